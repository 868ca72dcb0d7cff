"""The language of the window: its texts, Qt's own, and how numbers, dates and order go with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
)

from editor.language import LANGUAGES, understood
from editor.resources import resource
from editor.schema import collation

SYSTEM = ""


def start(application: QCoreApplication, chosen: str = SYSTEM) -> str:
    """Let the program speak the chosen language, or the system's; before any widget is made.

    chosen: a key of `LANGUAGES`, or empty. Returns the language that is spoken.
    """
    system = _system()
    language = chosen if chosen in LANGUAGES else understood(system.uiLanguages())
    spoken = system
    if QLocale.languageToCode(system.language()) != language:
        # Of another country, where there is such a thing: English dates as in Austria.
        spoken = QLocale(QLocale(language).language(), system.territory())
    QLocale.setDefault(spoken)
    collation.use(language)
    if language != "en":
        _install(application, f"qtbase_{language}", _qt_folder())
        _install(application, f"territory-editor_{language}", resource("translations"))
    return language


def _qt_folder() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _install(application: QCoreApplication, name: str, folder: Path) -> None:
    translator = QTranslator(application)
    if translator.load(name, str(folder)):
        _add(application, translator)


# Two functions, so that tests can stand in for the system and take away what was installed.
def _system() -> QLocale:
    return QLocale.system()


def _add(application: QCoreApplication, translator: QTranslator) -> None:
    application.installTranslator(translator)


def plural(where: QObject | str, one: str, many: str, n: int, /, **args: object) -> str:
    """The text for `n` things, translated in the form that the language has for so many.

    where: the widget, or the name of the context. The texts hold `{n}`, which is written as the
    language does, and the names of `args`.
    """
    if isinstance(where, str):
        found = QCoreApplication.translate(where, many, None, n)
    else:
        found = where.tr(many, None, n)
    if found == many and n == 1:
        found = one
    return found.format(n=QLocale().toString(n), **args)


def number(value: float, decimals: int | None = None) -> str:
    """A number as the language writes it; decimals: how many places, or as many as it has."""
    locale = QLocale()
    if isinstance(value, int):
        return locale.toString(value)
    if decimals is None:
        shortest = QLocale.FloatingPointPrecisionOption.FloatingPointShortest
        return locale.toString(value, "f", shortest)
    return locale.toString(value, "f", decimals)


def enumerated(parts: Iterable[str]) -> str:
    """Several things in a row, as in "a, b, and c"."""
    return QLocale().createSeparatedList(list(parts))


def series(parts: Iterable[str]) -> str:
    """What is told of one thing, piece after piece, as in "a, b, c"; empty ones left out."""
    joint = QCoreApplication.translate("Languages", ", ")
    return joint.join(filter(None, parts))


def labelled(name: str, value: object) -> str:
    """A value behind its name, as in "Sector: water"."""
    told = QCoreApplication.translate("Languages", "{name}: {value}")
    return told.format(name=name, value=value)


def some(names: Sequence[str], most: int) -> str:
    """The first of several things in a row, and how many there are besides."""
    if len(names) <= most:
        return enumerated(names)
    rest = plural("Languages", "1 more", "{n} more", len(names) - most)
    return enumerated([*names[:most], rest])
