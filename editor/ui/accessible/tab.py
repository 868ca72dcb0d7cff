"""A view's tab as a screen reader knows it: Qt takes a button that stays down for a check box."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAccessibleWidget

from editor.ui.view_tab import ViewTab


class TabInterface(QAccessibleWidget):
    """A page tab, selected or not, that can be pressed."""

    def __init__(self, tab: ViewTab) -> None:
        super().__init__(tab, QAccessible.Role.PageTab)
        self._tab = tab

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._tab.accessibleName() or self._tab.text()
        return super().text(kind)

    def state(self) -> QAccessible.State:
        told = super().state()
        told.selectable = 1
        told.selected = told.checked = int(self._tab.isChecked())
        told.checkable = 1
        return told

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name == QAccessibleActionInterface.pressAction():
            self._tab.click()
        else:
            super().doAction(name)
