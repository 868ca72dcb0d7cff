"""Tones for Markdown source: what readers will not see steps back, structure steps forward."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from editor.ui.look import Tones

_HEADING = re.compile(r"^ {0,3}#{1,6}(?=\s|$).*$")
_QUOTE = re.compile(r"^ {0,3}>.*$")
_CALLOUT = re.compile(r"^ {0,3}>\s*\[!\w+\][-+]?.*$")
_FENCE = re.compile(r"^ {0,3}(```+|~~~+)")
_MARKER = re.compile(r"^\s*(?:[-*+]|\d+[.)])(?=\s)(?:\s+\[[ xX]\](?=\s))?")
_INLINE = (
    ("code", re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")),
    ("strong", re.compile(r"(\*\*|__)(?=\S).+?(?<=\S)\1")),
    ("emphasis", re.compile(r"(?<![\w*_])([*_])(?![*_\s])[^*_]+(?<!\s)\1(?![\w*_])")),
    ("link", re.compile(r"!?\[\[[^\]\n]+\]\]|!?\[[^\]\n]*\]\([^)\n]*\)|\[\^[^\]\n]+\]:?")),
    ("link", re.compile(r"<?https?://[^\s<>)\]]+>?")),
    ("mark", re.compile(r"==(?=\S).+?(?<=\S)==")),
    ("comment", re.compile(r"%%.*?%%|<!--.*?-->")),
)
_PLAIN, _FENCED = 0, 1


class MarkdownHighlighter(QSyntaxHighlighter):
    """Highlights one document in the tones given; `take_tones` switches them."""

    def __init__(self, document: QTextDocument, tones: Tones) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self._set_formats(tones)

    def take_tones(self, tones: Tones) -> None:
        """Draw everything again in other tones."""
        self._set_formats(tones)
        self.rehighlight()

    def _set_formats(self, tones: Tones) -> None:
        link = "#4F6F3A" if not tones.dark else "#A9CB8C"
        self._formats = {
            "heading": _format(tones.accent, bold=True),
            "quote": _format(tones.muted, italic=True),
            "callout": _format(tones.accent, italic=True),
            "marker": _format(tones.accent),
            "code": _format(tones.muted),
            "strong": _format(tones.ink, bold=True),
            "emphasis": _format(tones.ink, italic=True),
            "link": _format(link),
            "mark": _format(tones.ink, ground=tones.accent_tint),
            "comment": _format(tones.muted, italic=True),
        }

    def highlightBlock(self, text: str) -> None:
        fence = _FENCE.match(text)
        inside = self.previousBlockState() == _FENCED
        self.setCurrentBlockState(_FENCED if inside != bool(fence) else _PLAIN)
        if inside or fence:
            self._paint("code", text, 0, len(text))
            return
        for name, pattern in (
            ("heading", _HEADING),
            ("callout", _CALLOUT),
            ("quote", _QUOTE),
            ("marker", _MARKER),
        ):
            found = pattern.match(text)
            if found:
                self._paint(name, text, *found.span())
                break
        if found and name == "heading":
            return
        for name, pattern in _INLINE:
            for match in pattern.finditer(text):
                self._paint(name, text, *match.span())

    def _paint(self, name: str, text: str, start: int, end: int) -> None:
        first = _units(text[:start])
        self.setFormat(first, _units(text[start:end]), self._formats[name])


def _units(text: str) -> int:
    """Length in UTF-16 units, as Qt counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _format(
    tone: str, *, bold: bool = False, italic: bool = False, ground: str | None = None
) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(tone))
    if bold:
        made.setFontWeight(QFont.Weight.Bold)
    if italic:
        made.setFontItalic(True)
    if ground:
        made.setBackground(QColor(ground))
    return made
