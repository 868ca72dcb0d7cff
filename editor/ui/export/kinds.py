"""What the map can be written as: a name for each file ending, and what it is good for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editor.messages import QT_TRANSLATE_NOOP
from editor.ui.drawn.exporters import ENDINGS as DRAWN
from editor.ui.icons import draw_icon
from editor.ui.languages import series
from editor.ui.look import RADIUS, STEP, tones_of
from editor.ui.painting import paint_ring
from editor.ui.text_size import scaled

if TYPE_CHECKING:
    from editor.ui.index import Index

_ROW_HEIGHT = 54
_ICON = 18


class Kind(NamedTuple):
    """A file ending with its name and use, both to be translated."""

    ending: str
    name: str
    use: str
    icon: str

    @property
    def drawn(self) -> bool:
        """Whether it is drawn for a size."""
        return self.ending in DRAWN

    @property
    def speaks(self) -> bool:
        """Whether it says something of its own to readers."""
        return self.drawn or self.ending in (".html", SITE)


# Stands for the ending of what is no file: the whole site in a folder.
SITE = "/"

KINDS = (
    Kind(
        ".png",
        QT_TRANSLATE_NOOP("ExportKinds", "Picture (PNG)"),
        QT_TRANSLATE_NOOP("ExportKinds", "For slides and documents"),
        "image",
    ),
    Kind(
        ".svg",
        QT_TRANSLATE_NOOP("ExportKinds", "Drawing (SVG)"),
        QT_TRANSLATE_NOOP("ExportKinds", "For designers to edit"),
        "pen-tool",
    ),
    Kind(
        ".pdf",
        QT_TRANSLATE_NOOP("ExportKinds", "Print (PDF)"),
        QT_TRANSLATE_NOOP("ExportKinds", "For paper, sharp at any size"),
        "printer",
    ),
    Kind(
        ".html",
        QT_TRANSLATE_NOOP("ExportKinds", "Web page (HTML)"),
        QT_TRANSLATE_NOOP("ExportKinds", "To send or host, works offline"),
        "globe",
    ),
    Kind(
        SITE,
        QT_TRANSLATE_NOOP("ExportKinds", "Whole site (folder)"),
        QT_TRANSLATE_NOOP("ExportKinds", "Map, directory, every article"),
        "folder-open",
    ),
    Kind(
        ".geojson",
        QT_TRANSLATE_NOOP("ExportKinds", "Map data (GeoJSON)"),
        QT_TRANSLATE_NOOP("ExportKinds", "For GIS programs"),
        "map",
    ),
    Kind(
        ".js",
        QT_TRANSLATE_NOOP("ExportKinds", "Site data (JavaScript)"),
        QT_TRANSLATE_NOOP("ExportKinds", "Read by the published map"),
        "braces",
    ),
)


def name_of(kind: Kind) -> str:
    """The name in the curator's language."""
    return QCoreApplication.translate("ExportKinds", kind.name)


def use_of(kind: Kind) -> str:
    """What it is good for, in the curator's language."""
    return QCoreApplication.translate("ExportKinds", kind.use)


class _Rows(QAbstractListModel):
    def __init__(self, kinds: Sequence[Kind], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kinds = tuple(kinds)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._kinds)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        kind = self._kinds[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return name_of(kind)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return series([name_of(kind), use_of(kind)])
        if role == Qt.ItemDataRole.UserRole:
            return kind
        return None


class KindList(QListView):
    """Chooses one of them."""

    def __init__(self, kinds: Sequence[Kind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportKinds")
        self.setAccessibleName(self.tr("Kind of file"))
        self.kinds = tuple(kinds)
        self.setModel(_Rows(kinds, self))
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)

    def width_of_words(self) -> int:
        """So wide that no line is cut off."""
        font = self.font()
        font.setWeight(font.Weight.Medium)
        metrics = QFontMetrics(font)
        widest = max(
            metrics.horizontalAdvance(text)
            for kind in self.kinds
            for text in (name_of(kind), use_of(kind))
        )
        return widest + scaled(_ICON) + 10 * STEP

    @property
    def kind(self) -> Kind:
        """The one that is chosen."""
        return self.kinds[max(0, self.currentIndex().row())]

    def choose(self, ending: str) -> None:
        """Choose the kind of this ending; the first where there is none."""
        rows = [row for row, kind in enumerate(self.kinds) if kind.ending == ending]
        self.setCurrentIndex(self.model().index(rows[0] if rows else 0, 0))


class _Delegate(QStyledItemDelegate):
    """Paints a row: its icon, its name, below what it is good for."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, max(_ROW_HEIGHT, 2 * option.fontMetrics.height() + 4 * STEP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        kind: Kind = index.data(Qt.ItemDataRole.UserRole)
        widget = self.parent()
        assert isinstance(widget, QWidget)
        tones = tones_of(widget)
        rect = QRectF(option.rect).adjusted(STEP, 1, -STEP, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            focused = chosen and widget.hasFocus()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.accent_tint if chosen else tones.selection))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
            if focused:
                paint_ring(painter, rect, tones, RADIUS)
        left = rect.x() + 3 * STEP
        side = scaled(_ICON)
        place = QRectF(left, rect.center().y() - side / 2, side, side)
        draw_icon(painter, kind.icon, place, tones.accent if chosen else tones.muted)
        text = rect.adjusted(3 * STEP + side + 3 * STEP, 0, -2 * STEP, 0)
        font = widget.font()
        font.setWeight(font.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(tones.ink))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        upper = QRectF(text.x(), text.y(), text.width(), text.height() / 2)
        self._line(painter, upper, flags, name_of(kind))
        font.setWeight(font.Weight.Normal)
        if font.pixelSize() > 0:
            font.setPixelSize(font.pixelSize() - 1)
        painter.setFont(font)
        painter.setPen(QColor(tones.muted))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        self._line(painter, upper.translated(0, text.height() / 2), flags, use_of(kind))
        painter.restore()

    @staticmethod
    def _line(painter: QPainter, rect: QRectF, flags: Qt.AlignmentFlag, text: str) -> None:
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(rect.width())
        )
        painter.drawText(rect, flags, shown)
