"""Two versions of one file: what clashes is chosen here, one clash below the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from editor.messages import EditorError
from editor.schema.labels import label_of
from editor.ui.conflict.card import ClashCard, Decision, Pick
from editor.ui.conflict.drafts import forget_draft, keep_draft, kept_draft
from editor.ui.conflict.result import ResultPage, TakenPage
from editor.ui.conflict.telling import clash_names, taken_sentence
from editor.ui.look import STEP
from editor.ui.plain import plain_label, plain_tip, without_shortcut
from editor.ui.words import words
from editor.vault.deciding import decided, try_own
from editor.vault.merge import Merged, Side, merge

_SIDES = {Pick.MINE: Side.MINE, Pick.THEIRS: Side.THEIRS, Pick.BOTH: Side.BOTH}
_NAME_WIDTH = 170

# Merges three versions: base, mine, theirs.
Merging = Callable[[str | None, str | None, str | None], Merged]


def choose(
    parent: QWidget,
    title: str,
    base: str | None,
    mine: str,
    theirs: str,
    *,
    names: tuple[str, str] | None = None,
    labels: Callable[[str], str] = label_of,
    merging: Merging = merge,
    always: bool = False,
) -> str | None:
    """One text made of two versions of a file; None while the curator has not decided.

    What does not clash is merged without asking. What was chosen before the curator put it off is
    there again when the same texts are asked about.

    base: what both were made from, None where that is not known: then what either of them has is
    kept, and what they have in the same place clashes. names: what the two are called. labels: what
    a field is called, by its key. merging: how a file of its kind is merged. always: show also what
    is merged without a clash.
    """
    merged = merging(base, mine, theirs)
    if not merged.clashes and not (always and merged.text != mine):
        return merged.text
    texts = (base, mine, theirs)
    dialog = MergeDialog(
        parent, title, merged, mine=mine, names=names or usual_names(), labels=labels
    )
    try:
        dialog.go_on(kept_draft(texts))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            forget_draft(texts)
            return dialog.result_text
        keep_draft(texts, dialog.decisions)
        return None
    finally:
        dialog.deleteLater()


def usual_names() -> tuple[str, str]:
    """What two versions are called where nothing more is known of them."""
    translate = QCoreApplication.translate
    return translate("Merge", "Mine"), translate("Merge", "Theirs")


class MergeDialog(QDialog):
    """The clashes, what was taken over without one, and the text that comes out."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        merged: Merged,
        *,
        mine: str,
        names: tuple[str, str],
        labels: Callable[[str], str],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("mergeDialog")
        self.setWindowTitle(self.tr("Two versions"))
        self.resize(980, 640)
        self._merged = merged
        self._names = names
        self.result_text = ""
        heading = plain_label(self)
        heading.setObjectName("mergeTitle")
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        heading.setText(title)
        self._summary = plain_label(self)
        self._summary.setObjectName("mergeSummary")
        self._summary.setWordWrap(True)
        taken = plain_label(self)
        taken.setObjectName("mergeTaken")
        taken.setProperty("role", "muted")
        taken.setWordWrap(True)
        taken.setText(taken_sentence(mine, merged, names[1], labels))
        taken.setVisible(bool(merged.taken))
        self._pages = QTabWidget(self)
        self._pages.setObjectName("mergePages")
        cards = self._make_cards(labels)
        cards.setVisible(bool(self._cards))
        if self._cards:
            n = len(self._cards)
            self._pages.addTab(cards, self.tr("Clashes {n}").format(n=n))
        self._taken_page = TakenPage(mine, merged, labels, self)
        if merged.taken:
            n = len(merged.taken)
            self._pages.addTab(self._taken_page, self.tr("Taken over {n}").format(n=n))
        else:
            self._taken_page.hide()
        self._result_page = ResultPage(mine, names[0], self)
        self._pages.addTab(self._result_page, self.tr("Result"))
        self._pages.currentChanged.connect(lambda _: self._show_result())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 4 * STEP)
        layout.setSpacing(STEP)
        for part in (heading, self._summary, taken):
            layout.addWidget(part)
        layout.addSpacing(STEP)
        layout.addWidget(self._pages, 1)
        layout.addSpacing(STEP)
        layout.addLayout(self._make_buttons())
        for keys, by in (("Alt+Down", 1), ("Alt+Up", -1)):
            QShortcut(QKeySequence(keys), self, lambda by=by: self._step(by))
        self._tell()
        self._enter_first()

    def _make_cards(self, labels: Callable[[str], str]) -> QWidget:
        holder = QWidget(self)
        holder.setObjectName("clashList")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 2 * STEP, 0)
        column.setSpacing(0)
        merged = self._merged
        told = clash_names(merged, labels)
        self._cards = [
            ClashCard(clash, label, self._names, partial(try_own, merged, number), holder)
            for number, (clash, label) in enumerate(zip(merged.clashes, told, strict=True))
        ]
        for number, card in enumerate(self._cards):
            card.setObjectName(f"clash.{number}")
            card.decided.connect(self._tell)
            card.grown.connect(self._show_soon)
            card.passed.connect(lambda card=card: self._go_on_from(card))
            if number:
                column.addWidget(_hairline(holder))
            column.addWidget(card)
        column.addStretch(1)
        self._area = area = QScrollArea(self)
        area.setObjectName("clashArea")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        return area

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        for name, pick in zip(self._names, (Pick.MINE, Pick.THEIRS), strict=True):
            button = QPushButton(self)
            button.setObjectName(f"mergeAll{pick.name.capitalize()}")
            told = self.tr("All: {name}").format(name=name)
            shown = self.fontMetrics().elidedText(told, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH)
            button.setText(without_shortcut(shown))
            button.setAccessibleName(told)
            button.setToolTip(
                plain_tip(self.tr("Choose “{name}” for everything that clashes").format(name=name))
            )
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, pick=pick: self._choose_all(pick))
            button.setVisible(bool(self._cards))
            row.addWidget(button)
        row.addStretch(1)
        later = QPushButton(self.tr("Decide later"), self)
        later.setObjectName("mergeLater")
        later.setAutoDefault(False)
        later.setToolTip(self.tr("Both versions are kept until then, and what you chose so far"))
        later.clicked.connect(self.reject)
        self._use = QPushButton(self.tr("Use this version"), self)
        self._use.setObjectName("mergeUse")
        self._use.setProperty("primary", True)
        self._use.setDefault(True)
        self._use.clicked.connect(self.accept)
        row.addWidget(later)
        row.addWidget(self._use)
        return row

    # What is decided

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """What was chosen and typed so far, clash by clash."""
        return tuple(card.decision for card in self._cards)

    def go_on(self, decisions: Sequence[Decision]) -> None:
        """Go on from what was chosen before."""
        for card, decision in zip(self._cards, decisions, strict=False):
            card.take(decision)
        self._tell()
        self._enter_first()

    def accept(self) -> None:
        """Use the result, if it is one: all is decided and the text holds what was chosen."""
        if any(not card.is_decided for card in self._cards):
            return
        try:
            self.result_text = self._result()
        except EditorError as error:
            self._summary.setText(words(error.message))
            return
        super().accept()

    def _result(self) -> str:
        """The text as decided so far; what is not is as in mine. Raises EditRefused."""
        return decided(self._merged, [_choice(card) for card in self._cards])

    def _choose_all(self, pick: Pick) -> None:
        for card in self._cards:
            card.choose(pick)
        self._pages.setCurrentIndex(0)
        self._use.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        total = len(self._cards)
        left = sum(not card.is_decided for card in self._cards)
        if not total:
            told = self.tr("Nothing clashes. See what was taken over, then use this version.")
        elif not left:
            told = self.tr("All is decided.")
        elif total == 1:
            told = self.tr("One thing clashes. Choose what shall hold.")
        else:
            told = self.tr("{total} things clash, {left} are not decided. Choose what shall hold.")
        self._summary.setText(told.format(total=total, left=left))
        self._use.setEnabled(not left)
        self._show_result()

    def _show_result(self) -> None:
        if self._pages.currentWidget() is not self._result_page:
            return
        left = sum(not card.is_decided for card in self._cards)
        try:
            self._result_page.show_result(self._result(), left)
        except EditorError as error:
            self._result_page.show_problem(words(error.message))

    # Going from clash to clash

    def _go_on_from(self, card: ClashCard) -> None:
        """A key chose: enter what is to be decided next, or the button that ends it."""
        here = self._cards.index(card)
        rest = [*self._cards[here + 1 :], *self._cards[:here]]
        following = next((one for one in rest if not one.is_decided), None)
        if following is not None:
            self._enter(following)
        else:
            self._use.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, by: int) -> None:
        self._pages.setCurrentIndex(0)
        focus = self.focusWidget()
        here = next(
            (n for n, card in enumerate(self._cards) if focus and card.isAncestorOf(focus)), -1
        )
        at = here + by if here >= 0 else (0 if by > 0 else len(self._cards) - 1)
        if 0 <= at < len(self._cards):
            self._enter(self._cards[at])

    def _show_soon(self, part: QWidget) -> None:
        """Scroll to a part that has just come up, once it has its place."""
        QTimer.singleShot(0, part, lambda: self._area.ensureWidgetVisible(part, 0, 4 * STEP))

    def _enter_first(self) -> None:
        """Enter what is to be decided first."""
        if self._cards:
            self._enter(next((c for c in self._cards if not c.is_decided), self._cards[0]))
        else:
            self._use.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self, card: ClashCard) -> None:
        self._pages.setCurrentIndex(0)
        card.enter()
        bar = self._area.verticalScrollBar()
        top, bottom = card.y(), card.y() + card.height()
        if top < bar.value() or bottom > bar.value() + self._area.viewport().height():
            bar.setValue(top)


def _hairline(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("role", "hairline")
    line.setFixedHeight(1)
    return line


def _choice(card: ClashCard) -> Side | str:
    pick = card.decision.pick
    if pick is None or not card.is_decided:
        return Side.MINE
    return card.own if pick is Pick.OWN else _SIDES[pick]
