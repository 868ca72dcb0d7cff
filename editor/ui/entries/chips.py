"""The chips above the list: all entries, those in a state, and the chip that adds a facet."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from editor.ui.flow import FlowLayout
from editor.ui.reading_order import OneStop
from editor.ui.toggle import Toggle

ALL, FACET = "all", "facet"
# As `State` of editor.workspace.facets names them, which waits until one of them is chosen.
STATES = ("unplaced", "problems", "unsaved", "changed")


class Chips(QWidget):
    """Chips with counts. Those of states can be on together; "All" lets go of everything.

    states_chosen: the names of the states that are on. all_wanted: show every entry.
    facet_wanted: the curator asks which facets there are.
    """

    states_chosen = Signal(frozenset)
    all_wanted = Signal()
    facet_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, Toggle] = {}
        self.facet: QToolButton  # adds a facet
        layout = FlowLayout(self, spacing=6)
        for name in (ALL, *STATES, FACET):
            chip = QToolButton(self) if name == FACET else Toggle(self)
            chip.setObjectName(f"chip.{name}")
            chip.setProperty("chip", True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(chip)
            if isinstance(chip, Toggle):
                chip.switched.connect(lambda _, name=name: self._switched(name))
                self._chips[name] = chip
            else:
                self.facet = chip
        self.facet.setText(self.tr("+ Facet"))
        self.facet.setToolTip(self.tr("Count the values of a field, and choose among them"))
        self.facet.clicked.connect(self.facet_wanted)
        self._chips["changed"].setToolTip(self.tr("Differs from the last commit"))
        self._chips[ALL].put(True)
        OneStop(self)

    @property
    def states(self) -> frozenset[str]:
        """The names of the states that are on."""
        return frozenset(name for name in STATES if self._chips[name].isChecked())

    def let_go(self) -> None:
        """Take every state off."""
        for name in STATES:
            self._chips[name].put(False)

    def show_all(self, on: bool) -> None:
        """Tell whether every entry is shown."""
        self._chips[ALL].put(on)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many entries there are, by chip; one without entries is hidden unless it is on."""
        texts = {
            ALL: self.tr("All {n}"),
            "unplaced": self.tr("Unplaced {n}"),
            "problems": self.tr("Problems {n}"),
            "unsaved": self.tr("Unsaved {n}"),
            "changed": self.tr("Changed {n}"),
        }
        for name, text in texts.items():
            chip, n = self._chips[name], counts.get(name, 0)
            chip.setText(text.format(n=n))
            chip.setVisible(name == ALL or n > 0 or chip.isChecked())

    def _switched(self, name: str) -> None:
        if name == ALL:
            # It is on as long as nothing is left out, and no click takes that back.
            self._chips[ALL].put(True)
            self.let_go()
            self.all_wanted.emit()
        else:
            self.states_chosen.emit(self.states)
