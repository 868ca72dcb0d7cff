"""What the curator's gestures in the table do to entries."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtGui import QGuiApplication

from editor.messages import EditorError, Message
from editor.schema.values import Value
from editor.ui.applying import apply_many
from editor.ui.languages import enumerated
from editor.ui.progress import progress
from editor.ui.table.clipboard import from_text, to_text
from editor.ui.table.model import TableModel
from editor.ui.table.open_cell import OpenCell
from editor.ui.table.view import EntryTable
from editor.ui.table.working import worked_out
from editor.ui.words import words
from editor.workspace import bulk, grid
from editor.workspace.bulk import Cell
from editor.workspace.csv.cells import cell_of
from editor.workspace.plan import Plan
from editor.workspace.through import CalledOffError
from editor.workspace.workspace import Workspace

# Changes of more entries than fit on a screen are shown before they are made.
_SCREENFUL = 20

T = TypeVar("T")


class CellEdits(OpenCell):
    """Edits, pastes, fills and clears cells. refused: why something was not done."""

    def __init__(self, model: TableModel, table: EntryTable) -> None:
        super().__init__(model, table)
        # The text that was copied here last, and the values that it stands for.
        self._copied: tuple[str, list[list[Value]]] = ("", [])
        table.copied.connect(self.copy)
        table.cut.connect(self.cut)
        table.pasted.connect(self.paste)
        table.cleared.connect(self.clear)
        table.filled_down.connect(self.fill_down)

    def copy(self) -> bool:
        """Put the selected block on the clipboard, as spreadsheets do; whether that was done."""
        rows, columns = self._table.picked()
        chosen = set(self._table.picked_cells())
        if not chosen:
            return False
        values: list[list[Value]] = []
        block: list[list[str]] = []
        try:
            with progress(self._table.window(), self.tr("Copying…"), "copyingCells") as through:
                for row in through(rows):
                    line = [self._value(row, column) for column in columns]
                    values.append(line)
                    block.append(
                        [
                            cell_of(value) if (row, column) in chosen else ""
                            for column, value in zip(columns, line, strict=True)
                        ]
                    )
        except CalledOffError:
            return False
        text = to_text(block)
        self._copied = text, values
        QGuiApplication.clipboard().setText(text)
        return True

    def cut(self) -> None:
        """Copy the selected cells and clear them."""
        if self.copy():
            self._clear(Message("workspace.grid-cut"), self.tr("Cut"))

    def clear(self) -> None:
        """Empty the selected cells; the fields stay."""
        self._clear(Message("workspace.grid-clear"), self.tr("Clear"))

    def paste(self) -> None:
        """Put the clipboard's block where the selection begins, repeated over all of it."""
        text = QGuiApplication.clipboard().text()
        block: Sequence[Sequence[Value]] = from_text(text)
        is_own = bool(block) and text == self._copied[0]
        if is_own:
            block = self._copied[1]
        rows, columns = self._table.picked()
        if not block or not rows or self._workspace is None:
            return
        high, wide = len(block), len(block[0])
        if len(rows) % high or len(columns) % wide:
            # No multiple of the block: it goes in as it is, from the first cell on.
            last = self._model.rowCount(), self._model.columnCount()
            rows = list(range(rows[0], min(rows[0] + high, last[0])))
            columns = list(range(columns[0], min(columns[0] + wide, last[1])))
        values: dict[Cell, Value] = {}
        for at, row in enumerate(rows):
            for place, column in enumerate(columns):
                if self._model.columns[column].is_field:
                    values[self._cell(row, column)] = block[at % high][place % wide]
        left = [high - len(rows), wide - len(columns)]
        label = Message("workspace.grid-paste")
        if is_own:
            self._run(values, lambda of, some: grid.set_values(of, some, label), self.tr("Paste"))
        else:
            texts = {cell: str(value) for cell, value in values.items()}
            self._run(texts, lambda of, some: grid.set_texts(of, some, label), self.tr("Paste"))
        self._table.pick(rows[0], columns[0], rows[-1], columns[-1])
        if max(left) > 0:
            self.refused.emit(
                self.tr("The copied block is larger than what is below; the rest was not pasted.")
            )

    def fill_down(self) -> None:
        """Give the selected cells the value of the uppermost; one row takes the row above."""
        rows, columns = self._table.picked()
        if not rows:
            return
        if len(rows) == 1:
            if rows[0] == 0:
                return
            rows = [rows[0] - 1, *rows]
        values: dict[Cell, Value] = {
            self._cell(row, column): self._value(rows[0], column)
            for row in rows[1:]
            for column in columns
            if self._model.columns[column].is_field
        }
        label = Message("workspace.grid-fill")
        self._run(values, lambda of, some: grid.set_values(of, some, label), self.tr("Fill down"))

    def remove_fields(self) -> None:
        """Remove the fields of the selected cells, with their lines."""
        picked = [
            (row, column)
            for row, column in self._table.picked_cells()
            if self._model.columns[column].is_field
        ]
        cells: dict[Cell, Value] = {self._cell(*place): bulk.REMOVED for place in picked}
        named = list(dict.fromkeys(self._model.columns[column].label for _, column in picked))
        label = Message("workspace.bulk-remove-field", {"field": "".join(named)})
        if len(named) > 1:
            quoted = [words(Message("schema.quoted", {"text": name})) for name in named]
            label = Message("workspace.bulk-remove-fields", {"fields": enumerated(quoted)})
        self._run(cells, lambda of, some: bulk.set_cells(of, some, label), self.tr("Remove"))

    def run(
        self,
        paths: Sequence[str],
        make: Callable[[Workspace, Sequence[str]], Plan],
        verb: str,
        *,
        least: int = 0,
    ) -> bool:
        """Work out what `make` plans for entries, and make it; whether it was made.

        The curator sees first what would change where that is more than `least` entries.
        """
        workspace = self._workspace
        if workspace is None:
            return False
        window = self._table.window()
        try:
            plan = worked_out(window, paths, lambda some: make(workspace, some))
            if plan is None:
                return False
            asks = len(plan.change.edits) > least or (plan.refused and not least)
            if asks:
                from editor.ui.plan_dialog import approve

                title = words(plan.change.label)
                if not approve(window, workspace, plan, title=title, verb=verb):
                    return False
            if not apply_many(window, workspace, plan.change):
                return False
        except EditorError as error:
            self.refused.emit(words(error.message))
            return False
        if not asks:
            self._tell_refused(plan.refused)
        return True

    def _run(
        self,
        cells: Mapping[Cell, T],
        make: Callable[[Workspace, Mapping[Cell, T]], Plan],
        verb: str,
    ) -> None:
        """Change cells at once, or after a look at it where that is more than a screenful."""
        by_path: dict[str, dict[Cell, T]] = {}
        for cell, value in cells.items():
            by_path.setdefault(cell[0], {})[cell] = value

        def made(workspace: Workspace, paths: Sequence[str]) -> Plan:
            some = {cell: value for path in paths for cell, value in by_path[path].items()}
            return make(workspace, some)

        if by_path:
            self.run(list(by_path), made, verb, least=_SCREENFUL)

    def _clear(self, label: Message, verb: str) -> None:
        cells = {
            self._cell(row, column): None
            for row, column in self._table.picked_cells()
            if self._model.columns[column].is_field
        }
        self._run(cells, lambda of, some: grid.clear(of, some, label), verb)

    def _cell(self, row: int, column: int) -> Cell:
        return self._model.row(row).entry.path, self._model.columns[column].key

    def _value(self, row: int, column: int) -> Value:
        return self._model.row(row).value(self._model.columns[column].key)
