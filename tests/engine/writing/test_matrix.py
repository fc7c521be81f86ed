"""A matrix of licences and criteria: what its cells hold, and that verification sees them."""

from __future__ import annotations

from dataclasses import replace

from tests.nouns import NOW, document
from wokhei.domain.assessment import AssessmentVerdict, Criterion, FrameKind, Rule, Standard
from wokhei.domain.document import Role
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft, Matrix, Sentence, SentenceKind
from wokhei.domain.verdict import Verdict
from wokhei.dossier import gather_question
from wokhei.standards import compared
from wokhei.verification import verify
from wokhei.writing.matrix import matrix, sizes

SIZE = (
    "If, on the release date, your products had more than 40 million monthly active users in the "
    "preceding calendar month, you must request a licence from us, which we may refuse."
)
TERMS = f"You may use, copy, change and share the Heron weights.\n\n{SIZE}"
STANDARD = Standard(
    id="two",
    title="A standard of two criteria",
    publisher="test",
    url="https://standard.example/",
    licence="CC0-1.0",
    judges="licence",
    criteria=(
        Criterion(
            "1",
            "Persons",
            "Everybody?",
            AssessmentVerdict.SILENT,
            (
                Rule(
                    "persons",
                    "persons_discrimination = yes",
                    AssessmentVerdict.FAILS,
                    (FrameKind.PERSONS,),
                ),
            ),
        ),
        Criterion("2", "Source", "Is it there?", AssessmentVerdict.SILENT),
    ),
)


def held() -> Dossier:
    found = [
        document("Heron Community Licence", body=TERMS, outlet="Heron", role=Role.PRIMARY),
        document("A report on the Heron licence", body="The weights are out.", outlet="Gazette"),
    ]
    dossier = gather_question("heron weights", found, desk="science", now=NOW)
    return compared(dossier, [STANDARD], identify=lambda _: ())


def made(dossier: Dossier) -> Matrix:
    found = matrix(dossier)
    assert found is not None
    return found


def drafted(found: Matrix) -> Draft:
    said = Sentence("Nothing.", SentenceKind.STRUCTURAL)
    return Draft(
        "d", "x", "science", said, said, (said,), ((said,),), (), (), (), (), "t/1", NOW, found
    )


def test_only_a_licence_that_gives_rights_has_a_column() -> None:
    dossier = held()

    assert [dossier.document(one).title for one in made(dossier).documents] == [
        "Heron Community Licence"
    ]


def test_a_cell_holds_the_verdict_and_the_words_that_decide_it() -> None:
    [[persons], [source]] = [row.cells for row in made(held()).rows]

    assert persons.verdict.text == "Fails."
    assert persons.quote is not None
    assert persons.quote.text == f"“{SIZE}”"
    assert (source.verdict.text, source.quote) == ("Silent.", None)


def test_verification_supports_every_cell() -> None:
    dossier = held()

    ledger = verify(drafted(made(dossier)), dossier)

    of_cells = [e for e in ledger.entries if e.sentence != "Nothing."]
    assert len(of_cells) == 3
    assert {entry.verdict for entry in of_cells} == {Verdict.SUPPORTED}


def test_a_verdict_that_the_reading_does_not_give_is_caught() -> None:
    dossier = held()
    row = made(dossier).rows[0]
    figure = replace(row.cells[0].verdict.computations[0], value="meets")
    wrong = replace(row.cells[0].verdict, text="Meets.", computations=(figure,))
    altered = replace(row, cells=(replace(row.cells[0], verdict=wrong),))

    ledger = verify(drafted(Matrix(made(dossier).documents, (altered,))), dossier)

    [entry] = [entry for entry in ledger.entries if entry.sentence == "Meets."]
    assert entry.verdict is Verdict.CONTRADICTED


def test_a_draft_goes_without_its_matrix_where_a_cell_fails() -> None:
    draft = drafted(made(held()))

    shorter = draft.without({"Fails."})

    assert shorter is None or shorter.matrix is None


def test_a_clause_with_a_size_is_quoted_whole_once() -> None:
    dossier = held()

    section = sizes(dossier)

    assert section is not None
    [sentence] = section.sentences
    assert "more than 40 million monthly active users" in sentence.text
    assert "in the preceding calendar month" in sentence.text
    assert "must request a licence from us" in sentence.text
    told = frozenset({(sentence.citations[0].document_id, sentence.citations[0].start)})
    assert sizes(dossier, told=told) is None
