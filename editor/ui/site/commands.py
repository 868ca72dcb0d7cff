"""What the menu has of the site: to look at it in the browser, and to write it to a folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from editor.messages import EditorError
from editor.ui.notice_bar import NoticeBar
from editor.ui.outside import choose_folder, open_file
from editor.ui.preferences import Preferences
from editor.ui.reasons import allow, without_vault
from editor.ui.site.folders import clean_folder
from editor.ui.site.work import SiteWork
from editor.ui.status_line import StatusLine
from editor.ui.words import some_words, words
from editor.workspace.workspace import VaultNotice, Workspace

if TYPE_CHECKING:
    from editor.publish.rehearsal.flaws import Flaw
    from editor.publish.site.build import Built
    from editor.publish.site.options import SiteOptions
    from editor.publish.site.snapshot import SiteSnapshot
    from editor.ui.rehearsal.dialog import Rehearsal
    from editor.ui.window import MainWindow

_TOPIC = "site"


class SiteCommands(QObject):
    """Builds the site of the open vault when its actions are triggered."""

    NAMES = ("site-preview", "site-export", "rehearsal")

    def __init__(
        self,
        window: MainWindow,
        actions: Mapping[str, QAction],
        notices: NoticeBar,
        status: StatusLine,
        preferences: Preferences,
        *,
        settle: Callable[[], Sequence[str]],
    ) -> None:
        """settle: makes what is half typed a value."""
        super().__init__(window)
        self._window, self._actions = window, actions
        self._notices, self._status = notices, status
        self._preferences, self._settle = preferences, settle
        self._workspace: Workspace | None = None
        self._unsaved = 0
        self._looks = False  # at what is built, in the browser
        self.work = SiteWork(self)
        self.work.progressed.connect(status.site.show_progress)
        self.work.built.connect(self._take)
        self.work.failed.connect(lambda why: notices.tell(words(why), topic=_TOPIC))
        status.site.stop_wanted.connect(self.work.stop)
        actions["site-preview"].triggered.connect(lambda _=False: self.preview())
        self._rehearsal: Rehearsal | None = None
        actions["rehearsal"].triggered.connect(lambda _=False: self.rehearsal.offer())
        actions["site-export"].triggered.connect(lambda _=False: self.export())

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Follow another vault; a site that is being built is not wanted any more."""
        self.work.stop()
        self._workspace = workspace
        if self._rehearsal is not None:
            self._rehearsal.show_workspace(workspace)
        for name in self.NAMES:
            allow(self._actions[name], None if workspace is not None else without_vault())

    def show_entry(self, path: str | None) -> None:
        """The site is of all entries."""

    def take_notice(self, notice: VaultNotice) -> None:
        """The site is what the vault was when it was asked for."""
        if self._rehearsal is not None:
            self._rehearsal.take_notice(notice)

    @property
    def rehearsal(self) -> Rehearsal:
        """The rehearsal, made when it is first asked for."""
        if self._rehearsal is None:
            from editor.ui.rehearsal.dialog import Rehearsal

            self._rehearsal = Rehearsal(self._window, self._entries_of, self.snapshot, self._mend)
            self._rehearsal.show_workspace(self._workspace)
        return self._rehearsal

    def preview(self) -> None:
        """Build the site as it would be now, unsaved texts included, and open it."""
        snapshot = self.snapshot()
        if snapshot is not None:
            self._looks = True
            folder = clean_folder("site", snapshot.root)
            self.work.start(snapshot, folder, self._options(snapshot))

    def export(self) -> None:
        """Ask for a folder and write the site there."""
        from editor.ui.export.choices import last_folder, remember_folder

        title = self.tr("Export the site to a folder")
        folder = choose_folder(self._window, title, last_folder(self._preferences))
        snapshot = self.snapshot() if folder is not None else None
        if folder is not None and snapshot is not None:
            from editor.publish.site.options import SiteOptions

            remember_folder(self._preferences, folder)
            self._looks = False
            self.work.start(snapshot, folder, SiteOptions())

    def stop(self) -> None:
        """The window closes."""
        self.work.end()
        if self._rehearsal is not None:
            self._rehearsal.work.shut_down()

    def snapshot(self) -> SiteSnapshot | None:
        """The site as it is now; None where there is none, which is told."""
        from editor.publish.site.snapshot import site_snapshot

        workspace = self._workspace
        if workspace is None:
            return None
        self._settle()
        if workspace.loading:
            told = self.tr("The entries are still being read. Try again when all of them are.")
            self._notices.tell(told, topic=_TOPIC, news=True)
            return None
        try:
            snapshot = site_snapshot(workspace)
        except EditorError as error:
            self._notices.tell(words(error.message), topic=_TOPIC)
            return None
        self._unsaved = len(workspace.document.dirty)
        return snapshot

    def _entries_of(self, which: str) -> list[str]:
        """The paths of the entries that are chosen, changed, or all, as the rehearsal asks."""
        from editor.ui.rehearsal.dialog import ALL, CHANGED, THIS

        window, workspace = self._window, self._workspace
        if workspace is None:
            return []
        if which == THIS:
            return [window.selection.path] if window.selection.path is not None else []
        listed = [entry.path for entry in workspace.entries()]
        if which == ALL:
            return listed
        changed = window.entries.changed | workspace.document.dirty
        wanted = changed if which == CHANGED else frozenset(window.entries.selected_paths())
        return [path for path in listed if path in wanted]

    def _mend(self, flaw: Flaw) -> None:
        """Show where a flaw is mended."""
        from editor.publish.rehearsal.flaws import Sort
        from editor.ui.going import go
        from editor.workspace.settings import FILE

        window, place = self._window, flaw.place
        if flaw.path:
            go(window, flaw.path, place.field, place.line, pin=place.pin)
        elif flaw.sort is Sort.HIDDEN:
            window.show_view("map")
        else:
            go(window, FILE)
        window.activateWindow()

    def _options(self, snapshot: SiteSnapshot) -> SiteOptions:
        from editor.publish.site.options import SiteOptions

        return SiteOptions(remote=self._preferences.remote_pictures(snapshot.root))

    def _take(self, built: Built) -> None:
        if self._looks:
            open_file(built.start)
            self._status.tell_outside(self._looked())
        else:
            self._status.tell_exported(built.start)
        if built.left_out:
            self._notices.tell(some_words(built.left_out), topic=_TOPIC)

    def _looked(self) -> str:
        if not self._unsaved:
            return self.tr("The site is in the browser")
        if self._unsaved == 1:
            return self.tr("The site is in the browser, with 1 unsaved file")
        told = self.tr("The site is in the browser, with {n} unsaved files")
        return told.format(n=self._window.locale().toString(self._unsaved))
