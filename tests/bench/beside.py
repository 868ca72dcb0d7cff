"""The program beside ghostwriter and ReText from Debian: start, memory and size, with one article.

All are watched from outside, on one display that nobody sees, in turns. `apt-get install xvfb
ghostwriter retext` brings them. A program *can be used* when the article's text is shown and the
wheel of the mouse has moved it. Each is started as it is by itself, not for the first time.
"""

from __future__ import annotations

import codecs
import os
import random
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.bench import _installed, _outside
from tests.bench._engine import shared_bytes
from tests.bench._packages import PATTERNS, packages
from tests.bench.harness import Table, duration, megabytes, table_of
from tests.conftest import ROOT, SAMPLE

ARTICLE = "River_School.md"
# The article so often: the wheel can only move what is longer than a window.
TIMES = 6
STARTS = 7
PAUSE_SECONDS = 1.0
# Memory is looked at when nobody has done anything for so long: what ends by itself has ended.
REST_SECONDS = 12


class Program(NamedTuple):
    """How to start a program on a file.

    other: the file's text with other words where the program shows them in its editor. quiet: its
    settings, by the name of their file, for a start without the preview; loud: for one with it.
    told: what to press for everything to be seen that it has, one view after the other.
    """

    name: str
    command: tuple[str, ...]
    other: Callable[[str], str]
    quiet: tuple[str, str] | None = None
    loud: tuple[str, str] | None = None
    with_preview: tuple[str, ...] = ()
    views: tuple[tuple[str, ...], ...] = ()
    size: Callable[[], int | None] = lambda: None


def _turned(text: str) -> str:
    return codecs.encode(text, "rot13")


def _turned_article(text: str) -> str:
    head, mark, article = text.partition("\n---\n")
    return head + mark + _turned(article)


_SETTINGS = ".config/territory-editor/settings.ini"
_VIEWS = (("Control_L", "2"), ("Control_L", "1"))
_GHOSTWRITER = ".config/ghostwriter/ghostwriter.conf"


def programs(folder: Path) -> Iterator[Program]:
    """This program as it is installed, its packages unpacked in a folder, and Debian's two."""
    for package in packages(folder):
        if package.command:
            yield Program(
                f"Territory Editor, {package.name}",
                package.command,
                _turned_article,
                quiet=(_SETTINGS, "[preview]\nshown=off\n"),
                views=_VIEWS,
                size=package.installed,
            )
    if shutil.which("ghostwriter"):
        yield Program(
            "ghostwriter",
            ("ghostwriter",),
            _turned,
            quiet=(_GHOSTWRITER, "[Preview]\nhtmlPreviewOpen=false\n"),
            loud=(_GHOSTWRITER, "[Preview]\nhtmlPreviewOpen=true\n"),
            size=lambda: _installed.debian(["ghostwriter"]),
        )
    if shutil.which("retext"):
        yield Program(
            "ReText",
            ("retext",),
            _turned,
            with_preview=("--preview",),
            size=lambda: _installed.debian(["retext"]),
        )


@table_of(
    "one article", "text shown", "can be used", "memory, no preview", "with preview",
    "with map too", "installed",
)  # fmt: skip
def programs_side_by_side() -> Table | None:
    """Start (medians), proportional set size of all processes at rest, and room on the disk."""
    if not _outside.is_here():
        return None
    with _outside.display() as display, TemporaryDirectory() as folder:
        unpacked = Path(folder, "unpacked")
        unpacked.mkdir()
        desks = [
            _Desk(program, display, Path(folder, str(number)))
            for number, program in enumerate(programs(unpacked))
        ]
        for desk in desks:
            desk.find_text()
        starts: dict[str, list[tuple[float, float]]] = {desk.program.name: [] for desk in desks}
        order = random.Random(STARTS)
        for _ in range(STARTS):
            # What ends just before is another program each time.
            for desk in order.sample(desks, len(desks)):
                starts[desk.program.name].append(desk.start())
        rows = [_row(desk, starts[desk.program.name]) for desk in desks]
        engine = _engine_alone(display, Path(folder))
    rows.append(("an empty QWebEngineView", "", "", "", megabytes(engine), "", ""))
    built = {row[0] for row in rows}
    unbuilt = [f"Territory Editor, {kind}" for kind in PATTERNS]
    rows += [(f"{name}: not built", *[""] * 6) for name in unbuilt if name not in built]
    missing = [name for name in ("ghostwriter", "retext") if not shutil.which(name)]
    rows += [(f"{name} is not installed", *[""] * 6) for name in missing]
    if sharing := _others_with_qt():
        rows.append((f"{sharing} other programs shared Qt's memory", *[""] * 6))
    return rows


def _row(desk: _Desk, starts: Sequence[tuple[float, float]]) -> tuple[str, ...]:
    shown, usable = (statistics.median(times) for times in zip(*starts, strict=True))
    size = desk.program.size()
    return (
        desk.program.name,
        duration(shown),
        duration(usable),
        megabytes(desk.memory(preview=False)),
        megabytes(desk.memory(preview=True)),
        megabytes(desk.memory(preview=True, views=True)) if desk.program.views else "",
        megabytes(size) if size is not None else "",
    )


class _Desk:
    """A program with a home, a vault and the article in it."""

    def __init__(self, program: Program, display: _outside.Display, folder: Path) -> None:
        self.program = program
        self._display = display
        self._home, self._kept = folder / "home", folder / "kept"
        self._kept.mkdir(parents=True)
        vault = shutil.copytree(SAMPLE, folder / "vault")
        self._file = next(vault.rglob(ARTICLE))
        head, mark, article = self._file.read_text(encoding="utf-8").partition("\n---\n")
        self._file.write_text(f"{head}{mark}{article * TIMES}", encoding="utf-8")
        self._text: _outside.Text | None = None

    def find_text(self) -> None:
        """See where the article's text is shown once all is there."""
        self._shown()  # for the first time some show more
        shutil.rmtree(self._kept)
        shutil.copytree(self._home, self._kept, symlinks=True)
        text = self._file.read_text(encoding="utf-8")
        self._file.write_text(self.program.other(text), encoding="utf-8")
        other = self._shown()
        self._file.write_text(text, encoding="utf-8")
        self._text = _outside.Text(self._shown(), other)

    def start(self) -> tuple[float, float]:
        """Seconds until the text is shown, and until it moves."""
        assert self._text is not None
        self._begin_anew()
        # What ran before gives its memory back for a while after it has ended.
        time.sleep(PAUSE_SECONDS)
        return _outside.until_usable(
            self._command(), self._display, self._home, _ENVIRONMENT, self._text
        )

    def memory(self, *, preview: bool, views: bool = False) -> int:
        """Bytes at rest. views: after all views were seen."""
        kept = self.program.loud if preview else self.program.quiet
        self._begin_anew()
        if kept is not None:
            file = self._home / kept[0]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(kept[1], encoding="utf-8")
        with self._running(preview) as process:
            self._display.rest()
            for keys in self.program.views if views else ():
                self._display.press(*keys)
                self._display.rest()
            _rest_long()
            return shared_bytes(process)

    def _begin_anew(self) -> None:
        """Let it find its home as after its first start, and so show its window where it did."""
        shutil.rmtree(self._home, ignore_errors=True)
        shutil.copytree(self._kept, self._home, symlinks=True)

    def _shown(self) -> object:
        self._begin_anew()
        with self._running(preview=False):
            return self._display.rest()

    @contextmanager
    def _running(self, preview: bool) -> Iterator[int]:
        more = self.program.with_preview if preview else ()
        command = [*self._command(), *more]
        with _outside.running(command, self._display, self._home, _ENVIRONMENT) as process:
            yield process.pid

    def _command(self) -> list[str]:
        return [*self.program.command, str(self._file)]


_ENVIRONMENT: Mapping[str, str] = {"PYTHONPATH": str(ROOT)}


def _engine_alone(display: _outside.Display, folder: Path) -> int:
    """Bytes that the preview's engine takes with an empty page."""
    home = folder / "engine"
    home.mkdir()
    command = [sys.executable, "-m", "tests.bench._engine", "stay"]
    with _outside.running(command, display, home, _ENVIRONMENT) as process:
        display.rest()
        _rest_long()
        return shared_bytes(process.pid)


def _rest_long() -> None:
    """Once a display has come to rest: wait until nothing was done for `REST_SECONDS`."""
    time.sleep(REST_SECONDS - _outside.REST_SECONDS)


def _others_with_qt() -> int:
    """How many other programs use the same libraries, whose memory is then counted in shares."""
    found = 0
    for maps in Path("/proc").glob("[0-9]*/maps"):
        try:
            found += int(maps.parent.name) != os.getpid() and "libQt6Core" in maps.read_text()
        except (OSError, UnicodeDecodeError):
            continue
    return found
