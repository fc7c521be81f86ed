"""Django's settings, made from the newsroom's own (see `wokhei.config`)."""

from __future__ import annotations

import secrets
from pathlib import Path
from urllib.parse import urlsplit

from csp.constants import NONE, SELF

from wokhei.adapters.store.django.address import postgres
from wokhei.config import load

_settings = load()
_here = Path(__file__).parent
_key = _settings.data / "secret-key"

# The key is kept in the data folder, which the newsroom makes; before that, one for this process.
SECRET_KEY = (
    _settings.secret_key
    or (_key.read_text("ascii").strip() if _key.exists() else "")
    or secrets.token_urlsafe(48)
)
DEBUG = _settings.debug
ALLOWED_HOSTS = ["*"]  # nothing is built from the Host header; addresses come from `site_url`
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.staticfiles",
    "csp",
    "wokhei.adapters.store.django",
    "wokhei.web",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "wokhei.web.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [_here / "templates"],
        "OPTIONS": {
            "context_processors": ["wokhei.web.context.site"],
            "builtins": ["wokhei.web.templatetags.page"],
        },
    }
]
DATABASES = {
    "default": postgres(_settings.database)
    if _settings.database
    else {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": _settings.data / "wokhei.sqlite3",
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "timeout": 20,
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        },
    }
}
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "TIMEOUT": None,
        "OPTIONS": {"MAX_ENTRIES": 2000},
    }
}
STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en-gb"
USE_I18N = False
APPEND_SLASH = True
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SILENCED_SYSTEM_CHECKS = ["security.W003"]  # the operator's forms are guarded one by one
CSRF_FAILURE_VIEW = "wokhei.web.operating.refused"
CSRF_TRUSTED_ORIGINS = ["{0.scheme}://{0.netloc}".format(urlsplit(_settings.site_url))]
CSRF_COOKIE_PATH = "/operate/"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "style-src": [SELF],
        "script-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}
LOGGING_CONFIG = None  # the process that runs sets up its own logging
