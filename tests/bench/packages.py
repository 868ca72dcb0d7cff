"""How large the packages are that `packaging/` builds; `beside` has their start and memory."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench._packages import packages
from tests.bench.harness import Table, megabytes, table_of


@table_of("package", "packed", "unpacked, with what it needs", "with what a bare Debian lacks")
def size() -> Table:
    """Room on the disk: what is downloaded, the program with its libraries, and with Debian's."""
    rows = []
    with TemporaryDirectory() as folder:
        for one in packages(Path(folder)):
            if not one.command:
                rows.append((one.name, "not built", "", ""))
                continue
            installed = one.installed()
            rows.append((
                one.name,
                megabytes(one.file.stat().st_size) if one.file else "",
                megabytes(one.own()),
                megabytes(installed) if installed is not None else "",
            ))  # fmt: skip
    return rows
