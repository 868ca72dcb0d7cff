"""Which entries are picked on the map: one or many, of which one leads."""

from __future__ import annotations

from collections.abc import Container, Iterable
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal


class Pick(Enum):
    """What picking a pin does to those that are picked already."""

    ONLY = auto()  # this one, and no other
    LEAD = auto()  # it leads, the others stay
    ADD = auto()  # it joins them
    TOGGLE = auto()  # it joins or leaves them


class Picks(QObject):
    """Paths in the order they were picked; the last one leads and is what all views show.

    changed: others are picked, or another one leads.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths: tuple[str, ...] = ()

    @property
    def paths(self) -> tuple[str, ...]:
        """All of them, the leading one last."""
        return self._paths

    @property
    def lead(self) -> str | None:
        """The one that was picked last."""
        return self._paths[-1] if self._paths else None

    @property
    def several(self) -> bool:
        """Whether there is more than one."""
        return len(self._paths) > 1

    def pick(self, path: str, how: Pick = Pick.ONLY) -> None:
        """Pick an entry; one always stays picked."""
        if how is Pick.ONLY or (how is Pick.LEAD and path not in self._paths):
            self._set((path,))
        elif how is Pick.TOGGLE and path in self._paths and self.several:
            self._set(tuple(other for other in self._paths if other != path))
        else:
            self._set((*(other for other in self._paths if other != path), path))

    def pick_all(self, paths: Iterable[str], *, add: bool = False) -> None:
        """Pick these, the leading one leading on if it is among them; nothing for none."""
        wanted = list(dict.fromkeys(paths))
        if add:
            wanted = [*(path for path in self._paths if path not in set(wanted)), *wanted]
        if not wanted:
            return
        lead = self.lead
        if lead in wanted:
            wanted.remove(lead)
            wanted.append(lead)
        self._set(tuple(wanted))

    def follow(self, path: str | None) -> None:
        """Another view selected this one: it leads if it is among them, else it is alone."""
        if path is None:
            self._set(())
        elif path != self.lead:
            self.pick(path, Pick.LEAD)

    def narrow(self) -> bool:
        """Keep the leading one only; tells whether there were others."""
        several = self.several
        self._set(self._paths[-1:])
        return several

    def keep(self, known: Container[str]) -> None:
        """Let go of those that are not known any more, but for the leading one."""
        if self.several:
            self._set((*(path for path in self._paths[:-1] if path in known), self._paths[-1]))

    def _set(self, paths: tuple[str, ...]) -> None:
        if paths != self._paths:
            self._paths = paths
            self.changed.emit()
