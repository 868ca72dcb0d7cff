"""The engine's environment, before the application is made."""

import os
import subprocess
import sys

import pytest

from editor.ui.preview.environment import prepare_engine_environment
from tests.conftest import ROOT


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="there is no root here")
@pytest.mark.parametrize(("user", "without_sandbox"), [(0, True), (1000, False)])
def test_only_root_runs_without_the_sandbox(
    monkeypatch: pytest.MonkeyPatch, user: int, without_sandbox: bool
) -> None:
    monkeypatch.setenv("QT_QUICK_BACKEND", "software")
    monkeypatch.setenv("QTWEBENGINE_DISABLE_SANDBOX", "")
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX")
    monkeypatch.setattr(os, "geteuid", lambda: user)
    assert prepare_engine_environment() is without_sandbox
    assert ("QTWEBENGINE_DISABLE_SANDBOX" in os.environ) is without_sandbox


def test_the_users_choice_of_drawing_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QTWEBENGINE_DISABLE_SANDBOX", "1")
    monkeypatch.setenv("QT_QUICK_BACKEND", "rhi")
    prepare_engine_environment()
    assert os.environ["QT_QUICK_BACKEND"] == "rhi"


def test_the_pane_loads_neither_engine_nor_parser() -> None:
    """Both would hold up the first window."""
    script = (
        "import sys, editor.ui.preview.pane, editor.ui.preview.environment,"
        " editor.article.page, editor.article.links, editor.article.pictures;"
        "heavy = {'markdown', 'markdown_it', 'jinja2', 'nh3', 'PySide6.QtWebEngineCore'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert run.stdout.strip() == "[]"


_FORKS = """
import os, threading
from editor.ui.preview.environment import prepare_engine_environment
prepare_engine_environment()
import numpy
many, stop = numpy.ones((300, 300)), threading.Event()
def work():
    while not stop.is_set():
        many @ many.T
worker = threading.Thread(target=work)
worker.start()
for _ in range(20):
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
stop.set()
worker.join()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_fork_while_numpy_calculates_does_not_hang() -> None:
    """The engine forks; without this preparation the process hangs within a few of them."""
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "2"}  # as some machines have it set
    command = [sys.executable, "-W", "ignore", "-c", _FORKS]
    done = subprocess.run(command, env=environment, timeout=60, check=False, cwd=ROOT)
    assert done.returncode == 0
