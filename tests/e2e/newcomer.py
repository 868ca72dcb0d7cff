"""What somebody does who sees the program for the first time, by mouse or by keyboard."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget

from editor.ui.problems.list import ProblemList
from editor.ui.problems.rows import Heading, Row
from editor.workspace.entries import Entry
from tests.e2e.driver import Driver, give_up_dialogs

PROFILES = "content/atlas/profiles"
MADE = f"{PROFILES}/Society_of_Open_Gates.md"

# A folder for a picture of each step, to be looked at.
SHOTS = os.environ.get("NEWCOMER_SHOTS", "")


class Newcomer(Driver):
    """Uses only what can be seen; each step may be looked at afterwards."""

    def __init__(self, driver: Driver, way: str) -> None:
        super().__init__(driver.qtbot, driver.window)
        self._way = way
        self._steps = 0

    def look(self, name: str, widget: QWidget | None = None) -> None:
        """Keep a picture of what is shown, where a folder for that is named."""
        self._steps += 1
        if SHOTS:
            QTest.qWait(400)  # what is drawn off the UI thread is part of what is seen
            folder = Path(SHOTS)
            folder.mkdir(parents=True, exist_ok=True)
            shown = widget or QApplication.activeModalWidget() or self.window
            shown.grab().save(str(folder / f"{self._way}-{self._steps:02}-{name}.png"))

    def in_dialog(self, name: str, use: Callable[[QDialog], None]) -> QTimer:
        """Use the dialog of that name, or a file dialog for an empty one, once it is open.

        Stopping what is returned calls that off.
        """

        def when_open() -> None:
            dialog = QApplication.activeModalWidget()
            fits = isinstance(dialog, QDialog) and (
                dialog.objectName() == name if name else isinstance(dialog, QFileDialog)
            )
            if not fits:
                return
            timer.stop()
            try:
                use(dialog)
            except BaseException:
                give_up_dialogs(self.window)  # nobody else would close it, and this would never end
                raise

        timer = QTimer(self.window)
        timer.setInterval(10)
        timer.timeout.connect(when_open)
        timer.start()
        return timer

    def back_in_window(self) -> None:
        """As a desktop does when a dialog goes."""
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)

    def text(self, path: str) -> str:
        """The text of an entry as it stands in the window."""
        workspace = self.window.workspace
        assert workspace is not None
        return workspace.text(path) or ""

    def entry(self, path: str) -> Entry:
        """An entry as it stands in the window."""
        workspace = self.window.workspace
        assert workspace is not None
        return workspace.entry(path)

    # --- the list of problems ---

    @property
    def problems(self) -> ProblemList:
        """The list, once it is up to date."""
        page, reviewing = self.window.views.problems, self.window.entries.reviewing
        # What was changed just now is looked at again, when the window has time for it.
        self.wait(lambda: reviewing.whole and not reviewing.busy and not page.busy)
        return self.part(ProblemList, "problemList")

    def checks_left(self) -> list[tuple[str, str]]:
        """The check and the entry of each problem that is listed."""
        rows = self.problems.rows.items
        return [(one.finding.check, one.finding.path) for one in rows if isinstance(one, Row)]

    def row_of(self, check: str) -> int:
        """The first row of a check."""
        for row, one in enumerate(self.problems.rows.items):
            if isinstance(one, Row) and one.finding.check == check:
                return row
        raise AssertionError(f"no {check} in {self.checks_left()}")

    def heading_of(self, check: str) -> int:
        """The row of the heading above a check's problems."""
        row = self.row_of(check)
        while not isinstance(self.problems.rows.items[row], Heading):
            row -= 1
        return row

    def click_mend(self, row: int) -> None:
        """Click the words at the end of a row that mend what it tells, and agree to the lines."""
        listed = self.problems
        index = listed.rows.index(row, 0)
        listed.scrollTo(index)
        item = listed.rows.items[row]
        link = listed.delegate.links(item, listed.visualRect(index))[0]
        lines = self.in_dialog("planDialog", agree)
        self.click(listed.viewport(), link.rect.center())
        lines.stop()
        self.back_in_window()

    def double_click_problem(self, check: str) -> None:
        """Go to where a problem is."""
        row = self.row_of(check)
        listed = self.problems
        index = listed.rows.index(row, 0)
        listed.scrollTo(index)
        at = listed.visualRect(index).topLeft() + QPoint(120, 12)
        self.click(listed.viewport(), at)
        QTest.mouseDClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=at)


def agree(dialog: QDialog) -> None:
    """Press the button that stands out."""
    from PySide6.QtWidgets import QPushButton

    button = next(b for b in dialog.findChildren(QPushButton) if b.property("primary") is True)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def picture(file: Path) -> Path:
    """A photograph, as far as the program is concerned."""
    drawn = QImage(1200, 800, QImage.Format.Format_RGB32)
    drawn.fill(0x2F7F6F)
    drawn.save(str(file))
    return file


def name_file(path: Path) -> Callable[[QDialog], None]:
    """Name a file in a file dialog."""

    def use(dialog: QDialog) -> None:
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)

    return use
