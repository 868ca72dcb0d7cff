"""Tooltips that tell the keys of an action as they are at that moment."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QHelpEvent, QKeySequence
from PySide6.QtGui import Qt as Rich
from PySide6.QtWidgets import QAbstractButton, QToolTip

from editor.ui.plain import name_of, without_mnemonic

_NATIVE = QKeySequence.SequenceFormat.NativeText


def with_keys(tip: str, action: QAction) -> str:
    """A tooltip with the action's keys behind it, if it has any."""
    keys = action.shortcut().toString(_NATIVE)
    if not keys:
        return tip
    if Rich.mightBeRichText(tip):
        from html import escape  # when first needed: it has a table of all entities of HTML

        keys = escape(keys)
    return f"{tip} ({keys})"


class KeyTip(QObject):
    """Puts the keys of an action behind the tooltip of a button that does the same.

    Screen readers are told the same, without the button's name, which they say anyway.
    """

    def __init__(self, widget: QAbstractButton, action: QAction) -> None:
        super().__init__(widget)
        self._widget, self._action = widget, action
        widget.installEventFilter(self)
        action.changed.connect(self._describe)
        self._describe()

    def _describe(self) -> None:
        button = self._widget
        beside = button.toolTip()
        for name in (button.accessibleName(), without_mnemonic(button.text())):
            beside = beside.removeprefix(name).strip()
        keys = self._action.shortcut().toString(_NATIVE)
        described = with_keys(beside, self._action) if beside else keys
        if described != button.accessibleDescription():
            button.setAccessibleDescription(described)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTipChange:
            self._describe()
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip = self._widget.toolTip()
            if tip == without_mnemonic(self._action.text()):
                tip = name_of(self._action)
            if tip:
                QToolTip.showText(event.globalPos(), with_keys(tip, self._action), self._widget)
                return True
        return False
