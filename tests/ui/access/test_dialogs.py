"""Every dialog: all of it named, told truly, and reached by keys in the order of reading; where
the focus begins, what Enter, Escape and underlined letters do.

A dialog that is not in the table below fails the test: whoever adds one says how it is opened.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
)
from pytestqt.qtbot import QtBot

import editor.ui
from editor.app import Appearance
from editor.messages import Message
from editor.territory.bounds import Bounds
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from editor.workspace.history import Change, Edit
from editor.workspace.lifecycle import delete
from editor.workspace.mentions import mentions_of
from editor.workspace.workspace import Workspace
from tests.ui.access.dialog_keys import key_faults
from tests.ui.access.tree import faults
from tests.ui.windows import forget_changes, is_read

ENTRY = "content/atlas/profiles/99_Kinds_of_Bean.md"


class Desk:
    """A window on the sample vault, to open dialogs on."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window, self.folder = window, folder
        self.preferences = Preferences(folder / "settings.ini")

    @property
    def workspace(self) -> Workspace:
        found = self.window.workspace
        assert found is not None
        return found

    @property
    def collection(self):
        return self.workspace.settings.collections[0]

    def change(self) -> None:
        document, text = self.workspace.document, self.workspace.entry(ENTRY).text
        changed = text.replace("2012", "2013")
        label = Message("workspace.change-field", {"entry": "Bean", "field": "start"})
        document.apply(Change(label, (Edit(ENTRY, text, changed),)))


def merge_dialog(desk: Desk) -> QDialog:
    from editor.ui.conflict.dialog import MergeDialog
    from editor.vault.merge import merge

    base = "---\ntitle: Bean\nsize: 4-10\nkinds:\n- one\n---\nA line.\n"
    mine, theirs = base.replace("4-10", "1-3"), base.replace("4-10", "11-50")
    merged = merge(base, mine, theirs)
    return MergeDialog(
        desk.window, "Bean", merged, mine=mine, names=("Yours", "On disk"), labels=str
    )


def copies_dialog(desk: Desk) -> QDialog:
    from editor.ui.conflict.copies_dialog import CopiesDialog
    from editor.workspace.copies import copies_among

    entry = desk.workspace.root / ENTRY
    copy = entry.with_name(f"{entry.stem}.sync-conflict-20260102-030405-ABCDEFG.md")
    copy.write_text(entry.read_text(encoding="utf-8") + "More.\n", encoding="utf-8")
    path = copy.relative_to(desk.workspace.root).as_posix()
    found = tuple(copies_among([path], {path, ENTRY}).values())
    assert found
    return CopiesDialog(desk.window, desk.workspace, desk.preferences, lambda: found)


def saving_dialog(desk: Desk) -> QDialog:
    from editor.ui.changes.saving_dialog import SavingDialog

    desk.change()
    return SavingDialog(desk.window, desk.workspace)


def delete_dialog(desk: Desk) -> QDialog:
    from editor.ui.new_entry.delete_dialog import DeleteDialog

    return DeleteDialog(
        desk.window,
        desk.workspace,
        delete(desk.workspace, [ENTRY]),
        mentions_of(desk.workspace, [ENTRY]),
    )


def duplicate_dialog(desk: Desk) -> QDialog:
    from editor.ui.new_entry.name_dialog import DuplicateDialog

    return DuplicateDialog(desk.window, desk.workspace, ENTRY)


def rename_dialog(desk: Desk) -> QDialog:
    from editor.ui.new_entry.name_dialog import RenameDialog

    return RenameDialog(desk.window, desk.workspace, ENTRY, mentions_of(desk.workspace, [ENTRY]))


def new_dialog(desk: Desk) -> QDialog:
    from editor.ui.new_entry.new_dialog import NewEntryDialog

    return NewEntryDialog(desk.window, desk.workspace, desk.collection)


def file_dialog(desk: Desk) -> QDialog:
    from editor.ui.file_dialog import FileDialog

    return FileDialog(desk.window, desk.workspace, ".territory/vault.yaml", "maps: {}\n")


def rehearsal(desk: Desk) -> QDialog:
    from editor.ui.rehearsal.dialog import Rehearsal

    return Rehearsal(desk.window, lambda _page: [], lambda: None, lambda _flaw: None)


def export_dialog(desk: Desk) -> QDialog:
    from editor.publish.exporters import Exporters
    from editor.publish.site.snapshot import site_snapshot
    from editor.publish.snapshot import snapshot_of
    from editor.ui.drawn.exporters import drawn_map, painting_with
    from editor.ui.export.choices import ViewPart
    from editor.ui.export.dialog import ExportDialog
    from editor.ui.export.jobs import Source

    font = QApplication.font()
    snapshot = snapshot_of(desk.workspace)
    source = Source(
        snapshot,
        drawn_map(snapshot),
        ViewPart(Bounds(300, 300, 700, 550), (800, 500)),
        Exporters(lambda: painting_with(font)),
        font,
        site=site_snapshot(desk.workspace),
    )
    return ExportDialog(desk.window, source, desk.preferences)


def unsaved_list(desk: Desk) -> QDialog:
    from editor.ui.unsaved_list import UnsavedList

    return UnsavedList(desk.window, {ENTRY: Message("vault.not-utf8", {"file": ENTRY, "line": 2})})


def settings_dialog(desk: Desk) -> QDialog:
    desk.window.actions_by_name["settings"].trigger()
    return opened("SettingsDialog")


def git_merge_dialog(desk: Desk) -> QDialog:
    from editor.ui.git_merge_dialog import GitMergeDialog
    from editor.workspace.merge_setup import Setup

    setup = Setup(desk.workspace.root, "", named=False, patterns=("content/*.md",))
    return GitMergeDialog(desk.window, setup)


def artwork_dialog(desk: Desk) -> QDialog:
    from editor.ui.map.setup.artwork_dialog import ArtworkDialog

    return ArtworkDialog(desk.window, desk.workspace, "main")


def map_settings_dialog(desk: Desk) -> QDialog:
    from editor.ui.map.setup.settings_dialog import MapSettingsDialog
    from editor.ui.map.setup.setup import Setup
    from editor.workspace.map_draft import draft_of

    return MapSettingsDialog(desk.window, Setup(desk.workspace, draft_of(desk.workspace, "main")))


def map_wizard(desk: Desk) -> QDialog:
    from editor.ui.map.setup.setup import Setup
    from editor.ui.map.setup.wizard import MapWizard
    from editor.workspace.map_draft import new_draft

    return MapWizard(desk.window, Setup(desk.workspace, new_draft(desk.workspace), new=True))


def map_list(desk: Desk) -> QDialog:
    from editor.ui.map.words.list_dialog import MapList

    return MapList(desk.window.map, lambda pin: pin.title)


def import_dialog(desk: Desk) -> QDialog:
    from editor.ui.csv.import_dialog import ImportDialog

    table = desk.folder / "table.csv"
    table.write_text("title,size\n99 Kinds of Bean,4-10\nA new one,1-3\n", encoding="utf-8")
    return ImportDialog(desk.window, desk.workspace, table, desk.collection)


def plan_dialog(desk: Desk) -> QDialog:
    from editor.ui.plan_dialog import PlanDialog
    from editor.workspace.plan import Plan

    text = desk.workspace.entry(ENTRY).text
    edit = Edit(ENTRY, text, text.replace("Bean", "Pea"))
    plan = Plan(
        Change(Message("workspace.change-field", {"entry": "Bean", "field": "title"}), (edit,))
    )
    return PlanDialog(desk.window, desk.workspace, plan, title="Change", verb="Change")


def help_window(desk: Desk) -> QDialog:
    from editor.ui.help.door import show_help

    show_help(desk.window)
    return opened("HelpWindow")


def checks_dialog(desk: Desk) -> QDialog:
    from editor.ui.problems.checks_dialog import ChecksDialog

    return ChecksDialog(desk.window, desk.workspace, {})


def saving_box(desk: Desk) -> QDialog:
    from editor.ui.saving_box import SavingBox

    return SavingBox(desk.window, desk.window.saving.queue)


def progress_bar(desk: Desk) -> QDialog:
    from editor.ui.progress_bar import Bar

    return Bar(desk.window, "Counting sheep…", "counting", 0)


def fields_dialog(desk: Desk) -> QDialog:
    from editor.ui.fields.dialog import FieldsDialog

    return FieldsDialog(desk.window, desk.workspace, desk.collection)


def bulk_dialog(desk: Desk) -> QDialog:
    from editor.ui.table.bulk_dialog import BulkDialog

    table = desk.window.views.table
    return BulkDialog(
        desk.window,
        table.model.known,
        table._schema(),
        table.edits.makers(),
        selected=[ENTRY],
        shown=[ENTRY],
        key=None,
    )


def encoding_dialog(desk: Desk) -> QDialog:
    from editor.ui.encoding_dialog import EncodingDialog
    from editor.workspace.reencoding import readings

    return EncodingDialog(desk.window, ENTRY, readings("Café désaccord".encode("cp1252")))


def recovery_dialog(desk: Desk) -> QDialog:
    from editor.ui.recovery.dialog import RecoveryDialog

    return RecoveryDialog(desk.window, desk.workspace, [], crashed=True)


def versions_dialog(desk: Desk) -> QDialog:
    desk.window.actions_by_name["versions"].trigger()
    return opened("VersionsDialog")


def removed_dialog(desk: Desk) -> QDialog:
    desk.window.actions_by_name["removed"].trigger()
    return opened("RemovedDialog")


def reports_dialog(desk: Desk) -> QDialog:
    from editor.ui.recovery.reports import ReportsDialog
    from editor.unexpected import Report

    report = Report("ValueError: none", "Traceback", desk.folder / "log.txt")
    return ReportsDialog(desk.window, [report])


def address_dialog(desk: Desk) -> QDialog:
    from editor.ui.sharing.address_dialog import AddressDialog

    return AddressDialog(desk.window, "https://git.example/vault.git")


def name_branch(desk: Desk) -> QDialog:
    from editor.ui.sharing.name_branch import NameBranch

    return NameBranch(desk.window, lambda _name: "")


def identity_dialog(desk: Desk) -> QDialog:
    from editor.ui.sharing.identity_dialog import IdentityDialog

    return IdentityDialog(desk.window, lambda *_: None)


def start_dialog(desk: Desk) -> QDialog:
    from editor.publish.git.starting import plan
    from editor.ui.sharing.start_dialog import StartDialog

    return StartDialog(desk.window, plan(desk.workspace.root, ("*.md",)))


def trust_dialog(desk: Desk) -> QDialog:
    from editor.ui.sharing.trust_dialog import TrustDialog

    return TrustDialog(desk.window, "Vault", ["hook: ./check"], trusted=False)


def find_in_vault(desk: Desk) -> QDialog:
    desk.window.actions_by_name["find-in-vault"].trigger()
    return opened("FindInVault")


def messages_window(desk: Desk) -> QDialog:
    from editor.ui.messages_window import MessagesWindow

    desk.window.notices.tell("Something was not done.")
    return MessagesWindow(desk.window, desk.window.notices.history)


DIALOGS: Mapping[str, Callable[[Desk], QDialog]] = {
    "MergeDialog": merge_dialog,
    "CopiesDialog": copies_dialog,
    "SavingDialog": saving_dialog,
    "DeleteDialog": delete_dialog,
    "DuplicateDialog": duplicate_dialog,
    "RenameDialog": rename_dialog,
    "NewEntryDialog": new_dialog,
    "FileDialog": file_dialog,
    "Rehearsal": rehearsal,
    "ExportDialog": export_dialog,
    "UnsavedList": unsaved_list,
    "SettingsDialog": settings_dialog,
    "GitMergeDialog": git_merge_dialog,
    "ArtworkDialog": artwork_dialog,
    "MapSettingsDialog": map_settings_dialog,
    "MapList": map_list,
    "MapWizard": map_wizard,
    "ImportDialog": import_dialog,
    "PlanDialog": plan_dialog,
    "HelpWindow": help_window,
    "ChecksDialog": checks_dialog,
    "SavingBox": saving_box,
    "Bar": progress_bar,
    "FieldsDialog": fields_dialog,
    "BulkDialog": bulk_dialog,
    "EncodingDialog": encoding_dialog,
    "RecoveryDialog": recovery_dialog,
    "VersionsDialog": versions_dialog,
    "RemovedDialog": removed_dialog,
    "ReportsDialog": reports_dialog,
    "AddressDialog": address_dialog,
    "NameBranch": name_branch,
    "IdentityDialog": identity_dialog,
    "StartDialog": start_dialog,
    "TrustDialog": trust_dialog,
    "FindInVault": find_in_vault,
    "MessagesWindow": messages_window,
}
# What others are made of, and is never shown by itself.
MADE_OF = frozenset({"Dialog", "Sheet", "_NameDialog", "Asking"})
# Waits for what is being written: Escape stops that, and the box closes when it has stopped.
WAITS = frozenset({"SavingBox"})


def opened(kind: str) -> QDialog:
    found = [w for w in QApplication.topLevelWidgets() if type(w).__name__ == kind]
    assert found, kind
    dialog = found[-1]
    assert isinstance(dialog, QDialog)
    return dialog


def dialog_classes() -> Iterator[str]:
    """Every class of dialog under editor/ui."""
    for found in pkgutil.walk_packages(editor.ui.__path__, "editor.ui."):
        if "web" in found.name:
            continue
        module = importlib.import_module(found.name)
        for thing in vars(module).values():
            own = isinstance(thing, type) and thing.__module__ == found.name
            if own and issubclass(thing, QDialog):
                yield thing.__name__


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, sample_vault: Path, tmp_path: Path) -> Desk:
    window = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: sample_vault)
    qtbot.addWidget(window, before_close_func=forget_changes)
    appearance = Appearance(qapp, "light")
    window.destroyed.connect(appearance.deleteLater)
    window.resize(1280, 800)
    window.show()
    window.open_vault(sample_vault)
    qtbot.waitUntil(lambda: is_read(window))
    return Desk(window, tmp_path)


def test_every_dialog_is_in_the_table() -> None:
    assert set(dialog_classes()) - MADE_OF == set(DIALOGS)


def test_a_dialog_is_told_whole_and_reached_by_keys(qtbot: QtBot, desk: Desk) -> None:
    wrong = []
    for kind, make in DIALOGS.items():
        dialog = make(desk)
        assert type(dialog).__name__ == kind
        dialog.setModal(False)
        dialog.show()
        QApplication.processEvents()
        wrong += [f"{kind}: {fault}" for fault in faults(dialog)]
        if not dialog.windowTitle():
            wrong.append(f"{kind}: has no title")
        wrong += [f"{kind}: {fault}" for fault in key_faults(dialog)]
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
        if dialog.isVisible() and kind not in WAITS:
            wrong.append(f"{kind}: Escape does not leave it")
        dialog.hide()
        dialog.deleteLater()
    assert not wrong, "\n".join(wrong)
