"""The clashes of a file one below the other, and going from one to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from editor.ui.conflict.card import ClashCard, Decision, Pick
from editor.ui.conflict.telling import clash_names
from editor.ui.hairline import hairline
from editor.ui.look import STEP
from editor.vault.deciding import Choice, try_own
from editor.vault.merge import Merged, Side

_SIDES = {Pick.MINE: Side.MINE, Pick.THEIRS: Side.THEIRS, Pick.BOTH: Side.BOTH}
# As many cards are made before the dialog is seen, and then at once while it is.
_FIRST, _BATCH = 12, 4


class ClashList(QScrollArea):
    """decided: something was chosen. finished: a key chose what was left to be decided.

    A file may clash in hundreds of places: the cards of those further below come while the
    curator decides about the first.
    """

    decided = Signal()
    finished = Signal()

    def __init__(
        self,
        merged: Merged,
        names: tuple[str, str],
        labels: Callable[[str], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._merged = merged
        self._names = names
        self._told = list(clash_names(merged, labels))
        self._cards: list[ClashCard] = []
        self._waiting: dict[int, Decision] = {}  # what was chosen for cards that are not made yet
        self.setObjectName("clashArea")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._holder = QWidget(self)
        self._holder.setObjectName("clashList")
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 2 * STEP, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(self._holder)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(lambda: self._make(len(self._cards) + _BATCH))

    def start(self) -> None:
        """Make the first cards, once the list has its place in the dialog."""
        self._make(_FIRST)
        self._timer.start()

    def _make(self, until: int) -> None:
        """Make the cards up to that number."""
        for number in range(len(self._cards), min(until, self.total)):
            clash, told = self._merged.clashes[number], self._told[number]
            check = partial(try_own, self._merged, number)
            card = ClashCard(clash, told, self._names, check, self._holder)
            card.setObjectName(f"clash.{number}")
            if number:
                line = hairline(self._holder)
                self._column.insertWidget(self._column.count() - 1, line)
                line.show()
            self._column.insertWidget(self._column.count() - 1, card)
            self._cards.append(card)
            if (waiting := self._waiting.pop(number, None)) is not None:
                card.take(waiting)
            card.decided.connect(self.decided)
            card.grown.connect(self._show_soon)
            card.passed.connect(partial(self._go_on_from, number))
            card.show()
        if len(self._cards) == self.total:
            self._timer.stop()

    # What is decided

    @property
    def total(self) -> int:
        """How many clashes there are."""
        return len(self._merged.clashes)

    @property
    def undecided(self) -> list[int]:
        """The numbers of those that are to be decided."""
        return [number for number in range(self.total) if not self._is_decided(number)]

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """What was chosen and typed so far, clash by clash."""
        return tuple(map(self._decision, range(self.total)))

    @property
    def choices(self) -> list[Choice]:
        """What shall stand at each clash; mine where that is not decided."""
        return [self._choice(number) for number in range(self.total)]

    def take(self, decisions: Sequence[Decision]) -> None:
        """Go on from what was chosen before."""
        for number, decision in enumerate(decisions[: self.total]):
            if decision.own is not None:
                self._make(number + 1)
            if number < len(self._cards):
                self._cards[number].take(decision)
            else:
                self._waiting[number] = decision

    def choose_all(self, pick: Pick) -> None:
        """Choose one side for everything."""
        self.blockSignals(True)
        for card in self._cards:
            card.choose(pick)
        self.blockSignals(False)
        for number in range(len(self._cards), self.total):
            self._waiting[number] = Decision(pick)
        self.decided.emit()

    def _decision(self, number: int) -> Decision:
        if number < len(self._cards):
            return self._cards[number].decision
        return self._waiting.get(number, Decision())

    def _is_decided(self, number: int) -> bool:
        if number < len(self._cards):
            return self._cards[number].is_decided
        return number in self._waiting

    def _choice(self, number: int) -> Choice:
        pick = self._decision(number).pick
        if pick is None or not self._is_decided(number):
            return Side.MINE
        return self._cards[number].own if pick is Pick.OWN else _SIDES[pick]

    # Going from clash to clash

    def enter_first(self) -> None:
        """Enter what is to be decided first."""
        if self.total:
            self._enter(next(iter(self.undecided), 0))

    def step(self, by: int) -> None:
        """Enter the clash so many further down; the first or last where none has the focus."""
        focus = self.window().focusWidget()
        here = next(
            (n for n, card in enumerate(self._cards) if focus and card.isAncestorOf(focus)), None
        )
        at = here + by if here is not None else (0 if by > 0 else self.total - 1)
        if 0 <= at < self.total:
            self._enter(at)

    def _go_on_from(self, number: int) -> None:
        """A key chose: enter what is to be decided next."""
        left = self.undecided
        if left:
            self._enter(next((each for each in left if each > number), left[0]))
        else:
            self.finished.emit()

    def _enter(self, number: int) -> None:
        self._make(number + 1)
        card = self._cards[number]
        card.enter()
        QTimer.singleShot(0, card, lambda: self._bring_up(card))

    def _bring_up(self, card: ClashCard) -> None:
        """Scroll to a card, unless all of it is seen."""
        bar = self.verticalScrollBar()
        top, bottom = card.y(), card.y() + card.height()
        if top < bar.value() or bottom > bar.value() + self.viewport().height():
            bar.setValue(top)

    def _show_soon(self, part: QWidget) -> None:
        """Scroll to a part that has just come up, once it has its place."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, 4 * STEP))
