"""The packages that `packaging/` builds: their size, their start and their memory."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench._engine import family, shared_bytes
from tests.bench.harness import Table, duration, table_of
from tests.bench.start import PATIENCE_SECONDS, platform, until_ready
from tests.conftest import ROOT, SAMPLE, homes

BUILT = ROOT / "build" / "packages"
STARTS = 7
# The preview's engine is there, and nothing has grown by a hundredth for so long.
SECONDS_AT_REST = 3.0
MEGABYTE = 1024**2


@table_of("package", "packed", "installed", "start", "memory, preview shown")
def packages() -> Table | None:
    """Size, start to a usable window on the sample vault, and memory of all processes."""
    files = sorted(file for file in BUILT.glob("*") if file.suffix != ".part")
    if not files:
        return None
    with TemporaryDirectory() as name:
        folder = Path(name)
        vault = shutil.copytree(SAMPLE, folder / "vault")
        rows = [("from its source", "", "", *_run([sys.executable, "-m", "editor"], vault))]
        for file in files:
            unpacked = folder / "unpacked"
            unpacked.mkdir()
            command = _unpack(file, unpacked)
            rows.append((
                file.name,
                _megabytes(file.stat().st_size),
                _megabytes(_size(unpacked)) if command else "",
                *(_run(command, vault) if command else ("", "")),
            ))  # fmt: skip
            shutil.rmtree(unpacked)
    return rows


def _unpack(file: Path, folder: Path) -> list[str]:
    """How to start what is in a package, unpacked into a folder; nothing where it needs more."""
    if file.suffix == ".deb":
        subprocess.run(["dpkg-deb", "-x", str(file), str(folder)], check=True)
        return [str(folder / "usr" / "bin" / "territory-editor")]
    if "-linux-" in file.name:
        subprocess.run(["tar", "-xf", str(file), "-C", str(folder)], check=True)
        return [str(next(folder.glob("*/territory-editor")))]
    return []


def _size(folder: Path) -> int:
    return sum(file.lstat().st_size for file in folder.rglob("*") if not file.is_dir())


def _run(command: Sequence[str], vault: Path) -> tuple[str, str]:
    with TemporaryDirectory() as name:
        home = Path(name)
        with _home(home):
            until_ready([*command, str(vault)], home)  # not for the first time
            starts = [until_ready([*command, str(vault)], home) for _ in range(STARTS)]
        return duration(statistics.median(starts)), _memory([*command, str(vault)], home)


@contextmanager
def _home(base: Path) -> Iterator[None]:
    """The user's folders are below `base` meanwhile."""
    before = dict(os.environ)
    os.environ.update(homes(base))
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _memory(command: Sequence[str], home: Path) -> str:
    """Proportional set size of the process and all below it, once it is at rest."""
    if not Path("/proc/self/smaps_rollup").exists():
        return ""
    ready = home / "shown"
    environment = {
        **os.environ,
        **homes(home),
        "QT_QPA_PLATFORM": platform(),
        "TERRITORY_EDITOR_READY_FILE": str(ready),
    }
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            _wait("no window", ready.exists)
            _wait("no preview", lambda: _has_engine(process.pid))
            taken, since = 0, time.monotonic()
            while time.monotonic() - since < SECONDS_AT_REST:
                time.sleep(0.2)
                now = shared_bytes(process.pid)
                if abs(now - taken) > taken / 100:
                    taken, since = now, time.monotonic()
            return _megabytes(taken)
        finally:
            process.kill()


def _has_engine(process: int) -> bool:
    with suppress(OSError):  # one has ended since
        return any(b"QtWebEngineProcess" in _command_of(one) for one in family(process))
    return False


def _command_of(process: int) -> bytes:
    return Path(f"/proc/{process}/cmdline").read_bytes()


def _wait(otherwise: str, holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError(f"{otherwise} within {PATIENCE_SECONDS:g} s")
        time.sleep(0.05)


def _megabytes(size: float) -> str:
    return f"{size / MEGABYTE:.1f} MB" if size < MEGABYTE * 10 else f"{size / MEGABYTE:.0f} MB"
