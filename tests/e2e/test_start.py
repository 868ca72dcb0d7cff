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
print(*vars(QtGui), *vars(QtWidgets), *sys.modules)
sys.exit(status)
"""
# The first two have some hundred constants each, made one by one. PySide6 brings in the others
# when it has to find out of which class a widget is, as in viewport().
CLASSES = {"QStyle", "QGradient", "QMessageBox", "QFileDialog", "QWizard", "QCalendarWidget"}
MODULES = {
    "difflib",
    "editor.article.render",
    "editor.ui.form.broken",
    "editor.ui.form.parts_editor",
    "editor.ui.map.page",
    "editor.ui.preview.engine",
    "editor.ui.start_page",
    "PySide6.QtWebEngineCore",
    "jsonschema_rs",
}


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
