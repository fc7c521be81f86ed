"""Pages kept as rendered, until what is published changes."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse

from wokhei.domain.span import digest
from wokhei.web.shelf import shelf

Arguments = ParamSpec("Arguments")
View = Callable[Concatenate[HttpRequest, Arguments], HttpResponse]


def kept(view: View[Arguments]) -> View[Arguments]:
    """Renders a page once per generation of the site, and lets readers ask whether it changed.

    For views that show nothing but editions and what the last shift left. The only parameter they
    may read is `page`.
    """

    @wraps(view)
    def serve(
        request: HttpRequest, /, *args: Arguments.args, **kwargs: Arguments.kwargs
    ) -> HttpResponse:
        key = digest("page", shelf().generation, request.path, request.GET.get("page", ""))
        rendered = cache.get(key)
        if rendered is None:
            response = view(request, *args, **kwargs)
            if response.status_code != 200:
                return response
            rendered = (response.content, response.headers["Content-Type"])
            cache.set(key, rendered)
        body, content_type = rendered
        headers = {"ETag": f'"{key}"', "Cache-Control": "public, max-age=60"}
        return HttpResponse(body, content_type=content_type, headers=headers)

    return serve
