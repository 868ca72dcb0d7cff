"""Links to other entries: completed by title and file name, followed by a click."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.schema.completion import Option
from editor.schema.form import FormField
from editor.schema.kinds import ENTRY_LINK, Kind, link_target, link_words
from editor.ui.form.choice import ChoiceEditor, ChoiceLine
from editor.ui.form.options import Complete
from editor.ui.icons import icon

_CONTROL = Qt.KeyboardModifier.ControlModifier


class EntryAccess(Protocol):
    """What the form asks of the vault about its entries."""

    def links(self) -> Sequence[Option]:
        """A link to each entry, with its title as the label."""


class NoEntries:
    """No vault: there is nothing to link to."""

    def links(self) -> Sequence[Option]:
        """No link."""
        return ()


def completion_with(
    entries: EntryAccess, kind: Kind, taken: Callable[[], Sequence[str]] = tuple
) -> Complete:
    """Completes by the links in use and the other entries, written as those in use are.

    taken: the links that stand there already, to which no other is offered.
    """

    def complete(typed: str, options: Sequence[Option]) -> list[Option]:
        in_use = {_place(option.text): option for option in options}
        here = {_place(text) for text in taken()}
        found = {
            _place(one.text): Option(one.text, one.count, one.label or link_words(one.text))
            for one in kind.complete(typed, options)
        }
        bare = bool(options) and not any("[[" in option.text for option in options)
        for one in kind.complete(typed, entries.links()):
            place = _place(one.text)
            known = in_use.get(place)
            if known is not None:
                found[place] = Option(known.text, known.count, one.shown)
            elif place not in here:
                found[place] = Option(one.shown if bare else one.text, 0, one.shown)
        return kind.complete(typed, list(found.values()))  # the best of both first

    return complete


def _place(text: str) -> str:
    return link_target(text).casefold()


class EntryLine(ChoiceLine):
    """A line for a link to an entry. followed: the curator wants to go there."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._go = QAction(icon("corner-up-right", QPalette.ColorRole.PlaceholderText), "", self)
        self._go.setText(self.tr("Go to the entry (Ctrl and click, or Ctrl+Enter)"))
        self._go.triggered.connect(self.follow)
        self.addAction(self._go, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda _: self._go.setEnabled(bool(self.target())))
        self._go.setEnabled(False)

    def target(self) -> str:
        """Where the link leads, as it is written; empty when nothing stands here."""
        return link_target(self.text())

    def follow(self) -> None:
        """Ask to go to the entry."""
        if self.target():
            self.followed.emit(self.target())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.modifiers() & _CONTROL and self.target():
            self.follow()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & _CONTROL:
            self.follow()
        else:
            super().keyPressEvent(event)


class EntryLinkEditor(ChoiceEditor):
    """A link to an entry."""

    def __init__(self, line: EntryLine, entries: EntryAccess, go: Callable[[str], None]) -> None:
        super().__init__(line)
        self._entries = entries
        line.followed.connect(go)

    def show(self, field: FormField, fresh: bool) -> None:
        super().show(field, fresh)
        self._line.options.set_completion(completion_with(self._entries, ENTRY_LINK))
