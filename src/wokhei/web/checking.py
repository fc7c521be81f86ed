"""What a reader checks an article by: its ledger, its evidence bundle, the newsroom's key."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from wokhei.domain.article import Article
from wokhei.domain.errors import NotFound
from wokhei.domain.span import digest
from wokhei.publishing.ledger import LedgerPage, ledger_page
from wokhei.web import room
from wokhei.web.keeping import kept


@kept
def ledger(request: HttpRequest, slug: str) -> HttpResponse:
    """What was checked in each sentence of an article."""
    article = _published(slug)
    context = {
        "here": article.desk,
        "ledger": _ledger(article),
        "fingerprint": room.newsroom().signer.fingerprint,
    }
    return render(request, "ledger.html", context)


@kept
def ledger_json(request: HttpRequest, slug: str) -> HttpResponse:
    """The same as data."""
    del request
    return JsonResponse(_ledger(_published(slug)), json_dumps_params={"ensure_ascii": False})


def bundle(request: HttpRequest, slug: str) -> HttpResponse:
    """The evidence bundle of an article's newest edition."""
    del request
    article = _published(slug)
    data = room.newsroom().bundle(article)
    name = f"{article.slug}-{len(article.evidence)}.zip"
    headers = {
        "Content-Disposition": f'attachment; filename="{name}"',
        "ETag": f'"{digest("bundle", article.evidence[-1])}"',
        "Cache-Control": "public, max-age=60",
    }
    return HttpResponse(data, content_type="application/zip", headers=headers)


def key(request: HttpRequest) -> HttpResponse:
    """The newsroom's public key."""
    del request
    headers = {"Cache-Control": "public, max-age=3600"}
    pem = room.newsroom().signer.public
    return HttpResponse(pem, content_type="application/x-pem-file", headers=headers)


def _published(slug: str) -> Article:
    """The article whose edition readers can see under that slug, with its evidence."""
    store = room.newsroom().store
    try:
        article = store.article(store.edition(slug).article_id)
    except NotFound as error:
        raise Http404 from error
    if not article.evidence:
        raise Http404
    return article


def _ledger(article: Article) -> LedgerPage:
    return ledger_page(room.newsroom().evidence(article))
