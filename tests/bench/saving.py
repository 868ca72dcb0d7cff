"""Saving: one entry, hundreds and thousands, next to writing and flushing the same files."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bench.form import texts
from tests.bench.harness import Table, Timed, application, benchmark, duration, table_of
from tests.bench.window import window_over_a_vault


def flush_all(files: Sequence[Path], data: Sequence[bytes]) -> None:
    """Write files over where they lie and flush each: what any program pays that does not lie."""
    for file, held in zip(files, data, strict=True):
        number = os.open(file, os.O_WRONLY | os.O_TRUNC)
        os.write(number, held)
        os.fsync(number)
        os.close(number)


def _saving(count: int) -> Iterator[Timed]:
    from editor.vault import store

    with TemporaryDirectory() as folder:
        files = [Path(folder, f"{number}.md") for number in range(count)]
        held = [text + "Body.\n" for text in texts()[:count]]
        plain = [Path(folder, f"{number}.txt") for number in range(count)]
        for file, other, text in zip(files, plain, held, strict=True):
            file.write_text(text, newline="")
            other.write_text(text, newline="")
        data = [text.encode() for text in held]

        def save() -> None:
            after = [text + "x" for text in held]
            for start in range(0, count, store.TOGETHER):
                part = range(start, min(start + store.TOGETHER, count))
                errors = store.write_many([store.Write(files[n], after[n], held[n]) for n in part])
                assert not any(errors)
            held[:] = after

        yield Timed(save, lambda: flush_all(plain, data))


@benchmark(rounds=20)
def one_entry() -> Iterator[Timed]:
    """Saving an entry, next to writing and flushing it where it lies."""
    yield from _saving(1)


@benchmark(rounds=7, at_most=2.0)
def three_hundred() -> Iterator[Timed]:
    """Saving 300 entries, next to writing and flushing each where it lies."""
    yield from _saving(300)


@table_of("changed entries", "until all are saved", "written and flushed plainly", "ratio",
          "window held longest", "of that, its own work")  # fmt: skip
def window() -> Table:
    """Saving in the window over 10,000 entries while it goes on working."""
    with window_over_a_vault() as opened:
        return [_save_in(opened, count) for count in (1, 300, 10_000)]


def _save_in(opened: Any, count: int) -> tuple[str, ...]:
    from PySide6.QtCore import QEventLoop, QTimer

    from editor.messages import Message
    from editor.workspace.history import Change, Edit

    document = opened.workspace.document
    paths = [entry.path for entry in opened.workspace.entries()[:count]]
    edits = tuple(Edit(path, document.text(path), f"{document.text(path)}x\n") for path in paths)
    document.apply(Change(Message("workspace.change-body", {"entry": paths[0]}), edits))
    rested = time.monotonic() + 2
    entries = opened.entries
    while time.monotonic() < rested or entries.learning.busy or entries.reviewing.busy:
        application().processEvents()

    held: list[tuple[float, float]] = []
    last = [time.perf_counter(), time.thread_time()]

    def tick() -> None:
        now, worked = time.perf_counter(), time.thread_time()
        held.append((now - last[0], worked - last[1]))
        last[:] = now, worked

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(1)
    start = last[0] = time.perf_counter()
    last[1] = time.thread_time()
    opened.saving.start()
    tick()
    if opened.saving.busy:
        loop = QEventLoop()
        opened.saving.queue.idle.connect(loop.quit)
        loop.exec()
        tick()
    saved = time.perf_counter() - start
    timer.stop()
    assert not document.dirty
    with TemporaryDirectory() as folder:
        data = [(document.text(path) or "").encode() for path in paths]
        files = [Path(folder, f"{number}.md") for number in range(count)]
        for file, one in zip(files, data, strict=True):
            file.write_bytes(one)
        start = time.perf_counter()
        flush_all(files, data)
        plain = time.perf_counter() - start
    longest = max(held)
    return (
        f"{count:,}",
        duration(saved),
        duration(plain),
        f"× {saved / plain:.2f}",
        duration(longest[0]),
        duration(max(worked for _wall, worked in held)),
    )
