"""`python -m tests.faults [--quick] [--only NAME] [--seed N] [--folder DIR] [--json FILE]`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

# Importing it gives this process a home of its own, so that no settings are touched.
from tests import conftest as _home_of_its_own  # noqa: F401
from tests.faults import harness

_TOLD = 20


def main() -> int:
    """Run the sections asked for; 1 when something did not hold, 2 when there is none."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="each in a few seconds")
    parser.add_argument("--only", default="", metavar="NAME", help="those with NAME in their name")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="other random numbers")
    parser.add_argument("--folder", type=Path, metavar="DIR", help="the disk to do it on")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write all to FILE")
    asked = parser.parse_args()

    found = harness.sections(asked.only)
    if not found:
        print(f"No section has “{asked.only}” in its name.", file=sys.stderr)
        return 2
    results = []
    for one in found:
        print(f"{one.name}: {one.about}", file=sys.stderr, flush=True)
        results.append(harness.run(one, quick=asked.quick, seed=asked.seed, folder=asked.folder))
    print(harness.table(results))
    print("\n" + ", ".join(f"{name}: {it}" for name, it in harness.machine(asked.folder).items()))
    if asked.json:
        text = json.dumps(harness.as_json(results, asked.folder), indent=2, ensure_ascii=False)
        asked.json.write_text(text + "\n", encoding="utf-8")
    failures = [
        f"{result.section.name}: {failure}" for result in results for failure in result.failures
    ]
    for failure in failures[:_TOLD]:
        print(failure, file=sys.stderr)
    if len(failures) > _TOLD:
        print(f"... and {len(failures) - _TOLD} more", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
