"""Brings what nobody expected before the curator, and Qt's own warnings into the log."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from editor.unexpected import Report, Unexpected

# By the names of Python's levels, which are imported when something is logged.
_LEVELS = {
    QtMsgType.QtDebugMsg: "DEBUG",
    QtMsgType.QtInfoMsg: "INFO",
    QtMsgType.QtWarningMsg: "WARNING",
    QtMsgType.QtCriticalMsg: "ERROR",
    QtMsgType.QtFatalMsg: "CRITICAL",
}

_Handler = Callable[[QtMsgType, QMessageLogContext, str], None]


class Surprises(QObject):
    """told(Report): something unexpected happened, told on the UI thread, once for each kind."""

    told = Signal(object)

    def __init__(self, unexpected: Unexpected, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.unexpected = unexpected
        unexpected.told = self._tell
        before: _Handler | None = qInstallMessageHandler(None)

        def take(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
            import logging

            level = logging.getLevelName(_LEVELS.get(kind, "WARNING"))
            category = context.category
            unexpected.note(level, f"{category}: {text}" if category != "default" else text)
            if before is not None:
                before(kind, context, text)
            elif sys.stderr is not None:
                print(text, file=sys.stderr)

        qInstallMessageHandler(take)
        self._before = before

    def end(self) -> None:
        """Leave Qt's messages to who had them before."""
        qInstallMessageHandler(self._before)

    def _tell(self, report: Report) -> None:
        self.told.emit(report)  # which brings it to the UI thread
