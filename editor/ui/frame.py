"""Where the parts of the window lie: notices, bar, list beside the views, status; or a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.ui.splitter import Splitter
from editor.ui.stack import Stack


class Frame(QWidget):
    """Everything in the window below its menus. columns: the list and the views."""

    def __init__(
        self, notices: QWidget, bar: QWidget, entries: QWidget, views: QWidget, status: QWidget
    ) -> None:
        super().__init__()
        self.columns = Splitter(Qt.Orientation.Horizontal, self)
        self.columns.addWidget(entries)
        self.columns.addWidget(views)
        self.columns.setStretchFactor(0, 0)
        self.columns.setStretchFactor(1, 1)
        self.columns.setSizes([288, 1152])
        self._work = QWidget(self)
        column = QVBoxLayout(self._work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (bar, self.columns):
            column.addWidget(part, 1 if part is self.columns else 0)
        self._pages = Stack(self)
        self._pages.addWidget(self._work)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(notices)
        outer.addWidget(self._pages, 1)
        outer.addWidget(status)
        self._status = status

    def show_work(self) -> None:
        """Show the vault."""
        self._pages.setCurrentWidget(self._work)
        self._status.show()

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of the vault."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self._status.hide()

    def show_status(self, wanted: bool) -> None:
        """Show the line below a page as well, or not; below the vault it is always."""
        self._status.setVisible(wanted or self._pages.currentWidget() is self._work)
