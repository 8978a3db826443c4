"""Every setting, in chapters; what differs between machines comes from the environment."""

from __future__ import annotations

from pathlib import Path

from csp.constants import NONE, SELF

from config import env
from config.places import Places

# ── Where we are ────────────────────────────────────────────────────────────────────────────────
BASE_DIR = Path(__file__).resolve().parent.parent
DATA_DIR = Path(env.text("PARLEY_DATA", str(BASE_DIR / "var"))).expanduser().absolute()
PLACES = Places(DATA_DIR)
# "local" serves one machine over plain http; "production" demands secrets, hosts and https.
PRODUCTION = env.text("PARLEY_MODE", "local") == "production"
DEBUG = env.flag("DEBUG", False)
PORT = env.number("PORT", 8000, low=1, high=65535)

SECRET_KEY = env.text("SECRET_KEY", None if PRODUCTION else env.secret_key(DATA_DIR))
SECRET_KEY_FALLBACKS = env.words("SECRET_KEY_FALLBACKS")
ALLOWED_HOSTS = env.words("ALLOWED_HOSTS", "" if PRODUCTION else "localhost,127.0.0.1,[::1]")
CSRF_TRUSTED_ORIGINS = env.words("CSRF_TRUSTED_ORIGINS")

# Where readers find this record: for addresses in messages, which no request has led to.
_HOST = next((name for name in ALLOWED_HOSTS if PRODUCTION and name[:1] not in ".*"), "")
SITE_URL = env.text("PARLEY_URL", f"https://{_HOST}" if _HOST else f"http://127.0.0.1:{PORT}").rstrip("/")

# ── What is installed ───────────────────────────────────────────────────────────────────────────
INSTALLED_APPS = [
    "config",
    "talks",
    "actors",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sitemaps",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "csp",
    "pgtrigger",
    "pghistory",
    "rest_framework",
    "django_filters",
    "drf_spectacular",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "config.policy.PolicyMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "config.requests.NumberMiddleware",
    "config.refusals.LongAddressMiddleware",
    "config.languages.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    # What is at hand for everybody needs nothing of what follows.
    "talks.api.ahead.AheadMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "config.requests.HistoryMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
AUTH_USER_MODEL = "talks.User"
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "talks:review"
LOGOUT_REDIRECT_URL = "talks:home"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "talks.views.chrome.chrome",
            ],
        },
    },
]

# ── Database and history ────────────────────────────────────────────────────────────────────────
DATABASES = {
    "default": {
        **env.database(env.text("DATABASE_URL", PLACES.database_url)),
        "CONN_MAX_AGE": 300,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {"connect_timeout": 5},
    }
}
PGHISTORY_APPEND_ONLY = True
# Not NOW(): several changes of one transaction keep their order.
PGHISTORY_CREATED_AT_FUNCTION = "CLOCK_TIMESTAMP()"

# ── Broker, cache and work ──────────────────────────────────────────────────────────────────────
CELERY_BROKER_URL = env.text("REDIS_URL", PLACES.broker_url)
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": env.text("CACHE_URL", env.text("REDIS_URL", PLACES.cache_url)),
        "KEY_PREFIX": "parley",
        # A cache that hangs must not hold a page or a worker up.
        "OPTIONS": {"socket_connect_timeout": 2, "socket_timeout": 5},
    }
}
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_MAX_TASKS_PER_CHILD = 200
CELERY_WORKER_MAX_MEMORY_PER_CHILD = 400_000  # kB
CELERY_WORKER_SOFT_SHUTDOWN_TIMEOUT = 8.0  # seconds
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TASK_SOFT_TIME_LIMIT = 150
CELERY_TASK_TIME_LIMIT = 180
# Seconds that a row stays a worker's own: never less than he may work on it, or two would have it at a time.
WORK_LEASE = CELERY_TASK_TIME_LIMIT
# Without socket timeouts a publish can hang for ever; the order fetch < soft < hard < visibility must hold.
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": 600,
    "socket_timeout": 10,
    "socket_connect_timeout": 5,
    "health_check_interval": 25,
    "max_retries": 1,
}
CELERY_TIMEZONE = "UTC"
CELERY_BEAT_SCHEDULE = {
    "poll the feeds that are due": {"task": "talks.poll_due_feeds", "schedule": 10.0},
    "sweep expired leases and forgotten rows": {"task": "talks.sweep", "schedule": 30.0},
    "mail the digests that are due": {"task": "talks.send_digests", "schedule": 60.0},
    "sweep webhooks": {"task": "talks.sweep_webhooks", "schedule": 5.0},
    "show that workers live": {"task": "config.beat_heart", "schedule": 5.0},
}

# ── Mail: printed, as long as no server is named ────────────────────────────────────────────────
EMAIL_HOST = env.text("PARLEY_SMTP_HOST", "")
EMAIL_PORT = env.number("PARLEY_SMTP_PORT", 587, low=1, high=65535)
EMAIL_HOST_USER = env.text("PARLEY_SMTP_USER", "")
EMAIL_HOST_PASSWORD = env.text("PARLEY_SMTP_PASSWORD", "")
EMAIL_USE_TLS = env.flag("PARLEY_SMTP_TLS", True)
EMAIL_TIMEOUT = 10  # seconds
EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if EMAIL_HOST else 'console'}.EmailBackend"
DEFAULT_FROM_EMAIL = env.text("PARLEY_MAIL_FROM", "parley@localhost")

# ── The one safe door to the web ────────────────────────────────────────────────────────────────
# Exact (address, port) pairs that the door may reach although they are not public: the demo's own feed.
# Production refuses any.
DOOR_ALLOWS = [] if PRODUCTION else env.words("PARLEY_DOOR_ALLOWS", f"127.0.0.1:{PORT}")
DOOR_AGENT = env.text("PARLEY_AGENT", "Parley/0.1 (+https://parley.example/about)")
# The demo's outlets are served by this very program, from files in this folder.
DEMO_DIR = DATA_DIR / "demo"
# Said by `manage.py up`: the demo belongs to readiness.
PARLEY_DEMO = env.flag("PARLEY_DEMO")

# ── The optional LLM reader: off without an address ─────────────────────────────────────────────
# Any OpenAI-compatible server; the one address that the door reaches although it may be private.
LLM_URL = env.endpoint("PARLEY_LLM_URL")
LLM_KEY = env.key("PARLEY_LLM_KEY")
LLM_MODEL = env.text("PARLEY_LLM_MODEL", None if LLM_URL else "")
# Seconds for one request, and for all tries: with the fetch they must fit into a worker's soft time limit.
LLM_TIMEOUT = env.number("PARLEY_LLM_TIMEOUT", 20, low=1, high=60)
LLM_DEADLINE = env.number("PARLEY_LLM_DEADLINE", 45, low=1, high=60)
# Of an article at most so much is sent; of an answer at most so many tokens are asked for.
LLM_SENTENCES = env.number("PARLEY_LLM_SENTENCES", 120, low=1, high=1000)
LLM_CHARACTERS = env.number("PARLEY_LLM_CHARACTERS", 24_000, low=100, high=200_000)
LLM_TOKENS = env.number("PARLEY_LLM_TOKENS", 4000, low=100, high=32_000)

# ── Pages, files and languages ──────────────────────────────────────────────────────────────────
STATIC_URL = "static/"
STATIC_ROOT = DATA_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
WHITENOISE_USE_FINDERS = not PRODUCTION
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if PRODUCTION
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
LANGUAGE_CODE = "en"
# A language is offered when its translation is whole (a test looks); else a page would mix two.
LANGUAGES = [("en", "English"), ("fr", "Français")]
LOCALE_PATHS = [BASE_DIR / "config" / "locale"]
LANGUAGE_COOKIE_NAME = "parley_language"
LANGUAGE_COOKIE_AGE = 31_536_000  # seconds
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_SECURE = PRODUCTION
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

# ── API ─────────────────────────────────────────────────────────────────────────────────────────
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "talks.api.authentication.TokenAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["talks.api.permissions.ByScope"],
    "DEFAULT_RENDERER_CLASSES": ["talks.api.rendering.OrjsonRenderer"],
    "DEFAULT_PARSER_CLASSES": ["talks.api.parsers.StrictJSONParser"],
    "DEFAULT_PAGINATION_CLASS": "talks.api.pagination.RowCursorPagination",
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "DEFAULT_METADATA_CLASS": "talks.api.metadata.PlainMetadata",
    "EXCEPTION_HANDLER": "talks.api.problems.problem_response",
    "DEFAULT_THROTTLE_CLASSES": ["talks.api.throttles.Shares"],
    "DEFAULT_THROTTLE_RATES": {
        "anon": env.text("PARLEY_RATE_ANONYMOUS", "120/min"),
        "user": env.text("PARLEY_RATE_USER", "600/min"),
        "token": env.text("PARLEY_RATE_TOKEN", "600/min"),
        "address": env.text("PARLEY_RATE_ADDRESS", "1200/min"),
        "failure": env.text("PARLEY_RATE_FAILURE", "30/min"),
    },
    "NUM_PROXIES": env.number("PARLEY_PROXIES", 0, high=9),
    "UNAUTHENTICATED_USER": "django.contrib.auth.models.AnonymousUser",
}
# Generated clients name their types after these.
VOCABULARY = (
    "ArticleState",
    "Certainty",
    "ChangeType",
    "Channel",
    "DateBasis",
    "DatePrecision",
    "DelegateRole",
    "DeliveryState",
    "DigestRhythm",
    "DemandKind",
    "DemandStatus",
    "EntryKind",
    "EntryState",
    "MeetingFormat",
    "MeetingLevel",
    "Modality",
    "NegotiationStatus",
    "PartyRole",
    "ProposalKind",
    "ProposalState",
    "RejectReason",
    "Relation",
    "Scope",
    "Stance",
    "StatementKind",
    "WebhookEvent",
)
SPECTACULAR_SETTINGS = {
    "TITLE": "Parley",
    "DESCRIPTION": "The record of diplomatic talks, each claim with the sentence that carries it.",
    "VERSION": "1.2.0",
    "OAS_VERSION": "3.1.1",
    "SERVE_INCLUDE_SCHEMA": False,
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "COMPONENT_SPLIT_REQUEST": True,
    "WEBHOOKS": ["talks.api.serializers.webhooks.CHANGED"],
    "ENUM_NAME_OVERRIDES": {
        "ActorKind": "actors.models.Actor.Kind",
        "AliasKind": "actors.models.Alias.Kind",
        "TenureStatus": "actors.models.Tenure.Status",
        "PartyPart": "talks.api.serializers.entries.PartyPart",
        **{name: f"talks.vocabulary.{name}" for name in VOCABULARY},
    },
}

# ── Security ────────────────────────────────────────────────────────────────────────────────────
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = PRODUCTION
SECURE_HSTS_SECONDS = 31_536_000 if PRODUCTION else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = PRODUCTION
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
if env.flag("PARLEY_BEHIND_HTTPS_PROXY"):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000  # bytes

# ── Logs ────────────────────────────────────────────────────────────────────────────────────────
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": env.text("LOG_LEVEL", "INFO")},
}
