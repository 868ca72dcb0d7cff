"""Has the window speak another language at once: another one takes its place, with all in it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow

_SETTING = "language"
# Windows beside the main one that hold nothing that could be lost.
_EMPTY_HANDED = frozenset({"settingsDialog", "helpWindow", "messagesWindow"})
# How often it is looked whether the window is free, and after how many times that is told.
_LOOK_MS, _TOLD_AFTER = 150, 5


class Renewal(QObject):
    """Follows the setting for the language. made: a window that took the place of the one before.

    As long as something is under way that ends with its window (a dialog, a save, what git does)
    the change waits for it.
    """

    made = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        make: Callable[[], MainWindow],
        speak: Callable[[str], bool],
        preferences: Preferences,
    ) -> None:
        """speak: from now on has new widgets speak a language; False where they do already."""
        super().__init__()
        self.window = window
        self._make = make
        self._speak = speak
        self._settings = preferences.settings
        self._shortcuts = preferences.shortcuts
        self._waited = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._settings.changed.connect(self._follow)

    def open_vault(self, file: str) -> None:
        """Open the vault of a folder or file in the window that there is."""
        self.window.open_vault(Path(file))

    def _follow(self, key: str) -> None:
        if key == _SETTING:
            self._waited = 0
            self._timer.start()

    def _look(self) -> None:
        window = self.window
        if not window.isVisible():
            self._timer.stop()
        elif _is_free(window):
            self._timer.stop()
            window.notices.withdraw(_SETTING)
            if self._speak(self._settings.choice(_SETTING)):
                self._renew()
        else:
            self._waited += 1
            if self._waited == _TOLD_AFTER:
                told = self.tr("The language changes as soon as what is open or under way is done.")
                window.notices.tell(told, topic=_SETTING, news=True)

    def _renew(self) -> None:
        before = self.window
        chose = before.settings.is_shown
        self._shortcuts.forget()
        after = self._make()
        handed = before.hand_over()
        try:
            after.take_over(handed)
        except BaseException:
            with suppress(Exception):
                after.hand_over()  # it listens no longer, and keeps nothing
            after.deleteLater()
            before.take_over(handed)
            before.recovery.listen_again()
            raise
        self.window = after
        after.show()
        before.settings.close()
        before.close()
        before.destroyed.connect(_collect)
        before.deleteLater()
        self.made.emit(after)
        if chose:
            after.settings.show(_SETTING)
        else:
            after.activateWindow()


def _is_free(window: MainWindow) -> bool:
    """Whether nothing is under way that would end with the window."""
    if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
        return False
    if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
        return False
    if window.is_working or not window.can_hand_over():
        return False
    return not any(
        isinstance(top, QDialog) and top.isVisible() and top.objectName() not in _EMPTY_HANDED
        for top in QApplication.topLevelWidgets()
    )


def _collect() -> None:
    """A window is thousands of objects that hold one another, and `loading.keep` kept them."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
