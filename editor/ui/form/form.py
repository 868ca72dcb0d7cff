"""The form of the selected entry: one editor for each of its fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from editor.messages import Message, Problem
from editor.schema.fields import FieldSchema
from editor.schema.form import FormField
from editor.schema.kinds import COORDINATE, is_number
from editor.schema.values import is_empty
from editor.ui.form.add import AddField
from editor.ui.form.anchor import Anchor
from editor.ui.form.column import Column
from editor.ui.form.empty import EmptyFields
from editor.ui.form.entry_links import EntryAccess
from editor.ui.form.folding import fold
from editor.ui.form.found import FoundAccess, NothingFound
from editor.ui.form.picture_access import NoPictures, PictureAccess
from editor.ui.form.picture_face import THUMBNAIL
from editor.ui.form.place import Place
from editor.ui.form.registry import Makers, style_of
from editor.ui.form.rows import FieldRow
from editor.ui.form.tabs import step
from editor.ui.form.telling import RowMaker, is_stop
from editor.ui.form.unfinished import Unfinished
from editor.ui.look import STEP
from editor.ui.text_size import share
from editor.ui.thumbnails import Thumbnails
from editor.ui.words import words
from editor.workspace.journal_file import Typed

if TYPE_CHECKING:
    from editor.ui.form.broken import BrokenBlock
    from editor.ui.form.order import OrderLine

_NARROWEST, _MOST_GROWTH = 240, 1.3
_WIDEST = 760  # pixels, at the usual size of text: on wide screens fields stay fields
_NOTHING: Mapping[str, tuple[Problem, ...]] = MappingProxyType({})


class FieldForm(QScrollArea):
    """Shows fields and tells what the curator makes of them; it changes nothing itself.

    edited(key, value): with each key typed, at once for choices. source_edited(key, yaml): a
    value given as YAML. settled(): the focus left an editor. added(key), removed(key): the
    curator wants a field more, or less. link_activated(url), show_on_map(). block_edited(text): a
    broken block's new text. entry_wanted(target): the entry that a field's link leads to, as it is
    written there. mend_wanted(key, Mend), mends_wanted(key, message, label): as in Telling.
    order_wanted(everywhere): the fields should be put into the usual order, in all entries or here.
    """

    edited = Signal(str, object)
    source_edited = Signal(str, str)
    settled = Signal()
    added = Signal(str)
    removed = Signal(str)
    link_activated = Signal(str)
    show_on_map = Signal()
    block_edited = Signal(str)
    entry_wanted = Signal(str)
    mend_wanted = Signal(str, object)
    mends_wanted = Signal(str, object, object)
    order_wanted = Signal(bool)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        pictures: PictureAccess | None = None,
        entries: EntryAccess | None = None,
        sentence: Callable[[Message], str] = words,
        count: Callable[[str, Message], int] = lambda _key, _message: 0,
        found: FoundAccess | None = None,
    ) -> None:
        """sentence: puts a message into the curator's words. count: in how many entries a field
        has a problem; 0 while that is not known. found: knows mends that the form does not.
        """
        super().__init__(parent)
        self.setObjectName("fieldForm")
        self.setAccessibleName(self.tr("Fields"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._thumbnails = Thumbnails(THUMBNAIL, self)
        makers = Makers(
            pictures or NoPictures(),
            self._thumbnails,
            self.link_activated.emit,
            entries=entries,
            go=self.entry_wanted.emit,
            sentence=sentence,
        )
        self._maker = RowMaker(makers.make, style_of, sentence, count, found or NothingFound())
        self._entry = ""
        self._fields: tuple[FormField, ...] = ()
        self._folded: tuple[FormField, ...] = ()
        self._in_file: list[str] = []  # the keys of both, in their order
        self._unfolded: set[str] = set()  # stay in view as long as the entry is shown
        self._quiet = _NOTHING
        self._absent: Sequence[FieldSchema] = ()
        self._rows: dict[str, FieldRow] = {}
        self._stops: list[QWidget] = []
        self._unfinished = Unfinished()
        self._awaited: str | None = None  # the field that was just asked for
        self._answering = False  # the broken block is telling an edit
        self._content = QWidget(self)
        self._content.setObjectName("fieldFormContent")
        self._content.setMaximumWidth(round(_WIDEST * share()))
        self._layout = QVBoxLayout(self._content)
        self._layout.setContentsMargins(4 * STEP, 2 * STEP, 4 * STEP, 4 * STEP)
        self._layout.setSpacing(3 * STEP)
        self._place = Place(self._content)
        self._place.show_wanted.connect(self.show_on_map)
        self._place.hide()
        self._column = Column(self._content, self._layout, self._place)
        self._broken: BrokenBlock | None = None
        self._empty = EmptyFields(self._content)
        self._empty.opened.connect(self.focus_field)
        self._empty.hide()
        self._add = AddField(self._content)
        self._add.wanted.connect(self._on_added)
        self._add.opening.connect(self._show_add)
        self._order: OrderLine | None = None
        self._layout.addWidget(self._empty)
        self._layout.addWidget(self._add)
        self._layout.addStretch(1)
        self.setWidget(self._content)

    def minimumSizeHint(self) -> QSize:
        """Room for what stands in any form, with larger text as well."""
        width = round(_NARROWEST * min(share(), _MOST_GROWTH))
        return QSize(width, super().minimumSizeHint().height())

    # --- what is shown ---

    def show_fields(
        self,
        fields: Sequence[FormField],
        absent: Sequence[FieldSchema] = (),
        entry: str = "",
        quiet: Mapping[str, tuple[Problem, ...]] = _NOTHING,
    ) -> None:
        """Show the fields of an entry; `absent` are known fields that it does not have.

        Shown again for the same `entry` (its path), only what changed is redrawn, and what is
        being typed stays. For another entry everything shows that entry; what was typed and could
        not be read waits for the return to its own. quiet: what is worth a word, by field.
        """
        fresh = entry != self._entry
        anchor = Anchor(self, self._rows.values()) if fresh else None
        if fresh:
            self._keep_unfinished()
            self._entry = entry
            self._unfolded = self._unfinished.keys(entry)
            self._add.close_line()
        before = {field.key: field for field in self._fields}
        told, self._quiet = self._quiet, quiet
        self._absent = absent
        self._in_file = [field.key for field in fields]
        self._fields, self._folded = fold(fields, self._unfolded)
        self._unfolded.update(field.key for field in self._fields)
        self._add.show_choices(absent, {field.key for field in fields if field.present})
        for field in self._fields:
            row = self._row_for(field)
            shown, own = before.get(field.key), quiet.get(field.key, ())
            if fresh or shown is None or row.field is None:
                row.show_field(field, fresh=True, quiet=own)
                self._unfinished.bring_back(entry, field, row.editor)
            elif shown != field or told.get(field.key, ()) != own:
                row.show_field(field, fresh=False, quiet=own)
        coordinates = [field.value for field in fields if field.kind is COORDINATE]
        self._place.show_placed(placed=all(map(is_number, coordinates)))
        self._arrange()
        self._order_tabs()
        if self._broken is not None and not self._broken.isHidden():
            if self._answering and not fresh:
                self._broken.show_mended()
            else:
                self._show_form()
        if anchor is not None:
            anchor.restore()
        if self._awaited is not None and self._awaited in {field.key for field in fields}:
            key, self._awaited = self._awaited, None
            self.focus_field(key)

    def make_rows(self, fields: Sequence[FormField]) -> Iterator[None]:
        """Make those rows, one after the other, that showing these fields will take."""
        for field in fold(fields, ())[0]:
            if field.key not in self._rows:
                self._row_for(field).show_field(field, fresh=True)
                yield

    def show_broken(
        self, block_text: str, problem_sentence: str, line: int | None = None, entry: str = ""
    ) -> None:
        """Show a block that does not parse, as text; `line` counts from 1 in the block."""
        self._keep_unfinished()
        self._entry = entry
        self._fields = self._folded = ()
        self._column.clear(self._rows)
        self._add.hide()
        self._empty.hide()
        self.show_disorder(False)
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
            self._layout.insertWidget(0, self._broken)
        return self._broken

    def clear(self) -> None:
        """Show nothing from the top, and forget what was typed and could not be read."""
        self.show_fields((), entry="")
        self._unfinished.clear()
        self._add.hide()
        self.show_disorder(False)
        self.verticalScrollBar().setValue(0)

    def refuse(self, key: str, message: Message) -> None:
        """Tell below the field why what was typed did not go into the file; it stays as typed."""
        if key in self._rows:
            self._rows[key].editor.set_fault(message)

    def show_note(self, key: str, sentence: str) -> None:
        """Say below the field what was just done with it, until another entry is shown."""
        if key in self._rows:
            self._rows[key].show_note(sentence)

    def show_disorder(self, disordered: bool, everywhere: int = 0) -> None:
        """Offer to put the fields in order, in `everywhere` entries where more than one need it."""
        if self._order is None:
            if not disordered:
                return
            # Imported and made when first needed: fields of most entries stand as usual.
            from editor.ui.form.order import OrderLine

            self._order = OrderLine(self._content)
            self._order.wanted.connect(self.order_wanted)
            self._layout.insertWidget(self._layout.indexOf(self._add) + 1, self._order)
        self._order.show_offer(everywhere)
        self._order.setVisible(disordered)

    def tell_again(self) -> None:
        """Ask anew in how many entries there are the problems shown."""
        for field in self._fields:
            self._rows[field.key].tell_again()

    def show_place_note(self, sentence: str) -> None:
        """Say something below the coordinates; nothing for an empty sentence."""
        self._place.show_note(sentence)

    def move_entry(self, old: str, new: str | None) -> None:
        """Keep what is typed and no value yet with an entry that is renamed; None: it is gone."""
        if self._entry == old and new is None:
            self.show_fields((), entry="")
        self._keep_unfinished()
        if self._entry == old and new is not None:
            self._entry = new
        self._unfinished.move(old, new)

    def unfinished(self) -> list[tuple[str, FormField]]:
        """The entries and fields whose typed text is no value, and so is in no file."""
        self._keep_unfinished()
        return self._unfinished.all()

    def half_typed(self) -> list[Typed]:
        """The same with the texts, to be kept from a crash."""
        self._keep_unfinished()
        return self._unfinished.texts()

    def put_back(self, entry: str, field: FormField, text: str, fault: Message | None) -> None:
        """Have `text`, which is no value of the field yet, stand in it when the entry is shown."""
        self._unfinished.take(entry, field, text, fault)
        if entry == self._entry and field.key in self._rows:
            self._unfinished.bring_back(entry, field, self._rows[field.key].editor)

    def finish(self) -> None:
        """Make what is half typed a value: call it before another entry is shown, or saving."""
        for field in self._fields:
            self._rows[field.key].editor.finish()

    def reveal(self, key: str) -> bool:
        """Bring the field into view, unfolded; False when it is not shown."""
        if key in (field.key for field in self._folded):
            self._unfold(key)
        row = self._rows.get(key)
        if row is None or row.isHidden():
            return False
        self._layout.activate()
        self.ensureWidgetVisible(row, 0, 4 * STEP)
        return True

    def focus_field(self, key: str) -> bool:
        """Bring the field into view and give it the focus; False when it is not shown."""
        if not self.reveal(key):
            return False
        self._rows[key].editor.focus.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def fill_in(self) -> None:
        """Give the first field without a value the focus."""
        empty = {field.key for field in self._fields if is_empty(field.value)}
        key = next((key for key in self._column.keys if key in empty), None)
        if key is not None:
            self.focus_field(key)

    def offer(self, key: str) -> None:
        """Offer to add a field."""
        if not self._add.isHidden():
            self._add.offer(key)
            self.ensureWidgetVisible(self._add, 0, 4 * STEP)

    def offer_to_add(self) -> bool:
        """Offer all fields that could be added; False where none can be."""
        if self._add.isHidden():
            return False
        self._add.open_line()
        return True

    def _show_add(self) -> None:
        self.ensureWidgetVisible(self._add, 0, 4 * STEP)

    def focus_block(self, line: int | None) -> None:
        """Give the block that does not parse the focus, at a line counted from 1 in it."""
        if self._broken is not None and not self._broken.isHidden():
            self._broken.go_to_line(line)
            self.ensureWidgetVisible(self._broken, 0, 4 * STEP)

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
            self._column.forget()
        row = FieldRow(field.key, self._maker, inline)
        self._rows[field.key] = row
        row.setParent(self._content)
        row.edited.connect(lambda value: self.edited.emit(row.key, value))
        row.source_edited.connect(lambda source: self.source_edited.emit(row.key, source))
        row.settled.connect(self.settled)
        row.removal_wanted.connect(lambda: self.removed.emit(row.key))
        row.mend_wanted.connect(lambda mend: self.mend_wanted.emit(row.key, mend))
        row.mends_wanted.connect(
            lambda message, label: self.mends_wanted.emit(row.key, message, label)
        )
        return row

    def _unfold(self, key: str) -> None:
        """Show a field that was folded away."""
        fields = {field.key: field for field in (*self._fields, *self._folded)}
        self._unfolded.add(key)
        ordered = [fields[one] for one in self._in_file if one in fields]
        self.show_fields(ordered, self._absent, self._entry, self._quiet)

    def _arrange(self) -> None:
        """Put the rows into the column, and what is offered below them."""
        self._add.setHidden(False)
        self._empty.show_fields(self._folded)
        self._column.arrange(self._fields, self._rows)

    # --- the way of Tab ---

    def _order_tabs(self) -> None:
        """Let Tab come into the form at its top, and go on below it."""
        stops: list[QWidget] = []
        for key in self._column.keys:
            stops.append(self._rows[key].editor.focus)
            if key == self._column.last_of_place:
                stops.append(self._place.show_button)
        stops += [self._add.name, self._add.button]
        if stops == self._stops:
            return
        self._stops = stops
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def _all_stops(self) -> list[QWidget]:
        """All that Tab reaches, in the order of reading."""
        stops: list[QWidget] = []
        for key in self._column.keys:
            stops += self._rows[key].stops()
            if key == self._column.last_of_place:
                stops.append(self._place.show_button)
        stops += self._empty.links()
        stops += [self._add.name, self._add.button]
        if self._order is not None:
            stops += self._order.links()
        return [widget for widget in stops if is_stop(widget)]

    def focusNextPrevChild(self, forward: bool) -> bool:
        focus = QApplication.focusWidget()
        if not self._column.keys or focus is None:
            return super().focusNextPrevChild(forward)
        stops = self._all_stops()
        if focus not in stops:
            # In a part that Tab does not stop at, such as a chip: on from its row.
            rows = (row for row in self._rows.values() if row.isAncestorOf(focus))
            # Of a row that is just being hidden some are seen no longer.
            own = [stop for row in rows for stop in row.stops() if stop in stops]
            if not own:
                return super().focusNextPrevChild(forward)
            focus = own[0]
        return step(self, stops, focus, forward)

    def _keep_unfinished(self) -> None:
        for field in self._fields:
            self._unfinished.keep(self._entry, field, self._rows[field.key].editor)

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
        self._column.forget()
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:
            event.ignore()  # what no editor takes belongs to the window; an arrow must not scroll
