"""What a screen reader says of something that happened, beside what has the focus."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

Listener = Callable[[QWidget, str], object]

_listeners: list[Listener] = []


def announce(widget: QWidget, text: str, assertive: bool = False) -> None:
    """Let a screen reader say `text`, on behalf of `widget`; nothing where none is at work.

    assertive: at once, in place of what is being said; for what went wrong.
    """
    if not text:
        return
    for listener in tuple(_listeners):
        listener(widget, text)
    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    if assertive:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def listen(listener: Listener) -> Callable[[], None]:
    """Hear what is said too, with or without a screen reader; returns what ends it."""
    _listeners.append(listener)

    def stop() -> None:
        with suppress(ValueError):
            _listeners.remove(listener)

    return stop
