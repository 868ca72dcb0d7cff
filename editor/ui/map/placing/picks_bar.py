"""The bar that floats over the map while several pins are picked."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton

from editor.ui.icons import icon
from editor.ui.map.placing.actions import ALIGNING, SPREADING
from editor.ui.plain import plain_label
from editor.ui.territory.chrome import Corner
from editor.ui.territory.floating import Floating
from editor.ui.territory.view import TerritoryView
from editor.ui.text_size import size_icon


class PicksBar(Floating):
    """How many pins are picked, and what can be done with them."""

    def __init__(self, view: TerritoryView, actions: Mapping[str, QAction]) -> None:
        super().__init__(view)
        self.setObjectName("picksBar")
        self._view = view
        self._count = plain_label(self)
        self._count.setObjectName("picksCount")
        font = self._count.font()
        font.setWeight(font.Weight.DemiBold)
        self._count.setFont(font)
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 5, 5, 5)
        layout.setSpacing(4)
        layout.addWidget(self._count)
        layout.addSpacing(6)
        for name, text, names in (
            ("picksAlign", self.tr("Align"), ALIGNING),
            ("picksSpread", self.tr("Spread out"), SPREADING),
        ):
            button = self._button(name, text)
            menu = QMenu(button)
            menu.addActions([actions[one] for one in names])
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for name, text, action in (
            ("picksApart", self.tr("Nudge apart"), "map-apart"),
            ("picksOff", self.tr("Take off"), "map-take-off"),
        ):
            self._button(name, text).clicked.connect(actions[action].trigger)
        close = self._button("picksClose", "")
        close.setIcon(icon("x"))
        size_icon(close, 14)
        close.setToolTip(self.tr("Keep one (Escape)"))
        close.setAccessibleName(self.tr("Keep one (Escape)"))
        close.clicked.connect(view.picks.narrow)
        self.hide()
        view.chrome.add(self, Corner.BOTTOM)
        view.picks.changed.connect(self.tell)

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._layout.addWidget(button)
        return button

    def tell(self) -> None:
        """Tell how many there are; hide for one."""
        count = len(self._view.picked_pins())
        self._count.setText(self.tr("{n} selected").format(n=count))
        self.setAccessibleName(self._count.text())
        self.adjustSize()
        self.setVisible(count > 1)
