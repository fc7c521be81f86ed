"""Assessments as a person reads them on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from wokhei.domain.assessment import (
    Assessment,
    AssessmentRow,
    AssessmentVerdict,
    Frame,
    StandardAssessment,
)
from wokhei.standards.changes import (
    Change,
    TermChange,
    term_changes,
    verdict_changes,
)
from wokhei.standards.report import called, short_name

WIDE = 400  # columns of a pipe
NARROW = 90  # columns below which a row is a paragraph
COLOURS = {
    AssessmentVerdict.MEETS: "green",
    AssessmentVerdict.FAILS: "red",
    AssessmentVerdict.CONDITIONAL: "yellow",
    AssessmentVerdict.UNCLEAR: "magenta",
    AssessmentVerdict.CONTRADICTORY: "magenta",
    AssessmentVerdict.SILENT: "cyan",
    AssessmentVerdict.NOT_APPLICABLE: "bright_black",
}
_CHANGES = {Change.DROPPED: "red", Change.ADDED: "green", Change.CHANGED: "yellow"}
NOT_ADVICE = "automated reading, not legal advice"
LONGEST_NAME = 24  # code points of a clause's name that are shown
SHORT = 240  # code points of a quote that are shown
_MINOR = ("remedy", "scope", "exceptions", "label", "discretion")  # slots the quotes show anyway


def print_table(assessment: Assessment) -> None:
    """Print an assessment: a table, or paragraphs where the terminal is narrow."""
    screen = _screen()
    known = ", ".join(
        one.id if one.exact else f"{one.id} and more" for one in assessment.identified
    )
    screen.print(Text(assessment.document, style="bold"), Text(f"({known or 'no known text'})"))
    if assessment.note:
        screen.print(Text(assessment.note, style="yellow"))
    for standard in assessment.standards:
        screen.print(Text(f"\n{standard.title}", style="italic"))
        if screen.width < NARROW:
            _print_paragraphs(screen, standard)
        else:
            screen.print(_table(standard))
    _print_parts(screen, assessment)
    for frame in assessment.frames:
        if frame.threshold is not None:
            screen.print(Text("threshold ", style="bold"), Text(_threshold(frame)), sep="")
    screen.print(Text(NOT_ADVICE, style="dim"))


def _table(standard: StandardAssessment) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False, expand=False)
    named = any(row.document for row in standard.rows)
    table.add_column("criterion", ratio=3, overflow="fold")
    table.add_column("verdict", no_wrap=True)
    table.add_column("clause", max_width=16, overflow="fold")
    if named:
        table.add_column("document", max_width=24, overflow="fold")
    table.add_column("quote", ratio=6, overflow="fold")
    for row in standard.rows:
        document = [short_name(row.document)] if named else []
        table.add_row(
            called(row),
            _verdict(row),
            _clause(row),
            *document,
            Text("\n").join(_said(row)),
        )
    return table


def _print_paragraphs(screen: Console, standard: StandardAssessment) -> None:
    for row in standard.rows:
        places = [_clause(row) and f"clause {_clause(row)}", short_name(row.document)]
        where = ", ".join(filter(None, places))
        head = Text.assemble(f"{called(row)}: ", _verdict(row))
        screen.print(Text.assemble(head, (f" ({where})" if where else "", "dim")))
        for line in _said(row):
            screen.print(Padding(line, (0, 0, 0, 4), expand=False))


def _print_parts(screen: Console, assessment: Assessment) -> None:
    """Each licence of a document that holds several, in a line."""
    for part in assessment.parts:
        fails = [
            row.criterion
            for one in part.standards
            for row in one.rows
            if row.verdict is AssessmentVerdict.FAILS
        ]
        told = f"fails {', '.join(fails)}" if fails else "no criterion failed"
        about = f" for {part.applies_to}" if part.applies_to else ""
        place = f" [{part.start}, {part.end}): "
        screen.print(Text.assemble((part.name, "bold"), about, place, told))


def _verdict(row: AssessmentRow) -> Text:
    return Text(row.verdict.value.replace("_", " "), style=COLOURS[row.verdict])


def _clause(row: AssessmentRow) -> str:
    name = row.quote.clause.replace("*", "").strip(" #_") if row.quote else ""
    return f"{name[: LONGEST_NAME - 1]}…" if len(name) > LONGEST_NAME else name


def _said(row: AssessmentRow) -> Iterator[Text]:
    """The quote of a row, what speaks against it where the text contradicts itself, the note."""
    if row.quote is not None:
        yield Text(shown(row.quote.text))
    if row.verdict is AssessmentVerdict.CONTRADICTORY:
        for quote in row.counter:
            yield Text.assemble(("against it ", "bold"), shown(quote.text))
    if row.note:
        yield Text(row.note, style="dim")


def shown(quote: str) -> str:
    """A quote in one line, cut where it is long."""
    line = " ".join(quote.split())
    return f"“{line[: SHORT - 3]}…”" if len(line) > SHORT else f"“{line}”"


def _threshold(frame: Frame) -> str:
    threshold = frame.threshold
    if threshold is None:
        return ""
    when = threshold.measured_when or "the text does not say when"
    return f"{threshold.label}: {frame.effect.value.replace('_', ' ')}; measured: {when}"


def print_short(found: Iterable[Assessment]) -> None:
    """Print one line a document: what is known of it and which criteria it does not meet."""
    screen = _screen()
    for assessment in found:
        rows = [row for one in assessment.standards for row in one.rows]
        fails = [row.criterion for row in rows if row.verdict is AssessmentVerdict.FAILS]
        known = ", ".join(sorted({one.id for one in assessment.identified})) or "-"
        told = f"fails {', '.join(fails)}" if fails else assessment.note or "no criterion failed"
        screen.print(
            Text(f"{assessment.document:<48} {known:<24} "),
            Text(told, style="red" if fails else "green"),
            sep="",
        )


def print_changes(old: Assessment, new: Assessment) -> None:
    """Print what changed between two versions, term by term and criterion by criterion."""
    screen = _screen()
    screen.print(Text(f"{old.document} → {new.document}", style="bold"))
    for note in dict.fromkeys(one.note for one in (old, new) if one.note):
        screen.print(Text(note, style="yellow"))
    terms, verdicts = term_changes(old, new), verdict_changes(old, new)
    if not terms and not verdicts:
        screen.print("no term changed")
    for change in terms:
        _print_change(screen, change)
    for one in verdicts:
        told = Text.assemble(
            f"{one.standard} {one.criterion} {one.name}: ",
            (one.before.value, COLOURS[one.before]),
            " → ",
            (one.after.value, COLOURS[one.after]),
        )
        screen.print(told)
    screen.print(Text(NOT_ADVICE, style="dim"))


def _print_change(screen: Console, change: TermChange) -> None:
    name = change.kind.replace("_", " ")
    screen.print(
        Text.assemble((f"{change.change.value} ", _CHANGES[change.change]), (name, "bold"))
    )
    for slot, before, after in change.slots:
        if slot not in _MINOR:
            told = f"{slot.replace('_', ' ')}: {_value(before)} → {_value(after)}"
            screen.print(Padding(Text(told), (0, 0, 0, 4), expand=False))
    for sign, frame in (("-", change.before), ("+", change.after)):
        if frame is not None:
            clause = f" ({frame.quote.clause})" if frame.quote.clause else ""
            line = Text(f"{sign} {shown(frame.quote.text)}{clause}")
            screen.print(Padding(line, (0, 0, 0, 4), expand=False))


def _value(value: object) -> str:
    if isinstance(value, float):
        return f"{value:,.0f}"
    return str(value).replace("_", " ") if value not in (None, "") else "nothing said"


def _screen() -> Console:
    """The terminal; on a pipe a table is as wide as it needs to be."""
    return Console(width=None if sys.stdout.isatty() else WIDE, highlight=False)
