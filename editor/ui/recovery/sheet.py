"""What the dialogs about kept texts have in common: heading, story, rows beside a text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from editor.ui.dialog_parts import Dialog, framed, make_title, text_view
from editor.ui.look import STEP
from editor.ui.plain import plain_label
from editor.ui.splitter import Splitter

# How texts from files are shown, whole or as changes.
TEXT_MARGIN = 2 * STEP + 2


class Sheet(Dialog):
    """A dialog with a heading and, below it, a story that is `told`; `sheet` takes what follows."""

    def __init__(self, parent: QWidget, name: str) -> None:
        """name: that of the dialog is `<name>Dialog`, that of the story `<name>Told`."""
        super().__init__(parent)
        self.setObjectName(f"{name}Dialog")
        self.heading = plain_label(self)
        make_title(self.heading)
        self.told: QLabel = plain_label(self)
        self.told.setObjectName(f"{name}Told")
        self.told.setProperty("role", "muted")
        self.told.setWordWrap(True)
        self.sheet = framed(self)
        self.sheet.addWidget(self.heading)
        self.sheet.addWidget(self.told)


def text_beside(name: str, meaning: str, parent: QWidget) -> QPlainTextEdit:
    """Shows a text of a file at the side of rows. meaning: for screen readers."""
    view = text_view(parent, name, meaning)
    view.document().setDocumentMargin(TEXT_MARGIN)
    return view


def beside(rows: QWidget, side: QWidget, sizes: tuple[int, int]) -> Splitter:
    """Rows with what is shown of the chosen one at their side. sizes: the widths, in pixels."""
    splitter = Splitter(Qt.Orientation.Horizontal)
    splitter.addWidget(rows)
    splitter.addWidget(side)
    splitter.setStretchFactor(1, 1)
    splitter.setSizes(list(sizes))
    return splitter
