"""What a program that died left unsaved, against the files as they are: restore, merge or drop."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.ui.dialog_parts import button_box, make_primary, resize
from editor.ui.languages import plural
from editor.ui.look import STEP
from editor.ui.moments import ago, when
from editor.ui.plain import plain_label
from editor.ui.question import ask, make_question
from editor.ui.recovery.changes import Changes
from editor.ui.recovery.rows import Row, RowList
from editor.ui.recovery.sheet import Sheet, beside, text_beside
from editor.ui.stack import Stack
from editor.workspace.restoring import Left, LeftTyped, Standing, title_of
from editor.workspace.workspace import Workspace

Found = Left | LeftTyped


class RecoveryDialog(Sheet):
    """Lists what was found; what is ticked can be restored or dropped, all else waits.

    restore_wanted, drop_wanted: what is ticked (lists of `Found`).
    """

    restore_wanted = Signal(object)
    drop_wanted = Signal(object)

    def __init__(
        self, parent: QWidget, workspace: Workspace, found: Sequence[Found], *, crashed: bool
    ) -> None:
        """crashed: whether the program is known to have crashed, rather than to have been ended."""
        super().__init__(parent, "recovery")
        self.setWindowTitle(self.tr("Unsaved work"))
        resize(self, 920, 600)
        self._workspace = workspace
        self._found: list[Found] = []
        self.heading.setText(self.tr("Unsaved work was found"))
        self.told.setText(_story(found, crashed))
        self.rows = RowList(self)
        self.rows.setObjectName("recoveryRows")
        self.rows.setAccessibleName(self.tr("Unsaved work that was found"))
        self.rows.chosen.connect(self._show)
        self.rows.ticked.connect(self._tell_ticked)
        layout = self.sheet
        layout.addSpacing(STEP)
        layout.addWidget(self._make_middle(), 1)
        layout.addSpacing(STEP)
        layout.addWidget(self._make_buttons())
        self.show_found(found)
        self.rows.setFocus()

    def _make_middle(self) -> QWidget:
        self.standing = plain_label(self)
        self.standing.setObjectName("recoveryStanding")
        self.standing.setWordWrap(True)
        self.lines = Changes(self)
        self.lines.setObjectName("recoveryLines")
        self.text = text_beside("recoveryText", self.tr("What was typed"), self)
        self._stack = Stack(self)
        self._stack.addWidget(self.lines)
        self._stack.addWidget(self.text)
        self._copy = QPushButton(self.tr("Copy the unsaved text"), self)
        self._copy.setObjectName("recoveryCopy")
        self._copy.clicked.connect(self._copy_text)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(2 * STEP, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(self.standing)
        column.addWidget(self._stack, 1)
        column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignRight)
        self.rows.setMinimumWidth(220)
        side.setMinimumWidth(280)
        return beside(self.rows, side, (320, 560))

    def _make_buttons(self) -> QDialogButtonBox:
        def button(name: str, text: str, wanted: Callable[[], object]) -> QPushButton:
            made = QPushButton(text, self)
            made.setObjectName(name)
            made.setAutoDefault(False)
            made.clicked.connect(lambda _=False: wanted())
            return made

        self.drop = button("recoveryDrop", self.tr("Drop…"), self._drop)
        later = button("recoveryLater", self.tr("Later"), self.reject)
        later.setToolTip(self.tr("Everything that was found is kept and offered again"))
        self.restore = button("recoveryRestore", "", self._restore)
        return button_box(self, make_primary(self.restore), later, apart=(self.drop,))

    def show_found(self, found: Sequence[Found]) -> None:
        """Show what is left to decide, all of it ticked that can be restored."""
        self._found = list(found)
        self.rows.show_rows([self._row(one) for one in found], max(0, self.rows.current))
        self._show(self.rows.current)

    def _row(self, one: Found) -> Row:
        if isinstance(one, LeftTyped):
            title = self._workspace.title(one.typed.path)
            field = QCoreApplication.translate("labels", one.typed.label)
            text = one.typed.text.replace("\n", " ")
            told = self.tr("{field}: “{text}”").format(field=field, text=text)
            return Row(title, told, True)
        title = title_of(self._workspace, one.unsaved.path, one.unsaved.text)
        told = short_standing(one)
        if one.unsaved.time and (passed := ago(one.unsaved.time)):
            told = self.tr("{what}, {ago}").format(what=told, ago=passed)
        restorable = one.standing is not Standing.UNREADABLE
        urgent = one.standing in (Standing.CLASHES, Standing.UNREADABLE)
        return Row(title, told, True if restorable else None, urgent)

    def _show(self, number: int) -> None:
        there = 0 <= number < len(self._found)
        self.standing.setVisible(there)
        self._stack.setVisible(there)
        self._copy.setVisible(there)
        if not there:
            return
        one = self._found[number]
        if isinstance(one, LeftTyped):
            field = QCoreApplication.translate("labels", one.typed.label)
            self.standing.setText(
                self.tr("This was typed into {field} and is no value of it yet. Restoring puts it "
                        "back into the field.").format(field=field)
            )  # fmt: skip
            self.text.setPlainText(one.typed.text)
            self._stack.setCurrentWidget(self.text)
            return
        self.standing.setText(long_standing(one))
        if one.standing is Standing.UNREADABLE:
            self.text.setPlainText(one.text or "")
            self._stack.setCurrentWidget(self.text)
            return
        self.lines.show_change(one.now, one.text)
        self._stack.setCurrentWidget(self.lines)

    def _tell_ticked(self) -> None:
        n = len(self.rows.ticked_rows())
        self.restore.setText(
            self.tr("Restore") if n == len(self._found) == 1
            else self.tr("Restore {n}").format(n=n)
        )  # fmt: skip
        self.restore.setEnabled(n > 0)
        self.drop.setEnabled(n > 0)

    def _ticked(self) -> list[Found]:
        return [self._found[number] for number in self.rows.ticked_rows()]

    def _restore(self) -> None:
        self.restore_wanted.emit(self._ticked())

    def _drop(self) -> None:
        ticked = self._ticked()
        n = len(ticked)
        from PySide6.QtWidgets import QMessageBox

        question = make_question(
            self,
            "dropQuestion",
            plural(
                self,
                "Drop what was not saved of 1 entry?",
                "Drop what was not saved in {n} places?",
                n,
            ),
            self.tr("The files stay as they are. What is dropped can still be found under Earlier "
                    "versions for a while."),
        )  # fmt: skip
        role = QMessageBox.ButtonRole
        agree = question.addButton(self.tr("Drop"), role.DestructiveRole)
        stay = question.addButton(self.tr("Cancel"), role.RejectRole)
        question.setDefaultButton(stay)
        question.setEscapeButton(stay)
        ask(question)
        if question.clickedButton() is agree:
            self.drop_wanted.emit(ticked)

    def _copy_text(self) -> None:
        one = self._found[self.rows.current]
        text = one.typed.text if isinstance(one, LeftTyped) else one.unsaved.text
        QGuiApplication.clipboard().setText(text or "")


def short_standing(one: Left) -> str:
    """In a few words, how unsaved work stands to its file."""
    translate = QCoreApplication.translate
    if one.standing is Standing.CLASHES:
        return plural("Recovery", "Clashes in 1 place", "Clashes in {n} places", one.clashes)
    return {
        Standing.UNCHANGED: translate("Recovery", "Unchanged since"),
        Standing.MERGED: translate("Recovery", "Changed since, merged"),
        Standing.GONE: translate("Recovery", "File is gone"),
        Standing.UNREADABLE: translate("Recovery", "File cannot be read"),
        Standing.EQUAL: translate("Recovery", "Nothing differs"),
    }[one.standing]


def long_standing(one: Left) -> str:
    """What restoring gives, in a sentence."""
    translate = QCoreApplication.translate
    if one.standing is Standing.CLASHES:
        return translate(
            "Recovery",
            "The file was changed elsewhere since, in the same place. Restoring asks what shall "
            "stand there.",
        )
    return {
        Standing.UNCHANGED: translate("Recovery", "Restoring makes these changes again."),
        Standing.MERGED: translate(
            "Recovery", "The file was changed elsewhere since. Restoring adds these changes to it."
        ),
        Standing.GONE: translate(
            "Recovery", "The file is no longer there. Restoring makes it again at once."
        ),
        Standing.UNREADABLE: translate(
            "Recovery",
            "The file cannot be read at the moment, so nothing can be restored. This is the "
            "unsaved text.",
        ),
        Standing.EQUAL: translate("Recovery", "The file holds the same already."),
    }[one.standing]


def _story(found: Sequence[Found], crashed: bool) -> str:
    """How it came to this."""
    translate = QCoreApplication.translate
    times = [one.unsaved.time for one in found if isinstance(one, Left)]
    ended = (
        translate("Recovery", "The program crashed before this was saved.")
        if crashed
        else translate("Recovery", "The program ended before this was saved.")
    )
    if times:
        last = translate("Recovery", "The last change was made on {when}.").format(
            when=when(max(times))
        )
        ended = f"{ended} {last}"
    return f"{ended} " + translate(
        "Recovery",
        "Nothing in the vault has been touched. What is restored is unsaved again, and undo "
        "takes it back.",
    )
