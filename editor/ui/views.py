"""The window's views, of which one is shown; all but the article are made when first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from editor.ui.article_page import ArticlePage
from editor.ui.part import Part
from editor.ui.preferences import Preferences
from editor.ui.selection import Selection
from editor.ui.stack import Stack
from editor.workspace.journal_file import Typed
from editor.workspace.workspace import VaultNotice, Workspace

if TYPE_CHECKING:
    from editor.ui.changes.page import ChangesPage
    from editor.ui.map.page import MapPage
    from editor.ui.problems.page import ProblemsPage
    from editor.ui.table_page import TablePage
    from editor.ui.vocabulary_page import VocabularyPage

    Page: TypeAlias = MapPage | TablePage | VocabularyPage | ProblemsPage | ChangesPage

# In the order of their tabs.
VIEWS = ("article", "map", "table", "vocabulary", "problems", "changes")


class Views(Stack):
    """Hands the vault, the selection and every change on to the views that are made.

    opened: an entry's article is wanted. refused: a sentence, why something was not done. made:
    the name of a view that was just made.
    """

    opened = Signal(object)
    refused = Signal(str)
    made = Signal(object)

    def __init__(
        self,
        selection: Selection,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        """actions: the window's. preferences: where views keep how the curator arranged them."""
        super().__init__(parent)
        self._selection = selection
        self._actions = actions
        self._preferences = preferences
        self._workspace: Workspace | None = None
        self._only: frozenset[str] | None = None
        self.article = ArticlePage(self)
        self.article.refused.connect(self.refused)
        self._made: dict[str, QWidget] = {"article": self.article}
        self._parts: list[Part] = [self.article]
        self.addWidget(self.article)

    @property
    def shown(self) -> str:
        """The name of the view that is shown."""
        current = self.currentWidget()
        return next(name for name, page in self._made.items() if page is current)

    @property
    def made_map(self) -> MapPage | None:
        """The map, where it was asked for already."""
        return self._made.get("map")  # type: ignore[return-value]

    @property
    def map(self) -> MapPage:
        """The map."""
        if "map" not in self._made:
            from editor.ui.map.page import MapPage

            page = MapPage(self._selection, self._actions, self, self._preferences)
            self._take("map", page)
            page.show_only(self._only)
        return self._made["map"]  # type: ignore[return-value]

    @property
    def table(self) -> TablePage:
        """The table of all entries."""
        if "table" not in self._made:
            from editor.ui.table_page import TablePage

            page = TablePage(self._selection, self, self._preferences)
            self._take("table", page)
            page.show_only(self._only)
        return self._made["table"]  # type: ignore[return-value]

    @property
    def vocabulary(self) -> VocabularyPage:
        """The values in use, field by field."""
        if "vocabulary" not in self._made:
            from editor.ui.vocabulary_page import VocabularyPage

            self._take("vocabulary", VocabularyPage(self._selection, self))
        return self._made["vocabulary"]  # type: ignore[return-value]

    @property
    def problems(self) -> ProblemsPage:
        """What the checks found."""
        if "problems" not in self._made:
            from editor.ui.problems.page import ProblemsPage

            page = ProblemsPage(self._selection, self)
            self._take("problems", page)
            page.show_only(self._only)
        return self._made["problems"]  # type: ignore[return-value]

    @property
    def changes(self) -> ChangesPage:
        """What differs from what was there before."""
        if "changes" not in self._made:
            from editor.ui.changes.page import ChangesPage

            self._take("changes", ChangesPage(self._selection, self))
        return self._made["changes"]  # type: ignore[return-value]

    def page(self, name: str) -> QWidget:
        """The view of that name, one of `VIEWS`."""
        makers: dict[str, Callable[[], QWidget]] = {
            "article": lambda: self.article,
            "map": lambda: self.map,
            "table": lambda: self.table,
            "vocabulary": lambda: self.vocabulary,
            "problems": lambda: self.problems,
            "changes": lambda: self.changes,
        }
        return makers[name]()

    def _take(self, name: str, page: Page) -> None:
        self._made[name] = page
        self._parts.append(page)
        self.addWidget(page)
        page.opened.connect(self.opened)
        page.refused.connect(self.refused)
        self.made.emit(name)
        page.show_workspace(self._workspace)
        page.show_entry(self._selection.path)

    def finish(self) -> None:
        """Take what is typed in an open cell of the table."""
        if "table" in self._made:
            self.table.finish()

    def unfinished(self) -> list[str]:
        """Names of entries and fields whose typed text is no value, so that no file holds it."""
        return self.table.unfinished() if "table" in self._made else []

    def half_typed(self) -> list[Typed]:
        """What is typed in an open cell of the table, or was no value there."""
        return self.table.edits.half_typed() if "table" in self._made else []

    def show_only(self, paths: Sequence[str]) -> None:
        """Leave out of the table what the list beside it leaves out, and dim it on the map."""
        entries = self._workspace.entries() if self._workspace else ()
        self._only = None if len(paths) == len(entries) else frozenset(paths)
        if "table" in self._made:
            self.table.show_only(self._only)
        if "problems" in self._made:
            self.problems.show_only(self._only)
        if "map" in self._made:
            self.map.show_only(self._only)

    def show_read(self) -> None:
        """Show all that is read of a vault whose reading was stopped."""
        if "table" in self._made:
            self.table.show_read()
        if "map" in self._made:
            self.map.show_read()

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault, of which the list leaves out nothing yet."""
        self._workspace = workspace
        self._only = None
        for part in self._parts:
            part.show_workspace(workspace)

    def show_entry(self, path: str | None) -> None:
        """Show another entry."""
        for part in self._parts:
            part.show_entry(path)

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change."""
        for part in self._parts:
            part.take_notice(notice)
