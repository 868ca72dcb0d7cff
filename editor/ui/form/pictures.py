"""A picture: what it looks like, its name and size, and the text that names it."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QObject,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QToolButton, QWidget

from editor.article.pictures import PICTURE_ENDINGS
from editor.ui.form.brought import brought_by, is_picture, web_address
from editor.ui.form.line import LineEdit
from editor.ui.form.parts import FieldBox
from editor.ui.form.picture_access import PictureAccess
from editor.ui.form.picture_face import PAD, THUMBNAIL, Face, draw_thumbnail
from editor.ui.icons import icon
from editor.ui.look import smaller, tones_of
from editor.ui.outside import open_file
from editor.ui.painting import isolated
from editor.ui.reasons import allow
from editor.ui.text_size import size_icon
from editor.ui.thumbnails import Thumbnail, Thumbnails

# What the site takes for "there is no picture".
_NO_PICTURE = frozenset({"", "not-found", "broken link"})


def picture_name(text: str) -> str:
    """The file name in a picture's text: "[[../assets/a.png|200]]" gives "a.png"."""
    inner = re.sub(r"^!?\[\[|\]\]$", "", text.strip()).split("|")[0].split("?")[0]
    return inner.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1].strip()


class _Line(LineEdit):
    """The text that names a picture. pasted: something that may be a picture (QMimeData)."""

    pasted = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            data = QApplication.clipboard().mimeData()
            if is_picture(data) and not data.hasText():
                self.pasted.emit(data)
                return
        super().keyPressEvent(event)


class PictureBox(FieldBox):
    """Thumbnail, name and facts; the text that names the picture shows while it is edited.

    A picture can be chosen, dropped and pasted. typed, left, dropped, offered: as in LineEdit.
    """

    typed = Signal()
    left = Signal()
    dropped = Signal()
    offered = Signal(object)

    def __init__(
        self, pictures: PictureAccess, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._thumbnails = thumbnails
        self._place: Path | str | None = None
        self._thumbnail: Thumbnail | None = None
        self._fixed = False
        thumbnails.ready.connect(self._on_ready)
        self.line = _Line(self)
        self.line.setProperty("flat", True)
        self.line.setAcceptDrops(False)  # the box takes them
        self.line.typed.connect(self._on_typed)
        self.line.left.connect(self.left)
        self.line.dropped.connect(self.dropped)
        self.line.offered.connect(self._on_offered)
        self.line.pasted.connect(self.take)
        self.line.installEventFilter(self)
        self._choose = self._button("folder-open", self.tr("Choose a picture"))
        self._choose.setObjectName("pictureChoose")
        self._choose.clicked.connect(self.choose)
        self._clear = self._button("x", self.tr("Take the picture out"))
        self._clear.clicked.connect(self.clear)
        self.setAcceptDrops(True)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def _button(self, name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("mark", True)
        button.setIcon(icon(name, QPalette.ColorRole.PlaceholderText))
        size_icon(button, 15)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.installEventFilter(self)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    # --- what is shown ---

    def content(self) -> str:
        """The text as it stands."""
        return self.line.content()

    def show_content(self, text: str) -> None:
        """Show another picture."""
        self.line.show_content(text)
        self.look_again()

    def setReadOnly(self, fixed: bool) -> None:
        """Only show the picture."""
        self._fixed = fixed
        self.line.setReadOnly(fixed)
        self._show_buttons()

    def look_again(self) -> None:
        """Find the picture anew: the text or the vault's files changed."""
        text = self.line.text().strip()
        self._place = None if text in _NO_PICTURE else self._pictures.find(text)
        self._thumbnail = None
        self._on_ready()
        self._show_buttons()
        self.update()

    def facts(self) -> str:
        """What is known of the picture, in a line."""
        if self.line.text().strip() in _NO_PICTURE:
            return self.tr("No picture")
        if isinstance(self._place, str):
            return self.tr("On the web")
        if self._place is None:
            return self.tr("Not found in the vault")
        if self._thumbnail is None:
            return ""
        if self._thumbnail.pixels.isEmpty():
            return self.tr("Not a picture that can be shown")
        size = self._thumbnail.pixels
        weight = self.locale().formattedDataSize(
            self._thumbnail.bytes, 0, self.locale().DataSizeFormat.DataSizeTraditionalFormat
        )
        return f"{size.width()} × {size.height()}, {weight}"

    def _offer(self) -> str:
        """What can be done where there is no picture."""
        return "" if self._fixed else self.tr("Drop a file here")

    def _show_buttons(self) -> None:
        there = not self._fixed and self._has_buttons()
        # Without a picture there is no name that would want the room.
        empty = not self._fixed and not self.line.text() and not self._face.is_scant
        self._choose.setVisible(there or empty)
        self._clear.setVisible(there and bool(self.line.text()))
        self._place_line()

    def _has_buttons(self) -> bool:
        """Whether the pointer or the focus is here, and there is room for more than the name.

        Where there is none, the menu still has what the buttons do.
        """
        focus = QApplication.focusWidget()
        here = self.underMouse() or (focus is not None and self.isAncestorOf(focus))
        return here and self._face.is_roomy

    def _place_line(self) -> None:
        words = self._face.words
        high = max(words.height() // 2, self.fontMetrics().height())
        self.line.setGeometry(words.adjusted(-4, 0, 0, high - words.height()))

    def _on_ready(self) -> None:
        if self._thumbnail is None and isinstance(self._place, Path):
            self._thumbnail = self._thumbnails.get(self._place, self.devicePixelRatioF())
            self.update()

    def _on_typed(self) -> None:
        self.look_again()
        self.typed.emit()

    # --- a picture is brought ---

    def key(self) -> str:
        """The field that is edited here."""
        name = self.line.objectName() or self.objectName()
        return name.partition(".")[2]

    def choose(self) -> None:
        """Ask for the file of a picture."""
        from PySide6.QtWidgets import QFileDialog

        start = self._place.parent if isinstance(self._place, Path) else self._pictures.folder()
        chosen, _ = QFileDialog.getOpenFileName(
            self.window(), self.tr("Choose a picture"), str(start or ""), self._filter()
        )
        if chosen:
            self._bring(Path(chosen))

    def _filter(self) -> str:
        return self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.svg *.gif *.avif *.bmp *.ico)"

    def clear(self) -> None:
        """Empty the field; the picture's file stays."""
        self.put("")
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def put(self, text: str) -> None:
        """Name another picture, as if it had been typed."""
        self.line.setText(text)
        self._on_typed()
        self.left.emit()

    def take(self, data: QMimeData) -> None:
        """Take a dropped or pasted picture: a file, its data, or its address."""
        brought = brought_by(data)
        if isinstance(brought, str):
            self.put(brought)
        elif brought is not None:
            self._bring(brought)

    def _bring(self, brought: Path | bytes) -> None:
        text = self._pictures.keep(self.key(), brought)
        if text is not None:
            self.put(text)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if not self._fixed and (is_picture(data) or web_address(data)):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.show_active(True)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.show_active(self.line.hasFocus())

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.show_active(self.line.hasFocus())
        self.take(event.mimeData())

    def _on_offered(self, menu: QMenu) -> None:
        """Add to the line's menu what can be done with the picture."""
        menu.addSeparator()
        if isinstance(self._place, Path) and self._is_shown():
            place = self._place
            shown = menu.addAction(self.tr("Open the picture"))
            shown.setObjectName("openPicture")
            shown.triggered.connect(lambda: open_file(place))
            folder = menu.addAction(self.tr("Show its folder"))
            folder.setObjectName("openPictureFolder")
            folder.triggered.connect(lambda: open_file(place.parent))
        if not self._fixed:
            choose = menu.addAction(self.tr("Choose a picture…"))
            choose.setObjectName("choosePicture")
            choose.triggered.connect(self.choose)
            data = QApplication.clipboard().mimeData()
            paste = menu.addAction(self.tr("Paste picture"))
            paste.setObjectName("pastePicture")
            allow(paste, None if is_picture(data) else self.tr("The clipboard holds no picture."))
            paste.triggered.connect(lambda: self.take(QApplication.clipboard().mimeData()))
        self.offered.emit(menu)

    def _is_shown(self) -> bool:
        """Whether the file is a picture by name and content: no other is opened from here."""
        named = isinstance(self._place, Path) and self._place.suffix.lower() in PICTURE_ENDINGS
        return named and self._thumbnail is not None and not self._thumbnail.pixels.isEmpty()

    # --- drawing ---

    def sizeHint(self) -> QSize:
        return QSize(200, self._high() + 2 * PAD)

    def _high(self) -> int:
        """As high as the picture, or as two lines of words where those are higher."""
        lines = self.fontMetrics().height() + QFontMetrics(smaller(self.font())).height()
        return max(THUMBNAIL.height(), lines + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(THUMBNAIL.width() + 40, self._high() + 2 * PAD)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_buttons()
        for number, button in enumerate((self._clear, self._choose)):
            button.setGeometry(self._face.button(number))

    @property
    def _face(self) -> Face:
        return Face(self.size(), self.isRightToLeft(), buttons=not self._choose.isHidden())

    def paintEvent(self, event: QEvent) -> None:
        super().paintEvent(event)
        tones = tones_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        face = self._face
        pixmap = self._thumbnail.pixmap if self._thumbnail else None
        mark = "globe" if isinstance(self._place, str) else "image"
        draw_thumbnail(painter, QRectF(face.picture), pixmap, tones, mark)
        words = face.words
        half = words.height() // 2
        elide = Qt.TextElideMode
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if not self.line.hasFocus():
            name = picture_name(self.line.text()) or self.tr("No picture")
            painter.setPen(QColor(tones.ink))
            shown = painter.fontMetrics().elidedText(name, elide.ElideMiddle, words.width())
            above = words.adjusted(0, 0, 0, -half)
            painter.drawText(above, flags, isolated(painter, shown))
        lost = self._place is None and self.line.text().strip() not in _NO_PICTURE
        painter.setFont(smaller(self.font()))
        painter.setPen(QColor(tones.problem if lost else tones.muted))
        told = self.facts() if picture_name(self.line.text()) else self._offer()
        facts = painter.fontMetrics().elidedText(told, elide.ElideRight, words.width())
        painter.drawText(words.adjusted(0, half, 0, 0), flags, isolated(painter, facts))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            if watched is self.line:
                self.show_active(event.type() == QEvent.Type.FocusIn)
            self._on_focus()
        elif watched is self.line and event.type() == QEvent.Type.Paint:
            return not self.line.hasFocus()  # the name is drawn in its place
        return super().eventFilter(watched, event)

    def _on_focus(self) -> None:
        # The next widget has the focus only once this event is through.
        QTimer.singleShot(0, self, self._show_buttons)

    def enterEvent(self, event: QEvent) -> None:
        self._show_buttons()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._show_buttons()
        self.update()

    def mousePressEvent(self, event: QEvent) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)
