"""The ghost and its card together: shown, moved along with the map, told to screen readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtWidgets import QWidget

from editor.territory.suggest.suggestion import Suggestion
from editor.ui.announcing import announce
from editor.ui.map.suggesting.card import SuggestionCard
from editor.ui.map.suggesting.ghost import Ghost
from editor.ui.territory.view import TerritoryView
from editor.ui.words import words

# So near to the view's edge the ghost counts as out of sight, in pixels.
_EDGE = 60.0
_CHILDREN = Qt.FindChildOption.FindDirectChildrenOnly


class Display(QObject):
    """Shows one suggestion, or words about none."""

    def __init__(self, view: TerritoryView) -> None:
        super().__init__(view)
        self._view = view
        self._shown: Suggestion | None = None
        self._told = ""
        # The card tells something that is about no place.
        self.tells_only = False
        self.ghost = Ghost(view)
        self.card = SuggestionCard(view)
        self.ghost.lifted.connect(self.card.hide)
        view.camera_changed.connect(self.place_card)
        view.installEventFilter(self)

    @property
    def holds_focus(self) -> bool:
        """Whether the keys go to the card."""
        focused = self._view.window().focusWidget()
        return focused is not None and self.card.isAncestorOf(focused)

    def show(self, suggestion: Suggestion, title: str, *, several: bool, progress: str) -> None:
        """Show a suggestion for the entry `title`, and bring its place into view.

        several: there are others. progress: how far one has got in going through many.
        """
        if self._view.dragged is not None:
            return
        moved = self.ghost.at != (suggestion.x, suggestion.y)
        pins = self._view.pin_set.by_path
        near = [(pins[key].x, pins[key].y) for key in suggestion.near if key in pins]
        self._shown, self.tells_only = suggestion, False
        self.ghost.stand(suggestion.key, suggestion.x, suggestion.y, near)
        reasons = "; ".join(words(reason) for reason in suggestion.reasons)
        text = self.tr("Suggested here: {reasons}.").format(reasons=reasons)
        self.card.tell(title, suggestion.territory, text, several=several, progress=progress)
        if moved:
            self.reveal()
        self.place_card()
        self._announce()

    def tell(self, title: str, text: str, *, entry: bool, progress: str = "") -> None:
        """Say something that is about no place. entry: `title` is that of one."""
        self._shown, self.tells_only = None, True
        self.ghost.vanish()
        self.card.tell_without(title, text, entry=entry, progress=progress)
        self.place_card()
        self._announce()

    def wait(self) -> None:
        """Show no place any more; the card stays, since another is to come at once."""
        self._shown = None
        self.ghost.vanish()

    def clear(self) -> None:
        """Show nothing."""
        self.wait()
        self.tells_only = False
        self._told = ""
        self.card.hide()

    def reveal(self) -> None:
        """Bring the ghost into view, unless it is well inside."""
        if self._shown is None:
            return
        view = QRectF(self._view.rect())
        room = min(_EDGE, view.width() / 6, view.height() / 6)
        if not view.adjusted(room, room, -room, -room).contains(self.ghost.pixel()):
            self._view.mover.centre(self._shown.x, self._shown.y)

    def place_card(self) -> None:
        """Let the card stand beside the ghost; it is hidden while the ghost cannot be seen."""
        if self._shown is None:
            if self.tells_only:
                self.card.fit(None, [])
                self.card.show()
            return
        at = self.ghost.pixel()
        seen = QRectF(self._view.rect()).contains(at) and self._view.dragged is None
        if seen:
            others = self._view.findChildren(QWidget, options=_CHILDREN)
            parts = [part for part in others if part.isVisible() and part is not self.card]
            self.card.fit(at.toPoint(), [part.geometry() for part in parts])
            self.card.raise_()
        self.card.setVisible(seen)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the view's size."""
        if event.type() == QEvent.Type.Resize:
            self.place_card()
        return False

    def _announce(self) -> None:
        told = self.card.spoken
        if told != self._told:
            self._told = told
            announce(self._view, told)
