"""A process of our own that answers requests one at a time, within limits, and may be killed.

Some libraries take minutes and gigabytes on input made for it. What they are given comes from
anybody, so they work in a child: it has a limit on memory and one on the processor's time for each
request, and is killed and started anew when it does not keep them.
"""

from __future__ import annotations

import fcntl
import json
import os
import resource
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from time import monotonic
from typing import IO, Any

MAX_REPLY = 64_000_000  # bytes
READY = 30.0  # seconds until it has loaded what it needs
PATIENCE = 10  # times its limit, for a machine that has others to serve
PIPE = 1 << 20  # bytes that a pipe holds, the most Linux allows: most answers go in at once

Respond = Callable[[Mapping[str, Any], bytes], Any]


class Child:
    """Runs a module that calls `serve`; not to be shared by threads.

    Args:
        module: The module's name.
        deadline: Seconds of the processor's time that one request may take, above 0.
        memory: Bytes of memory of its own that it may have.
    """

    def __init__(self, module: str, *, deadline: float, memory: int) -> None:
        if deadline <= 0:
            raise ValueError(f"deadline must be positive, got {deadline}")
        self.module = module
        self.deadline = deadline
        self.memory = memory
        self._process: subprocess.Popen[bytes] | None = None
        self._ready = False

    @property
    def id(self) -> int | None:
        """The id of the process; None while it does not run."""
        return self._process.pid if self._process else None

    def start(self) -> None:
        """Have it load what it needs, without waiting for that."""
        self._process = subprocess.Popen(  # noqa: S603  # our own interpreter and module
            [sys.executable, "-m", self.module, str(self.deadline), str(self.memory)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
        )
        for pipe in (self._process.stdin, self._process.stdout):
            os.set_blocking(_open(pipe).fileno(), False)
            _widen(_open(pipe).fileno())
        self._ready = False

    def ask(self, head: Mapping[str, Any], body: bytes) -> Any:
        """What it replies; starts it when it does not run.

        Raises:
            TimeoutError: It did not reply in time.
            OSError: It broke down on this, as when it runs out of memory.
            EOFError: The same.
            ValueError: The reply is none.
        """
        try:
            if self._process is None:
                self.start()
            return self._ask(head, body)
        except BaseException:
            self.close()
            raise

    def _ask(self, head: Mapping[str, Any], body: bytes) -> Any:
        assert self._process is not None  # noqa: S101  # started above
        replies = self._process.stdout
        if not self._ready:
            _read(replies, 1, until=monotonic() + READY)
            self._ready = True
        until = monotonic() + self.deadline * PATIENCE
        line = json.dumps({**head, "bytes": len(body)}).encode() + b"\n"
        _write(self._process.stdin, line + body, until=until)
        try:
            size = int.from_bytes(_read(replies, 8, until=until), "big")
        except EOFError:
            if self._process.wait(READY) == -signal.SIGPROF:
                raise TimeoutError from None
            raise
        if size > MAX_REPLY:
            raise ValueError(f"a reply of {size} bytes")
        return json.loads(_read(replies, size, until=until))

    def close(self) -> None:
        """Kill it, if it runs."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()


def serve(respond: Respond) -> None:
    """In the child: answer requests on standard input until it ends, within the limits given."""
    deadline, memory = float(sys.argv[1]), int(sys.argv[2])
    resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))  # what it shares is not its own
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, who ends us
    requests, replies = sys.stdin.buffer, sys.stdout.buffer
    replies.write(b"\n")
    replies.flush()
    while head := requests.readline():
        asked = json.loads(head)
        body = requests.read(asked.pop("bytes"))
        signal.setitimer(signal.ITIMER_PROF, deadline)  # unhandled, the signal ends the process
        data = json.dumps(respond(asked, body), ensure_ascii=False).encode(errors="surrogatepass")
        signal.setitimer(signal.ITIMER_PROF, 0)
        replies.write(len(data).to_bytes(8, "big") + data)
        replies.flush()


def _widen(file: int) -> None:
    """Let the pipe hold more, where the system can: each time it is full wakes the other side."""
    if hasattr(fcntl, "F_SETPIPE_SZ"):
        with suppress(OSError):  # it stays as it is
            fcntl.fcntl(file, fcntl.F_SETPIPE_SZ, PIPE)


def _open(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise EOFError
    return pipe


def _write(pipe: IO[bytes] | None, data: bytes, *, until: float) -> None:
    view, file = memoryview(data), _open(pipe).fileno()
    while view:
        try:
            view = view[os.write(file, view[:PIPE]) :]
        except BlockingIOError:
            _wait(file, select.POLLOUT, until=until)


def _read(pipe: IO[bytes] | None, size: int, *, until: float) -> bytes:
    data, file = bytearray(), _open(pipe).fileno()
    while len(data) < size:
        try:
            part = os.read(file, min(size - len(data), PIPE))
        except BlockingIOError:
            _wait(file, select.POLLIN, until=until)
            continue
        if not part:
            raise EOFError
        data += part
    return bytes(data)


def _wait(file: int, event: int, *, until: float) -> None:
    """Wait until the pipe takes or gives something, or is closed at its other end."""
    ready = select.poll()
    ready.register(file, event)
    if not ready.poll(max(0.0, until - monotonic()) * 1000):
        raise TimeoutError
