"""The page on the score, and the curve on it, from `docs/score.json`.

The figures are measured by `python -m wokhei.evaluation.grounding` and kept, since the claim sets
are not part of the project; a test holds that they are those of the weights shipped.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from markdown import fenced, page, table

FIGURES = Path(__file__).parent / "score.json"
COLUMNS = ("shipped", "held_out", "without_set")
HEADS = ("Shipped", "Held out by document", "Without the set")
SIDE, MARGIN = 320, 44  # of the picture, in pixels

WHAT = """\
`coverage`, the last of the [checks](checks.md), weighs the evidence as a whole. Its `score` is
the chance, 0 to 1, that the evidence carries the claim, where right and wrong claims are equally
many. From 0.53 on a claim counts as carried, on every kind of text: there is one setting. A claim
that another check refuses has half its score, and so never comes near that. What stands word for
word in a passage, or in its words and their order, is carried and not weighed."""

HOW = """\
Some hundred features of claim and evidence go into it, each computed by a few lines in
`src/wokhei/verification`: `weighing` (shares of the claim's words in the evidence, whether words
said together stand together, names, numbers), `spread` (windows, order, rare words), `slots` (a
single word replaced), `company` (whose number it is), `cues` (small words) and `kinship` (words
of like meaning, wider, narrower or opposite, after WordNet). Decision trees add up to the log
odds. They are text, in `src/wokhei/verification/weights.py`, and no package is needed to read
them.

The trees are fitted by gradient boosting with thresholds drawn by chance
(`src/wokhei/evaluation/boosting.py`). Every set and every label counts the same, but wrong rows
count four times in `perturb`, the set of deliberate errors, and three times among our own cases,
since an editor fears the false accept; right rows of the `freer` cases count half. Rows that
another check refuses are left out.
A slope and a shift, fitted on held-out rows, make a chance of the log odds."""

COLUMNS_MEAN = """\
False accepts are wrong claims that pass, false rejects right claims that do not; balanced is the
mean of the two shares judged rightly. Three columns, because a figure on rows that were learnt
says little:

- *Shipped*: the trees as they are, which were fitted to these rows.
- *Held out by document*: ten folds; rows that share a document, a claim or an origin are in one
  fold, and each row is judged by trees that saw none of its fold. Believe this one for texts like
  these.
- *Without the set*: trees that saw no row of the set. Believe this one for texts unlike these.

Slope, shift and the shape of the trees were chosen with the held-out rows in view, so the middle
column is a little kind. `own` are cases written for this project, in other words and with other
errors, `freer` those that put true claims in far words and false ones in near
ones; [how they were judged at first sight](../explanation/what-the-checks-catch.md) is told
apart."""


AGAIN = """\
cd tests/evaluation
FREER="$(ls $PWD/second_hand_{eighth,ninth}.jsonl)"
OWN="$(ls $PWD/second_hand*.jsonl | grep -v -e eighth -e ninth)"
cd ../..
python -m wokhei.evaluation.grounding SETS --own $OWN --freer $FREER
python -m wokhei.evaluation.grounding SETS --own $OWN --freer $FREER --fit \\
  --weights src/wokhei/verification/weights.py --figures docs/score.json
python docs/generate.py"""


def score() -> str:
    """The page."""
    told = json.loads(FIGURES.read_text("utf-8"))
    return page(
        "# The score",
        WHAT,
        HOW,
        "## How often it errs",
        COLUMNS_MEAN,
        table(("Set", "Rows", *_both()), [*_sets(told), _mean(told)]),
        "Wrong rows of `perturb` that pass, and right ones, by kind:",
        table(("Kind", *HEADS), ([f"`{k}`", *map(_share, v)] for k, v in told["perturb"].items())),
        "## What a score means",
        "How often claims of a score hold, on the nine public sets, held out by document:",
        table(
            ("Score", "Claims", "Mean score", "Supported"),
            (
                [f"{low:.1f} to {low + 0.1:.1f}", str(count), f"{mean:.2f}", f"{share:.2f}"]
                for low, count, mean, share in told["reliability"]
            ),
        ),
        "Who takes only the claims of the highest scores errs less. The risk is the share of those "
        "taken that are not supported:",
        "![Risk by coverage: the table below as a curve](risk-coverage.svg)",
        table(
            ("Share of claims taken", "Risk"),
            ([_share(share), _share(risk)] for share, risk in told["risk_coverage"]),
        ),
        "## Measure it again",
        "The sets are public and not part of the project. With their rows as JSON Lines in `SETS`:",
        fenced(AGAIN, "sh"),
        f"Measured on rows of the digest `{told['data_sha256'][:16]}`, with weights of the digest "
        f"`{told['weights_sha256'][:16]}`.",
    )


def risk_coverage() -> str:
    """The curve as a picture."""
    points = json.loads(FIGURES.read_text("utf-8"))["risk_coverage"]
    wide = SIDE - 2 * MARGIN
    most = max(0.5, *(risk for _, risk in points))
    places = [(MARGIN + wide * s, SIDE - MARGIN - wide * r / most) for s, r in points]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.5"/>' for x, y in places)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}" role="img" '
        'font-family="sans-serif" font-size="11">\n'
        f"<title>Risk by coverage, held out: {_share(points[0][1])} at "
        f"{_share(points[0][0])}, {_share(points[-1][1])} at all</title>\n"
        f'<rect width="{SIDE}" height="{SIDE}" fill="#fff"/>\n'
        f'<path d="M{MARGIN} {MARGIN}V{SIDE - MARGIN}H{SIDE - MARGIN}" fill="none" '
        'stroke="#555"/>\n'
        f'<polyline points="{line}" fill="none" stroke="#1a4f8b" stroke-width="2"/>\n'
        f'<g fill="#1a4f8b">{dots}</g>\n'
        f'<g fill="#222"><text x="{SIDE / 2}" y="{SIDE - 10}" text-anchor="middle">'
        "share of claims taken</text>"
        f'<text x="{MARGIN}" y="{MARGIN - 12}">share of them not supported</text>'
        f'<text x="{MARGIN - 6}" y="{MARGIN + 4}" text-anchor="end">{_share(most)}</text>'
        f'<text x="{MARGIN - 6}" y="{SIDE - MARGIN}" text-anchor="end">0</text>'
        f'<text x="{SIDE - MARGIN}" y="{SIDE - MARGIN + 16}" text-anchor="middle">all</text></g>\n'
        "</svg>\n"
    )


def _both() -> list[str]:
    return [f"{head}: balanced, false accepts, false rejects" for head in HEADS]


def _sets(told: dict[str, Any]) -> list[list[str]]:
    return [
        [f"`{name}`", str(one["rows"]), *(_errors(*one[column]) for column in COLUMNS)]
        for name, one in told["sets"].items()
    ]


def _mean(told: dict[str, Any]) -> list[str]:
    return ["mean of the nine public sets", "", *(f"{told['mean'][c]:.1%}" for c in COLUMNS)]


def _errors(accepts: float, rejects: float) -> str:
    return f"{1 - (accepts + rejects) / 2:.1%}, {accepts:.1%}, {rejects:.1%}"


def _share(number: float) -> str:
    return f"{number:.0%}"
