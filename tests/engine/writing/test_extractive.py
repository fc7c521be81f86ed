from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from wokhei.domain.document import Document, Role
from wokhei.domain.draft import Draft, NoDraft, SentenceKind
from wokhei.domain.figures import FIGURES
from wokhei.domain.signal import ClauseChange, Sense, Signal, SignalKind
from wokhei.dossier import gather, gather_question
from wokhei.verification import verify
from wokhei.writing import METHOD, STRUCTURAL, write

NOW = datetime(2025, 3, 6, 12, tzinfo=UTC)
REPORTS = {
    "Harbour Post": """Ferry to Tarn stopped after engine fire

The ferry to Tarn was stopped on Monday after a fire in its engine room. Fleet Water said 214
passengers were taken off by boat and nobody was hurt.

“The crew did what they had trained for,” said Ada Finch, who leads the harbour office. Fleet Water
has not published the report of its last inspection.""",
    "North Wire": """Engine fire halts Tarn ferry

Fleet Water must keep the Tarn ferry in port until the engine room has been inspected, the harbour
office ruled on Tuesday. The inspection will take 12 days.

Passengers said the alarm sounded ten minutes after the smoke. Fleet Water rejects that account and
says the alarm sounded at once.""",
    "The Ledger": """Insurers look at Tarn ferry fire

Insurers expect claims of about 3.5 million crowns after the fire on the Tarn ferry. The ferry
carries 40 per cent of the goods that reach the island.

Fleet Water will hire a smaller ship from 10 March. Shopkeepers on Tarn warned that a smaller ship
would not carry their goods.""",
    "Island Letter": """Tarn without its ferry

The Tarn ferry fire has left the island with one crossing a day. The council asked Fleet Water for a
second crossing, and Fleet Water did not answer.

The council will decide on 9 March whether to pay for a second crossing of its own.""",
}


def documents(reports: dict[str, str] = REPORTS) -> list[Document]:
    return [
        Document(
            id=f"d{number}",
            key=f"d{number}",
            source_id=name,
            source_name=name,
            family=name.lower(),
            desk="travel",
            url=f"https://outlet{number}.example/",
            title=text.split("\n")[0],
            text=text,
            published_at=NOW - timedelta(days=2, hours=-number),
            fetched_at=NOW,
            raw_sha256="0" * 64,
            extractor="test/1",
        )
        for number, (name, text) in enumerate(reports.items())
    ]


def signal(kind: SignalKind) -> Signal:
    return Signal(
        id="s",
        desk="travel",
        kind=kind,
        term="tarn ferry",
        label="Tarn ferry",
        at=NOW,
        window_start_at=NOW - timedelta(days=2),
        window_end_at=NOW,
        observed=4,
        expected=0.2,
        ratio=20,
        p=1e-6,
        q=0.002,
        families=tuple(sorted(name.lower() for name in REPORTS)),
        document_ids=("d0", "d1", "d2", "d3"),
        copies=3,
        score=9,
        monitored_sources=31,
        baseline_buckets=28,
    )


def dossier(kind: SignalKind = SignalKind.BURST, chosen: list[Document] | None = None):
    return gather(
        signal(kind),
        documents() if chosen is None else chosen,
        copies={},
        monitored_sources=31,
        now=NOW,
    )


def drafted(kind: SignalKind = SignalKind.BURST) -> Draft:
    draft = write(dossier(kind), now=NOW)
    assert isinstance(draft, Draft)
    return draft


@pytest.mark.parametrize("kind", list(SignalKind))
def test_every_kind_of_signal_gives_a_draft_that_passes(kind: SignalKind):
    ledger = verify(drafted(kind), dossier(kind))

    assert ledger.failures == ()


def test_a_question_gives_a_draft_that_passes():
    gathered = gather_question("Tarn ferry fire", documents(), desk="travel", now=NOW)

    draft = write(gathered, now=NOW)

    assert isinstance(draft, Draft)
    assert verify(draft, gathered).failures == ()


def test_there_is_no_reported_sentence():
    kinds = {sentence.kind for sentence in drafted().sentences()}

    assert SentenceKind.REPORTED not in kinds


def test_every_quote_is_verbatim_at_its_place():
    held = dossier()

    for sentence in drafted().sentences():
        for citation in sentence.citations:
            text = held.document(citation.document_id).text
            assert text[citation.start : citation.end] == citation.quote
            assert " ".join(citation.quote.split()) in sentence.text


def test_every_figure_can_be_calculated_again():
    held = dossier()

    for sentence in drafted().sentences():
        for computation in sentence.computations:
            again = FIGURES[computation.figure](held, computation.arguments)
            assert (again.value, again.rows) == (computation.value, computation.rows)


def test_structural_and_method_sentences_come_from_the_grammar():
    for sentence in drafted().sentences():
        if sentence.kind is SentenceKind.STRUCTURAL:
            assert sentence.text in STRUCTURAL
        if sentence.kind is SentenceKind.METHOD:
            assert sentence.text in METHOD


def test_three_families_are_quoted_where_the_dossier_has_them():
    held = dossier()

    quoted = {c.document_id for s in drafted().body for c in s.citations}

    assert len({held.document(document_id).family for document_id in quoted}) >= 3


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_thin_dossier_gives_a_reason_instead(count: int):
    outcome = write(dossier(chosen=documents()[:count]), now=NOW)

    assert isinstance(outcome, NoDraft)
    assert outcome.reason


def test_one_family_is_not_enough():
    alike = [replace(document, family="one") for document in documents()]

    assert isinstance(write(dossier(chosen=alike), now=NOW), NoDraft)


def test_writing_twice_gives_the_same_draft():
    assert drafted() == drafted()


def test_a_changed_document_is_quoted_then_and_now():
    terms = "Terms of carriage\n\nA passenger may claim a refund within {} days of the crossing. {}"
    old, new = (
        replace(
            documents()[0],
            id=name,
            key="terms",
            source_name="Fleet Water",
            family="fleet water",
            title="Terms of carriage",
            text=terms.format(days, more),
            fetched_at=NOW - timedelta(days=age),
        )
        for name, days, more, age in (
            ("old", 90, "Dogs must be kept on a lead.", 30),
            ("new", 14, "Fleet Water may change the timetable without notice.", 1),
        )
    )
    held = dossier(SignalKind.DOCUMENT_CHANGE, [old, new, *documents()])

    draft = write(held, now=NOW)

    assert isinstance(draft, Draft)
    assert verify(draft, held).failures == ()
    assert draft.sections[0].heading == "What has changed"
    first = draft.sections[0].sentences[0].text
    assert first.index("14 days") < first.index("As read on 4 February 2025, it said")
    assert "90 days" in first
    assert any("without notice" in sentence.text for sentence in draft.sections[0].sentences)


def test_headlines_alone_make_no_claim_about_what_is_left_out():
    titles = (
        "Tarn ferry stopped after engine fire on Monday",
        "Insurers expect claims after fire on the Tarn ferry",
        "Council asks for a second crossing after the Tarn ferry fire",
        "Harbour office will inspect the Tarn ferry after Monday fire",
    )
    thin = [
        replace(document, title=title, text=title)
        for document, title in zip(documents(), titles, strict=True)
    ]
    held = dossier(chosen=thin)

    draft = write(held, now=NOW)

    assert isinstance(draft, Draft)
    assert verify(draft, held).failures == ()
    assert draft.sections[0].heading == "How the headlines put it"
    assert not any("not say" in section.heading for section in draft.sections)


def test_a_question_asked_in_a_sentence_is_no_term():
    gathered = gather_question("Who stopped the Tarn ferry?", documents(), desk="x", now=NOW)

    draft = write(gathered, now=NOW)

    assert isinstance(draft, Draft)
    assert verify(draft, gathered).failures == ()
    assert not any("means what" in section.heading for section in draft.sections)


def test_what_others_name_and_nobody_obtained_is_said():
    named = [
        replace(d, text=f"{d.text}\n\nThe rule is part of the Harbour Safety Act of the island.")
        for d in documents()
    ]
    held = dossier(chosen=named)

    draft = write(held, now=NOW)

    assert isinstance(draft, Draft)
    text = " ".join(sentence.text for sentence in draft.sentences())
    assert "Four documents name “Harbour Safety Act”, which was not obtained." in text
    assert verify(draft, held).failures == ()


def test_the_uses_of_a_contested_term_are_told_apart():
    texts = {
        "north": "The council asks for an open ferry: every islander may board, whoever owns it.",
        "south": "To the union an open ferry means free tickets at night when any islander boards.",
        "east": "Shipwrights call it an open ferry when no roof covers the lower car deck at sea.",
        "west": "The yard will build one more open ferry, with a bare deck and no roof.",
    }
    texts = {family: f"On ferries\n\n{text}" for family, text in texts.items()}
    cause = replace(
        signal(SignalKind.CONTESTED),
        term="open ferry",
        label="open ferry",
        senses=(
            Sense(("islander", "board"), ("north", "south"), ()),
            Sense(("deck", "roof"), ("east", "west"), ()),
        ),
    )
    held = gather(cause, documents(texts), copies={}, monitored_sources=9, now=NOW)

    draft = write(held, now=NOW)

    assert isinstance(draft, Draft)
    assert verify(draft, held).failures == ()
    told = [s.text for s in draft.sections[0].sentences if s.kind is SentenceKind.COMPUTED]
    assert told[0].startswith("Beside “islander” and “board” it stands in the reports of two")
    assert told[1].startswith("Beside “deck” and “roof” it stands in the reports of two")


def test_the_clauses_that_a_signal_says_were_changed_are_quoted():
    before = "The operator may end this agreement after 90 days."
    after = "The operator may end this agreement without notice."
    old, new, *reports = documents()
    old = replace(old, key="terms", title="Terms", text=f"Terms\n\n{before}", role=Role.PRIMARY)
    new = replace(new, key="terms", title="Terms", text=f"Terms\n\n{after}", role=Role.PRIMARY)
    new = replace(new, family=old.family, source_name=old.source_name, fetched_at=NOW)
    cause = replace(
        signal(SignalKind.DOCUMENT_CHANGE),
        document_ids=(old.id, new.id),
        changes=(ClauseChange("notice: 90 days, now none", before, after),),
    )
    held = gather(cause, [old, new, *reports], copies={}, monitored_sources=9, now=NOW)

    draft = write(held, now=NOW)

    assert isinstance(draft, Draft)
    assert verify(draft, held).failures == ()
    first = draft.sections[0].sentences[0].text
    assert first.index("without notice") < first.index("90 days")
