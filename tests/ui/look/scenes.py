"""Every view and dialog of the window by a name, for tests that look at all of them."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from editor.messages import Message
from editor.schema.labels import label_of
from editor.ui.window import MainWindow
from editor.workspace import edits
from editor.workspace.workspace import Workspace

BASE = "---\ntitle: Tidewater School\nsize: 4-10\nfounded: 2011\n---\nIt teaches tides.\n"
MINE = BASE.replace("4-10", "1-3").replace("tides", "tides and knots")
THEIRS = BASE.replace("4-10", "11-50").replace("tides", "tides and winds")
TABLE = "title,territory,size\nTidewater School,Harbour,4-10\nSlow Bakery,The West,1-3\n"

translate = QCoreApplication.translate
Look = Callable[[QWidget], object]


class Stage:
    """A window with a vault that is in git and has a map; `folder` is for what a scene needs."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self.folder = folder

    @property
    def workspace(self) -> Workspace:
        """The open vault."""
        assert self.window.workspace is not None
        return self.window.workspace

    @property
    def path(self) -> str:
        """An entry with fields."""
        return next(one.path for one in self.workspace.entries() if not one.broken)

    def wait(self, holds: Callable[[], object], most_ms: int = 15_000) -> None:
        """Let events happen until `holds`."""
        deadline = QDeadlineTimer(most_ms)
        while not holds():
            assert not deadline.hasExpired()
            QTest.qWait(10)

    def during(self, do: Callable[[], object], look: Look) -> None:
        """Look at the dialog that `do` opens, whether or not it waits for it; then leave it."""
        before = set(_shown())
        seen: list[QWidget] = []
        failed: list[BaseException] = []

        def poll() -> None:
            new = [one for one in _shown() if one not in before]
            if not new:
                QTimer.singleShot(10, poll)
                return
            seen.append(new[0])
            try:
                look(new[0])
            except BaseException as error:  # noqa: BLE001 - raised again below
                failed.append(error)
            for one in _shown():
                if one not in before and isValid(one):
                    one.reject() if isinstance(one, QDialog) else one.close()

        QTimer.singleShot(0, poll)
        do()
        self.wait(lambda: seen)
        if failed:
            raise failed[0]

    def shown(self, dialog: QDialog, look: Look) -> None:
        """Look at a dialog that was made; then leave it."""
        try:
            self.during(dialog.show, look)
        finally:
            if isValid(dialog):
                dialog.deleteLater()


class Scene(NamedTuple):
    """name: of the picture. play(stage, look): opens something and has it looked at."""

    name: str
    play: Callable[[Stage, Look], object]


def _shown() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def _action(name: str) -> Callable[[Stage, Look], object]:
    return lambda stage, look: stage.during(stage.window.actions_by_name[name].trigger, look)


def _view(name: str) -> Callable[[Stage, Look], object]:
    def play(stage: Stage, look: Look) -> None:
        window = stage.window
        window.selection.select(stage.path)
        window.show_view(name)
        stage.wait(lambda: window.entries.reviewing.whole)
        if name == "vocabulary":
            stage.wait(lambda: not window.views.vocabulary.busy)
        look(window)

    return play


def _merge(stage: Stage, look: Look) -> None:
    from editor.ui.conflict.dialog import MergeDialog
    from editor.vault.merge import merge

    names = (translate("Sharing", "Yours"), translate("Sharing", "From others"))
    merged = merge(BASE, MINE, THEIRS)
    made = MergeDialog(stage.window, "Tidewater School", merged, mine=MINE, names=names,
                       labels=lambda key: translate("labels", label_of(key)))  # fmt: skip
    stage.shown(made, look)


def _saving(stage: Stage, look: Look) -> None:
    from editor.ui.changes.saving_dialog import SavingDialog

    workspace = stage.workspace
    for entry in workspace.entries()[:2]:
        if not entry.broken:
            edits.set_field(workspace, entry.path, "size", "1-3")
    stage.shown(SavingDialog(stage.window, workspace), look)
    workspace.document.undo()


def _question(stage: Stage, look: Look) -> None:
    from editor.ui.leaving import may_leave

    workspace = stage.workspace
    edits.set_field(workspace, stage.path, "size", "101+")
    stage.during(lambda: may_leave(stage.window, workspace, lambda: False), look)
    workspace.document.undo()


def _plan(stage: Stage, look: Look) -> None:
    from editor.ui.plan_dialog import PlanDialog
    from editor.workspace.history import Change, Edit
    from editor.workspace.plan import Plan

    path, text = stage.path, stage.workspace.text(stage.path)
    assert text is not None
    label = Message("workspace.change-field", {"entry": "Tidewater School", "field": "size"})
    plan = Plan(Change(label, (Edit(path, text, text.replace("a", "ä")),)))
    made = PlanDialog(stage.window, stage.workspace, plan, title="Change size", verb="Change")
    stage.shown(made, look)


def _file(stage: Stage, look: Look) -> None:
    from editor.ui.file_dialog import FileDialog

    path = ".territory/vault.yaml"
    text = stage.workspace.text(path) or ""
    stage.shown(FileDialog(stage.window, stage.workspace, path, text), look)


def _unsaved(stage: Stage, look: Look) -> None:
    from editor.ui.unsaved_list import UnsavedList

    failed = {one.path: Message("vault.read-only", {"file": one.path})
              for one in stage.workspace.entries()[:5]}  # fmt: skip
    stage.shown(UnsavedList(stage.window, failed), look)


def _import(stage: Stage, look: Look) -> None:
    from editor.ui.csv.import_dialog import ImportDialog

    file = stage.folder / "table.csv"
    file.write_text(TABLE)
    stage.shown(ImportDialog(stage.window, stage.workspace, file), look)


def _checks(stage: Stage, look: Look) -> None:
    from editor.ui.problems.checks_dialog import ChecksDialog

    stage.shown(ChecksDialog(stage.window, stage.workspace, {}), look)


def _bulk(stage: Stage, look: Look) -> None:
    stage.window.show_view("table")
    stage.during(lambda: stage.window.views.table.set_a_field("size"), look)


def _columns(stage: Stage, look: Look) -> None:
    stage.window.show_view("table")
    stage.during(stage.window.views.table.open_columns, look)


def _filter(stage: Stage, look: Look) -> None:
    stage.window.show_view("table")
    stage.during(lambda: stage.window.views.table.arranging.open_filter(1), look)


def _reports(stage: Stage, look: Look) -> None:
    from editor.ui.recovery.reports import ReportsDialog
    from editor.unexpected import Report

    report = Report("ZeroDivisionError", "Traceback (most recent call last):\n  …", Path("log"))
    stage.shown(ReportsDialog(stage.window, [report]), look)


def _recovery(stage: Stage, look: Look) -> None:
    from editor.ui.recovery.dialog import RecoveryDialog
    from editor.workspace.found import LeftSession, take_left
    from editor.workspace.journal import Journal, sessions_folder
    from editor.workspace.journal_file import Unsaved
    from editor.workspace.restoring import compare
    from editor.workspace.state import make_vault_folder

    workspace, path = stage.workspace, stage.path
    text = workspace.text(path) or ""
    elsewhere = stage.folder / "elsewhere"
    elsewhere.mkdir(exist_ok=True)
    journal = Journal(lambda: sessions_folder(make_vault_folder(elsewhere)))
    journal.keep([Unsaved(path, text, text + "\nMore.\n", 5.0)])
    assert journal.flush()
    session = journal._session
    assert session is not None
    session._lock.release()
    session._close_journal()
    left: list[LeftSession] = list(take_left(make_vault_folder(elsewhere)))
    found = [compare(workspace, one, text) for one in left for text in one.unsaved]
    stage.shown(RecoveryDialog(stage.window, workspace, found, crashed=True), look)
    for one in left:
        one.settle([unsaved.path for unsaved in one.unsaved])


def _versions(stage: Stage, look: Look) -> None:
    stage.during(lambda: stage.window.recovery.show_versions(stage.path), look)


def _merge_setup(stage: Stage, look: Look) -> None:
    from editor.ui.git_merge_dialog import GitMergeDialog
    from editor.workspace.merge_setup import Setup

    setup = Setup(stage.workspace.root, "", False, ("*.md",))
    stage.shown(GitMergeDialog(stage.window, setup), look)


def _wizard(stage: Stage, look: Look) -> None:
    from editor.ui.map.setup.setup import Setup
    from editor.ui.map.setup.wizard import MapWizard
    from editor.workspace.map_draft import new_draft

    workspace = stage.workspace
    made = MapWizard(stage.window, Setup(workspace, new_draft(workspace), new=True))

    def walk(wizard: QWidget) -> None:
        assert wizard is made
        while made.currentPage() is not None:
            look(wizard)
            if made.nextId() < 0 or not made.currentPage().isComplete():
                break
            made.next()

    stage.shown(made, walk)


def _begin(stage: Stage, look: Look) -> None:
    from editor.publish.git.starting import plan
    from editor.ui.sharing.start_dialog import StartDialog

    folder = stage.folder / "unshared"
    folder.mkdir(exist_ok=True)
    (folder / "one.md").write_text(BASE)
    stage.shown(StartDialog(stage.window, plan(folder, ("*.md",))), look)


def _trust(stage: Stage, look: Look) -> None:
    from editor.ui.sharing.trust_dialog import TrustDialog

    runs = ["clean-up %f\n    when an entry is recorded (filter.tidy.clean)"]
    stage.shown(TrustDialog(stage.window, "sample-vault", runs, trusted=False), look)


def _address(stage: Stage, look: Look) -> None:
    from editor.ui.sharing.address_dialog import AddressDialog

    stage.shown(AddressDialog(stage.window, "https://example.org/vault.git"), look)


def _branch(stage: Stage, look: Look) -> None:
    from editor.ui.sharing.name_branch import NameBranch

    stage.shown(NameBranch(stage.window, lambda _name: ""), look)


def _identity(stage: Stage, look: Look) -> None:
    from editor.ui.sharing.identity_dialog import IdentityDialog

    stage.shown(IdentityDialog(stage.window, lambda *_: None), look)


def _without_fields(stage: Stage, look: Look) -> None:
    from editor.workspace.history import Change, Edit

    workspace, path = stage.workspace, stage.path
    text = workspace.text(path)
    label = Message("workspace.change-block", {"entry": "Tidewater School"})
    workspace.document.apply(Change(label, (Edit(path, text, workspace.entry(path).body),)))
    stage.window.show_view("article")
    stage.window.selection.select(path)
    pane = stage.window.findChild(QWidget, "formPane")
    assert pane is not None
    look(pane)
    workspace.document.undo()


def _outline(stage: Stage, look: Look) -> None:
    stage.window.show_view("article")
    stage.window.selection.select(stage.path)
    stage.during(stage.window.article.tools.show_outline, look)


def _export(stage: Stage, look: Look) -> None:
    stage.window.show_view("map")
    stage.during(stage.window.actions_by_name["map-export"].trigger, look)


def _list(stage: Stage, look: Look) -> None:
    stage.window.show_view("map")
    stage.wait(lambda: stage.window.map.view.pins)
    stage.during(stage.window.actions_by_name["map-list"].trigger, look)


def _messages(stage: Stage, look: Look) -> None:
    stage.window.notices.tell("The pin of “Tidewater School” was not moved.")
    stage.during(stage.window.actions_by_name["messages"].trigger, look)
    stage.window.notices.clear()


def _encoding(stage: Stage, look: Look) -> None:
    from editor.ui.encoding_dialog import EncodingDialog
    from editor.workspace.reencoding import readings

    found = readings("Café désaccord, près de la mer".encode("cp1252"))
    stage.shown(EncodingDialog(stage.window, stage.path, found), look)


def _rehearsal(stage: Stage, look: Look) -> None:
    from editor.ui.rehearsal.dialog import Rehearsal

    made = Rehearsal(stage.window, lambda _page: [], lambda: None, lambda _flaw: None)
    made.show_workspace(stage.workspace)
    stage.shown(made, look)


def _saving_box(stage: Stage, look: Look) -> None:
    from editor.ui.saving_box import SavingBox

    stage.shown(SavingBox(stage.window, stage.window.saving.queue), look)


def _progress(stage: Stage, look: Look) -> None:
    from editor.ui.progress_bar import Bar

    text = translate("Progress", "Reading the vault…")
    stage.shown(Bar(stage.window, text, "readingAll", 0), look)


def _mode(view: str, name: str) -> Callable[[Stage, Look], object]:
    def play(stage: Stage, look: Look) -> None:
        window = stage.window
        window.selection.select(stage.path)
        window.show_view(view)
        if view == "map":
            stage.wait(lambda: window.map.view.pins)
        action = window.actions_by_name[name]
        action.trigger()
        assert action.isChecked()
        QTest.qWait(100)
        look(window)
        action.trigger()
        assert not action.isChecked()

    return play


def _shortcuts(stage: Stage, look: Look) -> None:
    def as_at_first(dialog: QWidget) -> None:
        # What is remembered of the dialog is cut to the screen, which is small in tests.
        dialog.resize(stage.window.size())
        look(dialog)

    stage.during(stage.window.actions_by_name["shortcuts"].trigger, as_at_first)


def _palette(stage: Stage, look: Look) -> None:
    window = stage.window
    window.actions_by_name["palette"].trigger()
    shown = window.findChild(QWidget, "palette")
    assert shown is not None
    look(shown)
    window.actions_by_name["palette"].trigger()
    assert not shown.isVisible()


VIEWS = ("article", "map", "table", "vocabulary", "problems", "changes")
SCENES = (
    *(Scene(name, _view(name)) for name in VIEWS),
    Scene("new", _action("new")),
    Scene("duplicate", _action("duplicate")),
    Scene("rename", _action("rename")),
    Scene("delete", _action("delete")),
    Scene("fields", _action("fields")),
    Scene("find-in-vault", _action("find-in-vault")),
    Scene("copies", lambda stage, look: stage.during(stage.window.others.copies.show_copies, look)),
    Scene("removed", _action("removed")),
    Scene("versions", _versions),
    Scene("about", _action("about")),
    Scene("settings", _action("settings")),
    Scene("shortcuts", _shortcuts),
    Scene("palette", _palette),
    Scene("help", _action("help")),
    Scene("map-export", _export),
    Scene("map-wizard", _wizard),
    Scene("map-settings", _action("map-settings")),
    Scene("map-artwork", _action("map-artwork")),
    Scene("merge", _merge),
    Scene("saving", _saving),
    Scene("unsaved-question", _question),
    Scene("plan", _plan),
    Scene("file", _file),
    Scene("unsaved-list", _unsaved),
    Scene("import", _import),
    Scene("checks", _checks),
    Scene("bulk", _bulk),
    Scene("columns", _columns),
    Scene("filter", _filter),
    Scene("reports", _reports),
    Scene("recovery", _recovery),
    Scene("git-merge", _merge_setup),
    Scene("begin", _begin),
    Scene("trust", _trust),
    Scene("address", _address),
    Scene("branch", _branch),
    Scene("identity", _identity),
    Scene("without-fields", _without_fields),
    Scene("outline", _outline),
    Scene("map-list", _list),
    Scene("messages", _messages),
    Scene("encoding", _encoding),
    Scene("rehearsal", _rehearsal),
    Scene("saving-box", _saving_box),
    Scene("progress", _progress),
    Scene("territories", _mode("map", "map-regions")),
    Scene("map-time", _mode("map", "map-time")),
    Scene("focus", _mode("article", "focus")),
)


def make_repository(vault: Path) -> None:
    """Put a vault into git, with one commit."""
    for command in (
        ("init", "-q", "-b", "main"),
        ("config", "user.name", "Curator"),
        ("config", "user.email", "curator@example.org"),
        ("add", "."),
        ("commit", "-qm", "Begin"),
    ):
        subprocess.run(("git", *command), cwd=vault, check=True)
