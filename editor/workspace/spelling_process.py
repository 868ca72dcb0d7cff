"""Checks words by Hunspell in a process of its own; run as a script, it imports nothing else.

Hunspell holds Python's lock while it reads a dictionary (0.1 s) or looks for suggestions (0.1 s a
word), and a dictionary that is broken can end the process: neither may happen to the window.

A line of JSON each way. {"load": [[folder, name]], "british": whether British spellings are right
where only American English is loaded} is answered by {"loaded": [name]};
{"check": [word]} by {"wrong": [word]}; {"suggest": word} by {"of": word, "words": [word]}.
"""

from __future__ import annotations

import json
import re
import sys
from typing import Any

_MOST_SUGGESTIONS = 6
# How British spellings differ from American ones, as far as rules can tell.
_BRITISH = (
    (re.compile(r"(?<=\w\w)our"), "or"),
    (re.compile(r"is(e[drs]?|ing|ations?|ational)(?=$|')"), r"iz\1"),
    (re.compile(r"ys(e[drs]?|ing)$"), r"yz\1"),
    (re.compile(r"tre(s|d)?(?=$|')"), r"ter\1"),
    (re.compile(r"ll(ed|ing|er|ers|ors?)$"), r"l\1"),
    (re.compile(r"ence(s|less)?$"), r"ense\1"),
    (re.compile(r"ogue(s?)$"), r"og\1"),
    (re.compile(r"gramme(s?)$"), r"gram\1"),
    (re.compile(r"(?<=\w)[ao]e(?=\w{3})"), "e"),
    (re.compile(r"fulfil(?!l)"), "fulfill"),
)


class _Checker:
    """A word is right when one of the dictionaries has it."""

    def __init__(self) -> None:
        self._dictionaries: list[Any] = []
        self._british = False

    def answer(self, asked: dict[str, Any]) -> dict[str, Any]:
        if "load" in asked:
            loaded = self._load(asked["load"])
            english = [name for name in loaded if name.startswith("en")]
            self._british = bool(asked.get("british")) and english == ["en_US"]
            return {"loaded": loaded}
        if "check" in asked:
            return {"wrong": [word for word in asked["check"] if not self._is_right(word)]}
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

    def _is_right(self, word: str) -> bool:
        if self._has(word):
            return True
        if not self._british:
            return False
        forms = {pattern.sub(american, word) for pattern, american in _BRITISH} - {word}
        return any(self._has(form) for form in forms)

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
