"""Lines of text that stay one line, whatever is pasted into them."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from editor.regex import regex

_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_BREAK = regex(rf"\s*[{_BREAKS}]\s*")


def one_line(text: str) -> str:
    """The text with a space for each line break in it, and none for those at its ends."""
    return _BREAK.sub(" ", text.strip(_BREAKS)) if _BREAK.search(text) else text


def keep_one_line(line: QLineEdit) -> None:
    """Join what is pasted or dropped: cells of a spreadsheet come with a line break behind.

    By itself a QLineEdit keeps the breaks, and shows them as spaces.
    """

    def join(text: str) -> None:
        joined = one_line(text)
        if joined != text:
            place = len(one_line(text[: line.cursorPosition()]))
            line.setText(joined)
            line.setCursorPosition(min(place, len(joined)))

    line.textEdited.connect(join)
