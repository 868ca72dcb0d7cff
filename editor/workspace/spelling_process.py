"""Checks words by Hunspell in a process of its own; run as a script, it imports nothing else.

Hunspell holds Python's lock while it reads a dictionary (0.1 s) or looks for suggestions (0.1 s a
word), and a dictionary that is broken can end the process: neither may happen to the window.

A line of JSON each way. {"load": [[folder, name]]} is answered by {"loaded": [name]};
{"check": [word]} by {"wrong": [word]}; {"suggest": word} by {"of": word, "words": [word]}.
"""

from __future__ import annotations

import json
import sys
from typing import Any

_MOST_SUGGESTIONS = 6


class _Checker:
    """A word is right when one of the dictionaries has it."""

    def __init__(self) -> None:
        self._dictionaries: list[Any] = []

    def answer(self, asked: dict[str, Any]) -> dict[str, Any]:
        if "load" in asked:
            return {"loaded": self._load(asked["load"])}
        if "check" in asked:
            return {"wrong": [word for word in asked["check"] if not self._has(word)]}
        return {"of": asked["suggest"], "words": self._suggestions(asked["suggest"])}

    def _load(self, dictionaries: list[list[str]]) -> list[str]:
        from hunspell import Hunspell

        self._dictionaries = []
        loaded = []
        for folder, name in dictionaries:
            try:
                made = Hunspell(name, hunspell_data_dir=folder, system_encoding="utf-8")
            except (OSError, UnicodeError):
                continue
            self._dictionaries.append(made)
            loaded.append(name)
        return loaded

    def _has(self, word: str) -> bool:
        forms = dict.fromkeys((word, word.replace("’", "'"), word.replace("'", "’")))
        for dictionary in self._dictionaries:
            for form in forms:
                try:
                    if dictionary.spell(form):
                        return True
                except UnicodeError:
                    continue
        return False

    def _suggestions(self, word: str) -> list[str]:
        found: list[str] = []
        for dictionary in self._dictionaries:
            try:
                words = dictionary.suggest(word.replace("’", "'"))
            except UnicodeError:
                continue
            found += words[:_MOST_SUGGESTIONS]
        if "’" in word:
            found = [one.replace("'", "’") for one in found]
        return list(dict.fromkeys(filter(None, found)))[:_MOST_SUGGESTIONS]


def main() -> int:
    """Answer until standard input ends."""
    checker = _Checker()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(checker.answer(json.loads(line))) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
