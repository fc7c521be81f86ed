from __future__ import annotations

import json
from dataclasses import replace

from tests.engine.verification.drafts import cite, computed, document, dossier, draft, quoted
from tests.nouns import NOW
from wokhei.domain import bundle
from wokhei.domain.article import Article, ArticleState
from wokhei.domain.codec import from_data
from wokhei.domain.draft import Computation
from wokhei.publishing import Site, edition, from_kept, kept, records
from wokhei.publishing.bundle import manifest_of, with_whole_texts
from wokhei.publishing.ledger import ledger_page
from wokhei.verification import chain, last_seal, verify

SITE = Site("The desk", "https://desk.example", "en-GB", "The editors")
SAID = "The port raised fees by 12 percent on 1 March."
LONG = "Nothing of this is cited. " * 40


def article(**changes: object) -> Article:
    held = dossier()
    # A long text, so that something is left out.
    first = replace(held.documents[0], text=held.documents[0].text + "\n\n" + LONG)
    held = replace(held, documents=(first, *held.documents[1:]))
    written = draft()
    made = Article(
        id="article-1",
        slug="port-fees",
        desk="economy",
        state=ArticleState.PUBLISHED,
        dossier=held,
        draft=written,
        ledger=verify(written, held),
        created_at=NOW,
        updated_at=NOW,
        revision=1,
        published_at=NOW,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def texts_of(of: Article) -> dict[str, str]:
    assert of.ledger is not None
    shown = edition(of, site=SITE)
    return records(of, shown, site=SITE, ledger=chain(of.ledger), rows=())


TEXTS = texts_of(article())


def snapshots(texts: dict[str, str]) -> list[bundle.Snapshot]:
    return [from_data(one, bundle.Snapshot) for one in json.loads(texts[bundle.DOCUMENTS])]


def test_a_bundle_holds_every_record() -> None:
    assert set(TEXTS) == set(bundle.RECORDS)


def test_the_same_article_gives_the_same_texts() -> None:
    assert texts_of(article()) == TEXTS


def test_what_is_kept_comes_back_as_it_was() -> None:
    assert from_kept(kept(TEXTS)) == TEXTS


def test_a_quotation_stands_at_its_place_in_the_snapshot() -> None:
    restored = snapshots(TEXTS)[0].restored()
    citation = cite(0, SAID)

    assert restored.text[citation.start : citation.end] == SAID


def test_what_the_article_does_not_rest_on_is_left_out_and_its_digest_stays() -> None:
    first = snapshots(TEXTS)[0]

    assert LONG not in TEXTS[bundle.DOCUMENTS]
    assert not first.whole
    assert first.length == len(article().dossier.documents[0].text)
    assert first.text_sha256 == bundle.text_digest(article().dossier.documents[0].text)


def test_whole_texts_are_an_option() -> None:
    held = article().dossier.documents

    texts = with_whole_texts(TEXTS, lambda ids: [one for one in held if one.id in set(ids)])

    assert [one.restored().text for one in snapshots(texts)] == [one.text for one in held]
    assert json.loads(texts[bundle.METHOD])["texts"] == "whole"


def test_a_document_that_is_kept_no_longer_stays_in_excerpts() -> None:
    texts = with_whole_texts(TEXTS, lambda ids: [])

    assert snapshots(texts) == snapshots(TEXTS)


def test_the_place_that_makes_a_figure_count_a_document_is_in_the_snapshot() -> None:
    far = "A tide of four metres."
    held = dossier()
    last = replace(held.documents[2], text=f"{held.documents[2].text}\n\n{LONG}\n\n{far}")
    held = replace(held, documents=(*held.documents[:2], last))
    count = Computation("documents_mentioning", "one", ("four metres",), (last.id,))
    written = draft(quoted(0, SAID), computed("One document says so.", count))

    texts = texts_of(article(dossier=held, draft=written, ledger=verify(written, held)))

    assert far in snapshots(texts)[2].restored().text


def test_each_citation_is_a_web_annotation_with_two_selectors() -> None:
    data = json.loads(TEXTS[bundle.ANNOTATIONS])
    item = data["first"]["items"][0]
    quote, position = item["target"]["selector"]

    assert data["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert data["total"] == 3
    assert item["target"]["source"] == document(0).url
    assert (quote["type"], quote["exact"]) == ("TextQuoteSelector", SAID)
    assert quote["prefix"] + quote["exact"] + quote["suffix"] in article().dossier.documents[0].text
    assert position == {
        "type": "TextPositionSelector",
        "start": cite(0, SAID).start,
        "end": cite(0, SAID).end,
    }


def test_the_manifest_names_edition_ledger_and_every_member() -> None:
    data = json.loads(manifest_of(TEXTS, seal="last"))

    assert data["edition"] == edition(article(), site=SITE).digest
    assert (data["slug"], data["revision"], data["ledger"]) == ("port-fees", 1, "last")
    assert [one["name"] for one in data["files"]] == sorted(bundle.RECORDS)


def test_the_method_says_what_wrote_and_what_checked() -> None:
    data = json.loads(TEXTS[bundle.METHOD])

    assert data["writer"] == "test/1"
    assert data["checked_with"]["least_documents"] == "3"
    assert "quoting" in data["checked_with"]["checks"]


def test_the_ledger_page_has_a_line_a_sentence_with_its_spans() -> None:
    page = ledger_page(TEXTS)

    assert [one["sentence"] for one in page["sentences"]] == [s.text for s in draft().sentences()]
    said = next(one for one in page["sentences"] if one["spans"])
    assert said["spans"][0]["quote"] == SAID
    assert said["verdict"] == "supported"
    assert page["supported"] == len(page["sentences"])
    assert page["seal"] == last_seal(TEXTS[bundle.LEDGER])
