"""Scores the comparison of licences with a standard on a labelled folder."""

from __future__ import annotations

import csv
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from json import loads
from pathlib import Path

from wokhei.adapters.licences import identify
from wokhei.adapters.standards import load_standard
from wokhei.domain.assessment import Assessment, AssessmentVerdict, FrameKind
from wokhei.domain.span import sha256
from wokhei.standards import assess, judge_disclosure

BINARY = (
    "commercial_restricted",
    "field_restriction",
    "competitor_restriction",
    "service_restriction",
    "persons_discrimination",
    "external_policy",
)
GRADED = ("redistribution", "derivatives")
CRITERIA = ("osd1", "osd3", "osd5", "osd6")
FRAMES = {
    "commercial_restricted": (FrameKind.COMMERCIAL_USE, FrameKind.SALE),
    "field_restriction": (FrameKind.FIELD_OF_USE, FrameKind.EXTERNAL_POLICY),
    "competitor_restriction": (FrameKind.COMPETITION, FrameKind.OTHER_MODELS),
    "service_restriction": (FrameKind.SERVICE,),
    "persons_discrimination": (FrameKind.PERSONS,),
    "scale_threshold": (FrameKind.SCALE_THRESHOLD,),
    "redistribution": (FrameKind.REDISTRIBUTION, FrameKind.SALE, FrameKind.COMMERCIAL_USE),
    "derivatives": (FrameKind.DERIVATIVES, FrameKind.COMMERCIAL_USE),
    "external_policy": (FrameKind.EXTERNAL_POLICY,),
}
PASSED = {AssessmentVerdict.MEETS: "pass", AssessmentVerdict.FAILS: "fail"}


@dataclass(frozen=True, slots=True)
class LicenceScores:
    """How well licences were read; shares are 0 to 1."""

    attributes_f1: float  # mean of the F1 of each attribute
    criteria_accuracy: float  # on firm labels
    quotes_verbatim: float
    quotes_in_clause: float  # of the labelled evidence, a frame of that kind overlaps its clause
    false_meets: float  # of texts that fail criterion 5 or 6, one of the two is said to be met
    false_fails: int  # on texts that the steward has approved
    unclear: float  # of firm labels of criteria, the verdict is unclear
    slowest: float  # seconds of the processor a text
    wrong: tuple[str, ...]  # what went wrong, in words


@dataclass(frozen=True, slots=True)
class LicenceTexts:
    """How well licences of one's own were read, by their words alone; shares are 0 to 1."""

    attributes_f1: float
    criteria_accuracy: float  # on firm labels
    false_meets: int
    false_fails: int
    wrong: tuple[str, ...]


def read_assessment(text: str, *, identified: bool = True) -> Assessment:
    """Judge a text against the Open Source Definition."""
    return assess(
        text,
        [load_standard("osd-1.9")],
        document="text",
        sha256=sha256(text.encode()),
        identified=identify(text) if identified else (),
    )


def outcome(assessment: Assessment, label: str) -> str:
    """What was found under a label: `pass`, `fail` or `unclear` of a criterion."""
    if not label.startswith("osd"):
        return str(getattr(assessment.attributes, label))
    row = next(row for row in assessment.standards[0].rows if f"osd{row.criterion}" == label)
    return PASSED.get(row.verdict, "unclear")


def score_licences(folder: Path, *, identified: bool = True) -> LicenceScores:
    """Score the texts, labels and evidence of a folder with `truth.csv` and `evidence.jsonl`."""
    with (folder / "truth.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    pairs: dict[str, list[tuple[str, str]]] = defaultdict(list)
    found: dict[str, Assessment] = {}
    wrong: list[str] = []
    slowest = 0.0
    for row in rows:
        text = (folder / row["file"]).read_text("utf-8")
        began = time.process_time()
        found[row["key"]] = read_assessment(text, identified=identified)
        slowest = max(slowest, time.process_time() - began)
        for label in (*BINARY, *GRADED, *CRITERIA, "scale_threshold"):
            if row[label] == "unclear":
                continue
            got = outcome(found[row["key"]], label)
            pairs[label].append((got, row[label]))
            if got != row[label]:
                wrong.append(f"{row['key']}: {label} is {row[label]!r}, read as {got!r}")
    verbatim, in_clause, missed = _quotes(folder, found)
    firm = [pair for label in CRITERIA for pair in pairs[label]]
    failing = [row for row in rows if "fail" in (row["osd5"], row["osd6"])]
    return LicenceScores(
        attributes_f1=_mean(_f1s(pairs)),
        criteria_accuracy=_mean(got == label for got, label in firm),
        quotes_verbatim=verbatim,
        quotes_in_clause=in_clause,
        false_meets=_mean(
            any(
                row[label] == "fail" and outcome(found[row["key"]], label) == "pass"
                for label in ("osd5", "osd6")
            )
            for row in failing
        ),
        false_fails=sum(
            outcome(found[row["key"]], label) == "fail"
            for row in rows
            if row["osi_approved"] == "yes"
            for label in CRITERIA
        ),
        unclear=_mean(got == "unclear" for got, _ in firm),
        slowest=slowest,
        wrong=(*wrong, *missed),
    )


def _f1s(pairs: Mapping[str, list[tuple[str, str]]]) -> Iterable[float]:
    for label in BINARY:
        yield f1(pairs[label], "yes")
    for label in GRADED:
        values = sorted({truth for _, truth in pairs[label]})
        yield _mean(f1(pairs[label], value) for value in values)
    thresholds = [(got or "none", truth or "none") for got, truth in pairs["scale_threshold"]]
    yield _mean(got == truth for got, truth in thresholds if "none" not in (got, truth)) * f1(
        [
            ("none" if got == "none" else "some", "none" if t == "none" else "some")
            for got, t in thresholds
        ],
        "some",
    )


def f1(pairs: Iterable[tuple[str, str]], value: str) -> float:
    """F1 of one value over pairs of found and true ones; 1 where it occurs in neither.

    Examples:
        >>> round(f1([("yes", "yes"), ("yes", "no"), ("no", "no")], "yes"), 2)
        0.67
    """
    count = Counter((got == value, truth == value) for got, truth in pairs)
    hits, misses = count[True, True], count[True, False] + count[False, True]
    return 2 * hits / (2 * hits + misses) if hits + misses else 1.0


def _quotes(folder: Path, found: Mapping[str, Assessment]) -> tuple[float, float, list[str]]:
    """Shares of quotes that are verbatim and that stand in the labelled clause."""
    verbatim, inside, missed = [], [], []
    for key, assessment in found.items():
        text = (folder / "texts" / f"{key}.txt").read_text("utf-8")
        quotes = [frame.quote for frame in assessment.frames]
        quotes += [row.quote for one in assessment.standards for row in one.rows if row.quote]
        verbatim += [text[quote.start : quote.end] == quote.text for quote in quotes]
    for line in (folder / "evidence.jsonl").read_text("utf-8").splitlines():
        item = loads(line)
        if item["value"] == "unclear":
            continue
        frames = [f for f in found[item["key"]].frames if f.kind in FRAMES[item["attribute"]]]
        hit = any(
            frame.quote.start < item["end"] and item["start"] < frame.quote.end for frame in frames
        )
        inside.append(hit)
        if not hit:
            missed.append(f"{item['key']}: no frame at the evidence of {item['attribute']}")
    return _mean(verbatim), _mean(inside), missed


def score_mutations(folder: Path) -> tuple[dict[str, float], list[str]]:
    """The share of mutated texts of each kind whose every expected label was found."""
    right: dict[str, list[bool]] = defaultdict(list)
    wrong = []
    for line in (folder / "mutations.jsonl").read_text("utf-8").splitlines():
        item = loads(line)
        assessment = read_assessment((folder / item["file"]).read_text("utf-8"))
        misses = mismatches(assessment, item["expect"])
        right[item["kind"]].append(not misses)
        wrong += [f"mutation {item['id']}: {miss}" for miss in misses]
    return {kind: _mean(values) for kind, values in sorted(right.items())}, wrong


def mismatches(assessment: Assessment, expected: Mapping[str, str]) -> list[str]:
    """Labels expected and not found; `yes` and `no` ask whether there is a threshold."""
    found = []
    for label, value in expected.items():
        got = outcome(assessment, label)
        if label == "scale_threshold" and value in ("yes", "no"):
            got = "yes" if got else "no"
        if got != value:
            found.append(f"{label} is {value!r}, read as {got!r}")
    return found


def score_clauses(file: Path, *, base: str) -> tuple[float, float, list[str]]:
    """The shares of clauses, added to a free licence, and of their slots read as expected."""
    right: list[bool] = []
    slots: list[bool] = []
    wrong: list[str] = []
    for line in file.read_text("utf-8").splitlines():
        item = loads(line)
        assessment = read_assessment(base.format(clause=item["clause"]))
        misses = mismatches(assessment, item["expect"])
        right.append(not misses)
        wrong += [f"clause {item['id']}: {miss}" for miss in misses]
        if "slots" in item:
            checks = _slots(assessment, item["slots"])
            slots += checks.values()
            wrong += [f"clause {item['id']}: slot {name}" for name, ok in checks.items() if not ok]
    return _mean(right), _mean(slots), wrong


def _slots(assessment: Assessment, expected: Mapping[str, object]) -> dict[str, bool]:
    frame = next((frame for frame in assessment.frames if frame.threshold), None)
    if frame is None or frame.threshold is None:
        return dict.fromkeys(expected, False)
    threshold = frame.threshold
    checks = {
        "value": threshold.value == expected["value"],
        "metric": str(expected["metric"]) in threshold.metric,
        "effect": frame.effect.value == expected["effect"],
    }
    if "measured_when" in expected:
        when = str(expected["measured_when"])
        checks["measured_when"] = (
            when in threshold.measured_when if when else not threshold.measured_when
        )
    return checks


def score_texts(file: Path) -> LicenceTexts:
    """Score whole licences of one's own: a line each, with `text` and `expect`."""
    pairs: dict[str, list[tuple[str, str]]] = defaultdict(list)
    wrong = []
    for line in file.read_text("utf-8").splitlines():
        item = loads(line)
        found = read_assessment(item["text"], identified=False)
        for label, value in item["expect"].items():
            pairs[label].append((outcome(found, label), value))
        wrong += [f"{item['id']}: {miss}" for miss in mismatches(found, item["expect"])]
    firm = [pair for label in CRITERIA for pair in pairs[label]]
    return LicenceTexts(
        attributes_f1=_mean(_f1s(pairs)),
        criteria_accuracy=_mean(got == label for got, label in firm),
        false_meets=sum(pair == ("pass", "fail") for pair in firm),
        false_fails=sum(pair == ("fail", "pass") for pair in firm),
        wrong=tuple(wrong),
    )


def verdicts_right(texts: Iterable[tuple[str, Mapping[str, str]]]) -> list[dict[str, list[bool]]]:
    """For each text, by verdict, whether the rows that have a firm label are right."""
    found = []
    for text, expected in texts:
        assessment = read_assessment(text, identified=False)
        rows = {f"osd{row.criterion}": row for row in assessment.standards[0].rows}
        right: dict[str, list[bool]] = defaultdict(list)
        for label, value in expected.items():
            if label in rows and value in ("pass", "fail"):
                verdict = rows[label].verdict
                right[verdict.value].append(PASSED.get(verdict) == value)
        found.append(dict(right))
    return found


def held_out_shares(found: Sequence[Mapping[str, list[bool]]]) -> dict[str, tuple[int, float]]:
    """By verdict, how many there are, and the lowest share right when one text is left out.

    Examples:
        >>> held_out_shares([{"meets": [True, True]}, {"meets": [True, False]}])
        {'meets': (4, 0.5)}
    """
    shares = {}
    for verdict in sorted({name for one in found for name in one}):
        every = [value for one in found for value in one.get(verdict, [])]
        rests = [
            [value for other in found if other is not one for value in other.get(verdict, [])]
            for one in found
        ]
        shares[verdict] = (len(every), min((_mean(rest) for rest in rests if rest), default=0.0))
    return shares


def score_disclosures(folder: Path) -> tuple[int, int, float]:
    """Empty disclosures read as silent, all empty ones, and the share of scores told right."""
    silent = empty = 0
    right = []
    for file in sorted(folder.glob("*.csv")):
        with file.open(encoding="utf-8-sig", newline="") as lines:
            for row in csv.DictReader(lines):
                verdict = judge_disclosure(row["Disclosure"] or "").verdict
                if not (row["Disclosure"] or "").strip():
                    empty += 1
                    silent += verdict is AssessmentVerdict.SILENT
                right.append((verdict is AssessmentVerdict.MEETS) == (row["Score"] == "1"))
    return silent, empty, _mean(right)


def _mean(values: Iterable[float]) -> float:
    every = list(values)
    return sum(every) / len(every) if every else 0.0
