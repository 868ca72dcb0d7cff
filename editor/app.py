"""The composition root: makes the application and the window and hands them what they need."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

# First, so that all others are imported without what PySide6 does to imports.
import editor.ui.importing  # noqa: F401

# isort: split
from platformdirs import user_config_path, user_log_path
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from editor import PROGRAM, __version__, heap, workers
from editor.bytecode import StartModules
from editor.language import ENGLISH
from editor.messages import Message
from editor.resources import resource
from editor.spoken import complain, translate
from editor.ui import languages, look, motion, text_size
from editor.ui.application import Application
from editor.ui.form.style import style as form_style
from editor.ui.garbage import Garbage
from editor.ui.no_window import failure_told
from editor.ui.preferences import Preferences
from editor.ui.preview.environment import prepare_engine_environment
from editor.ui.reopening import Reopening
from editor.ui.restarting import Restarting, wait_for_turn
from editor.ui.settings.values import Settings
from editor.ui.style import style_sheet
from editor.ui.turns import Turns, let_window_in
from editor.ui.unexpected import Surprises
from editor.ui.window import MainWindow
from editor.unexpected import Unexpected
from editor.vault.failures import reason
from editor.workspace.sample import sample_copy

if TYPE_CHECKING:
    from editor.publish.exporters import Painting

# The name of the desktop entry: by it a desktop finds the window's icon and groups its windows.
_DESKTOP_ENTRY = "org.territoryeditor.TerritoryEditor"

# Set by measurements: the file to write when the window can be used, and whether to quit then.
_READY_FILE = "TERRITORY_EDITOR_READY_FILE"
_QUIT_WHEN_READY = "TERRITORY_EDITOR_QUIT_WHEN_READY"

# So long a window that is up is left to who looks at it, before the preview's engine holds it up.
_FIRST_LOOK_MS = 100

# So long after the start all that is done in the background is done.
_SETTLED_MS = 8000


def open_window(modules: StartModules, path: Path | None, *, sample: bool = False) -> int:
    """Open the window, on a vault when one is named; returns when it is closed.

    modules: what finds them while the window comes up.
    """
    application = make_application()
    in_turn = wait_for_turn()
    preferences = Preferences(user_config_path(PROGRAM, appauthor=False) / "settings.ini")
    languages.start(application, preferences.settings.choice("language"))
    unexpected = Unexpected(user_log_path(PROGRAM, appauthor=False))
    unexpected.install()
    surprises = Surprises(unexpected)
    workers.begin()
    try:
        return _run(
            application, preferences, surprises, modules, path, sample=sample, in_turn=in_turn
        )
    finally:
        workers.end()
        modules.end()
        surprises.end()
        unexpected.uninstall()


def _run(
    application: QApplication,
    preferences: Preferences,
    surprises: Surprises,
    modules: StartModules,
    path: Path | None,
    *,
    sample: bool,
    in_turn: bool,
) -> int:
    # First, so that no widget has to follow.
    text_size.choose(application, preferences.settings.number("text/size"))
    motion.choose(preferences.settings.choice("motion"))
    # Thumbnails, for one, are read while the window is painted for the first time.
    let_window_in()
    window = MainWindow(preferences, sample_copy)
    window.recovery.listen_to(surprises)
    _Starter(window, modules)
    Restarting(window, preferences, in_turn=in_turn)
    if isinstance(application, Application):
        application.asked_to_open.connect(lambda file: window.open_vault(Path(file)))
    if sample:
        window.open_sample()
    else:
        Reopening(window, preferences).open(path)
    # Last, since a style sheet makes all that is done to a widget dearer.
    appearance = Appearance(application, preferences.settings.choice("appearance"))
    appearance.follow(preferences.settings)
    window.show()
    return application.exec()


def take_screenshots(folder: Path, vault: Path | None, language: str = ENGLISH) -> int:
    """Draw the screens of a vault (None: the sample vault) as PNG files into `folder`.

    language: the window's, a key of `editor.language.LANGUAGES`.
    """
    from shutil import copytree
    from tempfile import TemporaryDirectory

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application()
    Garbage(application)
    if language != ENGLISH:
        languages.start(application, language)
    from editor.ui.tour import Tour

    with TemporaryDirectory() as work:
        # A copy of the sample vault, as a curator has it: the program may lie in a repository.
        shown = vault or copytree(resource("sample-vault"), Path(work, "sample-vault"))
        preferences = Preferences(Path(work) / "settings.ini")
        preferences.keep_merge_offered(shown.resolve())  # nobody is there to answer
        window = MainWindow(preferences, sample_copy)
        tour = Tour(folder, window, Appearance(application, "light").choose)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            taken = tour.take(shown)
        except OSError as error:
            complain(Message("workspace.command-no-pictures", {"reason": reason(error)}))
            taken = False
        else:
            if not taken:
                print(f"{PROGRAM}: {window.notices.text}", file=sys.stderr)
        window.close()
    for file in tour.written if taken else ():
        print(file)
    return 0 if taken else 1


def painting() -> Painting:
    """What the Qt-free rooms need for exports and only Qt can do."""
    from editor.ui.drawn.exporters import painting_with

    if QGuiApplication.instance() is None:
        _painter_application()
    return painting_with(look.interface_font())


@cache  # which also keeps it: without an application there are no fonts
def _painter_application() -> QGuiApplication:
    """What Qt needs to paint where no window will be opened."""
    if sys.platform == "linux":
        # Where there is no display Qt would end the process; and the same file is to come out.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(sys.argv[:1])


def make_application() -> QApplication:
    """The one QApplication, in the program's look."""
    if prepare_engine_environment():
        # Not as a message: the table of those is more than a start has time for.
        told = translate(
            "Commands", "The preview runs without its sandbox, which cannot work as root."
        )
        print(f"{PROGRAM}: {told}", file=sys.stderr)
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        QGuiApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
        # As an argument: setStyle would bring in the class QStyle, whose 600 constants take as
        # long as all of the form.
        with failure_told():
            application = Application([*sys.argv[:1], "-style", "Fusion"])
    application.setApplicationName(PROGRAM)
    application.setApplicationDisplayName("Territory Editor")
    application.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName(_DESKTOP_ENTRY)
    application.setFont(look.interface_font())
    return application


_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Appearance(QObject):
    """Keeps palette and style sheet with the system's tones and text size, or with those chosen."""

    def __init__(self, application: QApplication, chosen: str) -> None:
        super().__init__(application)
        self._application = application
        self._chosen = chosen
        self._settings: Settings | None = None
        self._asking = False
        application.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    def choose(self, chosen: str) -> None:
        """Take "system", "light" or "dark"."""
        self._chosen = chosen
        self._apply()

    def follow(self, settings: Settings) -> None:
        """Take what is chosen in the settings from now on."""
        self._settings = settings
        settings.changed.connect(self._follow_setting)

    def _follow_setting(self, key: str) -> None:
        settings = self._settings
        if settings is None:
            return
        if key == "appearance":
            self.choose(settings.choice(key))
        elif key == "text/size":
            text_size.choose(self._application, settings.number(key))
            self._apply()
            # A new style sheet gives widgets the fonts back that they had under the one before.
            text_size.choose(self._application, settings.number(key))
        elif key == "motion":
            motion.choose(settings.choice(key))

    def _apply(self) -> None:
        if self._asking:
            return
        # Title bars and the system's own dialogs take it as well, where the system lets them.
        self._asking = True
        hints = self._application.styleHints()
        hints.setColorScheme(_SCHEMES.get(self._chosen, Qt.ColorScheme.Unknown))
        self._asking = False
        dark = self._chosen == "dark" or (
            self._chosen == "system" and hints.colorScheme() == Qt.ColorScheme.Dark
        )
        tones = look.DARK if dark else look.LIGHT
        self._application.setPalette(look.palette(tones))
        self._application.setStyleSheet(style_sheet(tones) + form_style(tones))


class _Starter(QObject):
    """Starts the preview's engine once the window is painted, and tells who measures."""

    def __init__(self, window: MainWindow, modules: StartModules) -> None:
        super().__init__(window)
        self._window = window
        self._modules = modules
        self._turns = Turns(self)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Wait for the window's first paint."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._painted)
        return False

    def _painted(self) -> None:
        self._window.setWindowIcon(QIcon(str(resource("icons", "territory-editor.svg"))))
        Garbage(self)
        ready = os.environ.get(_READY_FILE)
        if ready:
            Path(ready).touch()
        if ready and os.environ.get(_QUIT_WHEN_READY):
            self._modules.end()
            for _ in self._modules.keep():
                pass
            QApplication.quit()
            return
        QTimer.singleShot(_FIRST_LOOK_MS, self, self._finish_start)

    def _finish_start(self) -> None:
        self._modules.end()
        heap.keep_small()
        self._turns.begin(self._finishing())

    def _finishing(self) -> Iterator[None]:
        steps = chain(self._window.finishing(), self._modules.keep())
        while self._window.isVisible():  # it may have been closed since
            if next(steps, self) is self:
                # To read, to check and to get the map ready takes more than what comes of it.
                QTimer.singleShot(_SETTLED_MS, self, heap.give_back)
                return
            yield
