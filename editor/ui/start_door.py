"""The door to the page that the window shows while no vault is open."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from editor.ui.frame import Frame
from editor.ui.preferences import Preferences

if TYPE_CHECKING:
    from editor.ui.start_page import StartPage


class StartDoor(QObject):
    """Makes the page when it is first shown. chosen: a vault is to be opened."""

    chosen = Signal(Path)

    def __init__(
        self, frame: Frame, actions: Mapping[str, QAction], preferences: Preferences
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._actions = actions
        self._preferences = preferences
        self._page: StartPage | None = None

    @property
    def page(self) -> StartPage:
        """The page, made when it is first asked for."""
        if self._page is None:
            from editor.ui.start_page import StartPage

            self._page = page = StartPage(self._actions, self._frame)
            page.chosen.connect(self.chosen)
            if not self._preferences.flag("first-steps/offered"):
                from editor.ui.first_steps.offer import FirstStepsOffer

                page.offer(FirstStepsOffer(self._actions["first-steps"], page))
                self._preferences.keep_flag("first-steps/offered")
        return self._page

    def show(self) -> None:
        """Show it, with the vaults that were opened lately."""
        self.page.show_recent(self._preferences.recent)
        self._frame.show_page(self.page)

    def show_waiting(self, waits: bool) -> None:
        """Show whether a vault is being opened while none is open."""
        if self._page is not None:
            self._page.show_waiting(waits)
