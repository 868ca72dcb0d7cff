"""The engine's environment, before the application is made."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QLibraryInfo, QVersionNumber

from editor.ui.preview.environment import lean_engine, prepare_engine_environment
from tests.conftest import ROOT
from tests.ui.reader import screen_reader


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


@pytest.mark.parametrize("listening", [True, False])
def test_pages_are_told_where_a_screen_reader_is_at_work(qapp: object, listening: bool) -> None:
    with screen_reader(listening), lean_engine():
        flags = os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
    assert ("--force-renderer-accessibility" in flags) is listening


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


_DRIVER = ("QSG_RHI_BACKEND", "QT_XCB_GL_INTEGRATION", "QT_WAYLAND_CLIENT_BUFFER_INTEGRATION")


def test_only_the_engine_starts_without_the_graphics_driver(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("QT_QUICK_BACKEND", "software")
    for name in _DRIVER:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("QT_XCB_GL_INTEGRATION", "xcb_egl")
    before = dict(os.environ)
    with lean_engine():
        assert [os.environ[name] for name in _DRIVER] == ["null", "xcb_egl", "none"]
    assert dict(os.environ) == before  # so that a browser that is started finds it


def test_who_draws_with_the_card_keeps_its_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QUICK_BACKEND", "rhi")
    for name in _DRIVER:
        monkeypatch.delenv(name, raising=False)
    before = dict(os.environ)
    with lean_engine():
        assert {name: os.environ.get(name) for name in _DRIVER} == dict.fromkeys(_DRIVER)
    assert dict(os.environ) == before


@pytest.mark.skipif(sys.platform != "linux", reason="there are no zygotes elsewhere")
@pytest.mark.parametrize("own", ["", "--force-dark-mode"])
def test_the_users_own_flags_stay(monkeypatch: pytest.MonkeyPatch, own: str) -> None:
    monkeypatch.setenv("QTWEBENGINE_CHROMIUM_FLAGS", own)
    if not own:
        monkeypatch.delenv("QTWEBENGINE_CHROMIUM_FLAGS")
    before = dict(os.environ)
    with lean_engine():
        flags = os.environ["QTWEBENGINE_CHROMIUM_FLAGS"].split()
        assert flags == [*own.split(), "--no-unsandboxed-zygote"]
    assert dict(os.environ) == before


_STARTS = """
from pathlib import Path
from editor.app import make_application
application = make_application()
from PySide6.QtWidgets import QWidget
from editor.ui.preview.engine import Engine
host = QWidget()
engine = Engine(host)
engine.view.loadFinished.connect(application.quit)
host.show()
application.exec()
drivers = ("libGLX_", "libEGL_", "_dri.so", "libLLVM", "libvulkan")
maps = Path("/proc/self/maps").read_text().split()
print(sorted({one.rpartition("/")[2] for one in maps if any(d in one for d in drivers)}))
engine.shut_down()
"""


@pytest.mark.skipif(
    sys.platform != "linux" or QLibraryInfo.version() < QVersionNumber(6, 11),
    reason="Qt loads it all the same",
)
def test_the_engine_loads_no_graphics_driver() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _STARTS]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=60, check=True, cwd=ROOT
    )
    assert done.stdout.strip() == "[]"
