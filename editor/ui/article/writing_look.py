"""How the article's text looks where it is written: face, size, length of lines."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication

from editor.ui.article.body_editor import BodyEditor
from editor.ui.look import Text, text_font
from editor.ui.settings.values import Settings

_FACE, _SIZE, _LINE = "article/face", "article/size", "article/line"
_FACES = {"mono": Text.SOURCE, "sans": Text.BODY, "serif": Text.READING}


class WritingLook(QObject):
    """Follows the settings, and the size of all text, of which the article's is a share."""

    def __init__(self, body: BodyEditor, settings: Settings) -> None:
        super().__init__(body)
        self._body, self._settings = body, settings
        settings.changed.connect(self._follow_setting)
        body.restyled.connect(self._use_font)
        self._use_font()
        body.set_line(int(settings.choice(_LINE)))

    def _follow_setting(self, key: str) -> None:
        if key in (_FACE, _SIZE):
            self._use_font()
        elif key == _LINE:
            self._body.set_line(int(self._settings.choice(_LINE)))

    def _use_font(self) -> None:
        font = self._font()
        if font != self._body.font():
            self._body.setFont(font)

    def _font(self) -> QFont:
        style = _FACES[self._settings.choice(_FACE)]
        share = int(self._settings.choice(_SIZE)) / 100
        font = text_font(style)
        if style is not Text.READING:  # which has a size of its own
            font.setPixelSize(QFontInfo(QGuiApplication.font()).pixelSize())
        font.setPixelSize(max(8, round(font.pixelSize() * share)))
        return font
