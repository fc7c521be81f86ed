"""Publish: a verified article becomes an edition with its evidence, at once or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from wokhei import publishing, verification
from wokhei.domain.article import Article, ArticleState, Edition
from wokhei.domain.bundle import LEDGER
from wokhei.domain.protocols import Store
from wokhei.publishing.states import Privilege, advance


def publish(
    store: Store,
    article: Article,
    *,
    site: publishing.Site,
    privilege: Privilege,
    now: datetime,
    expected: ArticleState | None,
    reason: str = "",
) -> Article:
    """Publish a verified article: its state and its edition are kept together, or neither."""
    published = advance(
        article, ArticleState.PUBLISHED, privilege=privilege, now=now, reason=reason
    )
    edition = publishing.edition(published, site=site)
    evidence = _evidence(store, published, edition, site=site)
    with store.atomic():
        published = replace(published, evidence=(*article.evidence, store.save_blob(evidence)))
        if expected is not article.state:
            store.save_article(article, expected=expected)
        store.publish(published, edition, expected=article.state)
    return published


def _evidence(store: Store, article: Article, edition: Edition, *, site: publishing.Site) -> bytes:
    """What the edition's bundle holds; its ledger goes on from that of the edition before."""
    before = ""
    if article.evidence:
        earlier = publishing.from_kept(store.blob(article.evidence[-1]))
        before = verification.last_seal(earlier[LEDGER])
    assert article.ledger is not None  # noqa: S101  # the table of states has refused it otherwise
    signal = article.dossier.signal
    rows = store.documents(signal.document_ids) if signal else ()
    ledger = verification.chain(article.ledger, previous=before)
    return publishing.kept(
        publishing.records(article, edition, site=site, ledger=ledger, rows=rows)
    )
