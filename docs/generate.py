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
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import click
import words
from formats import files
from markdown import complete, described, fenced, keyed, page, table
from score import risk_coverage, score

from wokhei import cli, config
from wokhei.cli.init import settings_file
from wokhei.domain import errors
from wokhei.domain.signal import Signal, SignalKind
from wokhei.domain.source import SourceState
from wokhei.publishing.states import TRANSITIONS
from wokhei.signals.error_rates import ERROR_RATES
from wokhei.verification import CHECKS, GUARDS, REMARKS, Reason, VerificationConfig
from wokhei.web.condition import UP
from wokhei.worker import replay

REFERENCE = Path(__file__).parent / "reference"
WIDTH = 80  # columns of help output
REASON = re.compile(r"Reason\.(\w+)")


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
        keyed(words.VARIABLES, head="Variable"),
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
        "## How often each detector is wrong",
        "As measured on archives with a known truth, which are not part of the package; the "
        "command measures it again on your own. The page of every signal shows its detector's "
        "rows.",
        table(
            ("Kind", "Measure", "Figure", "Beside", "Measured on", "Again with"),
            (
                (f"`{r.kind}`", r.measure, r.figure, r.beside, r.data, f"`{r.command}`")
                for r in ERROR_RATES
            ),
        ),
        "## The line of `--signals-out`",
        "`wokhei replay FILE --signals-out OUT.jsonl` writes one object a line, in the order of "
        "the alerts; `wokhei replay FILE --json` prints the same lines, and totals "
        "in a last one. A signal is written at the end of the UTC day of its alert, with what was "
        "known by then.",
        table(("Key", "Meaning"), ((f"`{key}`", words.SIGNAL_LINE[key]) for key in line)),
        "For example:",
        fenced(json.dumps(line, ensure_ascii=False), "json"),
    )


def checks() -> str:
    """What every sentence and every article must pass."""
    thresholds = VerificationConfig()
    told = re.sub(r"\n {8,}", " ", inspect.getdoc(VerificationConfig) or "")
    meanings = dict(re.findall(r"^ +(\w+): (.+)$", told, re.MULTILINE))
    silent = {one.name for one in fields(VerificationConfig)} - set(meanings)
    if silent:
        raise SystemExit(f"the docstring of VerificationConfig says nothing of {sorted(silent)}")
    return page(
        "# Checks",
        "Verification is one ordered list. The first decisive finding ends it, and a check that "
        "breaks counts as a finding. A sentence that fails is dropped and the rest is checked "
        "again; what still fails is spiked with the reason.",
        "## Of every sentence, in this order",
        checked(CHECKS),
        "## Of the article as a whole",
        checked(GUARDS),
        "## For the editor to know",
        "These do not stand against publication. They are in the ledger, and on its page.",
        checked(REMARKS),
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
        code = "".join(inspect.getsource(one) for one in called)
        # Where the functions name none, a table of their module does.
        reasons = re.findall(REASON, code) or re.findall(REASON, source_of(function))
        listed = ", ".join(f"`{Reason[one]}`" for one in Reason.__members__ if one in reasons)
        rows.append((f"`{function.__name__}`", first_line(function), listed))
    return table(("Check", "What it finds", "Reasons it gives"), rows)


def source_of(function: Callable[..., object]) -> str:
    """The source of the module that a function is in."""
    return inspect.getsource(import_module(function.__module__))


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


def first_line(thing: object) -> str:
    """The first line of a docstring."""
    return (inspect.getdoc(thing) or "").partition("\n")[0]


def shown(value: object) -> str:
    """A value as a table shows it."""
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


PAGES: Mapping[str, Callable[[], str]] = {
    "commands.md": commands,
    "settings.md": settings,
    "states.md": states,
    "sources.md": sources,
    "signals.md": signals,
    "checks.md": checks,
    "exit-codes.md": exit_codes,
    "files.md": files,
    "score.md": score,
    "risk-coverage.svg": risk_coverage,
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
