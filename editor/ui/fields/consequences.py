"""Which entries would have a problem if the fields were as they are said to be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from editor.schema.specs import FieldSpec
from editor.ui.fields.rows import RowList
from editor.ui.languages import plural
from editor.ui.look import STEP
from editor.ui.plain import plain_label, plain_tip
from editor.ui.told import tell
from editor.ui.words import words
from editor.workspace.field_changes import Trouble

_SHOWN = 100
_HEIGHT = 96


class Consequences(QWidget):
    """A sentence, and below it the entries that it counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = plain_label(self)
        self._text.setObjectName("fieldsTroubles")
        self._text.setWordWrap(True)
        self._list = RowList(self)
        self._list.setObjectName("fieldsTroubleList")
        self._list.setAccessibleName(self.tr("Entries that would have a problem"))
        self._list.setFixedHeight(_HEIGHT)
        self._list.setSelectionMode(RowList.SelectionMode.NoSelection)
        self._list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * STEP)
        layout.addWidget(self._text)
        layout.addWidget(self._list)
        self.tell("")

    def tell(self, text: str, *, is_problem: bool = False) -> None:
        """Say one sentence; nothing when it is empty."""
        self._list.clear()
        self._list.hide()
        tell(self._text, text, problem=is_problem)
        self._text.setVisible(bool(text))

    def show_troubles(self, found: Sequence[Trouble], specs: Mapping[str, FieldSpec]) -> None:
        """Say how many entries would have a problem, and which."""
        n = len({trouble.entry.path for trouble in found})
        if not n:
            self.tell(self.tr("No entry would have a new problem."))
            return
        self.tell(
            plural(self, "1 entry would have a problem.", "{n} entries would have a problem.", n),
            is_problem=True,
        )
        for trouble in found[:_SHOWN]:
            label = QCoreApplication.translate("labels", specs[trouble.field].label)
            told = self.tr("{entry}, {field}: {problem}")
            problem = words(trouble.message)
            self._add(told.format(entry=trouble.entry.title, field=label, problem=problem))
        more = len(found) - _SHOWN
        if more > 0:
            self._add(self.tr("and {n} more").format(n=more))
        self._list.show()

    def _add(self, text: str) -> None:
        item = QListWidgetItem(text, self._list)
        item.setToolTip(plain_tip(text))
