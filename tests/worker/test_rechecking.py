"""The worker checks what was published against new versions, whichever store keeps them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.engine.desk.test_corrections import SITE, change, published
from tests.engine.verification.drafts import AT
from tests.worker.fakes import FakeFetcher, FakeReport
from tests.worker.test_loop import STEP, hired, store
from wokhei import desk, ingest
from wokhei.adapters.bundles import sealed, unpack
from wokhei.adapters.clock import ArchiveClock
from wokhei.adapters.signing import Signer
from wokhei.config import Settings
from wokhei.domain.article import ArticleState
from wokhei.domain.document import Quality
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome
from wokhei.domain.protocols import Store
from wokhei.ingest.extraction import EXTRACTOR, Extraction
from wokhei.newsroom import Newsroom
from wokhei.publishing import from_kept
from wokhei.verification import verify
from wokhei.verification.audit import AuditLine, audit
from wokhei.worker.loop import Worker

__all__ = ["store"]


def step(worker: Worker) -> None:
    clock = worker.newsroom.clock
    assert isinstance(clock, ArchiveClock)
    clock.set(clock.now() + STEP)
    worker.round()


def test_a_version_that_came_in_while_nobody_worked_is_found_at_the_start(store: Store) -> None:
    published(store)
    change(store, 0, "12 percent", "2 percent")

    step(hired(store))

    [article] = store.articles()
    assert article.state is ArticleState.CORRECTING
    assert "no longer says" in article.reason


def test_another_worker_finds_it_once_only(store: Store) -> None:
    published(store)
    change(store, 0, "12 percent", "2 percent")
    step(hired(store))
    before = store.articles()

    step(hired(store))

    assert store.articles() == before


def test_a_corrected_edition_has_a_bundle_that_holds_and_so_has_the_one_before(
    store: Store, tmp_path_factory: pytest.TempPathFactory
) -> None:
    published(store)
    change(store, 0, "12 percent", "2 percent")
    worker = hired(store)
    step(worker)
    [article] = store.articles()
    now = article.updated_at + timedelta(minutes=5)

    corrected = desk.correct(store, article, site=SITE, now=now)

    signer = Signer.of(tmp_path_factory.mktemp("key"))
    signed = AuditLine("signature", True, "")
    for evidence in corrected.evidence:
        members = unpack(sealed(from_kept(store.blob(evidence)), signer))
        found = audit(members, verify=verify, signed=signed)
        assert found.holds, [line for line in found.lines if not line.holds]
    assert store.edition("port-fees").revision == 2


class Page:
    """Reads every page as the same text; feeds as `ingest` does."""

    read = staticmethod(ingest.read)

    def __init__(self, text: str) -> None:
        self.text = text

    def extract(self, body: bytes, **about: object) -> Extraction:
        del body, about
        return Extraction(self.text, "", "", None, "en", "", Quality.FULL)


class PageFetcher(FakeFetcher):
    """Answers for every page that is asked for again."""

    def _answer(self, plan: FetchPlan) -> Fetched:
        if not plan.page:
            return super()._answer(plan)
        return Fetched(plan.url, plan.url, Outcome.OK, self.clock.now(), status=200, body=b"<p>")


def looking(store: Store, text: str, *, at: datetime) -> Worker:
    clock = ArchiveClock(at)
    newsroom = Newsroom(replace(Settings(), data=Path("unused")), store, clock)
    return Worker(newsroom, fetcher=PageFetcher(clock), report=FakeReport(), reads=Page(text))


def test_a_cited_page_is_looked_at_again_and_what_it_no_longer_says_is_found(store: Store) -> None:
    published(store, extractor=EXTRACTOR)
    worker = looking(store, "The port raised fees by 2 percent on 1 March.", at=AT)

    step(worker)
    assert store.articles()[0].state is ArticleState.PUBLISHED  # twelve hours are too early
    step(worker)
    step(worker)

    [article] = store.articles()
    assert worker.report.errors == []  # type: ignore[attr-defined]
    assert article.state is ArticleState.CORRECTING
    pages = [plan for plan in worker.fetcher.asked if plan.page]  # type: ignore[attr-defined]
    assert len(pages) == len(article.dossier.documents)


def test_a_page_that_says_the_same_leaves_all_as_it_was(store: Store) -> None:
    article = published(store, extractor=EXTRACTOR)
    page = replace(article.dossier.documents[0])
    same = Fetched(page.url, page.url, Outcome.OK, AT, status=200, body=b"<p>")
    body = page.text.partition("\n\n")[2]

    changed = desk.look_again(store, page, same, now=AT + STEP, extract=Page(body).extract)

    assert not changed
    assert len(store.versions(page.key)) == 1
