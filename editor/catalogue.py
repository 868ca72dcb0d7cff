"""The texts of one language, for commands: read by Qt's translator, which needs no window."""

from __future__ import annotations

# First, as in `app.py`.
import editor.ui.importing  # noqa: F401

# isort: split
from PySide6.QtCore import QLocale, QTranslator

from editor.resources import resource


class Catalogue:
    """A language other than English, as `editor.spoken` asks for its texts."""

    def __init__(self, language: str) -> None:
        self._texts = QTranslator()
        self._texts.load(f"territory-editor_{language}", str(resource("translations")))
        self._locale = QLocale(language)

    def translate(self, context: str, text: str, n: int = -1) -> str:
        """The text, in its form for `n`; empty where it is not translated."""
        return self._texts.translate(context, text, None, n) or ""

    def number(self, value: float) -> str:
        """A number as the language writes it."""
        if isinstance(value, int):
            return self._locale.toString(value)
        shortest = QLocale.FloatingPointPrecisionOption.FloatingPointShortest
        return self._locale.toString(value, "f", shortest)
