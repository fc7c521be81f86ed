"""Scores verification on labelled claims, and fits the weights of its score.

Rows are those of the claim sets: `claim`, `evidence`, `label` (1 supported), `dataset`, and where
known `error_type` and `origin_id`. `python -m wokhei.evaluation.grounding DIR` prints the table;
`--fit CASES` prints how trees do on rows they were not fitted to, by five folds of whole documents
and by leaving out one set at a time, and with `--out` writes `verification/weights.py` anew.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from wokhei.domain.verdict import Verdict
from wokhei.evaluation.boosting import Boosting, Tree, answers, boost, written
from wokhei.verification import ClaimResult, check_claim
from wokhei.verification.alignment import condense
from wokhei.verification.config import DEFAULT
from wokhei.verification.policy import CHECKS, run_checks
from wokhei.verification.reading import read_claim, read_evidence
from wokhei.verification.weighing import features

PUBLIC = (
    "expertqa", "fever_symmetric", "fm2", "gensearch", "hagrid", "scifact", "summedits_mix",
    "summedits_news", "wice",
)  # fmt: skip
HOW = Boosting()
FOLDS = 5
EQUAL = 300.0  # rows that each set and label counts as
REFUSED = -1.0  # log odds of what a decisive check refuses


@dataclass(frozen=True, slots=True)
class Strictness:
    """How many times the wrong and the right rows of a set count."""

    wrong: float
    right: float


# Chosen by five folds: false accepts of these kinds are what an editor fears.
STRICTNESS: Mapping[str, Strictness] = {
    "own": Strictness(8.0, 2.0),
    "perturb": Strictness(8.0, 2.0),
}

Row = Mapping[str, Any]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How verification did on one set; rates are shares, 0 to 1."""

    rows: int
    false_accepts: float
    false_rejects: float
    accepted: Mapping[str, float]  # share accepted by error type

    @property
    def balanced_accuracy(self) -> float:
        """The mean of the two shares judged rightly."""
        return 1 - (self.false_accepts + self.false_rejects) / 2


def read_rows(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """The rows of some JSON Lines files, in order."""
    return [json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines()]


def judge(rows: Iterable[Row]) -> list[bool]:
    """For each row, whether verification accepts its claim."""
    return [result.verdict is Verdict.SUPPORTED for result in results(rows)]


def results(rows: Iterable[Row]) -> list[ClaimResult]:
    """What verification says of each row."""
    return [check_claim(row["claim"], row["evidence"]) for row in rows]


def outcomes(rows: Sequence[Row], accepted: Sequence[bool]) -> dict[str, Outcome]:
    """How it went, by set, in the order of their names."""
    found = {}
    for dataset in sorted({row["dataset"] for row in rows}):
        chosen = [(r, a) for r, a in zip(rows, accepted, strict=True) if r["dataset"] == dataset]
        kinds: dict[str, list[bool]] = defaultdict(list)
        for row, accept in chosen:
            kinds[row.get("error_type") or ""].append(accept)
        wrong = [accept for row, accept in chosen if row["label"] == 0]
        right = [accept for row, accept in chosen if row["label"] == 1]
        found[dataset] = Outcome(
            rows=len(chosen),
            false_accepts=sum(wrong) / max(1, len(wrong)),
            false_rejects=1 - sum(right) / max(1, len(right)),
            accepted={kind: sum(a) / len(a) for kind, a in sorted(kinds.items())},
        )
    return found


def mean_balanced_accuracy(found: Mapping[str, Outcome]) -> float:
    """The mean over the public sets that are there."""
    return float(np.mean([found[name].balanced_accuracy for name in PUBLIC if name in found]))


def risk_coverage(scores: Sequence[float], labels: Sequence[int]) -> list[tuple[float, float]]:
    """The risk–coverage curve of a score, by tenths.

    Returns:
        Pairs of the share of claims accepted, those of the highest scores, and the share of these
        that are not supported.

    References:
        El-Yaniv and Wiener, 2010: On the foundations of noise-free selective classification.

    Examples:
        >>> risk_coverage([0.9, 0.8, 0.2, 0.1], [1, 1, 0, 0])[4], risk_coverage([0.5], [0])[9]
        ((0.5, 0.0), (1.0, 1.0))
    """
    ranked = [label for _, label in sorted(zip(scores, labels, strict=True), reverse=True)]
    curve = []
    for tenth in range(1, 11):
        accepted = ranked[: max(1, len(ranked) * tenth // 10)]
        curve.append((tenth / 10, 1 - sum(accepted) / len(accepted)))
    return curve


@dataclass(frozen=True, slots=True)
class Table:
    """Rows as numbers: features, labels, what is refused whatever the score, set and document."""

    names: tuple[str, ...]
    values: Floats
    labels: npt.NDArray[np.int64]
    refused: Bools
    datasets: npt.NDArray[np.str_]
    folds: npt.NDArray[np.int64]


def tabulate(rows: Sequence[Row]) -> Table:
    """Reads every row once."""
    seen, refused = [], []
    decisive = tuple(check for check in CHECKS if check.__name__ != "coverage")
    for row in rows:
        claim = read_claim(row["claim"])
        evidence = condense(claim, read_evidence(row["evidence"]))
        _, findings = run_checks(claim, evidence, DEFAULT, checks=decisive)
        seen.append(features(claim, evidence))
        thin = seen[-1]["near_alike"] < DEFAULT.least_words
        refused.append(thin or any(finding.hard for finding in findings))
    names = tuple(seen[0])
    return Table(
        names=names,
        values=np.array([[one[name] for name in names] for one in seen]),
        labels=np.array([row["label"] for row in rows]),
        refused=np.array(refused),
        datasets=np.array([row["dataset"] for row in rows]),
        folds=np.array([_fold(row) for row in rows]),
    )


def _fold(row: Row) -> int:
    """The fold of a row: rows on one document share it."""
    origin = str(row.get("origin_id") or row["evidence"][:80])
    origin = origin.rsplit("_", 1)[0] if row["dataset"].startswith("summedits") else origin
    return int(hashlib.md5(origin.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def fit(table: Table, chosen: Bools) -> list[Tree]:
    """Fits trees to the rows chosen.

    Every set and label weighs the same, our own kinds of error more; rows that a decisive check
    refuses weigh nothing, since their score is never asked.
    """
    weights = np.where(chosen, _emphasis(table), 0.0)
    return boost(table.values, table.labels.astype(float), weights, how=HOW)


def _emphasis(table: Table) -> Floats:
    emphasis = np.zeros(len(table.labels))
    for dataset in np.unique(table.datasets):
        strict = STRICTNESS.get(dataset, Strictness(1.0, 1.0))
        for label, times in ((0, strict.wrong), (1, strict.right)):
            rows = (table.datasets == dataset) & (table.labels == label)
            emphasis[rows] = EQUAL * times / max(1, rows.sum())
    emphasis[table.refused] = 0.0
    return emphasis


def held_out(table: Table, groups: npt.NDArray[Any]) -> list[bool]:
    """Whether each row is accepted by trees fitted to the other groups only."""
    return [bool(odds > 0) for odds in held_out_odds(table, groups)]


def held_out_odds(table: Table, groups: npt.NDArray[Any]) -> Floats:
    """The log odds of each row by trees fitted to the other groups only; -1 where refused."""
    odds = np.zeros(len(table.labels))
    for group in np.unique(groups):
        inside = groups == group
        for tree in fit(table, ~inside):
            odds[inside] += answers(tree, table.values[inside])
    odds[table.refused] = np.minimum(odds[table.refused], REFUSED)
    return odds


def module(trees: Sequence[Tree], names: Sequence[str]) -> str:
    """The text of `verification/weights.py`."""
    return "\n".join([_HEAD, *(written(tree, names) for tree in trees), '"""', ""])


_HEAD = '''"""The trees of the score: made by `wokhei.evaluation.grounding --fit`, not by hand.

One tree a line, as `feature<threshold(below|else)`; the answers are added up as log odds.
"""

from __future__ import annotations

TREES = """
'''.rstrip("\n")


def table_of(found: Mapping[str, Outcome]) -> str:
    """The outcomes as lines for people."""
    lines = [
        f"{name:20s} {o.rows:5d} rows  balanced {o.balanced_accuracy:5.1%}  "
        f"false accepts {o.false_accepts:5.1%}  false rejects {o.false_rejects:5.1%}"
        for name, o in found.items()
    ]
    lines.append(f"mean of the public sets: {mean_balanced_accuracy(found):.1%}")
    kinds = found["perturb"].accepted if "perturb" in found else {}
    lines += [f"  perturb {kind}: accepted {share:.0%}" for kind, share in kinds.items()]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the table, and with `--fit` the held-out tables and the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the *.jsonl sets are")
    parser.add_argument(
        "--fit", type=Path, nargs="+", metavar="CASES", help="our own cases, to fit to as well"
    )
    parser.add_argument("--out", type=Path, help="where to write the weights")
    options = parser.parse_args(arguments)
    rows = read_rows(sorted(options.folder.glob("*.jsonl")))
    if options.fit is None:
        sys.stdout.write(_measured(rows))
        return 0
    own = own_rows(options.fit)
    table = tabulate([*rows, *own])
    for title, groups in (("five folds", table.folds), ("one set left out", table.datasets)):
        found = outcomes([*rows, *own], held_out(table, groups))
        sys.stdout.write(f"{title}\n{table_of(found)}\n\n")
    if options.out is not None:
        everything = np.ones(len(table.labels), dtype=bool)
        options.out.write_text(module(fit(table, everything), table.names), "utf-8")
    return 0


def own_rows(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """Rows of our own cases, as a set of its own."""
    return [{**row, "dataset": "own", "error_type": row["kind"]} for row in read_rows(paths)]


def _measured(rows: Sequence[Row]) -> str:
    """The table, the speed and the risk by coverage of verification as it stands."""
    began = time.perf_counter()
    found = results(rows)
    speed = len(rows) / (time.perf_counter() - began)
    accepted = [result.verdict is Verdict.SUPPORTED for result in found]
    curve = risk_coverage([result.score for result in found], [row["label"] for row in rows])
    risks = ", ".join(f"{share:.0%} {risk:.0%}" for share, risk in curve)
    return (
        f"{table_of(outcomes(rows, accepted))}\n{speed:.0f} claims a second\n"
        f"risk by coverage: {risks}\n"
    )


if __name__ == "__main__":
    sys.exit(main())
