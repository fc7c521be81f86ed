"""An archive through the desk."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from wokhei.adapters.store.memory import MemoryStore
from wokhei.domain.errors import StreamError
from wokhei.domain.signal import Signal
from wokhei.worker.replay import Replayed, read_stream, replay, signal_line

START = datetime(2026, 1, 5, tzinfo=UTC)
SUBJECTS = ("harvest", "tariff", "orchestra", "vaccine", "satellite", "census", "reef", "ledger")


def archive(days: int = 24) -> list[dict[str, str]]:
    """Every day each of twelve outlets has a piece; on one day nine of them have the same news."""
    items = []
    for day in range(days):
        for outlet in range(12):
            at = START + timedelta(days=day, hours=6 + outlet % 4, minutes=outlet)
            subject = SUBJECTS[(day * 5 + outlet * 3) % len(SUBJECTS)]
            title = f"Committee number {day * 12 + outlet} looks into the {subject}"
            if day == 20 and outlet < 9:
                title = (
                    f"{SUBJECTS[outlet % 8].title()} experts on how Zebrona dam gave way {outlet}"
                )
            items.append(
                {
                    "id": f"{day}-{outlet}",
                    "published": at.isoformat(),
                    "source": f"outlet-{outlet}.example",
                    "title": title,
                    "desk": "science",
                }
            )
    return items


def written(file: Path, items: list[dict[str, str]]) -> Path:
    data = "".join(json.dumps(item) + "\n" for item in items).encode()
    file.write_bytes(gzip.compress(data) if file.suffix == ".gz" else data)
    return file


def replayed(file: Path) -> tuple[Replayed, list[Signal]]:
    signals: list[Signal] = []
    done = replay(
        read_stream(file),
        MemoryStore(),
        tick=timedelta(hours=1),
        now=START + timedelta(days=23),
        on_signal=signals.append,
    )
    return done, signals


def test_a_burst_is_signalled_once_with_its_evidence(tmp_path: Path) -> None:
    done, signals = replayed(written(tmp_path / "archive.jsonl.gz", archive()))

    burst = [s for s in signals if "zebrona" in s.label.lower()]
    assert done.items == 24 * 12
    assert len(burst) == 1
    assert burst[0].at.date() == (START + timedelta(days=20)).date()
    assert all(name.startswith("20-") for name in burst[0].document_ids)
    assert burst[0].q < 0.05


def test_nothing_known_later_than_the_day_of_the_alert_is_in_its_line(tmp_path: Path) -> None:
    items = archive()
    published = {item["id"]: datetime.fromisoformat(item["published"]) for item in items}

    _, signals = replayed(written(tmp_path / "archive.jsonl", items))

    assert signals
    for line in map(signal_line, signals):
        at = datetime.fromisoformat(line["at"])
        assert all(published[name].date() <= at.date() for name in line["documents"])


def test_order_and_duplicates_in_the_file_change_nothing(tmp_path: Path) -> None:
    items = archive()
    _, straight = replayed(written(tmp_path / "a.jsonl", items))

    done, shuffled = replayed(written(tmp_path / "b.jsonl", [*items[::-1], items[0]]))

    assert done.duplicates == 1
    assert done.unsorted > 0
    assert list(map(signal_line, shuffled)) == list(map(signal_line, straight))


def test_items_dated_in_the_future_are_counted(tmp_path: Path) -> None:
    done, _ = replayed(written(tmp_path / "a.jsonl", archive()))

    assert done.future == 12


def test_an_empty_archive_has_no_items_and_no_signals(tmp_path: Path) -> None:
    done, signals = replayed(written(tmp_path / "a.jsonl", []))

    assert (done.items, signals) == (0, [])


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "not JSON"),
        ("[1]", "an object is needed, got list"),
        ('{"id":"1"}', "'published' must be text and not empty, got None"),
        ('{"id":"1","published":"soon","source":"a","title":"b"}', "published = 'soon' is not ISO"),
        ('{"id":7,"published":"2026-01-01","source":"a","title":"b"}', "'id' must be text"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_wrong_line_is_named_with_value_and_remedy(
    tmp_path: Path, line: str, message: str
) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(json.dumps(archive(1)[0]) + "\n" + line + "\n", "utf-8")

    with pytest.raises(StreamError, match=r"a\.jsonl:2: ") as caught:
        list(read_stream(file))

    assert message in str(caught.value)


def test_a_cut_off_gzip_is_an_error(tmp_path: Path) -> None:
    file = written(tmp_path / "a.jsonl.gz", archive())
    file.write_bytes(file.read_bytes()[:-20])

    with pytest.raises(StreamError, match="cannot be read"):
        list(read_stream(file))
