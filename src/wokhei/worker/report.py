"""How work under way is told: a live line on a terminal, plain log lines elsewhere."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Protocol

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.status import Status

from wokhei.domain.article import Article
from wokhei.domain.fetch import Fetched
from wokhei.domain.signal import Signal
from wokhei.domain.source import Source, SourceHealth
from wokhei.writing import Written

WORTH_A_LINE = 50  # sources polled together

log = logging.getLogger("wokhei")


class Report(Protocol):
    """Told of each step as it happens."""

    def polling(self, total: int) -> None:
        """So many sources are about to be polled."""
        ...

    def polled(self, source: Source, fetched: Fetched, health: SourceHealth, *, new: int) -> None:
        """One of them answered, or did not."""
        ...

    def day(self, at: datetime | None) -> None:
        """The archive's clock has reached that instant; None when the archive has ended."""
        ...

    def noticed(self, signal: Signal) -> None:
        """A signal was reported for the first time."""
        ...

    def wrote(self, article: Article) -> None:
        """A signal was written up, or spiked."""
        ...

    def modelled(self, written: Written) -> None:
        """A language model had a part in an article; what it took, and what went wrong."""
        ...

    def broke(self, subject: str, error: Exception) -> None:
        """A step broke; the work goes on."""
        ...


class LogReport:
    """One event with fields a line: for a file, a pipe or a service's journal."""

    def __init__(self) -> None:
        self._left = self._new = self._down = 0
        self._archive = False

    def polling(self, total: int) -> None:
        """So many sources are about to be polled."""
        self._left, self._new, self._down = total, 0, 0
        log.debug("polling.started sources=%d", total)

    def polled(self, source: Source, fetched: Fetched, health: SourceHealth, *, new: int) -> None:
        """One of them answered, or did not."""
        self._left -= 1
        self._new += new
        self._down += health.failures > 0
        log.debug(
            "source.polled outcome=%s new=%d state=%s url=%s",
            fetched.outcome,
            new,
            health.state,
            source.feed_url,
        )
        if not self._left:
            level = logging.DEBUG if self._archive else logging.INFO
            log.log(level, "polling.ended new=%d unreachable=%d", self._new, self._down)

    def day(self, at: datetime | None) -> None:
        """The archive's clock has reached that instant; None when the archive has ended."""
        self._archive = True
        log.debug("archive.day at=%s", at)

    def noticed(self, signal: Signal) -> None:
        """A signal was reported for the first time."""
        log.info(
            "signal.reported kind=%s label=%r observed=%g expected=%.2f families=%d",
            signal.kind,
            signal.label,
            signal.observed,
            signal.expected,
            len(signal.families),
        )

    def wrote(self, article: Article) -> None:
        """A signal was written up, or spiked."""
        log.info("article.%s slug=%s reason=%r", article.state.value, article.slug, article.reason)

    def modelled(self, written: Written) -> None:
        """A language model had a part in an article; what it took, and what went wrong."""
        log.info("model.used tokens=%d faults=%r", written.tokens, list(written.faults))

    def broke(self, subject: str, error: Exception) -> None:
        """A step broke; the work goes on."""
        log.exception("step.broke subject=%s", subject, exc_info=error)


class TerminalReport:
    """A bar while polling, and a line for what a person would want to know."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self._bar = Progress(
            TextColumn("Polling"),
            BarColumn(bar_width=30),
            MofNCompleteColumn(),
            TextColumn("{task.fields[new]} new, {task.fields[down]} unreachable"),
            console=console,
            transient=True,
        )
        self._task = self._bar.add_task("", total=0, new=0, down=0)
        self._archive: Status | None = None  # None: this is no archive
        self._total = self._new = self._down = self._heard = 0

    def polling(self, total: int) -> None:
        """So many sources are about to be polled."""
        self._total, self._new, self._down = total, 0, 0
        if total and self._archive is None:
            self._bar.reset(self._task, total=total, new=0, down=0)
            self._bar.start()

    def polled(self, source: Source, fetched: Fetched, health: SourceHealth, *, new: int) -> None:
        """One of them answered, or did not."""
        self._new += new
        self._heard += new
        self._down += health.failures > 0
        if self._archive is not None:
            return
        self._bar.update(self._task, advance=1, new=self._new, down=self._down)
        if self._bar.finished:
            self._bar.stop()
            if self._total >= WORTH_A_LINE or self._new:
                self.console.print(
                    f"[dim]{self._total} sources polled: {self._new} new documents, "
                    f"{self._down} unreachable[/dim]"
                )

    def day(self, at: datetime | None) -> None:
        """The archive's clock has reached that instant; None when the archive has ended."""
        if self._archive is None:
            self._archive = self.console.status("")
            self._archive.start()
        if at is None:
            self._archive.stop()
            self.console.print(f"[dim]{self._heard} documents heard[/dim]")
            return
        self._archive.update(f"{at:%-d %B %Y}: {self._heard} documents heard")

    def noticed(self, signal: Signal) -> None:
        """A signal was reported for the first time."""
        self.console.print(
            f"[bold]signal[/bold] {signal.kind.value.replace('_', ' ')}: “{signal.label}”, "
            f"{signal.observed:g} independent reports where {signal.expected:.1f} were expected",
            highlight=False,
        )

    def wrote(self, article: Article) -> None:
        """A signal was written up, or spiked."""
        headline = article.draft.headline.text if article.draft else article.slug
        reason = f" [dim]({article.reason})[/dim]" if article.reason else ""
        state = article.state.value.replace("_", " ")
        self.console.print(f"[bold]{state}[/bold] {headline}{reason}", highlight=False)

    def modelled(self, written: Written) -> None:
        """A language model had a part in an article; what it took, and what went wrong."""
        faults = f" [dim]({'; '.join(written.faults)})[/dim]" if written.faults else ""
        self.console.print(f"model: {written.tokens} tokens{faults}", highlight=False)

    def broke(self, subject: str, error: Exception) -> None:
        """A step broke; the work goes on."""
        self.console.print(f"[red]broken[/red] {subject}: {error}", highlight=False)
