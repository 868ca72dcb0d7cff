"""What the first window does not wait for: each of these was there once, and cost its time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from editor.resources import resource

SCRIPT = """
import sys
from editor.__main__ import main
status = main()
from PySide6 import QtGui, QtWidgets
late = [name for name, one in sys.modules.items() if getattr(one, "_unread", None) is not None]
print(*vars(QtGui), *vars(QtWidgets), *sys.modules, *[f"unread:{name}" for name in late])
sys.exit(status)
"""
# The first two have some hundred constants each, made one by one. PySide6 brings in the others
# when it has to find out of which class a widget is, as in viewport().
CLASSES = {"QStyle", "QGradient", "QMessageBox", "QFileDialog", "QWizard", "QCalendarWidget"}
MODULES = {
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "PySide6.QtWebChannel",
    "PySide6.QtWebEngineCore",
    "ctypes",
    "difflib",
    "editor.article.render",
    "editor.messages.table",
    "editor.ui.form.broken",
    "editor.ui.preview.engine",
    "editor.ui.preview.rendering",
    "editor.ui.start_page",
    "editor.vault.git",
    "editor.vault.merge",
    "editor.workspace.copy_merging",
    "editor.workspace.index",
    "editor.workspace.saves",
    "editor.workspace.watch",
    "html",
    "jinja2",
    "jsonschema_rs",
    "logging",
    "markdown_it",
    "numpy",
    "shapely",
    "subprocess",
    "watchfiles",
}
# Of these rooms there is at most what opens their doors.
ROOMS = {
    "editor.publish": set(),
    "editor.ui.changes": {"door"},
    "editor.ui.conflict": {"choosing", "sync_copies"},
    "editor.ui.csv": set(),
    "editor.ui.export": set(),
    "editor.ui.find": set(),
    "editor.ui.help": {"actions", "door"},
    "editor.ui.map": {"actions", "placing"},
    "editor.ui.new_entry": set(),
    "editor.ui.palette": {"door", "items"},
    "editor.ui.problems": set(),
    "editor.ui.recovery": {"left_work", "recovery"},
    "editor.ui.sharing": {"actions", "sharing"},
    "editor.ui.site": {"commands", "folders", "note", "work"},
    "editor.ui.spelling": set(),
    "editor.ui.table": set(),
    "editor.ui.territory": set(),
    "editor.ui.vocabulary": set(),
}
# A module costs a third of a millisecond before it does anything.
MOST_MODULES = 335


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of modules and Qt classes that are there when the sample vault is usable."""
    folder = tmp_path_factory.mktemp("start")
    environment = {
        **os.environ,
        "TERRITORY_EDITOR_READY_FILE": str(folder / "ready"),
        "TERRITORY_EDITOR_QUIT_WHEN_READY": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(folder),
    }
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(resource("sample-vault"))],
        cwd=Path(__file__).resolve().parents[2],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert (folder / "ready").exists()
    return set(done.stdout.split())


def test_the_first_window_brings_in_no_qt_class_that_it_does_without(loaded: set[str]) -> None:
    assert {"QListView", "QPlainTextEdit"} <= loaded
    assert sorted(loaded & CLASSES) == []


def test_the_first_window_loads_no_module_that_it_does_without(loaded: set[str]) -> None:
    assert "editor.ui.window" in loaded
    assert sorted(loaded & MODULES) == []


def test_hashes_are_made_without_openssl_from_the_start_on(loaded: set[str]) -> None:
    assert "editor.hashes" in loaded


def test_the_first_window_loads_no_room_behind_its_door(loaded: set[str]) -> None:
    behind = {
        name
        for room, doors in ROOMS.items()
        for name in loaded
        if name.startswith(f"{room}.") and name.removeprefix(f"{room}.").split(".")[0] not in doors
    }
    assert sorted(behind) == []


def test_the_first_window_needs_few_modules(loaded: set[str]) -> None:
    assert len([name for name in loaded if name.startswith("editor.")]) <= MOST_MODULES


def test_the_first_window_reads_nothing_of_signatures(loaded: set[str]) -> None:
    assert "shibokensupport.signature.parser" in loaded
    read = {name for name in loaded if name.startswith("shibokensupport.signature.")} - {
        "shibokensupport.signature.importhandler",
        "shibokensupport.signature.lib",
        "shibokensupport.signature.loader",
    }
    assert {f"unread:{name}" for name in read} <= loaded
