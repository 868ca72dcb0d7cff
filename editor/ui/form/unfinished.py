"""What was typed into fields and is no value yet: it waits for the return to its entry."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from editor.messages import Message
from editor.schema.form import FormField, is_same_content
from editor.ui.form.editors import Editor
from editor.workspace.journal_file import Typed


class Unfinished:
    """Keeps the state of editors by the path of the entry and the key of the field."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], tuple[Any, Message | None, FormField]] = {}

    def keep(self, entry: str, field: FormField, editor: Editor) -> None:
        """Take over what stands unfinished in the editor of a field."""
        state = editor.unfinished()
        if state is None:
            self._kept.pop((entry, field.key), None)
        else:
            self._kept[entry, field.key] = (state, editor.fault, field)

    def take(self, entry: str, field: FormField, state: Any, fault: Message | None) -> None:
        """Let this wait, in the place of what did."""
        self._kept[entry, field.key] = (state, fault, field)

    def bring_back(self, entry: str, field: FormField, editor: Editor) -> None:
        """Put back what was unfinished, where the file holds what it held then."""
        kept = self._kept.pop((entry, field.key), None)
        if kept is not None and is_same_content(kept[2], field):
            editor.restore(kept[0], kept[1])

    def move(self, old: str, new: str | None) -> None:
        """Follow an entry to its new path; None: it is gone."""
        for path, key in [place for place in self._kept if place[0] == old]:
            kept = self._kept.pop((path, key))
            if new is not None:
                self._kept[new, key] = kept

    def keys(self, entry: str) -> set[str]:
        """The fields of an entry that wait."""
        return {key for path, key in self._kept if path == entry}

    def all(self) -> list[tuple[str, FormField]]:
        """Entries and fields."""
        return [(entry, field) for (entry, _), (_, _, field) in self._kept.items()]

    def texts(self) -> list[Typed]:
        """What was typed, as text."""
        return [
            Typed(entry, key, field.label, text_of(state))
            for (entry, key), (state, _, field) in self._kept.items()
        ]

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()


def text_of(state: Any) -> str:
    """The state of an editor as text; that of one with several parts has a line for each."""
    return "\n".join(_texts(state))


def _texts(state: Any) -> Iterator[str]:
    if isinstance(state, str):
        yield state
    elif isinstance(state, dict):
        for part, _fault in state.values():
            yield from _texts(part)
    elif isinstance(state, list):
        for part in state:
            yield from _texts(part)
