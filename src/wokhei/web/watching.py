"""The desk at work: its signals, its sources, and how it is doing. Always as of now."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from wokhei.domain.article import ArticleState
from wokhei.domain.errors import NotFound
from wokhei.domain.signal import Signal, SignalKind
from wokhei.domain.source import SourceState
from wokhei.publishing.page import KIND_WORDS
from wokhei.signals.error_rates import error_rates
from wokhei.signals.ranking import ranking
from wokhei.web import room
from wokhei.web.chart import signal_chart
from wokhei.web.condition import STATE_WORDS, Condition, coverage, is_up, state_of
from wokhei.web.evidence import clause_pair, names_of, sense_map
from wokhei.web.explanation import TESTED, explain, numbers, ranked
from wokhei.web.reports import desk_report, desk_reports
from wokhei.web.shelf import shelf

SIGNALS = 500  # listed at most, newest first
LEAF = 50  # rows on one leaf
SOURCE_LEAF = 100  # rows on one leaf of sources
DOCUMENTS = 20  # newest of a source
LAST_SHIFTS = 10  # on a status page
BELOW = 20  # signals below threshold on a status page
HELD = 20  # articles held or spiked on a status page
UNREAD = {  # where "nothing found" would be misleading
    Condition.BROKEN: "Unknown: the desk cannot read its sources.",
    Condition.NOT_STARTED: "Unknown: the desk has not read its sources yet.",
}
WAITING = (
    ArticleState.DRAFT,
    ArticleState.VERIFIED,
    ArticleState.IN_REVIEW,
    ArticleState.SCHEDULED,
)


def signals(request: HttpRequest) -> HttpResponse:
    """The signals reported, the latest day first and its best first, of a desk or kind if asked."""
    newsroom = room.newsroom()
    desk = request.GET.get("desk", "")
    kind = request.GET.get("kind", "")
    found = newsroom.store.signals(
        desk=desk or None,
        kind=SignalKind(kind) if kind in KIND_WORDS else None,
        reported=True,
        limit=SIGNALS,
    )
    found.sort(key=lambda one: (-one.at.date().toordinal(), -one.score, one.id))
    rows = [(one, KIND_WORDS[one.kind], one.kind in TESTED) for one in found]
    context = {
        "leaf": Paginator(rows, LEAF).get_page(request.GET.get("page")),
        "kinds": [(one.value, words) for one, words in KIND_WORDS.items()],
        "desk_chosen": desk,
        "kind_chosen": kind,
        "chosen": urlencode({"desk": desk, "kind": kind}),
    }
    return render(request, "signals.html", context)


def signal(request: HttpRequest, signal_id: str) -> HttpResponse:
    """One signal: its numbers in words, its series, its evidence, what was written from it."""
    newsroom = room.newsroom()
    try:
        found = newsroom.store.signal(signal_id)
    except NotFound as error:
        raise Http404 from error
    held = newsroom.store.documents(dict.fromkeys((*found.document_ids, *_quoted(found))))
    evidence = [document for document in held if document.id in set(found.document_ids)]
    wide = newsroom.store.sources() if found.silent or found.senses else ()
    families = (*found.families, *found.silent, *(f for s in found.senses for f in s.families))
    names = names_of(families, documents=held, sources=wide)
    context = {
        "signal": found,
        "desk": newsroom.settings.desk(found.desk),
        "kind_words": KIND_WORDS[found.kind],
        "explained": explain(found),
        "numbers": numbers(found),
        "chart": signal_chart(found),
        "senses": sense_map(found, held, names),
        "carrying": sorted((names[one] for one in found.families), key=str.casefold),
        "silent": sorted((names[one] for one in found.silent), key=str.casefold),
        "clauses": [clause_pair(change) for change in found.changes],
        "factors": ranked(found),
        "score": ranking(found).score,
        "place": _place(found),
        "error_rates": error_rates(found.kind),
        "evidence": evidence,
        "articles": [one for one in shelf().standing if one.signal_id == found.id],
    }
    return render(request, "signal.html", context)


def sources(request: HttpRequest) -> HttpResponse:
    """Every source with its state and the reason, of a desk or a state if asked."""
    newsroom = room.newsroom()
    everything, health = newsroom.store.sources(), newsroom.store.health()
    desk = request.GET.get("desk", "")
    state = request.GET.get("state", "")
    fitting = [
        (source, state_of(source, health), health.get(source.id))
        for source in everything
        if not desk or source.desk == desk
    ]
    rows = [
        (source, STATE_WORDS[at], is_up(at), row)
        for source, at, row in fitting
        if not state or at == state or (state == "down" and _is_down(at))
    ]
    covered = [
        (one, coverage((s for s in everything if s.desk == one.slug), health))
        for one in newsroom.settings.desks
    ]
    context = {
        "leaf": Paginator(rows, SOURCE_LEAF).get_page(request.GET.get("page")),
        "covered": covered,
        "total": coverage(everything, health),
        "states": [(one.value, words) for one, words in STATE_WORDS.items()],
        "desk_chosen": desk,
        "state_chosen": state,
        "chosen": urlencode({"desk": desk, "state": state}),
    }
    return render(request, "sources.html", context)


def source(request: HttpRequest, source_id: str) -> HttpResponse:
    """One source: how polling goes, and what it brought last."""
    newsroom = room.newsroom()
    try:
        found = newsroom.store.source(source_id)
    except NotFound as error:
        raise Http404 from error
    health = newsroom.store.health()
    state = state_of(found, health)
    context = {
        "source": found,
        "desk": newsroom.settings.desk(found.desk),
        "state": STATE_WORDS[state],
        "up": is_up(state),
        "untried": state is SourceState.UNTRIED,
        "health": health.get(found.id),
        "documents": list(newsroom.store.heard(source_id=found.id, newest=DOCUMENTS)),
    }
    return render(request, "source.html", context)


def newsroom_status(request: HttpRequest) -> HttpResponse:
    """How every desk is doing."""
    return render(request, "newsroom.html", {"reports": desk_reports(room.newsroom())})


def desk_status(request: HttpRequest, desk: str) -> HttpResponse:
    """How one desk is doing: sources, signals, articles held or spiked, last shifts."""
    newsroom = room.newsroom()
    if desk not in {one.slug for one in newsroom.settings.desks}:
        raise Http404
    store, health = newsroom.store, newsroom.store.health()
    day_ago = newsroom.clock.now() - timedelta(days=1)
    states = [(one, state_of(one, health)) for one in store.sources(desk=desk)]
    current = desk_report(newsroom, desk, health=health)
    context = {
        **_standing(desk),
        "current": current,
        "unread": UNREAD.get(current.report.condition, ""),
        "down": [(one, STATE_WORDS[at], health.get(one.id)) for one, at in states if _is_down(at)],
        "items": store.count_documents(desk=desk),
        "items_last_day": store.count_documents(desk=desk, since=day_ago),
        "below": store.signals(desk=desk, reported=False, limit=BELOW),
        "signals": store.signals(desk=desk, reported=True, limit=BELOW),
        "shifts": store.shifts(desk=desk, limit=LAST_SHIFTS),
    }
    return render(request, "status.html", context)


def _standing(desk: str) -> dict[str, object]:
    """The desk's articles by what became of them."""
    store = room.newsroom().store
    return {
        "published": len(shelf().of_desk(desk)),
        "waiting": store.articles(desk=desk, states=WAITING, limit=HELD),
        "spiked": store.articles(desk=desk, states=[ArticleState.SPIKED], limit=HELD),
    }


def _quoted(signal: Signal) -> list[str]:
    """The ids of the documents that a signal's senses quote."""
    return [citation.document_id for sense in signal.senses for citation in sense.quotes]


def _place(signal: Signal) -> tuple[int, int] | None:
    """Where a signal stands among those reported on its day, and how many they are.

    None where it was not reported, or is older than those looked at.
    """
    day = signal.at.replace(hour=0, minute=0, second=0, microsecond=0)
    same = [
        one
        for one in room.newsroom().store.signals(reported=True, since=day, limit=SIGNALS)
        if one.at.date() == signal.at.date()
    ]
    same.sort(key=lambda one: (-one.score, one.id))
    ids = [one.id for one in same]
    return (ids.index(signal.id) + 1, len(ids)) if signal.id in ids else None


def _is_down(state: SourceState) -> bool:
    return not is_up(state) and state is not SourceState.UNTRIED
