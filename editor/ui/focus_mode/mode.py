"""Puts everything but the text away, and back to where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from editor.ui.reasons import allow, without_entry, without_vault

if TYPE_CHECKING:
    from editor.ui.focus_mode.bar import FocusBar
    from editor.ui.focus_mode.typewriter import Typewriter
    from editor.ui.focus_mode.veil import Veil
    from editor.ui.settings.values import Settings
    from editor.ui.window import MainWindow


# So many letters a line are read with ease, where the curator chose no length.
_LETTERS = 72


class _Before(NamedTuple):
    """What the window looked like. shown: of the parts put away, those that were there."""

    view: str
    shown: tuple[QWidget, ...]
    columns: QByteArray
    article: QByteArray
    state: Qt.WindowState
    focus: QWidget | None


class FocusMode(QObject):
    """Does the action "focus". Escape leaves, as does going to another view."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._action = window.actions_by_name["focus"]
        self._before: _Before | None = None
        self._bar: FocusBar | None = None
        self._typewriter: Typewriter | None = None
        self._veil: Veil | None = None
        self._action.toggled.connect(self.turn)
        window.selection.changed.connect(self._show_entry)
        window.views.currentChanged.connect(self._follow_view)
        settings.changed.connect(self._follow_setting)

    @property
    def on(self) -> bool:
        """Whether nothing but the text is shown."""
        return self._before is not None

    def turn(self, on: bool) -> None:
        """Show nothing but the text, or everything again."""
        if on and not self.on:
            self._enter()
        elif not on and self.on:
            self._leave()

    def show_workspace(self) -> None:
        """Another vault, or none: everything is shown again."""
        self._action.setChecked(False)
        self._show_entry()

    def _show_entry(self) -> None:
        window = self._window
        why = None
        if window.workspace is None:
            why = without_vault()
        elif window.selection.path is None:
            why = without_entry()
        allow(self._action, why)
        if self.on:
            if why is not None:
                self._action.setChecked(False)
            else:
                self._tell()

    # In and out

    def _parts(self) -> tuple[QWidget, ...]:
        """What is put away, beside the page as readers see it."""
        window = self._window
        article = window.article
        around = (window.menuBar(), window.top_bar, window.entries, window.status)
        return (*around, article.form_place, article.heading)

    def _enter(self) -> None:
        window, article = self._window, self._window.article
        view, focus = window.views.shown, QApplication.focusWidget()
        window.show_view("article")
        parts = (*self._parts(), article.preview)
        self._before = _Before(
            view,
            tuple(part for part in parts if part.isVisibleTo(window)),
            window.frame.columns.saveState(),
            article.saveState(),
            window.windowState(),
            focus,
        )
        # With the menus away their keys are those of the window.
        window.addActions(list(window.actions_by_name.values()))
        for part in self._parts():
            part.hide()
        article.tools.missing.set_away(True)
        bar = self._make_bar()
        bar.show()
        if self._settings.is_on("focus/full-screen"):
            window.showFullScreen()
        self._show_preview(self._settings.is_on("focus/preview"))
        self._dress()
        self._tell()
        window.installEventFilter(self)
        article.body.setFocus(Qt.FocusReason.OtherFocusReason)
        article.body.ensureCursorVisible()

    def _leave(self) -> None:
        before, window = self._before, self._window
        assert before is not None
        self._before = None
        window.removeEventFilter(self)
        article = window.article
        for action in window.actions_by_name.values():
            window.removeAction(action)
        if self._bar is not None:
            self._bar.hide()
        article.body.set_line(int(self._settings.choice("article/line")))
        if self._typewriter is not None and self._veil is not None:
            self._typewriter.turn(False)
            self._veil.turn(False)
        article.tools.missing.set_away(False)
        for part in self._parts():
            part.setVisible(part in before.shown)
        article.show_preview(article.preview in before.shown)
        if window.windowState() != before.state:
            window.setWindowState(before.state)
        if window.workspace is None:
            return
        window.frame.columns.restoreState(before.columns)
        article.restoreState(before.article)
        if before.view != window.views.shown and window.views.shown == "article":
            window.show_view(before.view)
        focus = before.focus
        if focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_bar(self) -> FocusBar:
        if self._bar is None:
            from editor.ui.focus_mode.bar import FocusBar

            self._bar = bar = FocusBar(self._window.article)
            bar.left.connect(lambda: self._action.setChecked(False))
            bar.preview_wanted.connect(self._show_preview)
            self._window.article.put_below(bar)
            self._window.article.counted.connect(bar.count.setText)
        return self._bar

    def _dress(self) -> None:
        """Give the text its column, and what else the curator wishes."""
        body = self._window.article.body
        if self._typewriter is None or self._veil is None:
            from editor.ui.focus_mode.typewriter import Typewriter
            from editor.ui.focus_mode.veil import Veil

            self._typewriter, self._veil = Typewriter(body), Veil(body)
        body.set_line(int(self._settings.choice("article/line")) or _LETTERS)
        self._typewriter.turn(self._settings.is_on("focus/typewriter"))
        self._veil.turn(self._settings.is_on("focus/dim"))

    def _show_preview(self, shown: bool) -> None:
        if self.on:
            self._window.article.show_preview(shown)
            self._make_bar().preview.setChecked(shown)

    def _tell(self) -> None:
        window, bar = self._window, self._make_bar()
        workspace, path = window.workspace, window.selection.path
        bar.title.setText(workspace.title(path) if workspace is not None and path else "")
        window.article.tell_count()

    def _follow_view(self) -> None:
        if self.on and self._window.views.shown != "article":
            self._action.setChecked(False)

    def _follow_setting(self, key: str) -> None:
        if self.on and (key.startswith("focus/") or key == "article/line"):
            self._dress()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves, where nothing that has the focus has a use for it."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and not event.modifiers()
        ):
            self._action.setChecked(False)
            return True
        return False
