"""Asks whether entries may go to the trash, and tells what links to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from editor.messages import EditorError
from editor.ui.applying import apply_many
from editor.ui.dialog_parts import Dialog, fit, framed, heading
from editor.ui.languages import plural, some
from editor.ui.look import SPACE_M, STEP
from editor.ui.new_entry.parts import Told, buttons_for
from editor.ui.plain import wrapped_label
from editor.ui.words import words
from editor.workspace.mentions import Mentions
from editor.workspace.plan import Plan
from editor.workspace.workspace import Workspace

_WIDTH = 460
_NAMED = 5  # entries that a sentence names


class DeleteDialog(Dialog):
    """The entries by name, the links that will lead nowhere, and how they come back."""

    def __init__(
        self, parent: QWidget | None, workspace: Workspace, plan: Plan, found: Mentions
    ) -> None:
        """plan: removes them. found: what links to them."""
        super().__init__(parent)
        self.setObjectName("deleteDialog")
        self.setWindowTitle(self.tr("Move to the trash"))
        self._workspace = workspace
        self._plan = plan
        gone = [edit.path for edit in self._plan.change.edits]
        titles = [workspace.entry(path).title for path in gone]
        layout = framed(self, SPACE_M)
        question = plural(
            self,
            "Move {title} to the trash?",
            "Move {n} entries to the trash?",
            len(titles),
            title=titles[0],
        )
        layout.addWidget(heading(self, question))
        if len(titles) > 1:
            layout.addWidget(self._list(titles))
        told = [self._linked(found, len(gone))]
        told += [words(message) for message in self._plan.refused.values()]
        told.append(plural(self, "Undo brings it back.", "Undo brings them back.", len(gone)))
        note = wrapped_label(self)
        note.setObjectName("deleteNote")
        note.setProperty("role", "muted")
        note.setText("\n".join(filter(None, told)))
        layout.addWidget(note)
        self._told = Told("dialogTold", self)
        self._told.hide()
        layout.addWidget(self._told)
        layout.addSpacing(STEP)
        buttons, agree = buttons_for(self, self.tr("Move to the trash"), "agree")
        layout.addWidget(buttons)
        agree.clicked.connect(self._delete)
        agree.setFocus()
        fit(self, _WIDTH)

    def _list(self, titles: Sequence[str]) -> QPlainTextEdit:
        names = QPlainTextEdit("\n".join(titles), self)
        names.setObjectName("deleteTitles")
        names.setProperty("field", True)
        names.setReadOnly(True)
        names.setTabChangesFocus(True)
        names.setAccessibleName(self.tr("The entries"))
        lines = min(8, len(titles))
        names.document().setDocumentMargin(2 * STEP)
        names.setFixedHeight(names.fontMetrics().lineSpacing() * lines + 5 * STEP)
        return names

    def _linked(self, found: Mentions, gone: int) -> str:
        """What links to the entries; empty when nothing does."""
        n = len(found.entries)
        if not n:
            return ""
        titles = some([entry.title for entry in found.entries], _NAMED)
        if gone == 1:
            return plural(
                self,
                "1 entry links to it: {titles}. The link will lead nowhere.",
                "{n} entries link to it: {titles}. Their links will lead nowhere.",
                n,
                titles=titles,
            )
        return plural(
            self,
            "1 entry links to them: {titles}. Its links will lead nowhere.",
            "{n} entries link to them: {titles}. Their links will lead nowhere.",
            n,
            titles=titles,
        )

    def _delete(self) -> None:
        try:
            if not apply_many(self, self._workspace, self._plan.change):
                return
        except EditorError as error:
            self._told.tell(words(error.message))
            self._told.show()
            return
        self.accept()
