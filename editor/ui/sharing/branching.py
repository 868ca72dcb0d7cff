"""The menu of branches: switches between them, makes new ones."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDate, QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from editor.messages import Message
from editor.publish.git import branches
from editor.publish.git.branches import Branch
from editor.publish.git.repository import Repository
from editor.ui.conflict.decide import day as told_day
from editor.ui.errand import Progress
from editor.ui.languages import series
from editor.ui.palette.items import Item
from editor.ui.plain import plain_tip, without_mnemonic, without_shortcut
from editor.ui.reasons import allow
from editor.ui.sharing.doing import Doing
from editor.ui.sharing.following import Following
from editor.ui.words import words

# Of more branches than this, those that were used longest ago stand in a menu of their own.
_MOST = 15


class Branching(QObject):
    """Fills the menu with what was read when git was asked last."""

    def __init__(
        self,
        window: QWidget,
        menu: QMenu,
        new: QAction,
        doing: Doing,
        *,
        following: Following,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._menu = menu
        self._new = new
        new.triggered.connect(lambda _=False: self.new())
        self._doing = doing
        self._following = following
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self._menu.clear()
        self._group = QActionGroup(self._menu)
        known = self._following.reading.branches
        for branch in known[:_MOST]:
            self._add(self._menu, branch)
        if known[_MOST:]:
            others = self._menu.addMenu(self.tr("Others"))
            others.setToolTipsVisible(True)
            for branch in known[_MOST:]:
                self._add(others, branch)
        self._menu.addSeparator()
        self._menu.addAction(self._new)

    def _add(self, menu: QMenu, branch: Branch) -> None:
        row = menu.addAction(without_shortcut(branch.name))
        row.setCheckable(True)
        row.setChecked(branch.current)
        self._group.addAction(row)
        when = told_day(QDate(*branch.when.timetuple()[:3])) if branch.when is not None else ""
        told = series((branch.summary, when))
        row.setToolTip(plain_tip(told))
        allow(row, self.why_not())
        row.triggered.connect(lambda _=False, branch=branch: self.switch(branch))

    def why_not(self) -> str | None:
        """The reason of all that git would have to do now, while it does something else."""
        return self.tr("Wait until git is done with the last thing.") if self._doing.busy else None

    def items(self) -> list[Item]:
        """The other branches, for the palette."""
        way, why = without_mnemonic(self._menu.title()), self.why_not() or ""
        return [
            Item(
                branch.name,
                way,
                "git-branch",
                partial(self.switch, branch),
                reason=why,
                also=branch.summary,
                group="action",
            )
            for branch in self._following.reading.branches
            if not branch.current
        ]

    def switch(self, branch: Branch) -> None:
        """Check out a branch; uncommitted work goes along, or nothing is done."""
        if not branch.current:
            self._doing.run(
                partial(_switch, branch.name),
                Message("publish.git-stage-switch", {"branch": branch.name}),
                self._tell,
            )

    def new(self) -> None:
        """Ask for a name, and make a branch of it."""
        from editor.ui.sharing.name_branch import NameBranch

        there = {branch.name for branch in self._following.reading.branches if branch.here}

        def fault(name: str) -> str:
            if name in there:
                return words(Message("publish.git-branch-there", {"branch": name}))
            if not branches.fit(name):
                return words(Message("publish.git-branch-name", {"branch": name}))
            return ""

        dialog = NameBranch(self._window, fault)
        agreed, name = dialog.exec(), dialog.name
        dialog.deleteLater()
        if agreed:
            self._doing.run(
                partial(_create, name),
                Message("publish.git-stage-switch", {"branch": name}),
                self._tell,
            )

    def _tell(self, name: object) -> None:
        self._doing.say(self.tr("On branch {name} now").format(name=name))


def _switch(name: str, repository: Repository, _progress: Progress) -> object:
    return branches.switch(repository, name)


def _create(name: str, repository: Repository, _progress: Progress) -> object:
    branches.create(repository, name)
    return name
