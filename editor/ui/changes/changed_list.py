"""The list of the changed files, for mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QMenu, QWidget

from editor.publish.changes.parts import State
from editor.ui.changes.delegate import ChangedDelegate
from editor.ui.changes.rows import ChangedModel
from editor.ui.icons import icon
from editor.ui.reasons import allow


class ChangedList(QListView):
    """opened: the current file shall be opened. revert_wanted: it shall be as it was."""

    opened = Signal()
    revert_wanted = Signal()

    def __init__(self, model: ChangedModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._changed = model
        self.setModel(model)
        self.setItemDelegate(ChangedDelegate(self))
        self.setObjectName("changedEntries")
        self.setAccessibleName(self.tr("Changed entries"))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to what differs, the right arrow too; Ctrl+Enter opens the entry."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.opened.emit()
        elif enter or event.key() == Qt.Key.Key_Right:
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _show_menu(self, place: QPoint) -> None:
        """What can be done with the file that is clicked."""
        index = self.indexAt(place)
        row = self._changed.rows[index.row()] if index.isValid() else None
        if row is None or row.changed is None:
            return
        self.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setObjectName("changedMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        gone = row.changed.state is State.REMOVED
        menu.setToolTipsVisible(True)
        opens = menu.addAction(self.tr("Open"), self.opened.emit)
        allow(opens, self.tr("This file is no longer there.") if gone else None)
        text = self.tr("Bring back") if gone else self.tr("Revert")
        reverts = menu.addAction(icon("undo-2"), text, self.revert_wanted.emit)
        binary = self.tr("This file is no text, so that no part of it can be taken back here.")
        allow(reverts, binary if row.changed.binary else None)
        if self._changed.choosing:
            menu.addSeparator()
            paths = [one.changed.path for one in self._changed.rows if one.changed is not None]
            menu.addAction(self.tr("Choose all"), lambda: self._changed.choose(paths, True))
            menu.addAction(self.tr("Choose none"), lambda: self._changed.choose(paths, False))
        menu.popup(self.viewport().mapToGlobal(place))
