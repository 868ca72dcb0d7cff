"""Where reading stands in YAML text: white space, line breaks, indentation, document marks."""

from __future__ import annotations

from editor.regex import regex

END = "\0"  # stands behind the text, so that looking one character ahead needs no check
BLANK = " \t"
BREAK = "\r\n"
BLANK_OR_BREAK = " \t\r\n"
FLOW = ",[]{}"

_SPACES = regex(r" *")
_BLANKS = regex(r"[ \t]*")
_COMMENT = regex(r"[^\r\n\0]*")
_DOCUMENT_MARK = regex(r"(?:---|\.\.\.)(?=[ \t\r\n\0])")


class Cursor:
    """A position in `text`, which ends with a line break and `END`.

    line_start: where the current line starts. indent: its leading spaces, as counted when
    the line was entered. first_tab: the first tab met in its leading white space, or -1.
    """

    __slots__ = ("first_tab", "indent", "line_start", "position", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0
        self.line_start = 0
        self.indent = 0
        self.first_tab = -1

    def skip_blanks(self) -> None:
        """Move past spaces and tabs on this line."""
        match = _BLANKS.match(self.text, self.position)
        if match:
            self.position = match.end()

    def skip_break(self) -> None:
        """Move past one line break, which must stand here."""
        self.position += 2 if self.text.startswith("\r\n", self.position) else 1
        self.line_start = self.position
        self.first_tab = -1

    def skip_comment(self) -> None:
        """Move to the end of the line."""
        match = _COMMENT.match(self.text, self.position)
        if match:
            self.position = match.end()

    def skip_spaces(self, most: int | None = None) -> None:
        """Move past leading spaces, `most` at most, which are the line's indentation."""
        limit = len(self.text) if most is None else self.position + most
        match = _SPACES.match(self.text, self.position, limit)
        if match:
            self.position = match.end()
            self.indent = match.end() - match.start()

    def skip_space(self, comments: bool = True) -> int:
        """Move to the next token, over line breaks; return how many were passed."""
        text, breaks = self.text, 0
        while True:
            char = text[self.position]
            if char in BLANK:
                match = _BLANKS.match(text, self.position)
                if match:
                    if self.first_tab == -1 and (tab := match[0].find("\t")) >= 0:
                        self.first_tab = self.position + tab
                    self.position = match.end()
                    char = text[self.position]
            if comments and char == "#":
                self.skip_comment()
                char = text[self.position]
            if char not in BREAK:
                return breaks
            self.skip_break()
            breaks += 1
            self.skip_spaces()

    def at_document_mark(self) -> bool:
        """`---` or `...` starts here, alone in its word."""
        return _DOCUMENT_MARK.match(self.text, self.position) is not None
