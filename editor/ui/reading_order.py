"""Tab goes through a window as one reads it: by where things stand, not by when they were made.

Panes move, fields come and go, and from right to left everything is mirrored: the order is found
when Tab is pressed, and nobody has to keep it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QButtonGroup,
    QComboBox,
    QScrollArea,
    QWidget,
)

_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
# Their parts are their own business; Qt makes and deletes those as it likes.
_WHOLE = (QAbstractScrollArea, QAbstractButton, QAbstractSpinBox, QComboBox)
_ONE_STOP = "oneStop"  # the property of a row of buttons that is one stop


def stops(within: QWidget) -> list[QWidget]:
    """What Tab stops at in a window, in the order of reading."""
    return list(_stops(within))


def step(within: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop of a window, or the one before, all around.

    False where there is none other.
    """
    order = stops(within)
    if not order:
        return False
    here = _place(order, within.focusWidget(), within)
    if here is None:
        target = order[0] if forward else order[-1]
    else:
        target = order[(here + (1 if forward else -1)) % len(order)]
    if target is within.focusWidget():
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    _bring_into_view(target)
    return True


class OneStop(QObject):
    """Makes buttons that belong together one stop: arrow keys go from one to the next.

    What Tab stops at is the one that is checked, else the one that last had the focus, else the
    first.
    """

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self._row = row
        row.setProperty(_ONE_STOP, True)
        for button in row.findChildren(QAbstractButton):
            button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along the row."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        inner = [stop for child in _children(self._row) for stop in _stops(child)]
        if not isinstance(watched, QWidget) or watched not in inner:
            return False
        here, last = inner.index(watched), len(inner) - 1
        by = -1 if self._row.isRightToLeft() else 1
        target = {
            Qt.Key.Key_Right: here + by,
            Qt.Key.Key_Left: here - by,
            Qt.Key.Key_Down: here + 1,
            Qt.Key.Key_Up: here - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if target is None or event.modifiers() & _HELD:
            return False
        inner[target % len(inner)].setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _place(order: Sequence[QWidget], focus: QWidget | None, within: QWidget) -> int | None:
    """Where in the order what has the focus stands, itself or as a part of a stop."""
    widget = focus
    while widget is not None and widget is not within:
        if widget in order:
            return order.index(widget)
        widget = widget.parentWidget()
    if focus is None:
        return None
    # What only a click or arrows give the focus: go on from where it stands.
    everything = list(_stops(within, focus))
    if focus not in everything:
        return None
    before = [stop for stop in everything[: everything.index(focus)] if stop in order]
    return order.index(before[-1]) if before else None


def _stops(widget: QWidget, also: QWidget | None = None) -> Iterator[QWidget]:
    inner = [stop for child in _children(widget) for stop in _stops(child, also)]
    # What scrolls has keys of its own only where nothing in it has.
    passed_over = isinstance(widget, QScrollArea) and (bool(inner) or not _moves(widget))
    if widget is also or (_is_stop(widget) and not passed_over):
        yield widget
    if widget.property(_ONE_STOP):
        yield from _one_of(widget, inner, also)
    else:
        yield from inner


def _moves(area: QScrollArea) -> bool:
    """Whether there is more in it than is seen."""
    bars = area.verticalScrollBar(), area.horizontalScrollBar()
    return any(bar.maximum() > bar.minimum() for bar in bars)


def _one_of(row: QWidget, inner: Sequence[QWidget], also: QWidget | None) -> Iterator[QWidget]:
    """The stop of a row that is one stop."""
    if not inner:
        return
    last = row.focusWidget()
    checked = (stop for stop in inner if isinstance(stop, QAbstractButton) and stop.isChecked())
    if also is not None and also in inner:
        yield also
    elif last is not None and last in inner and last.hasFocus():
        yield last
    else:
        yield next(checked, last if last is not None and last in inner else inner[0])


def _children(widget: QWidget) -> list[QWidget]:
    """What of a widget's parts is shown, in the order of reading."""
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        return [inner] if inner is not None else []
    if isinstance(widget, _WHOLE):
        return []
    shown = [
        (child.geometry(), child)
        for child in widget.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    return in_order(shown, mirrored=widget.isRightToLeft())


def _bring_into_view(target: QWidget) -> None:
    above = target.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and above.widget() is not None:
            above.ensureWidgetVisible(target)
        above = above.parentWidget()


def _is_stop(widget: QWidget) -> bool:
    if not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    if isinstance(widget, QAbstractButton) and not widget.isChecked() and _gives_way(widget):
        return False
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _group(button: QAbstractButton) -> QButtonGroup | None:
    """What a button belongs to, which its stubs say is always something."""
    return button.group()


def _gives_way(button: QAbstractButton) -> bool:
    """Whether another of the buttons of which one is chosen is the stop; arrow keys go on to it.

    Qt makes it so only once one of them has had the focus.
    """
    group, around = _group(button), button.parentWidget()
    chosen: QAbstractButton | None = None
    if group is not None and group.exclusive():
        chosen = group.checkedButton()
    elif group is None and button.autoExclusive() and around is not None:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        others = around.findChildren(QAbstractButton, options=direct)
        chosen = next((b for b in others if b.autoExclusive() and b.isChecked()), None)
    return chosen is not None and chosen.isVisible() and chosen.isEnabled()


def in_order(placed: Sequence[tuple[QRect, QWidget]], *, mirrored: bool = False) -> list[QWidget]:
    """Widgets of one parent in the order of reading: rows first, columns where no row goes through.

    mirrored: from right to left.
    """
    if len(placed) < 2:
        return [widget for _, widget in placed]
    for upright in (True, False):
        groups = _cut(placed, upright=upright)
        if len(groups) > 1:
            if mirrored and not upright:
                groups.reverse()
            return [widget for group in groups for widget in in_order(group, mirrored=mirrored)]
    side = -1 if mirrored else 1
    return [w for _, w in sorted(placed, key=lambda at: (at[0].top(), side * at[0].left()))]


def _cut(
    placed: Sequence[tuple[QRect, QWidget]], *, upright: bool
) -> list[list[tuple[QRect, QWidget]]]:
    """The groups between which a straight line fits, from top to bottom or left to right."""

    def span(rect: QRect) -> tuple[int, int]:
        if upright:
            return rect.top(), rect.bottom()
        return rect.left(), rect.right()

    groups: list[list[tuple[QRect, QWidget]]] = []
    end = None
    for rect, widget in sorted(placed, key=lambda at: span(at[0])):
        first, last = span(rect)
        if end is None or first > end:
            groups.append([])
            end = last
        groups[-1].append((rect, widget))
        end = max(end, last)
    return groups
