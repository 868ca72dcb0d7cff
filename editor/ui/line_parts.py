"""The small buttons inside lines of text, each with a name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QLineEdit

from editor.ui.icons import icon


def put_glass(line: QLineEdit) -> None:
    """Show by a magnifying glass that the line searches; a click on it goes on typing."""
    name = QCoreApplication.translate("LineParts", "Search")
    glass = QAction(icon("search", QPalette.ColorRole.PlaceholderText), name, line)
    glass.triggered.connect(lambda: line.setFocus(Qt.FocusReason.MouseFocusReason))
    line.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)


def let_clear(line: QLineEdit) -> None:
    """Offer to empty the line once something stands in it."""

    def offer() -> None:
        if line.text() and not line.isClearButtonEnabled():
            line.setClearButtonEnabled(True)
            clear = line.findChild(QAction, "_q_qlineeditclearaction")
            if clear is not None:  # Qt's own, which has no name
                clear.setText(QCoreApplication.translate("LineParts", "Clear"))
                clear.setIcon(icon("x", QPalette.ColorRole.PlaceholderText))

    # Not before: Qt looks through the system's icons for one of its own.
    line.textChanged.connect(offer)
    offer()
