from dataclasses import replace
from datetime import UTC, datetime, timedelta

from wokhei.domain.document import Document, Quality, Role
from wokhei.domain.signal import Signal, SignalKind
from wokhei.dossier import DossierConfig, gather, gather_question, leaned_on, wanted

NOW = datetime(2025, 3, 6, 12, tzinfo=UTC)


def document(
    name: str,
    *,
    family: str = "north",
    body: str = "The ferry service to Tarn resumed on Monday after a long repair.",
    title: str = "Ferry resumes",
    days: int = 1,
    quality: Quality = Quality.FULL,
) -> Document:
    return Document(
        id=name,
        key=name,
        source_id=family,
        source_name=family.title(),
        family=family,
        desk="travel",
        url=f"https://{family}.example/{name}",
        title=title,
        text=f"{title}\n\n{body}" if body else title,
        published_at=NOW - timedelta(days=days),
        fetched_at=NOW,
        raw_sha256="0" * 64,
        extractor="test/1",
        quality=quality,
    )


def signal(*ids: str) -> Signal:
    return Signal(
        id="s",
        desk="travel",
        kind=SignalKind.BURST,
        term="ferry",
        label="Ferry",
        at=NOW,
        window_start_at=NOW - timedelta(days=2),
        window_end_at=NOW,
        observed=3,
        expected=0.5,
        ratio=6,
        p=0.001,
        q=0.01,
        families=("north", "south"),
        document_ids=ids,
        copies=0,
        score=1,
        monitored_sources=9,
        baseline_buckets=28,
    )


def gathered(*documents: Document, copies=None):
    return gather(
        signal(*sorted(d.id for d in documents)),
        documents,
        copies=copies or {},
        monitored_sources=9,
        now=NOW,
    )


def test_documents_are_sorted_by_time():
    dossier = gathered(document("late", days=1), document("early", days=3))

    assert [d.id for d in dossier.documents] == ["early", "late"]


def test_every_passage_stands_at_its_place():
    dossier = gathered(
        document("a"), document("b", family="south", body="Tarn has a new ferry now.")
    )

    assert dossier.passages
    for passage in dossier.passages:
        assert passage.span.of(dossier.document(passage.document_id).text) == passage.text


def test_a_copy_is_left_out_and_counted():
    dossier = gathered(document("a"), document("b"), copies={"a": ("b",)})

    assert [d.id for d in dossier.documents] == ["a"]
    assert dossier.copies == {"a": ("b",)}


def test_only_the_newest_version_is_read():
    old = document("a")
    new = replace(old, id="a2", fetched_at=NOW + timedelta(hours=1))

    assert [d.id for d in gathered(old, new).documents] == ["a2"]


def test_what_lies_in_the_future_is_not_used():
    assert gathered(document("a"), document("b", days=-2)).documents[0].id == "a"


def test_a_repeated_fact_ranks_behind_a_new_one():
    fact = "The ferry service to Tarn resumed on Monday after a long repair."
    dossier = gathered(
        document("a", body=fact),
        document("b", family="south", body=fact),
        document("c", family="east", body="The ferry to Tarn carries ninety cars and no lorries."),
    )

    order = [p.document_id for p in dossier.passages]
    assert order.index("c") < max(order.index("a"), order.index("b"))


def test_a_statement_is_primary():
    dossier = gathered(document("a", title="Statement: what the harbour board decided"))

    assert dossier.documents[0].role is Role.PRIMARY


def test_a_report_that_names_a_ruling_is_no_primary_document():
    dossier = gathered(document("a", title="Court ruling halts the ferry licence"))

    assert dossier.documents[0].role is Role.REPORT


def test_what_is_named_and_not_held_is_listed():
    dossier = gathered(
        document("a", body="The operator is bound by the Harbour Safety Act and by its licence."),
        document("b", body="Nothing in the Harbour Safety Act forbids a second crossing a day."),
        document("c", body="The council quoted the Winter Port Order only once in its letter."),
    )

    assert dossier.missing == ("Harbour Safety Act",)


def test_thin_documents_are_wanted_and_a_paywall_is_respected():
    thin = document("thin", body="", quality=Quality.THIN)
    full = document("full")
    walled = document("walled", quality=Quality.PAYWALLED)

    assert wanted(signal("full", "thin", "walled"), [full, thin, walled]) == [thin]


def test_what_is_wanted_is_bounded_per_family():
    thin = [document(f"t{i}", body="", quality=Quality.THIN) for i in range(5)]

    chosen = wanted(signal(*(d.id for d in thin)), thin, config=DossierConfig(pages_per_family=2))

    assert [d.id for d in chosen] == ["t0", "t1"]


def test_a_question_has_no_signal():
    dossier = gather_question(" when does  the ferry sail? ", [document("a")], desk="x", now=NOW)

    assert (dossier.signal, dossier.question) == (None, "when does the ferry sail?")


def test_gathering_twice_gives_the_same_dossier():
    documents = [document("a"), document("b", family="south")]

    assert gathered(*documents) == gathered(*reversed(documents))


def test_nothing_gives_an_empty_dossier():
    assert gathered().passages == ()


def test_a_primary_document_that_reports_name_is_leaned_on():
    report = document("a", body="The board gives its reasons in Bulletin 12, which few have read.")
    bulletin = document("b", family="board", title="Bulletin 12: the engine fire", days=2)
    other = document("c", family="board", title="Bulletin 13: opening hours", body="Open.", days=2)

    assert leaned_on(signal("a"), [report], [bulletin, other, report]) == [bulletin]


def test_what_opens_any_title_names_no_document():
    report = document("a", title="The ferry licence: full text", body="The full text is given.")
    title = "Full text: statement of the Engine Board"
    other = document("b", family="board", title=title, body="The clock ran ahead.", days=2)

    assert leaned_on(signal("a"), [report], [other]) == []


def test_a_report_is_not_leaned_on():
    report = document("a")

    assert leaned_on(signal("a"), [report], [document("b", family="south")]) == []
