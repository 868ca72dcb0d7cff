"""The application object, in a process of its own, since there can be one only."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

SCRIPT = """
import sys
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from editor.app import make_application

application = make_application()
application.asked_to_open.connect(print)
for url in (QUrl("mailto:somebody@harbour.example"), QUrl.fromLocalFile(sys.argv[1])):
    QCoreApplication.sendEvent(application, QFileOpenEvent(url))
print(application.desktopFileName())
"""


def test_it_takes_what_the_system_hands_over(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)], capture_output=True, text=True, check=False
    )
    told = done.stdout.splitlines()
    assert told == [str(tmp_path), "org.territoryeditor.TerritoryEditor"], done.stderr


def test_the_one_of_tests_is_made_ready_as_the_programs_is(qapp: QApplication) -> None:
    assert QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
