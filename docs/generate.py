"""Writes `docs/reference` from the code, so that it is complete and says what is the case.

    python docs/generate.py            write the pages
    python docs/generate.py --check    say which are out of date; exit code 1 when one is

What a value is called comes from the code. What it means stands here in words, and a value without
words, or words without a value, is an error.
"""

from __future__ import annotations

import inspect
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import chdir
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from importlib import import_module
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click
import words
from click.testing import CliRunner

from wokhei import cli, config, desk
from wokhei.adapters import folder
from wokhei.cli.init import settings_file
from wokhei.domain import errors
from wokhei.domain.article import Article
from wokhei.domain.signal import Signal, SignalKind
from wokhei.domain.source import SourceState
from wokhei.dossier import gather_question
from wokhei.publishing.manuscript import manuscript
from wokhei.publishing.states import TRANSITIONS
from wokhei.sources import COLUMNS
from wokhei.verification import CHECKS, GUARDS, VerificationConfig
from wokhei.web.condition import UP
from wokhei.worker import replay

REFERENCE = Path(__file__).parent / "reference"
EXAMPLE = Path(__file__).parent / "examples" / "open-model"
NOTE = "<!-- Written by docs/generate.py from the code. Change it there. -->"
WIDTH = 80  # columns of help output
NEEDED = ("", "the column", "the column and a value")


def commands() -> str:
    """Every command as it explains itself."""
    listed = list(leaves(cli.wokhei, ("wokhei",)))
    contents = [f"- [`{' '.join(path)}`](#{'-'.join(path)})" for path, _ in listed]
    parts = [
        "# Commands",
        "Options of `wokhei` itself stand before the command: `wokhei --data folder run`. What "
        "the exit codes mean is in [exit codes](exit-codes.md). Commands with `--json` print one "
        "object a line; what they print otherwise is for people and may change.",
        "\n".join(contents),
        "## wokhei",
        fenced(help_of(cli.wokhei, ("wokhei",))),
    ]
    for path, command in listed:
        parts += [f"## {' '.join(path)}", fenced(help_of(command, path))]
    return page(*parts)


def leaves(
    command: click.Command, path: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """The commands under a group, with the words that call each."""
    if not isinstance(command, click.Group):
        yield path, command
        return
    context = click.Context(command, info_name=path[-1])
    for name in command.list_commands(context):
        found = command.get_command(context, name)
        if found is not None:
            yield from leaves(found, (*path, name))


def help_of(command: click.Command, path: Sequence[str]) -> str:
    """What `--help` prints."""
    context = click.Context(
        command,
        info_name=" ".join(path),
        terminal_width=WIDTH,
        help_option_names=["-h", "--help"],
    )
    return "\n".join(line.rstrip() for line in command.get_help(context).splitlines())


def settings() -> str:
    """Every setting with its default."""
    rows = []
    for one in fields(config.Settings):
        variable = "" if one.name == "desks" else f"`{config.PREFIX}{one.name.upper()}`"
        rows.append((f"`{one.name}`", default_of(one), variable, one.metadata["meaning"]))
    return page(
        "# Settings",
        f"Settings are read once, at the start: from `{config.FILE}` in the folder where `wokhei` "
        "is called, then from the environment, then from options on the command line. The last "
        "one wins. All problems are reported together, each with its key, its value and the "
        "remedy; the exit code is then 2. `wokhei settings` shows what is in force.",
        table(("Setting", "Default", "Variable", "Meaning"), rows),
        "Durations are in seconds. A yes or no is `true` or `false`.",
        "## Desks",
        "A desk is a table. One that is named here and not among the six is added; both keys may "
        "be left out.",
        fenced('[desks.technology]\nname = "Technology"\nautonomy = "publish"', "toml"),
        table(
            ("Desk", "Name"),
            [(f"`{desk.slug}`", desk.name) for desk in config.Settings().desks],
        ),
        "## Variables that are no settings",
        table(("Variable", "Meaning"), words.VARIABLES.items()),
        "## The file that `wokhei init` writes",
        fenced(settings_file(), "toml"),
    )


def default_of(one: Any) -> str:
    """A setting's default as one would write it."""
    if one.name == "desks":
        return "six desks"
    value = one.default
    if value is None or value == "":
        return "unset"
    if isinstance(value, timedelta):
        return f"`{value.total_seconds():g}`"
    return f"`{str(value).lower()}`" if isinstance(value, bool) else f"`{value}`"


def states() -> str:
    """The states of an article and how one becomes another."""
    rows = [
        (
            f"`{row.before}`",
            f"`{row.after}`",
            " or ".join(row.privileges),
            words.GUARDS[row.guard],
        )
        for row in TRANSITIONS
    ]
    complete(words.GUARDS, {row.guard for row in TRANSITIONS})
    return page(
        "# States of an article",
        "An article is one row in one state. `wokhei articles` lists them; an article that is "
        "held or spiked carries its reason.",
        described("State", words.ARTICLE_STATES),
        "## What may follow what",
        "Anything that is not in this table is refused.",
        table(("From", "To", "By", "What must hold"), rows),
        "## Autonomy",
        "How far a desk goes without an editor. It is a setting for all desks; each may differ.",
        described("Autonomy", words.AUTONOMY),
    )


def sources() -> str:
    """Kinds and states of sources, and how a fetch can end."""
    up = ", ".join(f"`{state}`" for state in SourceState if state in UP)
    return page(
        "# Sources",
        "## Kinds",
        "What stands at the polled URL; the column `kind` of a catalogue.",
        described("Kind", words.SOURCE_KINDS),
        "## States",
        "What a person should know about a source at a glance. `wokhei sources list` and the "
        f"page `/sources/` show the state with its reason. These count as up: {up}.",
        described("State", words.SOURCE_STATES),
        "## How a fetch can end",
        "Every request ends in exactly one of these. None of them stops the desk.",
        described("Outcome", words.OUTCOMES),
        "## How much of an item a document carries",
        described("Quality", words.QUALITIES),
    )


def signals() -> str:
    """Kinds of signals, and the line that a replay writes for each."""
    line = replay.signal_line(SIGNAL)
    complete(words.SIGNAL_LINE, set(line))
    return page(
        "# Signals",
        "Why the desk writes. Every signal carries the numbers that let a reader check it.",
        described("Kind", words.SIGNAL_KINDS),
        "Counts are independent reports: copies of one text are collapsed, and sources of one "
        "family have one vote. A candidate that stays below a threshold is kept with the reason; "
        "`wokhei signals --below` lists them.",
        "## The line of `--signals-out`",
        "`wokhei replay FILE --signals-out OUT.jsonl` writes one object a line, in the order of "
        "the alerts; `wokhei replay FILE --json` prints the same lines.",
        table(("Key", "Meaning"), ((f"`{key}`", words.SIGNAL_LINE[key]) for key in line)),
        "For example:",
        fenced(json.dumps(line, ensure_ascii=False), "json"),
    )


def checks() -> str:
    """What every sentence and every article must pass."""
    thresholds = VerificationConfig()
    told = inspect.getdoc(VerificationConfig) or ""
    meanings = dict(re.findall(r"^ +(\w+): (.+)$", told, re.MULTILINE))
    return page(
        "# Checks",
        "Verification is one ordered list. The first decisive finding ends it, and a check that "
        "breaks counts as a finding. A sentence that fails is dropped and the rest is checked "
        "again; what still fails is spiked with the reason.",
        "## Of every sentence, in this order",
        checked(CHECKS),
        "## Of the article as a whole",
        checked(GUARDS),
        "## Thresholds",
        table(
            ("Threshold", "Value", "Meaning"),
            (
                (f"`{one.name}`", shown(getattr(thresholds, one.name)), meanings[one.name])
                for one in fields(VerificationConfig)
            ),
        ),
    )


def checked(functions: Iterable[Callable[..., object]]) -> str:
    """Each function with what it finds and the reasons that it can give."""
    rows = []
    for function in functions:
        called = [function, *called_by(function)]
        reasons = re.findall(r"Reason\.(\w+)", "".join(inspect.getsource(one) for one in called))
        listed = ", ".join(f"`{name.lower()}`" for name in dict.fromkeys(reasons))
        rows.append((f"`{function.__name__}`", first_line(function), listed))
    return table(("Check", "What it finds", "Reasons it gives"), rows)


def called_by(function: Callable[..., object]) -> list[Callable[..., object]]:
    """The functions of the same module that a function calls, and those that they call."""
    home = import_module(function.__module__)
    found: list[Callable[..., object]] = []
    waiting = [function]
    while waiting:
        for name in sorted(set(re.findall(r"\b(\w+)\(", inspect.getsource(waiting.pop())))):
            one = getattr(home, name, None)
            if inspect.isfunction(one) and one.__module__ == home.__name__ and one not in found:
                found.append(one)
                waiting.append(one)
    return sorted(set(found) - {function}, key=lambda one: one.__code__.co_firstlineno)


def exit_codes() -> str:
    """What the exit codes mean, and the errors behind them."""
    tree = (inspect.getdoc(errors) or "").split("\n\n")[1]
    return page(
        "# Exit codes",
        table(
            ("Code", "Meaning", "For example"),
            ((str(code), meaning, example) for code, meaning, example in words.EXIT_CODES),
        ),
        "Messages go to standard error. Each names the value and the remedy.",
        "## Errors",
        "Everything that the project raises on purpose. `SettingsError` leaves with "
        f"{cli.USAGE}, the others with {cli.BROKEN}.",
        fenced(tree),
    )


def files() -> str:
    """The formats of the files that are read and written."""
    article = example_article()
    draft = manuscript(article, by_key=True)
    complete(words.DRAFT, set(draft))
    sentence = draft["front"][0]
    complete(words.SENTENCE, set(sentence))
    complete(words.STREAM, {*replay.REQUIRED, *words.STREAM_OPTIONAL})
    complete(words.COLUMNS, {*COLUMNS, "invented"})
    kinds = ", ".join(f"`{kind}`" for kind in folder.KINDS)
    return page(
        "# Files",
        "All text is UTF-8.",
        "## A stream of dated items",
        "For `wokhei replay`. JSON Lines, one object a line, optionally packed with gzip. A line "
        f"has at most {replay.LINE_LIMIT // 2**20} MiB. The order of the lines does not matter; a "
        "second line with the same `id` is left out and counted.",
        table(
            ("Key", "Needed", "Meaning"),
            (
                (f"`{key}`", "yes" if key in replay.REQUIRED else "", meaning)
                for key, meaning in words.STREAM.items()
            ),
        ),
        fenced(words.STREAM_EXAMPLE, "json"),
        "## A catalogue of sources",
        "For `wokhei sources import` and the setting `catalogue`. A table with tabs between the "
        "columns and a header line. Columns may stand in any order; others beside them are "
        "ignored. Lines that are empty or begin with `#` are skipped.",
        table(
            ("Column", "Needed", "Meaning"),
            (
                (
                    f"`{name}`",
                    NEEDED[(name in COLUMNS) + (name in words.COLUMNS_FILLED)],
                    meaning,
                )
                for name, meaning in words.COLUMNS.items()
            ),
        ),
        "A subscription list in OPML works as well. Its feeds all go to the desk that `--desk` "
        "names.",
        "## A dossier folder",
        f"For `wokhei draft --dossier`. Files that end in {kinds}, each at most "
        f"{folder.SIZE // 2**20} MiB, at most {folder.FILES} of them. A README is not read. "
        f"A `{folder.MANIFEST}` may describe the files; then only those that it names are "
        "read. It is a list of objects:",
        table(
            ("Key", "Needed", "Meaning"),
            (
                (f"`{key}`", "yes" if key == "file" else "", meaning)
                for key, meaning in words.MANIFEST.items()
            ),
        ),
        fenced(words.MANIFEST_EXAMPLE, "json"),
        "## A draft as JSON",
        "What `wokhei draft --out draft.json` writes and `wokhei draft --json` prints: one object.",
        table(("Key", "Meaning"), ((f"`{key}`", words.DRAFT[key]) for key in draft)),
        "`documents` is added by the command: for each document, its text. Quotes are checked "
        "with `documents[document][start:end] == quote`, in code points. A sentence is an object:",
        table(("Key", "Meaning"), ((f"`{key}`", words.SENTENCE[key]) for key in sentence)),
        "## Claims to verify",
        "For `wokhei verify --claims`. JSON Lines:",
        table(("Key", "Meaning"), ((f"`{key}`", text) for key, text in words.CLAIM.items())),
        fenced(words.CLAIM_EXAMPLE, "json"),
        "The answer to that line:",
        fenced(printed(VERIFY), "json"),
        "## What `--json` prints",
        "One object a line. Lists of signals, sources, articles and settings have the columns of "
        "the table as keys. The others:",
        *chain.from_iterable(
            (f"### wokhei {arguments[0]}", keyed(printed(arguments), meanings))
            for arguments, meanings in (
                (VERIFY, words.VERIFIED),
                (("check", "text.txt", "--sources", ".", "--json"), words.CHECKED),
                (("fetch", "http://one.example", "--resolve", "x=", "--json"), words.FETCHED),
                (("parse", "feed.xml", "--json"), words.PARSED),
                (("extract", "page.html", "--json"), words.EXTRACTED),
            )
        ),
        "## The data folder",
        "Where the setting `data` points. To back it up, stop the desk and copy the folder.",
        table(("File", "What it is"), words.DATA.items()),
    )


VERIFY = ("verify", "--claims", "claims.jsonl")


def printed(arguments: Sequence[str]) -> str:
    """The first line that a command prints, called on small files."""
    runner = CliRunner()
    with TemporaryDirectory() as scratch, chdir(scratch):
        Path("claims.jsonl").write_text(words.CLAIM_EXAMPLE, "utf-8")
        Path("text.txt").write_text("Glass has 34 billion parameters.", "utf-8")
        Path("feed.xml").write_text("<rss><channel><title>One</title></channel></rss>", "utf-8")
        Path("page.html").write_text("<title>One</title><p>One paragraph.</p>", "utf-8")
        done = runner.invoke(cli.wokhei, arguments)
    if not done.stdout:
        raise SystemExit(f"wokhei {' '.join(arguments)} printed nothing: {done.stderr}")
    return done.stdout.splitlines()[0]


def keyed(line: str, meanings: Mapping[str, str]) -> str:
    """A table of the keys of a JSON line, in its order."""
    keys = list(json.loads(line))
    complete(meanings, set(keys))
    return table(("Key", "Meaning"), ((f"`{key}`", meanings[key]) for key in keys))


EPOCH = datetime(2026, 5, 1, tzinfo=UTC)
SIGNAL = Signal(
    id="0",
    desk="technology",
    kind=SignalKind.BURST,
    term="glass licence",
    label="Glass licence",
    at=EPOCH + timedelta(hours=9),
    window_start_at=EPOCH,
    window_end_at=EPOCH + timedelta(days=1),
    observed=7,
    expected=0.21,
    ratio=14.0,
    p=3.1e-8,
    q=0.0004,
    families=("a.example", "b.example", "c.example"),
    document_ids=("item-1", "item-2", "item-3"),
    copies=2,
    score=5.25,
    monitored_sources=40,
    baseline_buckets=28,
)


def example_article() -> Article:
    """A small article, for the shape of its files."""
    now = EPOCH + timedelta(days=3)
    documents = folder.read_folder(EXAMPLE, now=now)
    dossier = gather_question("open model", documents, desk="technology", now=now)
    article = desk.compose(dossier, now=now)
    if article.draft is None:
        raise SystemExit(f"the example could not be written: {article.reason}")
    return article


def described(head: str, meanings: Mapping[Any, str]) -> str:
    """A table of all members of an enumeration, in its order."""
    kind: type[StrEnum] = type(next(iter(meanings)))
    complete(meanings, set(kind))
    return table((head, "Meaning"), ((f"`{one}`", meanings[one]) for one in kind))


def complete(meanings: Iterable[object], there: set[Any]) -> None:
    """Stop where something has no words, or words have nothing."""
    said = set(meanings)
    if said != there:
        missing, over = sorted(map(str, there - said)), sorted(map(str, said - there))
        raise SystemExit(f"docs/words.py lacks {missing} and has {over} too many")


def first_line(thing: object) -> str:
    """The first line of a docstring."""
    return (inspect.getdoc(thing) or "").partition("\n")[0]


def shown(value: object) -> str:
    """A value as a table shows it."""
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(
        "| " + " | ".join(str(cell).replace("|", "\\|") for cell in line) + " |" for line in lines
    )


def fenced(text: str, language: str = "text") -> str:
    """A block of code."""
    return f"```{language}\n{text.rstrip()}\n```"


def page(title: str, *blocks: str) -> str:
    """A page from its blocks."""
    return "\n\n".join((title, NOTE, *blocks)) + "\n"


PAGES: Mapping[str, Callable[[], str]] = {
    "commands.md": commands,
    "settings.md": settings,
    "states.md": states,
    "sources.md": sources,
    "signals.md": signals,
    "checks.md": checks,
    "exit-codes.md": exit_codes,
    "files.md": files,
}


def stale() -> list[str]:
    """The pages that differ from what the code says now."""
    return [
        name
        for name, make in PAGES.items()
        if not (REFERENCE / name).exists() or (REFERENCE / name).read_text("utf-8") != make()
    ]


def main() -> int:
    """Write the pages, or check them; returns the exit code."""
    if "--check" in sys.argv[1:]:
        names = stale()
        for name in names:
            sys.stderr.write(f"docs/reference/{name} is out of date: python docs/generate.py\n")
        return 1 if names else 0
    REFERENCE.mkdir(exist_ok=True)
    for name, make in PAGES.items():
        (REFERENCE / name).write_text(make(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
