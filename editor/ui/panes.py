"""Going from pane to pane with one key, since Tab types a tab in the article."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def step_pane(panes: Sequence[QWidget], by: int) -> None:
    """Give the focus to the pane `by` places after the one that has it, all around.

    A pane takes it where it last had it, else in its first part that Tab would stop at. Panes
    that are hidden are passed over; without a focus in any the first takes it.
    """
    shown = [pane for pane in panes if pane.isVisible()]
    if not shown:
        return
    focus = shown[0].window().focusWidget()
    here = next((n for n, p in enumerate(shown) if focus and holds(p, focus)), None)
    target = shown[0] if here is None else shown[(here + by) % len(shown)]
    entrance(target).setFocus(Qt.FocusReason.ShortcutFocusReason)


def holds(pane: QWidget, part: QWidget) -> bool:
    """Whether `part` is the pane or lies in it."""
    return pane is part or pane.isAncestorOf(part)


def entrance(pane: QWidget) -> QWidget:
    """The part of a pane that takes the focus."""
    last = pane.focusWidget()
    if last is not None and _can_take(last):
        return last
    part: QWidget | None = pane
    while part is not None:
        if holds(pane, part) and _can_take(part):
            return part
        part = part.nextInFocusChain()
        if part is pane:
            break
    return pane


def _can_take(part: QWidget) -> bool:
    if not part.isVisible() or not part.isEnabled():
        return False
    # The form's scroll area would take the focus before its first field.
    holds_form = isinstance(part, QAbstractScrollArea) and part.objectName() == "fieldForm"
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and not holds_form
