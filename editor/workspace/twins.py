"""Files whose paths look alike: they differ in letter case or in Unicode form alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from unicodedata import combining, normalize

from editor.messages import shown


def twins(paths: Collection[str]) -> frozenset[str]:
    """Those of the paths that another one looks like."""
    keys = [path.casefold() if path.isascii() else _key(path) for path in paths]
    times = Counter(keys)
    if len(times) == len(keys):
        return frozenset()
    return frozenset(path for path, key in zip(paths, keys, strict=True) if times[key] > 1)


def told_apart(name: str) -> str:
    """A name with the marks spelled out that stand behind their letters, as in `e\\u0301`."""
    if normalize("NFC", name) == name:
        return shown(name)
    return shown("".join(f"\\u{ord(sign):04x}" if combining(sign) else sign for sign in name))


def _key(path: str) -> str:
    return normalize("NFC", normalize("NFC", path).casefold())
