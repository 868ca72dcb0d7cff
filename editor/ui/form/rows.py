"""One field in the form: its label, its editor, and its problems."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QPainter
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.messages import Message
from editor.schema.form import FormField
from editor.ui.form.editors import Editor
from editor.ui.form.parts import mark_problem, smaller
from editor.ui.icons import draw_icon
from editor.ui.look import STEP, tones_of
from editor.ui.plain import plain_label, plain_tip

# A problem that appears while the curator types is told when they pause.
_PAUSE_MS = 700
_ICON = 14


class ProblemLine(QLabel):
    """A sentence in the problem tone, with an icon before its first line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "problem")
        self.setWordWrap(True)
        self.setFont(smaller(self.font()))
        self.setIndent(0)
        self.setContentsMargins(_ICON + STEP, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QEvent) -> None:
        super().paintEvent(event)  # type: ignore[arg-type]
        line = self.fontMetrics().height()
        left = self.width() - _ICON if self.isRightToLeft() else 0
        rect = QRectF(left, (line - _ICON) / 2 + 0.5, _ICON, _ICON)
        draw_icon(QPainter(self), "triangle-alert", rect, tones_of(self).problem)


class FieldRow(QWidget):
    """Shows one field; the editor changes with the field's kind, the row stays.

    edited, source_edited, settled: as in Editor, of the editor shown. removal_wanted: the curator
    chose to remove the field.
    """

    edited = Signal(object)
    source_edited = Signal(str)
    settled = Signal()
    removal_wanted = Signal()

    def __init__(
        self,
        key: str,
        make: Callable[[FormField, QWidget], Editor],
        style_of: Callable[[FormField], str],
        sentence: Callable[[Message], str],
        inline: bool = False,
    ) -> None:
        super().__init__()
        self.key = key
        self.inline = inline
        self.setObjectName(f"row.{key}")
        self._make = make
        self._style_of = style_of
        self._sentence = sentence
        self._field: FormField | None = None
        self._editors: dict[str, Editor] = {}
        self._style = ""
        self._told: list[str] = []
        self._lines: list[ProblemLine] = []
        self.label = plain_label(self)
        self.label.setProperty("role", "muted")
        self.label.setFont(smaller(self.label.font()))
        self.label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(STEP)
        self._slot: QBoxLayout = QHBoxLayout() if inline else QVBoxLayout()
        self._slot.setSpacing(2 * STEP if inline else STEP)
        self._slot.addWidget(self.label)
        self._layout.addLayout(self._slot)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell_problems)

    @property
    def field(self) -> FormField | None:
        """The field shown."""
        return self._field

    @property
    def editor(self) -> Editor:
        """The editor shown."""
        return self._editors[self._style]

    def show_field(self, field: FormField, fresh: bool) -> None:
        """Show the field; `fresh` when it is another entry's."""
        old, self._field = self._field, field
        fresh = self._choose_editor(field, fresh) or fresh
        self.editor.show(field, fresh)
        if fresh or old is None or _named(old) != _named(field):
            self._name(field)
        elif self.editor.spoken():
            self._describe(field)
        self._plan_problems(fresh)

    def has_focus(self) -> bool:
        """Whether the focus is in the row."""
        return bool(self._style) and self.editor.has_focus()

    def problems(self) -> list[str]:
        """The sentences below the field."""
        return list(self._told)

    # --- the editor ---

    def _choose_editor(self, field: FormField, fresh: bool) -> bool:
        """Have an editor that fits the field; whether that is another one than before."""
        wanted = self._style_of(field)
        if wanted == self._style:
            return False
        if not fresh and self.has_focus() and self.editor.can_show(field):
            return False  # what is being typed in stays
        if self._style:
            self.editor.widget.hide()
            self.editor.widget.setObjectName("")
            self.editor.focus.setObjectName("")
        if wanted not in self._editors:
            editor = self._make(field, self)
            self._editors[wanted] = editor
            self._slot.addWidget(editor.widget, 1)
            editor.edited.connect(self._on_edited)
            editor.source_edited.connect(self._on_source_edited)
            editor.settled.connect(self._on_settled)
            editor.fault_changed.connect(self._tell_problems)
            editor.offered.connect(self._on_offered)
        self._style = wanted
        editor = self.editor
        if editor.focus is not editor.widget:
            editor.widget.setObjectName(f"field.{self.key}.box")
        editor.focus.setObjectName(f"field.{self.key}")
        self.label.setBuddy(editor.focus)
        mark_problem(editor.widget, bool(self._told))
        editor.widget.show()
        return True

    def _on_edited(self, value: object) -> None:
        self._pause.start()
        self.edited.emit(value)

    def _on_source_edited(self, source: str) -> None:
        self._pause.start()
        self.source_edited.emit(source)

    def _on_settled(self) -> None:
        self._tell_problems()
        self.settled.emit()

    # --- words ---

    def _name(self, field: FormField) -> None:
        label = QCoreApplication.translate("labels", field.label)
        hint = self._hint(field)
        text = f"{label} {hint}" if hint else label
        self.label.setText(text.replace("&", "&&") + (" *" if field.required else ""))
        self.label.setToolTip(plain_tip(field.help))
        focus = self.editor.focus
        focus.setAccessibleName(label)
        focus.setToolTip(plain_tip(field.help))
        self._describe(field)

    def _describe(self, field: FormField) -> None:
        """Give screen readers what the eye sees around the editor."""
        required = self.tr("Required.") if field.required else ""
        parts = (self.editor.spoken(), required, *self._told, field.help)
        self.editor.focus.setAccessibleDescription(" ".join(filter(None, parts)))

    def _hint(self, field: FormField) -> str:
        least, most = field.min_items, field.max_items
        if least and most:
            return self.tr("{least} to {most}").format(least=least, most=most)
        if most:
            return self.tr("up to {most}").format(most=most)
        return self.tr("at least {least}").format(least=least) if least else ""

    # --- problems ---

    def _plan_problems(self, fresh: bool) -> None:
        """Tell problems now; new ones later while the curator is typing here."""
        wanted = self._wanted_problems()
        if fresh or not self._pause.isActive() or not self.has_focus():
            self._tell_problems()
        elif wanted != self._told:
            self._tell([sentence for sentence in self._told if sentence in wanted])

    def _wanted_problems(self) -> list[str]:
        fault = self.editor.fault
        if fault is not None:
            return [self._sentence(fault)]
        problems = self._field.problems if self._field is not None else ()
        return [self._sentence(problem.message) for problem in problems]

    def _tell_problems(self) -> None:
        self._pause.stop()
        self._tell(self._wanted_problems())

    def _tell(self, sentences: Sequence[str]) -> None:
        if list(sentences) == self._told:
            return
        self._told = list(sentences)
        while len(self._lines) < len(sentences):
            line = ProblemLine(self)
            self._lines.append(line)
            self._layout.addWidget(line)
        for number, line in enumerate(self._lines):
            line.setObjectName(f"problem.{self.key}.{number}")
            line.setText(sentences[number] if number < len(sentences) else "")
            line.setVisible(number < len(sentences))
        mark_problem(self.editor.widget, bool(sentences))
        if self._field is not None:
            self._describe(self._field)

    # --- the context menu ---

    def _on_offered(self, menu: QMenu) -> None:
        if self._field is None or not self._field.present:
            return
        if menu.actions():
            menu.addSeparator()
        remove = QAction(self.tr("Remove field"), menu)
        remove.setObjectName("removeField")
        remove.triggered.connect(self.removal_wanted)
        menu.addAction(remove)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        self._on_offered(menu)
        if menu.isEmpty():
            menu.deleteLater()
            return
        menu.popup(event.globalPos())
        menu.aboutToHide.connect(menu.deleteLater)


def _named(field: FormField) -> tuple[object, ...]:
    return (field.label, field.help, field.required, field.min_items, field.max_items)
