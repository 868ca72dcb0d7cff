"""A line of text with known values to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.schema.fields import Option
from editor.schema.form import FormField
from editor.ui.form.editors import TextEditor
from editor.ui.form.line import LineEdit
from editor.ui.form.options import OptionList
from editor.ui.icons import icon

_SHORT = 10  # letters
_AROUND = 54  # pixels: the line's edges, and the arrow


class ChoiceLine(LineEdit):
    """A line with a list of values below: typed text narrows it, Down or the arrow opens it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options = OptionList(self)
        self._closed = False
        self._arrow = QAction(icon("chevron-down", QPalette.ColorRole.PlaceholderText), "", self)
        self._arrow.setText(self.tr("Show the values in use"))
        self._arrow.triggered.connect(self._on_arrow)
        self.addAction(self._arrow, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda _text: self.updateGeometry())
        self.textEdited.connect(self.options.follow)
        self.options.chosen.connect(self._on_chosen)

    def set_options(self, options: Sequence[Option], closed: bool) -> None:
        """The values to offer; `closed` when no others are right."""
        self.options.set_options(options)
        self._closed = closed
        self._arrow.setVisible(bool(options))

    def minimumSizeHint(self) -> QSize:
        """Room for a short value, beside the arrow."""
        metrics, least = self.fontMetrics(), super().minimumSizeHint()
        text = min(metrics.horizontalAdvance(self.text()), _SHORT * metrics.averageCharWidth())
        return least.expandedTo(QSize(text + _AROUND, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.options.has_current():
            event.ignore()  # the list takes it
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4) and not self.options.is_open():
            self.options.offer("")
            return
        if enter and self.options.is_open():
            if self._closed:
                self._on_chosen(self.options.first(self.text()) or self.text())
            self.options.close()
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling the form must not change a value

    def _on_arrow(self) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self.options.is_open():
            self.options.close()
        else:
            self.options.offer("")

    def _on_chosen(self, text: str) -> None:
        self.put(text)
        self.options.close()
        self.left.emit()


class ChoiceEditor(TextEditor):
    """A choice among known values, free or closed."""

    def __init__(self, line: ChoiceLine) -> None:
        super().__init__(line)
        self._line = line

    def show(self, field: FormField, fresh: bool) -> None:
        self._line.set_options(field.options, bool(field.allowed))
        self._line.options.set_completion(field.kind.complete)
        super().show(field, fresh)
