"""What is wrong with how a window looks: cut off words, parts over each other or outside."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollBar,
    QSizeGrip,
    QSplitterHandle,
    QToolButton,
    QWidget,
)

# So much less than it asks for is not seen: sizes are rounded.
_SLACK = 1
_CHEVRON = 36  # and edges, of a combo box


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
    if not part.wordWrap():
        yield from _too_wide(part, hint.width())
    needed = part.heightForWidth(size.width()) if part.wordWrap() else hint.height()
    if needed > size.height() + _SLACK:
        yield f"{needed} high, has {size.height()}"


def _too_wide(part: QWidget, needed: int) -> Iterator[str]:
    if needed > part.width() + _SLACK and not part.toolTip():
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
    if layout is None:
        return []
    parts = [one for one in _laid_out(layout) if one.isVisibleTo(parent)]
    found = []
    for number, one in enumerate(parts):
        for other in parts[number + 1 :]:
            both = one.geometry().intersected(other.geometry())
            if both.width() > _SLACK and both.height() > _SLACK:
                found.append(f"{named(one)} lies over {named(other)}, {_told(both)}")
    return found


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _told(rect: QRect) -> str:
    return f"{rect.width()}×{rect.height()} at {rect.x()}, {rect.y()}"
