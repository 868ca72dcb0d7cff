"""From the start of the process to a usable window."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.harness import HERE, Timed, benchmark

ROOT = HERE.parent.parent
PATIENCE_SECONDS = 60.0


def platform() -> str:
    """Qt's platform to measure on: that of the display, as a curator has it, where there is one."""
    return "xcb" if os.environ.get("DISPLAY") else "offscreen"


def until_ready(command: Sequence[str], folder: Path) -> float:
    """Seconds from starting `command` until it says that its window is usable; then it ends.

    The program touches the file that TERRITORY_EDITOR_READY_FILE names when its window is painted
    and events are handled, and quits because of TERRITORY_EDITOR_QUIT_WHEN_READY.
    """
    ready = folder / "ready"
    ready.unlink(missing_ok=True)
    environment = {
        **os.environ,
        "TERRITORY_EDITOR_READY_FILE": str(ready),
        "TERRITORY_EDITOR_QUIT_WHEN_READY": "1",
        "QT_QPA_PLATFORM": platform(),
    }
    # A program that was started before has its bytecode; the round that does not count writes it.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        while not ready.exists():
            if process.poll() is not None and not ready.exists():
                told = process.communicate()[0].decode(errors="replace")
                raise RuntimeError(f"{command} ended before its window was usable:\n{told}")
            if time.perf_counter() - start > PATIENCE_SECONDS:
                process.kill()
                raise TimeoutError(f"{command} showed no window within {PATIENCE_SECONDS:g} s")
            time.sleep(0.001)
        taken = time.perf_counter() - start
        try:
            process.communicate(timeout=PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    if process.returncode != 0:
        raise RuntimeError(f"{command} ended with {process.returncode}")
    return taken


@benchmark(rounds=12, at_most=2.0)
def window() -> Iterator[Timed]:
    """The sample vault open and usable, next to an empty PySide6 window."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        vault = shutil.copytree(ROOT / "resources" / "sample-vault", folder / "vault")
        editor = [sys.executable, "-m", "editor", str(vault)]
        empty = [sys.executable, str(HERE / "_empty_window.py")]
        yield Timed(
            run=lambda: until_ready(editor, folder),
            baseline=lambda: until_ready(empty, folder),
            returns_seconds=True,
            where=platform(),
        )
