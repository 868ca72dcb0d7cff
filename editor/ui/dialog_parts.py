"""What dialogs are made of: how Tab goes, edges, first line, labels, texts, buttons, size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.look import DIALOG_MARGINS, SPACE_S, STEP, Text, wear
from editor.ui.plain import wrapped_label
from editor.ui.reading_order import step
from editor.ui.text_size import share

_FRAME = 60  # what the system puts around a window, at most
_LEAST_LINES = 2  # of a text that is shown


class Dialog(QDialog):
    """A dialog through which Tab goes as one reads it, all around."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next control."""
        return step(self, forward=forward)


def framed(dialog: QDialog, spacing: int = SPACE_S) -> QVBoxLayout:
    """The layout of a dialog, with the margins that all have."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(DIALOG_MARGINS)
    layout.setSpacing(spacing)
    return layout


def heading(parent: QWidget, text: str = "") -> QLabel:
    """The first line of a dialog."""
    label = wrapped_label(parent)
    make_title(label)
    label.setText(text)
    return label


def add_label(dialog: QDialog, layout: QVBoxLayout, text: str, role: str = "") -> QLabel:
    """A text below what a dialog holds already. role: "muted" or "problem", for one that is."""
    label = wrapped_label(dialog)
    label.setText(text)
    if role:
        label.setProperty("role", role)
    layout.addWidget(label)
    return label


def label_for(editor: QWidget, text: str, parent: QWidget) -> QLabel:
    """A small label that belongs above `editor`."""
    label = wrapped_label(parent)
    label.setText(text)
    label.setProperty("role", "muted")
    wear(label, Text.SMALL)
    label.setBuddy(editor)
    editor.setAccessibleName(text)
    return label


def with_label(editor: QWidget, text: str, parent: QWidget) -> QVBoxLayout:
    """An editor below its label."""
    column = QVBoxLayout()
    column.setSpacing(STEP)
    column.addWidget(label_for(editor, text, parent))
    column.addWidget(editor)
    return column


def make_title(label: QLabel) -> None:
    """Have a label look like the first line of a dialog."""
    label.setProperty("role", "title")
    wear(label, Text.TITLE)


def make_primary(button: QPushButton) -> QPushButton:
    """The one button of a dialog that does what it is for, which Enter presses."""
    button.setProperty("primary", True)
    button.setDefault(True)
    return button


def button_box(
    dialog: QDialog,
    agree: QPushButton | None = None,
    leave: QPushButton | None = None,
    *,
    apart: Sequence[QPushButton] = (),
    stays: bool = False,
) -> QDialogButtonBox:
    """The buttons of a dialog in the platform's order.

    apart: those that stand at the other side. stays: `agree` leaves the dialog open, and Enter
    does not press it.
    """
    role = QDialogButtonBox.ButtonRole
    box = QDialogButtonBox(dialog)
    for button in apart:
        button.setAutoDefault(False)
        box.addButton(button, role.ResetRole)
    if agree is not None:
        box.addButton(agree, role.ActionRole if stays else role.AcceptRole)
    if leave is not None:
        leave.setAutoDefault(False)
        box.addButton(leave, role.RejectRole)
    return box


def resize(dialog: QWidget, width: int, height: int) -> None:
    """Make a dialog so large, in pixels at the usual size of text; larger text has more room."""
    usual = QSize(width, height)
    dialog.resize((usual * share()).boundedTo(_room(dialog)))


def text_view(
    parent: QWidget, name: str, meaning: str, text: str = "", *, wrapped: bool = True
) -> QPlainTextEdit:
    """Shows a text as it is written, to be read and copied. meaning: for screen readers.

    wrapped: long lines go on below, else they can be scrolled to.
    """
    view = QPlainTextEdit(text, parent)
    view.setObjectName(name)
    view.setAccessibleName(meaning)
    view.setProperty("field", True)
    view.setReadOnly(True)
    view.setTabChangesFocus(True)
    wear(view, Text.SOURCE_SMALL)
    if not wrapped:
        view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    return view


def show_lines(view: QPlainTextEdit, lines: int) -> None:
    """Let a text be so many lines high, and lower where its dialog has no room for all."""
    line, least = view.fontMetrics().lineSpacing(), min(lines, _LEAST_LINES)
    edges = 2 * int(view.document().documentMargin()) + 3 * STEP
    view.setMinimumHeight(least * line + edges)
    view.setMaximumHeight(lines * line + edges)


def _room(dialog: QWidget) -> QSize:
    """What a dialog can have of its screen, or of the window it belongs to if that is larger."""
    room = dialog.screen().availableSize() - QSize(_FRAME, _FRAME)
    parent = dialog.parentWidget()
    return room if parent is None else room.expandedTo(parent.window().size())


def fit(dialog: QDialog, width: int) -> None:
    """Make a dialog so wide, in pixels at the usual size of text, and as high as its words then
    need.
    """
    layout = dialog.layout()
    assert layout is not None
    room = _room(dialog)
    width = max(width, min(round(width * share()), room.width()))
    dialog.setMinimumWidth(width)
    height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
    dialog.resize(width, min(height or layout.totalSizeHint().height(), room.height()))
