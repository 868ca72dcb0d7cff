"""The card beside the ghost pin: whose it is, why here, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from editor.ui.icons import draw_icon, icon
from editor.ui.look import tones_of
from editor.ui.painting import paint_initials
from editor.ui.plain import plain_label
from editor.ui.territory.chrome import GAP
from editor.ui.territory.floating import EDGE, Floating
from editor.ui.text_size import size_icon

_WIDTH, _NARROW = 330, 230
_TILE = 34
_PAD = 12
_INDENT = _TILE + 11
# Between the ghost and the card.
_AWAY = 24


class SuggestionCard(Floating):
    """What is suggested for an entry. Each signal is one of its buttons."""

    placed = Signal()
    next_wanted = Signal()
    skipped = Signal()
    closed = Signal()

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setObjectName("suggestionCard")
        self._view = view
        self._title = ""
        self._group: str | None = None
        self._name = plain_label(self)
        self._name.setWordWrap(True)
        self._name.setObjectName("suggestionTitle")
        self._name.setProperty("role", "heading")
        self._count = QLabel(self)
        self._count.setObjectName("suggestionCount")
        self._count.setProperty("role", "muted")
        self._text = plain_label(self)
        self._text.setWordWrap(True)
        self._text.setObjectName("suggestionText")
        self._text.setProperty("role", "muted")
        self._close = QToolButton(self)
        self._close.setObjectName("closeSuggestion")
        self._close.setIcon(icon("x"))
        size_icon(self._close, 16, around=(30, 26))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._place = QPushButton(self.tr("Place here"), self)
        self._place.setObjectName("placeHere")
        self._place.setProperty("primary", True)
        self._place.setToolTip(self.tr("Place here (Enter)"))
        self._next = QPushButton(self.tr("Next suggestion"), self)
        self._next.setObjectName("nextSuggestion")
        self._next.setProperty("link", True)
        self._next.setToolTip(self.tr("Next suggestion (N)"))
        self._skip = QPushButton(self.tr("Skip"), self)
        self._skip.setObjectName("skipSuggestion")
        self._skip.setProperty("link", True)
        self._skip.setToolTip(self.tr("Leave it unplaced and go on (K)"))
        self._lay_out()
        for button, signal in (
            (self._place, self.placed),
            (self._next, self.next_wanted),
            (self._skip, self.skipped),
            (self._close, self.closed),
        ):
            button.clicked.connect(signal)
        self.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP)
        for label in (self._name, self._count):
            label.setMinimumHeight(self._close.height())
        top.addWidget(self._name, 1)
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(4)
        for button in (self._place, self._next, self._skip):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        said = QVBoxLayout()
        said.setContentsMargins(_INDENT, 0, 0, 0)
        said.setSpacing(5)
        said.addLayout(top)
        said.addWidget(self._text)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(_PAD, 10, 10, _PAD)
        layout.setSpacing(8)
        layout.addLayout(said)
        layout.addLayout(self._buttons)

    def tell(self, title: str, group: str, text: str, *, several: bool, progress: str = "") -> None:
        """Say what is suggested for the entry `title`.

        group: tints its initials. several: there are more suggestions. progress: how far one has
        got in going through many; empty where it is about this one alone.
        """
        self._title, self._group = title, group
        self._say(title, text, progress)
        for button, seen in (
            (self._place, True),
            (self._next, several),
            (self._skip, bool(progress)),
        ):
            button.setVisible(seen)
        self._name_close(self.tr("Stop (Esc)") if progress else self.tr("Dismiss (Esc)"))

    def tell_without(self, title: str, text: str, *, entry: bool, progress: str = "") -> None:
        """Say why nothing is suggested, or that all have been gone through.

        entry: `title` is that of an entry.
        """
        self._title, self._group = title, "" if entry else None
        self._say(title, text, progress)
        for button in (self._place, self._next):
            button.hide()
        self._skip.setVisible(bool(progress))
        self._name_close(self.tr("Close (Esc)"))

    @property
    def spoken(self) -> str:
        """All that it says, for screen readers."""
        parts = (self._title, self._count.text(), self._text.text())
        return ". ".join(part.rstrip(".") for part in parts if part)

    def fit(self, ghost: QPoint | None, taken: list[QRect]) -> None:
        """Take a place beside the ghost, inside the view, off what is taken if that can be.

        ghost: None for none; the card then stands above the map's middle.
        """
        view = self._view.rect().adjusted(GAP, GAP, -GAP, -GAP)
        self.setFixedWidth(min(_WIDTH, max(_NARROW, view.width() - 40)))
        # Where there is little room, the buttons begin below the tile.
        self._buttons.setContentsMargins(_INDENT if self.width() == _WIDTH else 0, 0, 0, 0)
        # Layouts within it learn of another text only so while the card is not shown.
        self._layout.invalidate()
        self._layout.activate()
        height = self._layout.totalHeightForWidth(self.width())
        # Without words that wrap, the layout knows no height for a width.
        self.setFixedHeight(height if height >= 0 else self._layout.totalSizeHint().height())
        if ghost is None:
            self.move(view.center().x() - self.width() // 2, EDGE)
            return
        size = self.size()
        level = min(max(ghost.y() - 34, view.top()), max(view.top(), view.bottom() - size.height()))
        middle = min(
            max(ghost.x() - size.width() // 2, view.left()),
            max(view.left(), view.right() - size.width()),
        )
        places = [
            QRect(QPoint(ghost.x() + _AWAY, level), size),
            QRect(QPoint(ghost.x() - _AWAY - size.width(), level), size),
            QRect(QPoint(middle, ghost.y() + _AWAY), size),
            QRect(QPoint(middle, ghost.y() - _AWAY - size.height()), size),
        ]
        inside = [place for place in places if view.contains(place)]
        free = [place for place in inside if not any(place.intersects(one) for one in taken)]
        best = (free or inside or places)[0]
        self.move(
            max(view.left(), min(best.left(), view.right() - size.width())),
            max(view.top(), min(best.top(), view.bottom() - size.height())),
        )

    def _say(self, title: str, text: str, progress: str) -> None:
        self._name.setText(title)
        self._text.setText(text)
        self._count.setText(progress)
        self._count.setVisible(bool(progress))
        self.setAccessibleName(self.spoken)

    def _name_close(self, tip: str) -> None:
        self._close.setToolTip(tip)
        self._close.setAccessibleName(tip)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        tile = QRect(_PAD, _PAD, _TILE, _TILE)
        tones = tones_of(self)
        if self._group is not None:
            paint_initials(painter, tile, self._title, self._group, tones)
        else:
            sign = QRectF(tile).adjusted(7, 7, -7, -7)
            draw_icon(painter, "check", sign, tones.accent)
        painter.end()
