"""One field in the form: its label, its editor, and its problems."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editor.messages import Message, Problem
from editor.schema.form import FormField, own_problems
from editor.schema.values import Value, same
from editor.ui.form.editors import Editor
from editor.ui.form.problems import ProblemLine
from editor.ui.form.telling import RowMaker, Telling, Told, is_stop
from editor.ui.look import FIELD_HEIGHT, STEP, Text, mark_problem, wear
from editor.ui.plain import plain_label, plain_tip
from editor.ui.text_size import grown

if TYPE_CHECKING:
    from editor.ui.form.readers_mark import ReadersMark

# A problem that appears while the curator types is told when they pause.
_PAUSE_MS = 700


_DIFFER = "schema.readers-differ"


class FieldRow(QWidget):
    """Shows one field; the editor changes with the field's kind, the row stays.

    edited, source_edited, settled: as in Editor, of the editor shown. removal_wanted: the curator
    chose to remove the field. mend_wanted(Mend): to mend it. mends_wanted(message, label): to mend
    all entries with the problem of this Message by the mend of this label (Message).
    """

    edited = Signal(object)
    source_edited = Signal(str)
    settled = Signal()
    removal_wanted = Signal()
    mend_wanted = Signal(object)
    mends_wanted = Signal(object, object)

    def __init__(self, key: str, maker: RowMaker, inline: bool = False) -> None:
        super().__init__()
        self.key = key
        self.inline = inline
        self.setObjectName(f"row.{key}")
        self._maker = maker
        self._field: FormField | None = None
        self._editors: dict[str, Editor] = {}
        self._style = ""
        self._quiet: tuple[Problem, ...] = ()
        self._note: ProblemLine | None = None
        self._noted: Value = None  # what the field held when the note was made
        self._mark: ReadersMark | None = None
        self.label = plain_label(self)
        self.label.setProperty("role", "muted")
        wear(self.label, Text.SMALL)
        self.label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(STEP)
        self._slot: QBoxLayout = QHBoxLayout() if inline else QVBoxLayout()
        self._slot.setSpacing(2 * STEP if inline else STEP)
        self._slot.addWidget(self.label)
        if inline:  # beside the first line of an editor that has several
            self._slot.setAlignment(self.label, Qt.AlignmentFlag.AlignTop)
            self.label.setFixedHeight(grown(FIELD_HEIGHT))
        self._layout.addLayout(self._slot)
        self._telling = Telling(key, maker, self, self._layout)
        self._telling.mend_wanted.connect(self.mend_wanted)
        self._telling.mends_wanted.connect(self.mends_wanted)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._tell_problems)

    @property
    def style_name(self) -> str:
        """The style of the editor that is shown, a value of the registry's `STYLES`."""
        return self._style

    @property
    def field(self) -> FormField | None:
        """The field shown."""
        return self._field

    @property
    def editor(self) -> Editor:
        """The editor shown."""
        return self._editors[self._style]

    def show_field(self, field: FormField, fresh: bool, quiet: tuple[Problem, ...] = ()) -> None:
        """Show the field; `fresh` when it is another entry's. quiet: what is worth a word."""
        old, self._field = self._field, field
        self._quiet = tuple(one for one in quiet if one.message.code != _DIFFER)
        if fresh or not same(self._noted, field.value):
            self.show_note("")
        fresh = self._choose_editor(field, fresh) or fresh
        self.editor.show(field, fresh)
        if fresh or old is None or _named(old) != _named(field):
            self._name(field)
        elif self.editor.spoken():
            self._describe(field)
        self._show_mark(any(one.message.code == _DIFFER for one in quiet))
        self._plan_problems(fresh)

    def has_focus(self) -> bool:
        """Whether the focus is in the row."""
        return bool(self._style) and self.editor.has_focus()

    def problems(self) -> list[str]:
        """The sentences below the field, advice left out."""
        return self._telling.problems()

    def stops(self) -> list[QWidget]:
        """What Tab reaches in the row, in the order of reading."""
        focus = self.editor.focus
        inner = [self.editor.widget, *self.editor.widget.findChildren(QWidget)]
        found = [widget for widget in inner if is_stop(widget)]
        # What has the focus first comes first; the rest as it stands on the screen.
        found.sort(key=lambda one: (one is not focus, *_place(one, self)))
        if self._mark is not None and not self._mark.isHidden():
            found.append(self._mark)
        return found + self._telling.links()

    def show_note(self, sentence: str) -> None:
        """Say something about what was just done with the field, until it holds something else;
        nothing for an empty sentence.
        """
        self._noted = self._field.value if self._field is not None else None
        if self._note is None and sentence:
            self._note = ProblemLine(self)
            self._note.setObjectName(f"note.{self.key}")
            self._layout.addWidget(self._note)
        if self._note is not None:
            self._note.show_sentence(sentence, quiet=True)
            self._note.setVisible(bool(sentence))

    # --- the editor ---

    def _choose_editor(self, field: FormField, fresh: bool) -> bool:
        """Have an editor that fits the field; whether that is another one than before."""
        wanted = self._maker.style_of(field)
        if wanted == self._style:
            return False
        if not fresh and self.has_focus() and self.editor.can_show(field):
            return False  # what is being typed in stays
        if self._style:
            self.editor.widget.hide()
            self.editor.widget.setObjectName("")
            self.editor.focus.setObjectName("")
        if wanted not in self._editors:
            editor = self._maker.make(field, self)
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
        mark_problem(editor.widget, bool(self.problems()))
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
        self.label.setAccessibleName(text)
        self.label.setToolTip(plain_tip(field.help))
        focus = self.editor.focus
        focus.setAccessibleName(label)
        focus.setToolTip(plain_tip(field.help))
        self._describe(field)

    def _describe(self, field: FormField) -> None:
        """Give screen readers what the eye sees around the editor."""
        required = self.tr("Required.") if field.required else ""
        spoken = self.editor.spoken()
        held = f"{spoken}." if spoken and spoken[-1].isalnum() else spoken
        parts = (held, required, *self._telling.sentences(), field.help)
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
        if fresh or not self._pause.isActive() or not self.has_focus():
            self._tell_problems()
            return
        wanted = self._wanted()
        self._tell([one for one in self._telling.told if one in wanted])

    def _wanted(self) -> list[Told]:
        sentence = self._maker.sentence
        fault = self.editor.fault
        if fault is not None:
            return [Told(sentence(fault), fault)]
        problems = own_problems(self._field) if self._field is not None else ()
        return [
            *(Told(sentence(one.message), one.message) for one in problems),
            *(Told(sentence(one.message), one.message, quiet=True) for one in self._quiet),
        ]

    def _tell_problems(self) -> None:
        self._pause.stop()
        self._tell(self._wanted())

    def tell_again(self) -> None:
        """Ask anew in how many entries there is the same problem."""
        if self._telling.told and not self._pause.isActive():
            self._tell(self._telling.told)

    def _tell(self, told: Sequence[Told]) -> None:
        before = self._telling.told
        had_focus = any(link.hasFocus() for link in self._telling.links())
        self._telling.show(self._as_typed(), told)
        if had_focus and not any(link.hasFocus() for link in self._telling.links()):
            self.editor.focus.setFocus(Qt.FocusReason.OtherFocusReason)
        if tuple(told) != before:
            mark_problem(self.editor.widget, bool(self.problems()))
            if self._field is not None:
                self._describe(self._field)

    def _as_typed(self) -> FormField | None:
        """The field with what stands in the editor, as far as a mend may begin from it."""
        fault, field = self.editor.fault, self._field
        if fault is None or field is None:
            return field
        typed = self.editor.unfinished()
        is_day = fault.code == "schema.unread-date" and typed is not None
        return field._replace(value=typed, source="") if is_day else None

    # --- readers ---

    def _show_mark(self, differ: bool) -> None:
        if self._mark is None:
            if not differ:
                return
            # Imported when first needed: readers agree on most values.
            from editor.ui.form.readers_mark import ReadersMark

            self._mark = mark = ReadersMark(self._maker.sentence, self)
            mark.setObjectName(f"readers.{self.key}")
            mark.opened.connect(self._on_mark_opened)
            mark.chosen.connect(self._on_mark_chosen)
            head = QHBoxLayout()
            head.setSpacing(STEP)
            self._slot.removeWidget(self.label)
            head.addWidget(self.label)
            head.addWidget(mark)
            head.addStretch(0 if self.inline else 1)
            self._slot.insertLayout(0, head)
        self._mark.setVisible(differ)

    def _on_mark_opened(self) -> None:
        if self._mark is not None and self._field is not None:
            number = len(self._telling.told)
            self._mark.open(self._field.source, self._telling.offers(number, Message(_DIFFER)))

    def _on_mark_chosen(self, link: int) -> None:
        self.editor.focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._telling.choose(Message(_DIFFER), link)

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


def _place(widget: QWidget, within: QWidget) -> tuple[int, int]:
    """Where the middle of the widget stands, for the order of reading."""
    middle = widget.mapTo(within, widget.rect().center())
    return middle.y() // (FIELD_HEIGHT // 2), middle.x()


def _named(field: FormField) -> tuple[object, ...]:
    return (field.label, field.help, field.required, field.min_items, field.max_items)
