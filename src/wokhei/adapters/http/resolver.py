"""Names to addresses, every answer checked."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterable, Mapping

from wokhei.adapters.http.address import is_public
from wokhei.adapters.http.target import Refusal, Target

Resolve = Callable[[str], Awaitable[list[str]]]
Routes = Mapping[str, tuple[str, int]]
PORTS = frozenset({80, 443, 8080, 8443})
MAX_DIALLED = 8  # addresses of one name; all its answers are checked


class Gate:
    """Decides which addresses a target is reached at; nothing else is connected to.

    A name with one answer that is not public is refused whole: which answer a library would take is
    not ours to know.

    Args:
        resolve: Gives the addresses of a name; None for the system's resolver. A mapping stands in
            for DNS.
        allow: Addresses with their port that are open although not public.
        ports: Ports that are open on every public address.
        routes: Host suffixes (`.example`) with the address their requests really go to.
    """

    def __init__(
        self,
        *,
        resolve: Resolve | Mapping[str, Iterable[str]] | None = None,
        allow: Iterable[tuple[str, int]] = (),
        ports: Iterable[int] = PORTS,
        routes: Routes | None = None,
    ) -> None:
        self.allow = frozenset(allow)
        self.ports = frozenset(ports)
        self.routes = dict(routes or {})
        if resolve is None:
            self._resolve: Resolve = _system
        elif isinstance(resolve, Mapping):
            self._resolve = _table(resolve)
        else:
            self._resolve = resolve

    async def admit(self, target: Target) -> list[tuple[str, int]]:
        """The addresses and ports to connect to.

        Raises:
            Refusal: One of the addresses, or the port, is not open.
            OSError: The name has no address.
        """
        route = self._route(target.host)
        if route:
            reached = [route]
        elif target.is_address:
            reached = [(target.host, target.port)]
        else:
            answers = await self._resolve(target.host)
            if not answers:
                raise socket.gaierror(socket.EAI_NONAME, f"{target.host} has no address")
            reached = [(answer, target.port) for answer in dict.fromkeys(answers)]
        if not route:
            for address, port in reached:
                self._check(address, port)
        return reached[:MAX_DIALLED]

    def _route(self, host: str) -> tuple[str, int] | None:
        for suffix, address in self.routes.items():
            if host == suffix or (suffix.startswith(".") and host.endswith(suffix)):
                return address
        return None

    def _check(self, address: str, port: int) -> None:
        if (address, port) in self.allow:
            return
        if not is_public(address):
            raise Refusal(f"{address} is not an address of the public internet")
        if port not in self.ports:
            raise Refusal(f"port {port} is not one of {', '.join(map(str, sorted(self.ports)))}")


async def _system(host: str) -> list[str]:
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(answer[4][0]) for answer in found))


def _table(answers: Mapping[str, Iterable[str]]) -> Resolve:
    async def resolve(host: str) -> list[str]:
        return list(answers.get(host, answers.get(host + ".", ())))

    return resolve
