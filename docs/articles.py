"""Writes `docs/examples/articles` with the desk itself, from the invented wire that it ships with.

python docs/articles.py            write the articles
python docs/articles.py --check    leave with 1 when one is not what the desk writes today
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from wokhei.domain.article import Article
from wokhei.evaluation.articles import of_wire
from wokhei.publishing.manuscript import markdown

FOLDER = Path(__file__).parent / "examples" / "articles"
SHOWN = 3
HEAD = """# Three articles

The desk wrote these from the wire that `wokhei demo` plays: sixty days of news, every outlet and
every word of it invented. No language model took part. Each footnote names the document, the place
and the words, so that every sentence can be followed to what it rests on.

"""


def pages() -> dict[str, str]:
    """The pages by file name, the index among them."""
    written = list(islice(_long_enough(), SHOWN))
    made = {_name(article): markdown(article) for article in written}
    lines = [
        f"- [{article.draft.headline.text}]({_name(article)})"
        for article in written
        if article.draft
    ]
    return made | {"README.md": HEAD + "\n".join(lines) + "\n"}


def _long_enough() -> Iterator[Article]:
    """Articles on what has a name, one on each, from whole texts; of headlines they are short."""
    told: set[str] = set()
    for article in of_wire():
        passed = article.ledger is not None and article.ledger.passed
        signal = article.dossier.signal
        named = signal is not None and signal.label[:1].isupper()
        if passed and named and article.draft and len(article.draft.sections) >= SHOWN:
            if _name(article) in told:
                continue
            told.add(_name(article))
            yield article


def _name(article: Article) -> str:
    subject = article.dossier.signal.label if article.dossier.signal else article.dossier.question
    return "-".join(subject.lower().split()) + ".md"


def main() -> int:
    """Write the pages, or check them; returns the exit code."""
    made = pages()
    if "--check" not in sys.argv[1:]:
        FOLDER.mkdir(parents=True, exist_ok=True)
        for old in FOLDER.glob("*.md"):
            old.unlink()
        for name, text in made.items():
            (FOLDER / name).write_text(text, "utf-8")
        return 0
    held = {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.md")}
    for name in sorted(n for n in made | held if made.get(n) != held.get(n)):
        sys.stderr.write(f"docs/examples/articles/{name} is out of date: python docs/articles.py\n")
    return 0 if made == held else 1


if __name__ == "__main__":
    sys.exit(main())
