"""How a table is to be read: the boxes for it, all that is not about a single column."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from editor.ui.combo import Combo
from editor.ui.csv.telling import encodings, joints, separators
from editor.ui.look import STEP
from editor.workspace.csv.columns import Choices, Columns, can_be_key
from editor.workspace.csv.matching import Target, What
from editor.workspace.settings import Collection


class ChoicesPane(QWidget):
    """Boxes that show the choices and change them.

    reread: the file is to be read again, with another encoding or separator. moved: the table is
    about another collection. changed: the Choices that are wanted now.
    """

    reread = Signal()
    moved = Signal()
    changed = Signal(object)

    def __init__(self, parent: QWidget, collections: Iterable[Collection]) -> None:
        super().__init__(parent)
        self._choices: Choices | None = None
        self._encoding = self._box("importEncoding", encodings())
        self._separator = self._box("importSeparator", separators())
        self._joint = self._box("importJoint", joints())
        self._collections: list[Collection | None] = [*collections, None]
        self._collection = self._box("importCollection")
        for one in self._collections:
            self._collection.addItem(one.name if one else self.tr("The whole vault"))
        self._key = self._box("importKey")
        self._new = self._box("importNew")
        self._new.addItem(self.tr("Make new entries"), True)
        self._new.addItem(self.tr("Leave them out"), False)
        self._yaml = QCheckBox(self.tr("Cells are written as YAML: “2018” in quotes, null"), self)
        self._yaml.setObjectName("importYaml")
        self._lay_out()
        self._encoding.activated.connect(lambda _: self.reread.emit())
        self._separator.activated.connect(lambda _: self.reread.emit())
        self._collection.activated.connect(lambda _: self.moved.emit())
        self._key.activated.connect(
            lambda _: self._change(lambda old: old._replace(key=self._key.currentData()))
        )
        self._new.activated.connect(
            lambda _: self._change(lambda old: old._replace(new=self._new.currentData()))
        )
        self._joint.activated.connect(
            lambda _: self._change(lambda old: old._replace(joint=self._joint.currentData()))
        )
        self._yaml.clicked.connect(lambda on: self._change(lambda old: old._replace(yaml=bool(on))))

    @property
    def encoding(self) -> str | None:
        """The encoding that is chosen, as Python names it."""
        return self._encoding.currentData()

    @property
    def separator(self) -> str | None:
        """What stands between cells."""
        return self._separator.currentData()

    @property
    def collection(self) -> Collection | None:
        """What the table is about; None for the whole vault."""
        return self._collections[self._collection.currentIndex()]

    def show_choices(
        self, columns: Columns, choices: Choices, name_of: Callable[[Target], str]
    ) -> None:
        """Show how the table is read. name_of: what a curator reads for a target."""
        self._choices = choices
        self._key.clear()
        for column, target in enumerate(choices.targets):
            if can_be_key(columns, column, target) or column == choices.key:
                header = columns.sheet.header[column]
                same = target.what is What.FIELD and target.key == header
                self._key.addItem(header if same else f"{header}: {name_of(target)}", column)
        self._key.addItem(self.tr("Nothing: every row is new"), None)
        for box, value in (
            (self._encoding, columns.sheet.encoding),
            (self._separator, columns.sheet.separator),
            (self._joint, choices.joint),
            (self._key, choices.key),
            (self._new, choices.new),
        ):
            box.setCurrentIndex(box.findData(value))
        self._collection.setCurrentIndex(self._collections.index(choices.collection))
        self._yaml.setChecked(choices.yaml)

    def _change(self, change: Callable[[Choices], Choices]) -> None:
        if self._choices is not None:
            self.changed.emit(change(self._choices))

    def _box(self, name: str, items: dict[str, str] | None = None) -> Combo:
        box = Combo(self)
        box.setObjectName(name)
        # Names of fields and collections may be of any length.
        box.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        for value, label in (items or {}).items():
            box.addItem(label, value)
        return box

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * STEP)
        grid.setVerticalSpacing(STEP)
        boxes = (
            (self.tr("The table is about"), self._collection),
            (self.tr("An entry is found by"), self._key),
            (self.tr("Rows that find no entry"), self._new),
            (self.tr("Encoding"), self._encoding),
            (self.tr("Between cells"), self._separator),
            (self.tr("Between the items of a list"), self._joint),
        )
        for number, (text, box) in enumerate(boxes):
            row, column = divmod(number, 3)
            label = QLabel(text, self)
            label.setProperty("role", "muted")
            label.setWordWrap(True)
            label.setBuddy(box)
            grid.addWidget(label, 3 * row, column, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(box, 3 * row + 1, column)
            grid.setColumnStretch(column, 1)
        grid.setRowMinimumHeight(2, STEP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * STEP)
        layout.addLayout(grid)
        layout.addWidget(self._yaml)
