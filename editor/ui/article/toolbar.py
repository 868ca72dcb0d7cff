"""The small toolbar above the article: as many buttons as fit, all else in its menu."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from editor.ui.article.formatting import TOOLBAR
from editor.ui.icons import icon
from editor.ui.key_tip import KeyTip
from editor.ui.reading_order import OneStop
from editor.ui.text_size import scaled, size_icon

_BUTTON = 25
_ICON = 15


class FormatBar(QWidget):
    """Buttons for the actions of `make_formatting`, and a menu with all of them."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("formatBar")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(self._side())  # the hint of what is ignored is ignored too
        self.setStyleSheet("QToolButton { padding: 4px; }")  # so many stand side by side
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        self._buttons = [self._button(actions[name]) for name in TOOLBAR]
        for button in self._buttons:
            row.addWidget(button)
        self._menu = QMenu(self)
        for name, action in actions.items():
            if name in ("image", "outline"):
                self._menu.addSeparator()
            self._menu.addAction(action)
        more = self._plain_button("format.more")
        more.setIcon(icon("ellipsis"))
        more.setToolTip(self.tr("More for the article"))
        more.setAccessibleName(more.toolTip())
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self._menu)
        row.addWidget(more)
        OneStop(self)

    def _plain_button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        size_icon(button, _ICON, around=(_BUTTON, _BUTTON))
        # A click leaves the cursor in the text.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _button(self, action: QAction) -> QToolButton:
        button = self._plain_button(f"{action.objectName()}.button")
        button.setDefaultAction(action)
        KeyTip(button, action)
        button.setAccessibleName(action.text())
        return button

    def _side(self) -> int:
        """How wide and high a button is."""
        return _BUTTON + scaled(_ICON) - _ICON

    def sizeHint(self) -> QSize:
        return QSize(self._side() * (len(self._buttons) + 1), self._side())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._side(), self._side())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = max(0, self.width() // self._side() - 1)
        for n, button in enumerate(self._buttons):
            button.setVisible(n < room)
