"""What a reader sees when there is no such page, or when we failed."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseServerError
from django.shortcuts import render
from django.template import loader


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The page for an address where there is nothing."""
    del exception  # it may quote the address that was asked for
    return render(request, "404.html", status=404)


def failed(request: HttpRequest) -> HttpResponse:
    """The page for a failure; it needs nothing that may have failed."""
    del request
    return HttpResponseServerError(loader.get_template("500.html").render())
