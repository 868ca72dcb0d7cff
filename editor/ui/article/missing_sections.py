"""A quiet line below the article: how many sections others have and this one lacks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from editor.ui.flow import FlowLayout
from editor.ui.icons import beside, icon
from editor.ui.languages import plural
from editor.ui.plain import plain_tip, without_shortcut
from editor.ui.toggle import Fold
from editor.workspace.sections import section_name

_UNSEEN = 8  # pixels of a button's edge


class MissingSections(QWidget):
    """Unfolds to a button for each; hidden while there is none to offer.

    wanted: the heading of one. Folded up, it takes one line of a short article, however many it
    lacks; unfolded it stays so from entry to entry.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("missingSections")
        self._shown: tuple[str, ...] = ()
        self._buttons: list[QToolButton] = []
        self._away = False
        self._row = FlowLayout(self, spacing=2)
        # Buttons have an edge that is not seen: their words begin where the article's do.
        self._row.setContentsMargins(20 - _UNSEEN, 4, 16, 8)
        self.fold = Fold(self)
        self.fold.setObjectName("missingTitle")
        self.fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.fold.setIcon(icon("chevron-right"))
        beside(self.fold, 12)
        self.fold.unfolded_changed.connect(self._unfold)
        self._row.addWidget(self.fold)
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
        self._say_how_many()
        self._buttons = [self._button(heading) for heading in headings]
        self.setVisible(bool(headings) and not self._away)
        self.updateGeometry()

    def set_away(self, away: bool) -> None:
        """Show nothing for a while, whatever is offered."""
        self._away = away
        self.setVisible(bool(self._shown) and not away)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_how_many()

    def _say_how_many(self) -> None:
        """In words where there is room, in a narrow pane with large text by the number alone."""
        n = len(self._shown)
        told = plural(self, "1 missing section", "{n} missing sections", n)
        wide = self.fold.fontMetrics().horizontalAdvance
        edges = self.fold.sizeHint().width() - wide(self.fold.text())
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        fits = edges + wide(told) <= room
        self.fold.setText(told if fits else self.locale().toString(n))
        self.fold.setToolTip("" if fits else told)
        self.fold.setAccessibleName(told)

    def _unfold(self, on: bool) -> None:
        self.fold.setIcon(icon("chevron-down" if on else "chevron-right"))
        for button in self._buttons:
            button.setVisible(on)
        self.updateGeometry()

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
        button.setVisible(self.fold.unfolded)
        return button
