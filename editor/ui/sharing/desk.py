"""The window's side of git for one vault after the other, once there is something to show."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from editor.ui.reasons import allow
from editor.ui.sharing.branching import Branching
from editor.ui.sharing.doing import Doing
from editor.ui.sharing.exchanging import Exchanging
from editor.ui.sharing.following import Following
from editor.ui.sharing.mending import Mending
from editor.ui.sharing.noticing import Noticing
from editor.ui.sharing.panel import SharePanel
from editor.ui.sharing.recording import Recording
from editor.ui.sharing.signs import signs
from editor.ui.sharing.standing import Stage, not_ready
from editor.ui.sharing.starting import Starting
from editor.ui.sharing.status_link import GitLink
from editor.ui.sharing.trusting import Trusting
from editor.workspace.workspace import VaultNotice, Workspace

if TYPE_CHECKING:
    from editor.ui.changes.page import ChangesPage
    from editor.ui.sharing.sharing import Sharing


class Desk(QObject):
    """Shows how the vault stands, and hands on what is asked for."""

    def __init__(self, sharing: Sharing) -> None:
        super().__init__(sharing)
        self._sharing = sharing
        self.following = Following(sharing.window)
        self.trusting = Trusting(
            sharing.window, sharing.notices, sharing.preferences, self.following
        )
        self.panel = SharePanel(sharing.branches, sharing.window)
        self.panel.hide()  # until the changes view has a place for it
        self.link = GitLink(sharing.status)
        sharing.status.add_link(self.link)
        self.link.clicked.connect(sharing.changes_wanted)
        self.doing = Doing(self.panel, self.following, self.trusting, sharing.status)
        self.doing.panel_wanted.connect(self._show_panel)
        self.recording = Recording(sharing.window, self.panel, self.doing, sharing.save)
        self.exchanging = Exchanging(sharing.window, self.doing)
        self.branching = Branching(
            sharing.window,
            sharing.branches,
            sharing.actions["share-branch"],
            self.doing,
            following=self.following,
        )
        self.starting = Starting(sharing.window, self.doing, self.following, self.exchanging)
        mending = Mending(
            sharing.window,
            self.following,
            self.trusting,
            exchanging=self.exchanging,
            branching=self.branching,
        )
        mending.record_wanted.connect(self._enter)
        mending.address_wanted.connect(self.starting.share)
        self.doing.mends = mending.mends
        self._noticing = Noticing(
            sharing.window,
            self.panel,
            following=self.following,
            trusting=self.trusting,
            doing=self.doing,
            branching=self.branching,
        )
        self.following.changed.connect(self._show)
        self.doing.turned.connect(self._show_actions)
        self._connect()
        self._show()

    def _connect(self) -> None:
        for name, tip in self.panel.tips.items():
            self._sharing.actions[name].setToolTip(tip)
        for signal, do in (
            (self.panel.get_wanted, self.exchanging.get),
            (self.panel.send_wanted, self.exchanging.send),
            (self.panel.both_wanted, self.exchanging.both),
            (self.panel.start_wanted, self.starting.start),
        ):
            signal.connect(lambda do=do: do())
        for name, act in (
            ("share-trust", self.trusting.ask),
            ("share-record", self._enter),
            ("share-start", lambda: self._from_anywhere(self.starting.start)),
            ("share-get", lambda: self._from_anywhere(self.exchanging.get)),
            ("share-send", lambda: self._from_anywhere(self.exchanging.send)),
            ("share-both", lambda: self._from_anywhere(self.exchanging.both)),
        ):
            self._sharing.actions[name].triggered.connect(lambda _=False, act=act: act())

    # The vault

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault."""
        self.doing.leave()
        self.starting.leave()
        self.recording.leave()
        self.exchanging.workspace = self.starting.workspace = workspace
        self.following.show_workspace(workspace)
        self._show()

    def begin(self) -> None:
        """The vault is read."""
        self.following.begin()

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change."""
        self.following.take_notice(notice)

    def join(self, page: ChangesPage) -> None:
        """Take the place below the changes."""
        page.add_below(self.panel)
        self.panel.show()
        self.recording.join(page)
        self._show()

    def stop(self) -> None:
        """Follow none any more."""
        self.doing.close()
        self.starting.close()
        self.recording.close()
        self.following.stop()

    # What is shown

    def _show(self) -> None:
        reading = self.following.reading
        standing = reading.standing
        self._sharing.read.emit(reading.repository, reading.state)
        self.link.show_standing(standing)
        self.recording.show_standing(standing)
        self.panel.show_standing(standing)
        self._sharing.entries.show_signs(signs(reading))
        self._noticing.show(reading)
        self._show_actions()
        self.trusting.offer()
        if standing.trusted:
            self._sharing.trusted.emit()

    def _show_actions(self) -> None:
        standing = self.following.reading.standing
        translate = QCoreApplication.translate
        startable = standing.stage in (Stage.UNSHARED, Stage.NO_GIT, Stage.READY)
        actions = self._sharing.actions
        alone = (
            None
            if standing.remotes
            else translate("Sharing", "There is no address to share with yet.")
        )
        busy = translate(
            "Sharing", "Changes cannot be recorded while git is in the middle of something."
        )
        unread = not_ready(standing, self.following.workspace)
        waits = self.branching.why_not()
        for name, why in (
            ("share-record", unread or (busy if standing.under_way else None)),
            ("share-both", unread or alone or waits),
            ("share-get", unread or alone or waits),
            ("share-send", unread or alone or waits),
            ("share-branch", unread or waits),
            ("share-start", waits if startable else unread),
            ("share-trust", unread),
        ):
            allow(actions[name], why)
        allow(self._sharing.branches.menuAction(), unread)

    def _from_anywhere(self, do: Callable[[], object]) -> None:
        """What is under way, and what comes of it, is told below the changes."""
        self._show_panel()
        do()

    def _show_panel(self) -> None:
        if not self.panel.isVisible():
            self._sharing.changes_wanted.emit()

    def _enter(self) -> None:
        self._sharing.changes_wanted.emit()
        self.panel.enter()
