"""Finds the benchmarks, runs them and tells the times.

To add one, write a module beside this file, with a generator function for each benchmark:

    from tests.bench.harness import Timed, benchmark

    @benchmark(rounds=30, at_most=2.0)
    def parse() -> Iterator[Timed]:
        '''Parsing all frontmatter, next to reading the files.'''
        files = ...                                     # set up: not timed
        yield Timed(run=lambda: parse_all(files), baseline=lambda: read_all(files))
        ...                                             # clean up (use try/finally or with)

Its name becomes "<module>.<function>". Both callables run in turns (A B A B …) after one round
that does not count. The limits are optional; a benchmark past its limit makes the command fail:
`at_most` bounds the ratio of the medians, `within` the 95th percentile in seconds. Where there is
nothing to compare with, leave the baseline out. `prepare` runs before each timed call, untimed.
A callable that measures by itself (a process up to some moment) returns seconds; say so with
`returns_seconds=True`. `where` is told beside the name, such as the kind of display. Widgets: ask
`application()` for the QApplication; it runs offscreen. What is counted rather than timed: a
function with `@table_of(headings…)` that gives the rows of a table. Modules whose names begin with
an underscore or `test_` are not searched.
"""

from __future__ import annotations

import gc
import importlib
import math
import os
import pkgutil
import platform
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

HERE = Path(__file__).resolve().parent
NOT_SEARCHED = ("_", "test_", "harness")


@dataclass(frozen=True)
class Timed:
    """What a benchmark runs: the thing itself and what it is compared with."""

    run: Callable[[], object]
    baseline: Callable[[], object] | None = None
    prepare: Callable[[], object] | None = None
    returns_seconds: bool = False
    where: str = ""


@dataclass(frozen=True)
class Benchmark:
    """One benchmark as declared in its module."""

    name: str
    about: str
    set_up: Callable[[], Iterator[Timed]]
    rounds: int
    at_most: float | None
    within: float | None


@dataclass(frozen=True)
class Times:
    """Seconds of all rounds, in the order measured."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    @property
    def p95(self) -> float:
        """The 95th percentile by nearest rank: a time that was really measured."""
        return sorted(self.seconds)[math.ceil(0.95 * len(self.seconds)) - 1]


@dataclass(frozen=True)
class Result:
    """The times of one benchmark and of its baseline, and where they were measured."""

    benchmark: Benchmark
    times: Times
    baseline: Times | None
    where: str = ""

    @property
    def ratio(self) -> float | None:
        return self.times.median / self.baseline.median if self.baseline else None

    @property
    def failures(self) -> tuple[str, ...]:
        """What is past its limit, in words."""
        found = []
        limit, ratio = self.benchmark.at_most, self.ratio
        if limit is not None and ratio is not None and ratio > limit:
            found.append(f"{ratio:.2f} times the baseline, at most {limit:g} allowed")
        within = self.benchmark.within
        if within is not None and self.times.p95 > within:
            found.append(f"95th percentile {duration(self.times.p95)}, over {duration(within)}")
        return tuple(found)


def benchmark(
    *, rounds: int = 20, at_most: float | None = None, within: float | None = None
) -> Callable[[Callable[[], Iterator[Timed]]], Benchmark]:
    """Declare the decorated generator function a benchmark (see this module's docstring)."""

    def declare(set_up: Callable[[], Iterator[Timed]]) -> Benchmark:
        name = f"{set_up.__module__.rpartition('.')[2]}.{set_up.__name__}"
        about = (set_up.__doc__ or "").strip().partition("\n")[0]
        return Benchmark(name, about, set_up, rounds, at_most, within)

    return declare


Table = Sequence[tuple[str, ...]]


@dataclass(frozen=True)
class Counted:
    """A table of something else than times; no rows where what it needs is missing."""

    name: str
    about: str
    headings: tuple[str, ...]
    rows: Callable[[], Table | None]


Declared = TypeVar("Declared", Benchmark, Counted)


def table_of(*headings: str) -> Callable[[Callable[[], Table | None]], Counted]:
    """Declare that the decorated function gives the rows of a table."""

    def declare(rows: Callable[[], Table | None]) -> Counted:
        name = f"{rows.__module__.rpartition('.')[2]}.{rows.__name__}"
        about = (rows.__doc__ or "").strip().partition("\n")[0]
        return Counted(name, about, headings, rows)

    return declare


def application() -> Any:
    """The QApplication, made at the first call."""
    from PySide6.QtWidgets import QApplication

    return QApplication.instance() or QApplication([])


def modules() -> Iterator[ModuleType]:
    """The modules beside this one that hold benchmarks, imported one by one."""
    for found in pkgutil.iter_modules([str(HERE)]):
        if not found.name.startswith(NOT_SEARCHED):
            yield importlib.import_module(f"{__package__}.{found.name}")


def benchmarks(only: str = "") -> list[Benchmark]:
    """All benchmarks whose name contains `only`, by name."""
    return _declared(Benchmark, only)


def tables(only: str = "") -> list[Counted]:
    """All tables of something else than times whose name contains `only`, by name."""
    return _declared(Counted, only)


def _declared(what: type[Declared], only: str) -> list[Declared]:
    found = {
        value.name: value
        for module in modules()
        for value in vars(module).values()
        if isinstance(value, what) and only in value.name
    }
    return [found[name] for name in sorted(found)]


def measure(bench: Benchmark, rounds: int | None = None) -> Result:
    """Run `bench`, its baseline in turns with it."""
    with_clean_up = bench.set_up()
    timed = next(with_clean_up)
    gc.collect()
    gc.freeze()  # what is there already need not be looked at before each call
    try:
        calls = [timed.run] if timed.baseline is None else [timed.baseline, timed.run]
        taken: list[list[float]] = [[] for _ in calls]
        for turn in range(1 + (rounds or bench.rounds)):
            for times, call in zip(taken, calls, strict=True):
                seconds = _time(call, timed)
                if turn:
                    times.append(seconds)
    finally:
        gc.unfreeze()
        for _ in with_clean_up:
            raise RuntimeError(f"{bench.name} yields more than once")
    run = Times(tuple(taken[-1]))
    baseline = Times(tuple(taken[0])) if timed.baseline else None
    return Result(bench, run, baseline, timed.where)


def _time(call: Callable[[], object], timed: Timed) -> float:
    if timed.prepare is not None:
        timed.prepare()
    gc.collect()
    start = time.perf_counter()
    answer = call()
    wall = time.perf_counter() - start
    if not timed.returns_seconds:
        return wall
    if not isinstance(answer, float):
        raise TypeError("the benchmark was to return seconds")
    return answer


def duration(seconds: float) -> str:
    """`seconds` in the unit that reads best."""
    for unit, factor in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= factor:
            return f"{seconds / factor:.3g} {unit}"
    return f"{seconds / 1e-9:.3g} ns"


def megabytes(size: float) -> str:
    """`size` bytes, with one more digit where they are few."""
    return f"{size / 1024**2:.1f} MB" if size < 10 * 1024**2 else f"{size / 1024**2:.0f} MB"


HEADINGS = ("benchmark", "rounds", "median", "p95", "baseline", "ratio", "limit")


def cells(result: Result) -> tuple[str, ...]:
    """One row of the table."""
    bench, baseline, ratio = result.benchmark, result.baseline, result.ratio
    limits = []
    if bench.at_most is not None:
        limits.append(f"× {bench.at_most:g}")
    if bench.within is not None:
        limits.append(f"p95 {duration(bench.within)}")
    return (
        f"{bench.name} ({result.where})" if result.where else bench.name,
        str(len(result.times.seconds)),
        duration(result.times.median),
        duration(result.times.p95),
        duration(baseline.median) if baseline else "",
        f"× {ratio:.2f}" if ratio is not None else "",
        ", ".join(limits),
    )


def table(results: Sequence[Result]) -> str:
    """All results as text, the numbers aligned at their right."""
    return aligned([HEADINGS, *(cells(result) for result in results)])


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """Rows as text, the first of them headings, all columns but the first at their right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [
        "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
    lines.insert(1, "  ".join("─" * width for width in widths))
    return "\n".join(lines)


def as_json(results: Sequence[Result]) -> dict[str, Any]:
    """The results with every single time, and on what they were measured."""
    return {
        "python": platform.python_version(),
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "benchmarks": [
            {
                "name": result.benchmark.name,
                "about": result.benchmark.about,
                "where": result.where,
                "seconds": _times_as_json(result.times),
                "baseline": _times_as_json(result.baseline) if result.baseline else None,
                "ratio": result.ratio,
                "at_most": result.benchmark.at_most,
                "within": result.benchmark.within,
                "failures": list(result.failures),
            }
            for result in results
        ],
    }


def _times_as_json(times: Times) -> dict[str, Any]:
    return {"median": times.median, "p95": times.p95, "all": list(times.seconds)}
