"""Shows on the map where pins moved, while that is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from editor.publish.changes.difference import Difference
from editor.publish.changes.parts import Move, State
from editor.ui.changes.arrows import MOST, MoveArrows
from editor.ui.changes.comparing import Comparing
from editor.ui.languages import number, plural
from editor.ui.map.page import MapPage
from editor.ui.newest import Newest
from editor.ui.plain import plain_label
from editor.ui.territory.chrome import Corner
from editor.ui.territory.floating import Floating


class Moves(QObject):
    """Follows what differs as long as the action is checked."""

    def __init__(self, comparing: Comparing, action: QAction, map_page: MapPage) -> None:
        super().__init__(map_page)
        self._comparing = comparing
        self._action = action
        self._map = map_page
        self._arrows = MoveArrows()
        self._drawn = False
        self._looks = False  # whether the map shall look at what is found
        self._note = MovesNote(map_page.view)
        self._note.ended.connect(lambda: action.setChecked(False))
        map_page.view.chrome.add(self._note, Corner.TOP)
        self._works = Newest(self)
        self._works.done.connect(self._take)
        action.toggled.connect(lambda _checked: self._toggle())
        comparing.changed.connect(self._follow)
        map_page.map_shown.connect(lambda _name: self._follow())

    @property
    def moves(self) -> Sequence[Move]:
        """What is drawn."""
        return self._arrows.moves

    @property
    def busy(self) -> bool:
        """Whether it is still worked out."""
        return self._works.busy

    def show(self) -> None:
        """Show the moves, and look at them."""
        self._looks = True
        self._action.setChecked(True)
        self._toggle()
        self._follow()

    def _toggle(self) -> None:
        checked = self._action.isChecked()
        if checked == self._drawn:
            return
        self._drawn = checked
        if checked:
            self._looks = True
            self._map.view.extras.add(self._arrows)
            self._follow()
        else:
            self._works.drop()
            self._arrows.moves = ()
            self._map.view.extras.remove(self._arrows)
            self._note.hide()
            self._map.view.chrome.lay_out()

    def _follow(self) -> None:
        if not self._action.isChecked():
            return
        comparing, name = self._comparing, self._map.map_name
        files = [one for one in comparing.files if one.path.endswith(".md") and not one.binary]
        kept = [one for one in files if one.state in (State.CHANGED, State.RENAMED)]
        found = [comparing.difference(one) for one in kept]
        self._works.ask(partial(_moves, [one for one in found if one.places.map == name]))

    def _take(self, answer: object) -> None:
        if not self._action.isChecked():
            return
        moves: list[Move] = answer  # type: ignore[assignment]
        self._arrows.moves = moves
        self._note.tell(len(moves), committed=self._comparing.head is not None)
        self._map.view.chrome.lay_out()
        self._map.view.extras.changed()
        if self._looks and moves:
            spots = [point for move in moves for point in move if point is not None]
            self._map.view.mover.show_spots(spots)
        self._looks = False


class MovesNote(Floating):
    """Tells what the arrows are. ended: they are wanted no more."""

    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("movesNote")
        self._text = plain_label(self)
        self._end = QToolButton(self)
        self._end.setObjectName("hideMoves")
        self._end.setText(self.tr("Hide"))
        self._end.clicked.connect(lambda _=False: self.ended.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 6, 4)
        layout.setSpacing(8)
        layout.addWidget(self._text)
        layout.addWidget(self._end)
        self.hide()

    @property
    def text(self) -> str:
        """What is told."""
        return self._text.text()

    def tell(self, n: int, *, committed: bool) -> None:
        """So many pins moved."""
        since = self.tr("since the last commit") if committed else self.tr("since opening")
        if not n:
            text = self.tr("No pin moved {since}").format(since=since)
        elif n <= MOST:
            text = plural(self, "1 pin moved {since}", "{n} pins moved {since}", n, since=since)
        else:
            text = self.tr("{n} pins moved {since}; some arrows are left out")
            text = text.format(n=number(n), since=since)
        self._text.setText(text)
        self.adjustSize()
        self.show()


def _moves(differences: Sequence[Difference]) -> list[Move]:
    return [move for one in differences if (move := one.moved) is not None]
