"""How well the desk hears: feeds, pages, addresses, schedules, measured on labelled data.

Every function takes the file or folder with the data and returns the cases it got wrong, or a
score. The formats are those of the evaluation data beside the project; its READMEs describe them.
"""

from __future__ import annotations

import asyncio
import base64
import gzip
import json
import re
import socket
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path
from time import perf_counter
from typing import Any

from aiohttp.connector import AddrInfoType

from wokhei import ingest
from wokhei.adapters.http import HttpClient
from wokhei.adapters.tolerant import TolerantParser
from wokhei.domain.fetch import Feed, Fetched, FetchPlan, Outcome
from wokhei.domain.source import Source, SourceHealth, SourceKind
from wokhei.monitor import MonitorConfig, pace
from wokhei.sources import source_id

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)  # the data was made on that day
URL = "http://o.example/feed.xml"
SHINGLE = 4  # words, as in the article extraction benchmark
_WORD = re.compile(r"\w+")


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a JSONL file, gzip or not."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    for line in text.split("\n"):
        if line:
            yield json.loads(line)


def feed_of(body: bytes, *, tolerant: ingest.Tolerant, url: str = URL) -> Feed:
    """A feed read as the desk reads it."""
    return ingest.read(
        body, url=url, content_type="", kind=SourceKind.FEED, now=NOW, tolerant=tolerant
    )


# Feeds


def mutated_feeds(path: Path) -> list[str]:
    """Damaged real feeds of which fewer entries were read than must be."""
    with TolerantParser() as tolerant:
        return [
            f"{row['url']} {row['mutation']}" if "mutation" in row else row["url"]
            for row in rows(path)
            if len(feed_of(base64.b64decode(row["doc_b64"]), tolerant=tolerant).entries)
            < row["min_entries"]
        ]


def hostile_feeds(folder: Path) -> list[str]:
    """Malformed feeds (`feeds.json` and its files) that were not read as expected, with why."""
    cases = json.loads((folder / "feeds.json").read_text("utf-8"))
    with TolerantParser() as tolerant:
        feed_of(b"<x", tolerant=tolerant)  # the child process starts before the clock runs
        found = (
            (case["name"], _wrong(case["expect"], (folder / case["file"]).read_bytes(), tolerant))
            for case in cases
        )
        return [f"{name}: {', '.join(wrong)}" for name, wrong in found if wrong]


def handmade_feeds(path: Path) -> list[str]:
    """Hostile feeds in one file that were not read as expected, with why."""
    wrong = []
    with TolerantParser() as tolerant:
        feed_of(b"<x", tolerant=tolerant)
        for row in rows(path):
            body = base64.b64decode(row["doc_b64"]) if "doc_b64" in row else _generated(row["name"])
            if found := _wrong(_expectation(row["expect"]), body, tolerant):
                wrong.append(f"{row['name']}: {', '.join(found)}")
    return wrong


def _generated(name: str) -> bytes:
    if name == "many_items_50k":
        item = "<item><title>T%d</title><link>http://e.example/%d</link><description>%s</description></item>"
        items = "".join(item % (n, n, "x" * 60) for n in range(50_000))
        return f"<rss><channel><title>F</title>{items}</channel></rss>".encode()
    return b"<rss><channel><item><description>" + b"x" * 20_000_000 + b"</description></item>"


def _expectation(given: Mapping[str, Any]) -> dict[str, Any]:
    """The older list's names in those of `feeds.json`."""
    forbidden = given.get("must_not_contain", [])
    entries = [given.get("n", given.get("n_min", 0)), given.get("n", given.get("n_max", 10**6))]
    return {
        "entries": entries,
        "max_ms": 1000 * given.get("max_s", 2),
        "first_title": " ".join(given["title"].split()) if "title" in given else None,
        "first_link": given.get("link"),
        "any_date": given.get("published"),
        "must_not_contain": [forbidden] if isinstance(forbidden, str) else forbidden,
        "html_must_not_contain": given.get("sanitized_must_not_contain", []),
    }


def _wrong(expect: Mapping[str, Any], body: bytes, tolerant: ingest.Tolerant) -> list[str]:
    begun = perf_counter()
    feed = feed_of(body, tolerant=tolerant)
    taken = 1000 * (perf_counter() - begun)
    first = feed.entries[0] if feed.entries else None
    html = " ".join(e.summary_html + e.content_html for e in feed.entries).lower()
    shown = " ".join((html, *(f"{e.title} {e.link}".lower() for e in feed.entries)))
    low, high = _bounds(expect["entries"])
    link, title = expect.get("first_link"), expect.get("first_title")
    part = expect.get("first_title_contains", "")
    checks = {
        f"{len(feed.entries)} entries": low <= len(feed.entries) <= high,
        f"{taken:.0f} ms": taken <= expect["max_ms"],
        "readable": "outcome" not in expect or not feed.readable,
        "documents": "documents" not in expect or _documents(feed, body) == expect["documents"],
        "forbidden text": not any(x.lower() in shown for x in expect.get("must_not_contain", ())),
        "forbidden HTML": not any(x in html for x in expect.get("html_must_not_contain", ())),
        "title": first is None or (title in (None, first.title) and part in first.title),
        "title text": first is None or expect.get("first_title_text", first.title) == first.title,
        "long title": first is None or len(first.title) <= expect.get("title_max_chars", 1000),
        "link": first is None or link in (None, first.link),
        "date": first is None or _date_fits(expect, first.published_at, first.updated_at),
    }
    return [name for name, fits in checks.items() if not fits]


def _date_fits(
    expect: Mapping[str, Any], published_at: datetime | None, updated_at: datetime | None
) -> bool:
    if expect.get("any_date"):
        stated = published_at or updated_at
        return stated is not None and stated == datetime.fromisoformat(expect["any_date"])
    if "date" not in expect:
        return True
    if expect["date"] is None:
        return published_at is None
    if expect["date"] == "fetch_time_or_null":
        return published_at in (None, NOW)
    return published_at == datetime.fromisoformat(expect["date"])


def _bounds(given: int | list[int]) -> tuple[int, int]:
    return (given, given) if isinstance(given, int) else (given[0], given[1])


def _documents(feed: Feed, body: bytes) -> int:
    fetched = Fetched(url=URL, final_url=URL, outcome=Outcome.OK, at=NOW, body=body)
    return len(ingest.documents(feed, source=source(URL), fetched=fetched, now=NOW))


def through_ingest(html: str) -> str:
    """What is left of a piece of HTML after the ways it may come in with a feed, joined."""
    quoted = escape(html)
    atom = f'<title type="html">{quoted}</title><content type="html">{quoted}</content>'
    bodies = (
        f"<rss><channel><item><description>{quoted}</description></item></channel></rss>",
        f'<feed xmlns="http://www.w3.org/2005/Atom"><entry>{atom}</entry></feed>',
        json.dumps({"items": [{"id": "1", "content_html": html}]}),
    )
    feeds = (
        ingest.read(
            body.encode("utf-8", "replace"), url=URL, content_type="", kind=SourceKind.FEED, now=NOW
        )
        for body in bodies
    )
    return "\n".join(e.summary_html + e.content_html for feed in feeds for e in feed.entries)


def source(url: str) -> Source:
    """A source for a test."""
    return Source(source_id(url), "Test", "test", url, url, "en", SourceKind.FEED, "o.example")


# Pages


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and F1, averaged over pages where the benchmark does so."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def extraction(path: Path) -> Score:
    """How the text of pages compares with their gold text, in shingles of four words."""
    precisions, recalls = [], []
    for row in rows(path):
        gold = row.get("article_body") or "\n".join(row.get("body_paragraphs", ()))
        wanted, found = _shingles(gold), _shingles(page_text(row))
        common = (wanted & found).total()
        if found:
            precisions.append(common / found.total())
        if wanted:
            recalls.append(common / wanted.total())
    return Score(sum(precisions) / len(precisions), sum(recalls) / len(recalls))


def extraction_segments(path: Path) -> Score:
    """How often segments that must be in a page's text are, and those that must not are not."""
    right = missed = wrong = 0
    for row in rows(path):
        text = page_text(row)
        right += sum(segment in text for segment in row["with"])
        missed += sum(segment not in text for segment in row["with"])
        wrong += sum(segment in text for segment in row["without"])
    return Score(right / (right + wrong), right / (right + missed))


def page_text(row: Mapping[str, Any]) -> str:
    """The text found on the page of a row."""
    body = row["html"].encode() if "html" in row else base64.b64decode(row["html_b64"])
    content_type = "text/html; charset=utf-8"
    url = row.get("url") or ""
    return ingest.extract(body, url=url, content_type=content_type, now=NOW).text


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    starts = range(max(1, len(words) - SHINGLE + 1)) if words else ()
    return Counter(tuple(words[start : start + SHINGLE]) for start in starts)


# Addresses


def ssrf(path: Path) -> list[str]:
    """URLs that were decided wrongly, with a stand-in for DNS and for sockets."""
    return asyncio.run(_ssrf(list(rows(path))))


async def _ssrf(cases: Iterable[Mapping[str, Any]]) -> list[str]:
    wrong = []
    for case in cases:
        dialled: list[str] = []
        outcome = await _dial(case, dialled)
        allowed = set(case.get("connect_any", [case.get("connect_ip")]))
        if case["expect"] == "refuse":
            right = not dialled and outcome in (Outcome.REFUSED, Outcome.DNS_ERROR)
        else:
            right = bool(dialled) and set(dialled) <= allowed
        if not right:
            wrong.append(f"{case['id']} {case['url'][:80]}: {outcome}, dialled {dialled}")
    return wrong


async def _dial(case: Mapping[str, Any], dialled: list[str]) -> Outcome:
    answers = {host: list(lists) for host, lists in case.get("resolve_seq", {}).items()}

    async def resolve(host: str) -> list[str]:
        if host in answers:
            return list(answers[host].pop(0) if len(answers[host]) > 1 else answers[host][0])
        return list(case.get("resolve", {}).get(host, ()))

    def open_socket(info: AddrInfoType) -> socket.socket:
        dialled.append(str(info[4][0]))
        raise OSError("nothing is connected to in a test")

    async with HttpClient(resolve=resolve, spacing=0, open_socket=open_socket) as client:
        return (await client.fetch(FetchPlan(case["url"]))).outcome


# Schedules


@dataclass(frozen=True, slots=True)
class Delays:
    """What a replay of publish times cost, and how late items were heard, in minutes."""

    polls_a_feed_a_day: float
    mean: float
    p50: float
    p90: float
    items: int


def schedule(
    path: Path,
    *,
    config: MonitorConfig | None = None,
    days: int = 60,
    every: timedelta | None = None,
) -> Delays:
    """Replay the last days of each feed's publish times through the monitor's pace.

    Args:
        path: One feed a line, `published_utc` in seconds.
        config: The monitor's; the default one where None.
        days: How many days before a feed's last item are replayed.
        every: Poll at this fixed interval instead; None: at the monitor's pace.
    """
    polls, feed_days, late = 0, 0.0, []
    for row in rows(path):
        times = sorted(time for time in row["published_utc"] if time > 0)
        if len(times) < 2:
            continue
        made, lasted, delays = _replay(
            times, config=config or MonitorConfig(), days=days, every=every
        )
        polls, feed_days = polls + made, feed_days + lasted
        late += delays
    late.sort()
    mean = sum(late) / len(late)
    return Delays(
        polls / feed_days, mean, late[len(late) // 2], late[len(late) * 9 // 10], len(late)
    )


def _replay(
    times: list[int], *, config: MonitorConfig, days: int, every: timedelta | None
) -> tuple[int, float, list[float]]:
    begin = max(times[0], times[-1] - days * 86_400)
    now = start = datetime.fromtimestamp(begin, UTC)
    dates = [datetime.fromtimestamp(time, UTC) for time in times]
    past = [date for date in dates if date < start][-50:]  # a feed lists about so many
    waiting = [date for date in dates if date >= start]
    heard, watched, profile = pace.first_look(past, now=now, config=config)
    health = SourceHealth(
        "replayed", succeeded_at=now, heard=heard, watched=watched, profile=profile
    )
    polls, delays = 0, list[float]()
    while waiting:
        wait = every or pace.wait(health, now=now, config=config)
        now += wait
        polls += 1
        new = [date for date in waiting if date <= now]
        waiting = waiting[len(new) :]
        delays += [(now - date).total_seconds() / 60 for date in new]
        hours, kept = pace.fade(health, now=now, config=config)
        health = replace(
            health,
            succeeded_at=now,
            heard=health.heard * kept + len(new),
            watched=health.watched * kept + hours,
            profile=pace.profile(health.profile, new, kept=kept),
        )
    return polls, (now - start) / timedelta(days=1), delays


__all__ = [
    "Delays",
    "Score",
    "extraction",
    "extraction_segments",
    "handmade_feeds",
    "hostile_feeds",
    "mutated_feeds",
    "schedule",
    "ssrf",
    "through_ingest",
]
