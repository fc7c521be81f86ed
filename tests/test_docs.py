"""The documentation is complete, up to date, and does not point outside the project."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import click
import pytest

from wokhei.cli import wokhei
from wokhei.config import Settings
from wokhei.domain.article import ArticleState
from wokhei.domain.fetch import Outcome
from wokhei.domain.signal import SignalKind
from wokhei.domain.source import SourceKind, SourceState
from wokhei.sources import catalogue
from wokhei.verification import CHECKS, GUARDS

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
REFERENCE = DOCS / "reference"
SAMPLES = set(DOCS.glob("examples/*/*.md")) - set(DOCS.glob("examples/*/README.md"))
PAGES = sorted({ROOT / "README.md", ROOT / "CHANGELOG.md", *DOCS.rglob("*.md")} - SAMPLES)
DECISIONS = sorted((DOCS / "decisions").glob("*.md"))
LONGEST_DECISION = 40  # lines
FOLD = 40  # lines of the README before its longer part
HEAVIEST_PICTURE = 200_000  # bytes

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ELSEWHERE = re.compile(r"(?<![\w.])(?:/(?:work|home|root|Users|mnt)/|\.\./\.\./\.\.|[A-Z]:\\)")
COMMAND = re.compile(r"^(?:\$ )?(?:\.venv/bin/)?wokhei (.+)$", re.MULTILINE)


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def leaves(
    command: click.Command, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    if not isinstance(command, click.Group):
        yield path, command
        return
    context = click.Context(command)
    for name in command.list_commands(context):
        found = command.get_command(context, name)
        assert found is not None
        yield from leaves(found, (*path, name))


COMMANDS = dict(leaves(wokhei))


def section(text: str, heading: str) -> str:
    return text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]


def anchors(text: str) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def leads_somewhere(link: str, page: Path) -> bool:
    file, _, anchor = link.partition("#")
    target = (page.parent / file).resolve() if file else page
    if not target.exists() or not target.is_relative_to(ROOT):
        return False
    return not anchor or anchor in anchors(target.read_text("utf-8"))


def test_the_generated_reference_is_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, str(DOCS / "generate.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_every_command_is_documented_with_all_its_options(path: tuple[str, ...]) -> None:
    told = section((REFERENCE / "commands.md").read_text("utf-8"), " ".join(("wokhei", *path)))
    options = [name for one in COMMANDS[path].params for name in one.opts if name.startswith("-")]

    assert "Usage: wokhei" in told
    assert [option for option in options if option not in told] == []


def example_of(path: tuple[str, ...]) -> str:
    """The example as `--help` prints it, on a line of its own; empty where there is none."""
    printed = COMMANDS[path].get_help(click.Context(COMMANDS[path], terminal_width=100))
    found = re.search(rf"^ +(wokhei (?:.* )?{' '.join(path)}\b.*)$", printed, re.MULTILINE)
    return found[1] if found else ""


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_every_command_explains_itself_with_an_example(path: tuple[str, ...]) -> None:
    words = COMMANDS[path].help or ""

    assert words.partition("\n")[0].rstrip().endswith(".")
    assert example_of(path)


@pytest.mark.parametrize("path", COMMANDS, ids=" ".join)
def test_the_example_of_a_command_can_be_called(
    path: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "papers").mkdir()
    monkeypatch.chdir(tmp_path)
    (call,) = [
        part
        for part in re.split(r" (?:&&|>>?|\|) ", example_of(path))
        if f" {' '.join(path)}" in part
    ]
    words = shlex.split(call.partition(f" {' '.join(path)}")[2])
    for name in filter(re.compile(r"[\w.]+\.\w+").fullmatch, words):
        Path(name).touch()

    context = COMMANDS[path].make_context(path[-1], words)

    assert context.params.keys() >= {one.name for one in COMMANDS[path].params if one.required}


@pytest.mark.parametrize(
    ("page", "names"),
    [
        ("settings.md", [one.name for one in fields(Settings)]),
        ("sources.md", [*SourceKind, *SourceState, *Outcome]),
        ("signals.md", [*SignalKind]),
        ("states.md", [*ArticleState]),
        ("checks.md", [one.__name__ for one in (*CHECKS, *GUARDS)]),
    ],
)
def test_everything_that_has_a_name_is_documented(page: str, names: list[str]) -> None:
    rows = (REFERENCE / page).read_text("utf-8")

    assert [name for name in names if f"\n| `{name}` |" not in rows] == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = [
        link
        for link in LINK.findall(FENCE.sub("", page.read_text("utf-8")))
        if not link.startswith(("http://", "https://", "mailto:"))
    ]

    assert [link for link in links if not leads_somewhere(link, page)] == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_no_page_names_a_path_outside_the_project(page: Path) -> None:
    lines = page.read_text("utf-8").splitlines()

    assert [line for line in lines if ELSEWHERE.search(line)] == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_command_that_a_page_shows_exists(page: Path) -> None:
    blocks = [body for kind, body in FENCE.findall(page.read_text("utf-8")) if kind == "sh"]
    calls = [call.split() for block in blocks for call in COMMAND.findall(block)]
    known = {path[0] for path in COMMANDS}

    assert [
        call
        for call in calls
        if not known & set(call) and not call[0].startswith(("-h", "--help", "--version"))
    ] == []


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_is_one_page_of_four_parts(decision: Path) -> None:
    lines = decision.read_text("utf-8").splitlines()
    parts = [line for line in lines if line.startswith("## ")]

    assert len(lines) <= LONGEST_DECISION
    assert parts == ["## Status", "## Context", "## Decision", "## Consequences"]


def test_decisions_are_numbered_without_a_gap() -> None:
    numbers = [int(path.name[:4]) for path in DECISIONS]
    titles = [path.read_text("utf-8").partition(".")[0] for path in DECISIONS]

    assert numbers == list(range(1, len(DECISIONS) + 1))
    assert titles == [f"# {number}" for number in numbers]


def test_every_page_can_be_reached_from_the_readme() -> None:
    reached, waiting = set(), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        if page in reached:
            continue
        reached.add(page)
        links = [link.partition("#")[0] for link in LINK.findall(page.read_text("utf-8"))]
        waiting += [
            (page.parent / link).resolve()
            for link in links
            if link.endswith(".md") and not link.startswith("http")
        ]

    assert sorted(set(PAGES) - reached) == []


def test_the_first_screen_of_the_readme_is_a_screen() -> None:
    lines = (ROOT / "README.md").read_text("utf-8").splitlines()

    assert 0 < lines.index("---") <= FOLD


@pytest.mark.parametrize("page", ["README.md", "CHANGELOG.md"])
def test_the_number_of_shipped_sources_is_the_catalogues(page: str) -> None:
    text = " ".join((ROOT / page).read_text("utf-8").split())

    assert f"{len(catalogue()):,} sources" in text


def test_the_python_of_the_readme_prints_what_it_says(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    blocks = FENCE.findall((ROOT / "README.md").read_text("utf-8"))
    (block,) = [body for kind, body in blocks if kind == "python"]
    said = [line.partition("  # ")[2] for line in block.splitlines() if line.startswith("print(")]
    monkeypatch.chdir(ROOT)

    exec(compile(block, "README.md", "exec"), {})

    assert capsys.readouterr().out.splitlines() == said


@pytest.mark.parametrize("picture", sorted((DOCS / "pictures").iterdir()), ids=name_of)
def test_a_picture_is_light_and_shown_somewhere(picture: Path) -> None:
    shown = [page for page in PAGES if picture.name in page.read_text("utf-8")]

    assert picture.stat().st_size < HEAVIEST_PICTURE
    assert shown != []
