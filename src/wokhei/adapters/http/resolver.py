"""Names to addresses, every answer checked, and the checked ones connected to."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterable, Mapping

from aiohttp.abc import AbstractResolver, ResolveResult

from wokhei.adapters.http.address import is_public
from wokhei.adapters.http.target import Refusal, Target

Resolve = Callable[[str], Awaitable[list[str]]]
Routes = Mapping[str, tuple[str, int]]
PORTS = frozenset({80, 443, 8080, 8443})
MAX_ANSWERS = 32


class Gate(AbstractResolver):
    """Decides which address a target is reached at, and hands exactly that to the connector.

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
        self._admitted: dict[tuple[str, int], list[tuple[str, int]]] = {}

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
            reached = [(answer, target.port) for answer in answers[:MAX_ANSWERS]]
        if not route:
            for address, port in reached:
                self._check(address, port)
        self._admitted[target.host, target.port] = reached
        return reached

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

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """What `admit` decided last for that host and port; asks nobody."""
        reached = self._admitted.get((host.rstrip("."), port))
        if not reached:
            raise OSError(f"{host} was not admitted")
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=connect_port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
            for address, connect_port in reached
        ]

    async def close(self) -> None:
        """Nothing is held open."""


async def _system(host: str) -> list[str]:
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(answer[4][0]) for answer in found))


def _table(answers: Mapping[str, Iterable[str]]) -> Resolve:
    async def resolve(host: str) -> list[str]:
        return list(answers.get(host, answers.get(host + ".", ())))

    return resolve
