"""When the card beside a pin is shown, and what it says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent

from editor.ui.announcing import announce
from editor.ui.map.colouring import Colouring
from editor.ui.map.logos import ON_CARD, Logos
from editor.ui.map.placing.floating import BesidePin
from editor.ui.territory.content import Pin
from editor.ui.territory.hover_card import PICTURE, CardText, HoverCard
from editor.ui.territory.view import TerritoryView
from editor.ui.thumbnails import Thumbnails
from editor.ui.words import words
from editor.workspace.entries import Entry
from editor.workspace.workspace import Workspace

_PAUSE_MS = 350
# The first lines of the article, in characters.
_BEGINNING = 170
_ENDING = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.Leave,
    QEvent.Type.Hide,
    QEvent.Type.DragEnter,
    QEvent.Type.FocusOut,
}


class Hovering(QObject):
    """Shows the card of the pin under a pointer that rests, or of the selected one by its action.

    colouring: knows what is wrong with an entry. logos: know its pictures.
    """

    def __init__(
        self,
        view: TerritoryView,
        action: QAction,
        colouring: Colouring,
        logos: Logos,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._colouring = colouring
        self._logos = logos
        self._workspace: Workspace | None = None
        self._pin: Pin | None = None
        self._picture: Path | None = None
        self.card = HoverCard(view)
        self._thumbnails = Thumbnails(PICTURE, self)
        self._thumbnails.ready.connect(self._show_picture)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._show)
        view.hovered.connect(self._wait)
        view.camera_changed.connect(self.hide)
        view.drawn_anew.connect(self._follow_pin)
        view.installEventFilter(self)
        view.addAction(action)
        action.triggered.connect(self._toggle)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._workspace = workspace
        self.hide()

    def hide(self) -> None:
        """Show no card until the pointer comes to a pin again."""
        self._pause.stop()
        self._pin = None
        self.card.hide()

    @property
    def complete(self) -> bool:
        """Whether the card is shown with all that will be on it."""
        if self._picture is None or not self._picture.is_file():
            return self.card.isVisible()
        known = self._thumbnails.get(self._picture, self._view.devicePixelRatioF())
        return self.card.isVisible() and known is not None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """End with whatever else is done on the map."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.KeyPress and escape and self.card.isVisible():
            self.hide()
            return True
        if event.type() in _ENDING:
            self.hide()
        return False

    def _wait(self, pin: Pin | None) -> None:
        if pin is None:
            self.hide()
        elif pin != self._pin:
            self.card.hide()
            self._pin = pin
            self._pause.start()

    def _follow_pin(self) -> None:
        """Tell of no pin that was moved or taken off."""
        if self._pin is not None and self._view.pin_set.by_path.get(self._pin.path) != self._pin:
            self.hide()

    def _toggle(self) -> None:
        shown, pin = self.card.isVisible(), self._view.selected_pin()
        self.hide()
        if not shown and pin is not None:
            self._view.reveal(pin.path)
            self._pin = pin
            self._show()
            announce(self._view, self.card.accessibleName())

    def _show(self) -> None:
        pin, workspace = self._pin, self._workspace
        if pin is None or workspace is None or not workspace.has_entry(pin.path):
            return
        if any(asked.isVisible() for asked in self._view.findChildren(BesidePin)):
            return  # it would lie over what waits for an answer
        entry = workspace.entry(pin.path)
        self.card.show_text(self._text(entry, pin))
        self._picture = self._logos.file(pin.path, self._logos.written(pin.path, ON_CARD))
        self._show_picture()
        self.card.show()

    def _text(self, entry: Entry, pin: Pin) -> CardText:
        # Imported here, when the first card is shown: it reads Markdown.
        from editor.article.beginning import beginning_of

        beginning = beginning_of(entry.body, entry.collection.dialect, _BEGINNING + 1)
        if len(beginning) > _BEGINNING:
            beginning = beginning[:_BEGINNING].rsplit(" ", 1)[0] + "…"
        place = f"x {pin.x:g}  y {pin.y:g}"
        where = f"{entry.territory} · {place}" if entry.territory else place
        problem = next(iter(self._colouring.problems(entry)), None)
        return CardText(entry.title, where, beginning, words(problem.message) if problem else "")

    def _show_picture(self) -> None:
        if self._pin is None:
            return
        ratio = self._view.devicePixelRatioF()
        known = self._thumbnails.get(self._picture, ratio) if self._picture else None
        usable = known is not None and not known.pixels.isEmpty()
        self.card.show_picture(known.pixmap if known is not None and usable else None)
        self.card.place(self._view.tip(self._pin))
