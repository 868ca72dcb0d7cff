"""The README's part about start, memory and size: written from what was measured last."""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.bench._packages import python
from tests.conftest import ROOT

README = ROOT / "README.md"
# What each benchmark told last, whenever that was.
LAST = ROOT / "build" / "bench.json"
PART = re.compile(r"(?<=<!-- measured -->\n).*?(?=<!-- end of what was measured -->)", re.DOTALL)
BESIDE, SIZES = "beside.programs_side_by_side", "packages.size"
OWN = "Territory Editor, "
_FACTORS = {"s": 1.0, "ms": 1e-3, "MB": 1.0}


def remember(tables: Mapping[str, Mapping[str, Any]], file: Path = LAST) -> None:
    """Keep tables, by their names, with the machine and the moment; other tables stay."""
    kept = _remembered(file)
    measured = {"day": datetime.now(UTC).strftime("%Y-%m-%d"), "machine": _machine()}
    kept |= {name: {**table, **measured} for name, table in tables.items()}
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _remembered(file: Path) -> dict[str, Any]:
    return dict(json.loads(file.read_text(encoding="utf-8"))) if file.exists() else {}


def _machine() -> str:
    """What it was measured on, in words."""
    cpu = Path("/proc/cpuinfo")
    told = cpu.read_text(encoding="utf-8") if cpu.exists() else ""
    model = re.search(r"^model name\s*: (.*)$", told, re.MULTILINE)
    processors = f"{os.cpu_count()} processors ({model[1] if model else platform.machine()})"
    kernel = re.match(r"\d+\.\d+", platform.release())
    system = f"{platform.system()} {kernel[0] if kernel else platform.release()}"
    version = subprocess.run([python(), "--version"], check=True, capture_output=True, text=True)
    return f"{processors}, {system}, {version.stdout.strip()}"


def write(readme: Path = README, file: Path = LAST) -> str | None:
    """Put what was measured last into the README; what is missing for that, None if nothing is."""
    kept = _remembered(file)
    missing = [name for name in (BESIDE, SIZES) if not kept.get(name, {}).get("rows")]
    if missing:
        return f"Nothing is known of {' and '.join(missing)}: measure with --only {missing[0]}."
    text = readme.read_text(encoding="utf-8")
    if not PART.search(text):
        return f"{readme.name} has no part for what was measured."
    part = _part(kept[BESIDE], kept[SIZES])
    readme.write_text(PART.sub(lambda _: part, text), encoding="utf-8")
    return None


def _part(beside: Mapping[str, Any], sizes: Mapping[str, Any]) -> str:
    rows = [row for row in beside["rows"] if any(row[1:])]  # without what was not there
    return "\n".join([
        f"Measured {beside['day']} by `python -m tests.bench --only side_by_side`, on "
        f"{beside['machine']}: all on the same article and the same virtual display, in turns.",
        "",
        *_table(beside["headings"], rows),
        "",
        _verdict(beside["headings"], rows),
        "",
        f"Sizes of the packages, {sizes['day']}, by `python -m tests.bench --only packages`:",
        "",
        *_table(sizes["headings"], sizes["rows"]),
        "",
    ])  # fmt: skip


def _table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    lines = [headings, ["---", *["---:"] * (len(headings) - 1)], *rows]
    return ["| " + " | ".join(line) + " |" for line in lines]


def _verdict(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """In what the program, as most have it, takes more than the others."""
    own = [row for row in rows if row[0].startswith(OWN) and row[1]]
    others = [row for row in rows if not row[0].startswith("Territory") and row[1]]
    if not own or not others:
        return "There is nothing to compare with."
    it = own[-1]
    name = it[0].removeprefix(OWN)
    behind = []
    for column, heading in enumerate(headings[1:], 1):
        more = [
            other[0]
            for other in others
            if other[column] and it[column] and _number(it[column]) > _number(other[column])
        ]
        if more:
            behind.append(f"{heading} ({' and '.join(more)})")
    if not behind:
        return f"Less is better; Territory Editor ({name}) takes the least of all in each column."
    return f"Less is better; Territory Editor ({name}) takes more than others in: " + (
        ", ".join(behind) + "."
    )


def _number(cell: str) -> float:
    value, _, unit = cell.partition(" ")
    return float(value) * _FACTORS[unit]
