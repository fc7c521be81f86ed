"""Engine tests run with the world switched off: any I/O is an error."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

FORBIDDEN = (
    "socket.connect",
    "socket.bind",
    "socket.getaddrinfo",
    "subprocess.Popen",
    "os.system",
    "os.remove",
    "os.rename",
    "os.mkdir",
    "sqlite3.connect",
    "urllib.Request",
)
_switched_off = False


def _refuse(event: str, args: tuple[object, ...]) -> None:
    if not _switched_off:
        return
    if event in FORBIDDEN:
        raise RuntimeError(f"engine code may not touch the world: {event}{args!r}")
    if event == "open" and isinstance(args[1], str) and set(args[1]) & set("wax+"):
        raise RuntimeError(f"engine code may not write files: {args[0]!r}")
    if event == "open" and not str(args[0]).endswith((".py", ".pyc", ".so")):
        # Libraries load their own data lazily; ours may not read anything.
        frame = sys._getframe(1)
        while frame is not None:
            name = str(frame.f_globals.get("__name__", ""))
            if name.startswith("wokhei."):
                raise RuntimeError(f"engine code may not read files: {args[0]!r}")
            if "site-packages" in frame.f_code.co_filename:
                return
            frame = frame.f_back  # type: ignore[assignment]


sys.addaudithook(_refuse)


@pytest.fixture(autouse=True)
def world_switched_off(request: pytest.FixtureRequest) -> Iterator[None]:
    """Switches I/O off around each test; fixtures that read data run before it."""
    global _switched_off
    if request.node.get_closest_marker("reads_shared"):
        yield
        return
    _switched_off = True
    try:
        yield
    finally:
        _switched_off = False
