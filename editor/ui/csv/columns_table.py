"""The columns of a table and the fields they go into, as a list in which the fields are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from editor.ui.combo import Combo
from editor.ui.icons import draw_icon
from editor.ui.look import FIELD_HEIGHT, STEP, tones_of
from editor.ui.plain import plain_tip
from editor.workspace.csv.columns import Choices, Columns
from editor.workspace.csv.comparing import Comparison
from editor.workspace.csv.matching import NAME, NOTHING, PATH, Target, What, field_target
from editor.workspace.csv.reading import samples

if TYPE_CHECKING:
    from editor.ui.index import Index

COLUMN, CELLS, GOES_INTO, DIFFERS = range(4)
_SAMPLES = 3
_CHEVRON = 14
Display, Tip, Align = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.TextAlignmentRole,
)


class ColumnsModel(QAbstractTableModel):
    """One row for each column of the table. chosen: a column, and the Target it shall have."""

    chosen = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: Columns | None = None
        self._choices: Choices | None = None
        self._found: Comparison | None = None
        self._labels: dict[str, str] = {}

    def show(
        self,
        columns: Columns | None,
        choices: Choices | None,
        found: Comparison | None,
        labels: dict[str, str],
    ) -> None:
        """Show other columns or choices. labels: those of the known fields, by key."""
        same = columns is self._columns
        if not same:
            self.beginResetModel()
        self._columns, self._choices, self._found = columns, choices, found
        self._labels = labels
        if not same:
            self.endResetModel()
        elif self.rowCount():
            last = self.index(self.rowCount() - 1, DIFFERS)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        if parent.isValid() or self._columns is None:
            return 0
        return len(self._columns.sheet.header)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Align:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role != Display:
            return None
        names = (
            self.tr("Column"), self.tr("First cells"), self.tr("Goes into"), self.tr("Changes"),
        )  # fmt: skip
        return names[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == GOES_INTO else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._columns is None or self._choices is None:
            return None
        if role in (Display, Tip):
            text = self._text(index.row(), index.column())
            return plain_tip(text) if role == Tip else text.replace("\n", " ")
        return None

    @property
    def finds(self) -> str:
        """What is told of the column by which entries are found: its longest words."""
        return self.tr("finds the entry")

    def choose(self, row: int, target: Target) -> None:
        """Let a column go elsewhere."""
        if target != self.target(row):
            self.chosen.emit(row, target)

    def target(self, row: int) -> Target:
        """Where a column goes."""
        return self._choices.targets[row] if self._choices is not None else NOTHING

    def left_out(self, row: int) -> bool:
        """Whether the column goes nowhere."""
        return self.target(row) == NOTHING

    def targets(self, row: int) -> list[tuple[str, Target]]:
        """What can be chosen for a column, with what it is called."""
        assert self._columns is not None
        name = self._columns.sheet.header[row]
        offered = [NOTHING, PATH, NAME, *map(field_target, self._labels)]
        if name not in self._labels and row not in self._columns.sheet.dubious:
            offered.insert(3, field_target(name))
        return [(self.name_of(target), target) for target in offered]

    def name_of(self, target: Target) -> str:
        """What the curator reads for a target."""
        if target.what is What.FIELD:
            label = self._labels.get(target.key)
            if label is None:
                return self.tr("New field {key}").format(key=target.key)
            return target.key if label == target.key else f"{label} ({target.key})"
        return {
            What.NOTHING: self.tr("Leave out"),
            What.PATH: self.tr("Path of the file"),
            What.NAME: self.tr("Name of the file"),
        }[target.what]

    def _text(self, row: int, column: int) -> str:
        assert self._columns is not None
        assert self._choices is not None
        if column == COLUMN:
            return self._columns.sheet.header[row]
        if column == CELLS:
            cells = samples(self._columns.cells(row)[:50], _SAMPLES)
            return "  ·  ".join(cells) if cells else self.tr("empty")
        if column == GOES_INTO:
            return self.name_of(self._choices.targets[row])
        if row == self._choices.key:
            return self.finds
        changed = self._found.changed[row] if self._found is not None else 0
        return str(changed) if changed else ""


class ColumnsTable(QTableView):
    """Shows the columns; one click on what a column goes into opens the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importColumns")
        self.columns = ColumnsModel(self)
        self.setModel(self.columns)
        self.setItemDelegate(_Delegate(self))
        self.setProperty("framed", True)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(FIELD_HEIGHT)
        header = self.horizontalHeader()
        header.setProperty("plain", True)
        header.style().polish(header)  # the table asked for its look before
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(12 * STEP)
        header.setSectionResizeMode(CELLS, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        told = self.fontMetrics().horizontalAdvance(self.columns.finds) // STEP + 6
        for column, part, least in ((COLUMN, 5, 22), (GOES_INTO, 4, 40), (DIFFERS, 7, told)):
            self.horizontalHeader().resizeSection(column, max(width // part, least * STEP))

    def _open(self, index: QModelIndex) -> None:
        if index.column() == GOES_INTO:
            self.edit(index)
        elif index.isValid():
            self.setCurrentIndex(index.siblingAtColumn(GOES_INTO))


class _Delegate(QStyledItemDelegate):
    """Paints the cells in the tones of the window, and offers the fields in a combo box."""

    def __init__(self, table: ColumnsTable) -> None:
        super().__init__(table)
        self._table = table

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = Combo(parent)
        box.setObjectName("importTarget")
        box.setMaxVisibleItems(16)
        box.addItems([name for name, _ in self._table.columns.targets(index.row())])
        box.activated.connect(lambda _: self._take(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, Combo)
        offered = [target for _, target in self._table.columns.targets(index.row())]
        chosen = self._table.columns.target(index.row())
        editor.setCurrentIndex(offered.index(chosen) if chosen in offered else 0)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, Combo)
        _, target = self._table.columns.targets(index.row())[editor.currentIndex()]
        self._table.columns.choose(index.row(), target)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect)

    def _take(self, box: Combo) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, FIELD_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tones = tones_of(self._table)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tones.selection))
        muted = index.column() == CELLS or self._table.columns.left_out(index.row())
        painter.setPen(QColor(tones.muted if muted else tones.ink))
        painter.setFont(self._table.font())
        rect = QRect(option.rect).adjusted(2 * STEP, 0, -2 * STEP, 0)
        if index.column() == GOES_INTO:
            size = QSize(_CHEVRON, _CHEVRON)
            place = QStyle.alignedRect(
                Qt.LayoutDirection.LeftToRight,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, size, rect,
            )  # fmt: skip
            draw_icon(painter, "chevron-down", QRectF(place), tones.muted)
            rect.setRight(place.left() - STEP)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        text = painter.fontMetrics().elidedText(
            index.data(Display), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, int(middle), text)
        painter.setPen(QColor(tones.hairline))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()
