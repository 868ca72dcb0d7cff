"""What is wrong with how a window looks: cut off words, parts over each other or outside."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QSizeGrip,
    QSplitter,
    QSplitterHandle,
    QToolButton,
    QWidget,
)

# So much less than it asks for is not seen: sizes are rounded.
_SLACK = 1
_CHEVRON = 36  # and edges, of a combo box
_ROWS = 30  # that are measured of a list
# Where Qt breaks a line.
_BREAK = re.compile(r"[\s\u200b]+|(?<=[-/\u2013])")


def flaws(root: QWidget) -> list[str]:
    """One sentence for each flaw of the parts of `root` that are shown."""
    found = []
    for part in _shown(root):
        found += [f"{named(part)}: {told}" for told in (*_cut_off(part), *_outside(part))]
        found += _overlapping(part)
    return found


def named(part: QWidget) -> str:
    """How a widget is called in a sentence: by the nearest name above it."""
    names = []
    above: QWidget | None = part
    while above is not None and len(names) < 2:
        if above.objectName():
            names.append(above.objectName())
        above = above.parentWidget()
    text = getattr(part, "text", lambda: "")()
    text = f" “{text[:40]}”" if isinstance(text, str) and text else ""
    return f"{type(part).__name__} {' in '.join(names)}{text}"


def _shown(root: QWidget) -> Iterator[QWidget]:
    yield root
    for part in root.children():
        if isinstance(part, QWidget) and not part.isWindow() and part.isVisibleTo(root):
            yield from _shown(part)


def _cut_off(part: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel):
        yield from _label_cut_off(part)
    elif isinstance(part, QAbstractButton):
        if part.text() and not _shows_icon_only(part):
            yield from _too_wide(part, part.sizeHint().width())
            yield from _too_high(part)
    elif isinstance(part, QComboBox):
        words = part.fontMetrics().horizontalAdvance(part.currentText())
        yield from _too_wide(part, words + _CHEVRON)
    elif isinstance(part, QLineEdit) and not isinstance(part.parentWidget(), QComboBox):
        # What it is for is cut off with dots, and stands in its name as well.
        if part.placeholderText() and not part.accessibleName() and not part.toolTip():
            yield "has no name but what is cut off where there is little room"
        yield from _too_high(part)
    elif isinstance(part, QAbstractItemView):
        yield from _rows_too_low(part)
    elif isinstance(part, QScrollArea):
        yield from _not_reached(part)


def _rows_too_low(part: QAbstractItemView) -> Iterator[str]:
    model, letters = part.model(), part.fontMetrics().height()
    if model is None or part.parentWidget() is None or isinstance(part, QHeaderView):
        return
    for number in range(min(model.rowCount(part.rootIndex()), _ROWS)):
        row = part.visualRect(model.index(number, 0, part.rootIndex()))
        if 0 < row.height() < letters - _SLACK:
            yield f"letters are {letters} high, row {number} is {row.height()}"
            return


def _not_reached(part: QScrollArea) -> Iterator[str]:
    off = part.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    inner, room = part.widget(), part.viewport().width()
    if off and inner is not None and inner.width() > room + _SLACK:
        yield f"what is in it is {inner.width()} wide, {room} of that can be seen"


def _shows_icon_only(part: QAbstractButton) -> bool:
    style = Qt.ToolButtonStyle.ToolButtonIconOnly
    return (
        isinstance(part, QToolButton)
        and part.toolButtonStyle() == style
        and not (part.icon().isNull())
    )


def _label_cut_off(part: QLabel) -> Iterator[str]:
    if not part.text() or not part.pixmap().isNull():
        return
    hint, size = part.sizeHint(), part.size()
    if part.wordWrap():
        yield from _word_cut_off(part)
    else:
        yield from _too_wide(part, hint.width())
    needed = part.heightForWidth(size.width()) if part.wordWrap() else hint.height()
    if needed > size.height() + _SLACK:
        yield f"{needed} high, has {size.height()}"


def _word_cut_off(part: QLabel) -> Iterator[str]:
    text = part.text()
    if part.textFormat() == Qt.TextFormat.RichText:
        text = QTextDocumentFragment.fromHtml(text).toPlainText()
    metrics, room = part.fontMetrics(), part.contentsRect().width()
    longest = max(_BREAK.split(text), key=metrics.horizontalAdvance)
    if not _told_by_tip(part) and metrics.horizontalAdvance(longest) > room + _SLACK:
        yield f"“{longest}” is {metrics.horizontalAdvance(longest)} wide, has {room}"


def _told_by_tip(part: QWidget) -> bool:
    """Whether the tooltip has all that may be cut off."""
    text = part.text() if isinstance(part, QLabel | QAbstractButton) else ""
    return bool(part.toolTip()) and text.replace("&", "").casefold() in part.toolTip().casefold()


def _too_wide(part: QWidget, needed: int) -> Iterator[str]:
    if needed > part.width() + _SLACK and not _told_by_tip(part):
        yield f"{needed} wide, has {part.width()}"


def _too_high(part: QWidget) -> Iterator[str]:
    if part.fontMetrics().height() > part.height() + _SLACK:
        yield f"letters are {part.fontMetrics().height()} high, has {part.height()}"


def _outside(part: QWidget) -> Iterator[str]:
    parent = part.parentWidget()
    if parent is None or part.isWindow() or isinstance(part, QScrollBar | QSizeGrip):
        return
    if isinstance(parent.parentWidget(), QAbstractScrollArea):
        return  # scrolled
    if isinstance(part, QSplitterHandle) or part.geometry().isEmpty():
        return
    room = parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    if not room.contains(part.geometry()):
        yield f"{_told(part.geometry())} lies outside of {_told(parent.rect())}"


def _overlapping(parent: QWidget) -> list[str]:
    layout = parent.layout()
    if isinstance(parent, QSplitter):
        inner = [parent.widget(number) for number in range(parent.count())]
        parts = [one for one in inner if one.isVisibleTo(parent)]
    elif layout is None:
        return []
    else:
        layouts = [layout, *layout.findChildren(QLayout)]
        # By the widgets: an item that a layout is asked for outlives it in PySide's table of
        # objects, and what is made at its address later would be taken for it.
        parts = [
            one
            for one in parent.children()
            if isinstance(one, QWidget)
            and one.isVisibleTo(parent)
            and any(each.indexOf(one) >= 0 for each in layouts)
        ]
    found = []
    for number, one in enumerate(parts):
        for other in parts[number + 1 :]:
            both = one.geometry().intersected(other.geometry())
            if both.width() > _SLACK and both.height() > _SLACK:
                found.append(f"{named(one)} lies over {named(other)}, {_told(both)}")
    return found


def _told(rect: QRect) -> str:
    return f"{rect.width()}×{rect.height()} at {rect.x()}, {rect.y()}"
