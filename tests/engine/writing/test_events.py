"""A question on an event, put to reports: told as an event, each source as what it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests import nouns
from tests.nouns import DAY, NOW
from wokhei.domain.document import Document, Role
from wokhei.domain.draft import Draft, NoDraft
from wokhei.dossier import gather_question
from wokhei.writing import write

COURIER = nouns.document(
    "Storm Brage cuts power to the coast",
    body="Storm Brage cut power to 21,000 homes on the coast on Monday. The grid company says that "
    "21,000 homes are dark, and the county puts the number at 34,000. “We have eleven crews out "
    "and need thirty,” said Ane Holt, who leads the repairs.",
    outlet="Coast Courier",
)
TRIBUNE = nouns.document(
    "Two bridges closed in Storm Brage",
    body="Two bridges to the coast were closed in Storm Brage on Monday. Lorries waited for nine "
    "hours at Holm. The bridges will open again on Wednesday, the road office said. The road "
    "office did not say what the repairs will cost.",
    outlet="Holm Tribune",
    at=NOW + timedelta(hours=3),
)
OFFICE = nouns.document(
    "Weather bulletin 4: Storm Brage",
    body="Storm Brage reached the coast at 06:20 with gusts of 41 metres per second. The red "
    "warning for the coast must stay in force until Tuesday noon.",
    outlet="Weather Office",
    role=Role.PRIMARY,
    at=NOW - timedelta(hours=3),
)
COLUMN = nouns.document(
    "Comment: bury the cables",
    body="Storm Brage will not be the last storm to fell a line on the coast. The county should "
    "bury 300 kilometres of cable before the next one comes.",
    outlet="Sande Gazette",
    role=Role.OPINION,
    at=NOW + DAY,
)
ALL = (COURIER, TRIBUNE, OFFICE, COLUMN)


def draft_of(*documents: Document, question: str = "Storm Brage") -> Draft:
    now = NOW + 2 * DAY
    draft = write(gather_question(question, documents, desk="desk", now=now), now=now)
    assert isinstance(draft, Draft)
    return draft


def body(draft: Draft) -> str:
    return "\n".join(sentence.text for sentence in draft.body)


def test_it_is_headed_by_a_title_of_a_report_and_begins_with_what_happened():
    draft = draft_of(*ALL)

    assert "“Storm Brage cuts power to the coast”" in draft.headline.text
    assert "Coast Courier" in draft.standfirst.text or "Weather Office" in draft.standfirst.text
    assert draft.sections[0].heading.startswith(("What happened", "What is reported", "The news"))


def test_a_report_is_not_introduced_as_the_text_of_a_document():
    said = body(draft_of(*ALL))

    assert "says “Two bridges" not in said
    assert "The text of “Two bridges" not in said


def test_an_opinion_is_called_one():
    sentences = [s.text for s in draft_of(*ALL).body if "Sande Gazette" in s.text]

    assert sentences
    assert all("comment" in text or "opinion" in text for text in sentences)


def test_two_figures_of_two_speakers_are_where_the_sources_part():
    draft = draft_of(*ALL)

    parted = [
        part
        for part in draft.sections
        if any(word in part.heading for word in ("differ", "part", "disput"))
    ]
    assert "34,000" in " ".join(s.text for part in parted for s in part.sentences)


def test_what_a_person_says_does_not_stand_for_what_comes_next():
    draft = draft_of(*ALL)

    ahead = [part for part in draft.sections if "come" in part.heading]
    assert all("Ane Holt" not in s.text for part in ahead for s in part.sentences)


def test_no_sentence_of_a_source_is_printed_twice():
    said = body(draft_of(*ALL))

    for sentence in ("The bridges will open again on Wednesday", "gusts of 41 metres per second"):
        assert said.count(sentence) <= 1


def test_each_quotation_of_a_document_has_its_day():
    told = [s.text for s in draft_of(*ALL).body if "Holm Tribune" in s.text and s.citations]

    assert len(told) > 1
    assert all("3 February" in text for text in told)


def test_a_question_in_a_sentence_heads_the_article_with_what_is_counted():
    draft = draft_of(*ALL, question="When will the bridges open again?")

    assert draft.headline.text.startswith("When will the bridges open again? ")
    assert "Wednesday" in " ".join(s.text for s in (draft.standfirst, *draft.sections[0].sentences))


def test_three_headlines_make_no_article():
    thin = [replace(one, text=one.title) for one in (COURIER, TRIBUNE, OFFICE)]
    now = NOW + 2 * DAY

    draft = write(gather_question("Storm Brage", thin, desk="desk", now=now), now=now)

    assert isinstance(draft, NoDraft)
    assert "headlines" in draft.reason
