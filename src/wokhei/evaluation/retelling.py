"""What a language model makes of dossiers: `python -m wokhei.evaluation.retelling --url URL`.

The dossiers are those of the sample wire and, where one is named, of a folder with a question.
Whatever the model writes, each draft that comes out has passed, or is the extractive one.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from itertools import chain
from pathlib import Path

from wokhei.adapters.folder import read_folder
from wokhei.adapters.language_model import Endpoint
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft
from wokhei.dossier import gather_question
from wokhei.evaluation.articles import of_wire
from wokhei.verification import verify
from wokhei.writing import WRITER, ModelConfig, write_with_model

NOW = datetime(2026, 6, 1, tzinfo=UTC)  # of the question


@dataclass(frozen=True)
class Retelling:
    """What the model did with one dossier; the counts are those of `writing.model.Tally`."""

    subject: str
    writer: str  # of the draft that came out
    passed: bool  # by the checks and guards of every article
    tokens: int
    seconds: float
    counts: dict[str, int]
    faults: tuple[str, ...]


def retold(
    dossiers: Iterable[Dossier],
    *,
    url: str,
    name: str,
    patience: timedelta,
    config: ModelConfig | None = None,
) -> Iterator[Retelling]:
    """A retelling for each dossier that an article can be written from."""
    for dossier in dossiers:
        started = time.perf_counter()
        done = write_with_model(
            dossier,
            now=dossier.gathered_at,
            model=Endpoint(url=url, name=name, key="", patience=patience),
            verify=verify,
            nonces=random.Random(7),  # noqa: S311  # to be the same each time
            receipts={},
            config=config,
        )
        if isinstance(done.draft, Draft):
            yield Retelling(
                dossier.question,
                done.draft.writer,
                verify(done.draft, dossier).passed,
                done.tokens,
                round(time.perf_counter() - started, 1),
                asdict(done.tally),
                done.faults,
            )


def summed(retellings: Iterable[Retelling]) -> dict[str, object]:
    """The figures of all together."""
    made = list(retellings)
    counts: Counter[str] = Counter()
    for one in made:
        counts.update(one.counts)
    return {
        "articles": len(made),
        "articles_passed": sum(one.passed for one in made),
        "articles_extractive": sum(one.writer == WRITER for one in made),
        **counts,
        "tokens": sum(one.tokens for one in made),
        "seconds": round(sum(one.seconds for one in made), 1),
        "faults": dict(Counter(fault.partition(":")[0] for one in made for fault in one.faults)),
    }


def main() -> int:
    """Have the dossiers retold, and print the figures as JSON, one line an article."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", required=True, help="Of an OpenAI-compatible endpoint.")
    parser.add_argument("--name", default="model", help="Of the model.")
    parser.add_argument("--folder", type=Path, help="A dossier folder.")
    parser.add_argument("--question", default="open source AI", help="What is asked of the folder.")
    parser.add_argument("--temperature", type=float, default=0.0, help="A small model loops at 0.")
    parser.add_argument("--reply", type=int, default=1_200, help="Tokens an answer may have.")
    parser.add_argument("--seconds", type=float, default=600, help="An article may take so long.")
    options = parser.parse_args()
    dossiers: Iterable[Dossier] = (article.dossier for article in of_wire())
    if options.folder is not None:
        documents = read_folder(options.folder, now=NOW)
        asked = gather_question(options.question, documents, desk="desk", now=NOW)
        dossiers = chain([asked], dossiers)
    made: list[Retelling] = []
    config = ModelConfig(temperature=options.temperature, reply_tokens=options.reply)
    for one in retold(
        dossiers,
        url=options.url,
        name=options.name,
        patience=timedelta(seconds=options.seconds),
        config=config,
    ):
        made.append(one)
        sys.stdout.write(json.dumps(asdict(one), ensure_ascii=False) + "\n")
        sys.stdout.flush()
    sys.stdout.write(json.dumps(summed(made), ensure_ascii=False) + "\n")
    return 0 if made and all(one.passed for one in made) else 1


if __name__ == "__main__":
    sys.exit(main())
