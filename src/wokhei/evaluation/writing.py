"""Judges articles: `python -m wokhei.evaluation.writing --stream FILE --folder DIR --question Q`.

The judge shares no code with the checks that articles pass before publication, nor with the writer:
it has a normalisation, a way to find quotations and a way to count of its own, all plain and
strict. What it cannot judge counts against the article.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from itertools import combinations, islice
from pathlib import Path

from wokhei.domain.article import Article
from wokhei.domain.draft import SentenceKind
from wokhei.evaluation import judging
from wokhei.evaluation.articles import of_folder, of_stream, of_wire

NOW = datetime(2026, 6, 1, tzinfo=UTC)  # of the question


@dataclass
class Scores:
    """What was found in all articles together."""

    articles: int = 0
    spiked: int = 0
    sentences: int = 0
    words: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    citations: int = 0
    exact: int = 0  # citations whose quote stands at its offsets, and is printed
    need_evidence: int = 0  # sentences that quote, retell or count
    carried: int = 0  # of those, the ones whose every statement has its evidence
    repeated: int = 0  # pairs of sentences of one article with more than half their runs in common
    shared: int = 0  # sentences of a body that another article has word for word, structure aside
    readable: Counter[str] = field(default_factory=Counter)  # faults, by their name
    faults: list[str] = field(default_factory=list)

    def judge(self, article: Article, seen: set[str]) -> None:
        """Add an article."""
        draft, dossier = article.draft, article.dossier
        if draft is None or article.ledger is None or not article.ledger.passed:
            self.spiked += 1
            return
        self.articles += 1
        sentences = list(draft.sentences())
        self.sentences += len(sentences)
        self.words += sum(len(sentence.text.split()) for sentence in draft.body)
        self.kinds.update(sentence.kind.value for sentence in sentences)
        for sentence in sentences:
            found = judging.faults(sentence, dossier)
            self.citations += len(sentence.citations)
            self.exact += sum(judging.is_exact(sentence, c, dossier) for c in sentence.citations)
            if sentence.kind not in (SentenceKind.METHOD, SentenceKind.STRUCTURAL):
                self.need_evidence += 1
                self.carried += not found
            self.faults.extend(f"{fault}: {sentence.text}" for fault in found)
        self._read(article, seen)

    def _read(self, article: Article, seen: set[str]) -> None:
        draft, dossier = article.draft, article.dossier
        assert draft is not None  # noqa: S101  # `judge` has looked
        body = list(draft.body)
        runs = [judging.runs(sentence.text) for sentence in body]
        self.repeated += sum(judging.overlap(one, two) > 0.5 for one, two in combinations(runs, 2))
        kept = {s.text for s in body if s.kind is not SentenceKind.STRUCTURAL}
        self.shared += len(kept & seen)
        seen |= kept
        for sentence in body:
            for name in judging.unreadable(sentence, dossier):
                self.readable[name] += 1
                self.faults.append(f"{name}: {sentence.text}")
        cited = {c.document_id for s in body for c in s.citations}
        quoted = {d.family for d in dossier.documents if d.id in cited}
        speaking = {p.document_id for p in dossier.passages}
        if len(quoted) < min(3, len({d.family for d in dossier.documents if d.id in speaking})):
            self.readable["few families"] += 1

    @property
    def precision(self) -> float:
        """The share of citations that are exact and printed."""
        return self.exact / self.citations if self.citations else 0.0

    @property
    def recall(self) -> float:
        """The share of sentences in need of evidence that carry all of it."""
        return self.carried / self.need_evidence if self.need_evidence else 0.0

    def report(self) -> dict[str, object]:
        """The figures, for print."""
        rows: dict[str, object] = {one.name: getattr(self, one.name) for one in fields(self)}
        rows |= {"kinds": dict(self.kinds), "readable": dict(self.readable)}
        rows["faults"] = self.faults[:20]
        words = self.words / self.articles if self.articles else 0
        return rows | {
            "precision": round(self.precision, 4),
            "recall": round(self.recall, 4),
            "words_an_article": round(words),
        }


def judged(articles: Iterable[Article], *, limit: int | None = None) -> Scores:
    """The scores of articles, at most so many that were written."""
    scores, seen = Scores(), set[str]()
    for article in articles:
        scores.judge(article, seen)
        if limit is not None and scores.articles >= limit:
            break
    return scores


def sixty(
    *, stream: Path | None, folder: Path | None, question: str, limit: int = 60
) -> Iterable[Article]:
    """Articles from all three origins, those of the stream last."""
    yield from of_wire()
    if folder is not None:
        yield of_folder(folder, question, now=NOW)
    if stream is not None:
        yield from islice(of_stream(stream), 4 * limit)


def main() -> int:
    """Judge, and print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stream", type=Path, help="JSON Lines, as `wokhei replay` reads them.")
    parser.add_argument("--folder", type=Path, help="A dossier folder.")
    parser.add_argument("--question", default="open source AI", help="What is asked of the folder.")
    parser.add_argument("--articles", type=int, default=60, help="At most so many.")
    options = parser.parse_args()
    articles = sixty(
        stream=options.stream,
        folder=options.folder,
        question=options.question,
        limit=options.articles,
    )
    scores = judged(articles, limit=options.articles)
    sys.stdout.write(json.dumps(scores.report(), ensure_ascii=False, indent=1) + "\n")
    return 0 if scores.recall == 1 and scores.precision >= 0.98 else 1


if __name__ == "__main__":
    sys.exit(main())
