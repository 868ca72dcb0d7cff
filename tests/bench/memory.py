"""How much memory the program takes with a vault open, next to an empty window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.form import texts
from tests.bench.harness import Table, table_of
from tests.conftest import ROOT, homes

PATIENCE_SECONDS = 1800.0
GESTURES = 10_000
MEGABYTE = 1024**2
# At most so many megabytes, by the number of entries.
LIMITS = {300: 150, 10_000: 350}
ARTICLE = "\n\n".join(
    "An initiative that brings people of one region together around what they share. " * 3
    for _ in range(4)
)


@table_of("memory", "proportional set size", "over an empty window", "limit")
def at_rest() -> Table | None:
    """Without the preview's engine, when all is read, checked, searchable and drawn."""
    if not Path("/proc/self/smaps_rollup").exists():
        return None
    empty = _run("tests.bench._engine", "bare")[0]
    rows = [("an empty window", _told(empty), "", "")]
    for count, limit in LIMITS.items():
        with TemporaryDirectory() as folder:
            vault, home = make_vault(Path(folder, "vault"), count), Path(folder)
            for opening in ("opened first", "opened again"):
                taken = _run("tests.bench._resting", str(vault), home=home)[0]
                name = f"{count:,} entries, {opening}"
                rows.append((name, _told(taken), _told(taken - empty), f"{limit} MB"))
    return rows


@table_of("gestures", "proportional set size", "more than at first")
def growth() -> Table | None:
    """Over 10,000 edits, undos, redos and switches of entry among 300 entries."""
    if not Path("/proc/self/smaps_rollup").exists():
        return None
    with TemporaryDirectory() as folder:
        vault = make_vault(Path(folder, "vault"), 300)
        _, first, *taken = _run("tests.bench._resting", str(vault), str(GESTURES))
    rows = [(f"{GESTURES // 4:,}", _told(first), "")]
    for quarter, size in enumerate(taken, 2):
        rows.append((f"{GESTURES * quarter // 4:,}", _told(size), _told(size - first)))
    return rows


def make_vault(root: Path, count: int) -> Path:
    """A vault of invented entries with articles, on a map with territories."""
    from tests.bench.window import draw_territories

    root.mkdir(parents=True)
    draw_territories(root / ".territory")
    known = texts()
    for number in range(count):
        turn, at = divmod(number, len(known))
        text = known[at].replace("title: ", f"title: {turn} ", 1) if turn else known[at]
        Path(root, f"{number:05}.md").write_text(f"{text}{ARTICLE}\n", encoding="utf-8")
    return root


def _run(module: str, *arguments: str, home: Path | None = None) -> list[int]:
    run = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env={
            **os.environ,
            **(homes(home / "home") if home is not None else {}),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_SECONDS,
    )
    if run.returncode:
        raise RuntimeError(f"{module}: {run.stderr[-2000:]}")
    return [int(line) for line in run.stdout.split()]


def _told(size: int) -> str:
    return f"{size / MEGABYTE:.0f} MB"
