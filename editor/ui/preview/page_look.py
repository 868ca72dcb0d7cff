"""In what light the page is read, and how wide: chosen in the bar, kept in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.ui.look import DARK, LIGHT, Tones, tones_of
from editor.ui.preview.bar import PreviewBar
from editor.ui.preview.sheet import Sheet

if TYPE_CHECKING:
    from editor.ui.settings.values import Settings

_LIGHT, _WIDTH = "preview/light", "preview/width"


class PageLook(QObject):
    """Has bar and sheet follow what is chosen. changed: the page's tones may be others."""

    changed = Signal()

    def __init__(self, pane: QWidget, bar: PreviewBar, sheet: Sheet) -> None:
        super().__init__(pane)
        self._pane = pane
        self._bar = bar
        self._sheet = sheet
        self._settings: Settings | None = None
        bar.width_chosen.connect(lambda name: self._choose(_WIDTH, name))
        bar.light_toggled.connect(self._toggle_light)
        self.take_tones()

    @property
    def tones(self) -> Tones:
        """The page's: the window's, unless others are chosen."""
        light = self._settings.choice(_LIGHT) if self._settings is not None else ""
        if light:
            return DARK if light == "dark" else LIGHT
        return tones_of(self._pane)

    def use_settings(self, settings: Settings) -> None:
        """Take up what was chosen in earlier runs, and keep there what is chosen."""
        self._settings = settings
        settings.changed.connect(self._follow)
        self._follow(_WIDTH)
        self._follow(_LIGHT)

    def take_tones(self) -> None:
        """The window's tones may be others."""
        tones = self.tones
        self._sheet.set_tones(tones)
        self._bar.set_dark(tones.dark)
        self.changed.emit()

    def _toggle_light(self) -> None:
        dark = not self.tones.dark
        as_window = dark == tones_of(self._pane).dark
        self._choose(_LIGHT, "" if as_window else "dark" if dark else "light")

    def _choose(self, key: str, value: str) -> None:
        if self._settings is not None:
            self._settings.change(key, value)

    def _follow(self, key: str) -> None:
        assert self._settings is not None
        if key == _WIDTH:
            name = self._settings.choice(_WIDTH)
            self._bar.show_width(name)
            self._sheet.set_width(name)
        elif key == _LIGHT:
            self.take_tones()
