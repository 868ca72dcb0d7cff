"""Which view the window shows: where the form stands then, and what has the focus."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from editor.ui.entries.panel import EntryPanel
from editor.ui.form_pane import FormPane
from editor.ui.panes import entrance, step_pane
from editor.ui.view_tabs import ViewTabs
from editor.ui.views import Views


class Showing(QObject):
    """Goes from view to view, and from pane to pane in what is shown.

    last: the pane that is gone to after those of the view.
    """

    def __init__(
        self,
        views: Views,
        entries: EntryPanel,
        form: FormPane,
        actions: Mapping[str, QAction],
        last: QWidget,
    ) -> None:
        super().__init__(views)
        self._views = views
        self._entries = entries
        self._form = form
        self._actions = actions
        self._last = last
        self.extra: list[QWidget] = []  # panes that come and go, after all others

    def show_view(self, name: str) -> None:
        """Show one of `VIEWS`; the form moves to where it is shown."""
        views = self._views
        page = views.page(name)
        changes = views.currentWidget() is not page
        if name in ("article", "map"):
            (views.map if name == "map" else views.article).take_form(self._form)
        views.setCurrentWidget(page)
        if views.made_map is not None:
            views.map.tray.setVisible(name == "map" and views.map.has_tray)
        self._actions[name].setChecked(True)
        if changes and not isinstance(self._views.window().focusWidget(), ViewTabs):
            # What had the focus may have moved with the form; the keys belong to the view shown.
            self.enter()

    def enter(self) -> None:
        """Give the focus to the view that is shown."""
        views = self._views
        first = {
            "article": lambda: self._entries.list,
            "map": lambda: views.map.view,
            "vocabulary": lambda: views.vocabulary.entrance,
            "problems": lambda: views.problems.entrance,
            "changes": lambda: views.changes.entrance,
        }
        first.get(views.shown, lambda: entrance(views.page(views.shown)))().setFocus()

    def step(self, by: int) -> None:
        """Give the focus to the pane `by` places after the one that has it, all around."""
        views = self._views
        panes = [self._entries, self._form, views.article.body, views.article.preview]
        if views.made_map is not None:
            panes.append(views.map.view)
        if views.shown not in ("article", "map"):
            panes.append(views.page(views.shown))
        step_pane([*panes, self._last, *self.extra], by)
