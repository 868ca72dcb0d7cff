"""What whoever mends the program must know of this start of it, as text to be copied.

Nothing of a vault's contents is in it, and folders are named without saying whose they are.
"""

from __future__ import annotations

import platform
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, qVersion
from PySide6.QtGui import QGuiApplication

from editor import __version__
from editor.ui.look import tones_of

if TYPE_CHECKING:
    from editor.ui.window import MainWindow

_LINES = 40
_TAIL_BYTES = 64_000


class Paths:
    """Shortens the paths in a text: the vault's folder to <vault>, the user's to ~."""

    def __init__(self, vault: Path | None) -> None:
        named = [] if vault is None else [(vault, "<vault>"), (vault.resolve(), "<vault>")]
        home = Path.home()
        named += [(home, "~"), (home.resolve(), "~")]
        found: dict[str, str] = {}
        for folder, short in named:
            if len(folder.parts) < 2:
                continue  # of "/" nothing would be left
            for text in (str(folder), folder.as_posix(), folder.as_uri().removeprefix("file://")):
                found.setdefault(text, short)
        self._short = found
        longest = sorted(found, key=len, reverse=True)
        self._pattern = re.compile(rf"(?:{'|'.join(map(re.escape, longest))})(?![\w.-])")

    def short(self, text: str) -> str:
        """`text` with the paths shortened."""
        if not self._short:
            return text
        return self._pattern.sub(lambda match: self._short[match[0]], text)


def details(window: MainWindow, extra: Sequence[str] = ()) -> str:
    """The text. extra: what belongs to it, such as tracebacks, before the last lines of the log."""
    workspace = window.workspace
    paths = Paths(workspace.root if workspace else None)
    unexpected = window.recovery.unexpected
    parts = [_program(window), *extra]
    if unexpected is not None:
        parts.append(_log(unexpected.log_file))
    return paths.short("\n\n".join(part.strip() for part in parts)) + "\n"


def _program(window: MainWindow) -> str:
    screen = window.screen()
    size = screen.size() if screen else window.size()
    looks = "dark" if tones_of(window).dark else "light"
    font = QGuiApplication.font()
    written = f"{font.pointSizeF():g} pt" if font.pointSizeF() > 0 else f"{font.pixelSize()} px"
    facts = {
        "Python": f"{platform.python_version()} ({platform.machine()})",
        "Qt": f"{qVersion()}, PySide6 {_binding()}, {QGuiApplication.platformName()}",
        "System": platform.platform(),
        "Language": f"{QLocale().name()} (system: {QLocale.system().name()})",
        "Look": f"{looks}, {font.family()} {written}",
        "Screen": f"{size.width()} × {size.height()}, scale {window.devicePixelRatioF():g}, "
        f"window {window.width()} × {window.height()}",
        "Settings": _settings(window) or "all as usual",
        "Vault": _vault(window),
    }
    lines = (f"{name}: {fact}" for name, fact in facts.items())
    return "\n".join([f"Territory Editor {__version__}", *lines])


def _binding() -> str:
    import PySide6

    return PySide6.__version__


def _settings(window: MainWindow) -> str:
    return ", ".join(f"{key} = {value}" for key, value in differing(window).items())


def differing(window: MainWindow) -> Mapping[str, object]:
    """The settings that have another value than the usual one."""
    from editor.ui.settings.table import SETTINGS

    chosen = window.help.preferences.settings
    return {one.key: chosen.value(one.key) for one in SETTINGS if not chosen.is_usual(one.key)}


def _vault(window: MainWindow) -> str:
    workspace = window.workspace
    if workspace is None:
        return "none open"
    entries = len(workspace.entries())
    unsaved = len(workspace.document.dirty)
    shown = window.views.shown
    return f"{entries} entries and other files, {unsaved} unsaved, view: {shown}"


def _log(file: Path) -> str:
    """The last lines of the log."""
    try:
        with file.open("rb") as log:
            log.seek(max(0, file.stat().st_size - _TAIL_BYTES))
            lines = log.read().decode("utf-8", "replace").splitlines()[-_LINES:]
    except OSError:
        lines = []
    return "\n".join(["Log:", *(lines or ["nothing"])])


def copy_details(window: MainWindow, extra: Sequence[str] = ()) -> str:
    """Put the text on the clipboard; what to tell of it."""
    QGuiApplication.clipboard().setText(details(window, extra))
    return QCoreApplication.translate(
        "Details", "Copied: versions, settings and the last lines of the log, without your texts."
    )


def window_of(part: QObject) -> MainWindow | None:
    """The main window that a part belongs to."""
    from editor.ui.window import MainWindow

    owner: QObject | None = part
    while owner is not None and not isinstance(owner, MainWindow):
        owner = owner.parent()
    return owner
