"""Feeds carry the whole article."""

from __future__ import annotations

from dataclasses import replace

from tests.web.sample import SITE, article
from wokhei.domain.draft import Sentence, SentenceKind
from wokhei.publishing import edition
from wokhei.publishing.feeds import feed_items, json_feed


def test_an_item_holds_text_sources_and_quotes() -> None:
    (item,) = feed_items([edition(article(), site=SITE)], site=SITE)

    assert "What the licence allows" in item.content_html
    assert "Sources analyzed (3)" in item.content_html
    assert "<blockquote><p>A download is not a right,</p></blockquote>" in item.content_html


def test_a_note_leads_to_the_quote_on_the_site() -> None:
    (item,) = feed_items([edition(article(), site=SITE)], site=SITE)

    assert f'<a href="{item.url}#quote-3-1">3a</a>' in item.content_html


def test_text_is_escaped_and_control_characters_are_dropped() -> None:
    base = article()
    assert base.draft is not None
    hostile = Sentence("A <script>\x0b bell\x07.", SentenceKind.STRUCTURAL)
    written = replace(base.draft, lead=((hostile,),), headline=hostile)

    (item,) = feed_items([edition(replace(base, draft=written), site=SITE)], site=SITE)

    assert "A &lt;script&gt; bell." in item.content_html
    assert item.title == "A <script> bell."


def test_json_feed_states_its_version_and_addresses() -> None:
    items = feed_items([edition(article(), site=SITE)], site=SITE)

    feed = json_feed(
        items,
        title="wokhei",
        description="Analysis.",
        language="en-GB",
        home_url=f"{SITE.url}/",
        feed_url=f"{SITE.url}/feed.json",
    )

    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert [one["id"] for one in feed["items"]] == [items[0].url]  # type: ignore[attr-defined]
