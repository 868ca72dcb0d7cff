"""Opens the help from anywhere: F1, the menu, buttons in dialogs, the palette."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from editor.ui.outside import open_file
from editor.ui.palette.items import Item
from editor.ui.preferences import Preferences

if TYPE_CHECKING:
    from editor.ui.help.window import HelpWindow
    from editor.ui.window import MainWindow

_ZOOM, _PLACE = "help/zoom", "help/geometry"


class HelpDoor(QObject):
    """One for the window; every dialog that gets the focus answers F1 from then on."""

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self.setObjectName("helpDoor")
        self._window = window
        self.preferences = preferences
        self._open: HelpWindow | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._take_focus)

    # --- the window of the help

    def show_topic(self) -> None:
        """Show the page that fits what has the focus."""
        from editor.ui.help.topics import topic_of

        widget = QApplication.focusWidget() or QApplication.activeModalWidget() or self._window
        self.show(*topic_of(widget))

    def show(self, page: str = "", anchor: str = "") -> HelpWindow:
        """Show a page of the help beside the work; empty: the first."""
        from editor.ui.help.pages import START

        shown = self._shown()
        shown.show_page(page or START, anchor)
        shown.show()
        shown.raise_()
        shown.activateWindow()
        (shown.text if page else shown.search).setFocus()
        return shown

    def _shown(self) -> HelpWindow:
        from editor.ui.help.filling import Names
        from editor.ui.help.window import HelpWindow

        owner = self._owner()
        # One that belonged to a dialog went with it.
        if self._open is not None and isValid(self._open) and self._open.isVisible():
            if self._open.parentWidget() is owner:
                return self._open
            self._open.close()  # a dialog would keep it from being used
        names = Names(self._window.actions_by_name, self._window.menuBar())
        shown = HelpWindow(owner, names, language(), self.preferences.number(_ZOOM, 100))
        place = self.preferences.bytes(_PLACE)
        if not place.isEmpty():
            shown.restoreGeometry(place)
        shown.zoomed.connect(lambda percent: self.preferences.keep_number(_ZOOM, percent))
        shown.finished.connect(lambda _: self._end(shown))
        self._open = shown
        return shown

    def _owner(self) -> QWidget:
        """What the window belongs to: a dialog that waits for an answer, so that it can be read."""
        modal = QApplication.activeModalWidget()
        return modal if isinstance(modal, QDialog) else self._window

    def _end(self, shown: HelpWindow) -> None:
        self.preferences.keep(_PLACE, shown.saveGeometry())
        if self._open is shown:
            self._open = None
        shown.deleteLater()

    def _take_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Have F1 work in a dialog, which an action of the window does not reach, and give the
        larger ones a button that shows the help.
        """
        dialog = now.window() if now is not None else None
        if not isinstance(dialog, QDialog) or dialog.objectName() in ("", "helpWindow"):
            return
        if dialog.findChild(QShortcut, "helpKey") is None:
            key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), dialog)
            key.setObjectName("helpKey")
            key.activated.connect(self.show_topic)
            from editor.ui.help.button import add_help_button

            add_help_button(dialog)

    # --- for whoever mends the program

    def copy_details(self) -> None:
        """Put what a report should hold on the clipboard, and say so."""
        from editor.ui.details import copy_details

        self._window.notices.add(copy_details(self._window), news=True)

    def open_log_folder(self) -> None:
        """Show the folder of the log in the system's file manager."""
        unexpected = self._window.recovery.unexpected
        if unexpected is None:
            return
        folder = unexpected.log_file.parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            told = self.tr("The folder of the log cannot be made: {reason}.")
            self._window.notices.add(told.format(reason=error.strerror or str(error)))
            return
        open_file(folder)

    def items(self) -> list[Item]:
        """Every page and heading of the help, for the palette."""
        from editor.ui.help import pages
        from editor.ui.help.filling import Names

        plain = Names(self._window.actions_by_name, self._window.menuBar()).plain
        found = []
        for page in pages.pages(language()):
            title = plain(page.title)
            for heading in page.headings:
                is_page = heading.level == 1
                anchor = "" if is_page else heading.anchor
                found.append(
                    Item(
                        plain(heading.text),
                        self.tr("Help") if is_page else title,
                        "book-open",
                        partial(self.show, page.name, anchor),
                        key=f"help:{page.name}#{anchor}",
                    )
                )
        return found


def language() -> str:
    """The two letters of the language that the window speaks."""
    return QLocale().name()[:2]


def show_help(widget: QWidget, page: str = "", anchor: str = "") -> None:
    """Show a page of the help, from any widget of the window or of a dialog of it.

    page: empty for what fits the widget.
    """
    from editor.ui.help.topics import topic_of

    owner: QWidget | None = widget
    while owner is not None:
        door = owner.findChild(HelpDoor, "helpDoor")
        if door is not None:
            door.show(*((page, anchor) if page else topic_of(widget)))
            return
        owner = owner.parentWidget()
