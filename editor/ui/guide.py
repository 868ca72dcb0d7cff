"""Brings into view what the curator is to see: a place, a field, what a step changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from editor.ui.form_pane import FormPane
from editor.ui.selection import Selection
from editor.ui.views import Views
from editor.workspace.workspace import VaultNotice, Workspace

if TYPE_CHECKING:
    from editor.workspace.hits import Found


class Guide(QObject):
    """Selects entries and shows views. show_view: shows the view of a name, one of `VIEWS`."""

    def __init__(
        self, selection: Selection, views: Views, form: FormPane, show_view: Callable[[str], None]
    ) -> None:
        super().__init__(selection)
        self._selection = selection
        self._views = views
        self._form = form
        self._show_view = show_view

    def first_of(self, workspace: Workspace, path: str | None) -> str | None:
        """The entry to show of a vault that was opened: that at `path`, else the first of all."""
        if path is not None and workspace.has_entry(path):
            return path
        entries = workspace.entries()
        return entries[0].path if entries else None

    def show_begun(self, path: str) -> None:
        """Show a new entry where it can be filled in; beside its article, the next keys do so."""
        if self._views.shown not in ("article", "map", "table"):
            self._show_view("article")
        self._selection.select(path)
        if self._views.shown == "article":
            # Once the form has its size, so that the field is in view.
            QTimer.singleShot(0, self._form, self._form.fill_in)

    def show_place(self, path: str, start: int, end: int) -> None:
        """Show a part of an entry's article, from one position in its text to another."""
        self._show_view("article")
        self._selection.select(path)
        self._views.article.body.select(start, end)

    def show_field(self, path: str, key: str) -> None:
        """Show a field of an entry."""
        self._show_view("article")
        self._selection.select(path)
        self._form.reveal(key)

    def show_found(self, path: str, found: Found) -> None:
        """Show what was searched for in the entry that was chosen, where that is in view."""
        from editor.workspace.hits import Where

        if path != self._selection.path:
            return
        if found.where is Where.FIELD:
            # Once the form has its size: this entry may have more fields than the one before.
            QTimer.singleShot(0, self._form, lambda: self._form.reveal(found.key))
        elif found.where is Where.ARTICLE and self._views.shown == "article":
            self._views.article.body.select(found.start, found.end)

    def show_on_map(self) -> None:
        """Show where the selected entry lies."""
        self._show_view("map")
        if self._selection.path is not None:
            self._views.map.reveal(self._selection.path)

    def follow_removed(self, notice: VaultNotice, workspace: Workspace | None) -> None:
        """Select an entry that was renamed by its new path, and the next one for one that went."""
        path = self._selection.path
        if workspace is not None and path is not None and path in notice.removed:
            self._selection.select(notice.renamed.get(path) or workspace.neighbour(path))

    def show_changed(self, notice: VaultNotice) -> None:
        """Show what undo or redo changed; the entry that is shown, if it is one of them."""
        touched = notice.added or notice.paths
        if not touched:
            return
        path = self._selection.path if self._selection.path in touched else min(touched)
        self._selection.select(path)
        if self._views.shown == "changes":
            return  # what differs by now is listed there
        keys = notice.fields.get(path, frozenset())
        if keys:
            self._form.reveal(min(keys))
            if self._views.made_map is not None:
                self._views.map.reveal_moves(notice)
        elif path in notice.bodies:
            self._show_view("article")
