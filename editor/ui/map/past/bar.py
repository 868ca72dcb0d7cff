"""The bar below the map through time: what is shown, the slider, and how to play."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from editor.publish.timeline.tracks import Timeline
from editor.ui.announcing import announce
from editor.ui.icons import icon
from editor.ui.languages import series
from editor.ui.look import STEP
from editor.ui.map.past.slider import TimeSlider
from editor.ui.plain import plain_label, plain_tip, wrapped_label
from editor.ui.territory.floating import Floating
from editor.ui.text_size import size_icon

# To play all of a history takes about so long, each change so long at most and at least.
_WHOLE_MS, _SLOWEST_MS, _QUICKEST_MS = 24_000, 900, 70


class _OneLine(QLabel):
    """A line that is cut where there is no room for it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        elide = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), elide, self.width())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)


class TimeBar(Floating):
    """stopped_at(value): another time is chosen. closed: the curator is done. start_wanted: the
    vault shall be shared, so that it gets a history.
    """

    stopped_at = Signal(int)
    closed = Signal()
    start_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("timeBar")
        self.slider = TimeSlider(self)
        self.slider.valueChanged.connect(self._take_value)
        self._playing = QTimer(self)
        self._playing.timeout.connect(self._play_on)
        self.play = self._tool("timePlay", "play", self.tr("Play (Space)"))
        self.play.clicked.connect(lambda _=False: self.toggle())
        self.back = self._tool("timeBack", "chevron-left", self.tr("The change before (Left)"))
        self.back.clicked.connect(lambda _=False: self.step(-1))
        self.forth = self._tool("timeForth", "chevron-right", self.tr("The next change (Right)"))
        self.forth.clicked.connect(lambda _=False: self.step(1))
        close = self._tool("timeClose", "x", self.tr("Back to today's map (Escape)"))
        close.clicked.connect(self.closed)
        self.date = plain_label(self)
        self.date.setObjectName("timeDate")
        font = self.date.font()
        font.setWeight(font.Weight.DemiBold)
        self.date.setFont(font)
        self.told = _OneLine(self)
        self.told.setObjectName("timeTold")
        self.told.setProperty("role", "muted")
        self.why = wrapped_label(self)
        self.why.setObjectName("timeWhy")
        self.why.setProperty("role", "muted")
        self.count = plain_label(self)
        self.count.setObjectName("timeCount")
        self.count.setProperty("role", "muted")
        self.progress = QProgressBar(self)
        self.progress.setObjectName("timeProgress")
        self.progress.setAccessibleName(self.tr("How much of the history is read"))
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.start = QPushButton(self.tr("Start sharing…"), self)
        self.start.setObjectName("timeStart")
        self.start.clicked.connect(self.start_wanted)
        self._lay_out(close)
        self.hide()

    def _lay_out(self, close: QToolButton) -> None:
        above = QHBoxLayout()
        above.setSpacing(STEP)
        for part in (self.back, self.play, self.forth):
            above.addWidget(part)
        above.addSpacing(2 * STEP)
        above.addWidget(self.date)
        above.addSpacing(2 * STEP)
        above.addWidget(self.told, 1)
        above.addWidget(self.why, 1)
        above.addWidget(self.count)
        above.addWidget(self.start)
        above.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 6, 8)
        layout.setSpacing(STEP)
        layout.addLayout(above)
        layout.addWidget(self.slider)
        layout.addWidget(self.progress)

    def _tool(self, name: str, icon_name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setIcon(icon(icon_name))
        size_icon(button, 15)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def show_reading(self, text: str, done: int = 0, total: int = 0) -> None:
        """Say that the history is being read, and how far; a total of 0 where nobody knows."""
        self._arrange(playable=False)
        self.progress.show()
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.date.setText(text)
        self.told.setText("")

    def show_nothing(self, text: str, *, can_start: bool = False) -> None:
        """Say why there is no history."""
        self._arrange(playable=False)
        self.why.setText(text)
        self.why.show()
        for part in (self.date, self.told):
            part.hide()
        self.start.setVisible(can_start)
        announce(self, text)

    def show_timeline(self, timeline: Timeline, commit: str = "") -> None:
        """Let the times of a history be chosen, at that of a commit or at now."""
        self._arrange(playable=True)
        self.slider.show_times([stop.seconds for stop in timeline.stops], timeline.changes)
        for number, stop in enumerate(timeline.stops):
            if stop.id == commit:
                self.slider.setValue(number)
        number = len(timeline.changes)
        self._playing.setInterval(max(_QUICKEST_MS, min(_SLOWEST_MS, _WHOLE_MS // max(1, number))))

    def _arrange(self, *, playable: bool) -> None:
        self.pause()
        for part in (self.play, self.back, self.forth, self.slider):
            part.setVisible(playable)
        for shown in (self.date, self.told):
            shown.show()
        for hidden in (self.progress, self.start, self.why):
            hidden.hide()
        self.count.setText("")
        self.adjustSize()

    def say(self, date: str, told: str, count: str) -> None:
        """Say what is shown: when, by whose commit, and what it changed on the map."""
        self.date.setText(date)
        self.told.setText(told)
        self.told.setToolTip(plain_tip(told))
        self.count.setText(count)
        self.slider.setAccessibleDescription(series([date, told, count]))
        if not self.playing:
            announce(self.slider, series([date, count, told]), described=self.slider.hasFocus())

    # --- playing

    @property
    def pace(self) -> int:
        """How long a change is shown while time goes on, in milliseconds."""
        return self._playing.interval()

    @property
    def playing(self) -> bool:
        """Whether time goes on by itself."""
        return self._playing.isActive()

    def toggle(self) -> None:
        """Play, from the beginning where nothing is left; or pause."""
        if self.playing:
            self.pause()
            return
        if self.slider.value() == self.slider.now:
            self.slider.setValue(0)
        self._playing.start()
        self._show_playing()

    def pause(self) -> None:
        """Stay at this time."""
        self._playing.stop()
        self._show_playing()

    def step(self, step: int) -> None:
        """Go so many changes of the map further."""
        self.pause()
        self.slider.setValue(self.slider.neighbour(step))

    def _play_on(self) -> None:
        self.slider.setValue(self.slider.neighbour(1))
        if self.slider.value() == self.slider.now:
            self.pause()

    def _show_playing(self) -> None:
        self.play.setIcon(icon("pause" if self.playing else "play"))
        tip = self.tr("Pause (Space)") if self.playing else self.tr("Play (Space)")
        self.play.setToolTip(tip)
        self.play.setAccessibleName(tip)

    def _take_value(self, value: int) -> None:
        if self.slider.isSliderDown():
            self.pause()
        self.stopped_at.emit(value)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key means here; whether it means anything."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif self.slider.isHidden():
            return False
        elif event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.toggle()
        else:
            self.pause()
            return self.slider.take_key(event)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)
