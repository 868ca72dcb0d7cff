"""The languages of the program: marks for its texts, and which one a command's reader asked for."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

# In their own words, as their speakers look for them.
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
ENGLISH = "en"

# What scripts set to be sure of what they read, whatever a curator has chosen.
_FOR_SCRIPTS = ("LC_ALL", "LC_MESSAGES")
_GENERAL = "[General]"  # where Qt keeps what stands in no group
_KEY = "language="


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - lupdate's shape
    """Mark `text` for the translators' catalogue, where Qt cannot be imported."""
    return text


def asked_for(environment: Mapping[str, str], settings: Path) -> str:
    """The language that a command speaks: a key of `LANGUAGES`.

    It is the window's: the one chosen in the program's settings, else the system's. With LC_ALL or
    LC_MESSAGES as "C" it is English in any case. settings: the file, which may be missing.
    """
    if any(_is_plain(environment.get(name, "")) for name in _FOR_SCRIPTS):
        return ENGLISH
    return _chosen(settings) or of_the_system(environment)


def of_the_system(environment: Mapping[str, str]) -> str:
    """The language that the system is set to, as far as the program speaks it."""
    return understood(_wanted(environment))


def understood(wanted: Iterable[str]) -> str:
    """The first of these that the program speaks; of names such as "de-AT" or "de_DE.UTF-8"."""
    for name in wanted:
        language = name[:2].lower()
        if language in LANGUAGES and not name[2:3].isalpha():
            return language
    return ENGLISH


def _is_plain(locale: str) -> bool:
    return locale.partition(".")[0] in {"C", "POSIX"}


def _chosen(settings: Path) -> str:
    """What is chosen in the settings; empty where that is left to the system."""
    try:
        text = settings.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    group = ""
    for line in text.splitlines():
        if line.startswith("["):
            group = line.strip()
        elif group == _GENERAL and line.startswith(_KEY):
            found = line.removeprefix(_KEY).strip()
            return found if found in LANGUAGES else ""
    return ""


def _wanted(environment: Mapping[str, str]) -> list[str]:
    """Names of languages, most wanted first, as gettext has it."""
    set_by = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((environment[name] for name in set_by if environment.get(name)), "")
    if _is_plain(locale):
        return []
    if locale:
        return [*environment.get("LANGUAGE", "").split(":"), locale]
    return _of_windows()


def _of_windows() -> list[str]:
    if sys.platform == "win32":
        import ctypes
        import locale

        known = locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage())
        return [known] if known else []
    return []
