"""One hardened client for everything that is fetched."""

from wokhei.adapters.http.client import HttpClient
from wokhei.adapters.http.sitemaps import SitemapFollower
from wokhei.adapters.http.trust import trusting

__all__ = ["HttpClient", "SitemapFollower", "trusting"]
