"""Opening a vault for the first time: when its list can be used, when all of it is there."""

from __future__ import annotations

import gc
import shutil
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import yaml

from tests.bench.harness import Table, application, duration, table_of
from tests.bench.memory import make_vault

COUNTS = (300, 1_000, 10_000, 30_000)
ROUNDS = 3
PATIENCE_SECONDS = 300.0
REST_SECONDS = 0.2
LISTED = 20  # rows that fill a list, so that it can be used


class Opened(NamedTuple):
    """Seconds from asking for a vault; stalls: the longest by the clock, and of own work."""

    usable: float
    complete: float
    stall: float
    busy: float


@table_of(
    "entries", "read and parse", "list usable", "complete", "ratio", "a thousand", "longest stall",
    "its own work", "before the window",
)  # fmt: skip
def cold() -> Table:
    """Vaults opened without an index, in a window that is up; next to reading and parsing them.

    The best of some rounds. Stalls: how long the window handled no event; its own work: of the
    longest one, without waiting for others. Before the window: whether all entries are there when
    a window is first painted.
    """
    found = []
    with TemporaryDirectory() as folder:
        for count in COUNTS:
            vault = Path(folder, str(count))
            make_vault(vault, count)
            turns = [(read_and_parse(vault), _open(vault, count)) for _ in range(ROUNDS)]
            least = min(seconds for seconds, _ in turns)
            best = Opened(*(min(values) for values in zip(*(o for _, o in turns), strict=True)))
            found.append(
                (
                    f"{count:,}",
                    duration(least),
                    duration(best.usable),
                    duration(best.complete),
                    f"× {best.complete / least:.2f}",
                    duration(best.complete / count * 1000),
                    duration(best.stall),
                    duration(best.busy),
                    "yes" if _is_there_first(vault) else "no",
                )
            )
    return found


def read_and_parse(vault: Path) -> float:
    """The least that opening takes: all files read, their frontmatter parsed by libyaml."""
    gc.collect()
    start = time.perf_counter()
    for file in vault.rglob("*.md"):
        block = file.read_bytes().split(b"---\n", 2)[1]
        yaml.load(block, Loader=yaml.CSafeLoader)
    return time.perf_counter() - start


def _open(vault: Path, count: int) -> Opened:
    """Open the vault in a window on another one."""
    from tests.stall import StallMeter

    forget_index()
    with TemporaryDirectory() as other:
        Path(other, "one.md").write_text("---\ntitle: One\n---\n", encoding="utf-8")
        window = window_on(Path(other))
        window.resize(1440, 900)
        window.show()
        window.finish_start()
        window.open_vault(Path(other))
        turn(lambda: window.views.made_map is not None)
        window.map  # noqa: B018 - made, as a moment after each start
        gc.collect()
        gc.freeze()
        root = vault.resolve()
        meter = StallMeter(window)
        meter.start()
        start = time.perf_counter()
        window.open_vault(vault)
        rows = window.entries.list.model().rowCount
        turn(lambda: window.workspace.root == root and rows() >= LISTED)
        usable = time.perf_counter() - start
        turn(lambda: window.workspace.reading.unread == 0 and rows() == count)
        complete = time.perf_counter() - start
        turn(lambda: not window.workspace.loading and window.selection.path is not None)
        _turn_for(REST_SECONDS)  # the first entry is painted, the map made
        meter.stop()
        end_window(window)
        gc.unfreeze()
    return Opened(usable, complete, meter.longest.seconds, meter.busiest)


def _is_there_first(vault: Path) -> bool:
    """Whether all entries are there before the window is shown."""
    forget_index()
    window = window_on(vault)
    window.open_vault(vault)
    there = window.workspace is not None and window.workspace.reading.unread == 0
    end_window(window)
    return there


def window_on(vault: Path) -> Any:
    """A window as the program has it, whose preferences lie in the vault."""
    from editor.ui.preferences import Preferences
    from editor.ui.window import MainWindow

    _as_in_the_program()
    return MainWindow(Preferences(vault / ".settings.ini"), lambda: vault)


@cache
def _as_in_the_program() -> None:
    """Let the threads be as they are there: the window comes first, and alone looks for garbage."""
    from editor.ui.garbage import Garbage
    from editor.ui.turns import let_window_in

    Garbage(application())
    let_window_in()


def end_window(window: Any) -> None:
    """Close a window and destroy it. Without an event loop that runs, `deleteLater` alone leaves it
    alive, and every window of a former round follows what its vault's threads tell.
    """
    from PySide6.QtCore import QEvent

    window.close()
    window.deleteLater()
    app = application()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    app.processEvents()


def turn(until: Callable[[], bool]) -> None:
    """Let the event loop turn until that is so. Raises TimeoutError."""
    app = application()
    end = time.monotonic() + PATIENCE_SECONDS
    while not until():
        app.processEvents()
        time.sleep(0.0005)  # as an event loop that waits
        if time.monotonic() > end:
            raise TimeoutError("the vault is never open")


def _turn_for(seconds: float) -> None:
    end = time.monotonic() + seconds
    turn(lambda: time.monotonic() > end)


def forget_index() -> None:
    """Leave no index behind, so that the next opening is the first."""
    from editor.workspace.index.database import default_folder

    shutil.rmtree(default_folder(), ignore_errors=True)
