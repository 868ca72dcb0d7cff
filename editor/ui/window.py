"""The main window: opens a vault, joins the views to it and to one another, saves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent, QStatusTipEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from editor.ui.actions import choose_one, make_actions
from editor.ui.article.writing_look import WritingLook
from editor.ui.availability import Availability
from editor.ui.back_and_forth import BackAndForth
from editor.ui.changes.door import ChangesDoor
from editor.ui.entries.panel import EntryPanel
from editor.ui.entry_commands import EntryCommands
from editor.ui.focus_mode.mode import FocusMode
from editor.ui.form_pane import FormPane
from editor.ui.frame import Frame
from editor.ui.guide import Guide
from editor.ui.help.door import HelpDoor
from editor.ui.loading import keep
from editor.ui.map_parts import MapParts
from editor.ui.menus import APPEARANCES, Menus
from editor.ui.notice_bar import NoticeBar
from editor.ui.opening import Opening
from editor.ui.other_programs import OtherPrograms
from editor.ui.outside import FolderDrop
from editor.ui.palette.door import PaletteDoor
from editor.ui.palette.items import Sources
from editor.ui.part import Part
from editor.ui.pinned import Pinned
from editor.ui.preferences import Preferences
from editor.ui.progress import under_way
from editor.ui.reading_order import step
from editor.ui.recovery.recovery import Recovery
from editor.ui.saving import SaveWork
from editor.ui.selection import Selection
from editor.ui.settings.choice_actions import ChoiceActions
from editor.ui.settings.door import SettingsDoor
from editor.ui.settings.switch_action import SwitchAction
from editor.ui.settling_in import SettlingIn
from editor.ui.sharing.sharing import Sharing
from editor.ui.showing import Showing
from editor.ui.site.commands import SiteCommands
from editor.ui.start_door import StartDoor
from editor.ui.status_line import StatusLine
from editor.ui.steps import Steps
from editor.ui.text_tools import TextTools
from editor.ui.top_bar import TopBar
from editor.ui.vault_places import VaultPlaces
from editor.ui.views import VIEWS, Views
from editor.ui.window_parts import connect_parts, join_view
from editor.ui.window_place import keep_place, restore_place
from editor.workspace.document import Cause
from editor.workspace.workspace import VaultNotice, Workspace

if TYPE_CHECKING:
    from editor.ui.article_page import ArticlePage
    from editor.ui.first_steps.walk import FirstSteps
    from editor.ui.map.page import MapPage
    from editor.ui.outside_work import OutsideWork


# After a change of so many entries, what there is now is not looked through for garbage.
_MANY = 500


class MainWindow(QMainWindow):
    """One window on one vault. vault_shown: another one, with its first entry."""

    vault_shown = Signal()

    def __init__(self, preferences: Preferences, sample: Callable[[], Path]) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Territory Editor"))
        self.setMinimumSize(QSize(940, 600))
        self._preferences = preferences
        self._sample = sample
        self._workspace: Workspace | None = None
        # Whether all parts were told which vault is open, or that none is: where one is opened
        # before the window is shown, they need not be told twice.
        self._follows = False
        self._stop_listening: Callable[[], None] = lambda: None
        self._may_close: Callable[[], bool] = lambda: True
        self.selection = Selection(self)
        self.actions_by_name = make_actions(self)
        self.sources = Sources()
        self.anything = PaletteDoor(self, self._preferences)
        self.visited = BackAndForth(self)
        pin = self.actions_by_name["pin"]
        self.pinned = Pinned(pin, self.selection, self._preferences, self)
        self.visited.left.connect(self.pinned.was_visited)
        self._make_parts()
        self.frame = Frame(self.notices, self.top_bar, self.entries, self.views, self.status)
        self.start = StartDoor(self.frame, self.actions_by_name, self._preferences)
        self.start.chosen.connect(self.open_vault)
        self.setCentralWidget(self.frame)
        self.article.take_form(self.form)
        self._connect()
        # Not viewport(): in search of the class to give it, that brings in sixty others.
        text = self.article.body.findChildren(QWidget, "qt_scrollarea_viewport")
        FolderDrop(self, [self.entries.search, *text]).dropped.connect(self.open_vault)
        restore_place(self, self.frame.columns, self._preferences)

    # Parts and their places

    def _make_parts(self) -> None:
        self.menus = Menus(self.menuBar(), self.actions_by_name, self._preferences)
        self.top_bar = TopBar(self.actions_by_name, self.menus.vault, self)
        self.notices = NoticeBar(self)
        self.entries = EntryPanel(self.selection, self, self._preferences)
        self.form = FormPane(self)
        self.form.follow(self._preferences.settings)
        self.views = Views(self.selection, self.actions_by_name, self, self._preferences)
        self.views.article.preview.use_preferences(self._preferences)
        WritingLook(self.views.article.body, self._preferences.settings)
        self.status = StatusLine(self)
        self.commands = EntryCommands(
            self,
            self.actions_by_name,
            self.selection,
            self.entries,
            self.views,
            settings=self._preferences.settings,
            settle=self._finish,
        )
        self.availability = Availability(
            self.actions_by_name, self.selection, lambda: self.views.made_map is not None
        )
        self.showing = Showing(
            self.views, self.entries, self.form, self.actions_by_name, last=self.notices
        )
        self.steps = Steps(self.actions_by_name, self)
        self.guide = Guide(self.selection, self.views, self.form, self.show_view)
        self.texts = TextTools(self, self._preferences)
        self.others = OtherPrograms(
            self,
            self.notices,
            self.status,
            self.actions_by_name,
            self._preferences,
            settle=self._finish,
            saves=lambda: self.recovery.saves,
            is_busy=lambda: self.saving.busy,
            by_git=lambda: self.sharing.writes,
        )
        self.others.choosing.strip_made.connect(self.form.put_above)
        self.saving = SaveWork(self, self.notices, self.status, settle=self._finish)
        self.site = SiteCommands(
            self,
            self.actions_by_name,
            self.notices,
            self.status,
            self._preferences,
            settle=self._finish,
        )
        self.recovery = Recovery(
            self,
            self.notices,
            lambda: [*self.form.form.half_typed(), *self.views.half_typed()],
            self.form.form,
            self._preferences,
        )
        self.sharing = Sharing(
            self,
            self.notices,
            self.actions_by_name,
            status=self.status,
            entries=self.entries,
            branches=self.menus.branches,
            preferences=self._preferences,
            save=self.saving.save,
        )
        self.changes = ChangesDoor(
            self,
            self.actions_by_name,
            views=self.views,
            top_bar=self.top_bar,
            status=self.status,
            show_view=self.show_view,
            settle=self._finish,
            save=self.saving.start,
        )
        self.sharing.read.connect(self.changes.take_state)
        self.focus_mode = FocusMode(self, self._preferences.settings)
        self.settings = SettingsDoor(self, self.actions_by_name, self._preferences, self.sources)
        self.help = HelpDoor(self, self._preferences)
        self.sources.add("help", self.help.items)
        self.sources.add("action", self.sharing.branch_items)
        self._first_steps: FirstSteps | None = None
        self.settling_in = SettlingIn(self)
        self.map_parts = MapParts(self)
        self.opening = Opening(self.status.loading, self._preferences, self._leave_vault, self)

    def _connect(self) -> None:
        connect_parts(self)
        self.places = VaultPlaces(self, self._preferences)
        action = self.actions_by_name
        action["close"].triggered.connect(self.close_vault)
        action["quit"].triggered.connect(self.close)
        action["sample"].triggered.connect(self.open_sample)
        choose_one(self, action, VIEWS, self.show_view)
        appearances = {name: action[name] for name in APPEARANCES}
        settings = self._preferences.settings
        ChoiceActions(settings, "appearance", appearances, self)
        SwitchAction(settings, "preview/shown", action["preview"], self.article.show_preview)
        self.selection.changed.connect(self._show_entry)
        self.entries.reviewing.progressed.connect(self._count_problems)
        self.views.made.connect(lambda name: join_view(self, name, self._preferences))
        self.settling_in.begun.connect(self.vault_shown)
        self.vault_shown.connect(self.recovery.look)
        self.others.moved.connect(self._follow_folder)
        self.opening.opened.connect(self._show_opened)
        self.opening.refused.connect(self._tell_unopened)
        self.opening.bare.connect(self._offer_to_begin)
        self.opening.finished.connect(self.settling_in.go_on)
        self.map_parts.ready.connect(self._prepare_map)

    @property
    def first_steps(self) -> FirstSteps:
        """Who leads through the first steps, made when they are first wished for."""
        if self._first_steps is None:
            from editor.ui.first_steps.walk import FirstSteps

            self._first_steps = FirstSteps(self, self._sample)
        return self._first_steps

    @property
    def article(self) -> ArticlePage:
        """The article view."""
        return self.views.article

    @property
    def map(self) -> MapPage:
        """The map view."""
        return self.views.map

    def _prepare_map(self) -> None:
        """Make the map, unless the window was closed while its parts were brought in."""
        if self._workspace is not None and self.isVisible():
            self.map.prepare()

    def _count_problems(self) -> None:
        self.top_bar.show_count("problems", self.entries.reviewing.count)

    @property
    def _parts(self) -> tuple[Part, ...]:
        """Every part that shows the vault."""
        return (
            self.entries,
            self.form,
            self.views,
            self.status,
            self.texts,
            self.others,
            self.sharing,
            self.site,
            self.changes,
        )

    def finish_start(self) -> None:
        """Do, now that the window is up, what it did not have to wait for."""
        for _ in self.finishing():
            pass

    def finishing(self) -> Iterator[None]:
        """As `finish_start`, in steps; who uses the window meanwhile has its turn between them."""
        self.form.tell_places()
        yield
        self.entries.check_fields()
        self._preferences.shortcuts.take(self.article.tools.actions.values(), "article")
        yield
        self.article.start_preview()
        self._preferences.shortcuts.take(self.article.preview.offered.values(), "")
        yield
        self.texts.start_spelling(self.article.body, self.menus.edit)
        yield
        self.settling_in.go_on()
        self.recovery.look()
        yield
        self.outside.show_workspace(self._workspace)

    @property
    def outside(self) -> OutsideWork:
        """What follows other programs' changes; once the window is up, from its start on."""
        return self.others.outside

    def _follow_folder(self) -> None:
        """The vault's folder is another now: remember and journal it there."""
        workspace = self._workspace
        if workspace is not None:
            self._preferences.remember(workspace.root)
            self.recovery.follow_folder()
            self.sharing.begin()
            self.top_bar.show_vault(workspace)

    # Opening and closing

    @property
    def workspace(self) -> Workspace | None:
        """The open vault."""
        return self._workspace

    def open_vault(self, path: Path) -> bool:
        """Open the vault of a folder, or of a file and show that file's entry.

        False when it cannot be, or the curator stays. Where it takes longer, that is told later.
        """
        return self.opening.open(path)

    def _tell_unopened(self, sentence: str) -> None:
        if self._workspace is None:
            self.start.show()
        self.notices.tell(sentence)

    def _offer_to_begin(self, folder: Path) -> None:
        if self._workspace is None:
            if not self._follows:  # else the offer would end when the window is shown
                self._show_workspace(None)
            self.start.show()
        self.notices.offer(
            self.tr("There is no Markdown in {folder}. Begin a vault here?").format(folder=folder),
            self.tr("Begin a vault"),
            lambda: self.opening.open(folder, empty=True),
            name="begin",
        )

    def _show_opened(self, workspace: Workspace, first: str | None) -> None:
        self.notices.clear()
        self._show_workspace(workspace)
        self.settling_in.begin(workspace, first)

    def open_sample(self) -> bool:
        """Open the curator's copy of the sample vault."""
        return self.opening.open_sample(self._sample)

    def close_vault(self) -> bool:
        """Close the vault; asks about unsaved changes. False when the curator stays."""
        if not self._leave_vault():
            return False
        self._show_workspace(None)
        return True

    def _leave_vault(self) -> bool:
        """Be done with the open vault, which is still shown. False when the curator stays."""
        if not self._may_leave():
            return False
        self.places.keep()
        self.opening.leave()
        return True

    def _show_workspace(self, workspace: Workspace | None) -> None:
        self._follows = True
        self.settling_in.drop()
        self._stop_listening()
        self._stop_listening = workspace.subscribe(self._take_notice) if workspace else lambda: None
        self._workspace = workspace
        self.notices.withdraw_all()
        self.recovery.show_workspace(workspace)
        self.selection.select(None)
        for part in self._parts:
            part.show_workspace(workspace)
        self.commands.show_workspace(workspace)
        self.anything.show_workspace()
        self.focus_mode.show_workspace()
        self.visited.show_workspace()
        self.pinned.show_workspace(workspace)
        self.saving.show_workspace(workspace)
        self.steps.show_workspace(workspace)
        self.availability.show_workspace(workspace)
        if workspace is None:
            self.setWindowTitle(self.tr("Territory Editor"))
            if self.isVisible():
                self.start.show()
        else:
            self.frame.show_work()
            self.setWindowTitle(
                self.tr("{vault}[*] - Territory Editor").format(vault=workspace.name)
            )
            self.show_view("article")
        self.top_bar.show_vault(workspace)
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._workspace is None and not self._follows:
            self._show_workspace(None)
        elif self._workspace is None:
            self.start.show()

    # One selection, one document

    def show_view(self, name: str) -> None:
        """Show one of `VIEWS`; the form moves to where it is shown."""
        self.showing.show_view(name)

    def _show_entry(self, path: str | None) -> None:
        if self._workspace is not None:
            self._workspace.document.settle()
        for part in self._parts:
            part.show_entry(path)

    def _take_notice(self, notice: VaultNotice) -> None:
        for part in self._parts:
            part.take_notice(notice)
        quiet = notice.cause in (Cause.EDIT, Cause.SAVED, Cause.OUTSIDE)
        if not quiet or notice.added or notice.removed or notice.files:
            self.top_bar.show_vault(self._workspace)
        self.visited.take_notice(notice)
        self.pinned.take_notice(notice)
        self.guide.follow_removed(notice, self._workspace)
        if notice.cause in (Cause.UNDO, Cause.REDO):
            self.guide.show_changed(notice)
        if len(notice.paths) > _MANY:
            keep()
        self._show_state()

    def _show_state(self) -> None:
        workspace = self._workspace
        unsaved = len(workspace.document.dirty) if workspace else 0
        self.top_bar.show_unsaved(unsaved)
        self.setWindowModified(unsaved > 0)
        self.steps.show_labels()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the window as one reads it."""
        return step(self, forward=forward)

    # Saving and leaving

    def save(self) -> bool:
        """Write every changed file and wait for it; False when one could not be written."""
        return self.saving.save()

    def _finish(self) -> list[str]:
        """Make what is half typed a value; names the fields where it can be none."""
        self.form.finish()
        self.views.finish()
        return [*self.form.unfinished(), *self.views.unfinished()]

    def show_versions(self, path: str | None, commit: str = "") -> None:
        """Show what became of an entry, as of the commit with an id where one is given."""
        self._finish()
        if path is not None:
            self.recovery.show_versions(path, commit)

    def _may_leave(self) -> bool:
        if under_way():  # macOS, for one, hands over a file to open in the midst of it
            return False
        self.saving.wait()
        from editor.ui.leaving import may_leave

        return may_leave(self, self._workspace, self.save, self._finish())

    def event(self, event: QEvent) -> bool:
        """Tell in the status line why the action in a menu cannot be done."""
        if isinstance(event, QStatusTipEvent):
            self.status.show_hint(event.tip())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Imported when first needed: only what nobody else has a use for comes here.
        from editor.ui.enter_key import press_focused

        if not press_focused(self, event):
            super().keyPressEvent(event)

    def close_if(self, so: Callable[[], bool]) -> bool:
        """Close unless the curator stays, or what is asked last of all says no; whether it is."""
        self._may_close = so
        closed = self.close()
        self._may_close = lambda: True
        return closed

    def closeEvent(self, event: QCloseEvent) -> None:
        preview = self.article.preview
        if not (self._may_leave() and preview.may_leave() and self._may_close()):
            event.ignore()
            return
        self.settling_in.drop()
        self.places.keep()
        self.opening.end()
        self.recovery.close()
        self.texts.stop()
        self.others.stop()
        self.sharing.stop()
        self.site.stop()
        self.changes.stop()
        keep_place(self, self.frame.columns, self._preferences)
        preview.shut_down()
        event.accept()
