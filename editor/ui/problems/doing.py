"""What is done with findings: mending one or many alike, and switching checks off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from editor.messages import EditorError
from editor.publish.checks.mending import plan_mend
from editor.publish.checks.switches import switch
from editor.ui.change_many import change_many
from editor.ui.plain import without_shortcut
from editor.ui.problems.rows import Heading, Item, Row, check_title
from editor.ui.words import words
from editor.workspace.plan import Plan

if TYPE_CHECKING:
    from editor.ui.problems.page import ProblemsPage


class ProblemDoing(QObject):
    """Carries out what the problems view offers. Each is one step, which undo takes back."""

    def __init__(self, page: ProblemsPage) -> None:
        super().__init__(page)
        self._page = page
        rows, strip = page.list, page.strip
        rows.mend_wanted.connect(self.mend)
        rows.mend_chosen_wanted.connect(self.mend_chosen)
        rows.menu_wanted.connect(self._show_menu)
        strip.mend_wanted.connect(self.mend_chosen)
        strip.mend_alike_wanted.connect(self._mend_alike)
        page.tools.checks_wanted.connect(self.show_checks)

    def mend_chosen(self) -> None:
        """Mend what is selected."""
        self._carry_out(self._page.chosen_rows())

    def mend(self, item: Item, everywhere: bool) -> None:
        """Mend a finding, or all that are mended in the same way; of a heading, its group."""
        listed = self._page.arrangement
        if isinstance(item, Heading):
            self._carry_out(listed.rows_of(item.key))
        elif everywhere and item.alike is not None:
            self._carry_out([row for row in listed.rows() if row.alike == item.alike])
        else:
            self._carry_out([item])

    def _mend_alike(self) -> None:
        item = self._page.list.current
        if item is not None:
            self.mend(item, True)

    def _carry_out(self, rows: Sequence[Row]) -> None:
        """Mend findings, once the curator has seen the lines that change."""
        workspace = self._page.workspace
        by_path: dict[str, list[Row]] = {}
        for row in rows:
            if row.finding.mend is not None:
                by_path.setdefault(row.finding.path, []).append(row)
        if workspace is None or not by_path:
            return

        def make(paths: Sequence[str]) -> Plan:
            return plan_mend(workspace, [row.finding for path in paths for row in by_path[path]])

        title = ""
        mends = {words(one.finding.mend) for some in by_path.values() for one in some
                 if one.finding.mend is not None}  # fmt: skip
        if len(mends) == 1:
            title = mends.pop()
        try:
            change_many(
                self._page.window(),
                workspace,
                list(by_path),
                make,
                title=title,
                verb=self.tr("Mend"),
            )
        except EditorError as error:
            self._page.refused.emit(words(error.message))
        # What was clicked may be gone; the keys stay with the list.
        self._page.list.setFocus()

    def switch_off(self, code: str) -> None:
        """Let the vault's settings say that a check does not run here."""
        workspace = self._page.workspace
        if workspace is None:
            return
        try:
            change = switch(workspace, {code: None})
            workspace.document.settle()
            workspace.document.apply(change)
        except EditorError as error:
            self._page.refused.emit(words(error.message))

    def show_checks(self) -> None:
        """Show which checks there are, with switches."""
        workspace, reviewing = self._page.workspace, self._page.reviewing
        if workspace is None or reviewing is None:
            return
        from editor.ui.problems.checks_dialog import choose_checks

        counts = Counter(one.check for one in reviewing.findings())
        try:
            choose_checks(self._page.window(), workspace, counts)
        except EditorError as error:
            self._page.refused.emit(words(error.message))

    def _show_menu(self, place: QPoint) -> None:
        page = self._page
        item = page.list.current
        if item is None:
            return
        menu = QMenu(page)
        menu.setObjectName("problemMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = page.chosen_rows()
        if isinstance(item, Row):
            menu.addAction(self.tr("Show the place"), lambda: page.go(item))
            copy = menu.addAction(self.tr("Copy the sentence"))
            copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(item.sentence))
        mendable = sum(row.finding.mend is not None for row in rows)
        if mendable == 1 and isinstance(item, Row) and item.finding.mend is not None:
            text = without_shortcut(words(item.finding.mend))
            menu.addAction(text, lambda: self._carry_out([item]))
            if item.alike is not None and (n := page.arrangement.alike(item.alike)) > 1:
                told = self.tr("{mend}, all {n}").format(mend=text, n=n)
                menu.addAction(told, lambda: self.mend(item, True))
        elif mendable:
            menu.addAction(self.tr("Mend {n}…").format(n=mendable), self.mend_chosen)
        menu.addSeparator()
        codes = {row.finding.check for row in rows}
        if len(codes) == 1:
            code = codes.pop()
            title = without_shortcut(check_title(code))
            hide = menu.addAction(self.tr("Hide “{check}” in this vault").format(check=title))
            hide.setObjectName("problemHide")
            hide.triggered.connect(lambda: self.switch_off(code))
        menu.addAction(self.tr("Checks…"), self.show_checks)
        menu.popup(place)
