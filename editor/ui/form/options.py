"""The list of known values that opens below an editor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QHideEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from editor.schema.completion import Option, folded, ranked
from editor.ui.announcing import focus_is_back
from editor.ui.look import smaller, tones_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QCompleter

    from editor.ui.index import Index

_ROW = 28
_PAD = 10
_VISIBLE = 10


# Ranks the options that fit what was typed.
Complete = Callable[[str, Sequence[Option]], list[Option]]


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.options: list[Option] = []

    def show(self, options: list[Option]) -> None:
        self.beginResetModel()
        self.options = options
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.options)

    def data(self, index: Index, role: int = 0) -> Any:
        option = self.options[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return option.shown
        if role == Qt.ItemDataRole.EditRole:
            return option.text
        return option.count if role == Qt.ItemDataRole.UserRole else None


class _Delegate(QStyledItemDelegate):
    """A value, and how many entries hold it at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.fontMetrics.horizontalAdvance(str(index.data())) + 3 * _PAD + 40
        return QSize(width, max(_ROW, option.fontMetrics.height() + 8))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        view: Any = option.widget
        tones = tones_of(view)
        painter.save()
        if view.selectionModel().isSelected(index):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.selection))
            painter.drawRoundedRect(option.rect.adjusted(3, 1, -3, -1), 5, 5)
        inner = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        count = index.data(Qt.ItemDataRole.UserRole)
        if count:
            painter.setFont(smaller(option.font))
            painter.setPen(QColor(tones.muted))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(inner, right, str(count))
            inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(f"  {count}"))
        painter.setFont(option.font)
        painter.setPen(QColor(tones.ink))
        elide = Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(str(index.data()), elide, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


class _View(QListView):
    """The list itself. line: what is typed into."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__()
        self._line = line

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        QTimer.singleShot(0, self._line, lambda: focus_is_back(self._line))


def _is_among(text: str, options: Sequence[Option]) -> bool:
    return any(text.casefold() in (one.text.casefold(), one.shown.casefold()) for one in options)


class OptionList(QObject):
    """Offers known values below a line of text while the curator types.

    chosen: a value was picked. The list never changes the line by itself.
    """

    chosen = Signal(str)

    def __init__(self, line: QLineEdit, below: QWidget | None = None) -> None:
        super().__init__(line)
        self._line = line
        self._below = below or line
        self._options: Sequence[Option] = ()
        self._complete: Complete = ranked
        self._completer: QCompleter | None = None
        self._view: QListView | None = None
        self._model = _Model(self)

    def set_options(self, options: Sequence[Option]) -> None:
        """The values to offer, the commonest first."""
        self._options = options

    def set_completion(self, complete: Complete) -> None:
        """How to find the values that fit what was typed; else by their texts."""
        self._complete = complete

    def is_open(self) -> bool:
        """Whether the list is on the screen."""
        return self._view is not None and self._view.isVisible()

    def has_current(self) -> bool:
        """Whether a value of the open list is highlighted, so that Enter means it."""
        return self._view is not None and self.is_open() and self._view.currentIndex().isValid()

    def current(self) -> str:
        """The value that is highlighted; empty for none."""
        index = self._view.currentIndex() if self._view is not None else QModelIndex()
        return str(index.data(Qt.ItemDataRole.EditRole)) if index.isValid() else ""

    def first(self, typed: str) -> str | None:
        """The best match for what was typed."""
        found = self._complete(typed, self._options)
        return found[0].text if found else None

    def follow(self, typed: str, *, eager: bool = False, fresh: bool = False) -> None:
        """Open, narrow or close the list while the curator types."""
        if typed.strip():
            self.offer(typed, eager=eager, fresh=fresh)
        else:
            self.close()

    def offer(self, typed: str, *, eager: bool = False, fresh: bool = False) -> None:
        """Show the values that match; all of them for an empty text.

        eager: Enter takes the first value that begins with what was typed, which is highlighted;
        else it means what was typed until a key goes down. fresh: what was typed may be a value of
        its own, and stands as such above the others; it is highlighted where none begins so.
        """
        found = self._complete(typed, self._options)
        if not found or (len(found) == 1 and found[0].text == typed):
            self.close()
            return
        text = typed.strip()
        row = self._meant(text, found) if eager and text else -1
        if fresh and text and not _is_among(text, found):
            label = self.tr("New: {text}").format(text=text)
            found, row = [Option(text, label=label), *found], row + 1
        completer, view = self._made()
        self._model.show(found)
        # The whole editor, so that a list without room below it opens above.
        corner = self._line.mapFromGlobal(self._below.mapToGlobal(QPoint(0, 0)))
        completer.complete(QRect(corner, self._below.size()))
        # Not by the view's model, which is one of the completer's own: Python would not be told of
        # its end, and would take for it whatever stands at its address later.
        completer.setCurrentRow(row)
        view.setCurrentIndex(completer.currentIndex() if row >= 0 else QModelIndex())

    @staticmethod
    def _meant(text: str, found: Sequence[Option]) -> int:
        """The row of the value that was typed, else of the first that begins so; else -1."""
        shown = [folded(option.shown) for option in found]
        whole = folded(text)
        if whole in shown:
            return shown.index(whole)
        return next((row for row, one in enumerate(shown) if one.startswith(whole)), -1)

    def close(self) -> None:
        """Close the list."""
        if self._view is not None and self.is_open():
            self._view.hide()

    def _made(self) -> tuple[QCompleter, QListView]:
        if self._completer is None or self._view is None:
            from PySide6.QtWidgets import QCompleter

            completer = QCompleter(self._model, self)
            completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            completer.setMaxVisibleItems(_VISIBLE)
            completer.setWidget(self._line)
            view = _View(self._line)
            view.setAccessibleName(self.tr("Values in use"))
            view.setObjectName(f"{self._line.objectName()}.options")
            view.setProperty("options", True)
            view.setUniformItemSizes(True)
            completer.setPopup(view)
            view.setItemDelegate(_Delegate(view))
            completer.activated.connect(self.chosen)
            self._completer, self._view = completer, view
        return self._completer, self._view
