"""The offer to set the territory of what was dropped in another one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton

from editor.ui.icons import icon
from editor.ui.key_tip import KeyTip
from editor.ui.languages import plural
from editor.ui.map.placing.actions import OFFERING
from editor.ui.map.placing.floating import BesidePin
from editor.ui.plain import plain_label, without_shortcut
from editor.ui.territory.view import TerritoryView


class TerritoryOffer(BesidePin):
    """Stays beside the pin until it is answered, or the curator goes on to something else.

    accepted: the territories are to be set. names: those it offers, by the paths of the entries.
    """

    accepted = Signal()

    def __init__(self, view: TerritoryView, actions: Mapping[str, QAction]) -> None:
        super().__init__(view)
        self.setObjectName("territoryOffer")
        self.names: dict[str, str] = {}
        self._text = plain_label(self)
        self._text.setObjectName("territoryOfferText")
        self._set = QPushButton(self)
        self._set.setObjectName("territoryOfferSet")
        self._set.setProperty("link", True)
        self._set.setToolTip(self.tr("Set territory"))
        KeyTip(self._set, actions["map-territory"])
        self._keep = QPushButton(self)
        self._keep.setObjectName("territoryOfferKeep")
        self._keep.setProperty("link", True)
        more = QToolButton(self)
        more.setObjectName("territoryOfferMore")
        more.setIcon(icon("ellipsis"))
        more.setToolTip(self.tr("From now on…"))
        more.setAccessibleName(self.tr("From now on…"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        for name in OFFERING:
            menu.addAction(actions[name])
        more.setMenu(menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(10)
        for part in (self._text, self._set, self._keep, more):
            layout.addWidget(part)
        for button in (self._set, self._keep):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._set.clicked.connect(self.accepted)
        self._keep.clicked.connect(self.hide)

    def offer(self, names: Mapping[str, str], kept: Mapping[str, str]) -> None:
        """Offer territories by path; `kept` are those that the entries have now."""
        self.names = dict(names)
        there, here = set(names.values()), set(kept.values())
        some = next(iter(there))
        if len(names) == 1:
            text = self.tr("Now in {territory}").format(territory=some)
        elif len(there) == 1:
            text = self.tr("{n} now in {territory}").format(n=len(names), territory=some)
        else:
            text = self.tr("{n} now in other territories").format(n=len(names))
        own = next(iter(here)) if len(here) == 1 else ""
        keep = self.tr("Keep {territory}").format(territory=own) if own else self.tr("Keep theirs")
        if here == {""}:
            keep = self.tr("Leave it empty")
        self._text.setText(text)
        self._set.setText(plural(self, "Set territory", "Set territories", len(there)))
        self._keep.setText(without_shortcut(keep))
        self.setAccessibleName(text)

    def withdraw(self) -> None:
        """Offer nothing any more."""
        self.names = {}
        self.hide()
