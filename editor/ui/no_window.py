"""Tells in a sentence why Qt cannot open a window at all, in place of its own way to end."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from editor.messages import Message
from editor.spoken import complain

_STATUS = 1
# What Qt's platforms say of a display that is not there.
_SILENT = ("could not connect to display", "Failed to create wl_display")


@contextmanager
def failure_told() -> Iterator[None]:
    """Make the application in here: where it cannot be made, the program says why and ends.

    Qt would tell what to reinstall, and have the process end as one that crashed.
    """
    told: list[str] = []

    def take(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            complain(_why(told or [text]))
            sys.stderr.flush()
            os._exit(_STATUS)  # Qt comes back from here to abort
        told.append(text)

    before = qInstallMessageHandler(take)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        for text in told:
            print(text, file=sys.stderr)


def _why(told: list[str]) -> Message:
    if any(sign in text for sign in _SILENT for text in told):
        display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", "")
        if not display:
            return Message("workspace.command-no-display")
        return Message("workspace.command-silent-display", {"display": display})
    from editor.libraries import missing

    reason = " ".join(" ".join(told).split())
    return missing() or Message("workspace.command-no-window", {"reason": reason})
