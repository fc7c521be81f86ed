"""A desk with the model writer, in the loop."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from tests.adapters.language_model.fault_server import send, served
from tests.worker.fakes import BURST_DAY, START, FakeFetcher, FakeReport, outlets
from wokhei.adapters.clock import ArchiveClock
from wokhei.adapters.store.memory import MemoryStore
from wokhei.config import Settings
from wokhei.domain.source import Autonomy, Desk, WrittenBy
from wokhei.newsroom import Newsroom
from wokhei.worker.loop import Worker


def test_a_model_that_fails_costs_the_desk_no_article(tmp_path: Path) -> None:
    store, clock, report = MemoryStore(), ArchiveClock(START), FakeReport()
    store.save_sources(outlets())
    desk = Desk("science", "Science", Autonomy.PUBLISH, WrittenBy.MODEL)
    with served(lambda handler, _: send(handler, b"no", status=400)) as place:
        settings = replace(
            Settings(), data=tmp_path, desks=(desk,), settle=timedelta(hours=6),
            model_url=place.url, model_name="m-1",
        )  # fmt: skip
        worker = Worker(Newsroom(settings, store, clock), fetcher=FakeFetcher(clock), report=report)
        while clock.now() < START + timedelta(days=BURST_DAY + 2):
            clock.set(clock.now() + timedelta(hours=12))
            worker.round()

    assert report.errors == []
    assert [edition.desk for edition in store.editions()] == ["science"]
    assert report.written[0].faults[0].startswith("unreachable: HTTP 400")
