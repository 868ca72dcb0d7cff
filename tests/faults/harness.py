"""Finds the sections of counted faults, runs them and tells the counts.

To add one, write a module beside this file, with a function for each section:

    from tests.faults.harness import Asked, Count, section

    @section
    def damaged_files(asked: Asked) -> Iterator[Count]:
        '''Opening damaged files: no crash, no altered byte.'''
        failures = ...                                  # work in asked.folder, an empty folder
        yield Count("files opened", tried=1000, failures=failures)

Its name becomes "<module>.<function>". `asked.quick` asks for a version that takes a second or two:
the tests run that one. `asked.dice()` gives random numbers that come again with the same seed.
A failure is a sentence with all that is needed to see it again. What the section cannot look into
here is said by `Count(…, skipped="why")`; what it never covers, in its docstring after the first
line. Modules whose names begin with an underscore or `test_` are not searched.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
import platform
import random
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.harness import aligned, duration

HERE = Path(__file__).resolve().parent
_MEMORY = Path("/dev/shm")
NOT_SEARCHED = ("_", "test_", "harness")


@dataclass(frozen=True)
class Asked:
    """How a section shall run. folder: an empty one of its own, removed afterwards."""

    folder: Path
    quick: bool = False
    seed: int = 0

    def dice(self) -> random.Random:
        """Random numbers, the same for the same seed."""
        return random.Random(self.seed)

    def count(self, full: int, quick: int) -> int:
        """How often to try."""
        return quick if self.quick else full


@dataclass(frozen=True)
class Count:
    """One line of the table. failures: what did not hold, each with how to see it again."""

    what: str
    tried: int
    failures: Sequence[str] = ()
    skipped: str = ""


@dataclass(frozen=True)
class Section:
    """One section as declared in its module."""

    name: str
    about: str
    run: Callable[[Asked], Iterator[Count]]


@dataclass(frozen=True)
class Result:
    """What one section counted, and in how many seconds."""

    section: Section
    counts: tuple[Count, ...]
    seconds: float

    @property
    def failures(self) -> tuple[str, ...]:
        return tuple(failure for count in self.counts for failure in count.failures)


def section(run: Callable[[Asked], Iterator[Count]]) -> Section:
    """Declare the decorated generator function a section (see this module's docstring)."""
    about = (run.__doc__ or "").strip().partition("\n")[0]
    return Section(f"{run.__module__.rpartition('.')[2]}.{run.__name__}", about, run)


def sections(only: str = "") -> list[Section]:
    """All sections whose name contains `only`, by name."""
    found = {}
    for module in pkgutil.iter_modules([str(HERE)]):
        if module.name.startswith(NOT_SEARCHED):
            continue
        for value in vars(importlib.import_module(f"{__package__}.{module.name}")).values():
            if isinstance(value, Section) and only in value.name:
                found[value.name] = value
    return [found[name] for name in sorted(found)]


def run(one: Section, *, quick: bool = False, seed: int = 0, folder: Path | None = None) -> Result:
    """Run a section in a new folder within `folder`, or within the system's for such things.

    The quick version prefers a folder in memory: a busy disk would make it slow.
    """
    if folder is None and quick and os.access(_MEMORY, os.W_OK):
        folder = _MEMORY
    own = Path(tempfile.mkdtemp(prefix="territory-editor-faults-", dir=folder))
    start = time.perf_counter()
    try:
        counts = tuple(one.run(Asked(own, quick, seed)))
    finally:
        shutil.rmtree(own, ignore_errors=True)
    return Result(one, counts, time.perf_counter() - start)


HEADINGS = ("what was tried", "times", "held", "seconds")


def table(results: Sequence[Result]) -> str:
    """All results as text, the numbers aligned at their right."""
    rows: list[tuple[str, ...]] = [HEADINGS]
    for result in results:
        rows.append((result.section.name, "", "", duration(result.seconds)))
        for count in result.counts:
            if count.skipped:
                rows.append((f"  {count.what}: skipped, {count.skipped}", "", "", ""))
                continue
            held = count.tried - min(count.tried, len(count.failures))
            rows.append((f"  {count.what}", f"{count.tried:,}", f"{held:,}", ""))
    return aligned(rows)


def machine(folder: Path | None = None) -> dict[str, Any]:
    """On what the counts were made. folder: where the files lay."""
    return {
        "python": platform.python_version(),
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "file system": _file_system(folder or Path(tempfile.gettempdir())),
    }


def _file_system(folder: Path) -> str:
    """What kind of file system a folder lies on, where the system tells."""
    if shutil.which("stat") is None or platform.system() != "Linux":
        return "unknown"
    told = subprocess.run(
        ["stat", "-f", "-c", "%T", str(folder)], capture_output=True, text=True, check=False
    )
    return told.stdout.strip() or "unknown"


def as_json(results: Sequence[Result], folder: Path | None = None) -> dict[str, Any]:
    """The counts with every failure, and on what they were made."""
    return {
        **machine(folder),
        "sections": [
            {
                "name": result.section.name,
                "about": result.section.about,
                "seconds": result.seconds,
                "counts": [
                    {
                        "what": count.what,
                        "tried": count.tried,
                        "failures": list(count.failures),
                        "skipped": count.skipped,
                    }
                    for count in result.counts
                ],
            }
            for result in results
        ],
    }
