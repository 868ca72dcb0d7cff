"""Matches a regular expression in a process of its own; run as a script, it imports nothing else.

An expression can take for ever, or all memory, and Python's lock all the while: neither may
happen to the window, and a process can be ended.

Standard input: JSON, {"pattern", "ignore_case", "texts", "most"}. Standard output, a line of JSON
each: {"names": {name: group}} or {"error"}; then for each text the spans of its matches, each a
list of [start, end] by group. A text that ends with more than `most` matches in all is the last.
"""

from __future__ import annotations

import json
import re
import sys
import warnings
from contextlib import suppress
from itertools import islice
from typing import Any

# Bytes of memory that an expression may take, where the system can bound it.
_MEMORY = 1024 * 1024 * 1024


def _bound_memory() -> None:
    if sys.platform != "win32":
        import resource

        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _tell(answer: Any) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Answer what standard input asks."""
    _bound_memory()
    asked = json.load(sys.stdin)
    flags = re.MULTILINE | (re.IGNORECASE if asked["ignore_case"] else 0)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            pattern = re.compile(asked["pattern"], flags)
    except (re.error, OverflowError, RecursionError) as error:
        _tell({"error": getattr(error, "msg", None) or str(error)})
        return 0
    _tell({"names": dict(pattern.groupindex)})
    left = asked["most"] + 1
    for text in asked["texts"]:
        matches = [found.regs for found in islice(pattern.finditer(text), left)]
        left -= len(matches)
        _tell(matches)
        if left <= 0:
            break
    return 0


if __name__ == "__main__":
    sys.exit(main())
