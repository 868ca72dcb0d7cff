"""The form of the selected entry, bound to the document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from editor.messages import EditorError, Problem
from editor.schema.form import FormField, absent_fields, form_fields
from editor.ui.form.form import FieldForm
from editor.ui.pane_heading import PaneHeading
from editor.ui.plain import plain_label
from editor.ui.words import words
from editor.workspace import edits
from editor.workspace.document import Cause
from editor.workspace.entries import Entry
from editor.workspace.workspace import VaultNotice, Workspace


class FormPane(QWidget):
    """Shows an entry's fields and turns what is typed into changes.

    link_activated: the address of a field was clicked. show_on_map: the curator asks to see the
    entry's place. refused: an edit was not possible.
    """

    show_on_map = Signal()
    refused = Signal(str)
    link_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("formPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace: Workspace | None = None
        self._path: str | None = None
        self._tells_places = False
        self.form = FieldForm(self, find_picture=self._find_picture)
        heading = PaneHeading(self.tr("Fields"), self)
        self._said = plain_label(self)
        self._said.setObjectName("formMessage")
        self._said.setProperty("role", "muted")
        self._said.setWordWrap(True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._said.setContentsMargins(16, 12, 16, 0)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.form)
        self._stack.addWidget(self._said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(heading)
        layout.addWidget(self._stack, 1)
        self._connect()

    def _connect(self) -> None:
        form = self.form
        form.edited.connect(lambda key, value: self._edit(key, edits.set_field, key, value))
        form.source_edited.connect(lambda key, text: self._edit(key, edits.set_source, key, text))
        form.added.connect(self._add)
        form.removed.connect(lambda key: self._edit(key, edits.remove_field, key))
        form.block_edited.connect(lambda text: self._edit("", edits.set_block, text))
        form.settled.connect(self._settle)
        form.show_on_map.connect(self.show_on_map)
        form.link_activated.connect(self.link_activated)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self._workspace = workspace
        self.form.clear()
        self.show_entry(None)

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
        if self._path is not None and gone:
            self._path = notice.renamed.get(self._path)
        # When all entries are read, the values in use are known.
        read = bool(notice.added) and self._workspace is not None and not self._workspace.loading
        # Other files may say what fields there are.
        told = bool(notice.files) and notice.cause is not Cause.SAVED
        if read or told or gone or self._path in notice.paths:
            self._redraw()

    def tell_places(self) -> None:
        """From now on say where the entry lies; reading the territories' file takes a moment."""
        self._tells_places = True
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

    def _redraw(self) -> None:
        workspace, path = self._workspace, self._path
        if workspace is None or path is None:
            self._say(self.tr("Choose an entry to see its fields."))
            return
        entry = workspace.entry(path)
        front = entry.frontmatter
        if front is None:
            told = "\n".join(words(problem.message) for problem in entry.problems)
            self._say(told, role="problem")
        elif not front.present:
            self._say(self.tr("This file has no frontmatter: it is an article without fields."))
        elif front.broken:
            problem = front.problems[0]
            first = front.text.count("\n", 0, front.block_start)
            line = problem.line - first if problem.line else None
            self.form.show_broken(front.block, words(problem.message), line, path)
            self._stack.setCurrentWidget(self.form)
        else:
            schema = workspace.schema(entry.collection)
            self.form.show_fields(
                _with_problems(form_fields(front, schema), entry.problems),
                absent_fields(front, schema),
                entry=path,
            )
            self.form.show_place_note(self._place_note(entry) if self._tells_places else "")
            self._stack.setCurrentWidget(self.form)

    def _place_note(self, entry: Entry) -> str:
        """Where the entry lies, in words; empty where that cannot be told."""
        x, y = entry.place.x, entry.place.y
        name = entry.collection.map
        if self._workspace is None or name is None or x is None or y is None:
            return ""
        regions = self._workspace.regions(name)
        if regions is None or not regions.regions:
            return ""
        from editor.territory.regions import region_at

        found = region_at(regions.regions, x, y)
        if found is None:
            return self.tr("In no territory.")
        if found.name == entry.territory:
            return self.tr("Inside its territory.")
        if entry.territory:
            outside = self.tr("Outside its territory, in {territory}.")
            return outside.format(territory=found.name)
        return self.tr("In {territory}.").format(territory=found.name)

    def _say(self, text: str, role: str = "muted") -> None:
        if self._said.property("role") != role:
            self._said.setProperty("role", role)
            # The style sheet is asked anew about a property only so.
            self._said.style().polish(self._said)
        self._said.setText(text)
        self._stack.setCurrentWidget(self._said)

    def _add(self, key: str) -> None:
        if self._workspace is None or self._path is None:
            return
        schema = self._workspace.schema(self._workspace.entry(self._path).collection)
        self._edit(key, edits.add_field, key, schema.field(key).nothing)

    def _find_picture(self, value: str) -> Path | str | None:
        """The file that a picture's text names in the selected entry, or its web address."""
        if self._workspace is None or self._path is None:
            return None
        pictures = self._workspace.pictures
        found = pictures.resolve(value, self._path)
        if found is None or "://" in found:
            return found
        return pictures.file(found)

    def _edit(self, key: str, change: Callable[..., None], *args: object) -> None:
        if self._workspace is None or self._path is None:
            return
        if not self._workspace.has_entry(self._path):
            return  # it went while something was half typed
        try:
            change(self._workspace, self._path, *args)
        except EditorError as error:
            self.form.refuse(key, error.message)
            self.refused.emit(words(error.message))

    def _settle(self) -> None:
        if self._workspace is not None:
            self._workspace.document.settle()


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
