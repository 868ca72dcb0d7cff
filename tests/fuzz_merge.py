"""Merges random versions of entries until the count is reached.

    python -m tests.fuzz_merge [--count 10000] [--seed N] [FOLDER...]

Each round takes a generated entry or a Markdown file below FOLDER, lets two people edit it at
random and checks what must hold for every merge (tests/vault/test_merge_properties.py): no edit
vanishes without being in the result or in a clash, and the result can be read. The first failure
ends the run with the three texts and exit status 1. Run on demand, not by the test command.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import warnings
from pathlib import Path

from tests.fuzz_frontmatter import damaged, no_hang, samples
from tests.vault.merging import edited
from tests.vault.test_merge_properties import check


def main() -> int:
    """Run; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    texts = samples(options.folders)
    print(f"seed {options.seed}, {len(texts)} texts to start from")
    started = time.monotonic()
    clean = 0
    for number in range(options.count):
        # Each round can be run again by itself.
        dice = random.Random(f"{options.seed} {number}")
        base = edited(dice.choice(texts), dice, dice.randint(0, 3))
        mine, theirs = (edited(base, dice, dice.randint(1, 5)) for _ in range(2))
        if dice.random() < 0.1:
            mine = damaged(mine, dice)
        if dice.random() < 0.1:
            theirs = damaged(theirs, dice)
        try:
            with no_hang():
                clean += not check(base, mine, theirs).clashes
        except Exception:
            print(f"round {number} failed on\n{base!r}\n{mine!r}\n{theirs!r}")
            raise
    seconds = time.monotonic() - started
    print(f"{options.count} merges, {clean} without a clash, {seconds:.0f} s: no edit lost")
    return 0


if __name__ == "__main__":
    sys.exit(main())
