"""The page on files: what is read, what is written, and what `--json` prints."""

from __future__ import annotations

import json
from contextlib import chdir
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import words
from click.testing import CliRunner
from markdown import complete, fenced, keyed, page, table

from wokhei import cli, desk
from wokhei.adapters import folder
from wokhei.domain import bundle
from wokhei.domain.article import Article
from wokhei.dossier import gather_question
from wokhei.publishing.manuscript import manuscript
from wokhei.sources import COLUMNS
from wokhei.worker import replay

EXAMPLE = Path(__file__).parent / "examples" / "open-model"
NEEDED = ("", "the column", "the column and a value")
VERIFY = ("verify", "--claims", "claims.jsonl")
ASSESS = ("assess", "text.txt", "--json")
PRINTED = (
    (VERIFY, words.VERIFIED),
    (("check", "text.txt", "--sources", ".", "--json"), words.CHECKED),
    (("fetch", "http://one.example", "--resolve", "x=", "--json"), words.FETCHED),
    (("parse", "feed.xml", "--json"), words.PARSED),
    (("extract", "page.html", "--json"), words.EXTRACTED),
    (ASSESS, words.ASSESSED),
)


def files() -> str:
    """The formats of the files that are read and written."""
    return page(
        "# Files",
        "All text is UTF-8.",
        *stream(),
        *catalogue(),
        *dossier(),
        *draft(),
        *claims(),
        *evidence(),
        *lines(),
        "## The data folder",
        "Where the setting `data` points. To back it up, stop the desk and copy the folder.",
        keyed(words.DATA, head="File"),
    )


def stream() -> tuple[str, ...]:
    """An archive of dated items."""
    complete(words.STREAM, {*replay.REQUIRED, *words.STREAM_OPTIONAL})
    rows = (
        (f"`{key}`", "yes" if key in replay.REQUIRED else "", meaning)
        for key, meaning in words.STREAM.items()
    )
    return (
        "## A stream of dated items",
        "For `wokhei replay`. JSON Lines, one object a line, optionally packed with gzip. A line "
        f"has at most {replay.LINE_LIMIT // 2**20} MiB. The order of the lines does not matter; a "
        "second line with the same `id` is left out and counted. Items dated after today are heard "
        "and counted as such.",
        table(("Key", "Needed", "Meaning"), rows),
        fenced(words.STREAM_EXAMPLE, "json"),
    )


def catalogue() -> tuple[str, ...]:
    """A table of sources."""
    complete(words.COLUMNS, {*COLUMNS, "invented"})
    rows = (
        (f"`{name}`", NEEDED[(name in COLUMNS) + (name in words.COLUMNS_FILLED)], meaning)
        for name, meaning in words.COLUMNS.items()
    )
    return (
        "## A catalogue of sources",
        "For `wokhei sources import` and the setting `catalogue`. A table with tabs between the "
        "columns and a header line. Columns may stand in any order; others beside them are "
        "ignored. Lines that are empty or begin with `#` are skipped.",
        table(("Column", "Needed", "Meaning"), rows),
        "A subscription list in OPML works as well. Its feeds all go to the desk that `--desk` "
        "names.",
    )


def dossier() -> tuple[str, ...]:
    """A folder to write from or to check against."""
    kinds = ", ".join(f"`{kind}`" for kind in folder.KINDS)
    rows = (
        (f"`{key}`", "yes" if key == "file" else "", meaning)
        for key, meaning in words.MANIFEST.items()
    )
    return (
        "## A dossier folder",
        f"For `wokhei draft --dossier` and `wokhei check --sources`. Files that end in {kinds}, "
        f"each at most {folder.SIZE // 2**20} MiB, at most {folder.FILES} of them. A README is "
        f"not read. A `{folder.MANIFEST}` may describe the files; then only those that it names "
        "are read. It is a list of objects:",
        table(("Key", "Needed", "Meaning"), rows),
        fenced(words.MANIFEST_EXAMPLE, "json"),
    )


def draft() -> tuple[str, ...]:
    """An article as an editor's program reads it."""
    data = manuscript(example_article(), by_key=True)
    complete(words.DRAFT, set(data))
    complete(words.SENTENCE, set(data["front"][0]))
    return (
        "## A draft as JSON",
        "What `wokhei draft --out draft.json` writes and `wokhei draft --json` prints: one object.",
        keyed(words.DRAFT),
        "`documents` is added by the command: for each document, its text. Quotes are checked "
        "with `documents[document][start:end] == quote`, in code points. A sentence is an object:",
        keyed(words.SENTENCE),
    )


def claims() -> tuple[str, ...]:
    """Claims with the evidence that is said to carry them."""
    return (
        "## Claims to verify",
        "For `wokhei verify --claims`. JSON Lines:",
        keyed(words.CLAIM),
        fenced(words.CLAIM_EXAMPLE, "json"),
        "The findings in the answer to that line:",
        fenced(json.dumps(printed(VERIFY)["findings"]), "json"),
        "For `wokhei verify --calibrate` each line has a `label` besides: `supported`, "
        "`contradicted` or `not_enough_information`.",
    )


def evidence() -> tuple[str, ...]:
    """The members of an evidence bundle."""
    complete(words.BUNDLE, set(bundle.MEMBERS))
    return (
        "## An evidence bundle",
        "What `wokhei bundle` writes and `wokhei verify` checks: a ZIP archive of stored members, "
        "the same bytes for the same edition. With another member, one of them twice, or one that "
        "is packed, the file is refused.",
        keyed(words.BUNDLE, head="Member"),
        "Offsets count code points of a document's text. An excerpt has its `start` in that text; "
        "what is left out counts as if it were there. This is version "
        f"{bundle.VERSION} of the layout.",
        "`wokhei verify BUNDLE --json` prints one object:",
        keyed(words.AUDITED),
        "`wokhei verify --selftest --json` prints one object for each way to spoil an article:",
        keyed(words.SELF_TESTED),
    )


def lines() -> tuple[str, ...]:
    """What commands print for programs."""
    blocks = [
        "## What `--json` prints",
        "One object a line. Lists of signals, sources, articles and settings have the columns of "
        "the table as keys. The others:",
    ]
    for arguments, meanings in PRINTED:
        complete(meanings, set(printed(arguments)))
        blocks += [f"### wokhei {arguments[0]}", keyed(meanings)]
    rows = printed(ASSESS)["standards"][0]["rows"]
    complete(words.CRITERION, set(rows[0]))
    blocks += ["A row of `assess`:", keyed(words.CRITERION)]
    system = printed(("assess", "--system", "licence=text.txt", "--json"))
    complete({**words.CRITERION, **words.SYSTEM}, set(system["standards"][0]["rows"][0]))
    blocks += ["With `--system`, a row has also:", keyed(words.SYSTEM)]
    complete({**words.ASSESSED, **words.PARTS}, set(printed(("assess", "two.txt", "--json"))))
    blocks += ["Where a file holds several licences, there are also:", keyed(words.PARTS)]
    changed = ("assess", "--changes", "text.txt", "two.txt", "--json")
    complete(words.CHANGES, set(printed(changed)))
    return (*blocks, "### wokhei assess --changes", keyed(words.CHANGES))


def printed(arguments: tuple[str, ...]) -> dict[str, Any]:
    """The first object that a command prints, called on small files."""
    with TemporaryDirectory() as scratch, chdir(scratch):
        Path("claims.jsonl").write_text(words.CLAIM_EXAMPLE, "utf-8")
        Path("text.txt").write_text("Glass has 34 billion parameters.", "utf-8")
        Path("two.txt").write_text(words.TWO_LICENCES, "utf-8")
        Path("feed.xml").write_text("<rss><channel><title>One</title></channel></rss>", "utf-8")
        Path("page.html").write_text("<title>One</title><p>One paragraph.</p>", "utf-8")
        done = CliRunner().invoke(cli.wokhei, arguments)
    if not done.stdout:
        raise SystemExit(f"wokhei {' '.join(arguments)} printed nothing: {done.stderr}")
    found: dict[str, Any] = json.JSONDecoder().raw_decode(done.stdout)[0]
    return found


def example_article() -> Article:
    """A small article, for the shape of its files."""
    now = datetime(2026, 5, 4, tzinfo=UTC)
    texts = folder.read_folder(EXAMPLE, now=now)
    article = desk.compose(gather_question("open model", texts, desk="policy", now=now), now=now)
    if article.draft is None:
        raise SystemExit(f"the example could not be written: {article.reason}")
    return article
