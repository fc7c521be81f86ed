"""`wokhei assess`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from json import JSONDecodeError, dumps, loads
from pathlib import Path

import click

from wokhei.domain.assessment import Assessment, Standard
from wokhei.domain.errors import InputError
from wokhei.domain.span import sha256

LONGEST_FILE = 8_000_000  # bytes
DEFAULT = "osd-1.9"
ROLES = "licence, policy, card, datasheet, repository or report"


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE]...")
@click.option(
    "--standard",
    "names",
    multiple=True,
    metavar="ID",
    help=f"Standard to compare with, or a TOML file with one; {DEFAULT} where none is given.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON; an array for several files.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False, writable=True),
    help="Write a page to an .html file.",
)
@click.option(
    "--system",
    is_flag=True,
    help=f"Judge the files as one system; each is given as ROLE=FILE, with the role {ROLES}.",
)
@click.option(
    "--changes", is_flag=True, help="Compare two versions of a document: an old and a new FILE."
)
@click.option(
    "--disclosures", help="Judge the answers in a JSON Lines file: id, criterion, disclosure."
)
@click.option(
    "--installed", is_flag=True, help="Read the licences of the installed Python packages."
)
@click.option(
    "--list",
    "as_list",
    is_flag=True,
    help="Print the standards there are, or the criteria of those given.",
)
def assess(
    *,
    files: tuple[str, ...],
    names: tuple[str, ...],
    as_json: bool,
    out: Path | None,
    system: bool,
    changes: bool,
    disclosures: str | None,
    installed: bool,
    as_list: bool,
) -> None:
    """Compare documents with standards, with a quote for every verdict.

    FILE is text, `-` standard input. Example:

        wokhei assess LICENSE --standard osd-1.9
    """
    from wokhei.adapters.standards import load_standard

    _checked(files, out=out, system=system, changes=changes, disclosures=disclosures is not None)
    if bool(files) + (disclosures is not None) + installed + as_list != 1:
        raise click.UsageError("give FILE…, or --disclosures FILE, or --installed, or --list")
    standards = [load_standard(name) for name in names or (() if as_list else (DEFAULT,))]
    if as_list:
        _print_standards(standards)
    elif disclosures is not None:
        _judge_disclosures(disclosures, standards[0], named=bool(names))
    elif changes:
        _print_changes(_assessed(((name, _read(name)) for name in files), standards), as_json)
    elif system:
        _print_found([_system(files, standards)], out, as_json=as_json, single=True)
    elif installed:
        _print_installed(_assessed(_installed(), standards), out, as_json=as_json)
    else:
        found = _assessed(((name, _read(name)) for name in files), standards)
        _print_found(found, out, as_json=as_json, single=len(files) == 1)


def _checked(
    files: Sequence[str], *, out: Path | None, system: bool, changes: bool, disclosures: bool
) -> None:
    """Refuse what cannot be meant."""
    if out is not None and out.suffix.lower() != ".html":
        raise click.UsageError(f"--out {out}: the name must end in .html")
    if out is not None and (changes or disclosures):
        raise click.UsageError("--out makes a page of assessments only; use --json for a file")
    if system and changes:
        raise click.UsageError("give --system or --changes, not both")
    if changes and len(files) != 2:
        raise click.UsageError(f"--changes needs two files, OLD and NEW; got {len(files)}")
    if system:
        bad = next((name for name in files if "=" not in name), None)
        if bad is not None or not files:
            raise click.UsageError(
                f"--system needs ROLE=FILE, with the role {ROLES}; got {bad or 'nothing'}"
            )


def _assessed(
    documents: Iterable[tuple[str, bytes]], standards: list[Standard]
) -> Iterator[Assessment]:
    from wokhei.adapters.licences import identify
    from wokhei.standards import assess as judge

    for name, raw in documents:
        text = raw.decode("utf-8-sig", "replace")
        yield judge(text, standards, document=name, sha256=sha256(raw), identified=identify(text))


def _system(files: Sequence[str], standards: list[Standard]) -> Assessment:
    from wokhei.adapters.licences import identify
    from wokhei.standards import Part, assess_system

    parts = []
    for file in files:
        role, _, name = file.partition("=")
        raw = _read(name)
        text = raw.decode("utf-8-sig", "replace")
        parts.append(Part(role, name, text, sha256(raw), identify(text)))
    return assess_system(parts, standards)


def _read(name: str) -> bytes:
    """The bytes of a text file; offsets count from its first code point.

    Raises:
        InputError: It is not there, is too large, or is no text.
    """
    try:
        raw = sys.stdin.buffer.read(LONGEST_FILE + 1) if name == "-" else _open(name)
    except OSError as error:
        raise InputError(
            f"cannot be read: {error.strerror}; give a text file, or - for what is piped in",
            where=name,
        ) from error
    if len(raw) > LONGEST_FILE:
        raise InputError(
            f"is larger than {LONGEST_FILE:,} bytes; give the part to read", where=name
        )
    if b"\0" in raw or raw[:5] == b"%PDF-" or _is_garbled(raw):
        raise InputError("is not text; extract its text first (wokhei reads UTF-8)", where=name)
    if not raw.strip():
        raise InputError("is empty; give a file with text in it", where=name)
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


def _judge_disclosures(name: str, standard: Standard, *, named: bool) -> None:
    """Print a verdict for each answer; one to what the standard does not ask stands by itself."""
    from wokhei.standards import criterion_of, judge_answer

    strangers = 0
    for number, line in enumerate(_read(name).decode("utf-8-sig", "replace").split("\n"), start=1):
        if not line.strip():
            continue
        identity, called, answer = _answer(line, name, number)
        criterion = criterion_of(standard, called) if named else None
        strangers += criterion is None
        found = judge_answer(answer, criterion, standard)
        quote = found.quote.text if found.quote else ""
        click.echo(
            dumps(
                {"id": identity, "verdict": found.verdict.value, "quote": quote}, ensure_ascii=False
            )
        )
    if named and strangers:
        click.echo(
            f"{strangers} of the answers are to no criterion of {standard.id}: "
            "they are judged by themselves",
            err=True,
        )


def _answer(line: str, name: str, number: int) -> tuple[object, str, str]:
    """Id, criterion and disclosure of one line.

    Raises:
        InputError: It is no JSON object with the three.
    """
    needed = "needs a JSON object with id, criterion and disclosure"
    try:
        item = loads(line)
    except (JSONDecodeError, RecursionError) as error:
        raise InputError(f"{needed}; it is not JSON", where=name, line=number) from error
    if not isinstance(item, dict):
        raise InputError(needed, where=name, line=number)
    missing = [key for key in ("id", "criterion", "disclosure") if key not in item]
    if missing:
        raise InputError(f"{needed}; it lacks {', '.join(missing)}", where=name, line=number)
    answer = item["disclosure"]
    if not isinstance(answer, str | None):
        raise InputError(
            f"{needed}; disclosure must be text, got {dumps(answer)[:40]}", where=name, line=number
        )
    return item["id"], str(item["criterion"]), answer or ""


def _print_standards(standards: list[Standard]) -> None:
    from wokhei.adapters.standards import load_standard, shipped

    for standard in standards or [load_standard(name) for name in shipped()]:
        click.echo(f"{standard.id:<18} {standard.title} ({standard.publisher})")
        if standards:
            for criterion in standard.criteria:
                click.echo(f"  {criterion.number:<16} {criterion.name}: {criterion.question}")


def _print_found(
    found: Iterable[Assessment], out: Path | None, *, as_json: bool, single: bool
) -> None:
    if out is not None:
        _write_page(out, list(found))
    elif as_json:
        _print_json(list(found), single=single)
    else:
        from wokhei.cli.assessed import print_table

        for assessment in found:
            print_table(assessment)


def _print_installed(found: Iterable[Assessment], out: Path | None, *, as_json: bool) -> None:
    if out is not None or as_json:
        _print_found(found, out, as_json=as_json, single=False)
        return
    from wokhei.cli.assessed import print_short

    print_short(found)


def _print_changes(found: Iterable[Assessment], as_json: bool) -> None:
    from wokhei.cli.assessed import print_changes
    from wokhei.standards.changes import changes_data

    old, new = found
    if as_json:
        click.echo(dumps(changes_data(old, new), ensure_ascii=False, indent=2))
    else:
        print_changes(old, new)


def _print_json(found: list[Assessment], *, single: bool) -> None:
    from wokhei.standards.report import assessment_data

    data = [assessment_data(assessment) for assessment in found]
    click.echo(dumps(data[0] if single else data, ensure_ascii=False, indent=2))


def _write_page(out: Path, found: list[Assessment]) -> None:
    from wokhei.standards.page import assessment_page

    try:
        out.write_text(assessment_page(found), "utf-8")
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror}", where=str(out)) from error
    click.echo(f"{out} written", err=True)
