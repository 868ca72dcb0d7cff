"""Tells the map in words: where what is selected is, what is around it, all of it as a list."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from editor.ui.announcing import announce
from editor.ui.map.page import MapPage
from editor.ui.map.words.note import WordsNote
from editor.ui.map.words.sentences import in_view, surroundings, whereabouts
from editor.ui.territory.camera import Camera
from editor.ui.territory.content import Pin


class MapWords(QObject):
    """Does what the three actions ask, and says what arrow keys select or bring into view."""

    def __init__(self, page: MapPage, actions: Mapping[str, QAction]) -> None:
        super().__init__(page)
        self._page = page
        self._view = page.view
        self.note = WordsNote(page.view)
        self._said: str | None = None
        self._steered: tuple[QWidget, Camera] | None = None  # by whose keys, and from where
        doing: dict[str, Callable[[], object]] = {
            "map-where": self.say_where,
            "map-around": self.say_around,
            "map-list": self.show_list,
        }
        self._actions = [actions[name] for name in doing]
        for name, done in doing.items():
            action = actions[name]
            page.view.addAction(action)
            action.triggered.connect(lambda _=False, done=done: self._do(done))
        page.view.picks.changed.connect(self._say_selected)
        page.view.gestures.steered.connect(lambda: self._steer(page.view))
        page.minimap.steered.connect(lambda: self._steer(page.minimap))
        page.view.mover.rested.connect(self._say_shown)
        page.map_shown.connect(self._enable)
        self._enable()

    def say_where(self) -> None:
        """Where the selected pin is."""
        pin = self._view.selected_pin()
        if pin is None:
            self.note.say(self.tr("Nothing is selected on the map."))
        else:
            self.note.say(self.whereabouts(pin))

    def say_around(self) -> None:
        """What is around the selected pin, or around the middle of what is shown."""
        pin = self._view.selected_pin()
        middle = self._view.camera.to_map(self._view.middle())
        spot = (pin.x, pin.y) if pin is not None else middle
        self.note.say(surroundings(self._view, spot, pin.path if pin else None))

    def show_list(self) -> None:
        """All of the map as a list."""
        from editor.ui.map.words.list_dialog import MapList

        MapList(self._page, self.whereabouts).open()

    def whereabouts(self, pin: Pin) -> str:
        """Where a pin is, and what is wrong with its entry."""
        workspace, problems = self._page.workspace, 0
        if workspace is not None and workspace.has_entry(pin.path):
            problems = len(self._page.colouring.problems(workspace.entry(pin.path)))
        return whereabouts(self._view, pin, problems)

    def _do(self, done: Callable[[], object]) -> None:
        self._page.wanted.emit()
        done()

    def _enable(self) -> None:
        for action in self._actions:
            action.setEnabled(self._page.has_map)

    def _steer(self, part: QWidget) -> None:
        start = self._steered[1] if self._steered is not None else self._view.camera
        self._steered = part, start

    def _say_shown(self) -> None:
        """Where the keys have brought the map: once it rests, not at each key."""
        if self._steered is None or self._view.mover.moving:
            return
        (part, start), self._steered = self._steered, None
        told = in_view(self._view)
        if self._view.camera == start:
            told = self.tr("The map goes no farther.") + " " + told
        announce(part if part.isVisible() else self._view, told)

    def _say_selected(self) -> None:
        """What was selected by keys is said; who points at a pin sees it."""
        pin = self._view.selected_pin()
        path = pin.path if pin is not None else None
        if path == self._said:
            return
        self._said = path
        if pin is None or not self._view.hasFocus():
            return
        several = len(self._view.picked_pins())
        told = self.whereabouts(pin)
        if several > 1:
            told = self.tr("{n} selected. {last}").format(n=several, last=told)
        announce(self._view, told, described=several <= 1)
