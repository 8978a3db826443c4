"""The settings under test: the program's own, on a throw-away data folder."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

# Short, for the sockets' sake. An outer run may have chosen one: then it also removes it.
if "PARLEY_TEST_DATA" not in os.environ:
    os.environ["PARLEY_TEST_DATA"] = tempfile.mkdtemp(prefix="parley-test-")
    atexit.register(shutil.rmtree, os.environ["PARLEY_TEST_DATA"], ignore_errors=True)
# Tests side by side have a folder each, and so servers of their own; what they start stays in it.
if os.environ.get("PYTEST_XDIST_WORKER") not in (None, Path(os.environ["PARLEY_TEST_DATA"]).name):
    os.environ["PARLEY_TEST_DATA"] += f"/{os.environ['PYTEST_XDIST_WORKER']}"
    Path(os.environ["PARLEY_TEST_DATA"]).mkdir(exist_ok=True)
os.environ["PARLEY_DATA"] = os.environ["PARLEY_TEST_DATA"]
os.environ["PARLEY_MODE"] = "local"
# Whatever model this machine may have: a test that wants one brings its own.
os.environ.pop("PARLEY_LLM_URL", None)
# The tests are one caller; those of shares set their own.
os.environ["PARLEY_RATE_ANONYMOUS"] = "100000/min"

from config.settings import *  # noqa: F403

# A fast one: the tests log in often, and none of their passwords is a secret.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

# Nothing is collected for tests: the finders serve the files, and the folder only has to be there.
STATIC_ROOT.mkdir(parents=True, exist_ok=True)  # noqa: F405

# A file is looked for when it is asked for: else each of a thousand test clients lists them all.
WHITENOISE_AUTOREFRESH = True

# There are none; where this says nothing, Django's live server takes every address for one of them.
MEDIA_URL = "media/"
