"""What was told lately, in a window of its own: to be read again and copied."""

from __future__ import annotations

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.dialog_parts import Dialog, resize
from editor.ui.empty_state import EmptyState
from editor.ui.icons import icon
from editor.ui.look import STEP
from editor.ui.notice_history import Note, NoticeHistory
from editor.ui.notice_row import sign_of, word_of
from editor.ui.text_size import size_icon


class MessagesWindow(Dialog):
    """The newest message first. Stands beside the window and follows what is told meanwhile."""

    def __init__(self, parent: QWidget, history: NoticeHistory) -> None:
        super().__init__(parent)
        self.setObjectName("messagesWindow")
        self.setWindowTitle(self.tr("Messages"))
        resize(self, 560, 420)
        self._history = history
        self._none = EmptyState(self, "messagesNone")
        below = self.tr("What the program tells you stays here until it is closed.")
        self._none.say(
            self.tr("Nothing was told since the program was started"), below, picture="still"
        )
        self.list = self._make_list()
        self._copy = QPushButton(self.tr("Copy all"), self)
        self._copy.setObjectName("messagesCopy")
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(lambda _=False: self._copy_notes())
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("messagesClose")
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * STEP)
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * STEP, 5 * STEP, 5 * STEP, 4 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(self._none, 1)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        history.changed.connect(self._fill)
        self._fill()

    def _make_list(self) -> QListWidget:
        made = QListWidget(self)
        made.setObjectName("messagesList")
        made.setAccessibleName(self.tr("Messages, the newest first"))
        made.setProperty("framed", True)
        made.setWordWrap(True)
        size_icon(made, 16)
        made.setSpacing(STEP)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        made.itemSelectionChanged.connect(self._name_copy)
        return made

    def _fill(self) -> None:
        self.list.clear()
        for note in self._history.notes:
            item = QListWidgetItem(f"{_time(note)}   {note.text}", self.list)
            role = QPalette.ColorRole.Link if note.problem else QPalette.ColorRole.PlaceholderText
            item.setIcon(icon(sign_of(problem=note.problem), role))
            spoken = self.tr("{kind}, {time}: {text}").format(
                kind=word_of(problem=note.problem), time=_time(note), text=note.text
            )
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setData(Qt.ItemDataRole.UserRole, note)
        self._none.setVisible(not self._history.notes)
        self.list.setVisible(bool(self._history.notes))
        self._copy.setEnabled(bool(self._history.notes))
        self._name_copy()

    def _name_copy(self) -> None:
        chosen = bool(self.list.selectedItems())
        self._copy.setText(self.tr("Copy") if chosen else self.tr("Copy all"))

    def _copy_notes(self) -> None:
        """Copy the messages that are selected, else all, the oldest first."""
        items = self.list.selectedItems() or [
            item for n in range(self.list.count()) if (item := self.list.item(n)) is not None
        ]
        rows = sorted(self.list.row(item) for item in items)
        notes = self._history.notes
        lines = [f"{_stamp(notes[n].time)} {notes[n].text}" for n in reversed(rows)]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy_notes()
        else:
            super().keyPressEvent(event)


def _time(note: Note) -> str:
    """When, as one reads it: without the day where that is today."""
    short = QLocale.FormatType.ShortFormat
    time = QLocale().toString(note.time.time(), short)
    if note.time.date() == QDate.currentDate():
        return time
    return f"{QLocale().toString(note.time.date(), short)} {time}"


def _stamp(time: QDateTime) -> str:
    return time.toString(Qt.DateFormat.ISODate)
