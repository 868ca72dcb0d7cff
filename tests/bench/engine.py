"""What the preview's engine costs in memory, next to an empty page."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from pathlib import Path

from tests.bench.harness import Table, table_of
from tests.conftest import ROOT, SAMPLE

ROUNDS = 3
PATIENCE_SECONDS = 120.0


@table_of("memory", "without", "with the engine", "added")
def memory() -> Table | None:
    """Proportional set size of all processes, in MB: an empty window, and the editor."""
    if not Path("/proc/self/smaps_rollup").exists():
        return None
    taken = {
        what: statistics.median(_taken(what) for _ in range(ROUNDS))
        for what in ("bare", "view", "editor", "preview")
    }
    return [
        _row("an empty window", taken["bare"], taken["view"]),
        _row("the editor", taken["editor"], taken["preview"]),
    ]


def _row(what: str, without: float, with_it: float) -> tuple[str, ...]:
    return (what, *(f"{size / 1024**2:.0f}" for size in (without, with_it, with_it - without)))


def _taken(what: str) -> int:
    run = subprocess.run(
        [sys.executable, "-m", "tests.bench._engine", what, str(SAMPLE)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_SECONDS,
    )
    if run.returncode:
        raise RuntimeError(f"{what}: {run.stderr[-2000:]}")
    return int(run.stdout.split()[-1])
