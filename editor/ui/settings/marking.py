"""Which texts hold what is looked for, and those texts with it marked."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtWidgets import QLabel

from editor.ui.look import tones_of


class Query:
    """The words that are looked for; every one of them must be there, in any place and case."""

    def __init__(self, text: str) -> None:
        self._words = [re.compile(re.escape(word), re.IGNORECASE) for word in text.split()]

    def __bool__(self) -> bool:
        return bool(self._words)

    def finds(self, *texts: str) -> bool:
        """Whether each word is in one of the texts."""
        return all(any(word.search(text) for text in texts) for word in self._words)

    def touches(self, text: str) -> bool:
        """Whether any of the words is in a text."""
        return any(word.search(text) for word in self._words)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where the words are in a text, in order, those that overlap as one."""
        found = sorted(match.span() for word in self._words for match in word.finditer(text))
        joined: list[tuple[int, int]] = []
        for start, end in found:
            if joined and start <= joined[-1][1]:
                joined[-1] = joined[-1][0], max(end, joined[-1][1])
            else:
                joined.append((start, end))
        return joined


def show_marked(label: QLabel, text: str, query: Query) -> None:
    """Let a label show a plain text, the words that are looked for on the tint of the accent."""
    tones = tones_of(label)
    style = f"background-color: {tones.accent_tint}; color: {tones.ink}"
    parts, at = [], 0
    for start, end in query.spans(text):
        marked = f'<span style="{style}">{escape(text[start:end])}</span>'
        parts += [escape(text[at:start]), marked]
        at = end
    label.setText("".join([*parts, escape(text[at:])]))
