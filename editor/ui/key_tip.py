"""Tooltips that tell the keys of an action as they are at that moment."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QHelpEvent, QKeySequence
from PySide6.QtGui import Qt as Rich
from PySide6.QtWidgets import QToolTip, QWidget

_NATIVE = QKeySequence.SequenceFormat.NativeText


def with_keys(tip: str, action: QAction) -> str:
    """A tooltip with the action's keys behind it, if it has any."""
    keys = action.shortcut().toString(_NATIVE)
    if not keys:
        return tip
    from html import escape  # when first needed: it has a table of all entities of HTML

    return f"{tip} ({escape(keys) if Rich.mightBeRichText(tip) else keys})"


class KeyTip(QObject):
    """Puts the keys of an action behind the tooltip of a widget that does the same."""

    def __init__(self, widget: QWidget, action: QAction) -> None:
        super().__init__(widget)
        self._widget, self._action = widget, action
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip = self._widget.toolTip()
            if tip:
                QToolTip.showText(event.globalPos(), with_keys(tip, self._action), self._widget)
                return True
        return False
