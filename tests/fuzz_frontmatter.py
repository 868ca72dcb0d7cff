"""Fuzzes the frontmatter code until the time is up.

    python tests/fuzz_frontmatter.py [--minutes 10] [--seed N] [FOLDER...]

Three things take turns: the property tests of tests/vault/test_properties.py with fresh random
examples, damaged variants of generated entries and of the Markdown files below FOLDER, and random
bytes. A crash, a hang (more than five seconds for one text), an altered byte or a value other than
intended ends the run with the text that did it and exit status 1. Run on demand, not by the test
command.
"""

from __future__ import annotations

import argparse
import random
import signal
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

from hypothesis import HealthCheck, given, settings  # noqa: E402 - the path comes first

from editor.vault import store  # noqa: E402
from editor.vault.frontmatter import (  # noqa: E402
    EditRefused,
    Frontmatter,
    parse,
    remove_field,
    set_field,
    set_source,
)
from editor.vault.values import identical  # noqa: E402
from tests.compare_js_yaml import SCRAPS  # noqa: E402
from tests.vault import test_properties  # noqa: E402
from tests.vault.strategies import entries  # noqa: E402

LONGEST = 5.0
NEW_VALUES: tuple[Any, ...] = (
    "new",
    "no",
    "a: b",
    "two\nlines\n",
    7,
    None,
    ["x", "y z"],
    {"k": "v"},
)


@contextmanager
def no_hang() -> Iterator[None]:
    """Raise TimeoutError when the block takes too long."""

    def late(*_: object) -> None:
        raise TimeoutError(f"more than {LONGEST:g} seconds")

    signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, LONGEST)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def properties() -> list[Callable[[], None]]:
    """The property tests, by name."""
    return [
        test
        for name, test in sorted(vars(test_properties).items())
        if name.startswith("test_") and hasattr(test, "hypothesis")
    ]


def values_of(front: Frontmatter) -> dict[str, Any]:
    return {key: field.value for key, field in front.fields.items()}


def check(text: str, dice: random.Random) -> None:
    """Read the text and edit one of its fields: right, or refused."""
    front = parse(text)
    if front.text != text or front.text[: front.body_start] + front.body != text:
        raise AssertionError("reading altered the text")
    for field in front.fields.values():
        _ = field.source, field.line, field.editable
    if not front.fields:
        return
    key = dice.choice(list(front.fields))
    before = values_of(front)
    for edit, wanted in edits(front, key, dice):
        try:
            changed = edit(text)
        except EditRefused:
            continue
        after = parse(changed)
        if not identical(values_of(after), wanted):
            raise AssertionError(f"the edit of {key!r} made {changed!r}")
        if not (changed.startswith(text[: front.block_start]) and after.body == front.body):
            raise AssertionError(f"the edit of {key!r} altered other bytes: {changed!r}")
        untouched(front, after, key)
        if identical(wanted, before) and changed != text:
            raise AssertionError(f"setting {key!r} as it was altered {changed!r}")


def edits(
    front: Frontmatter, key: str, dice: random.Random
) -> Iterator[tuple[Callable[[str], str], dict[str, Any]]]:
    before = values_of(front)
    value = dice.choice(NEW_VALUES)
    yield (lambda text: set_field(text, key, value)), {**before, key: value}
    yield (lambda text: set_field(text, key, before[key])), before
    source = front.fields[key].source
    if front.fields[key].pair is not None:
        yield (lambda text: set_source(text, key, source)), before
    left = {name: value for name, value in before.items() if name != key}
    yield (lambda text: remove_field(text, key)), left


def untouched(before: Frontmatter, after: Frontmatter, key: str) -> None:
    """Every other field is written as it was, where the fields stand on lines of their own."""
    if before.root is None or before.root.style == "flow":
        return
    for name, field in before.fields.items():
        if name != key and field.source != after.fields[name].source:
            raise AssertionError(f"the edit of {key!r} altered {name!r}: {after.text!r}")


def damaged(text: str, dice: random.Random) -> str:
    for _ in range(dice.randint(0, 4)):
        place = dice.randint(0, min(len(text), 800))
        if dice.random() < 0.6:
            text = text[:place] + dice.choice(SCRAPS) + text[place:]
        else:
            text = text[:place] + text[place + dice.randint(1, 6) :]
    return text


def samples(folders: list[Path]) -> list[str]:
    """Texts to start from: generated ones, and the files below the folders."""
    texts: list[str] = []

    @settings(
        max_examples=200, database=None, deadline=None, suppress_health_check=list(HealthCheck)
    )
    @given(entries())
    def collect(entry: Any) -> None:
        texts.append(entry.text)

    collect()
    for folder in folders:
        for path in folder.rglob("*.md"):
            try:
                texts.append(store.read(path))
            except store.UnreadableFile:
                continue
    return texts


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    settings.register_profile(
        "fuzz",
        max_examples=200,
        database=None,
        suppress_health_check=list(HealthCheck),
        deadline=None,
    )
    settings.load_profile("fuzz")
    dice = random.Random(options.seed)
    texts = samples(options.folders)
    end = time.monotonic() + options.minutes * 60
    rounds = checked = 0
    print(f"seed {options.seed}, {len(texts)} texts to start from")
    while time.monotonic() < end:
        tests = properties()
        tests[rounds % len(tests)]()
        for _ in range(2000):
            if time.monotonic() > end:
                break
            kind = dice.random()
            if kind < 0.95:
                text = damaged(dice.choice(texts), dice)
            else:
                text = dice.randbytes(dice.randint(0, 200)).decode("utf-8", "replace")
                text = f"---\n{text}\n---\n"
            try:
                with no_hang():
                    check(text, dice)
            except Exception:
                print(f"failed on {text!r}")
                raise
            checked += 1
        rounds += 1
    print(f"{rounds} rounds of properties, {checked} damaged texts: no failure")
    return 0


if __name__ == "__main__":
    sys.exit(main())
