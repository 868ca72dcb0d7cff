"""One run of a program that tells of its progress and can be stopped, with all that it started."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Final

from editor.regex import regex

_LOOK_SECONDS: Final = 0.05
# A program that is asked to end has so long to put its files in order.
_END_SECONDS: Final = 3.0
_REST_SECONDS: Final = 0.5
# What a program left running (an ssh that is shared) may hold its pipes open for ever.
_PIPE_SECONDS: Final = 2.0
_LINE_END = regex(rb"[\r\n]")


class Stopped(Exception):  # noqa: N818 - no error
    """It was stopped, as was wanted."""


def ask(
    command: Sequence[str],
    folder: Path,
    environment: Mapping[str, str],
    given: bytes | None,
    seconds: float,
) -> subprocess.CompletedProcess[bytes]:
    """Run a program to its end, for so many seconds at most. given: its standard input.

    Raises OSError, ValueError and subprocess.TimeoutExpired.
    """
    source: dict[str, Any] = {"stdin": subprocess.DEVNULL} if given is None else {"input": given}
    return subprocess.run(
        command,
        cwd=folder,
        env=dict(environment),
        capture_output=True,
        timeout=seconds,
        check=False,
        creationflags=_flags(),
        **source,
    )


def pieces(
    command: Sequence[str],
    folder: Path,
    environment: Mapping[str, str],
    cancel: threading.Event | None,
) -> Iterator[bytes | subprocess.CompletedProcess[bytes]]:
    """What a program writes, as it comes; in the end how it ended, without that.

    It is ended when `cancel` is set or the iterator closed. Raises Stopped and OSError.
    """
    if cancel is not None and cancel.is_set():
        raise Stopped
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        creationflags=_flags(),
    )
    errors: list[bytes] = []
    threads = [_started(_take, process.stderr, errors, None)]
    if cancel is not None:
        threads.append(_started(_watch, process, cancel))
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        while part := os.read(process.stdout.fileno(), 1 << 16):
            yield part
        process.wait()
    finally:
        _end(process)
        for thread in threads:
            thread.join(_PIPE_SECONDS)
        process.stdout.close()
        if not threads[0].is_alive():
            process.stderr.close()
    if cancel is not None and cancel.is_set():
        raise Stopped
    yield subprocess.CompletedProcess(command, process.returncode, b"", b"".join(errors))


def _watch(process: subprocess.Popen[bytes], cancel: threading.Event) -> None:
    """End a program when that is wanted."""
    while process.poll() is None:
        if cancel.wait(_LOOK_SECONDS):
            _end(process)
            return


def run(
    command: Sequence[str],
    folder: Path,
    environment: Mapping[str, str],
    *,
    given: bytes | None,
    heard: Callable[[str], object] | None,
    cancel: threading.Event | None,
) -> subprocess.CompletedProcess[bytes]:
    """Run a program to its end, or until `cancel` is set. Raises Stopped and OSError.

    heard: called with each line of its standard error, in another thread.
    """
    if cancel is not None and cancel.is_set():
        raise Stopped
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=dict(environment),
        stdin=subprocess.DEVNULL if given is None else subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # A group of its own, to end with all that it starts; and no terminal to ask in.
        start_new_session=True,
        creationflags=_flags(),
    )
    out: list[bytes] = []
    errors: list[bytes] = []
    threads = [
        _started(_take, process.stdout, out, None),
        _started(_take, process.stderr, errors, heard),
    ]
    if given is not None:
        threads.append(_started(_give, process.stdin, given))
    try:
        while True:
            try:
                process.wait(_LOOK_SECONDS if cancel is not None else None)
                break
            except subprocess.TimeoutExpired:
                if cancel is not None and cancel.is_set():
                    _end(process)
                    raise Stopped from None
    except BaseException:
        _end(process)
        raise
    finally:
        for thread in threads:
            thread.join(_PIPE_SECONDS)
        for pipe, thread in zip((process.stdout, process.stderr), threads, strict=False):
            if pipe is not None and not thread.is_alive():
                pipe.close()
    return subprocess.CompletedProcess(command, process.returncode, b"".join(out), b"".join(errors))


def _flags() -> int:
    return int(getattr(subprocess, "CREATE_NO_WINDOW", 0))


def _started(work: Callable[..., None], *args: object) -> threading.Thread:
    thread = threading.Thread(target=work, args=args, name="git", daemon=True)
    thread.start()
    return thread


def _give(pipe: IO[bytes], given: bytes) -> None:
    with suppress(OSError, ValueError), pipe:
        pipe.write(given)


def _take(pipe: IO[bytes], parts: list[bytes], heard: Callable[[str], object] | None) -> None:
    """Take what comes, and tell each line of it at once."""
    number = pipe.fileno()
    begun = b""
    while True:
        try:
            part = os.read(number, 65536)
        except (OSError, ValueError):
            break
        if not part:
            break
        parts.append(part)
        if heard is not None:
            *lines, begun = _LINE_END.split(begun + part)
            for line in filter(None, lines):
                heard(line.decode("utf-8", "replace"))
    if heard is not None and begun:
        heard(begun.decode("utf-8", "replace"))


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program and what it started: asked first, which removes its locks, then made to."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        subprocess.run(
            ["taskkill", "/T", "/F", "/PID", str(process.pid)],
            capture_output=True,
            check=False,
            creationflags=_flags(),
        )
        process.wait()
        return
    for number in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, number)
        with suppress(subprocess.TimeoutExpired):
            process.wait(_END_SECONDS)
            break
    # It has ended; what it started may need a moment more, or may not have listened.
    end = time.monotonic() + _REST_SECONDS
    with suppress(ProcessLookupError, PermissionError):
        while time.monotonic() < end:
            os.killpg(process.pid, 0)
            time.sleep(_LOOK_SECONDS)
        os.killpg(process.pid, signal.SIGKILL)
