"""Floors of the comparison with standards; they rise, and fall only with a reason."""

from __future__ import annotations

import re
import tracemalloc
from gzip import decompress
from importlib.resources import files
from json import loads
from pathlib import Path

import pytest

from wokhei.adapters.standards import load_standard
from wokhei.domain.assessment import AssessmentVerdict, Basis
from wokhei.evaluation import standards
from wokhei.evaluation.mutations import score_mutations_of
from wokhei.standards.confidence import SHARES

OPENNESS = Path(__file__).resolve().parents[2] / ".." / "shared" / "eval" / "openness"
HERE = Path(__file__).parent
CLAUSES = HERE / "clauses.jsonl"
# A free licence that each clause is hidden in.
BASE = (
    "Permission is given to everyone who receives the Software to use, copy, change, publish and "
    "pass on the Software, changed or not, for any purpose.\n\n{clause}\n\n"
    "The Software comes without any warranty.\n"
)
SECONDS = 2.0  # a text, on a machine with other work; 0.2 on an idle one
needs_data = pytest.mark.skipif(
    not OPENNESS.exists(), reason=f"needs the evaluation data beside the project: {OPENNESS}"
)


@pytest.fixture(scope="module")
def scores() -> standards.LicenceScores:
    return standards.score_licences(OPENNESS / "licences")


@needs_data
def test_licences_are_read_as_labelled(scores: standards.LicenceScores) -> None:
    assert scores.attributes_f1 >= 0.99, scores.wrong
    assert scores.criteria_accuracy >= 0.99, scores.wrong
    assert scores.unclear <= 0.01
    assert scores.false_meets == 0.0
    assert scores.false_fails == 0


@needs_data
def test_every_quote_is_verbatim_and_stands_in_the_labelled_clause(
    scores: standards.LicenceScores,
) -> None:
    assert scores.quotes_verbatim == 1.0
    assert scores.quotes_in_clause >= 0.99, scores.wrong


@needs_data
def test_words_alone_suffice_where_no_text_is_known() -> None:
    alone = standards.score_licences(OPENNESS / "licences", identified=False)

    assert alone.criteria_accuracy >= 0.99, alone.wrong
    assert alone.false_fails == 0, alone.wrong


@needs_data
def test_one_changed_clause_changes_the_reading() -> None:
    shares, wrong = standards.score_mutations(OPENNESS / "licences")

    assert min(shares.values()) == 1.0, wrong


def test_unseen_clauses_hidden_in_a_free_licence_are_read_as_expected() -> None:
    right, slots, wrong = standards.score_clauses(CLAUSES, base=BASE)

    assert right >= 0.98, wrong
    assert slots >= 0.99, wrong


@pytest.mark.parametrize(
    ("name", "right", "slots"),
    [
        ("clauses_second.jsonl", 0.97, 0.97),
        ("clauses_third.jsonl", 0.88, 0.99),
        ("clauses_fourth.jsonl", 0.90, 0.92),
        ("clauses_fifth.jsonl", 0.97, 0.94),
        ("clauses_sixth.jsonl", 0.99, 0.92),  # sizes only
        ("clauses_seventh.jsonl", 0.96, 0.0),  # no sizes
        ("clauses_eighth.jsonl", 0.82, 0.86),
        ("clauses_ninth.jsonl", 0.91, 0.98),  # 0.40 and 0.35 at first sight
    ],
)
def test_clauses_of_other_families_are_read_as_expected(
    name: str, right: float, slots: float
) -> None:
    """The floors are second sight; what was right at first sight is told in the explanation."""
    found = standards.score_clauses(HERE / name, base=BASE)

    assert found[0] >= right, found[2]
    assert found[1] >= slots, found[2]


@pytest.mark.parametrize(
    ("name", "f1"),
    [
        ("licences_second.jsonl", 0.88),
        ("licences_third.jsonl", 0.99),
        ("licences_fourth.jsonl", 0.99),
        ("licences_fifth.jsonl", 0.85),  # few lines of prose each; 0.68 at first sight
    ],
)
def test_licences_of_other_families_are_read_as_expected(name: str, f1: float) -> None:
    found = standards.score_texts(HERE / name)

    assert found.attributes_f1 >= f1, found.wrong
    assert found.criteria_accuracy >= 0.99, found.wrong
    assert found.false_meets == found.false_fails == 0, found.wrong


def free_texts() -> list[str]:
    """The licences of our own that restrict nothing."""
    lines = [
        loads(line)
        for name in ("licences_second.jsonl", "licences_third.jsonl", "licences_fourth.jsonl")
        for line in (HERE / name).read_text("utf-8").splitlines()
    ]
    criteria = standards.CRITERIA
    return [
        line["text"]
        for line in lines
        if all(line["expect"].get(label) == "pass" for label in criteria)
    ]


def test_one_changed_clause_in_licences_of_many_families_changes_the_reading() -> None:
    texts = free_texts()
    shares, wrong = score_mutations_of(texts[::2])

    assert len(texts) >= 8
    assert min(shares.values()) >= 0.95, wrong


def test_a_confidence_is_the_share_of_verdicts_that_were_right() -> None:
    """Held out one text at a time, on whole licences and on clauses hidden in one."""
    lines = [
        loads(line)
        for name in ("licences_third.jsonl", "licences_fourth.jsonl", "clauses_fifth.jsonl")
        for line in (HERE / name).read_text("utf-8").splitlines()
    ]
    found = standards.verdicts_right(
        (line.get("text") or BASE.format(clause=line["clause"]), line["expect"]) for line in lines
    )

    shares = standards.held_out_shares(found)

    for verdict in (AssessmentVerdict.MEETS, AssessmentVerdict.FAILS):
        number, lowest = shares[verdict.value]
        assert number >= 40
        assert lowest >= SHARES[verdict]


@pytest.mark.slow
def test_no_known_approved_licence_is_said_to_fail() -> None:
    """On the texts that the identifier knows, by words alone; texts in parts are left out."""
    approved = set(load_standard("osd-1.9").approved)
    failed = {
        name
        for name, text in known_texts().items()
        if name in approved
        for row in standards.read_assessment(text, identified=False).standards[0].rows
        if row.criterion in ("1", "3", "5", "6") and row.verdict is AssessmentVerdict.FAILS
    }

    assert failed <= {"IPA"}  # its ban on changes holds for one of two ways to pass it on


@pytest.mark.slow
def test_no_known_noncommercial_licence_is_said_to_meet_criterion_6() -> None:
    met = {
        name
        for name, text in known_texts().items()
        if "-NC-" in name or name.startswith(("BUSL", "SSPL", "CommonsClause", "Elastic", "PolyF"))
        for row in standards.read_assessment(text, identified=False).standards[0].rows
        if row.criterion == "6" and row.verdict is AssessmentVerdict.MEETS
    }

    assert met == set()


@pytest.mark.parametrize("name", ["HPND", "ICU", "MIT", "NTP", "curl"])
def test_a_clause_hidden_within_a_known_text_leaves_no_authority(name: str) -> None:
    """The identifier has gaps in some texts that a sentence fits into."""
    paragraphs = known_texts()[name].strip().split("\n\n")
    paragraphs.insert(len(paragraphs) // 2, "You must not run it for others as a managed service.")

    found = standards.read_assessment("\n\n".join(paragraphs))

    row = next(row for row in found.standards[0].rows if row.criterion == "6")
    assert (row.verdict, row.basis) == (AssessmentVerdict.FAILS, Basis.TEXT)


def known_texts() -> dict[str, str]:
    """The texts that the identifier is trained on, without its notation for variants."""
    data = files("licenseclassifier") / "_engine" / "licenses.json.gz"
    if not data.is_file():
        pytest.skip("the identifier keeps its texts in another place")
    return {
        item["id"]: plain(item["lre"])
        for item in loads(decompress(data.read_bytes()))
        if item.get("lre")
    }


def plain(notation: str) -> str:
    text = re.sub(r"//\*\*.*?\*\*//", "", notation, flags=re.DOTALL)
    text = re.sub(r"^//.*$", "", text, flags=re.MULTILINE)
    for _ in range(6):
        text = re.sub(
            r"\(\(((?:(?!\(\(|\)\)).)*?)\)\)(?:\?\?)?",
            lambda match: match[1].split("||")[0],
            text,
            flags=re.DOTALL,
        )
    return re.sub(r"__\d+__", " ", text)


@needs_data
def test_an_empty_disclosure_is_silence() -> None:
    silent, empty, right = standards.score_disclosures(OPENNESS / "fmti" / "reports")

    assert silent == empty == 166
    assert right >= 0.75


@needs_data
@pytest.mark.slow
def test_a_text_costs_little(scores: standards.LicenceScores) -> None:
    text = (OPENNESS / "licences" / "texts" / "gpl-3.0.txt").read_text("utf-8")
    tracemalloc.start()
    standards.read_assessment(text)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert scores.slowest < SECONDS
    assert peak < 150_000_000


@needs_data
def test_llama_2_fails_persons_and_fields_and_allows_derived_works() -> None:
    text = (OPENNESS / "seed-sources" / "meta-llama-2-community-license.txt").read_text("utf-8")

    found = standards.read_assessment(text)

    verdicts = {row.criterion: row.verdict.value for row in found.standards[0].rows}
    assert (verdicts["5"], verdicts["6"], verdicts["3"]) == ("fails", "fails", "meets")
    assert verdicts["2"] == "not_applicable"
    [frame] = [frame for frame in found.frames if frame.threshold]
    assert frame.threshold is not None
    assert frame.threshold.value == 700e6
    assert frame.effect.value == "needs_permission"
    assert "version release date" in frame.threshold.measured_when
    assert "preceding calendar month" in frame.threshold.measured_when
