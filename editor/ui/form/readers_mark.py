"""A mark beside a field whose value readers of YAML do not agree on, and what each reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from editor.messages import Message
from editor.schema.readers import NAMES, disagreement
from editor.ui.form.problems import Offer
from editor.ui.icons import icon
from editor.ui.look import STEP, Text, wear
from editor.ui.plain import plain_label, without_shortcut
from editor.ui.text_size import size_icon


class ReadersMark(QToolButton):
    """A small button. opened: it was pressed and wants `open`. chosen: the offer of this number."""

    opened = Signal()
    chosen = Signal(int)

    def __init__(self, sentence: Callable[[Message], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self._popup: QFrame | None = None
        self.setProperty("mark", True)
        self.setIcon(icon("split", QPalette.ColorRole.Link))
        size_icon(self, 14)
        self.setFixedHeight(18)
        self.setAccessibleName(self.tr("Readers of YAML do not agree on this value"))
        self.setToolTip(
            self.tr("Readers of YAML do not agree on this value. Press to see what each reads.")
        )
        self.clicked.connect(self.opened)

    def open(self, source: str, offers: Sequence[Offer]) -> None:
        """Show what each reader makes of the value `source`, and what can be done about it."""
        found = disagreement(source)
        if found is None:
            return
        if self._popup is not None:
            self._popup.deleteLater()
        self._popup = popup = QFrame(self, Qt.WindowType.Popup)
        popup.setObjectName("readersPopup")
        popup.setProperty("floating", True)
        popup.setAccessibleName(self.accessibleName())
        title = plain_label(popup)
        title.setProperty("role", "heading")
        title.setText(self.tr("Readers do not agree on this value"))
        table = QGridLayout()
        table.setHorizontalSpacing(4 * STEP)
        table.setVerticalSpacing(STEP)
        for row, (name, told) in enumerate(zip(NAMES, found.told, strict=True)):
            reader, reading = plain_label(popup), plain_label(popup)
            reader.setProperty("role", "muted")
            reader.setText(name)
            reading.setObjectName(f"reading.{row}")
            reading.setText(self._sentence(told))
            table.addWidget(reader, row, 0)
            table.addWidget(reading, row, 1)
        column = QVBoxLayout(popup)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 3 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(title)
        column.addLayout(table)
        advice = plain_label(popup)
        advice.setProperty("role", "muted")
        wear(advice, Text.SMALL)
        advice.setWordWrap(True)
        advice.setText(self.tr("Written so, all of them read what the site reads:"))
        advice.setVisible(bool(offers))
        column.addWidget(advice)
        self._add_offers(popup, column, offers)
        popup.adjustSize()
        popup.move(self._corner(popup))
        popup.show()
        first = popup.findChild(QPushButton)
        (first or popup).setFocus(Qt.FocusReason.PopupFocusReason)

    def _add_offers(self, popup: QFrame, column: QVBoxLayout, offers: Sequence[Offer]) -> None:
        for number, offer in enumerate(offers):
            button = QPushButton(without_shortcut(offer.words), popup)
            button.setObjectName(offer.name)
            button.setAccessibleName(offer.spoken)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, number=number: self._choose(number))
            column.addWidget(button)

    def _choose(self, number: int) -> None:
        if self._popup is not None:
            self._popup.hide()
        self.chosen.emit(number)

    def _corner(self, popup: QFrame) -> QPoint:
        """Below the mark, or above it where there is no room."""
        corner = self.mapToGlobal(QPoint(0, self.height() + STEP))
        room = self.screen().availableGeometry()
        if corner.y() + popup.height() > room.bottom():
            corner = self.mapToGlobal(QPoint(0, -popup.height() - STEP))
        corner.setX(max(room.left(), min(corner.x(), room.right() - popup.width())))
        return corner
