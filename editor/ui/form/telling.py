"""What is told below a field, and the mends that are offered with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.messages import Message, Problem
from editor.schema.form import FormField
from editor.ui.form.editors import Editor
from editor.ui.form.found import FoundAccess, NothingFound
from editor.ui.form.problems import Offer, ProblemLine

if TYPE_CHECKING:
    from editor.schema.mends import Mend


class RowMaker(NamedTuple):
    """What rows have in common. occurrences: in how many entries a field has a problem; 0 while
    that is not known. found: knows the mends of problems that are not of the field alone.
    """

    make: Callable[[FormField, QWidget], Editor]
    style_of: Callable[[FormField], str]
    sentence: Callable[[Message], str]
    occurrences: Callable[[str, Message], int]
    found: FoundAccess = NothingFound()


class Told(NamedTuple):
    """One line below the editor. quiet: advice, not a problem."""

    sentence: str
    message: Message
    quiet: bool = False


class Telling(QObject):
    """The lines below one field's editor, put into `layout`.

    mend_wanted(Mend): the curator wants the field mended. mends_wanted(message, label): all
    entries with the problem of this Message, by the mend of this label (Message).
    """

    mend_wanted = Signal(object)
    mends_wanted = Signal(object, object)

    def __init__(self, key: str, maker: RowMaker, row: QWidget, layout: QVBoxLayout) -> None:
        super().__init__(row)
        self._key = key
        self._maker = maker
        self._row = row
        self._layout = layout
        self._field: FormField | None = None
        self._lines: list[ProblemLine] = []
        self.told: tuple[Told, ...] = ()

    def problems(self) -> list[str]:
        """The sentences shown, advice left out."""
        return [one.sentence for one in self.told if not one.quiet]

    def sentences(self) -> list[str]:
        """The sentences shown."""
        return [one.sentence for one in self.told]

    def links(self) -> list[QWidget]:
        """What Tab reaches in the lines."""
        return [link for line in self._lines if not line.isHidden() for link in line.links()]

    def show(self, field: FormField | None, told: Sequence[Told]) -> None:
        """Tell these of the field; None for what was typed and is no value of it yet."""
        self._field = field
        if not told and not self.told:
            return
        self.told = tuple(told)
        while len(self._lines) < len(self.told):
            self._add_line()
        for number, line in enumerate(self._lines):
            if number < len(self.told):
                one = self.told[number]
                line.show_sentence(one.sentence, self.offers(number, one.message), quiet=one.quiet)
            else:
                line.show_sentence("")
            line.setVisible(number < len(self.told))

    def _add_line(self) -> None:
        number = len(self._lines)
        line = ProblemLine(self._row)
        line.setObjectName(f"problem.{self._key}.{number}")
        line.chosen.connect(lambda link: self.choose(self.told[number].message, link))
        self._lines.append(line)
        self._layout.addWidget(line)

    def offers(self, number: int, message: Message) -> list[Offer]:
        """The mends of a problem, and the first of them for all entries that have it."""
        if self._field is None:
            return []
        found = [mend.label for mend in self._mends(message)]
        count = 0
        if found:
            count = self._maker.occurrences(self._key, message)
        elif (offered := self._maker.found.offer(self._key, message)) is not None:
            found, count = [offered.label], offered.alike
        label = QCoreApplication.translate("labels", self._field.label)
        offers = []
        for place, mend in enumerate(found):
            words = self._maker.sentence(mend)
            spoken = self.tr("{mend} ({field})").format(mend=words, field=label)
            offers.append(Offer(f"mend.{self._key}.{number}.{place}", words, spoken))
        if offers and count > 1:
            words = self.tr("in all {n} entries").format(n=count)
            spoken = self.tr("{mend} in all {n} entries ({field})").format(
                mend=offers[0].words, n=count, field=label
            )
            offers.append(Offer(f"mendAll.{self._key}.{number}", words, spoken))
        return offers

    def choose(self, message: Message, link: int) -> None:
        """Ask for what the link of this number offers."""
        found = self._mends(message)
        if link < len(found):
            self.mend_wanted.emit(found[link])
        elif found:
            self.mends_wanted.emit(message, found[0].label)
        else:
            self._maker.found.mend(self._key, message, link > 0)

    def _mends(self, message: Message) -> tuple[Mend, ...]:
        if self._field is None:
            return ()
        # Imported when first needed: most entries have nothing to be mended.
        from editor.schema.mends import mends

        return mends(self._field, Problem(message, field=self._key))


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops at the widget."""
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
        return False
    return widget.isEnabled() and widget.isVisible()
