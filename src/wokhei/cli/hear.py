"""`wokhei fetch`, `wokhei parse` and `wokhei extract`: one step of hearing at a time."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from json import dumps, loads
from pathlib import Path
from typing import Any

import click

from wokhei.cli import NO
from wokhei.cli.output import json_option, show
from wokhei.domain.codec import from_data, to_data
from wokhei.domain.errors import InputError
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome
from wokhei.domain.source import Source, SourceHealth, SourceKind, SourceState

LARGEST = 50 * 1024 * 1024  # bytes of a file read whole; what is larger is no feed and no page
files = click.argument(
    "files",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
)


@click.command()
@files
@click.option("--url", default="", help="Where the bytes came from; relative links lead there.")
@json_option
def parse(*, files: tuple[Path, ...], url: str, as_json: bool) -> None:
    """Read feeds and sitemaps from files, as the desk would.

    A file that is no feed has problems, and the exit code is 1. Example:

        wokhei parse feed.xml --json
    """
    from wokhei.adapters.clock import SystemClock
    from wokhei.adapters.readers import Readers

    rows, readable = [], True
    with Readers(processes=1) as readers:
        for file in files:
            feed = readers.read(
                _bytes(file),
                url=url or "http://file.invalid/",
                content_type="",
                kind=SourceKind.FEED,
                now=SystemClock().now(),
            )
            readable = readable and feed.readable
            rows.append(
                {
                    "file": str(file),
                    "title": feed.title,
                    "link": feed.link,
                    "entries": [
                        {
                            "id": entry.id,
                            "title": entry.title,
                            "link": entry.link,
                            "published": _iso(entry.published_at),
                            "updated": _iso(entry.updated_at),
                            "author": entry.author,
                            "summary": entry.summary_html,
                            "content": entry.content_html,
                        }
                        for entry in feed.entries
                    ],
                    "problems": list(feed.problems),
                }
            )
    if as_json:
        show(rows, as_json=True, empty="")
    else:
        for row in rows:
            entries: Any = row["entries"]
            click.echo(f"{row['file']}: {row['title'] or 'no title'}, {len(entries)} entries")
            problems: Any = row["problems"]
            for problem in problems:
                click.echo(f"  problem: {problem}", err=True)
            for entry in entries:
                click.echo(f"  {(entry['published'] or 'no date')[:16]:16}  {entry['title']}")
    if not readable:
        raise click.exceptions.Exit(NO)


@click.command()
@files
@click.option("--url", default="", help="Where the bytes came from.")
@json_option
def extract(*, files: tuple[Path, ...], url: str, as_json: bool) -> None:
    """Take the article out of web pages in files, as the desk would.

    A page without an article leaves with exit code 1. Example:

        wokhei extract page.html
    """
    from wokhei.adapters.clock import SystemClock
    from wokhei.adapters.readers import Readers

    with Readers(processes=1) as readers:
        pages = [
            readers.extract(
                _bytes(file),
                url=url or "http://file.invalid/",
                content_type="",
                now=SystemClock().now(),
            )
            for file in files
        ]
    rows = []
    for file, found in zip(files, pages, strict=True):
        rows.append(
            {
                "file": str(file),
                "title": found.title,
                "author": found.author,
                "published": _iso(found.published_at),
                "language": found.language,
                "text": found.text,
                "quality": found.quality.value,
            }
        )
    if as_json:
        show(rows, as_json=True, empty="")
    else:
        for row in rows:
            about = [row[name] for name in ("author", "published", "language", "quality")]
            click.echo(f"{row['title']}\n{' · '.join(filter(None, about))}\n\n{row['text']}\n")
    if not all(row["text"] for row in rows):
        raise click.exceptions.Exit(NO)


@click.command()
@click.argument("urls", nargs=-1, required=True)
@click.option("--total-timeout", type=click.FloatRange(0.1, 600), help="Seconds a hop may take.")
@click.option(
    "--idle-timeout", type=click.FloatRange(0.1, 600), default=10, help="Seconds without a byte."
)
@click.option("--allow", multiple=True, metavar="HOST:PORT", help="Open this loopback address.")
@click.option("--resolve", multiple=True, metavar="HOST=ADDRESS[,…][;…]", help="Stand in for DNS.")
@click.option(
    "--ca-file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Believe the certificates of the authorities in this PEM file too.",
)
@click.option(
    "--state", type=click.Path(path_type=Path, file_okay=False), help="Keep validators here."
)
@json_option
def fetch(
    *,
    urls: tuple[str, ...],
    total_timeout: float | None,
    idle_timeout: float,
    allow: tuple[str, ...],
    resolve: tuple[str, ...],
    ca_file: Path | None,
    state: Path | None,
    as_json: bool,
) -> None:
    """Fetch URLs with the desk's own client, and say what came of each.

    The exit code is 1 when one of them is not there to read. Example:

        wokhei fetch https://example.org/feed.xml --json
    """
    from wokhei.adapters.clock import SystemClock
    from wokhei.adapters.http import HttpClient, SitemapFollower, trusting
    from wokhei.adapters.readers import Readers
    from wokhei.config import load

    settings, clock = load(ca_file=ca_file), SystemClock()
    trust = trusting(settings.ca_file) if settings.ca_file else None
    kept = _Kept(state)
    plans = [_plan(url, kept.health(url)) for url in urls]

    async def ask() -> list[Fetched]:
        http = HttpClient(
            user_agent=settings.user_agent,
            total_timeout=total_timeout or settings.timeout.total_seconds(),
            idle_timeout=idle_timeout,
            spacing=0,
            allow=[_address(one) for one in allow],
            resolve=_answers(resolve) if resolve else None,
            now=clock.now,
            trust=trust,
        )
        async with SitemapFollower(http) as client:
            return [await client.fetch(plan) for plan in plans]

    answers = asyncio.run(ask())
    rows = []
    with Readers(processes=1) as readers:
        for url, fetched in zip(urls, answers, strict=True):
            rows.append(_row(url, fetched, kept=kept, now=clock.now(), readers=readers))
    kept.save()
    show(rows, as_json=as_json, empty="")
    if not all(row["outcome"] in (Outcome.OK, Outcome.NOT_MODIFIED) for row in rows):
        raise click.exceptions.Exit(NO)


class _Kept:
    """Validators between calls, one JSON file; nothing is kept without a folder."""

    def __init__(self, folder: Path | None) -> None:
        self._file = folder / "fetched.json" if folder else None
        self._health: dict[str, SourceHealth] = {}
        if self._file is not None and self._file.exists():
            try:
                rows = loads(self._file.read_text("utf-8"))
                self._health = {url: from_data(row, SourceHealth) for url, row in rows.items()}
            except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
                message = f"cannot be read ({error}); remove it"
                raise InputError(message, where=str(self._file)) from error

    def health(self, url: str) -> SourceHealth:
        """How fetching that URL goes; as never tried where nothing is kept."""
        return self._health.get(url, SourceHealth(_source(url).id))

    def keep(self, url: str, health: SourceHealth) -> None:
        """Remember it."""
        self._health[url] = health

    def save(self) -> None:
        """Write the file, whole or not at all."""
        if self._file is None:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            beside = self._file.with_suffix(".new")
            rows = {url: to_data(health) for url, health in self._health.items()}
            beside.write_text(dumps(rows, ensure_ascii=False), "utf-8")
            beside.replace(self._file)
        except OSError as error:
            raise InputError(
                f"cannot be written: {error.strerror}", where=str(self._file)
            ) from error


def _row(
    url: str, fetched: Fetched, *, kept: _Kept, now: datetime, readers: Any
) -> dict[str, object]:
    from wokhei import monitor

    source, before = _source(url), kept.health(url)
    feed = None
    if fetched.outcome is Outcome.OK:
        feed = readers.read(
            fetched.body,
            url=fetched.final_url,
            content_type=fetched.headers.get("content-type", ""),
            kind=source.kind,
            now=now,
        )
    entries = len(feed.entries) if feed else 0
    health = monitor.assess(source, before, fetched, feed=feed, new_items=entries, now=now)
    kept.keep(url, health)
    wait = (health.due_at - now).total_seconds() if health.due_at else 0
    return {
        "url": url,
        "outcome": "parse_error" if feed and not feed.readable else fetched.outcome.value,
        "status": fetched.status,
        "final_url": fetched.final_url,
        "bytes": len(fetched.body),
        "hops": list(fetched.hops),
        "entries": entries,
        "feed_state": _feed_state(health),
        "state": health.state.value,
        "next_fetch_after_s": round(max(0.0, wait), 1),
        "problem": fetched.problem,
    }


def _feed_state(health: SourceHealth) -> str:
    """How polling goes on: not at all, later than it would, or as the state has it."""
    if health.state is SourceState.GONE:
        return "disabled"
    return "backoff" if health.failures else health.state.value


def _plan(url: str, health: SourceHealth) -> FetchPlan:
    return FetchPlan(url, etag=health.etag, last_modified=health.last_modified)


def _source(url: str) -> Source:
    from wokhei.sources import family_of, source_id

    return Source(
        id=source_id(url),
        name=url,
        desk="",
        feed_url=url,
        site_url=url,
        language="und",
        kind=SourceKind.FEED,
        family=family_of(url) or url,
    )


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not host or not port.isdigit() or not 0 < int(port) < 65536:
        raise click.UsageError(f"--allow {text}: HOST:PORT is needed, as 127.0.0.1:8080")
    return host.strip("[]"), int(port)


def _answers(texts: tuple[str, ...]) -> Any:
    """A stand-in for DNS: each host's answers in turn, the last one from then on."""
    turns: dict[str, list[list[str]]] = {}
    for text in texts:
        host, equals, answers = text.partition("=")
        if not equals or not host:
            raise click.UsageError(f"--resolve {text}: HOST=ADDRESS[,ADDRESS…] is needed")
        told = [[one.strip() for one in turn.split(",")] for turn in answers.split(";")]
        turns[_ascii(host)] = [[one for one in turn if one] for turn in told]

    async def resolve(host: str) -> list[str]:
        left = turns.get(host.lower())
        if left is None:
            return []
        return left.pop(0) if len(left) > 1 else left[0]

    return resolve


def _ascii(host: str) -> str:
    """The host as the client asks for it."""
    from wokhei.text.hosts import ascii_host

    try:
        return ascii_host(host.strip().lower().removesuffix("."))
    except ValueError as error:
        raise click.UsageError(f"--resolve {host}=…: that is no host name") from error


def _bytes(file: Path) -> bytes:
    try:
        if file.stat().st_size > LARGEST:
            raise InputError(f"larger than {LARGEST} bytes", where=str(file))
        return file.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", where=str(file)) from error


def _iso(at: datetime | None) -> str | None:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z") if at else None
