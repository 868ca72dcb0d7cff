"""Says what happened to screen readers that know of notifications, not of announcements yet.

On Linux these are Orca up to 44, as in Debian 12. No widget of Qt's is a notification, so a hidden
one is registered as one. Only a bare QWidget may be: the class of one made in Python is made anew
when something of it is connected, and what was registered for it is then lost.
"""

from __future__ import annotations

from functools import cache

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget

NAME = "spokenNotification"
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_REGISTRY, _AT = "org.a11y.atspi.Registry", "/org/a11y/atspi/registry"
_WAIT_MS = 200

# Qt deletes them together with their widgets; Python has to keep them until then.
_registered: list[QAccessibleWidget] = []


def notify(widget: QWidget, text: str) -> None:
    """Say a text on behalf of the window in which `widget` is."""
    window = widget.window()
    told = window.findChild(QWidget, NAME, _DIRECT)
    if told is None:
        told = QWidget(window)
        told.setObjectName(NAME)
        told.hide()
        _registered[:] = [one for one in _registered if shiboken6.isValid(one)]
        _registered.append(QAccessibleWidget(told, QAccessible.Role.Notification))
        QAccessible.registerAccessibleInterface(_registered[-1])
    told.setAccessibleName(text)
    QAccessible.updateAccessibility(QAccessibleEvent(told, QAccessible.Event.ObjectShow))


def hears_announcements() -> bool:
    """Whether a screen reader listens for announcements; True where nothing is known of that."""
    try:
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage
    except ImportError:  # a package of its own in distributions
        return True
    address = _address()
    if not address:
        return True
    bus = QDBusConnection.connectToBus(address, "territory-editor-accessibility")
    asked = QDBusMessage.createMethodCall(_REGISTRY, _AT, _REGISTRY, "GetRegisteredEvents")
    answer = bus.call(asked, QDBus.CallMode.Block, _WAIT_MS)
    if answer.type() != QDBusMessage.MessageType.ReplyMessage:
        return True
    # A list of pairs, which cannot be taken apart in Python: it is written out whole.
    return '"Object:Announcement' in repr(answer)


@cache
def _address() -> str:
    """Where the bus of screen readers is; "" if there is none."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    asked = QDBusMessage.createMethodCall(
        "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"
    )
    answer = QDBusConnection.sessionBus().call(asked, QDBus.CallMode.Block, _WAIT_MS)
    if answer.type() != QDBusMessage.MessageType.ReplyMessage:
        return ""
    return str(answer.arguments()[0])
