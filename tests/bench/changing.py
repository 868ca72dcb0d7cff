"""One change of many entries: applied, undone and done again, in a window with the vault open."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bench.harness import Table, duration, table_of
from tests.bench.memory import make_vault
from tests.bench.opening import end_window, forget_index, read_and_parse, turn, window_on

COUNTS = (300, 10_000)


@table_of("entries", "step", "takes", "next to reading and parsing", "longest stall", "own work")
def many() -> Table:
    """A field set in all entries by one change, as from the table; what the window is held.

    Stalls: how long the window handled no event; own work: of the UI thread in the busiest of them,
    without waiting for others.
    """
    found = []
    with TemporaryDirectory() as folder:
        for count in COUNTS:
            vault = make_vault(Path(folder, str(count)), count)
            least = min(read_and_parse(vault) for _ in range(2))
            found += [
                (f"{count:,}", step, duration(took), f"× {took / least:.2f}", *stalls)
                for step, took, *stalls in _change(vault)
            ]
    return found


def _change(vault: Path) -> list[tuple[str, float, str, str]]:
    from editor.ui.applying import apply_many
    from tests.workspace.vaults import set_in_all

    forget_index()
    window = window_on(vault)
    window.resize(1440, 900)
    window.show()
    window.finish_start()
    window.open_vault(vault)
    _rest(window)
    workspace = window.workspace
    paths = [entry.path for entry in workspace.entries()]
    change = set_in_all(workspace, paths, "size", "99").change
    steps: dict[str, Callable[[], object]] = {
        "applied": lambda: apply_many(window, workspace, change),
        "undone": window.actions_by_name["undo"].trigger,
        "done again": window.actions_by_name["redo"].trigger,
    }
    found = [(name, *_measured(window, step)) for name, step in steps.items()]
    workspace.document.undo()
    end_window(window)
    return found


def _measured(window: Any, step: Callable[[], object]) -> tuple[float, str, str]:
    from tests.stall import StallMeter

    meter = StallMeter(window)
    meter.start()
    start = time.perf_counter()
    step()
    took = time.perf_counter() - start
    _rest(window)
    meter.stop()
    return took, duration(meter.longest.seconds), duration(meter.busiest)


def _rest(window: Any) -> None:
    """Let the window come to rest: all is read, indexed and looked through."""
    turn(lambda: window.workspace is not None and not window.workspace.loading)
    index = window.workspace.remembering.index
    turn(lambda: not window.entries.learning.busy and (index is None or index.idle))
    until = time.monotonic() + 1.0
    turn(lambda: time.monotonic() > until)
