"""The card of a pin of another time: where it stood, where it is today, and how it comes back."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.icons import icon
from editor.ui.look import STEP
from editor.ui.plain import plain_label, without_shortcut
from editor.ui.territory.floating import Floating
from editor.ui.text_size import size_icon

_WIDTH = 284


class Standing(NamedTuple):
    """A pin then and today. today: where it stands, None for nowhere; gone: there is no such entry.

    named, named_today: the territory in its fields. can_name: whether the territory can be set.
    """

    title: str
    then: tuple[float, float]
    named: str = ""
    today: tuple[float, float] | None = None
    title_today: str = ""
    named_today: str = ""
    gone: bool = False
    can_name: bool = False


class PastCard(Floating):
    """restore_wanted(territory): the position, and the territory with it. again_wanted: the entry
    shall be made again. history_wanted: all that became of it.
    """

    restore_wanted = Signal(bool)
    again_wanted = Signal()
    history_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pastCard")
        self.setFixedWidth(_WIDTH)
        self.title = plain_label(self)
        self.title.setObjectName("pastTitle")
        self.title.setWordWrap(True)
        font = self.title.font()
        font.setWeight(font.Weight.DemiBold)
        self.title.setFont(font)
        close = QToolButton(self)
        close.setObjectName("pastClose")
        close.setIcon(icon("x"))
        size_icon(close, 14)
        close.setToolTip(self.tr("Close the card"))
        close.setAccessibleName(self.tr("Close the card"))
        close.clicked.connect(self.closed)
        self.then = self._line("pastThen", muted=False)
        self.today = self._line("pastToday")
        self.note = self._line("pastNote")
        self.territory = QCheckBox(self)
        self.territory.setObjectName("pastTerritory")
        self.restore = QPushButton(self.tr("Restore this position"), self)
        self.restore.setObjectName("pastRestore")
        self.restore.setProperty("primary", True)
        self.restore.clicked.connect(self._restore)
        self.history = QPushButton(self.tr("History…"), self)
        self.history.setObjectName("pastHistory")
        self.history.clicked.connect(self.history_wanted)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(close)
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(self.restore, 1)
        row.addWidget(self.history)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 10, 12)
        layout.setSpacing(STEP)
        layout.addLayout(head)
        for part in (self.then, self.today, self.territory, self.note):
            layout.addWidget(part)
        layout.addSpacing(STEP)
        layout.addLayout(row)
        self._standing: Standing | None = None
        self.hide()

    def _line(self, name: str, *, muted: bool = True) -> QLabel:
        label = plain_label(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        if muted:
            label.setProperty("role", "muted")
        return label

    def show_standing(self, standing: Standing) -> None:
        """Show a pin of the time that is chosen."""
        if standing != self._standing:
            self._standing = standing
            self._show(standing)
        self._fit()
        self.show()

    def say(self, text: str) -> None:
        """Say what became of what was asked for, until something else is shown."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self._fit()

    def _show(self, standing: Standing) -> None:
        self.title.setText(standing.title)
        self.then.setText(_place(standing.then, standing.named))
        same = standing.today == standing.then
        if standing.gone:
            today = self.tr("Not in the vault today.")
        elif standing.today is None:
            today = self.tr("Not placed today.")
        elif same:
            today = self.tr("Stands at the same place today.")
        else:
            place = _place(standing.today, standing.named_today)
            today = self.tr("Today: {place}").format(place=place)
        if standing.title_today and standing.title_today != standing.title:
            today = (
                self.tr("Called {title} today.").format(title=standing.title_today) + f"\n{today}"
            )
        self.today.setText(today)
        other = bool(standing.named) and standing.named != standing.named_today
        self.territory.setVisible(other and standing.can_name and not standing.gone)
        self.territory.setChecked(False)
        named = self.tr("And its territory then, {name}").format(name=standing.named)
        self.territory.setText(without_shortcut(named))
        self.restore.setText(
            self.tr("Make the entry again") if standing.gone else self.tr("Restore this position")
        )
        self.restore.setEnabled(standing.gone or not same or other)
        self.note.hide()

    def _restore(self) -> None:
        if self._standing is not None and self._standing.gone:
            self.again_wanted.emit()
        else:
            ticked = self.territory.isVisible() and self.territory.isChecked()
            self.restore_wanted.emit(ticked)

    def _fit(self) -> None:
        # By its width: the hint of words that wrap is a guess.
        self.setFixedHeight(self._layout.heightForWidth(_WIDTH))


def _place(spot: tuple[float, float], territory: str) -> str:
    text = f"x {spot[0]:g}, y {spot[1]:g}"
    return f"{text} · {territory}" if territory else text
