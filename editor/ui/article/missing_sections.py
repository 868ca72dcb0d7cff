"""A quiet line below the article: the sections that others have and this one lacks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from editor.ui.elided import ElidedLabel
from editor.ui.flow import FlowLayout
from editor.ui.icons import beside, icon
from editor.ui.plain import plain_tip, without_shortcut
from editor.workspace.sections import section_name

_UNSEEN = 8  # pixels of a button's edge


class MissingSections(QWidget):
    """Offers sections; hidden while there is none to offer. wanted: the heading of one."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("missingSections")
        self._shown: tuple[str, ...] = ()
        self._buttons: list[QToolButton] = []
        self._away = False
        self._row = FlowLayout(self, spacing=2)
        # Buttons have an edge that is not seen: their words begin where the label's do.
        self._row.setContentsMargins(20 - _UNSEEN, 4, 16, 8)
        label = ElidedLabel(self)
        label.setText(self.tr("Missing sections"))
        label.setProperty("role", "muted")
        label.setMinimumHeight(26)
        label.setObjectName("missingTitle")
        self._row.addWidget(label)
        self.hide()

    def offer(self, headings: Sequence[str]) -> None:
        """Offer these, as they are written."""
        if tuple(headings) == self._shown:
            return
        self._shown = tuple(headings)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(heading) for heading in headings]
        self.setVisible(bool(headings) and not self._away)
        self.updateGeometry()

    def set_away(self, away: bool) -> None:
        """Show nothing for a while, whatever is offered."""
        self._away = away
        self.setVisible(bool(self._shown) and not away)

    def _button(self, heading: str) -> QToolButton:
        name = section_name(heading)
        button = QToolButton(self)
        button.setObjectName(f"missingSection.{name}")
        button.setText(without_shortcut(name))
        button.setIcon(icon("plus"))
        beside(button, 12)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(plain_tip(self.tr("Add the section {name}").format(name=name)))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(lambda: self.wanted.emit(heading))
        self._row.addWidget(button)
        return button
