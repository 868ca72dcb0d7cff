"""What was found in one article."""

from __future__ import annotations

from typing import NamedTuple

from editor.workspace.finding import Answer, Match, Template, Wish


class Searched(NamedTuple):
    """The answer to a wish in a text."""

    wish: Wish
    text: str
    answer: Answer

    @property
    def matches(self) -> tuple[Match, ...]:
        """The matches, in order."""
        return self.answer.matches[0]

    def behind(self, start: int, end: int) -> Match:
        """The match behind text[start:end], else the first; there is one."""
        later = (m for m in self.matches if (m.start, m.end) > (start, end) and m.start >= end)
        return next(later, self.matches[0])

    def before(self, start: int) -> Match:
        """The match before `start`, else the last; there is one."""
        earlier = (m for m in reversed(self.matches) if m.end <= start and m.start < start)
        return next(earlier, self.matches[-1])

    def at(self, start: int, end: int) -> Match | None:
        """The match that is selected, or behind which the cursor stands."""
        if start < end:
            return next((m for m in self.matches if (m.start, m.end) == (start, end)), None)
        return next((m for m in self.matches if m.end == end), None)

    def replaced(self, by: str) -> str:
        """The text with every match replaced. Raises FindError."""
        template = Template(by, self.wish, self.answer.names)
        parts: list[str] = []
        position = 0
        for match in self.matches:
            parts += self.text[position : match.start], template.fill(self.text, match)
            position = match.end
        return "".join(parts) + self.text[position:]
