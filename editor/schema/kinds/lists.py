"""Lists of short texts: as a list in the file, or in one text between commas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from editor.messages import Message
from editor.schema.completion import Option
from editor.schema.kinds.base import Kind, as_text, like_text
from editor.schema.values import Value, breaks_in, is_scalar, is_text_list


class TextList(Kind):
    """Several short texts, each of the kind `item`.

    commas: whether the items have commas in them; None where those in use tell.
    """

    expected = "schema.expected-list"

    def __init__(self, name: str, item: Kind, commas: bool | None = None) -> None:
        super().__init__(name)
        self.item = item
        self.commas = commas

    def items(self, value: Value) -> list[str]:
        """The texts in the value, in order."""
        return [as_text(item) for item in value] if isinstance(value, list) else []

    def parse_items(self, texts: list[str], like: Value) -> Value:
        """The value that holds `texts`. Items that stand in the list `like` stay as they are
        there; new ones take their type: numbers in a list of numbers.
        """
        rest = list(like) if isinstance(like, list) else []
        usual = rest[0] if rest and len({type(item) for item in rest}) == 1 else None
        items: list[Value] = []
        for text in texts:
            known = next((item for item in rest if as_text(item) == text), None)
            if known is not None:
                rest.remove(known)
            items.append(known if known is not None else like_text(text, usual))
        return items

    def complete(self, text: str, options: Sequence[Option]) -> list[Option]:
        """Items that may be meant, as the kind of the items completes."""
        return self.item.complete(text, options)

    def spelled(self, text: str, options: Sequence[Option]) -> str:
        """The spelling in use of an item."""
        return self.item.spelled(text, options)

    def _holds(self, value: Value) -> bool:
        return is_text_list(value)

    def _read(self, text: str, like: Value) -> Value:
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        return self.parse_items(lines, like)

    def _faults(self, value: Value) -> Iterator[Message]:
        if not isinstance(value, list):
            yield Message(self.expected)
            return
        seen = set()
        for item in value:
            text = as_text(item) if is_scalar(item) else ""
            if isinstance(item, str) and item != item.strip():
                yield Message("schema.item-space", {"item": item.strip()})
            if text and text in seen:
                yield Message("schema.item-twice", {"item": text})
            seen.add(text)


class CommaList(TextList):
    """Several short texts that the file holds as one text, between commas."""

    expected = "schema.expected-text"

    def format(self, value: Value) -> str:
        """One item a line."""
        return "\n".join(self.items(value)) if self.holds(value) else super().format(value)

    def items(self, value: Value) -> list[str]:
        """The texts between the commas."""
        return [part.strip() for part in as_text(value).split(",") if part.strip()]

    def parse_items(self, texts: list[str], like: Value) -> Value:
        """One text, with a space behind its commas if `like` has one there."""
        gap = ", " if isinstance(like, str) and ", " in like else ","
        return gap.join(part for text in texts for part in self.items(text))

    def _holds(self, value: Value) -> bool:
        return isinstance(value, str) and not breaks_in(value)

    def _faults(self, value: Value) -> Iterator[Message]:
        if not is_scalar(value):
            yield Message(self.expected)
            return
        seen = set()
        for item in self.items(value):
            if item in seen:
                yield Message("schema.item-twice", {"item": item})
            seen.add(item)
