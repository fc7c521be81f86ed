"""One hardened client for everything that is fetched."""

from wokhei.adapters.http.client import HttpClient

__all__ = ["HttpClient"]
