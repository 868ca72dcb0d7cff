"""The window's part in losing nothing: feeds the journal, tells what went wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from editor.messages import EditorError, Message
from editor.ui.form.form import FieldForm
from editor.ui.notice_bar import NoticeBar
from editor.ui.preferences import Preferences
from editor.ui.recovery.left_work import LeftWork
from editor.ui.settings.values import Settings
from editor.ui.words import words
from editor.unexpected import Report, Unexpected
from editor.vault.store import reason
from editor.workspace.journal_file import Typed
from editor.workspace.keeping import Keeping
from editor.workspace.workspace import Workspace

if TYPE_CHECKING:
    from editor.ui.unexpected import Surprises
    from editor.workspace.presence import Presence
    from editor.workspace.saves import Bounds, Saves

# How often fields are looked at for what is typed and no value yet, while the focus is in one.
_TYPED_MS = 1000
# How often the disk is asked whether it still holds the journal.
_CHECK_MS = 15_000
_DAYS, _MEGABYTES = "saves/days", "saves/megabytes"


class Recovery(QObject):
    """Follows the open vault. vault_wanted: another vault, in which unsaved work waits."""

    vault_wanted = Signal(Path)
    _troubled = Signal(object)
    _told = Signal(object)

    def __init__(
        self,
        window: QWidget,
        notices: NoticeBar,
        typed: Callable[[], Iterable[Typed]],
        form: FieldForm,
        preferences: Preferences,
    ) -> None:
        """typed: what stands in fields and is no value of theirs yet. form: shows it again."""
        super().__init__(window)
        self._window = window
        self._notices = notices
        self._typed = typed
        self._form = form
        self._settings = preferences.settings
        self._settings.changed.connect(self._follow_setting)
        self._workspace: Workspace | None = None
        self.left = LeftWork(window, notices, self._put_back)
        self._keeping: Keeping | None = None
        self._presence: Presence | None = None
        self._surprises: Surprises | None = None
        self._reports: list[Report] = []
        self._crash: str | None = None  # of the start before; None while nobody looked
        self._crash_told = False
        self._trouble = ""  # why unsaved changes cannot be kept, as it is told
        self._troubled.connect(self._tell_trouble)
        self._told.connect(lambda message: self._notices.add(words(message)))
        self._looking = QTimer(self, interval=_TYPED_MS)
        self._looking.timeout.connect(self._look)
        self._checking = QTimer(self, interval=_CHECK_MS)
        self._checking.timeout.connect(self._check)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Keep another vault's work; what was unsaved in the one before is meant to go."""
        self.close()
        self._trouble = ""
        self._workspace = workspace
        if workspace is not None:
            self._keeping = Keeping(
                workspace,
                self._troubled.emit,
                self._told.emit,
                bounds=partial(_bounds_of, self._settings),
            )
            self._checking.start()
        self.left.show_workspace(workspace, self._keeping)

    def follow_folder(self) -> None:
        """The vault's folder is another now."""
        if self._presence is not None:
            self._presence.leave()
            self._presence = None
            self._tell_presence()
        if self._keeping is not None:
            self._keeping.follow_folder()

    def close(self) -> None:
        """Nothing is unsaved any more, or it is meant to go."""
        if self._presence is not None:
            self._presence.leave()
            self._presence = None
        self._looking.stop()
        self._checking.stop()
        self.left.show_workspace(None, None)
        if self._keeping is not None:
            self._keeping.close()
            self._keeping = None

    def look(self) -> None:
        """Show what a program that died left unsaved in the open vault, and tell of others.

        Only once the window is up: nobody waits for it.
        """
        if not self._window.isVisible():
            return
        if self._crash is None:
            unexpected = self.unexpected
            self._crash = unexpected.crash_before() if unexpected is not None else ""
            if self._crash and unexpected is not None:
                self._reports.append(
                    Report(self.tr("The last start crashed"), self._crash, unexpected.log_file)
                )
        if self._crash and not self._crash_told:
            # Offers go when a vault is shown: then once more.
            self._crash_told = self._workspace is not None
            self._notices.offer(
                self.tr("The program crashed when it ran last."),
                self.tr("Details…"),
                self._show_reports,
                name="unexpected",
            )
        self.left.look(crashed=bool(self._crash))
        self._tell_others()
        self._tell_presence()

    def _tell_presence(self) -> None:
        """Tell that the vault is open in another window."""
        from editor.workspace.presence import Presence

        if self._workspace is None:
            return
        if self._presence is None:
            self._presence = Presence(self._workspace.root)
        told = self.tr(
            "This vault is open in another window as well. What is saved in one appears in the "
            "other; what is not saved is in its own window alone."
        )
        self._notices.tell(*([] if self._presence.enter() else [told]), topic="presence", news=True)

    def _tell_others(self) -> None:
        """Tell of other vaults with unsaved work."""
        from editor.workspace.found import vaults_with_left

        root = self._workspace.root if self._workspace is not None else None
        for vault in vaults_with_left(root):
            if not vault.is_dir():
                self._tell_moved(vault)
                continue
            self._notices.offer(
                self.tr("Unsaved work was found in {vault} as well.").format(vault=vault.name),
                self.tr("Open it"),
                partial(self.vault_wanted.emit, vault),
                name=f"left-in:{vault}",
            )

    def _tell_moved(self, vault: Path) -> None:
        """A vault with unsaved work is not where it was: the one that is open may be it."""
        from editor.workspace.found import fits

        workspace = self._workspace
        if workspace is None:
            return
        try:
            is_this = fits(vault, lambda path: (workspace.root / path).is_file())
        except OSError:
            return
        if is_this:
            told = self.tr(
                "Unsaved work was found of a vault that was at {folder} and is not there any more."
            )
            self._notices.offer(
                told.format(folder=vault),
                self.tr("It is this one"),
                partial(self._bring, vault),
                name=f"left-in:{vault}",
            )

    def _bring(self, vault: Path) -> None:
        from editor.workspace.found import bring

        if self._workspace is None:
            return
        try:
            bring(vault, self._workspace.root)
        except OSError as error:
            told = self.tr("The unsaved work cannot be brought here: {reason}. It is kept.")
            self._notices.add(told.format(reason=reason(error)))
            return
        self.left.look(crashed=bool(self._crash))

    def flush(self) -> bool:
        """Have all that is unsaved on disk when this returns; whether it is."""
        return self._keeping is None or self._keeping.journal.flush(2.0)

    # --- earlier versions

    @property
    def saves(self) -> Saves | None:
        """The history of the open vault's saves."""
        return self._keeping.saves if self._keeping is not None else None

    def show_versions(self, path: str, commit: str = "") -> None:
        """Show what a file held at earlier moments, that of a commit first."""
        workspace, keeping = self._workspace, self._keeping
        if workspace is None or keeping is None:
            return
        from editor.ui.recovery.versions import VersionsDialog

        title = workspace.title(path)
        dialog = VersionsDialog(
            self._window, workspace, keeping.saves, path, title=title, commit=commit
        )
        dialog.restored.connect(self._show_restored)
        dialog.bounds_chosen.connect(self._keep_bounds)
        try:
            files = [one for one in keeping.saves.files() if not workspace.has_entry(one)]
        except EditorError:
            files = []  # the dialog tells
        dialog.show_files([one for one in files if one != path and (workspace.root / one).exists()])
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep_bounds(self, bounds: Bounds) -> None:
        self._settings.change(_DAYS, bounds.days)
        self._settings.change(_MEGABYTES, bounds.megabytes)

    def _follow_setting(self, key: str) -> None:
        if self._keeping is not None and key in (_DAYS, _MEGABYTES):
            self._keeping.keep_within(_bounds_of(self._settings))

    def _show_restored(self, path: str) -> None:
        if self._workspace is not None and self._workspace.has_entry(path):
            self.left.shown.emit(path)

    def show_removed(self) -> None:
        """Show entries that were removed."""
        workspace, keeping = self._workspace, self._keeping
        if workspace is None or keeping is None:
            return
        from editor.ui.recovery.removed import RemovedDialog

        dialog = RemovedDialog(self._window, workspace, keeping.saves)
        dialog.restored.connect(self._show_restored)
        dialog.versions_wanted.connect(self.show_versions)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # --- what is typed and is no value yet

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._keeping is None:
            return
        if isinstance(now, QLineEdit | QPlainTextEdit) and now.window() is self._window:
            self._looking.start()
        elif self._looking.isActive():
            self._looking.stop()
            self._look()

    def _put_back(self, typed: Typed) -> bool:
        from editor.ui.form.put_back import put_back

        return self._workspace is not None and put_back(self._form, self._workspace, typed)

    def _look(self) -> None:
        if self._keeping is not None:
            self._keeping.take_typed(self._typed())

    # --- what goes wrong

    def listen_to(self, surprises: Surprises) -> None:
        """Tell of what is unexpected, once what is unsaved is on disk."""
        self._surprises = surprises
        surprises.unexpected.kept = self.flush
        surprises.told.connect(self._tell_surprise)

    @property
    def unexpected(self) -> Unexpected | None:
        """Who logs what nobody expected; None where nobody listens."""
        return self._surprises.unexpected if self._surprises is not None else None

    def _check(self) -> None:
        if self._keeping is not None:
            self._keeping.journal.check()

    def _tell_trouble(self, trouble: Message | None) -> None:
        before, self._trouble = self._trouble, words(trouble) if trouble is not None else ""
        again = self.tr("Unsaved changes are kept safe from a crash again.") if before else ""
        told = filter(None, [self._trouble or again])
        self._notices.tell(*told, topic="journal", news=not self._trouble)

    def _tell_surprise(self, report: Report) -> None:
        self._reports.append(report)
        happened = self.tr("Something went wrong in the program ({what}).")
        kept = self.tr("Your unsaved changes are kept safe, and you can go on working.")
        if not self.flush():
            kept = self.tr("Your unsaved changes could not be kept safe from a crash: save now.")
        self._notices.offer(
            f"{happened.format(what=report.summary)} {kept}",
            self.tr("Details…"),
            self._show_reports,
            name="unexpected",
        )

    def _show_reports(self) -> None:
        from editor.ui.recovery.reports import show_reports

        show_reports(self._window, self._reports)


def _bounds_of(settings: Settings) -> Bounds:
    """How much of the history of saves is kept, for each vault."""
    from editor.workspace.saves import Bounds

    return Bounds(settings.number(_DAYS), settings.number(_MEGABYTES))
