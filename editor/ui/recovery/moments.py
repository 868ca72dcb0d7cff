"""Moments in words: when, and how long ago."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

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
    for unit, one, many in (
        (_DAY, translate("Moments", "1 day ago"), translate("Moments", "{n} days ago")),
        (_HOUR, translate("Moments", "1 hour ago"), translate("Moments", "{n} hours ago")),
        (_MINUTE, translate("Moments", "1 minute ago"), translate("Moments", "{n} minutes ago")),
    ):
        n = int(passed // unit)
        if n:
            return one if n == 1 else many.format(n=n)
    return ""
