"""A quiet line below the article: the sections that others have and this one lacks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from editor.ui.flow import FlowLayout
from editor.ui.plain import plain_tip, without_shortcut
from editor.workspace.sections import section_name


class MissingSections(QWidget):
    """Offers sections; hidden while there is none to offer. wanted: the heading of one."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("missingSections")
        self._shown: tuple[str, ...] = ()
        self._buttons: list[QPushButton] = []
        self._row = FlowLayout(self, spacing=4)
        self._row.setContentsMargins(20, 8, 16, 12)
        label = QLabel(self.tr("Missing sections"), self)
        label.setProperty("role", "muted")
        label.setMinimumHeight(30)
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
        self.setVisible(bool(headings))
        self.updateGeometry()

    def _button(self, heading: str) -> QPushButton:
        name = section_name(heading)
        button = QPushButton(without_shortcut(name), self)
        button.setObjectName(f"missingSection.{name}")
        button.setProperty("quiet", "true")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(plain_tip(self.tr("Add the section {name}").format(name=name)))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(lambda: self.wanted.emit(heading))
        self._row.addWidget(button)
        return button
