"""What stands in the place of the list while no entry is listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.ui.empty_state import EmptyState
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.ui.entries.narrowing import Narrowing


class NothingListed(EmptyState):
    """Says why there is none, and what leads to one.

    new_wanted: the first entry is to be made. all_wanted: nothing is to be left out.
    """

    new_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "entryListEmpty")
        self._makes_new = False
        self.acted.connect(self._go_on)

    def tell(self, workspace: Workspace | None, narrowing: Narrowing | None) -> None:
        """Say it of a vault and of what is left of its entries."""
        self._makes_new = False
        if workspace is not None and workspace.loading:
            self.say(self.tr("Entries are being read"), picture="voyage")
        elif workspace is not None and not workspace.entries():
            self._makes_new = True
            below = self.tr("An entry is one Markdown file. It gets its fields from the others.")
            act = self.tr("Make the first one…")
            self.say(self.tr("No entries yet"), below, picture="seedling", act=act)
        else:
            narrows = narrowing is not None and (narrowing.is_chosen or bool(narrowing.query.terms))
            act = self.tr("Show all entries") if narrows else ""
            self.say(self._why(narrowing), picture="search", act=act)

    def _go_on(self) -> None:
        (self.new_wanted if self._makes_new else self.all_wanted).emit()

    def _why(self, narrowing: Narrowing | None) -> str:
        if narrowing is None or not narrowing.query.terms:
            return self.tr("No entry here.")
        if narrowing.query.is_plain:
            if narrowing.is_chosen:
                return self.tr("No entry among those chosen above holds these words.")
            return self.tr("No entry holds these words.")
        if narrowing.is_chosen:
            return self.tr("No entry among those chosen above fits this search.")
        return self.tr("No entry fits this search.")
