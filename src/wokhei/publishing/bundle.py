"""An edition as an evidence bundle: all that a reader needs to check it without trusting us.

`records` makes the texts of a bundle from an article that is being published; they are kept, since
they are true of that moment. `manifest_of` describes them for signing. How a bundle is checked is
told in `verification.audit`, the layout in `domain.bundle`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from wokhei.domain import bundle
from wokhei.domain.article import Article, Edition
from wokhei.domain.codec import from_data, to_data
from wokhei.domain.document import Document, Role
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Citation, Draft, Sentence
from wokhei.domain.span import Span
from wokhei.publishing.apparatus import web_address
from wokhei.publishing.manuscript import markdown
from wokhei.publishing.site import Site, article_path
from wokhei.publishing.snapshots import passages_needed, snapshots

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
KEY_PATH = "/.well-known/wokhei-key.pem"
BESIDE = 32  # code points of prefix and suffix of a quotation's selector; the usual length

README = """\
This is the evidence for one edition of an article: {title}
{address}

To check it, with nothing of ours but the program:

    pip install wokhei
    wokhei verify THIS-FILE

It repeats every check on your machine, without a network, and says what has changed. To see that
the bundle is the publisher's, compare the key's fingerprint with the one on the site:
{key}

Without our program: every member's SHA-256 is in manifest.json, and its signature can be checked by

    openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in manifest.json -sigfile manifest.sig

article.md          the article, for reading
article.json        its sentences: kind, citations, calculations
page.json           what the page shows
dossier.json        what was gathered to write from, with the signal and its numbers
documents.json      the documents: {texts}
rows.json           the reports that the signal counts, one each
ledger.jsonl        what was checked in each sentence; every line seals the one before
annotations.jsonld  the citations as W3C Web Annotations
method.json         what wrote and what checked it, and every threshold

Offsets count code points of a document's text as it was read.
"""
TEXTS = {
    False: "the passages that the article rests on, and the digest of the rest",
    True: "their whole text",
}


def records(
    article: Article,
    edition: Edition,
    *,
    site: Site,
    ledger: str,
    rows: Iterable[Document],
) -> dict[str, str]:
    """The texts of an edition's bundle, by name; the same article gives the same texts.

    Args:
        article: As it is published, with draft and ledger.
        edition: What its page shows.
        site: Where it is published.
        ledger: The sealed ledger (see `verification.chain`).
        rows: The documents that the signal counts.

    Raises:
        ValueError: The article has no draft or no ledger.
    """
    draft, dossier = article.draft, article.dossier
    if draft is None or article.ledger is None:
        raise ValueError(f"article {article.slug!r} has no draft or no ledger")
    held = snapshots(article)
    slim = replace(dossier, documents=(), passages=passages_needed(draft, dossier))
    address = f"{site.url}{article_path(article.slug)}"
    return {
        bundle.ARTICLE: _json(_article(article, draft, edition)),
        bundle.READABLE: markdown(replace(article, reason="")),
        bundle.PAGE: edition.page,
        bundle.DOSSIER: _json(to_data(slim)),
        bundle.DOCUMENTS: _json(to_data(held)),
        bundle.ROWS: _json([_row(one) for one in rows]),
        bundle.LEDGER: ledger,
        bundle.ANNOTATIONS: _json(web_annotations(draft, dossier, address=address)),
        bundle.METHOD: _json(_method(article, draft)),
        bundle.README: README.format(
            title=draft.headline.text,
            address=address,
            key=f"{site.url}{KEY_PATH}",
            texts=TEXTS[False],
        ),
    }


def kept(texts: Mapping[str, str]) -> bytes:
    """The texts of a bundle as one blob."""
    return json.dumps(dict(texts), ensure_ascii=False, sort_keys=True).encode(
        "utf-8", "surrogatepass"
    )


def from_kept(data: bytes) -> dict[str, str]:
    """The texts that `kept` made the blob from."""
    texts: dict[str, str] = json.loads(data.decode("utf-8", "surrogatepass"))
    return texts


def with_whole_texts(
    texts: Mapping[str, str], documents: Callable[[Iterable[str]], Iterable[Document]]
) -> dict[str, str]:
    """The texts of a bundle with the whole text of every document that is still kept.

    Args:
        texts: As `records` made them.
        documents: Gives the documents of those ids.
    """
    held = [from_data(one, bundle.Snapshot) for one in json.loads(texts[bundle.DOCUMENTS])]
    kept_texts = {one.id: one.text for one in documents(one.document.id for one in held)}
    whole = [
        bundle.snapshot(
            replace(one.document, text=kept_texts[one.document.id]),
            [Span(0, one.length)] if one.length else [],
        )
        if one.document.id in kept_texts
        else one
        for one in held
    ]
    method = json.loads(texts[bundle.METHOD]) | {"texts": "whole"}
    readme = texts[bundle.README].replace(TEXTS[False], TEXTS[True])
    return {
        **texts,
        bundle.DOCUMENTS: _json(to_data(whole)),
        bundle.METHOD: _json(method),
        bundle.README: readme,
    }


def as_published(texts: Mapping[str, str]) -> tuple[Draft, Dossier, dict[str, Role]]:
    """The draft and the dossier of an edition, and the role of each document by its id.

    The dossier has no documents; who has a store has them whole.
    """
    held = [from_data(one, bundle.Snapshot) for one in json.loads(texts[bundle.DOCUMENTS])]
    return (
        from_data(json.loads(texts[bundle.ARTICLE])["draft"], Draft),
        from_data(json.loads(texts[bundle.DOSSIER]), Dossier),
        {one.document.id: one.document.role for one in held},
    )


def manifest_of(texts: Mapping[str, str], *, seal: str) -> str:
    """The manifest of a bundle: which edition, its ledger's last seal, every member's digest."""
    about = json.loads(texts[bundle.ARTICLE])
    method = json.loads(texts[bundle.METHOD])
    names = ("article", "slug", "revision", "edition", "published_at")
    described = {name: about[name] for name in names}
    return bundle.manifest(texts, about={**described, "texts": method["texts"], "ledger": seal})


def web_annotations(draft: Draft, dossier: Dossier, *, address: str) -> dict[str, object]:
    """Every citation as a Web Annotation: the sentence linked to the words it rests on.

    References:
        W3C Web Annotation Data Model, 2017: TextQuoteSelector and TextPositionSelector.
    """
    items = [
        {
            "id": f"{address}#citation-{number}",
            "type": "Annotation",
            "motivation": "linking",
            "body": {
                "type": "SpecificResource",
                "source": address,
                "selector": {"type": "TextQuoteSelector", "exact": sentence.text},
            },
            "target": _target(citation, dossier.document(citation.document_id)),
        }
        for number, (sentence, citation) in enumerate(_citations(draft), 1)
    ]
    return {
        "@context": CONTEXT,
        "id": f"{address}#citations",
        "type": "AnnotationCollection",
        "label": "What each sentence rests on",
        "total": len(items),
        "first": {
            "id": f"{address}#citations-1",
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        },
    }


def _citations(draft: Draft) -> Iterator[tuple[Sentence, Citation]]:
    for sentence in dict.fromkeys(draft.sentences()):
        for citation in sentence.citations:
            yield sentence, citation


def _target(citation: Citation, document: Document) -> dict[str, object]:
    start, end, text = citation.start, citation.end, document.text
    return {
        "type": "SpecificResource",
        "source": web_address(document.url) or f"urn:wokhei:document:{document.id}",
        "state": {"type": "TimeState", "sourceDate": to_data(document.fetched_at)},
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": citation.quote,
                "prefix": text[max(0, start - BESIDE) : start],
                "suffix": text[end : end + BESIDE],
            },
            {"type": "TextPositionSelector", "start": start, "end": end},
        ],
    }


def _article(article: Article, draft: Draft, edition: Edition) -> dict[str, object]:
    return {
        "article": article.id,
        "edition": edition.digest,
        "slug": article.slug,
        "desk": article.desk,
        "revision": article.revision,
        "published_at": to_data(article.published_at),
        "corrections": to_data(article.corrections),
        "draft": to_data(draft),
    }


def _row(document: Document) -> dict[str, object]:
    """A report that a signal counts, without its text."""
    return {
        "id": document.id,
        "source": document.source_name,
        "family": document.family,
        "title": document.title,
        "url": web_address(document.url),
        "published_at": to_data(document.published_at),
        "text_sha256": bundle.text_digest(document.text),
        "raw_sha256": document.raw_sha256,
    }


def _method(article: Article, draft: Draft) -> dict[str, object]:
    dossier, ledger = article.dossier, article.ledger
    assert ledger is not None  # noqa: S101  # `records` has refused it otherwise
    return {
        "writer": draft.writer,  # with a model: its name, the prompts' version, the seed
        "written_at": to_data(draft.written_at),
        "gathered_at": to_data(dossier.gathered_at),
        "checked_with": dict(ledger.made_with),
        "extractors": sorted({one.extractor for one in dossier.documents}),
        "monitored_sources": dossier.monitored_sources,
        "texts": "excerpts",
        "methodology": [sentence.text for sentence in draft.methodology],
    }


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, indent=1) + "\n"
