"""Goes back and forward between the entries that were visited, to where each was left."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu

from editor.ui.plain import menu_title, plain_tip
from editor.ui.reasons import allow, without_vault
from editor.ui.visits import Place, Visits

if TYPE_CHECKING:
    from editor.ui.window import MainWindow
    from editor.workspace.workspace import VaultNotice

# So many entries are listed behind a button.
_LISTED = 12


class BackAndForth(QObject):
    """Does the actions back and forward, and what the mouse has buttons for.

    left: the path of an entry that the curator stayed at until now. back_menu, forward_menu: the
    entries that can be gone to at once.
    """

    left = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.visits = Visits(time.monotonic)
        self._going = False
        self.back_menu = self._make_menu(-1, "backMenu")
        self.forward_menu = self._make_menu(1, "forwardMenu")
        for name, by in (("back", -1), ("forward", 1)):
            window.actions_by_name[name].triggered.connect(lambda _=False, by=by: self.step(by))
        window.selection.leaving.connect(self._leave)
        window.selection.changed.connect(self._visit)
        window.installEventFilter(self)
        self.show_targets()

    def _make_menu(self, by: int, name: str) -> QMenu:
        menu = QMenu(self._window)
        menu.setObjectName(name)
        menu.aboutToShow.connect(lambda: self._fill(menu, by))
        return menu

    # Following what is shown

    def show_workspace(self) -> None:
        """Another vault is shown, or none."""
        self.visits.clear()
        self.show_targets()

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow entries that were renamed, and those that came and went."""
        if notice.renamed:
            self.visits.rename(notice.renamed)
        if notice.added or notice.removed or notice.fields:
            self.show_targets()

    def here(self, path: str) -> Place:
        """Where in the entry at `path`, which is shown, the curator is."""
        window = self._window
        body = window.article.body
        cursor = body.textCursor()
        return Place(
            path,
            window.views.shown,
            (cursor.anchor(), cursor.position()),
            body.verticalScrollBar().value(),
            window.form.form.verticalScrollBar().value(),
        )

    def _leave(self, path: str | None) -> None:
        if path is not None and self.visits.leave(self.here(path)):
            self.left.emit(path)

    def _visit(self, path: str | None) -> None:
        if path is not None and not self._going:
            self.visits.visit(Place(path))
        self.show_targets()

    # Going

    def step(self, by: int) -> None:
        """Go to the entry visited before, or to the one that was left so."""
        ahead = self.visits.ahead(by, self._exists)
        if ahead:
            self.go(ahead[0][0])

    def go(self, steps: int) -> None:
        """Go so many steps forward; negative ones go back."""
        window = self._window
        if window.selection.path is not None:
            self._leave(window.selection.path)
        place = self.visits.go(steps)
        self._going = True
        try:
            if place.view and place.view != window.views.shown:
                window.show_view(place.view)
            window.selection.select(place.path)
        finally:
            self._going = False
        self.put(place)
        # Once more when what is shown has its size.
        QTimer.singleShot(0, self, partial(self.put, place))

    def put(self, place: Place) -> None:
        """Put cursor and scroll bars where they were, if the entry is the one that is shown."""
        window = self._window
        if window.selection.path != place.path:
            return
        body = window.article.body
        anchor, position = place.cursor
        cursor = body.textCursor()
        last = body.document().characterCount() - 1
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(position, last), cursor.MoveMode.KeepAnchor)
        body.setTextCursor(cursor)
        body.verticalScrollBar().setValue(place.top)
        window.form.form.verticalScrollBar().setValue(place.form_top)

    def _exists(self, path: str) -> bool:
        workspace = self._window.workspace
        return workspace is not None and workspace.has_entry(path)

    # What is told of it

    def show_targets(self) -> None:
        """Say where back and forward lead by now."""
        workspace = self._window.workspace
        none = {
            "back": self.tr("No entry was visited before this one."),
            "forward": self.tr("There is no entry that you went back from."),
        }
        to = {"back": self.tr("Back to {entry}"), "forward": self.tr("Forward to {entry}")}
        for name, by in (("back", -1), ("forward", 1)):
            action = self._window.actions_by_name[name]
            ahead = self.visits.ahead(by, self._exists)[:1]
            if workspace is None:
                allow(action, without_vault())
            elif not ahead:
                allow(action, none[name])
            else:
                allow(action, None)
                told = to[name].format(entry=workspace.title(ahead[0][1].path))
                action.setToolTip(plain_tip(told))

    def _fill(self, menu: QMenu, by: int) -> None:
        workspace = self._window.workspace
        menu.clear()
        if workspace is None:
            return
        for steps, place in self.visits.ahead(by, self._exists)[:_LISTED]:
            row = menu.addAction(menu_title(menu, workspace.title(place.path)))
            row.triggered.connect(lambda _=False, steps=steps: self.go(steps))

    # The mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The buttons at a mouse's side go back and forward, wherever the pointer is."""
        if watched is self._window:
            handle = self._window.windowHandle()
            if event.type() == QEvent.Type.Show and handle is not None:
                handle.installEventFilter(self)
            return False
        if isinstance(event, QMouseEvent) and event.button() in _BUTTONS:
            if event.type() == QEvent.Type.MouseButtonPress:
                self.step(_BUTTONS[event.button()])
            return True
        return False


_BUTTONS = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
