"""Whether things may move by themselves: as the curator wishes, else as the system does.

Animations here explain where something went; who is made dizzy by them sees the end at once.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

# "system": as the desktop's own setting says.
WISHES = ("system", "full", "reduced")

_PATIENCE_SECONDS = 0.5
_GNOME = ("gsettings", "get", "org.gnome.desktop.interface", "enable-animations")
_MACOS = ("defaults", "read", "com.apple.universalaccess", "reduceMotion")
_SPI_GETCLIENTAREAANIMATION = 0x1042

# What menus, lists and tooltips do by themselves when they come, where the system has them do it.
_EFFECTS = Qt.UIEffect.UI_General

_wish = WISHES[0]
_stilled = False  # whether the system has these effects, and the curator has not


def choose(wish: str) -> None:
    """Take one of `WISHES`; what is no wish counts as "system"."""
    global _wish, _stilled  # noqa: PLW0603 - one wish for the program, as there is one font
    _wish = wish if wish in WISHES else WISHES[0]
    system_moves.cache_clear()
    if _wish == "reduced" and QApplication.isEffectEnabled(_EFFECTS):
        _stilled = True
        QApplication.setEffectEnabled(_EFFECTS, False)
    elif _wish != "reduced" and _stilled:
        _stilled = False
        QApplication.setEffectEnabled(_EFFECTS, True)


def moves(widget: QWidget | None = None) -> bool:  # noqa: ARG001 - one wish for all widgets yet
    """Whether animations may run in `widget`."""
    if _wish != "system":
        return _wish == "full"
    return system_moves()


@cache
def system_moves() -> bool:
    """Whether the system lets things move, as it was when this was first asked."""
    if sys.platform == "win32":
        return _windows_moves()
    if sys.platform == "darwin":
        return _asked(_MACOS) != "1"
    return linux_moves(os.environ)


def linux_moves(environment: Mapping[str, str]) -> bool:
    """Whether the desktop of this environment lets things move: KDE's, GTK's or GNOME's word."""
    home = Path(environment.get("HOME", "/"))
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    desktop = environment.get("XDG_CURRENT_DESKTOP", "").upper()
    if "KDE" in desktop:
        return _setting(config / "kdeglobals", "KDE", "AnimationDurationFactor") not in {"0", "0.0"}
    if any(name in desktop for name in ("GNOME", "UNITY", "CINNAMON", "BUDGIE", "PANTHEON")):
        return _asked(_GNOME) != "false"
    told = _setting(config / "gtk-3.0" / "settings.ini", "Settings", "gtk-enable-animations")
    return told not in {"0", "false"}


def _setting(file: Path, section: str, key: str) -> str:
    # Here, as below: nothing moves on the way to the first window.
    from configparser import ConfigParser
    from configparser import Error as ConfigError

    reader = ConfigParser(interpolation=None, strict=False)
    try:
        reader.read_string(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ConfigError):
        return ""
    return reader.get(section, key, fallback="").strip().lower()


def _asked(command: tuple[str, ...]) -> str:
    """What a program of the desktop answers; nothing where there is none, or it takes too long."""
    import shutil
    import subprocess

    program = shutil.which(command[0])
    if program is None:
        return ""
    try:
        done = subprocess.run(
            [program, *command[1:]], capture_output=True, text=True, check=False,
            timeout=_PATIENCE_SECONDS, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return ""
    return done.stdout.strip().lower()


def _windows_moves() -> bool:
    import ctypes

    shown = ctypes.c_int(1)
    user = getattr(ctypes, "windll").user32  # noqa: B009 - known on Windows only
    user.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(shown), 0)
    return bool(shown.value)
