"""Words in the names of keys, which tell what a field may hold."""

from __future__ import annotations

_MARKS = ("_", "-")


class EndWords:
    """Words that keys may end in, alone or behind an underscore or a hyphen."""

    def __init__(self, *words: str) -> None:
        self._words = frozenset(words)
        self._endings = tuple(mark + word for word in words for mark in _MARKS)

    def end(self, key: str) -> bool:
        """Whether the key is one of the words, or ends in one."""
        return key in self._words or key.endswith(self._endings)


def marked(*words: str) -> tuple[str, ...]:
    """Words joined by an underscore, and by a hyphen."""
    return tuple(mark.join(words) for mark in _MARKS)
