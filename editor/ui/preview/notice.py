"""A line between the preview's choices and its page: what it says, and what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from editor.ui.icons import icon
from editor.ui.plain import plain_label


class PreviewNotice(QWidget):
    """Says one thing, with a button for it and one that closes the line."""

    def __init__(self, parent: QWidget, name: str) -> None:
        """name: the object's; its parts have it with ".text", ".act" and ".close" behind."""
        super().__init__(parent)
        self.setObjectName(name)
        self._act: Callable[[], object] | None = None
        self._closed: Callable[[], object] | None = None
        self._text = plain_label(self)
        self._text.setObjectName(f"{name}.text")
        self._text.setProperty("role", "muted")
        self._text.setWordWrap(True)
        self._button = QPushButton(self)
        self._button.setObjectName(f"{name}.act")
        self._button.clicked.connect(self._run)
        close = QToolButton(self)
        close.setObjectName(f"{name}.close")
        close.setIcon(icon("x"))
        close.setToolTip(self.tr("Close this message"))
        close.setAccessibleName(close.toolTip())
        close.clicked.connect(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty when nothing is."""
        return "" if self.isHidden() else self._text.text()

    def tell(
        self,
        text: str,
        button: str = "",
        act: Callable[[], object] | None = None,
        closed: Callable[[], object] | None = None,
    ) -> None:
        """Say `text`; a click on `button` does `act`. closed: is told when it is closed."""
        self._act, self._closed = act, closed
        self._text.setText(text)
        self._button.setText(button)
        self._button.setVisible(act is not None)
        self.show()

    def _run(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _close(self) -> None:
        self.hide()
        if self._closed is not None:
            self._closed()
