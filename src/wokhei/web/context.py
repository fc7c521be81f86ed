"""What every page is given."""

from __future__ import annotations

from django.http import HttpRequest

from wokhei.web import room
from wokhei.web.shelf import shelf


def site(request: HttpRequest) -> dict[str, object]:
    """The site, its desks, and the page's own canonical address."""
    newsroom = room.newsroom()
    page = request.GET.get("page", "")
    query = f"?page={page}" if page.isdigit() and page != "1" else ""
    return {
        "site": newsroom.site,
        "canonical": f"{newsroom.site.url}{request.path}{query}",
        "sample": shelf().sample,
    }
