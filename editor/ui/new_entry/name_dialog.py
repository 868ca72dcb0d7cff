"""The dialogs that ask for a title and a file name: duplicate and rename."""

from __future__ import annotations

from datetime import datetime
from pathlib import PurePosixPath

from PySide6.QtWidgets import QWidget

from editor.messages import EditorError, Message
from editor.ui.applying import apply_many
from editor.ui.dialog_parts import Dialog, framed, heading
from editor.ui.languages import plural
from editor.ui.look import SPACE_M, STEP
from editor.ui.new_entry.parts import NameFields, Told, buttons_for
from editor.ui.plain import plain_label
from editor.ui.plan_dialog import approve
from editor.ui.progress import progress
from editor.ui.text_size import share
from editor.ui.words import words
from editor.workspace import lifecycle
from editor.workspace.entries import Entry
from editor.workspace.mentions import Mentions
from editor.workspace.naming import Names, style_for
from editor.workspace.new_entries import copy_name, copy_of, copy_title
from editor.workspace.plan import Plan
from editor.workspace.through import CalledOffError
from editor.workspace.workspace import Workspace

_WIDTH = 480
_TITLE = "title"


class _NameDialog(Dialog):
    """A heading, the two names, a note, and why something cannot be done."""

    def __init__(
        self, parent: QWidget | None, workspace: Workspace, entry: Entry, object_name: str
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setMinimumWidth(round(_WIDTH * share()))
        self.workspace = workspace
        self.entry = entry
        # The path of the entry that was made or renamed.
        self.path: str | None = None

    def lay_out(self, title: str, names: NameFields, note: str, verb: str) -> None:
        """Put the parts in their places."""
        self.setWindowTitle(title)
        self.names = names
        self.told = Told("dialogTold", self)
        self.told.hide()
        noted = plain_label(self)
        noted.setObjectName("dialogNote")
        noted.setProperty("role", "muted")
        noted.setWordWrap(True)
        noted.setText(note)
        noted.setVisible(bool(note))
        buttons, self.agree = buttons_for(self, verb, "agree")
        layout = framed(self, SPACE_M)
        layout.addWidget(heading(self, title))
        layout.addWidget(names)
        layout.addWidget(noted)
        layout.addWidget(self.told)
        layout.addSpacing(STEP)
        layout.addWidget(buttons)
        self.agree.clicked.connect(self._agree)
        names.changed.connect(self.show_state)
        names.focus()
        self.show_state()

    def show_state(self) -> None:
        """Offer what can be done with the names as they are."""
        self.agree.setEnabled(self.names.ready and self.problem() is None)

    def problem(self) -> Message | None:
        """Why the file cannot have this name, beyond the name itself."""
        path = self.new_path
        if self.workspace.collection_of(path) != self.entry.collection:
            pattern = self.entry.collection.entries
            return Message("workspace.name-elsewhere", {"pattern": pattern})
        return None

    @property
    def new_path(self) -> str:
        """The path with the name as typed."""
        return self.names.path

    def plan(self) -> Plan:
        """What is to be done. Raises EditorError when it cannot be."""
        raise NotImplementedError

    def approved(self, plan: Plan) -> bool:
        """Whether the curator agrees with the plan."""
        return True

    def _agree(self) -> None:
        try:
            plan = self.plan()
            if not self.approved(plan):
                return
            if not apply_many(self, self.workspace, plan.change):
                return
        except CalledOffError:
            return
        except EditorError as error:
            self.told.tell(words(error.message))
            self.told.show()
            return
        self.path = self.new_path
        self.accept()


class DuplicateDialog(_NameDialog):
    """Asks for the title of a copy."""

    def __init__(self, parent: QWidget | None, workspace: Workspace, path: str) -> None:
        """Raises EditorError when the entry's file could not be read."""
        entry = workspace.entry(path)
        if not entry.readable:
            raise EditorError("workspace.copy-unread", file=path)
        super().__init__(parent, workspace, entry, "duplicateDialog")
        style = style_for(workspace, entry.collection)
        taken = Names(workspace, path.rpartition("/")[0], ending=PurePosixPath(path).suffix)
        #: in the title of one, as in "Open Loom (copy)"
        word = self.tr("copy")
        title = copy_title(entry.title, [other.title for other in workspace.entries()], word)
        name = taken.free(copy_name(PurePosixPath(path).stem, title, style, word), style)
        titled = _TITLE in entry.fields
        names = NameFields(taken, style, self, title=title, name=name, titled=titled)
        names.follow_edits_of_title()
        placed = entry.place.x is not None or entry.place.y is not None
        note = self.tr("The copy gets no place on the map; drag it there.") if placed else ""
        heading_text = self.tr("Duplicate {title}").format(title=entry.title)
        self.lay_out(heading_text, names, note, self.tr("Duplicate"))

    def plan(self) -> Plan:
        """What makes the copy, worked out anew for what is typed by now."""
        schema = self.workspace.schema(self.entry.collection)
        now = datetime.now().astimezone()
        text = copy_of(self.entry, self.names.title, self.names.name, schema, now)
        return lifecycle.create(self.workspace, {self.new_path: text})


class RenameDialog(_NameDialog):
    """Asks for another title and file name; shows the links that follow before they do."""

    def __init__(
        self, parent: QWidget | None, workspace: Workspace, path: str, found: Mentions
    ) -> None:
        """found: what links to the entry."""
        entry = workspace.entry(path)
        super().__init__(parent, workspace, entry, "renameDialog")
        style = style_for(workspace, entry.collection)
        self._titled = _TITLE in entry.fields
        name, ending = PurePosixPath(path).stem, PurePosixPath(path).suffix
        taken = Names(workspace, path.rpartition("/")[0], but=path, ending=ending)
        names = NameFields(taken, style, self, title=entry.title, name=name, titled=self._titled)
        heading_text = self.tr("Rename {title}").format(title=entry.title)
        self.lay_out(heading_text, names, self._note(found), self.tr("Rename"))

    def _note(self, found: Mentions) -> str:
        if not found.links:
            return ""
        links = plural(
            self, "1 link leads here, and follows.", "{n} links lead here, and follow.", found.links
        )
        return links + " " + self.tr("You see them before anything is changed.")

    def show_state(self) -> None:
        """Offer to rename once a name differs."""
        super().show_state()
        same = self.names.title == self.entry.title and self.new_path == self.entry.path
        if same:
            self.agree.setEnabled(False)

    def plan(self) -> Plan:
        """The entry under its new names, and the links to it."""
        title = self.names.title if self._titled else None
        with progress(self, self.tr("Looking for links…"), "lookingForLinks") as through:
            return lifecycle.rename(
                self.workspace, self.entry.path, self.new_path, title=title, through=through
            )

    def approved(self, plan: Plan) -> bool:
        """Show the lines, where other entries change."""
        own = {self.entry.path, self.new_path}
        if all(edit.path in own for edit in plan.change.edits):
            return True
        title = self.tr("Rename {title}?").format(title=self.entry.title)
        return approve(self, self.workspace, plan, title=title, verb=self.tr("Rename"))
