"""What a screen reader says of something that happened, beside what has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListView, QWidget

# What of Qt tells screen readers is imported where it is needed: its constants are made one by one.

# There a screen reader says by itself how what has the focus is described anew.
_LINUX = frozenset({"xcb", "wayland"})


def announce(
    widget: QWidget, text: str, assertive: bool = False, *, described: bool = False
) -> None:
    """Let a screen reader say `text`, on behalf of `widget`; nothing where none is at work.

    assertive: at once, in place of what is being said; for what went wrong. described: the widget,
    which has the focus, got a description that tells it too; it is not to be said twice.
    """
    if text:
        _say(widget, text, assertive, described)


# A function of its own, so that tests can hear what is said where no screen reader is at work.
def _say(widget: QWidget, text: str, assertive: bool, described: bool) -> None:
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not QAccessible.isActive() or (described and _on_linux()):
        return
    if _on_linux():
        from editor.ui.notification import hears_announcements, notify

        if not hears_announcements():
            notify(widget, text)
            return
    event = QAccessibleAnnouncementEvent(widget, text)
    if assertive:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def focus_is_back(widget: QWidget) -> None:
    """Tell a screen reader that a widget has the focus: Qt does not, where a list that was open
    over it has closed.
    """
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    if QAccessible.isActive() and widget.hasFocus():
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Focus))


def row_is_told_anew(view: QListView) -> None:
    """Say the row of a list on which the focus is: it tells of itself differently now."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    index = view.currentIndex()
    text = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
    if not index.isValid() or not text:
        return
    if QAccessible.isActive() and _on_linux():
        event = QAccessibleEvent(view, QAccessible.Event.NameChanged)
        event.setChild(index.row())
        QAccessible.updateAccessibility(event)
    announce(view, str(text), described=True)


def _on_linux() -> bool:
    return QGuiApplication.platformName() in _LINUX
