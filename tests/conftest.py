"""What every test stands on: a home of its own, no network, and nothing left behind.

This file imports no Qt, so that the tests of the Qt-free rooms also run where it is missing.
"""

from __future__ import annotations

import atexit
import gc
import ipaddress
import os
import shutil
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import hypothesis
import pytest

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample-vault"
REAL = ROOT.parent / "shared" / "real"

HOMES = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
}
# A thread or a worker that was asked to stop may need a moment to end.
GRACE_SECONDS = 60.0
# A test waits on a condition, and how long tells nothing: beside other work the window may get a
# tenth of a processor, and what it waits for, in another process, as little.
PATIENCE_MS = 90_000
PASSED = pytest.StashKey[bool]()


def homes(base: Path) -> dict[str, str]:
    """The variables that make `base` the user's home, with its folders made."""
    found = {name: str(base / part) for name, part in HOMES.items()}
    for path in found.values():
        Path(path).mkdir(parents=True, exist_ok=True)
    return found


def isolate() -> None:
    """Cut this process, and those it starts, off from the user's settings and the network."""
    base = Path(tempfile.mkdtemp(prefix="territory-editor-tests-"))
    atexit.register(shutil.rmtree, base, ignore_errors=True)
    runtime = base / "run"
    runtime.mkdir(mode=0o700)
    for name in [name for name in os.environ if name.startswith(("GIT_", "TERRITORY_EDITOR_"))]:
        del os.environ[name]
    os.environ.update(homes(base / "home"))
    os.environ.update(
        XDG_RUNTIME_DIR=str(runtime),
        GIT_CONFIG_NOSYSTEM="1",
        LC_ALL="C.UTF-8",
        LANGUAGE="",
        # Programs that a test starts meet a closed door instead of the network.
        http_proxy="http://127.0.0.1:9",
        https_proxy="http://127.0.0.1:9",
        no_proxy="localhost,127.0.0.1,::1",
    )
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # As the program does before numpy is imported, which here happens before it is started.
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"


isolate()

hypothesis.settings.register_profile(
    "editor",
    deadline=None,
    max_examples=40,
    derandomize=bool(os.environ.get("CI")),
    print_blob=True,
)
hypothesis.settings.load_profile("editor")


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Know the settings of pytest-qt also where it is switched off, as in the Qt-free run."""
    if not pluginmanager.hasplugin("pytest-qt"):
        for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
            parser.addini(name, "unused without pytest-qt")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip the tests on real entries where those are missing."""
    if REAL.is_dir():
        return
    for item in items:
        if item.get_closest_marker("real"):
            item.add_marker(pytest.mark.skip(reason="the real entries are not here"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember whether the test itself passed: only then is what it left behind of interest."""
    report = yield
    if report.when == "call":
        item.stash[PASSED] = report.passed
    return report


def pytest_sessionstart() -> None:
    """Have numpy whole before any test.

    The window has it imported in a thread, and pytest.approx uses what is there of it by then.
    """
    import numpy  # noqa: F401


def pytest_sessionfinish() -> None:
    """Empty the clipboard: Qt would drop what Python put there when Python has ended."""
    if _application() is not None:
        _application().clipboard().clear()


# --- what tests ask for ---------------------------------------------------------------------


@pytest.fixture(scope="session")
def real() -> Path:
    """The folder of the real entries; a test that asks for it is marked `real`."""
    if not REAL.is_dir():
        pytest.skip("the real entries are not here")
    return REAL


@pytest.fixture
def sample_vault(tmp_path: Path) -> Path:
    """A copy of the sample vault that the test may change."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "sample-vault"))


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> Any:
    """That of pytest-qt, with more patience; who waits for longer says so."""
    return _patient_bot()(request)


@cache
def _patient_bot() -> type[Any]:
    from pytestqt.qtbot import QtBot

    def patient(wait: Callable[..., Any]) -> Callable[..., Any]:
        def waits(bot: Any, *of: Any, timeout: int = 0, **more: Any) -> Any:
            # Where nothing is to come, as in assertNotEmitted, all of the time would go by.
            comes = more.get("raising", True)
            patience = max(timeout, PATIENCE_MS) if comes else timeout
            return wait(bot, *of, timeout=patience, **more)

        return waits

    waits = ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive")
    return type("PatientBot", (QtBot,), {name: patient(getattr(QtBot, name)) for name in waits})


@pytest.fixture(scope="session")
def qapp_cls() -> Any:
    """The application's class, for pytest-qt; made ready as the program's own is.

    Without shared contexts the web engine makes one that it deletes whenever the program's loop
    ends: from the second time on, that is no more there.
    """
    from PySide6.QtCore import QCoreApplication, Qt
    from PySide6.QtWidgets import QApplication

    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    return QApplication


# --- what holds for every test --------------------------------------------------------------


@pytest.fixture(autouse=True)
def _garbage_between_tests() -> Iterator[None]:
    """Let Python look for garbage between the tests of windows only, as the program does between
    events: in one of a window's other threads it would take away what Qt is using.
    """
    if "PySide6.QtWidgets" not in sys.modules:
        yield
        return
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _own_home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Give each test a home of its own: settings, data, recovery files and caches."""
    base = tmp_path_factory.mktemp("home")
    for name, path in homes(base).items():
        monkeypatch.setenv(name, path)
    core = sys.modules.get("PySide6.QtCore")
    if core is not None:
        # QSettings looks at the environment once only.
        for form in (core.QSettings.Format.NativeFormat, core.QSettings.Format.IniFormat):
            core.QSettings.setPath(form, core.QSettings.Scope.UserScope, str(base / ".config"))
    yield
    shutil.rmtree(base, ignore_errors=True)


@pytest.fixture(autouse=True)
def _vaults_are_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a window wait for a vault however busy the machine is; tests of the waiting choose."""
    loading = sys.modules.get("editor.ui.loading")
    if loading is not None:
        for name in ("HIDDEN_SECONDS", "SHOWN_SECONDS"):
            monkeypatch.setattr(loading.Loader, name, 60.0)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection that leaves this machine."""

    def is_here(address: Any) -> bool:
        if not isinstance(address, tuple):
            return True  # a socket file
        if address[0] == "localhost":
            return True
        try:
            return ipaddress.ip_address(address[0]).is_loopback
        except ValueError:
            return False

    def guarded(method: str) -> Any:
        real_method = getattr(socket.socket, method)

        def connect(self: socket.socket, address: Any) -> Any:
            if not is_here(address):
                pytest.fail(f"the network was asked for: {address!r}")
            return real_method(self, address)

        return connect

    for method in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, method, guarded(method))


@pytest.fixture(autouse=True)
def _event_loops_run() -> None:
    """Undo what ends the program: a quit that arrives late stops all event loops to come.

    Tests through `main()` end the program; only its own loop, started anew, forgets that.
    """
    core = sys.modules.get("PySide6.QtCore")
    application = core.QCoreApplication.instance() if core else None
    if core is None or application is None:
        return
    core.QCoreApplication.removePostedEvents(application, core.QEvent.Type.Quit.value)
    loop = core.QEventLoop()
    core.QTimer.singleShot(0, loop.quit)
    if loop.exec() == -1:
        core.QTimer.singleShot(0, application.quit)
        application.exec()


@pytest.fixture(autouse=True)
def _choices_as_before() -> Iterator[None]:
    """Take back what a test chose for the whole program: a language, which names are joined and
    sorted by, and whether things move.
    """
    core = sys.modules.get("PySide6.QtCore")
    before = core.QLocale() if core is not None else None
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is not None:
        before = before or core.QLocale.system()
        if core.QLocale() != before:
            core.QLocale.setDefault(before)
    collation = sys.modules.get("editor.schema.collation")
    if collation is not None:
        collation.use("en")
    motion = sys.modules.get("editor.ui.motion")
    if motion is not None:
        motion.choose("system")


@pytest.fixture(autouse=True)
def _application_as_before() -> Iterator[None]:
    """Give the next test the application in the look that this one found it in."""
    application = _application()
    if application is None:  # the test may be the one that makes it
        yield
        application = _application()
        sheet, palette = "", None
    else:
        sheet, palette = application.styleSheet(), application.palette()
        yield
    if application is None:
        return
    if application.styleSheet() != sheet:
        application.setStyleSheet(sheet)
    if palette is None:
        application.setPalette(application.style().standardPalette())
    elif application.palette() != palette:
        application.setPalette(palette)


@pytest.fixture(autouse=True)
def _nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves threads, workers or top-level widgets behind."""
    threads = set(threading.enumerate())
    widgets = set(_top_level_widgets())
    yield
    if not request.node.stash.get(PASSED, False):
        return
    left = [*_left_threads(threads), *_left_workers(), *_left_widgets(widgets)]
    if left:
        pytest.fail("left behind: " + ", ".join(left), pytrace=False)


def _left_threads(before: set[threading.Thread]) -> list[str]:
    until = time.monotonic() + GRACE_SECONDS
    left = []
    for thread in set(threading.enumerate()) - before:
        # Python never learns when a thread that Qt started has ended.
        if isinstance(thread, threading._DummyThread) or thread is threading.current_thread():
            continue
        thread.join(max(0.0, until - time.monotonic()))
        if thread.is_alive():
            left.append(f"thread {thread.name}")
    return left


def _left_workers() -> list[str]:
    core = sys.modules.get("PySide6.QtCore")
    if core is None or core.QThreadPool.globalInstance().waitForDone(int(GRACE_SECONDS * 1000)):
        return []
    return [f"{core.QThreadPool.globalInstance().activeThreadCount()} running workers"]


def _application() -> Any:
    """The QApplication where there is one, else None."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets.QApplication.instance() if widgets else None


def _top_level_widgets() -> list[Any]:
    application = _application()
    if application is None:
        return []
    return [
        widget
        for widget in application.topLevelWidgets()
        # Qt keeps the one label of tooltips for the next.
        if widget.metaObject().className() != "QTipLabel"
    ]


def _left_widgets(before: set[Any]) -> list[str]:
    if not set(_top_level_widgets()) - before:
        return []
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    gc.collect()
    left = [widget for widget in _top_level_widgets() if widget not in before]
    names = [f"{widget.metaObject().className()} {widget.objectName()!r}" for widget in left]
    for widget in left:
        if widget.parent() is None:
            widget.close()
            widget.deleteLater()
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    return names
