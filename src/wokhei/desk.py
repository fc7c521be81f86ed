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
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from wokhei import dossier as dossiers
from wokhei import ingest, monitor, publishing, verification, writing
from wokhei.domain.article import Article, ArticleState
from wokhei.domain.document import Document, Quality
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft, NoDraft, SentenceKind
from wokhei.domain.fetch import Feed, Fetched, Outcome
from wokhei.domain.protocols import Store
from wokhei.domain.signal import Signal
from wokhei.domain.source import Autonomy, Desk, Source, SourceHealth
from wokhei.domain.span import digest, sha256
from wokhei.domain.verdict import Ledger, Verdict
from wokhei.publishing.states import Privilege, advance
from wokhei.signals import Watch
from wokhei.stories import StoryIndex

Writer = Callable[..., Draft | NoDraft]  # takes a dossier and `now`

KNOWN = 300  # a source's latest documents, by which an item is known again; feeds hold fewer
OPEN_FOR = timedelta(days=3)  # a signal is written up while it is news
AROUND = timedelta(days=1)  # before a signal's window; first reports run ahead of the alarm
EARLIER = 2000  # of the desk's latest documents, searched for primary ones
RECENT = 60  # articles looked at for one that tells it already: some days' work
TOLD = 0.5  # of a signal's documents in another's dossier, from which it is the same event
RELATED = 60  # documents that mention it; a dossier holds no more
REVISIONS = 2  # passes in which failed sentences may be dropped before a draft is spiked


@dataclass(frozen=True, slots=True)
class Heard:
    """What one answer brought: new items, and how many known ones have a new version."""

    documents: tuple[Document, ...]
    versions: int
    health: SourceHealth


def hear(
    store: Store,
    source: Source,
    before: SourceHealth,
    fetched: Fetched,
    *,
    now: datetime,
    tolerant: ingest.Tolerant | None = None,
) -> Heard:
    """Turn the answer of a source into documents, kept together with the source's new health."""
    feed: Feed | None = None
    found: list[Document] = []
    known: set[str] = set()
    if fetched.outcome is Outcome.OK and sha256(fetched.body) == before.body_sha256:
        fetched = replace(fetched, outcome=Outcome.NOT_MODIFIED)
    if fetched.outcome is Outcome.OK:
        feed = ingest.read_answer(fetched, kind=source.kind, now=now, tolerant=tolerant)
        held = list(store.heard(source_id=source.id, newest=KNOWN))
        known.update(document.key for document in held)
        found = ingest.documents(feed, source=source, fetched=fetched, now=now, known=held)
    with store.atomic():
        new = store.save_documents(found)
        if new:
            store.save_blob(fetched.body)
        items = tuple(document for document in new if document.key not in known)
        health = monitor.assess(
            source,
            before,
            fetched,
            feed=feed,
            new_items=len(items),
            quality=_usual_quality(found),
            now=now,
        )
        store.save_health([health])
    return Heard(items, len(new) - len(items), health)


def notice(
    store: Store, documents: Iterable[Document], *, stories: StoryIndex, watch: Watch, now: datetime
) -> list[Signal]:
    """Group new documents into stories and return the signals that are new or have changed."""
    touched: set[str] = set()
    for document in documents:
        placement = stories.place(document)
        watch.hear(document, report_id=placement.report_id)
        touched.add(placement.story_id)
    signals = watch.notice(now)
    with store.atomic():
        # A story that has ended meanwhile was kept when it last changed.
        store.save_stories(stories.story(one) for one in sorted(touched) if one in stories)
        store.save_signals(signals)
    return signals


def recall(store: Store, *, stories: StoryIndex, watch: Watch, since: datetime) -> int:
    """Hear the store's documents again after a restart; returns how many."""
    heard: set[str] = set()
    for document in store.heard(since=since):
        if document.key not in heard:  # later versions of an item are no further reports
            heard.add(document.key)
            watch.hear(document, report_id=stories.place(document).report_id)
    return len(heard)


def due(store: Store, *, now: datetime, settle: timedelta) -> list[Signal]:
    """The reported signals to write up now: settled, still news, and not written up yet."""
    signals = store.signals(reported=True, since=now - OPEN_FOR - settle, limit=1000)
    settled = (signal for signal in signals if signal.at + settle <= now)
    return [signal for signal in settled if _unwritten(store, signal)]


def wanted(store: Store, signal: Signal) -> list[Document]:
    """The documents of a signal whose whole page should be read before it is written up."""
    return dossiers.wanted(
        signal, [_fullest(store, one) for one in store.documents(signal.document_ids)]
    )


def read(store: Store, document: Document, fetched: Fetched, *, now: datetime) -> Document | None:
    """Keep the whole page of a document as its fuller version; None when it has no more text."""
    if fetched.outcome is not Outcome.OK:
        return None
    fuller = ingest.page_document(fetched, of=document, now=now)
    if fuller is None:
        return None
    with store.atomic():
        store.save_blob(fetched.body)
        store.save_documents([fuller])
    return fuller


def gather(store: Store, signal: Signal, *, stories: StoryIndex, now: datetime) -> Dossier:
    """Gather what is held on a signal, in the fullest version of each document.

    Beside the reports that raised it: what else mentions it by name in its window, and the primary
    documents that they lean on. Copies are counted and left out.
    """
    own = store.documents(signal.document_ids)
    around = store.mentioning(
        signal.label,
        since=signal.window_start_at - AROUND,
        until=now,
        limit=RELATED,
    )
    earlier = store.heard(until=now, desk=signal.desk, newest=EARLIER)
    primary = dossiers.leaned_on(signal, [*own, *around], earlier)
    bearing = list({one.key: one for one in (*primary, *around, *own)}.values())
    copies = stories.copies(document.id for document in bearing)
    fullest: list[Document] = []
    kept: dict[str, tuple[str, ...]] = {}
    left_out: set[str] = set()
    for document in sorted(bearing, key=lambda d: (d not in own, d.published_at, d.id)):
        if document.id not in left_out:
            left_out.update(copies.get(document.id, ()))
            fullest.append(_fullest(store, document))
            kept[fullest[-1].id] = copies.get(document.id, ())
    now_known = {document.key: document.id for document in fullest}
    evidence = (now_known.get(document.key, document.id) for document in own)
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
) -> Article:
    """Write up a signal: to an edition, a draft for the editor, or a spike with its reason.

    A draft that retells what sources say goes to an editor also where the desk publishes alone.
    """
    dossier = gather(store, signal, stories=stories, now=now)
    told = _told_already(store, dossier)
    if told is None:
        article = compose(dossier, now=now, writer=writer)
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


def compose(dossier: Dossier, *, now: datetime, writer: Writer = writing.write) -> Article:
    """Draft from a dossier and verify, dropping what fails; returns an article in state draft.

    Its `ledger` is None and its `reason` set where nothing could be written.
    """
    article = _opened(dossier, now=now)
    draft = writer(dossier, now=now)
    if isinstance(draft, NoDraft):
        return replace(article, reason=draft.reason)
    ledger = verification.verify(draft, dossier)
    for _ in range(REVISIONS):
        if ledger.passed:
            break
        failed = {e.sentence for e in ledger.entries if e.verdict is not Verdict.SUPPORTED}
        shorter = draft.without(failed)
        if shorter is None or shorter == draft:
            break
        draft, ledger = shorter, verification.verify(shorter, dossier)
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
) -> Article:
    """Publish a verified article: its state and its edition are kept together, or neither."""
    published = advance(article, ArticleState.PUBLISHED, privilege=privilege, now=now)
    edition = publishing.edition(published, site=site)
    with store.atomic():
        if expected is not article.state:
            store.save_article(article, expected=expected)
        store.publish(published, edition, expected=article.state)
    return published


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
    evidence = {document.key for document in store.documents(signal.document_ids)}
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
    """Whether a sentence is a paraphrase; no check judges those well enough to go unread."""
    draft = article.draft
    return draft is not None and any(s.kind is SentenceKind.REPORTED for s in draft.sentences())


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
