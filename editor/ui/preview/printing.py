"""Prints the page that is shown to a PDF file; tells that it does, and how it went."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor.ui.announcing import announce
from editor.ui.outside import open_file
from editor.ui.preview.engine import Printed
from editor.ui.preview.notice import PreviewNotice
from editor.ui.question import ask, make_question

if TYPE_CHECKING:
    from editor.article.page import PageContent
    from editor.ui.preview.engine import Engine

# Most pages are printed before anybody would read that they are.
_PATIENCE_MS = 500


class Printing(QObject):
    """One page at a time. ended: no page is printed any more.

    changed: why none can be printed now, or an empty text. unseen(sentence, well): told where
    nobody looks at the preview; well: nothing went wrong.
    """

    ended = Signal()
    changed = Signal(str)
    unseen = Signal(str, bool)

    def __init__(self, preview: QWidget, notice: PreviewNotice) -> None:
        super().__init__(preview)
        self._preview = preview
        self._notice = notice
        self._file: Path | None = None  # what is printed
        self._engine: Engine | None = None  # by which
        self._how = Printed.WRITTEN  # the last time
        self._asking = False
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._soon.timeout.connect(self._tell_begun)

    @property
    def busy(self) -> bool:
        """Whether a page is printed."""
        return self._file is not None

    def ask(self, engine: Engine, content: PageContent) -> None:
        """Ask for a file and print the page that is shown into it."""
        from PySide6.QtWidgets import QFileDialog

        places = QStandardPaths.StandardLocation
        folder = QStandardPaths.writableLocation(places.DocumentsLocation)
        suggested = str(Path(folder, f"{Path(content.path).stem}.pdf"))
        chosen, _ = QFileDialog.getSaveFileName(
            self._preview, self.tr("Print to PDF"), suggested, self.tr("PDF files (*.pdf)")
        )
        if chosen:
            self.print(engine, Path(chosen))

    def print(self, engine: Engine, file: Path) -> None:
        """Print the page that is shown into `file`."""
        if self._file is not None:
            self._tell(
                self.tr(
                    "{file} is not printed, because {other} still is. Print it once that is done."
                ).format(file=file.name, other=self._file.name)
            )
            return
        self._file, self._engine = file, engine
        self._soon.start()
        self.changed.emit(self.tr("{file} is still being printed.").format(file=file.name))
        engine.print_pdf(file, self._end)

    def may_leave(self) -> bool:
        """Wait for the page that is printed; False where the curator stays, or has to be told.

        True as well where it is not wanted any more: then it is printed until the engine ends.
        """
        if self._file is None:
            return True
        if self._asking:
            return False
        self._asking = True
        try:
            self._wait_a_moment()
            leaves = self._ask_to_leave()
        finally:
            self._asking = False
        return leaves if self.busy else self._how is Printed.WRITTEN

    def _wait_a_moment(self) -> None:
        loop = QEventLoop()
        self.ended.connect(loop.quit)
        QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _ask_to_leave(self) -> bool:
        """Whether the curator does not want to wait; the question goes when all is printed."""
        from PySide6.QtWidgets import QMessageBox

        file = self._file
        if file is None:
            return True
        question = make_question(
            self._preview.window(),
            "printingQuestion",
            self.tr("{file} is still being printed.").format(file=file.name),
            self.tr(
                "The window closes by itself when that is done. If it closes before, {file} is not "
                "written."
            ).format(file=file.name),
        )
        without = question.addButton(
            self.tr("Close without printing"), QMessageBox.ButtonRole.DestructiveRole
        )
        stay = question.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(stay)
        self.ended.connect(question.reject)
        ask(question)
        question.deleteLater()
        return question.clickedButton() is without

    def _stop(self) -> None:
        if self._engine is not None:
            self._engine.stop_printing()

    def _tell_begun(self) -> None:
        if self._file is not None:
            text = self.tr("Printing to {file}…").format(file=self._file.name)
            self._tell(text, self.tr("Stop"), self._stop)

    def _tell(self, text: str, button: str = "", act: Callable[[], object] | None = None) -> None:
        self._notice.tell(text, button, act)
        if self._notice.isVisible():  # else it is said where it is told
            announce(self._notice, text, assertive=act is None)

    def _end(self, how: Printed) -> None:
        file, self._file, self._engine = self._file, None, None
        assert file is not None
        self._how = how
        self._soon.stop()
        self.changed.emit("")
        if how is Printed.WRITTEN:
            text = self.tr("Printed to {file}").format(file=file.name)
            self._tell(text, self.tr("Open"), partial(open_file, file))
        else:
            text = self._failure(how, file)
            self._tell(text)
        if not self._notice.isVisible():
            self.unseen.emit(text, how is Printed.WRITTEN)
        self.ended.emit()

    def _failure(self, how: Printed, file: Path) -> str:
        if how is Printed.STOPPED:
            return self.tr("Printing was stopped. {file} was not written.").format(file=file.name)
        if how is Printed.BROKEN:
            return self.tr(
                "{file} was not written, because the preview stopped working. Print it again once "
                "the page is shown."
            ).format(file=file.name)
        return self.tr(
            "{file} could not be written. Choose another place, or close the program that has it "
            "open."
        ).format(file=file)
