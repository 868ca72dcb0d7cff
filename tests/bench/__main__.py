"""`python -m tests.bench [--json FILE] [--only NAME] [--rounds N]`, or `--readme`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

# Importing it gives this process a home of its own, so that measuring touches no settings.
from tests import conftest as _home_of_its_own  # noqa: F401
from tests.bench import _readme, harness


def main() -> int:
    """Run the benchmarks asked for; 1 when one is past its limit, 2 when there is none."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write all times to FILE")
    parser.add_argument("--only", default="", metavar="NAME", help="those with NAME in their name")
    parser.add_argument("--rounds", type=int, metavar="N", help="rounds of each, for a quick look")
    parser.add_argument(
        "--readme", action="store_true", help="measure nothing: put the last figures into README.md"
    )
    asked = parser.parse_args()
    if asked.readme:
        missing = _readme.write()
        if missing:
            print(missing, file=sys.stderr)
        return 2 if missing else 0

    found = harness.benchmarks(asked.only)
    counted = harness.tables(asked.only)
    if not found and not counted:
        print(f"No benchmark has “{asked.only}” in its name.", file=sys.stderr)
        return 2
    results = []
    for bench in found:
        print(f"{bench.name}: {bench.about}", file=sys.stderr, flush=True)
        results.append(harness.measure(bench, asked.rounds))
    if results:
        print(harness.table(results))
    rows = {}
    for one in counted:
        print(f"{one.name}: {one.about}", file=sys.stderr, flush=True)
        rows[one.name] = one.rows()
        print(_table(one, rows[one.name]))
    tables = {one.name: {"headings": one.headings, "rows": rows[one.name]} for one in counted}
    _readme.remember(tables)
    if asked.json:
        told = {**harness.as_json(results), "tables": tables}
        text = json.dumps(told, indent=2, ensure_ascii=False)
        asked.json.write_text(text + "\n", encoding="utf-8")
    failures = [
        f"{result.benchmark.name}: {failure}" for result in results for failure in result.failures
    ]
    for failure in failures:
        print(f"Past its limit: {failure}.", file=sys.stderr)
    return 1 if failures else 0


def _table(counted: harness.Counted, rows: harness.Table | None) -> str:
    if rows is None:
        return f"\n{counted.name}: skipped, what it counts is not here."
    return "\n" + harness.aligned([counted.headings, *rows])


if __name__ == "__main__":
    sys.exit(main())
