"""Every address."""

from django.conf import settings
from django.contrib import admin
from django.contrib.auth import views as auth
from django.contrib.sitemaps import views as sitemaps
from django.urls import include, path
from django.views.decorators.csrf import csrf_exempt
from django.views.generic import RedirectView
from django.views.i18n import set_language

from config import health
from talks.views import demo
from talks.views.sitemaps import SITEMAPS, robots

handler400 = "config.refusals.bad_request"
handler500 = "config.outage.fault"

urlpatterns = [
    path("favicon.ico", RedirectView.as_view(url=f"{settings.STATIC_URL}img/favicon.svg", permanent=True)),
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("robots.txt", robots, name="robots"),
    path(
        "sitemap.xml",
        sitemaps.index,
        {"sitemaps": SITEMAPS, "sitemap_url_name": "sitemap_of"},
        name="sitemap",
    ),
    path("sitemap-<slug:section>.xml", sitemaps.sitemap, {"sitemaps": SITEMAPS}, name="sitemap_of"),
    path("login/", auth.LoginView.as_view(redirect_authenticated_user=True), name="login"),
    path("logout/", auth.LogoutView.as_view(), name="logout"),
    # Without a token: it changes nothing but how the same words read, and a page needs no cookie for it.
    path("language/", csrf_exempt(set_language), name="set_language"),
    path("admin/", admin.site.urls),
    path("api/v1/", include("talks.api.urls")),
    path("demo/<slug:outlet>/feed", demo.feed, name="demo_feed"),
    path("demo/<slug:outlet>/<slug:slug>/", demo.article, name="demo_article"),
    path("", include("talks.urls")),
]
