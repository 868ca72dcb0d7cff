"""The form of the selected entry: one editor for each of its fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editor.messages import Message
from editor.schema.fields import FieldSchema
from editor.schema.form import FormField, is_same_content
from editor.schema.kinds import COORDINATE, is_number
from editor.ui.form.add import AddField
from editor.ui.form.pictures import THUMBNAIL, FindPicture, PictureBox
from editor.ui.form.place import Place
from editor.ui.form.registry import Makers, style_of
from editor.ui.form.rows import FieldRow
from editor.ui.form.thumbnails import Thumbnails
from editor.ui.look import STEP
from editor.ui.words import words

if TYPE_CHECKING:
    from editor.ui.form.broken import BrokenBlock

# Fields that belong together stand side by side.
PAIRS = (("start", "end"), ("started", "ended"), ("founded", "closed"))


class FieldForm(QScrollArea):
    """Shows fields and tells what the curator makes of them; it changes nothing itself.

    edited(key, value): with each key typed, at once for choices. source_edited(key, yaml): a
    value given as YAML. settled(): the focus left an editor. added(key), removed(key): the
    curator wants a field more, or less. link_activated(url), show_on_map(). block_edited(text): a
    broken block's new text.
    """

    edited = Signal(str, object)
    source_edited = Signal(str, str)
    settled = Signal()
    added = Signal(str)
    removed = Signal(str)
    link_activated = Signal(str)
    show_on_map = Signal()
    block_edited = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        find_picture: FindPicture = lambda _: None,
        sentence: Callable[[Message], str] = words,
    ) -> None:
        """find_picture: the file that a picture's text names, or its address on the web.

        sentence: puts a message into the curator's words.
        """
        super().__init__(parent)
        self.setObjectName("fieldForm")
        self.setAccessibleName(self.tr("Fields"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sentence = sentence
        self._thumbnails = Thumbnails(THUMBNAIL, self)
        self._makers = Makers(find_picture, self._thumbnails, self.link_activated.emit)
        self._entry = ""
        self._fields: tuple[FormField, ...] = ()
        self._rows: dict[str, FieldRow] = {}
        self._plan: list[tuple[str, ...]] = []
        self._pairs: dict[tuple[str, ...], tuple[QWidget, QHBoxLayout]] = {}
        self._stops: list[QWidget] = []
        self._unfinished: dict[tuple[str, str], tuple[str, Message | None, FormField]] = {}
        self._awaited: str | None = None  # the field that was just asked for
        self._answering = False  # the broken block is telling an edit
        self._content = QWidget(self)
        self._content.setObjectName("fieldFormContent")
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(4 * STEP, 2 * STEP, 4 * STEP, 4 * STEP)
        self._column.setSpacing(3 * STEP)
        self._place = Place(self._content)
        self._place.show_wanted.connect(self.show_on_map)
        self._place.hide()
        self._broken: BrokenBlock | None = None
        self._add = AddField(self._content)
        self._add.wanted.connect(self._on_added)
        self._column.addWidget(self._add)
        self._column.addStretch(1)
        self.setWidget(self._content)

    # --- what is shown ---

    def show_fields(
        self,
        fields: Sequence[FormField],
        absent: Sequence[FieldSchema] = (),
        entry: str = "",
    ) -> None:
        """Show the fields of an entry; `absent` are known fields that it does not have.

        Shown again for the same `entry` (its path), only what changed is redrawn, and what is
        being typed stays. For another entry everything shows that entry; what was typed and could
        not be read waits for the return to its own.
        """
        fresh = entry != self._entry
        if fresh:
            self._keep_unfinished()
            self._entry = entry
        before = {field.key: field for field in self._fields}
        self._fields = tuple(fields)
        self._add.show_choices(absent, {field.key for field in fields if field.present})
        for field in fields:
            row = self._row_for(field)
            shown = before.get(field.key)
            if fresh or shown is None or row.field is None:
                row.show_field(field, fresh=True)
                self._bring_back(row, field)
            elif shown != field:
                row.show_field(field, fresh=False)
        coordinates = [field.value for field in fields if field.kind is COORDINATE]
        self._place.show_placed(all(map(is_number, coordinates)))
        self._arrange()
        self._order_tabs()
        if self._broken is not None and not self._broken.isHidden():
            if self._answering and not fresh:
                self._broken.show_mended()
            else:
                self._show_form()
        if self._awaited is not None and self._awaited in {field.key for field in fields}:
            key, self._awaited = self._awaited, None
            self.focus_field(key)

    def show_broken(
        self, block_text: str, problem_sentence: str, line: int | None = None, entry: str = ""
    ) -> None:
        """Show a block that does not parse, as text; `line` counts from 1 in the block."""
        self._keep_unfinished()
        self._entry = entry
        self._fields = ()
        for row in self._rows.values():
            row.hide()
        self._place.hide()
        for holder, _ in self._pairs.values():
            holder.hide()
        self._plan = []
        self._add.hide()
        broken = self._made_broken()
        broken.show_block(block_text, problem_sentence, line)
        broken.show()

    def _made_broken(self) -> BrokenBlock:
        if self._broken is None:
            # Imported and made when first needed: most vaults never do.
            from editor.ui.form.broken import BrokenBlock

            self._broken = BrokenBlock(self._content)
            self._broken.edited.connect(self._on_block_edited)
            self._broken.settled.connect(self._on_block_settled)
            self._broken.fields_wanted.connect(self._show_form)
            self._column.insertWidget(0, self._broken)
        return self._broken

    def clear(self) -> None:
        """Show nothing, and forget what was typed and could not be read."""
        self.show_fields((), entry="")
        self._unfinished.clear()
        self._add.hide()

    def refuse(self, key: str, message: Message) -> None:
        """Tell below the field why what was typed did not go into the file; it stays as typed."""
        if key in self._rows:
            self._rows[key].editor.set_fault(message)

    def show_place_note(self, sentence: str) -> None:
        """Say something below the coordinates; nothing for an empty sentence."""
        self._place.show_note(sentence)

    def look_again(self) -> None:
        """Find the pictures anew, since files of the vault changed."""
        for row in self._rows.values():
            if row.field is not None and style_of(row.field) == "picture":
                box = row.editor.widget
                assert isinstance(box, PictureBox)
                box.look_again()

    def move_entry(self, old: str, new: str | None) -> None:
        """Keep what is typed and no value yet with an entry that is renamed; None: it is gone."""
        if self._entry == old and new is None:
            self.show_fields((), entry="")
        self._keep_unfinished()
        if self._entry == old and new is not None:
            self._entry = new
        for place in [place for place in self._unfinished if place[0] == old]:
            kept = self._unfinished.pop(place)
            if new is not None:
                self._unfinished[new, place[1]] = kept

    def unfinished(self) -> list[tuple[str, FormField]]:
        """The entries and fields whose typed text is no value, and so is in no file."""
        self._keep_unfinished()
        return [(entry, field) for (entry, _), (_, _, field) in self._unfinished.items()]

    def finish(self) -> None:
        """Make what is half typed a value: call it before another entry is shown, or saving."""
        for field in self._fields:
            self._rows[field.key].editor.finish()

    def reveal(self, key: str) -> bool:
        """Bring the field into view; False when it is not shown."""
        row = self._rows.get(key)
        if row is None or row.isHidden():
            return False
        self._column.activate()
        self.ensureWidgetVisible(row, 0, 4 * STEP)
        return True

    def focus_field(self, key: str) -> None:
        """Bring the field into view and give it the focus."""
        if self.reveal(key):
            self._rows[key].editor.focus.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- rows ---

    def _row_for(self, field: FormField) -> FieldRow:
        inline = field.kind is COORDINATE
        row = self._rows.get(field.key)
        if row is not None and row.inline == inline:
            return row
        if row is not None:
            row.setObjectName("")
            row.hide()
            row.deleteLater()
            self._plan = []
        row = FieldRow(field.key, self._makers.make, style_of, self._sentence, inline)
        self._rows[field.key] = row
        row.setParent(self._content)
        row.edited.connect(lambda value: self.edited.emit(row.key, value))
        row.source_edited.connect(lambda source: self.source_edited.emit(row.key, source))
        row.settled.connect(self.settled)
        row.removal_wanted.connect(lambda: self.removed.emit(row.key))
        return row

    def _planned(self) -> list[tuple[str, ...]]:
        """The keys in the groups that stand side by side, from top to bottom."""
        keys = [field.key for field in self._fields]
        placed = tuple(sorted(field.key for field in self._fields if field.kind is COORDINATE))
        groups: dict[str, tuple[str, ...]] = dict.fromkeys(placed, ("", *placed))
        for pair in PAIRS:
            if set(pair) <= set(keys):
                groups.update(dict.fromkeys(pair, pair))
        plan: list[tuple[str, ...]] = []
        for key in keys:
            group = groups.get(key, (key,))
            if group not in plan:
                plan.append(group)
        return plan

    def _arrange(self) -> None:
        """Put the rows into the column; nothing moves when the plan is the same."""
        plan = self._planned()
        self._add.setHidden(False)
        if plan == self._plan:
            return
        focus = next((row for row in self._rows.values() if row.has_focus()), None)
        self._plan = plan
        shown = {key for group in plan for key in group}
        for row in self._rows.values():
            if row.key not in shown:
                row.hide()
        for pair, (holder, _) in self._pairs.items():
            if pair not in plan:
                holder.hide()
        self._place.setHidden(not any(group[0] == "" for group in plan))
        for number, group in enumerate(plan):
            self._put(number, self._holder(group))
        if focus is not None and not focus.isHidden() and not focus.has_focus():
            focus.editor.focus.setFocus()

    def _put(self, number: int, widget: QWidget) -> None:
        at = self._column.itemAt(number)
        if at is not None and at.widget() is widget:
            widget.show()
            return
        self._column.removeWidget(widget)
        self._column.insertWidget(number, widget)
        widget.show()

    def _holder(self, group: tuple[str, ...]) -> QWidget:
        """The widget in the column that shows the fields of the group."""
        if group[0] == "":
            self._place.show_rows([self._rows[key] for key in group[1:]])
            return self._place
        if len(group) == 1:
            return self._rows[group[0]]
        if group not in self._pairs:
            holder = QWidget(self._content)
            layout = QHBoxLayout(holder)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(2 * STEP)
            self._pairs[group] = (holder, layout)
        holder, layout = self._pairs[group]
        for key in group:
            row = self._rows[key]
            layout.removeWidget(row)
            layout.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
            row.show()
        return holder

    def _order_tabs(self) -> None:
        stops = [self._rows[key].editor.focus for group in self._plan for key in group if key]
        if any(group[0] == "" for group in self._plan):
            last = next(group[-1] for group in self._plan if group[0] == "")
            stops.insert(stops.index(self._rows[last].editor.focus) + 1, self._place.show_button)
        stops += [self._add.name, self._add.button]
        if stops == self._stops:
            return
        self._stops = stops
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    # --- what was typed and is no value yet ---

    def _keep_unfinished(self) -> None:
        for field in self._fields:
            editor = self._rows[field.key].editor
            text = editor.unfinished()
            place = (self._entry, field.key)
            if text is None:
                self._unfinished.pop(place, None)
            else:
                self._unfinished[place] = (text, editor.fault, field)

    def _bring_back(self, row: FieldRow, field: FormField) -> None:
        kept = self._unfinished.pop((self._entry, field.key), None)
        if kept is not None and is_same_content(kept[2], field):
            row.editor.restore(kept[0], kept[1])

    # --- signals ---

    def _on_added(self, key: str) -> None:
        self._awaited = key
        self.added.emit(key)

    def _on_block_edited(self, text: str) -> None:
        self._answering = True
        try:
            self.block_edited.emit(text)
        finally:
            self._answering = False

    def _on_block_settled(self) -> None:
        self.settled.emit()
        if self._fields:
            self._show_form()

    def _show_form(self) -> None:
        if self._broken is not None:
            self._broken.hide()
        self._plan = []
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:
            event.ignore()  # what no editor takes belongs to the window; an arrow must not scroll
