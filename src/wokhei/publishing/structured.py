"""A page's data for machines: schema.org as JSON-LD."""

from __future__ import annotations

from wokhei.publishing.page import IPTC, Page
from wokhei.publishing.site import AUTHOR_PATH, Site, article_path


def publisher(site: Site) -> dict[str, object]:
    """The site as the one organisation that writes and publishes."""
    return {
        "@type": "NewsMediaOrganization",
        "@id": f"{site.url}{AUTHOR_PATH}#publisher",
        "name": site.name,
        "url": f"{site.url}/",
    }


def author(name: str, *, site: Site) -> dict[str, object]:
    """The one author entity, the same on every page."""
    return {
        "@type": "Organization",
        "@id": f"{site.url}{AUTHOR_PATH}#author",
        "name": name,
        "url": f"{site.url}{AUTHOR_PATH}",
    }


def structured_data(page: Page, *, site: Site) -> dict[str, object]:
    """The article as schema.org's AnalysisNewsArticle, with a citation for each document."""
    address = f"{site.url}{article_path(page['slug'])}"
    data: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": ["NewsArticle", "AnalysisNewsArticle"],
        "@id": f"{address}#article",
        "mainEntityOfPage": address,
        "url": address,
        "headline": page["headline"]["text"],
        "description": page["standfirst"]["text"],
        "inLanguage": site.language,
        "datePublished": page["published_at"],
        "dateModified": page["revised_at"] or page["published_at"],
        "articleSection": page["desk"]["name"],
        "keywords": page["tags"],
        "wordCount": page["words"],
        "timeRequired": f"PT{page['minutes']}M",
        "isAccessibleForFree": True,
        "version": page["revision"],
        "digitalSourceType": f"{IPTC}{page['digital_source_type']}",
        "author": author(page["author"], site=site),
        "publisher": publisher(site),
        "citation": [
            {
                "@type": "CreativeWork",
                "@id": f"{address}#{source['id']}",
                "name": source["title"],
                "publisher": {"@type": "Organization", "name": source["outlet"]},
                **({"datePublished": source["published_at"]} if source["published_at"] else {}),
                "version": source["version"],
                **({"url": source["url"]} if source["url"] else {}),
            }
            for source in page["sources"]
        ],
    }
    if page.get("corrections"):
        data["correction"] = [
            {"@type": "CorrectionComment", "datePublished": one["at"], "text": one["note"]}
            for one in page["corrections"]
        ]
    elif page["revision_note"]:
        data["correction"] = {"@type": "CorrectionComment", "text": page["revision_note"]}
    return data
