"""One request at a time to one owner, and a pause between two."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from wokhei.sources import family_of_host

PATIENCE = 30.0  # seconds that a turn is waited for; beyond, the request is put off


class Busy(Exception):
    """The owner of a host is to be left alone for long."""

    def __init__(self, owner: str, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(f"{owner} asked to be left alone for {seconds:.0f} s")


@dataclass(slots=True)
class _Turn:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    free_at: float = 0.0  # on the event loop's clock
    waiting: int = 0


class Politeness:
    """Hands out turns by registrable domain.

    Args:
        spacing: Seconds from the end of one request to the start of the next, 0 or more.
    """

    def __init__(self, *, spacing: float) -> None:
        if spacing < 0:
            raise ValueError(f"spacing must be 0 or more, got {spacing}")
        self.spacing = spacing
        self._turns: dict[str, _Turn] = {}

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Wait for the host's owner to be free, and hold it for one request.

        Raises:
            Busy: The owner asked to be left alone for longer than anybody should wait.
        """
        owner = family_of_host(host)
        turn = self._turns.setdefault(owner, _Turn())
        turn.waiting += 1
        clock = asyncio.get_running_loop()
        try:
            async with turn.lock:
                wait = turn.free_at - clock.time()
                if wait > max(PATIENCE, self.spacing):
                    raise Busy(owner, wait)
                if wait > 0:
                    await asyncio.sleep(wait)
                try:
                    yield
                finally:
                    turn.free_at = max(turn.free_at, clock.time() + self.spacing)
        finally:
            turn.waiting -= 1
            if not turn.waiting and turn.free_at <= clock.time():
                self._turns.pop(owner, None)

    def penalise(self, host: str, seconds: float) -> None:
        """Leave the host's owner alone for so long."""
        turn = self._turns.setdefault(family_of_host(host), _Turn())
        turn.free_at = max(turn.free_at, asyncio.get_running_loop().time() + seconds)
