"""A web address or an email address, with a button that follows it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from editor.schema.kinds import is_email, is_link
from editor.ui.form.line import LineEdit
from editor.ui.icons import icon
from editor.ui.reasons import allow


class LinkLine(LineEdit):
    """A line for an address. followed: the curator wants to open it."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._follow = QAction(icon("link", QPalette.ColorRole.PlaceholderText), "", self)
        self._follow.setText(self.tr("Open the link (Ctrl and click, or Ctrl+Enter)"))
        self._follow.triggered.connect(self.follow)
        self.addAction(self._follow, QLineEdit.ActionPosition.TrailingPosition)
        self.offered.connect(self._add_to_menu)
        self.textChanged.connect(lambda _: self._follow.setEnabled(bool(self.address())))
        self._follow.setEnabled(False)

    def address(self) -> str:
        """The address to open; empty when what stands here is none."""
        text = self.text().strip()
        if is_email(text):
            return f"mailto:{text}"
        return text if is_link(text) else ""

    def follow(self) -> None:
        """Ask for the address to be opened."""
        if self.address():
            self.followed.emit(self.address())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.address():
            self.follow()
        else:
            super().keyPressEvent(event)

    def _add_to_menu(self, menu: QMenu) -> None:
        follow = menu.addAction(self.tr("Open the link"))
        follow.setObjectName("openLink")
        allow(follow, None if self.address() else self.tr("There is no web address in this field."))
        follow.triggered.connect(self.follow)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.address():
            self.follow()
        else:
            super().mousePressEvent(event)
