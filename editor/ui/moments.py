"""Moments in words: when, and how long ago."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from editor.ui.languages import plural

translate = QCoreApplication.translate

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def when(moment: float) -> str:
    """The day and the time, as the system writes them."""
    shown = QDateTime.fromSecsSinceEpoch(int(moment))
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)


def ago(moment: float, now: float | None = None) -> str:
    """How long ago it was; empty for what lies ahead, by a clock that was changed."""
    passed = (time.time() if now is None else now) - moment
    if passed < -_MINUTE:
        return ""
    if passed < _MINUTE:
        return translate("Moments", "just now")
    if passed < _HOUR:
        return plural("Moments", "1 minute ago", "{n} minutes ago", int(passed // _MINUTE))
    if passed < _DAY:
        return plural("Moments", "1 hour ago", "{n} hours ago", int(passed // _HOUR))
    return plural("Moments", "1 day ago", "{n} days ago", int(passed // _DAY))
