"""One clash: what it is about, both versions side by side, and which of them shall hold."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from editor.ui.conflict.own_words import OwnWords
from editor.ui.conflict.version import ChoiceButton, VersionText
from editor.ui.conflict.wording import Reading
from editor.ui.icons import beside, icon
from editor.ui.languages import series
from editor.ui.look import STEP
from editor.ui.plain import plain_label, wrapped_label
from editor.ui.toggle import Fold
from editor.vault.merge import Clash
from editor.vault.word_diff import differences

# Where own words stand: below heading, versions and the row with further choices.
_OWN_ROW = 3
_SIGN = QSize(14, 14)


class Pick(IntEnum):
    """What was chosen; the number is the key that chooses it."""

    MINE = 1
    THEIRS = 2
    OWN = 3
    BOTH = 4


class Decision(NamedTuple):
    """own: what was typed in own words, kept also while something else is chosen."""

    pick: Pick | None = None
    own: str | None = None


class ClashCard(QFrame):
    """decided: another choice, or other own words. passed: a key chose, so the next may follow.
    grown: the part that came up.
    """

    decided = Signal()
    grown = Signal(QWidget)
    passed = Signal()

    def __init__(
        self,
        clash: Clash,
        label: str,
        names: tuple[str, str],
        check: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        """label: what the clash is about. names: what the two versions are called. check: raises
        EditorError where lines in own words cannot stand in the file.
        """
        super().__init__(parent)
        self.setAccessibleName(label)
        self.clash = clash
        self.label = label
        self._reading = Reading(clash)
        self._check = check
        self._own: OwnWords | None = None  # made when they are first wanted
        self._before: QWidget | None = None  # likewise
        self._group = QButtonGroup(self)
        self._make_heading()
        self._make_versions(names)
        self._make_more(names)
        self._group.idToggled.connect(self._choose)
        self._show_choice()

    def _make_heading(self) -> None:
        title = wrapped_label(self)
        title.setProperty("role", "heading")
        title.setText(self.label)
        self._sign = QLabel(self)
        self._state = plain_label(self)
        self._state.setObjectName("clashState")
        self._state.setProperty("role", "muted")
        self._earlier = Fold(self)
        self._earlier.setObjectName("clashEarlier")
        self._earlier.setText(self.tr("What it was before"))
        self._earlier.setIcon(icon("rotate-ccw-clock"))
        beside(self._earlier)
        self._earlier.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._earlier.setVisible(bool(self.clash.base))
        heading = QHBoxLayout()
        heading.setSpacing(2 * STEP)
        heading.addWidget(title, 1)
        heading.addWidget(self._earlier)
        heading.addWidget(self._sign)
        heading.addWidget(self._state)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4 * STEP, 3 * STEP, 4 * STEP, 4 * STEP)
        self._column.setSpacing(2 * STEP)
        self._column.addLayout(heading)

    def _make_versions(self, names: tuple[str, str]) -> None:
        clash = self.clash
        mine, theirs = (self._reading.shown(text) for text in (clash.mine, clash.theirs))
        marks = differences(mine or "", theirs or "")
        self._versions: dict[Pick, VersionText] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * STEP)
        grid.setVerticalSpacing(STEP)
        for column, (pick, text, name) in enumerate(
            ((Pick.MINE, mine, names[0]), (Pick.THEIRS, theirs, names[1]))
        ):
            button = self._choice(pick, name)
            version = self._version(text)
            version.setObjectName(f"clash{pick.name.capitalize()}Text")
            version.setAccessibleName(name)
            both = mine is not None and theirs is not None
            version.show_version(text, marks[column] if both else (), self._absent())
            version.clicked.connect(button.click)
            button.setAccessibleDescription(text if text is not None else self._absent())
            self._versions[pick] = version
            grid.setColumnStretch(column, 1)
            grid.addWidget(button, 0, column)
            grid.addWidget(version, 1, column, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(grid)

    def _make_more(self, names: tuple[str, str]) -> None:
        clash = self.clash
        row = QHBoxLayout()
        row.setSpacing(4 * STEP)
        told = self.tr("Both, “{first}” first")
        own = self._choice(Pick.OWN, self.tr("In my own words"))
        both = self._choice(Pick.BOTH, told.format(first=names[0]))
        row.addWidget(own, 1)
        if clash.joinable and clash.mine and clash.theirs:
            row.addWidget(both, 1)
        else:
            self._group.removeButton(both)
            both.hide()
            row.addStretch(1)
        self._column.addLayout(row)
        self._earlier.unfolded_changed.connect(self._show_before)

    def _choice(self, pick: Pick, name: str) -> ChoiceButton:
        button = ChoiceButton(pick, name, self)
        button.setObjectName(f"clash{pick.name.capitalize()}")
        button.setAccessibleName(series([self.label, name]))  # of which field, while it is not seen
        self._group.addButton(button, pick)
        button.setAutoExclusive(True)  # told as one of several
        return button

    def _version(self, text: str | None) -> VersionText:
        return VersionText(self, is_source=text is not None and self._reading.is_source)

    def _show_before(self, shown: bool) -> None:
        if self._before is None:
            self._before = self._make_before()
        self._before.setVisible(shown)
        if shown:
            self.grown.emit(self._before)

    def _make_before(self) -> QWidget:
        """What stood there before both changed it."""
        holder = QWidget(self)
        told = plain_label(holder)
        told.setProperty("role", "muted")
        told.setText(self.tr("Before both changed it"))
        text = VersionText(holder, is_source=self._reading.is_source)
        text.setObjectName("clashBaseText")
        text.setAccessibleName(told.text())
        text.show_version(self._reading.shown(self.clash.base), (), "")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(told)
        column.addWidget(text)
        self._column.addWidget(holder)
        return holder

    @property
    def _own_words(self) -> OwnWords:
        if self._own is None:
            self._own = OwnWords(self._reading, self._check, self)
            self._own.typed.connect(self._show_choice)
            self._own.typed.connect(self.decided)
            self._column.insertWidget(_OWN_ROW, self._own)
        return self._own

    def _absent(self) -> str:
        gone = bool(self.clash.base)
        return self.tr("Removed here") if gone else self.tr("Not there")

    # What is chosen

    @property
    def decision(self) -> Decision:
        """What was chosen and typed so far, to go on from later."""
        chosen = self._group.checkedId()
        own = self._own.content if self._own is not None and self._own.is_typed else None
        return Decision(Pick(chosen) if chosen > 0 else None, own)

    def take(self, decision: Decision) -> None:
        """Go on from what was chosen and typed before."""
        if decision.own is not None:
            self._own_words.put(decision.own)
        if decision.pick is not None:
            self.choose(decision.pick)

    @property
    def is_decided(self) -> bool:
        """Whether a choice was made that can be carried out."""
        pick = self.decision.pick
        return pick is not None and (pick is not Pick.OWN or self._own_words.lines is not None)

    @property
    def own(self) -> str:
        """Own words as lines of the file."""
        return self._own_words.lines or ""

    def choose(self, pick: Pick) -> bool:
        """Choose as by a click; False where there is no such choice."""
        buttons = {self._group.id(button): button for button in self._group.buttons()}
        if pick in buttons:
            buttons[pick].setChecked(True)
        return pick in buttons

    def _choose(self, pick: int, checked: bool) -> None:
        if checked:
            self._show_choice()
            self.decided.emit()
            if pick == Pick.OWN:
                self.grown.emit(self._own_words)

    def _show_choice(self) -> None:
        pick = self.decision.pick
        if self._own is not None or pick is Pick.OWN:
            self._own_words.setVisible(pick is Pick.OWN)
        for which, version in self._versions.items():
            version.set_chosen(None if pick is None else pick in (which, Pick.BOTH))
        self._state.setText(self.tr("Decided") if self.is_decided else self.tr("Not decided"))
        self._sign.setAccessibleName(self._state.text())
        self._draw_sign()

    def _draw_sign(self) -> None:
        role = QPalette.ColorRole.Link
        sign = icon("circle-check", role) if self.is_decided else icon("circle-dashed", role)
        self._sign.setPixmap(sign.pixmap(_SIGN, self.devicePixelRatioF()))

    # Keys

    def changeEvent(self, event: QEvent) -> None:
        """A picture keeps the tone it was drawn in: draw it again in another appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_sign"):
            self._draw_sign()

    def enter(self) -> None:
        """Take the focus, on what is chosen or can be."""
        button = self._group.checkedButton() or self._group.button(Pick.MINE)
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A figure chooses, and the next clash may follow; own words are typed first."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        figure = event.text()
        if plain and figure in {"1", "2", "3", "4"} and self.choose(Pick(int(figure))):
            if Pick(int(figure)) is Pick.OWN:
                self._own_words.enter()
            else:
                self.passed.emit()
            return
        super().keyPressEvent(event)
