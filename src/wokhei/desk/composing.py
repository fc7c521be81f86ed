"""Write: a signal becomes a dossier, a draft, a ledger, and an article in its state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from wokhei import publishing, verification, writing
from wokhei.desk.editions import publish
from wokhei.desk.gathering import gather
from wokhei.domain.article import Article, ArticleState
from wokhei.domain.document import Role
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft, NoDraft, SentenceKind
from wokhei.domain.protocols import Store
from wokhei.domain.signal import Signal, SignalKind
from wokhei.domain.source import Autonomy, Desk
from wokhei.domain.span import digest
from wokhei.domain.verdict import Ledger, Verdict
from wokhei.publishing.states import Privilege, advance
from wokhei.stories import StoryIndex

Writer = Callable[..., Draft | NoDraft]  # takes a dossier and `now`
Compared = Callable[[Dossier], Dossier]  # adds what its licences say under standards

OPEN_FOR = timedelta(days=3)  # a signal is written up while it is news
RECENT = 60  # articles looked at for one that tells it already: some days' work
TOLD = 0.5  # of a signal's documents in another's dossier, from which it is the same event
REVISIONS = 2  # passes in which failed sentences may be dropped before a draft is spiked


def due(store: Store, *, now: datetime, settle: timedelta) -> list[Signal]:
    """The reported signals to write up now: settled, still news, not written up yet; best first."""
    signals = store.signals(reported=True, since=now - OPEN_FOR - settle, limit=1000)
    settled = [signal for signal in signals if signal.at + settle <= now]
    settled.sort(key=lambda signal: (-signal.score, signal.at, signal.id))
    return [signal for signal in settled if _unwritten(store, signal)]


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
    draft, ledger = revised(draft, dossier, second=second)
    return replace(
        article,
        slug=publishing.slug(draft.headline.text, article.id),
        draft=draft,
        ledger=ledger,
        featured=dossier.signal is not None and publishing.featured(dossier.signal),
    )


def revised(
    draft: Draft, dossier: Dossier, *, second: verification.SecondOpinion | None = None
) -> tuple[Draft, Ledger]:
    """The draft less what fails, with its ledger; one that failed where too little would stand."""
    ledger = verification.verify(draft, dossier, second=second)
    for _ in range(REVISIONS):
        failed = {e.sentence for e in ledger.entries if e.verdict is not Verdict.SUPPORTED}
        shorter = verification.without(draft, failed) if failed else None
        if ledger.passed or shorter is None:
            break
        draft, ledger = shorter, verification.verify(shorter, dossier, second=second)
    return draft, ledger


def spiked_if_failed(article: Article, *, now: datetime) -> Article:
    """The article as it is when its draft passed, else spiked with the reason."""
    if article.ledger is not None and article.ledger.passed:
        return article
    reason = article.reason or _why(article.ledger)
    return advance(article, ArticleState.SPIKED, privilege=Privilege.DESK, now=now, reason=reason)


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
    current = {d.key for d in dossier.documents if d.role is not Role.BACKGROUND}
    states = [state for state in ArticleState if state is not ArticleState.SPIKED]
    for article in store.articles(states=states, limit=RECENT):
        occasion = article.dossier.signal
        if occasion is None or occasion.id == signal.id:
            continue
        # A quarrel over a word is not told by the news that began it, unless that held most of it.
        another = signal.kind is SignalKind.CONTESTED and occasion.kind is not signal.kind
        rests_on = current if another else evidence
        held = {document.key for document in article.dossier.documents}
        if len(rests_on & held) >= TOLD * len(rests_on):
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
    occasion = article.dossier.signal or signal
    # What was set aside then was looked at, too.
    held = {document.key for document in article.dossier.documents}
    held |= {document.key for document in store.documents(occasion.document_ids)}
    now_held = {document.key for document in store.documents(signal.document_ids)}
    return not now_held <= held


def _why(ledger: Ledger | None) -> str:
    if ledger is None:
        return "nothing could be written"
    return "; ".join(dict.fromkeys(finding.message for finding in ledger.failures))[:1000]
