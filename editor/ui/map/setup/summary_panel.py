"""The lines that setting up the map will write."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.messages import QT_TRANSLATE_NOOP, EditorError
from editor.ui.map.setup.panel import Panel, tell
from editor.ui.map.setup.setup import Setup
from editor.ui.plan_dialog import PlanLines, summary_of
from editor.ui.words import words
from editor.workspace.plan import lines_of
from editor.workspace.through import CalledOffError


class SummaryPanel(Panel):
    """What is written, line by line; one undo takes all of it back."""

    title = QT_TRANSLATE_NOOP("MapSetup", "What will be written")
    hint = QT_TRANSLATE_NOOP("MapSetup", "One undo takes all of it back.")

    def __init__(self, setup: Setup, parent: QWidget | None = None) -> None:
        super().__init__(setup, parent)
        self._fine = False
        self._told = self.told("mapSummary")
        self._copied = self.told("mapSummaryCopied")
        self._problem = self.told("mapSummaryProblem", "problem")
        self.lines = PlanLines(self)
        self.form.addWidget(self.lines, 10)
        self._row.addLayout(self.form)

    @property
    def complete(self) -> bool:
        return self._fine

    def enter(self) -> None:
        """Work the change out."""
        setup = self.setup
        try:
            plan = setup.worked_out(self.window())
        except CalledOffError:
            self._fine = False
            tell(self._problem, self.tr("This was called off. Go back and on again to see it."))
            self.lines.hide()
            return
        except EditorError as error:
            self.fail(error)
            return
        self._fine = True
        tell(self._problem, "")
        tell(self._told, summary_of(lines_of(plan), len(plan.refused)))
        copied = ""
        if setup.draft.picture_file is not None:
            copied = self.tr("The picture is copied to {file}. Undo leaves the copy there.").format(
                file=f".territory/{setup.draft.picture}"
            )
        tell(self._copied, copied)
        self.lines.show_plan(setup.workspace, plan)
        self.lines.show()

    def fail(self, error: EditorError) -> None:
        """Say why it cannot be done."""
        self._fine = False
        tell(self._problem, words(error.message))
        tell(self._told, "")
        tell(self._copied, "")
        self.lines.hide()
