"""What the map shows is worked out in processes: the window stays without their libraries."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, SAMPLE

SCRIPT = """
import sys
import threading
import editor.app as app
from editor import workers
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from editor.ui.window import MainWindow

def look():
    window = next((w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)), None)
    if window is None:
        return
    if "map" not in steps and window.workspace is not None and not window.workspace.loading:
        steps.append("map")
        window.actions_by_name["map"].trigger()
    if "map" in steps:
        view, advisor = window.map.view, window.map.suggesting.advisor
        lettering = view._still.lettering
        reviewed = window.entries.reviewing.whole
        if reviewed and view.settled and advisor.clear and lettering.labelled:
            print(bool(lettering.names), workers.GEOMETRY.running, workers.ADVICE.running)
            window.close()
            QApplication.quit()

def ask(worker, *args):
    waited.append(threading.current_thread() is threading.main_thread())
    return answer(worker, *args)

waited, answer, workers.Worker._ask = [], workers.Worker._ask, ask
steps, make = [], app.make_application
def made():
    application = make()
    application.timer = QTimer(application, interval=20)
    application.timer.timeout.connect(look)
    application.timer.start()
    return application
app.make_application = made
from editor.__main__ import main
status = main()
print(workers.GEOMETRY.running, workers.ADVICE.running)
print(any(waited))
print(*[name for name in ("numpy", "shapely") if name in sys.modules])
sys.exit(status)
"""


LARGE = """
from editor.workspace import workspace
workspace.MANY = 1
"""


@pytest.mark.parametrize(("regions", "first"), [(True, ""), (False, ""), (True, LARGE)])
def test_a_window_that_shows_its_map_does_without_numpy(
    tmp_path: Path, *, regions: bool, first: str
) -> None:
    vault = shutil.copytree(SAMPLE, tmp_path / "vault")
    if not regions:
        (vault / ".territory" / "regions.geojson").unlink()
    run = subprocess.run(
        [sys.executable, "-c", first + SCRIPT, str(vault)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.stdout.splitlines() == ["True True True", "False False", "False", ""], run.stderr
    assert run.returncode == 0
