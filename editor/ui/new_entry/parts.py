"""What the dialogs about entries have in common: labels, the line of a problem, the buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.messages import Message
from editor.ui.dialog_parts import label_for, with_label
from editor.ui.look import STEP, Text, mark_problem, show_as, wear
from editor.ui.one_line import keep_one_line
from editor.ui.plain import plain_label
from editor.ui.words import words
from editor.workspace.naming import Names, Style, made_of

translate = QCoreApplication.translate


class Told(QLabel):
    """A sentence under a field, a problem or a note; its line is kept free when there is none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        wear(self, Text.SMALL)
        self.setWordWrap(True)
        self.setMinimumHeight(self.fontMetrics().height() + 2)
        self.tell("")

    def tell(self, text: str, *, problem: bool = True) -> None:
        """Show a sentence; an empty one for none."""
        show_as(self, "role", "problem" if problem else "muted")
        self.setText(text)


class NameFields(QWidget):
    """An entry's title and the name of its file, which follows the title until it is edited.

    changed: either has another text.
    """

    changed = Signal()

    def __init__(
        self, names: Names, style: Style, parent: QWidget, *, title: str = "", name: str = "",
        titled: bool = True, title_label: str = "",
    ) -> None:  # fmt: skip
        """titled: entries have a title of their own beside their file's name."""
        super().__init__(parent)
        self._names = names
        self._style = style
        self._own_name = name
        self._titled = titled
        self._follows = not name or made_of(title, style) == name
        self.title_line = QLineEdit(title, self)
        self.title_line.setObjectName("entryTitle")
        self.name_line = QLineEdit(name, self)
        self.name_line.setObjectName("entryName")
        self.told = Told("entryNameTold", self)
        self._ending = plain_label(self)
        self._ending.setObjectName("entryEnding")
        self._ending.setProperty("role", "muted")
        for line in (self.title_line, self.name_line):
            keep_one_line(line)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP)
        if titled:
            label = title_label or self.tr("Title")
            column.addLayout(with_label(self.title_line, label, self))
        self.title_line.setVisible(titled)
        self._name_label = label_for(self.name_line, self.tr("File name"), self)
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(self.name_line, 1)
        row.addWidget(self._ending)
        below = QVBoxLayout()
        below.setSpacing(STEP)
        below.addWidget(self._name_label)
        below.addLayout(row)
        below.addWidget(self.told)
        column.addLayout(below)
        self.title_line.textChanged.connect(self._title_edited)
        self.name_line.textEdited.connect(self._name_edited)
        self.name_line.editingFinished.connect(self._name_left)
        self._show_folder()

    @property
    def title(self) -> str:
        """The title as typed, without spaces around it; the file's name where there is none."""
        return self.title_line.text().strip() if self._titled else self.name

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self.name_line.text().strip()

    @property
    def path(self) -> str:
        """The file's path in the vault."""
        return self._names.path(self.name)

    @property
    def ready(self) -> bool:
        """Whether an entry can have this title and this name."""
        return bool(self.title) and self.problem() is None

    def problem(self) -> Message | None:
        """What is wrong with the name."""
        if self.name == self._own_name and self.name:
            return None
        return self._names.problem(self.name)

    def work_in(self, names: Names, style: Style) -> None:
        """Check names against those of another folder, and make them in another style."""
        self._names, self._style = names, style
        self._show_folder()
        self._title_edited()

    def add_below_title(self, label: QWidget, editor: QWidget) -> None:
        """Put another field between the title and the file name."""
        column = QVBoxLayout()
        column.setSpacing(STEP)
        column.addWidget(label)
        column.addWidget(editor)
        self._column.insertLayout(self._column.count() - 1, column)
        self.setTabOrder(self.title_line, editor)
        self.setTabOrder(editor, self.name_line)

    def follow_edits_of_title(self) -> None:
        """Let the name follow the title from the next edit on, though it says otherwise now."""
        self._follows = True

    def note(self, text: str) -> None:
        """Say something below the name, where nothing is wrong with it."""
        if self.problem() is None or not self.name:
            self.told.tell(text, problem=False)

    def focus(self) -> None:
        """Put the cursor where a curator begins to type, all selected."""
        line = self.title_line if self._titled else self.name_line
        line.setFocus()
        line.selectAll()

    def _show_folder(self) -> None:
        self._ending.setText(self._names.ending)
        folder = self._names.folder
        text = self.tr("File name, in {folder}").format(folder=folder)
        self._name_label.setText(text if folder else self.tr("File name"))

    def _title_edited(self) -> None:
        if self._follows and self._titled:
            title = self.title
            made = made_of(title, self._style) if title else ""
            free = made if made == self._own_name else self._names.free(made, self._style)
            self.name_line.setText(free if made else "")
        self._tell()

    def _name_edited(self) -> None:
        self._follows = not self.name and self._titled
        self._tell()

    def _name_left(self) -> None:
        if self._follows:
            self._title_edited()

    def _tell(self) -> None:
        problem = self.problem() if self.name or not self._follows else None
        mark_problem(self.name_line, problem is not None)
        self.told.tell(words(problem) if problem is not None else "")
        self.changed.emit()


def buttons_for(dialog: QDialog, verb: str, name: str) -> tuple[QDialogButtonBox, QPushButton]:
    """The buttons of a dialog: one that does it and Cancel. name: the first one's objectName."""
    buttons = QDialogButtonBox(dialog)
    agree = QPushButton(verb, dialog)
    agree.setObjectName(name)
    agree.setProperty("primary", True)
    agree.setDefault(True)
    buttons.addButton(agree, QDialogButtonBox.ButtonRole.AcceptRole)
    cancel = QPushButton(translate("NewEntry", "Cancel"), dialog)
    cancel.setObjectName("cancel")
    cancel.setAutoDefault(False)
    buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
    buttons.rejected.connect(dialog.reject)
    return buttons, agree
