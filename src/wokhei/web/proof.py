"""A proof: an article's page as one file, before anything is published."""

from __future__ import annotations

import os
from dataclasses import replace
from importlib import resources

from wokhei.domain.article import Article
from wokhei.publishing import Site, article_path
from wokhei.publishing.page import page
from wokhei.publishing.structured import structured_data


def proof(article: Article, *, site: Site) -> str:
    """The page of a drafted article as one HTML file; its links lead to the site.

    Raises:
        ValueError: Nothing was drafted.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wokhei.web.settings")
    import django
    from django.template.loader import render_to_string
    from django.urls import get_script_prefix, set_script_prefix

    django.setup(set_prefix=False)
    before = get_script_prefix()
    # As it would be, were it published now.
    first = replace(article, revision=1, published_at=article.updated_at)
    data = page(first, site=site)
    style = resources.files("wokhei.web") / "static" / "wokhei" / "site.css"
    context = {
        "here": article.desk,
        "page": data,
        "structured": structured_data(data, site=site),
        "site": site,
        "canonical": site.url + article_path(article.slug),
        "style": style.read_text("utf-8"),
    }
    set_script_prefix(f"{site.url}/")
    try:
        return render_to_string("proof.html", context)
    finally:
        set_script_prefix(before)
