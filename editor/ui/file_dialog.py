"""A text of the vault that is no entry, such as its settings, to be mended at a line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from editor.messages import EditorError, Message
from editor.ui.dialog_parts import Dialog, framed, make_title, resize
from editor.ui.form.growing import GrowingText
from editor.ui.look import STEP, Text, wear
from editor.ui.outside import open_file
from editor.ui.plain import plain_label
from editor.ui.words import words
from editor.workspace.history import Change, Edit
from editor.workspace.workspace import Workspace


def edit_file(parent: QWidget, workspace: Workspace, path: str, line: int | None = None) -> bool:
    """Show a text of the vault at a line, counted from 1; what is edited becomes one change.

    False where there is no such file. Raises EditorError where it cannot be read.
    """
    text = workspace.text(path)
    if text is None:
        return False
    dialog = FileDialog(parent, workspace, path, text)
    dialog.go_to_line(line)
    try:
        dialog.exec()
    finally:
        dialog.deleteLater()
    return True


class FileDialog(Dialog):
    """The text of one file. Nothing of it changes before the curator agrees."""

    def __init__(self, parent: QWidget, workspace: Workspace, path: str, text: str) -> None:
        super().__init__(parent)
        self.setObjectName("fileDialog")
        self.setWindowTitle(path)
        resize(self, 720, 560)
        self._workspace = workspace
        self._path = path
        self._before = text
        heading = plain_label(self)
        make_title(heading)
        heading.setText(path)
        self._told = plain_label(self)
        self._told.setObjectName("fileTold")
        self._told.setProperty("role", "problem")
        self._told.setWordWrap(True)
        self._told.hide()
        self.text = _FileText(self)
        self.text.setObjectName("fileText")
        self.text.setAccessibleName(path)
        self.text.show_content(text)
        self.text.typed.connect(self._tell)
        buttons = QDialogButtonBox(self)
        self._apply = QPushButton(self.tr("Apply"), self)
        self._apply.setObjectName("fileApply")
        self._apply.setProperty("primary", True)
        other = QPushButton(self.tr("Open in another program"), self)
        other.setObjectName("fileOpen")
        other.clicked.connect(lambda: open_file(workspace.root / path))
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setObjectName("fileCancel")
        buttons.addButton(other, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self._apply, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self._apply.clicked.connect(self._take)
        buttons.rejected.connect(self.reject)
        layout = framed(self)
        for part in (heading, self._told):
            layout.addWidget(part)
        layout.addWidget(self.text, 1)
        layout.addSpacing(STEP)
        layout.addWidget(buttons)
        self._tell()
        self.text.setFocus()

    def go_to_line(self, line: int | None) -> None:
        """Put the cursor at the beginning of a line and mark it."""
        block = self.text.document().findBlockByNumber((line or 1) - 1)
        if not block.isValid():
            return
        self.text.setTextCursor(QTextCursor(block))
        self.text.centerCursor()
        if line is not None:
            self.text.mark_line(line)

    def _tell(self) -> None:
        self._apply.setEnabled(self.text.content() != self._before)

    def _take(self) -> None:
        document = self._workspace.document
        label = Message("workspace.change-file", {"file": self._path})
        edit = Edit(self._path, document.text(self._path), self.text.content())
        try:
            document.settle()
            document.apply(Change(label, (edit,)))
        except EditorError as error:
            self._told.setText(words(error.message))
            self._told.show()
            return
        self.accept()


class _FileText(GrowingText):
    """The exact text, as high as the dialog lets it be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(8, 8, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        wear(self, Text.SOURCE)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _grow(self) -> None:
        """Its height is the dialog's affair."""

    def sizeHint(self) -> QSize:
        return QSize(640, 400)
