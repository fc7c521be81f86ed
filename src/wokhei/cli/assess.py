"""`wokhei assess`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from json import JSONDecodeError, dumps, loads
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from wokhei.domain.assessment import Assessment, AssessmentVerdict, Standard
from wokhei.domain.errors import InputError
from wokhei.domain.span import sha256

WIDE = 400  # columns
LONGEST_FILE = 8_000_000  # bytes
COLOURS = {
    AssessmentVerdict.MEETS: "green",
    AssessmentVerdict.FAILS: "red",
    AssessmentVerdict.CONDITIONAL: "yellow",
    AssessmentVerdict.UNCLEAR: "magenta",
    AssessmentVerdict.CONTRADICTORY: "magenta",
    AssessmentVerdict.SILENT: "cyan",
    AssessmentVerdict.NOT_APPLICABLE: "bright_black",
}
NOT_ADVICE = "automated reading, not legal advice"


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE]...")
@click.option(
    "--standard",
    "names",
    multiple=True,
    metavar="ID",
    help="Standard to compare with, or a TOML file with one; osd-1.9 where none is given.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON; an array for several files.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False, writable=True),
    help="Write a page to an .html file.",
)
@click.option(
    "--disclosures", help="Judge the answers in a JSON Lines file: id, criterion, disclosure."
)
@click.option(
    "--installed", is_flag=True, help="Read the licences of the installed Python packages."
)
def assess(
    *,
    files: tuple[str, ...],
    names: tuple[str, ...],
    as_json: bool,
    out: Path | None,
    disclosures: str | None,
    installed: bool,
) -> None:
    """Compare documents with standards, with a quote for every verdict.

    FILE is text, `-` standard input. Example:

        wokhei assess LICENSE --standard osd-1.9
    """
    from wokhei.adapters.standards import load_standard

    if bool(files) + (disclosures is not None) + installed != 1:
        raise click.UsageError("give FILE…, or --disclosures FILE, or --installed")
    if out is not None and out.suffix.lower() != ".html":
        raise click.UsageError(f"--out {out}: the name must end in .html")
    standards = [load_standard(name) for name in names or ("osd-1.9",)]
    if disclosures is not None:
        _judge_disclosures(disclosures)
        return
    documents = _installed() if installed else ((name, _read(name)) for name in files)
    found = _assessed(documents, standards)
    if out is not None:
        _write_page(out, list(found))
    elif as_json:
        _print_json(list(found), single=not installed and len(files) == 1)
    elif installed:
        _print_short(found)
    else:
        for assessment in found:
            _print_table(assessment)


def _assessed(
    documents: Iterable[tuple[str, bytes]], standards: list[Standard]
) -> Iterator[Assessment]:
    from wokhei.adapters.licences import identify
    from wokhei.standards import assess as judge

    for name, raw in documents:
        text = raw.decode("utf-8-sig", "replace")
        yield judge(text, standards, document=name, sha256=sha256(raw), identified=identify(text))


def _read(name: str) -> bytes:
    """The bytes of a text file; offsets count from its first code point.

    Raises:
        InputError: It is not there, is too large, or is no text.
    """
    try:
        raw = sys.stdin.buffer.read(LONGEST_FILE + 1) if name == "-" else _open(name)
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", where=name) from error
    if len(raw) > LONGEST_FILE:
        raise InputError(
            f"is larger than {LONGEST_FILE:,} bytes; give the part to read", where=name
        )
    if b"\0" in raw or raw[:5] == b"%PDF-" or _is_garbled(raw):
        raise InputError("is not text; extract its text first (wokhei reads UTF-8)", where=name)
    if not raw.strip():
        raise InputError("is empty", where=name)
    return raw


def _open(name: str) -> bytes:
    with Path(name).open("rb") as file:
        return file.read(LONGEST_FILE + 1)


def _is_garbled(raw: bytes) -> bool:
    """Whether more than one character in twenty cannot be read as UTF-8."""
    text = raw[:20_000].decode("utf-8", "replace")
    return text.count("\ufffd") * 20 > len(text)


def _installed() -> Iterator[tuple[str, bytes]]:
    from wokhei.adapters.licences import installed_licences

    for label, text in installed_licences():
        yield label, text.encode()


def _judge_disclosures(name: str) -> None:
    from wokhei.standards import judge_disclosure

    for number, line in enumerate(_read(name).decode("utf-8", "replace").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            item = loads(line)
            answer, identity = str(item["disclosure"] or ""), item["id"]
        except (JSONDecodeError, KeyError, TypeError) as error:
            raise InputError(
                "needs a JSON object with id, criterion and disclosure", where=name, line=number
            ) from error
        found = judge_disclosure(answer)
        quote = found.quote.text if found.quote else ""
        click.echo(
            dumps(
                {"id": identity, "verdict": found.verdict.value, "quote": quote}, ensure_ascii=False
            )
        )


def _print_json(found: list[Assessment], *, single: bool) -> None:
    from wokhei.standards.report import assessment_data

    data = [assessment_data(assessment) for assessment in found]
    click.echo(dumps(data[0] if single else data, ensure_ascii=False, indent=2))


def _print_table(assessment: Assessment) -> None:
    screen = _screen()
    known = ", ".join(
        one.id if one.exact else f"{one.id} and more" for one in assessment.identified
    )
    screen.print(Text(assessment.document, style="bold"), Text(f"({known or 'no known text'})"))
    if assessment.note:
        screen.print(Text(assessment.note, style="yellow"))
    for standard in assessment.standards:
        screen.print(Text(standard.title, style="italic"))
        table = Table(box=None, header_style="bold", pad_edge=False, expand=False)
        for name in ("criterion", "verdict", "clause", "quote"):
            table.add_column(name, overflow="fold")
        for row in standard.rows:
            table.add_row(
                f"{row.criterion} {row.name}",
                Text(row.verdict.value.replace("_", " "), style=COLOURS[row.verdict]),
                row.quote.clause if row.quote else "",
                Text(_shown(row.quote.text) if row.quote else row.note),
            )
        screen.print(table)
    for frame in assessment.frames:
        if frame.threshold is not None:
            when = frame.threshold.measured_when or "the text does not say when"
            told = (
                f"{frame.threshold.label}: {frame.effect.value.replace('_', ' ')}; measured: {when}"
            )
            screen.print(Text("threshold ", style="bold"), Text(told))
    screen.print(Text(NOT_ADVICE, style="dim"))


def _screen() -> Console:
    """The terminal; on a pipe a table is as wide as it needs to be."""
    return Console(width=None if sys.stdout.isatty() else WIDE, highlight=False)


def _shown(quote: str) -> str:
    line = " ".join(quote.split())
    return f"“{line[:237]}…”" if len(line) > 240 else f"“{line}”"


def _print_short(found: Iterable[Assessment]) -> None:
    """One line a document: what is known of it and which criteria it does not meet."""
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


def _write_page(out: Path, found: list[Assessment]) -> None:
    from wokhei.standards.page import assessment_page

    try:
        out.write_text(assessment_page(found), "utf-8")
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror}", where=str(out)) from error
    click.echo(f"{out} written", err=True)
