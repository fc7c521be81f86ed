"""`wokhei replay`."""

from __future__ import annotations

from dataclasses import asdict
from datetime import timedelta
from json import dumps
from pathlib import Path

import click

from wokhei.adapters.clock import SystemClock
from wokhei.adapters.store.memory import MemoryStore
from wokhei.cli.output import console
from wokhei.domain.signal import Signal


@click.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "--signals-out",
    type=click.Path(path_type=Path, dir_okay=False, writable=True),
    help="Write one JSON line a signal.",
)
@click.option(
    "--tick",
    type=click.FloatRange(0.1, 168),
    default=1.0,
    show_default=True,
    help="Hours of archive time between two looks.",
)
@click.option("--json", "as_json", is_flag=True, help="Print signals and totals as JSON lines.")
def replay(*, file: Path, signals_out: Path | None, tick: float, as_json: bool) -> None:
    """Feed an archive of dated items through the desk, at archive time.

    FILE is JSON Lines, optionally gzip: id, published, source, title; optional text, url, desk,
    language, family. Nothing is kept. Example:

        wokhei replay archive.jsonl.gz --signals-out signals.jsonl
    """
    from wokhei.worker import replay as archive

    out = signals_out.open("w", encoding="utf-8") if signals_out else None
    screen = console(stderr=True)

    def tell(signal: Signal) -> None:
        line = dumps(archive.signal_line(signal), ensure_ascii=False)
        if out:
            out.write(line + "\n")
        if as_json:
            click.echo(line)
        elif not out:
            click.echo(
                f"{signal.at:%Y-%m-%d %H:%M}  {signal.kind.value:<10} {signal.observed:>5g} of "
                f"{signal.expected:<6.2f} {len(signal.families):>3} families  {signal.label}"
            )

    try:
        with screen.status("reading") as status:
            done = archive.replay(
                archive.read_stream(file),
                MemoryStore(),
                tick=timedelta(hours=tick),
                now=SystemClock().now(),
                on_signal=tell,
                on_progress=lambda n, at: status.update(f"{at:%Y-%m-%d}: {n} items heard"),
            )
    finally:
        if out:
            out.close()
    if as_json:
        click.echo(dumps(asdict(done)))
    else:
        click.echo(
            f"{done.items} items, {done.duplicates} duplicates left out, {done.unsorted} out of "
            f"order, {done.future} dated in the future; {done.signals} signals, "
            f"{done.below_threshold} candidates below threshold",
            err=True,
        )
    if not done.items:
        click.echo(f"{file} holds no items: nothing was heard", err=True)
        raise click.exceptions.Exit(1)
