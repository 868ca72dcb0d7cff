"""The keys of every action: the usual ones, those that the curator chose, and which clash."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QKeyCombination, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from editor.ui.plain import without_mnemonic

_FOLDER = "shortcuts"
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText

# Without Ctrl or Alt these move around in the window, end things and are typed.
_NEEDED = frozenset(
    {
        *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter),
        *(Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right),
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
        *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    }
)


class Taken(NamedTuple):
    """An action with its keys. place: where they hold, "" for the whole window, or a part of it."""

    action: QAction
    place: str
    usual: tuple[QKeySequence, ...]

    @property
    def name(self) -> str:
        """The objectName, under which the keys are stored."""
        return self.action.objectName()

    @property
    def title(self) -> str:
        """What it does, as it is read; what an action tells of the moment is left out."""
        return without_mnemonic(self.action.text()).removesuffix("…")


class Shortcuts(QObject):
    """Gives actions the keys that the curator chose. changed: the name of an action with others.

    What is stored and is no key counts as if nothing were stored.
    """

    changed = Signal(str)

    def __init__(self, store: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._taken: dict[str, Taken] = {}

    def take(self, actions: Iterable[QAction], part: str) -> None:
        """Look after the keys of actions, which have the usual ones yet.

        part: where those are whose keys hold while one widget has the focus, "map" or "article".
        """
        for action in actions:
            known = self._taken.get(action.objectName())
            if known is not None and known.action is action:
                continue
            local = action.shortcutContext() == Qt.ShortcutContext.WidgetShortcut
            taken = Taken(action, part if local else "", tuple(action.shortcuts()))
            self._taken[taken.name] = taken
            chosen = self._stored(taken.name)
            if chosen is not None:
                action.setShortcuts(chosen)

    @property
    def actions(self) -> Sequence[Taken]:
        """All that have keys, or may get some."""
        return tuple(self._taken.values())

    def keys(self, name: str) -> list[QKeySequence]:
        """The keys of an action by now."""
        return self._taken[name].action.shortcuts()

    def usual(self, name: str) -> list[QKeySequence]:
        """The keys of an action until others are chosen."""
        return list(self._taken[name].usual)

    def is_usual(self, name: str) -> bool:
        """Whether an action has its usual keys."""
        return self.keys(name) == self.usual(name)

    def change(self, name: str, keys: Sequence[QKeySequence]) -> None:
        """Give an action other keys, or none."""
        wanted = [one for n, one in enumerate(keys) if not one.isEmpty() and one not in keys[:n]]
        if wanted == self.usual(name):
            self._store.remove(f"{_FOLDER}/{name}")
        else:
            stored = QKeySequence.listToString(wanted, _PORTABLE)
            self._store.setValue(f"{_FOLDER}/{name}", stored)
        if wanted != self.keys(name):
            self._taken[name].action.setShortcuts(wanted)
            self.changed.emit(name)

    def reset(self, name: str) -> None:
        """Give an action its usual keys again."""
        self.change(name, self.usual(name))

    def reset_all(self) -> None:
        """Give every action its usual keys, also those that are not there by now."""
        self._store.remove(_FOLDER)
        for name in self._taken:
            self.reset(name)

    def others(self, name: str, keys: QKeySequence) -> list[Taken]:
        """The other actions that have these keys where this one's hold as well."""
        mine = self._taken[name]
        return [
            one
            for one in self._taken.values()
            if one.name != name
            and (one.place == mine.place or not (one.place and mine.place))
            and keys in one.action.shortcuts()
        ]

    def _stored(self, name: str) -> list[QKeySequence] | None:
        stored = self._store.value(f"{_FOLDER}/{name}")
        if not isinstance(stored, str):
            return None
        if not stored:
            return []
        keys = QKeySequence.listFromString(stored, _PORTABLE)
        good = all(not one.isEmpty() and one.toString(_PORTABLE) for one in keys)
        return keys if keys and good else None


def is_needed(keys: QKeySequence) -> bool:
    """Whether the window cannot do without these keys for moving around."""
    first: QKeyCombination = keys[0]  # type: ignore[index] # PySide's own list forgets it
    bare = first.keyboardModifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    return not bare.value and Qt.Key(first.key()) in _NEEDED


def native(keys: Iterable[QKeySequence]) -> str:
    """Keys as they are read on this system, one after the other."""
    return ", ".join(one.toString(_NATIVE) for one in keys)
