"""For the operator: a source is added, after a look at what would be read.

The site has no accounts. Whoever holds the token in the data folder is the operator: the link that
`wokhei run` prints turns it into a cookie. Nothing here is shown or done without that cookie.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from pathlib import Path
from time import monotonic

from django.core import signing
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.crypto import constant_time_compare
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.http import require_POST, require_safe

from wokhei.adapters.scouting import FoundFeed, scout
from wokhei.domain.codec import from_data, to_data
from wokhei.domain.document import Quality
from wokhei.domain.errors import NotFound
from wokhei.domain.source import Source, SourceKind
from wokhei.domain.span import digest
from wokhei.newsroom import OPERATOR_TOKEN
from wokhei.text.normalise import one_line
from wokhei.web import room

COOKIE = "wokhei-operator"
LASTING = 12 * 3600  # seconds that the cookie is good for: a working day
OFFERED = 15 * 60  # seconds in which what was previewed can be added
PREVIEWS, STRETCH = 6, 60.0  # so many previews in so many seconds: each asks another server
AT_ONCE = 2  # previews under way; each may take a minute, and the site has few threads
SHOWN = 5  # newest items of a preview
NAME, ADDRESS = 200, 2000  # characters
QUALITY_WORDS = {
    Quality.FULL: "whole texts",
    Quality.THIN: "headlines or teasers: counted, and cited only for what they show",
    Quality.PAYWALLED: "texts behind a paywall",
    Quality.CUT_OFF: "texts that are cut off",
}
KIND_WORDS = {
    SourceKind.FEED: "a feed",
    SourceKind.SITEMAP: "a sitemap",
    SourceKind.NEWS_SITEMAP: "a news sitemap",
    SourceKind.PAGE: "a page",
}

View = Callable[[HttpRequest], HttpResponse]


class Turns:
    """Lets so many through in a stretch of time, and so many at once."""

    def __init__(self, *, most: int, stretch: float, at_once: int) -> None:
        self.most = most
        self.stretch = stretch
        self._lock = threading.Lock()
        self._taken: deque[float] = deque()
        self._free = threading.BoundedSemaphore(at_once)

    def take(self) -> bool:
        """Whether there is a turn; it is to be given back."""
        with self._lock:
            now = monotonic()
            while self._taken and now - self._taken[0] > self.stretch:
                self._taken.popleft()
            if len(self._taken) >= self.most or not self._free.acquire(blocking=False):
                return False
            self._taken.append(now)
            return True

    def give_back(self) -> None:
        """End a turn."""
        self._free.release()


turns = Turns(most=PREVIEWS, stretch=STRETCH, at_once=AT_ONCE)


def _for_the_operator(view: View) -> View:
    """Shows the page only to whoever holds the token, and keeps it out of caches and indexes."""

    @never_cache
    @csrf_protect
    @wraps(view)
    def guarded(request: HttpRequest) -> HttpResponse:
        response = view(request) if _is_operator(request) else _closed(request)
        response["Referrer-Policy"] = "same-origin"  # no other site learns of this page
        response["X-Robots-Tag"] = "noindex"
        return response

    return guarded


@require_safe
@never_cache
def enter(request: HttpRequest) -> HttpResponse:
    """The form; with the token in the address, first the cookie that stands for it."""
    token = request.GET.get("token")
    if token is None:
        return form(request)
    if not constant_time_compare(token, _token()):
        return _closed(request)
    response = HttpResponseRedirect(reverse("operate"), status=303)
    response.set_signed_cookie(
        COOKIE,
        _stamp(),
        salt=COOKIE,
        max_age=LASTING,
        path=reverse("operate"),
        httponly=True,
        samesite="Strict",
        secure=request.is_secure() or request.headers.get("X-Forwarded-Proto") == "https",
    )
    response["Referrer-Policy"] = "same-origin"
    return response


@_for_the_operator
def form(request: HttpRequest) -> HttpResponse:
    """The form that asks for an address."""
    return _shown(request)


@require_POST
@_for_the_operator
def preview(request: HttpRequest) -> HttpResponse:
    """What stands at the address, and what would be read from it."""
    address = one_line(request.POST.get("address", ""), limit=ADDRESS)
    if not address:
        return _shown(request, problem="Give the address of a feed or of a page.", status=422)
    if not turns.take():
        problem = "Too many looks at once. Wait a minute."
        response = _shown(request, address=address, problem=problem, status=429)
        response["Retry-After"] = str(round(STRETCH))
        return response
    newsroom = room.newsroom()
    url = address if "://" in address else f"https://{address}"
    try:
        with newsroom.fetcher() as fetcher, newsroom.readers() as readers:
            found = scout(url, fetcher=fetcher, read=readers.read, now=newsroom.clock.now())
    finally:
        turns.give_back()
    if not found.feeds:
        problem = f"Nothing to read at {url}: {found.problem}."
        return _shown(request, address=address, problem=problem, status=422)
    return _shown(request, address=address, offers=[_offer(feed) for feed in found.feeds])


@require_POST
@_for_the_operator
def add(request: HttpRequest) -> HttpResponse:
    """The source that was previewed, on the desk that was chosen."""
    newsroom = room.newsroom()
    try:
        kept = signing.loads(request.POST.get("offer", ""), salt=COOKIE, max_age=OFFERED)
        source = from_data(kept, Source)
    except (signing.BadSignature, ValueError, KeyError, TypeError):
        return _shown(request, problem="That look is too old. Look again.", status=422)
    desk = request.POST.get("desk", "")
    if desk not in {one.slug for one in newsroom.settings.desks}:
        return _shown(request, problem="Choose a desk.", status=422)
    name = one_line(request.POST.get("name", ""), limit=NAME) or source.name
    if _known(source) is None:  # a known source is shown as it is, and never overwritten
        newsroom.store.save_sources([replace(source, desk=desk, name=name)])
    return HttpResponseRedirect(reverse("source", args=[source.id]), status=303)


def refused(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The page for a form that did not come from this site's own page."""
    del reason  # it is for developers
    problem = (
        "The form was not sent from this page, or the browser keeps no cookies. Send it again."
    )
    return (
        _shown(request, problem=problem, status=403) if _is_operator(request) else _closed(request)
    )


def _offer(feed: FoundFeed) -> dict[str, object]:
    source = feed.source(desk="")
    known = _known(source)
    newest = sorted(feed.documents, key=lambda one: (one.published_at, one.id), reverse=True)
    return {
        "source": source,
        "known": known,
        "kind": KIND_WORDS[feed.kind],
        "quality": QUALITY_WORDS[feed.quality] if feed.quality else "",
        "rights": feed.rights,
        "count": len(feed.documents),
        "newest": newest[:SHOWN],
        "signed": signing.dumps(to_data(source), salt=COOKIE, compress=True),
    }


def _shown(
    request: HttpRequest,
    *,
    address: str = "",
    problem: str = "",
    offers: list[dict[str, object]] | None = None,
    status: int = 200,
) -> HttpResponse:
    context = {"address": address, "problem": problem, "offers": offers or []}
    return render(request, "operate.html", context, status=status)


def _closed(request: HttpRequest) -> HttpResponse:
    """What is shown to who is not the operator: how to become it."""
    response = render(request, "operate.html", {"closed": True}, status=403)
    response["Referrer-Policy"] = "same-origin"
    return response


def _known(source: Source) -> Source | None:
    """The source of that address that the newsroom has; None: it has none."""
    try:
        return room.newsroom().store.source(source.id)
    except NotFound:
        return None


def _is_operator(request: HttpRequest) -> bool:
    stamp = request.get_signed_cookie(COOKIE, default="", salt=COOKIE, max_age=LASTING)
    return constant_time_compare(stamp or "", _stamp())


def _token() -> str:
    """The token of the data folder; one nobody knows where there is none."""
    file: Path = room.newsroom().settings.data / OPERATOR_TOKEN
    try:
        return file.read_text("ascii").strip() or signing.Signer().signature("no token")
    except OSError:
        return signing.Signer().signature("no token")


def _stamp() -> str:
    """What a cookie holds in the token's stead: a new token makes old cookies worthless."""
    return digest(COOKIE, _token())
