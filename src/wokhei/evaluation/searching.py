"""What full-text search costs: `python -m wokhei.evaluation.searching --documents 100000`.

Documents are made up from a fixed vocabulary whose words are as unequal as those of a language
(Zipf's law), some 250 words each. The store is a SQLite file on disk, as a newsroom has it.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta

from wokhei.domain.document import Document, document_id
from wokhei.domain.protocols import Store

VOCABULARY = 50_000  # words; a newsroom's year has about as many stems
WORDS = 250  # of a document: the median report of the extraction set has 300
TELLING = 1_000  # rank from which a word names a subject: it stands in 2 of 100 documents
QUERIES = 200
BATCH = 500  # documents saved at once


@dataclass(frozen=True)
class Cost:
    """Documents kept and indexed a second, and milliseconds a query."""

    documents: int
    kept_a_second: float
    query_ms_median: float
    query_ms_worst: float


def measure(documents: int, *, seed: int = 7) -> Cost:
    """Save so many documents, then ask."""
    from wokhei.adapters.store.django.store import DjangoStore

    store = DjangoStore()
    rng = random.Random(seed)  # noqa: S311  # made-up texts
    kept = _saved(store, rng, documents)
    taken = []
    for _ in range(QUERIES):
        query = " ".join(_word(rng, least=TELLING) for _ in range(4))
        started = time.perf_counter()
        store.search(query, limit=20)
        taken.append((time.perf_counter() - started) * 1000)
    taken.sort()
    return Cost(documents, kept, taken[len(taken) // 2], taken[-1])


def _saved(store: Store, rng: random.Random, count: int) -> float:
    """Documents saved a second."""
    made = (_document(rng, number) for number in range(count))
    spent = 0.0
    while batch := list(itertools.islice(made, BATCH)):
        started = time.perf_counter()
        store.save_documents(batch)
        spent += time.perf_counter() - started
    return count / spent


def _document(rng: random.Random, number: int) -> Document:
    title = " ".join(_word(rng) for _ in range(9))
    text = f"{title}\n\n{' '.join(_word(rng) for _ in range(WORDS))}"
    at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=number)
    return Document(
        id=document_id(key=str(number), title=title, text=text),
        key=str(number), source_id="s", source_name="s", family="s", desk="d", url="",
        title=title, text=text, published_at=at, fetched_at=at, raw_sha256="", extractor="",
    )  # fmt: skip


def _word(rng: random.Random, *, least: int = 1) -> str:
    rank = int(least * (VOCABULARY / least) ** rng.random())
    return f"w{rank:x}q"


def main() -> int:
    """Measure, and print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=100_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="wokhei-searching-") as folder:
        os.environ["WOKHEI_DATA"] = folder
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wokhei.web.settings")
        import django
        from django.core.management import call_command

        django.setup()
        call_command("migrate", verbosity=0)
        cost = measure(options.documents)
    sys.stdout.write(json.dumps({k: round(v, 1) for k, v in asdict(cost).items()}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
