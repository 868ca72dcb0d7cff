"""The whole site of a vault: new, again when nothing changed, and the memory that it takes."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from editor.publish.site.build import build_site
from editor.publish.site.snapshot import site_snapshot
from editor.workspace.workspace import Workspace
from tests.bench.harness import Table, Timed, benchmark, duration, table_of
from tests.bench.memory import make_vault

MANY = 10_000
_KILOBYTE = 1 if sys.platform == "darwin" else 1024  # what ru_maxrss counts in


@benchmark(rounds=5, within=5.0)
def build_300() -> Iterator[Timed]:
    """The site of 300 entries into a new folder, from opening the vault on."""
    with TemporaryDirectory() as folder:
        vault = make_vault(Path(folder, "vault"), 300)
        turns = count()
        yield Timed(run=lambda: build(vault, Path(folder, f"site {next(turns)}")))


@benchmark(rounds=5, within=5.0)
def build_again_300() -> Iterator[Timed]:
    """The same over a site that is there and is right."""
    with TemporaryDirectory() as folder:
        vault, site = make_vault(Path(folder, "vault"), 300), Path(folder, "site")
        yield Timed(run=lambda: build(vault, site))


@table_of("entries", "pages a second", "in all", "memory over the opened vault")
def many() -> Table | None:
    """The site of 10,000 entries; memory at its highest."""
    try:
        import resource as usage
    except ImportError:  # Windows does not tell
        return None
    with TemporaryDirectory() as folder:
        workspace = opened(make_vault(Path(folder, "vault"), MANY))
        snapshot = site_snapshot(workspace)
        before = usage.getrusage(usage.RUSAGE_SELF).ru_maxrss
        start = time.perf_counter()
        build_site(snapshot, Path(folder, "site"))
        taken = time.perf_counter() - start
        more = usage.getrusage(usage.RUSAGE_SELF).ru_maxrss - before
    told = f"{more * _KILOBYTE / 1024**2:.0f} MB"
    return [(f"{MANY:,}", f"{MANY / taken:.0f}", duration(taken), told)]


def opened(vault: Path) -> Workspace:
    workspace = Workspace.open(vault)
    workspace.load()
    return workspace


def build(vault: Path, folder: Path) -> None:
    build_site(site_snapshot(opened(vault)), folder)
