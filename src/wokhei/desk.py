"""The flow, in the order of the work.

    hear      an answer becomes documents, and the source's new health
    notice    documents become stories and signals
    read      the pages that open signals lack are asked for, and become fuller versions
    write     a signal becomes a dossier, a draft, a ledger, and an article in its state
    publish   a verified article becomes an edition, at once or not at all

Collaborators are arguments. Each step asks the store what is due and is idempotent: a crash at any
point loses nothing and repeats nothing visible.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from wokhei import dossier as dossiers
from wokhei import ingest, monitor, publishing, verification, writing
from wokhei.domain.article import Article, ArticleState, Edition
from wokhei.domain.bundle import LEDGER
from wokhei.domain.document import Document, Quality
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft, NoDraft, SentenceKind
from wokhei.domain.fetch import Feed, Fetched, Outcome, snapshot
from wokhei.domain.protocols import Store
from wokhei.domain.signal import Signal, SignalKind
from wokhei.domain.source import Autonomy, Desk, Source, SourceHealth, SourceKind
from wokhei.domain.span import digest, sha256
from wokhei.domain.story import Story
from wokhei.domain.verdict import Ledger, Verdict
from wokhei.publishing.states import Privilege, advance
from wokhei.signals import Watch, changed
from wokhei.signals.ranking import weighed
from wokhei.standards import is_called_a_licence, matters
from wokhei.stories import StoryIndex

Writer = Callable[..., Draft | NoDraft]  # takes a dossier and `now`
Compared = Callable[[Dossier], Dossier]  # adds what its licences say under standards
Read = Callable[..., Feed]  # as `ingest.read`
Extract = Callable[..., ingest.Extraction]  # as `ingest.extract`

KNOWN = 300  # a source's latest documents, by which an item is known again; feeds hold fewer
OPEN_FOR = timedelta(days=3)  # a signal is written up while it is news
AROUND = timedelta(days=1)  # before a signal's window; first reports run ahead of the alarm
LEADS = 20  # documents looked at for a name, to see whether they are what is named
NAMED = 6  # names of documents that are sought
RESUMED = 10_000  # signals taken up after a restart; far more than a watch remembers
RECENT = 60  # articles looked at for one that tells it already: some days' work
TOLD = 0.5  # of a signal's documents in another's dossier, from which it is the same event
RELATED = 60  # documents that mention it; a dossier holds no more
REVISIONS = 2  # passes in which failed sentences may be dropped before a draft is spiked


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back from a source, how polling it went before, and what was read in it."""

    source: Source
    before: SourceHealth
    fetched: Fetched
    feed: Feed | None  # None: nothing to read


@dataclass(frozen=True, slots=True)
class Heard:
    """What one answer brought: new items, and how many known ones have a new version."""

    answer: Answer
    documents: tuple[Document, ...]
    versions: int
    health: SourceHealth
    changed: tuple[Document, ...] = ()  # the new versions of known items


def answer(
    source: Source, before: SourceHealth, fetched: Fetched, *, read: Read = ingest.read
) -> Answer:
    """What a source answered, read; the body that was read last time is not modified."""
    if fetched.outcome is Outcome.OK and sha256(fetched.body) == before.body_sha256:
        fetched = replace(fetched, outcome=Outcome.NOT_MODIFIED)
    if fetched.outcome is not Outcome.OK:
        return Answer(source, before, fetched, None)
    feed = read(
        fetched.body,
        url=fetched.final_url,
        content_type=fetched.headers.get("content-type", ""),
        kind=source.kind,
        now=fetched.at,
    )
    return Answer(source, before, fetched, feed)


def hear(store: Store, answers: Iterable[Answer], *, now: datetime) -> list[Heard]:
    """Turn answers into documents, kept together with the new health of their sources, or none."""
    taken = [_taken(store, answer, now=now) for answer in answers]
    with store.atomic():
        new = {d.id for d in store.save_documents(d for one in taken for d in one.documents)}
        heard = [_heard(one, new=new, now=now) for one in taken]
        for one in heard:
            if one.documents or one.versions:
                store.save_blob(one.answer.fetched.body, polled_at=now)
                store.save_snapshots([snapshot(one.answer.fetched)])
        for own in taken:
            if own.aliases:
                store.save_aliases(own.answer.source.id, own.aliases)
        store.save_health(one.health for one in heard)
    return heard


@dataclass(frozen=True, slots=True)
class _Taken:
    answer: Answer
    known: frozenset[str]  # keys of items heard before
    documents: list[Document]
    aliases: Mapping[str, str]  # names by which known items go now, to their keys


def _taken(store: Store, answer: Answer, *, now: datetime) -> _Taken:
    if answer.feed is None:
        return _Taken(answer, frozenset(), [], {})
    source = answer.source
    held = store.items(source.id, newest=KNOWN)
    names = {**(store.aliases(source.id) if held else {}), **ingest.names(held)}
    keys = ingest.keys(answer.feed.entries, source_id=source.id, known=names)
    found = ingest.documents(
        answer.feed, source=source, fetched=answer.fetched, now=now, known=held, identities=keys
    )
    aliases = ingest.aliases(answer.feed.entries, keys, source_id=source.id, known=names)
    return _Taken(answer, frozenset(item.key for item in held), found, aliases)


def _heard(taken: _Taken, *, new: set[str], now: datetime) -> Heard:
    kept = [document for document in taken.documents if document.id in new]
    items = tuple(document for document in kept if document.key not in taken.known)
    health = monitor.assess(
        taken.answer.source,
        taken.answer.before,
        taken.answer.fetched,
        feed=taken.answer.feed,
        new_items=len(items),
        quality=_usual_quality(taken.documents),
        now=now,
    )
    versions = tuple(document for document in kept if document.key in taken.known)
    return Heard(taken.answer, items, len(versions), health, versions)


def notice(
    store: Store, documents: Iterable[Document], *, stories: StoryIndex, watch: Watch, now: datetime
) -> list[Signal]:
    """Group new documents into stories and return the signals that are new or have changed."""
    touched: set[str] = set()
    merged: list[Story] = []
    for document in documents:
        placement = stories.place(document)
        watch.hear(document, report_id=placement.report_id, story_id=placement.story_id)
        touched.add(placement.story_id)
        merged += placement.merged
    noticed = watch.notice(now, story_of=stories.current)
    signals = [weighed(one, store.documents(one.document_ids)) for one in noticed]
    with store.atomic():
        # A story that has ended meanwhile was kept when it last changed.
        kept = [stories.story(one) for one in sorted(touched) if one in stories]
        store.save_stories([*merged, *kept])
        store.save_signals(signals)
    return signals


def notice_change(
    store: Store,
    document: Document,
    *,
    frames: Callable[[Document], Mapping[str, str]],
    now: datetime,
) -> Signal | None:
    """Compare a watched document with its version before; None where it says what it said.

    Args:
        store: Where its versions are kept, and the signal.
        document: The version just read.
        frames: What an assessment finds in a document, clause by name of the matter.
        now: The present.
    """
    before = [
        version
        for version in store.versions(document.key)
        if version.id != document.id and version.fetched_at <= document.fetched_at
    ]
    if not before:
        return None
    found = changed(before[-1], document, frames=(frames(before[-1]), frames(document)), at=now)
    if found is not None:
        store.save_signals([found])
    return found


def notice_changes(store: Store, heard: Iterable[Heard], *, now: datetime) -> list[Signal]:
    """The watched pages, and licences wherever they stand, that say something else than before."""
    found = [
        notice_change(store, document, frames=lambda one: matters(one.text), now=now)
        for one in heard
        for document in one.changed
        if one.answer.source.kind is SourceKind.PAGE or is_called_a_licence(document)
    ]
    return [signal for signal in found if signal is not None]


def recall(store: Store, *, stories: StoryIndex, watch: Watch, since: datetime) -> int:
    """Hear the store's documents again after a restart; returns how many."""
    heard: set[str] = set()
    for document in store.heard(since=since):
        if document.key not in heard:  # later versions of an item are no further reports
            heard.add(document.key)
            placement = stories.place(document)
            watch.hear(document, report_id=placement.report_id, story_id=placement.story_id)
    watch.resume(store.signals(reported=True, since=since, limit=RESUMED))
    return len(heard)


def due(store: Store, *, now: datetime, settle: timedelta) -> list[Signal]:
    """The reported signals to write up now: settled, still news, not written up yet; best first."""
    signals = store.signals(reported=True, since=now - OPEN_FOR - settle, limit=1000)
    settled = [signal for signal in signals if signal.at + settle <= now]
    settled.sort(key=lambda signal: (-signal.score, signal.at, signal.id))
    return [signal for signal in settled if _unwritten(store, signal)]


def wanted(store: Store, signal: Signal) -> list[Document]:
    """The documents of a signal whose whole page should be read before it is written up."""
    return dossiers.wanted(
        signal, [_fullest(store, one) for one in store.documents(signal.document_ids)]
    )


def read(
    store: Store,
    document: Document,
    fetched: Fetched,
    *,
    now: datetime,
    extract: Extract = ingest.extract,
) -> Document | None:
    """Keep the whole page of a document as its fuller version; None when it has no more text."""
    if fetched.outcome is not Outcome.OK:
        return None
    fuller = ingest.page_document(fetched, of=document, now=now, read=extract)
    if fuller is None:
        return None
    with store.atomic():
        store.save_blob(fetched.body, polled_at=now)
        store.save_snapshots([snapshot(fetched)])
        store.save_documents([fuller])
    return fuller


def gather(store: Store, signal: Signal, *, stories: StoryIndex, now: datetime) -> Dossier:
    """Gather what is held on a signal, in the fullest version of each document.

    Beside the reports that raised it: what else speaks of it in its window, views against it among
    it, the primary documents that they lean on, and what was written of it before. Copies are
    counted and left out.
    """
    own = store.documents(signal.document_ids)
    around = store.mentioning(
        signal.label,
        since=signal.window_start_at - AROUND,
        until=now,
        limit=RELATED,
    )
    began = signal.window_start_at - AROUND
    beside = store.search(dossiers.objections(signal), since=began, until=now, limit=RELATED)
    around += dossiers.on_subject(signal, beside)
    near = [*own, *around]
    sought = [dossiers.subject(signal), *dossiers.named_elsewhere(near, limit=NAMED)]
    leads = [d for one in sought for d in store.search(one, until=now, limit=LEADS)]
    primary = dossiers.leaned_on(signal, near, leads)
    before = store.search(dossiers.subject(signal), until=began, limit=RELATED)
    background = dossiers.background(signal, before)
    # Where the change of a document is the news, its versions stand beside each other.
    versions = {d.id for d in own} if signal.kind is SignalKind.DOCUMENT_CHANGE else set()
    found = (*background, *primary, *around, *own)
    bearing = list({d.id if d.id in versions else d.key: d for d in found}.values())
    copies = stories.copies(document.id for document in bearing)
    fullest: list[Document] = []
    kept: dict[str, tuple[str, ...]] = {}
    left_out: set[str] = set()
    for document in sorted(bearing, key=lambda d: (d not in own, d.published_at, d.id)):
        if document.id in versions:
            fullest.append(document)
        elif document.id not in left_out:
            left_out.update(copies.get(document.id, ()))
            fullest.append(replace(_fullest(store, document), role=document.role))
            kept[fullest[-1].id] = copies.get(document.id, ())
    now_known = {document.key: document.id for document in fullest}
    evidence = (d.id if d.id in versions else now_known.get(d.key, d.id) for d in own)
    return dossiers.gather(
        replace(signal, document_ids=tuple(dict.fromkeys(evidence))),
        fullest,
        copies={name: others for name, others in kept.items() if others},
        monitored_sources=signal.monitored_sources,
        now=now,
    )


def write(
    store: Store,
    signal: Signal,
    *,
    stories: StoryIndex,
    desk: Desk,
    site: publishing.Site,
    now: datetime,
    writer: Writer = writing.write,
    second: verification.SecondOpinion | None = None,
    compared: Compared = lambda dossier: dossier,
) -> Article:
    """Write up a signal: to an edition, a draft for the editor, or a spike with its reason.

    A draft that retells what sources say goes to an editor also where the desk publishes alone,
    but for what a model supports whose errors were measured and are few.
    """
    dossier = compared(gather(store, signal, stories=stories, now=now))
    told = _told_already(store, dossier)
    if told is None:
        article = compose(dossier, now=now, writer=writer, second=second)
    else:
        reason = f"The desk has written this up already: {told.slug}."
        article = replace(_opened(dossier, now=now), reason=reason)
    kept = store.article(article.id) if store.has_article(article.id) else None
    article = spiked_if_failed(article, now=now)
    if article.state is ArticleState.DRAFT:
        article = advance(article, ArticleState.VERIFIED, privilege=Privilege.DESK, now=now)
    reviewed = desk.autonomy is Autonomy.REVIEW or (
        desk.autonomy is Autonomy.PUBLISH and _retells(article)
    )
    if article.state is ArticleState.VERIFIED and reviewed:
        article = advance(article, ArticleState.IN_REVIEW, privilege=Privilege.DESK, now=now)
    expected = kept.state if kept else None
    if article.state is ArticleState.VERIFIED and desk.autonomy is Autonomy.PUBLISH:
        return publish(
            store, article, site=site, privilege=Privilege.DESK, now=now, expected=expected
        )
    store.save_article(article, expected=expected)
    return article


def compose(
    dossier: Dossier,
    *,
    now: datetime,
    writer: Writer = writing.write,
    second: verification.SecondOpinion | None = None,
) -> Article:
    """Draft from a dossier and verify, dropping what fails; returns an article in state draft.

    Its `ledger` is None and its `reason` set where nothing could be written.
    """
    article = _opened(dossier, now=now)
    draft = writer(dossier, now=now)
    if isinstance(draft, NoDraft):
        return replace(article, reason=draft.reason)
    ledger = verification.verify(draft, dossier, second=second)
    for _ in range(REVISIONS):
        if ledger.passed:
            break
        failed = {e.sentence for e in ledger.entries if e.verdict is not Verdict.SUPPORTED}
        shorter = draft.without(failed)
        if shorter is None or shorter == draft:
            break
        draft, ledger = shorter, verification.verify(shorter, dossier, second=second)
    return replace(
        article,
        slug=publishing.slug(draft.headline.text, article.id),
        draft=draft,
        ledger=ledger,
        featured=dossier.signal is not None and publishing.featured(dossier.signal),
    )


def spiked_if_failed(article: Article, *, now: datetime) -> Article:
    """The article as it is when its draft passed, else spiked with the reason."""
    if article.ledger is not None and article.ledger.passed:
        return article
    reason = article.reason or _why(article.ledger)
    return advance(article, ArticleState.SPIKED, privilege=Privilege.DESK, now=now, reason=reason)


def publish(
    store: Store,
    article: Article,
    *,
    site: publishing.Site,
    privilege: Privilege,
    now: datetime,
    expected: ArticleState | None,
    reason: str = "",
) -> Article:
    """Publish a verified article: its state and its edition are kept together, or neither."""
    published = advance(
        article, ArticleState.PUBLISHED, privilege=privilege, now=now, reason=reason
    )
    edition = publishing.edition(published, site=site)
    evidence = _evidence(store, published, edition, site=site)
    with store.atomic():
        published = replace(published, evidence=(*article.evidence, store.save_blob(evidence)))
        if expected is not article.state:
            store.save_article(article, expected=expected)
        store.publish(published, edition, expected=article.state)
    return published


def _evidence(store: Store, article: Article, edition: Edition, *, site: publishing.Site) -> bytes:
    """What the edition's bundle holds; its ledger goes on from that of the edition before."""
    before = ""
    if article.evidence:
        earlier = publishing.from_kept(store.blob(article.evidence[-1]))
        before = verification.last_seal(earlier[LEDGER])
    assert article.ledger is not None  # noqa: S101  # the table of states has refused it otherwise
    signal = article.dossier.signal
    rows = store.documents(signal.document_ids) if signal else ()
    ledger = verification.chain(article.ledger, previous=before)
    return publishing.kept(
        publishing.records(article, edition, site=site, ledger=ledger, rows=rows)
    )


def _opened(dossier: Dossier, *, now: datetime) -> Article:
    """An article on a dossier before a word of it is written."""
    occasion = dossier.signal.id if dossier.signal else dossier.question
    identity = digest("article", occasion)
    subject = dossier.signal.label if dossier.signal else dossier.question
    return Article(
        id=identity,
        slug=publishing.slug(subject, identity),
        desk=dossier.desk,
        state=ArticleState.DRAFT,
        dossier=dossier,
        draft=None,
        ledger=None,
        created_at=now,
        updated_at=now,
    )


def _told_already(store: Store, dossier: Dossier) -> Article | None:
    """The article, not spiked, that rests on most of what occasions this one; None if none does.

    One event can raise two signals, and a watch that begins anew can name one otherwise.
    """
    signal = dossier.signal
    if signal is None:
        return None
    # What was set aside as another matter tells nothing of this one.
    bearing = {document.key for document in dossier.documents}
    evidence = bearing & {one.key for one in store.documents(signal.document_ids)}
    states = [state for state in ArticleState if state is not ArticleState.SPIKED]
    for article in store.articles(states=states, limit=RECENT):
        occasion = article.dossier.signal
        if occasion is None or occasion.id == signal.id:
            continue
        held = {document.key for document in article.dossier.documents}
        if len(evidence & held) >= TOLD * len(evidence):
            return article
    return None


def _retells(article: Article) -> bool:
    """Whether a sentence is a paraphrase that no measured model supports; rules alone do not do."""
    entries = article.ledger.entries if article.ledger else ()
    return any(one.kind == SentenceKind.REPORTED and not one.supported_by for one in entries)


def _unwritten(store: Store, signal: Signal) -> bool:
    identity = digest("article", signal.id)
    if not store.has_article(identity):
        return True
    article = store.article(identity)
    if article.state is not ArticleState.SPIKED or (article.ledger and article.ledger.passed):
        return False  # what passed and was spiked all the same, an editor spiked
    # What the desk itself spiked is tried again when there is new evidence, and only then.
    held = {document.key for document in article.dossier.documents}
    now_held = {document.key for document in store.documents(signal.document_ids)}
    return not now_held <= held


def _usual_quality(documents: Sequence[Document]) -> Quality:
    counts = Counter(document.quality for document in documents)
    return max(Quality, key=lambda quality: counts[quality])


def _fullest(store: Store, document: Document) -> Document:
    """The fullest version of a document: a page read whole goes before its feed's teaser."""
    versions = store.versions(document.key) or [document]
    whole = [version for version in versions if version.quality is Quality.FULL]
    return max(whole or versions, key=lambda v: (len(v.text), v.fetched_at, v.id))


def _why(ledger: Ledger | None) -> str:
    if ledger is None:
        return "nothing could be written"
    return "; ".join(dict.fromkeys(finding.message for finding in ledger.failures))[:1000]
