"""The quiet offer to put an entry's fields into the usual order."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.ui.form.problems import Offer, ProblemLine


class OrderLine(ProblemLine):
    """Stands at the form's end. wanted: put the fields in order, of all entries or of this one."""

    wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orderLine")
        self.chosen.connect(lambda link: self.wanted.emit(link == 1))

    def show_offer(self, everywhere: int) -> None:
        """Offer it for this entry, and for `everywhere` where there are more than one."""
        words = self.tr("Put them in order")
        offers = [Offer("mendOrder", words, self.tr("Put the fields into the usual order"))]
        if everywhere > 1:
            many = self.tr("in all {n} entries").format(n=everywhere)
            spoken = self.tr("Put the fields into the usual order in all {n} entries")
            offers.append(Offer("mendAllOrder", many, spoken.format(n=everywhere)))
        self.show_sentence(
            self.tr("In the file, the fields stand in another order than usual."),
            offers,
            quiet=True,
        )
