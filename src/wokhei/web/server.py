"""Serves the site from a thread of the newsroom's one process."""

from __future__ import annotations

import logging
import threading
from types import TracebackType
from typing import Self

import waitress
from django.core.wsgi import get_wsgi_application

from wokhei.domain.errors import WokheiError

THREADS = 8  # pages come from a cache; more threads would only queue at the interpreter's lock


class PortTaken(WokheiError):
    """The site's port is in use."""


class SiteServer:
    """The site on an address, from `with` until its end.

    Raises:
        PortTaken: On entering, when something else listens there.
    """

    def __init__(self, *, host: str, port: int) -> None:
        self.host = host
        self.port = port

    def __enter__(self) -> Self:
        """Listen, and serve from a thread."""
        logging.getLogger("waitress").setLevel(logging.ERROR)
        try:
            self._server = waitress.create_server(
                get_wsgi_application(), host=self.host, port=self.port, threads=THREADS, ident=None
            )
        except OSError as error:
            raise PortTaken(
                f"port {self.port} on {self.host} cannot be used ({error.strerror}); "
                "name another with --port, or 0 for a free one"
            ) from error
        self.port = int(self._server.effective_port)
        self._thread = threading.Thread(target=self._server.run, name="site", daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop listening."""
        self._server.close()
        self._thread.join(timeout=5)

    @property
    def address(self) -> str:
        """Where the site is, as a URL."""
        return f"http://{self.host}:{self.port}"
