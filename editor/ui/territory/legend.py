"""The legend: what the pins' tones stand for, by which field they are coloured, which stand out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.icons import beside, icon
from editor.ui.languages import series
from editor.ui.look import tones_of
from editor.ui.painting import isolated, mirrored, paint_ring
from editor.ui.plain import without_shortcut
from editor.ui.territory.content import LegendRow
from editor.ui.territory.floating import Floating
from editor.ui.territory.sprites import paint_pin
from editor.ui.text_size import share, size_icon
from editor.ui.toggle import Fold

if TYPE_CHECKING:
    from editor.ui.index import Index

_ROWS = 5
_WIDTH = 268
_MARGIN = 14
_SWATCH = 4.5
# In a view narrower than this, or with room for fewer rows, the legend hides more than it tells.
_LEAST_VIEW = 560
_FEWEST = 3
# The whole of it scrolls when it would take more of the view's height.
_LARGEST_SHARE = 0.6
_ROW_ROLE = Qt.ItemDataRole.UserRole


def counted(row: LegendRow) -> str:
    """How many pins have the row's tone: of all, where a search or facet dims some."""
    if row.lit is None or row.lit == row.number:
        return str(row.number)
    words = QCoreApplication.translate("Legend", "{lit} of {number}")
    return words.format(lit=row.lit, number=row.number)


class Legend(Floating):
    """A few rows, all of them after a click on "more"; pins of chosen rows stand out.

    Folded up, only its heading lies on the map.
    chosen(list of int): the rows that stand out, counted from 0; none for all.
    resized: it has become larger or smaller by itself.
    """

    chosen = Signal(list)
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("mapLegend")
        self._title = ""
        self._whole = False
        self._most = _ROWS
        self._model = _Rows(self)
        self.heading = QToolButton(self)
        self.heading.setObjectName("legendField")
        self.heading.setProperty("legend", True)
        beside(self.heading)
        self.heading.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron follows
        self.heading.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.fold = Fold(self)
        self.fold.setObjectName("legendFold")
        self.fold.setProperty("legend", True)
        self.fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.fold.unfolded_changed.connect(self._on_folded)
        self.rows = QListView(self)
        self.rows.setObjectName("legendRows")
        self.rows.setModel(self._model)
        self.rows.setItemDelegate(_RowDelegate(self))
        self.rows.setSelectionMode(QListView.SelectionMode.MultiSelection)
        self.rows.setUniformItemSizes(True)
        self.rows.setMouseTracking(True)
        self.rows.setFrameShape(QListView.Shape.NoFrame)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.rows.setToolTip(self.tr("Click values to let their pins stand out"))
        self.rows.selectionModel().selectionChanged.connect(self._tell_chosen)
        self.more = QToolButton(self)
        self.more.setObjectName("legendMore")
        self.more.setProperty("legend", True)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.clicked.connect(lambda: self.show_whole(not self._whole))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 7, 1, 8)
        layout.setSpacing(1)
        # Absolute, for the button is mirrored.
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 6, 0)
        top.addWidget(self.heading, 0, left)
        top.addStretch(1)
        top.addWidget(self.fold)
        layout.addLayout(top)
        layout.addWidget(self.rows)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.fold.unfold()
        self.hide()

    def set_menu(self, menu: QMenu) -> None:
        """Offer the fields by which pins can be coloured."""
        self.heading.setMenu(menu)
        self.heading.setIcon(icon("chevron-down"))
        size_icon(self.heading, 12)

    @property
    def title(self) -> str:
        """What the tones are about."""
        return self._title

    @property
    def told(self) -> tuple[LegendRow, ...]:
        """All rows, also those that are folded away."""
        return self._model.rows

    def show_rows(self, title: str, rows: Sequence[LegendRow], chosen: Sequence[int] = ()) -> None:
        """Show these rows, from the next `fit` on; `chosen` of them stand out."""
        same = [row.label for row in rows] == [row.label for row in self._model.rows]
        if (title, tuple(rows)) == (self._title, self._model.rows):
            return
        self._title = title
        selection = self.rows.selectionModel()
        blocked = selection.blockSignals(True)
        self._model.show(rows, keep=same)
        if not same:
            selection.clearSelection()
            for row in chosen:
                selection.select(self._model.index(row), QItemSelectionModel.SelectionFlag.Select)
        selection.blockSignals(blocked)
        self.heading.setText(without_shortcut(title))
        self.heading.setAccessibleName(title)
        self.rows.setAccessibleName(title)

    def fit(self, width: int, height: int) -> None:
        """Take no more than a corner of a view of this size; hide where that is too little."""
        line = self._line()
        rows = len(self._model.rows)
        around = self.heading.sizeHint().height() + line + 2 * _MARGIN
        fitting = (height // 2 - around) // line
        folded = not self.fold.unfolded
        room = width >= _LEAST_VIEW and (folded or fitting >= _FEWEST)
        few = min(_ROWS, max(fitting, 1))
        most = round(height * _LARGEST_SHARE) - around
        self._most = max(few, most // line) if self._whole else few
        shown = min(rows, self._most)
        self.setVisible(bool(rows) and room)
        self.rows.setVisible(not folded)
        self.more.setVisible(rows > few and not folded)
        self.more.setText(
            self.tr("Fewer") if self._whole else self.tr("{n} more").format(n=rows - shown)
        )
        # Six are worth no more than the line that would tell of the sixth.
        self.rows.setFixedHeight(shown * line)
        policy = Qt.ScrollBarPolicy
        scrolls = self._whole and rows > shown
        self.rows.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
        if not self._whole:
            self.rows.scrollToTop()
        self.setFixedWidth(min(round(_WIDTH * share()), self._wanted_width()))
        self.adjustSize()

    def _on_folded(self, unfolded: bool) -> None:
        tip = self.tr("Fold the legend up") if unfolded else self.tr("Unfold the legend")
        self.fold.setIcon(icon("minus" if unfolded else "plus"))
        size_icon(self.fold, 12)
        self.fold.setToolTip(tip)
        self.fold.setAccessibleName(tip)
        self.resized.emit()

    def _wanted_width(self) -> int:
        metrics = QFontMetrics(self.font())
        heading = self.heading.sizeHint().width() + self.fold.sizeHint().width() + _MARGIN
        if not self.fold.unfolded:
            return heading
        texts = [f"{row.label}  {counted(row)}" for row in self._model.rows[: self._most]]
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        return max(widest + 2 * _MARGIN + 26, heading, 150)

    def _line(self) -> int:
        return QFontMetrics(self.font()).height() + 6

    def show_whole(self, whole: bool) -> None:
        """Show all rows, or a few."""
        self._whole = whole
        self.resized.emit()

    def _tell_chosen(self) -> None:
        rows = [index.row() for index in self.rows.selectionModel().selectedIndexes()]
        self.chosen.emit(sorted(rows))


class _Rows(QAbstractListModel):
    """The rows as Qt's lists want them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[LegendRow, ...] = ()

    def show(self, rows: Sequence[LegendRow], *, keep: bool) -> None:
        """Show other rows; `keep`: only their numbers differ, so what is chosen stays chosen."""
        if keep:
            self.rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return series([row.label, counted(row)])
        return row if role == _ROW_ROLE else None


class _RowDelegate(QStyledItemDelegate):
    """A row: the pin, the value, how many have it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, QFontMetrics(option.font).height() + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: LegendRow = index.data(_ROW_ROLE)
        tones = tones_of(option.widget)
        rect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = QStyle.StateFlag
        if option.state & state.State_Selected:
            painter.fillRect(rect, QColor(tones.accent_tint))
        elif option.state & state.State_MouseOver:
            painter.fillRect(rect, QColor(tones.selection))
        if option.state & state.State_HasFocus:
            paint_ring(painter, rect, tones)
        sign = mirrored(painter, QRect(rect.left() + _MARGIN, rect.top(), 11, 1), rect)
        middle = QPointF(sign.left() + 5, rect.center().y() + 0.5)
        paint_pin(painter, middle, _SWATCH, row.tone, tones)
        font = QFont(option.font)
        if option.state & state.State_Selected:
            font.setWeight(QFont.Weight.Medium)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        number = counted(row)
        painter.setPen(QColor(tones.muted))
        right = rect.right() - _MARGIN
        align = Qt.AlignmentFlag.AlignVCenter
        numbers = QRect(rect.left(), rect.top(), right - rect.left() + 1, rect.height())
        numbers = mirrored(painter, numbers, rect)
        painter.drawText(numbers, align | Qt.AlignmentFlag.AlignRight, number)
        left = rect.left() + _MARGIN + 18
        room = right - metrics.horizontalAdvance(number) - 10 - left
        painter.setPen(QColor(tones.ink))
        label = metrics.elidedText(row.label, Qt.TextElideMode.ElideRight, room)
        place = mirrored(painter, QRect(left, rect.top(), room + 2, rect.height()), rect)
        painter.drawText(place, align, isolated(painter, label))
        painter.restore()
