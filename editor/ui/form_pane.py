"""The form of the selected entry, bound to the document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.messages import Message, Problem
from editor.schema.form import FormField, absent_fields, form_fields, in_usual_order
from editor.ui.form.changing import FormChanges
from editor.ui.form.form import FieldForm
from editor.ui.form.found import FormFindings, Quiet
from editor.ui.form.vault_entries import VaultEntries
from editor.ui.form.vault_pictures import VaultPictures
from editor.ui.form_message import FormMessage
from editor.ui.pane_heading import PaneHeading
from editor.ui.stack import Stack
from editor.ui.words import words
from editor.workspace.document import Cause
from editor.workspace.entries import Entry
from editor.workspace.reencoding import is_encoding
from editor.workspace.workspace import VaultNotice, Workspace

if TYPE_CHECKING:
    from editor.ui.empty_state import EmptyState
    from editor.ui.form.everywhere import Everywhere
    from editor.ui.settings.values import Settings

_ORDER = "form/order"


class FormPane(QWidget):
    """Shows an entry's fields, as they are with each change of the vault.

    link_activated: the address of a field was clicked. entry_wanted: a link to another entry was.
    show_on_map: the curator asks to see the entry's place. refused: an edit was not possible.
    """

    show_on_map = Signal()
    entry_wanted = Signal(object)
    refused = Signal(str)
    link_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("formPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace: Workspace | None = None
        self._path: str | None = None
        # What needs a closer look waits until the window is up.
        self._looks_closer = False
        self._others: Everywhere | None = None
        self._alone: EmptyState | None = None
        self._in_usual_order = True
        pictures = VaultPictures(self._shown, self._tell_kept)
        self._entries = VaultEntries()
        self.found = FormFindings(self, self._shown)
        self.form = FieldForm(
            self, pictures=pictures, entries=self._entries, count=self._count, found=self.found
        )
        self._changes = FormChanges(self.form, self._shown)
        heading = PaneHeading(self.tr("Fields"), self)
        self._said = FormMessage(self)
        self._stack = Stack(self)
        self._stack.addWidget(self.form)
        self._stack.addWidget(self._said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(heading)
        layout.addWidget(self._stack, 1)
        self._layout = layout
        self._connect()

    def _connect(self) -> None:
        form = self.form
        self._changes.refused.connect(self.refused)
        form.mends_wanted.connect(self._mend_everywhere)
        form.order_wanted.connect(self._put_in_order)
        self.found.changed.connect(self._redraw)
        self.found.refused.connect(self.refused)
        form.show_on_map.connect(self.show_on_map)
        form.link_activated.connect(self.link_activated)
        form.entry_wanted.connect(self._go_to)
        self._said.read_otherwise.connect(self._read_otherwise)

    def follow(self, settings: Settings) -> None:
        """Show the fields in the order that is chosen in the settings, now and from now on."""

        def take(key: str) -> None:
            if key == _ORDER:
                self._in_usual_order = settings.choice(_ORDER) == "usual"
                self._redraw()

        settings.changed.connect(take)
        take(_ORDER)

    def put_above(self, part: QWidget) -> None:
        """Put what is told of the entry above its fields."""
        self._layout.insertWidget(1, part)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._workspace = workspace
        self._entries.show_workspace(workspace)
        if self._others is not None:
            self._others.clear()
        self.form.clear()
        self.show_entry(None)

    def make_ready(self, path: str | None) -> Iterator[None]:
        """Make what shows the fields of an entry that is shown next, one after the other: for a
        whole form that takes longer than a window may be held.
        """
        shown = self._workspace
        if shown is None or path is None:
            return
        entry = shown.entry(path)
        if entry.is_entry and not entry.broken and entry.frontmatter is not None:
            fields = form_fields(entry.frontmatter, shown.schema(entry.collection).without_rules())
            yield
            yield from self.form.make_rows(fields)

    def show_entry(self, path: str | None) -> None:
        """Show another entry's fields."""
        self.form.finish()
        self._path = path
        self._redraw()

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault."""
        for path in notice.removed:
            self.form.move_entry(path, notice.renamed.get(path))
        gone = self._path in notice.removed
        if gone:
            self._path = notice.renamed.get(self._path or "")
        if notice.cause is not Cause.SAVED and self._others is not None:
            self._others.forget()
        shown = self._shown()
        if shown is not None and not shown[0].has_entry(shown[1]):
            self.show_entry(None)
            return
        # When all entries are read, the values in use are known.
        read = bool(notice.added) and self._workspace is not None and not self._workspace.loading
        # Other files may say what fields there are.
        told = bool(notice.files) and notice.cause is not Cause.SAVED
        if read or told or gone or self._path in notice.paths:
            self._redraw()

    def tell_places(self) -> None:
        """From now on say where the entry lies, and what others do otherwise.

        Reading the territories' file takes a moment, and so do looking at every value and
        bringing in what checks values by the schema.
        """
        self._looks_closer = True
        self._redraw()

    def finish(self) -> None:
        """Make what is half typed a value."""
        self.form.finish()

    def unfinished(self) -> list[str]:
        """The fields whose typed text is no value and so is in no file, each with its entry."""
        if self._workspace is None:
            return []
        sentence = self.tr("{field} in {entry}")
        return [
            sentence.format(
                field=QCoreApplication.translate("labels", field.label),
                entry=self._workspace.entry(path).title,
            )
            for path, field in self.form.unfinished()
            if self._workspace.has_entry(path)
        ]

    def reveal(self, key: str) -> None:
        """Bring a field into view; the focus follows only if it was in the form."""
        if not self.isVisible():
            return
        focus = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.form.focus_field(key)
        else:
            self.form.reveal(key)

    def go_to(self, key: str) -> None:
        """Give a field the focus; one that the entry has not is offered to be added."""
        if not self.form.focus_field(key):
            self.form.offer(key)

    def fill_in(self) -> None:
        """Give the first field without a value the focus."""
        self.form.fill_in()

    def offer_to_add(self) -> bool:
        """Offer the fields that the entry could have; False where none can be added."""
        return self.form.offer_to_add()

    def go_to_line(self, line: int | None) -> None:
        """Give a frontmatter that cannot be read the focus, at a line counted from 1 in it."""
        self.form.focus_block(line)

    def _redraw(self) -> None:
        workspace, path = self._workspace, self._path
        if workspace is None or path is None:
            self._say(self.tr("Choose an entry to see its fields."))
            return
        entry = workspace.entry(path)
        front = entry.frontmatter
        if front is None:
            told = "\n".join(words(problem.message) for problem in entry.problems)
            wrong = any(is_encoding(problem.message) for problem in entry.problems)
            self._say(told, problem=True, encoding=wrong)
        elif not front.present:
            if front.problems:
                self._say(words(front.problems[0].message), problem=True)
            else:
                self._show_article_alone()
        elif front.broken:
            problem = front.problems[0]
            first = front.text.count("\n", 0, front.block_start)
            line = problem.line - first if problem.line else None
            self.form.show_broken(front.block, words(problem.message), line, path)
            self._stack.setCurrentWidget(self.form)
        else:
            schema = workspace.schema(entry.collection)
            if not self._looks_closer:
                schema = schema.without_rules()
            fields = _with_problems(form_fields(front, schema), entry.problems)
            # While entries are read, what is usual would change again and again.
            if self._in_usual_order and not workspace.loading:
                fields = in_usual_order(fields, schema)
            closer = self._looks_closer and not workspace.loading
            quiet = _quiet(fields) if closer else {}
            if closer:
                fields, quiet = self.found.told(entry, fields, quiet)
            self.form.show_fields(
                fields,
                absent_fields(front, schema),
                entry=path,
                quiet=quiet,
            )
            self.form.show_place_note(_place_note(workspace, entry) if self._looks_closer else "")
            if closer:
                self._tell_disorder(workspace, entry)
            self._stack.setCurrentWidget(self.form)

    @property
    def _everywhere(self) -> Everywhere:
        """The other entries with the same problems, made when there is the first."""
        if self._others is None:
            from editor.ui.form.everywhere import Everywhere

            self._others = Everywhere(self, self._shown)
            self._others.counted.connect(self._tell_counts)
            self._others.refused.connect(self._changes.refuse)
        return self._others

    def _count(self, key: str, message: Message) -> int:
        """In how many entries the field has the problem; 0 while that is not known."""
        shown = self._shown()
        if shown is None or shown[0].loading:
            return 0
        return self._everywhere.count(key, message)

    def _mend_everywhere(self, key: str, message: Message, label: Message) -> None:
        self._everywhere.mend(key, message, label)

    def _tell_disorder(self, workspace: Workspace, entry: Entry) -> None:
        count = self._everywhere.out_of_order(workspace, entry)
        self.form.show_disorder(count > 0, count)

    def _tell_counts(self) -> None:
        shown = self._shown()
        if shown is None:
            return
        self.form.tell_again()
        workspace, path = shown
        entry = workspace.entry(path)
        if entry.is_entry and self._looks_closer:
            self._tell_disorder(workspace, entry)

    def _put_in_order(self, everywhere: bool) -> None:
        if everywhere:
            self._everywhere.put_in_order()
        else:
            self._changes.put_in_order()

    def _say(self, text: str, *, problem: bool = False, encoding: bool = False) -> None:
        self._said.say(text, problem=problem, encoding=encoding)
        self._stack.setCurrentWidget(self._said)

    def _show_article_alone(self) -> None:
        if self._alone is None:
            # Imported and made when first needed: in most vaults each entry has fields.
            from editor.ui.empty_state import EmptyState

            self._alone = EmptyState(self, "formEmpty")
            self._alone.acted.connect(self._changes.give_fields)
            self._stack.addWidget(self._alone)
            self._alone.say(
                self.tr("An article without fields"),
                self.tr(
                    "This file has no frontmatter. It can get the fields that a new entry begins "
                    "with, above the article, which stays as it is."
                ),
                picture="sheet",
                act=self.tr("Give it fields"),
            )
        self._stack.setCurrentWidget(self._alone)

    def _read_otherwise(self) -> None:
        shown = self._shown()
        if shown is None:
            return
        from editor.ui.encoding_dialog import mend_encoding

        told = mend_encoding(self.window(), *shown)
        if told:
            self.refused.emit(told)

    def _go_to(self, target: str) -> None:
        """Ask for the entry that a link leads to."""
        shown = self._shown()
        if shown is None:
            return
        workspace, path = shown
        found = workspace.links.resolve(target, path)
        if found is not None and workspace.has_entry(found):
            self.entry_wanted.emit(found)
        else:
            self.refused.emit(self.tr("No entry is called {name}.").format(name=target))

    def _shown(self) -> tuple[Workspace, str] | None:
        """The vault and the entry that is shown."""
        if self._workspace is None or self._path is None:
            return None
        return self._workspace, self._path

    def _tell_kept(self, key: str, message: Message, kept: bool) -> None:
        """Say what became of a picture, once the field shows it."""
        path = self._path
        if not kept:
            self.refused.emit(words(message))

        def tell() -> None:
            if self._path == path:
                self.form.show_note(key, words(message))

        QTimer.singleShot(0, self, tell)


def _quiet(fields: Sequence[FormField]) -> Quiet:
    """What is not wrong and yet worth a word, by field."""
    from editor.schema.mends import quiet_problems

    found = ((field.key, quiet_problems(field)) for field in fields)
    return {key: problems for key, problems in found if problems}


def _with_problems(
    fields: Sequence[FormField], problems: Sequence[Problem]
) -> tuple[FormField, ...]:
    """The fields with what is wrong with them as parts of the entry, where they tell nothing."""
    told = {problem.field: problem for problem in problems if problem.field}
    return tuple(
        field._replace(problems=(told[field.key],))
        if field.key in told and not field.problems
        else field
        for field in fields
    )


def _place_note(workspace: Workspace, entry: Entry) -> str:
    # Imported when first needed: the window is up before.
    from editor.ui.form.place_note import place_note

    return place_note(workspace, entry)
