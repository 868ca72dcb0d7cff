"""A unified diff of two texts, as `patch` reads it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

_CONTEXT = 3  # lines above and below a change
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_HUNK = re.compile(r"@@ -(\d+)(.*?) \+(\d+)(.*)", re.DOTALL)


def unified(name: str, before: str, after: str) -> str:
    """The diff, empty for equal texts. Lines end at line feeds only.

    Only what stands between the first and the last difference is compared line by line.
    """
    from difflib import unified_diff

    old, new = _LINE.findall(before), _LINE.findall(after)
    skipped = max(0, _same(old, new) - _CONTEXT)
    old, new = old[skipped:], new[skipped:]
    tail = min(_same(old[::-1], new[::-1]), len(old), len(new))
    tail = max(0, tail - _CONTEXT)
    old, new = old[: len(old) - tail], new[: len(new) - tail]
    out = []
    for number, line in enumerate(unified_diff(old, new, f"a/{name}", f"b/{name}", n=_CONTEXT)):
        moved = _HUNK.fullmatch(line) if number > 1 and line.startswith("@@") else None
        if moved:
            first, second = int(moved[1]) + skipped, int(moved[3]) + skipped
            line = f"@@ -{first}{moved[2]} +{second}{moved[4]}"  # noqa: PLW2901
        out.append(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n")
    return "".join(out)


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """How many elements the two have in common from their beginning."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
