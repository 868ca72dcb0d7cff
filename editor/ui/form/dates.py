"""A date, typed or picked from a calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPalette, QTextCharFormat
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from editor.schema.kinds import read_moment
from editor.ui.form.line import LineEdit
from editor.ui.icons import icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QCalendarWidget


class DateLine(LineEdit):
    """A line for a date; the calendar opens by its icon, by Down or by F4."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("year-month-day"))
        self._popup: QFrame | None = None
        self._calendar: QCalendarWidget | None = None
        open_it = QAction(icon("calendar", QPalette.ColorRole.PlaceholderText), "", self)
        open_it.setText(self.tr("Pick from a calendar"))
        open_it.triggered.connect(self.open_calendar)
        self.addAction(open_it, QLineEdit.ActionPosition.TrailingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4):
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> None:
        """Open the calendar at the date that stands here, else at today."""
        if self.isReadOnly():
            return
        popup, calendar = self._made()
        moment = read_moment(self.text().strip())
        here = QDate(moment.year, moment.month, moment.day) if moment else QDate.currentDate()
        calendar.setSelectedDate(here)
        plain = QTextCharFormat()
        plain.setForeground(self.palette().text())
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, plain)
        popup.adjustSize()
        corner = self.mapToGlobal(QPoint(0, self.height() + 4))
        room = self.screen().availableGeometry()
        if corner.y() + popup.height() > room.bottom():
            corner = self.mapToGlobal(QPoint(0, -popup.height() - 4))
        corner.setX(max(room.left(), min(corner.x(), room.right() - popup.width())))
        popup.move(corner)
        popup.show()
        calendar.setFocus()

    def _made(self) -> tuple[QFrame, QCalendarWidget]:
        if self._popup is None or self._calendar is None:
            from PySide6.QtWidgets import QCalendarWidget

            popup = QFrame(self, Qt.WindowType.Popup)
            popup.setObjectName("calendarPopup")
            popup.setProperty("floating", True)
            calendar = QCalendarWidget()
            calendar.setObjectName("calendar")
            calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            calendar.setFirstDayOfWeek(self.locale().firstDayOfWeek())
            for name, mark in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
                button = calendar.findChild(QToolButton, f"qt_calendar_{name}")
                if button is not None:
                    button.setIcon(icon(mark))
            calendar.clicked.connect(self._on_picked)
            calendar.activated.connect(self._on_picked)
            layout = QVBoxLayout(popup)
            layout.setContentsMargins(8, 8, 8, 8)
            layout.addWidget(calendar)
            today = QPushButton(self.tr("Today"), popup)
            today.setObjectName("calendarToday")
            today.setProperty("link", True)
            today.clicked.connect(lambda: self._on_picked(QDate.currentDate()))
            layout.addWidget(today, 0, Qt.AlignmentFlag.AlignHCenter)
            self._popup, self._calendar = popup, calendar
        return self._popup, self._calendar

    def _on_picked(self, day: QDate) -> None:
        if self._popup is None or not self._popup.isVisible():
            return  # Enter tells of the same pick twice
        self._popup.hide()
        # What follows the day, a time, stays.
        old = self.text().strip()
        rest = old[10:] if read_moment(old) and len(old) > 10 else ""
        self.put(day.toString(Qt.DateFormat.ISODate) + rest)
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.left.emit()
