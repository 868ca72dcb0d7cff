"""Patterns that name files of the vault: `*`, `?`, `[...]`, `{a,b}`, and `**` for any folders."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from editor.regex import regex

_WILD = regex(r"[*?\[{]")
_FOR_ANYTHING = regex(r"[*?]+|\[[^/]*?\]|\{[^/]*?\}")


class Pattern(NamedTuple):
    """A pattern that was read.

    named: the folders that it names at its beginning, "" for none. levels: how deep below them it
    reaches, None for all the way. fits: whether a vault-relative path is one of those it names.
    """

    text: str
    named: str
    levels: int | None
    fits: Callable[[str], object]

    @property
    def steps(self) -> int:
        """How many folders it names at its beginning."""
        return self.named.count("/") + 1 if self.named else 0

    @property
    def example(self) -> str:
        """A path that it fits and no real file has."""
        return _FOR_ANYTHING.sub("\0", self.text.replace("**/", ""))


@lru_cache(maxsize=256)
def pattern_of(text: str) -> Pattern | None:
    """The pattern written as `text`; None where brackets are wrong or it leads out of the root."""
    parts = [part for part in text.split("/") if part not in ("", ".")]
    if not parts or ".." in parts or "\0" in text:
        return None
    named = 0
    while named < len(parts) - 1 and not _WILD.search(parts[named]):
        named += 1
    try:
        fits = re.compile(_expression("/".join(parts)), re.DOTALL).fullmatch
    except re.error:
        return None
    levels = None if "**" in text else len(parts) - named
    return Pattern("/".join(parts), "/".join(parts[:named]), levels, fits)


def is_pattern(text: str) -> bool:
    """Whether files can be looked for by `text`."""
    return pattern_of(text) is not None


def _expression(pattern: str) -> str:
    """The regular expression for a glob over a path with `/`."""
    out: list[str] = []
    depth = position = 0
    while position < len(pattern):
        char = pattern[position]
        if pattern.startswith("**/", position) and (position == 0 or pattern[position - 1] == "/"):
            out.append("(?:[^/]+/)*")
            position += 3
            continue
        if pattern.startswith("**", position):
            out.append(".*")
            position += 2
            continue
        if char == "[" and (end := pattern.find("]", position + 2)) > 0:
            # Signs that Python reads, or will read, as more than themselves.
            body = re.sub(r"[\\\[&~|]|--", r"\\\g<0>", pattern[position + 1 : end])
            body = "^/" + body[1:] if body[0] in "!^" else body
            out.append(f"[{body}]")
            position = end + 1
            continue
        if char == "{" and "}" in pattern[position:]:
            out.append("(?:")
            depth += 1
        elif char == "}" and depth:
            out.append(")")
            depth -= 1
        elif char == "," and depth:
            out.append("|")
        else:
            out.append({"*": "[^/]*", "?": "[^/]"}.get(char, re.escape(char)))
        position += 1
    return "".join(out) + ")" * depth
