"""A window with its problems view, used by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.problems.list import ProblemList
from editor.ui.problems.page import ProblemsPage
from editor.ui.problems.rows import Heading, Item, Row
from editor.ui.window import MainWindow

Part = TypeVar("Part", bound=QWidget)


class Problems:
    """The view and its window."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    def part(self, kind: type[Part], name: str) -> Part:
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    @property
    def page(self) -> ProblemsPage:
        return self.part(ProblemsPage, "problemsPage")

    @property
    def list(self) -> ProblemList:
        return self.part(ProblemList, "problemList")

    def show(self) -> None:
        QTest.keySequence(self.window, "Ctrl+5")
        self.settle()

    def settle(self) -> None:
        """Wait until all is checked and shown."""
        reviewing = self.window.entries.reviewing
        self.qtbot.waitUntil(lambda: reviewing.whole and not reviewing.busy)
        self.qtbot.waitUntil(lambda: not self.page.busy)

    def only(self, *codes: str) -> None:
        """List what these checks found alone, by the menu of checks."""
        menu = self.page.tools.which.menu()
        for code in codes:
            menu.aboutToShow.emit()
            next(one for one in menu.actions() if one.data() == code).trigger()
        self.settle()

    @property
    def items(self) -> list[Item]:
        return list(self.list.rows.items)

    def told(self) -> list[str]:
        """Headings with their counts, and below them where each problem is."""
        return [
            f"{one.label} {one.n}"
            if isinstance(one, Heading)
            else f"- {one.title}, {one.finding.field or one.finding.line}"
            for one in self.items
        ]

    def titles(self) -> list[str]:
        """The entries of the rows."""
        return [one.title for one in self.items if isinstance(one, Row)]

    def row(self, title: str) -> int:
        """The number of the first row of an entry's problems."""
        numbers = (n for n, one in enumerate(self.items) if isinstance(one, Row))
        return next(n for n in numbers if self.items[n].title == title)  # type: ignore[union-attr]

    def heading(self, label: str) -> int:
        return next(
            n for n, one in enumerate(self.items) if isinstance(one, Heading) and one.label == label
        )

    def place(self, row: int) -> QPoint:
        index = self.list.model().index(row, 0)
        self.list.scrollTo(index)
        return self.list.visualRect(index).center() - QPoint(120, 0)

    def click(
        self, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        viewport = self.list.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, modifier, self.place(row))

    def click_link(self, row: int, number: int = 0) -> None:
        """Press what mends the problem in a row."""
        index = self.list.model().index(row, 0)
        self.list.scrollTo(index)
        links = self.list.delegate.links(self.items[row], self.list.visualRect(index))
        at = links[number].rect.center()
        QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def chosen(self) -> list[str]:
        return [one.label if isinstance(one, Heading) else one.title for one in self.list.chosen]

    def text(self, path: str) -> str:
        assert self.window.workspace is not None
        return self.window.workspace.document.text(path) or ""

    def has_focus(self, name: str) -> bool:
        """Whether the part of that name, or something in it, has the focus."""
        part, focus = self.window.findChild(QWidget, name), QApplication.focusWidget()
        return (
            part is not None and focus is not None and (part is focus or part.isAncestorOf(focus))
        )


Opened = Callable[[dict[str, str]], Problems]
