"""What every article keeps, judged by checks that share no code with the room that verifies."""

import json
import re
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from itertools import combinations
from pathlib import Path

import pytest

from wokhei.adapters.sample.wire import load_items, load_outlets
from wokhei.domain.document import Document
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft, Sentence, SentenceKind
from wokhei.domain.figures import FIGURES, NUMBER_WORDS
from wokhei.domain.signal import Signal, SignalKind
from wokhei.domain.source import Source
from wokhei.dossier import gather, gather_question
from wokhei.writing import METHOD, STRUCTURAL, write

SHARED = Path(__file__).resolve().parents[4] / "shared" / "eval"
SOURCES = SHARED / "openness" / "seed-sources"
EVENTS = {
    "planning-records-gap": ("Retention Schedule 9", SignalKind.COVERAGE_GAP),
    "corvane-meteorite": ("Corvane meteorite", SignalKind.BURST),
    "quiet-hours-act": ("Quiet Hours Act", SignalKind.BURST),
    "ferrowick-recall": ("Ferrowick recall", SignalKind.EMERGENCE),
    "lindmoor-ruling": ("Lindmoor ruling", SignalKind.BURST),
    "meridor-time-signal": ("Meridor time signal", SignalKind.DOCUMENT_CHANGE),
    "community-licence": ("community licence", SignalKind.CONTESTED),
}
PRONOUN = re.compile(r"(?:He|She|It|They|This|These|Those|Such|His|Her|Their|Its|But|And)\b")


def document(
    key: str, *, source: str, family: str, title: str, text: str, at: datetime
) -> Document:
    return Document(
        id=key,
        key=key,
        source_id=family,
        source_name=source,
        family=family,
        desk="desk",
        url=f"https://{family}.example/{key}" if " " not in family else "https://x.example/",
        title=title,
        text=text,
        published_at=at,
        fetched_at=at,
        raw_sha256="0" * 64,
        extractor="test/1",
    )


def signal(term: str, kind: SignalKind, documents: list[Document]) -> Signal:
    families = tuple(sorted({d.family for d in documents}))
    return Signal(
        id=term,
        desk="desk",
        kind=kind,
        term=term,
        label=term,
        at=documents[-1].published_at,
        window_start_at=documents[0].published_at,
        window_end_at=documents[-1].published_at + timedelta(hours=1),
        observed=len(families),
        expected=0.4,
        ratio=len(families) / 0.4,
        p=1e-6,
        q=0.001,
        families=families,
        document_ids=tuple(d.id for d in documents),
        copies=0,
        score=1,
        monitored_sources=41,
        baseline_buckets=28,
    )


def wire_dossiers() -> dict[str, Dossier]:
    outlets: dict[str, Source] = {}
    for outlet in load_outlets():
        for url in (outlet.site_url, outlet.feed_url):
            outlets[url.split("/")[2]] = outlet
    events = defaultdict(list)
    for item in load_items():
        if item.event in EVENTS:
            outlet = outlets[item.host]
            body = "\n\n".join(part.removeprefix("## ") for part in item.paragraphs)
            events[item.event].append(
                document(
                    item.slug,
                    source=outlet.name,
                    family=outlet.family,
                    title=item.title,
                    text=f"{item.title}\n\n{body}",
                    at=item.at,
                )
            )
    dossiers = {}
    for event, found in events.items():
        found.sort(key=lambda d: (d.published_at, d.id))
        cause = signal(*EVENTS[event], found)
        dossiers[event] = gather(
            cause, found, copies={}, monitored_sources=41, now=cause.window_end_at
        )
    return dossiers


def seed_dossier() -> Dossier | None:
    if not SOURCES.is_dir():
        return None
    documents = []
    for row in json.loads((SOURCES / "manifest.json").read_text()):
        year, month, day = (int(n) for n in (row["date"][:10] + "-01-01").split("-")[:3])
        documents.append(
            document(
                row["file"],
                source=row["publisher"],
                family=row["publisher"],
                title=row["title"],
                text=(SOURCES / row["file"]).read_text(),
                at=datetime(year, month, day, tzinfo=UTC),
            )
        )
    now = datetime(2026, 6, 1, tzinfo=UTC)
    return gather_question("open source AI", documents, desk="ai", now=now)


# Read while the world is still switched on.
DOSSIERS = wire_dossiers()
SEED = seed_dossier()
CLAIMS = []
if SEED is not None:
    DOSSIERS["open source AI"] = SEED
    claims = (SHARED / "openness" / "seed-claims.jsonl").read_text().splitlines()
    CLAIMS = [json.loads(line) for line in claims]
DRAFTS = {name: write(held, now=held.gathered_at) for name, held in DOSSIERS.items()}


@pytest.fixture(params=sorted(DOSSIERS))
def article(request: pytest.FixtureRequest) -> tuple[Draft, Dossier]:
    draft = DRAFTS[request.param]
    assert isinstance(draft, Draft)
    return draft, DOSSIERS[request.param]


def folded(text: str) -> str:
    return " ".join(text.split())


def quotes(sentence: Sentence) -> list[str]:
    return [folded(citation.quote) for citation in sentence.citations]


def test_every_sentence_has_what_its_kind_needs(article):
    draft, _ = article

    for sentence in draft.sentences():
        if sentence.kind is SentenceKind.QUOTED:
            assert sentence.citations
        elif sentence.kind is SentenceKind.COMPUTED:
            assert sentence.computations
        elif sentence.kind is SentenceKind.METHOD:
            assert sentence.text in METHOD
        else:
            assert sentence.text in STRUCTURAL


def test_every_citation_is_exact_and_printed_word_for_word(article):
    draft, dossier = article

    for sentence in draft.sentences():
        for citation in sentence.citations:
            text = dossier.document(citation.document_id).text
            assert text[citation.start : citation.end] == citation.quote
            assert folded(citation.quote) in sentence.text


def test_a_quoted_sentence_says_nothing_beyond_its_quotes_and_their_provenance(article):
    draft, dossier = article

    for sentence in draft.sentences():
        if sentence.kind is not SentenceKind.QUOTED:
            continue
        frame = sentence.text
        for quote in quotes(sentence):
            frame = frame.replace(quote, "")
        held = dossier.document(sentence.citations[0].document_id)
        for known in (folded(held.title), held.source_name):
            frame = frame.replace(known, "")
        assert len(re.findall(r"\w+", frame)) <= 24, frame


def test_every_number_outside_quotes_is_a_figure_that_can_be_calculated_again(article):
    draft, dossier = article

    for sentence in draft.sentences():
        if sentence.kind is not SentenceKind.COMPUTED:
            continue
        printed = {}
        for made in sentence.computations:
            again = FIGURES[made.figure](dossier, made.arguments)
            assert (again.value, again.rows) == (made.value, made.rows)
            printed[made.value] = made
        free = re.sub(r"“[^”]*”", "", sentence.text)
        for mention in draft.terms:
            free = free.replace(mention, "").replace(mention[:1].upper() + mention[1:], "")
        values = " ".join(printed)
        for number in re.findall(r"\d+(?:\.\d+)?", free):
            assert number in values, sentence.text
        for word in re.findall(r"[a-z]+", free.lower()):
            if word in NUMBER_WORDS:
                assert str(NUMBER_WORDS.index(word)) in printed, sentence.text


def test_no_quote_is_longer_than_the_house_allows(article):
    draft, _ = article

    for sentence in draft.sentences():
        assert all(len(quote.split()) <= 45 for quote in quotes(sentence))


def test_no_quote_begins_with_a_pronoun_without_antecedent(article):
    draft, _ = article

    for sentence in draft.sentences():
        for quote in quotes(sentence):
            assert not PRONOUN.match(quote), quote


def test_no_quote_is_a_fragment(article):
    draft, dossier = article

    for sentence in draft.body:
        if sentence.kind is not SentenceKind.QUOTED:
            continue
        first, last = sentence.citations[0], sentence.citations[-1]
        text = dossier.document(last.document_id).text
        assert first.quote[0].isupper() or first.quote[0].isdigit() or first.quote[0] in "“\"'‘"
        following = text[last.end : last.end + 2]
        assert last.quote[-1] in '.!?”"’' or following[:1] in {".", "", "\n", ",", ";"}, last.quote


def test_no_two_sentences_repeat_each_other(article):
    draft, _ = article
    runs = []
    for sentence in draft.body:
        words = re.findall(r"\w+", sentence.text.lower())
        runs.append({tuple(words[i : i + 5]) for i in range(len(words) - 4)})

    for one, other in combinations([run for run in runs if run], 2):
        assert len(one & other) / min(len(one), len(other)) <= 0.5, one & other


def test_three_families_are_quoted_where_there_are_three(article):
    draft, dossier = article

    cited = {c.document_id for sentence in draft.body for c in sentence.citations}

    assert len({dossier.document(i).family for i in cited}) >= min(3, len(dossier.families))


def test_an_article_has_the_length_of_one(article):
    draft, _ = article

    words = sum(len(sentence.text.split()) for sentence in draft.body)

    assert 400 <= words <= 900


def test_an_article_has_its_sections(article):
    draft, _ = article

    assert 3 <= len(draft.sections) <= 5
    assert len({section.heading for section in draft.sections}) == len(draft.sections)


def test_every_quotation_names_source_and_date(article):
    draft, dossier = article

    for sentence in draft.body:
        for citation in sentence.citations[:1]:
            held = dossier.document(citation.document_id)
            day = held.published_at
            understood = {d.published_at.year for d in dossier.documents} == {day.year}
            year = "" if understood else f" {day.year}"
            assert f"{day.day} {day:%B}{year}" in sentence.text
            assert held.source_name.rstrip("s").lower() in sentence.text.lower()


@pytest.mark.skipif(SEED is None, reason="the openness sources are not beside the project")
def test_claims_that_the_sources_do_not_carry_are_not_in_the_article():
    draft = DRAFTS["open source AI"]
    text = folded(" ".join(sentence.text for sentence in draft.sentences())).lower()

    unsupported = [row["claim"] for row in CLAIMS if row["verdict"] != "supported"]

    assert not [claim for claim in unsupported if folded(claim).lower() in text]
