"""Bytes become documents: feeds, sitemaps, pages, plain documents."""

from wokhei.ingest.dates import parse_date
from wokhei.ingest.discovery import discover
from wokhei.ingest.extraction import Extraction, extract
from wokhei.ingest.identity import aliases, keys, names
from wokhei.ingest.items import documents, page_document, plain_document
from wokhei.ingest.raw import RawEntry, RawFeed
from wokhei.ingest.reading import Tolerant, read, read_answer
from wokhei.ingest.sitemap import joined_sitemaps, listed_sitemaps
from wokhei.ingest.urls import canonical_url

__all__ = [
    "Extraction",
    "RawEntry",
    "RawFeed",
    "Tolerant",
    "aliases",
    "canonical_url",
    "discover",
    "documents",
    "extract",
    "joined_sitemaps",
    "keys",
    "listed_sitemaps",
    "names",
    "page_document",
    "parse_date",
    "plain_document",
    "read",
    "read_answer",
]
