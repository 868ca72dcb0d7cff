"""Reads a file that is no UTF-8 in another encoding, as its letters show which, and mends it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from editor.messages import QT_TRANSLATE_NOOP, EditorError, Message
from editor.ui.combo import Combo
from editor.ui.dialog_parts import Dialog, button_box, framed, make_primary, resize, text_view
from editor.ui.look import SPACE_M, SPACE_S
from editor.ui.plain import wrapped_label
from editor.ui.trash import move_to_trash
from editor.ui.words import words
from editor.vault.store import reason
from editor.workspace.reencoding import Reading, readings, write_as_utf8
from editor.workspace.workspace import Workspace

_NAMES = {
    "utf-16": QT_TRANSLATE_NOOP("Encodings", "Unicode (UTF-16)"),
    "cp1252": QT_TRANSLATE_NOOP("Encodings", "Western European (Windows-1252)"),
    "cp1250": QT_TRANSLATE_NOOP("Encodings", "Central European (Windows-1250)"),
    "cp1251": QT_TRANSLATE_NOOP("Encodings", "Cyrillic (Windows-1251)"),
    "cp1253": QT_TRANSLATE_NOOP("Encodings", "Greek (Windows-1253)"),
    "cp1254": QT_TRANSLATE_NOOP("Encodings", "Turkish (Windows-1254)"),
    "cp1257": QT_TRANSLATE_NOOP("Encodings", "Baltic (Windows-1257)"),
    "shift_jis": QT_TRANSLATE_NOOP("Encodings", "Japanese (Shift JIS)"),
    "gb18030": QT_TRANSLATE_NOOP("Encodings", "Chinese (GB 18030)"),
}


def mend_encoding(parent: QWidget, workspace: Workspace, path: str) -> str:
    """Let the curator say how a file is to be read, and write it so; what is to be told after it.

    Empty where nothing was done, and nothing has to be said.
    """
    try:
        data = (workspace.root / path).read_bytes()
    except OSError as error:
        told = {"file": path, "reason": reason(error)}
        return words(Message("vault.unreadable", told))
    found = readings(data)
    if not found:
        sentence = QCoreApplication.translate(
            "EncodingDialog",
            "{file} is no text in any encoding that is known here. It was left as it is.",
        )
        return sentence.format(file=path)
    dialog = EncodingDialog(parent, path, found)
    try:
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return ""
        write_as_utf8(workspace, path, data, dialog.reading.text, move_to_trash)
    except EditorError as error:
        return words(error.message)
    finally:
        dialog.deleteLater()
    return ""


class EncodingDialog(Dialog):
    """The text as each encoding would have it. Nothing is written before the curator agrees."""

    def __init__(self, parent: QWidget, path: str, found: list[Reading]) -> None:
        super().__init__(parent)
        self.setObjectName("encodingDialog")
        self.setWindowTitle(path)
        resize(self, 640, 520)
        self._found = found
        told = wrapped_label(self)
        told.setText(
            self.tr(
                "This file was written before UTF-8 was usual, and nothing in it says how. "
                "Choose what makes its letters right."
            )
        )
        self.encodings = Combo(self)
        self.encodings.setObjectName("encodings")
        for reading in found:
            name = _NAMES[reading.encoding]
            self.encodings.addItem(QCoreApplication.translate("Encodings", name))
        label = QLabel(self.tr("&Read it as"), self)
        label.setBuddy(self.encodings)
        choice = QHBoxLayout()
        choice.setSpacing(SPACE_S)
        choice.addWidget(label)
        choice.addWidget(self.encodings, 1)
        self.text = text_view(self, "encodingText", self.tr("The text as it would be read"))
        note = wrapped_label(self)
        note.setProperty("role", "muted")
        note.setText(
            self.tr(
                "The file is written anew as UTF-8 at once. As it is now, it goes to the trash."
            )
        )
        agree = make_primary(QPushButton(self.tr("Write as UTF-8"), self))
        agree.setObjectName("encodingApply")
        buttons = button_box(self, agree)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = framed(self, SPACE_M)
        layout.addWidget(told)
        layout.addLayout(choice)
        layout.addWidget(self.text, 1)
        layout.addWidget(note)
        layout.addWidget(buttons)
        self.encodings.currentIndexChanged.connect(self._show)
        self._show()

    @property
    def reading(self) -> Reading:
        """What is chosen."""
        return self._found[max(self.encodings.currentIndex(), 0)]

    def _show(self) -> None:
        self.text.setPlainText(self.reading.text)
