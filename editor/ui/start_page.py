"""What the window shows when no vault is open."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetrics,
    QIcon,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from editor.resources import resource
from editor.ui.empty_state import EmptyState
from editor.ui.flow import FlowLayout
from editor.ui.icons import draw_icon
from editor.ui.look import (
    RADIUS,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XL,
    SPACE_XS,
    Text,
    smaller,
    tones_of,
    wear,
)
from editor.ui.newest import Newest
from editor.ui.painting import paint_ring
from editor.ui.plain import plain_tip, without_shortcut
from editor.ui.text_size import scaled

_WIDTH = 480
_ICON = 18
_SIGN = 64
_MOST = 6


class StartPage(QWidget):
    """Opens a vault: by choosing a folder, dropping one, or picking a recent one."""

    chosen = Signal(Path)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._recent_title = QLabel(self.tr("Recent"), self)
        self._recent_title.setProperty("role", "heading")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(SPACE_XS // 2)
        self._recent.setContentsMargins(0, 0, 0, SPACE_L)
        self._offers = QVBoxLayout()
        self._looking = Newest(self, may_hang=True)
        self._looking.done.connect(self._tell_missing)
        self._opening = EmptyState(self, "startPageOpening")
        self._opening.say(
            self.tr("Opening the vault"),
            self.tr("It is shown as soon as its files are known."),
            picture="voyage",
        )
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._scrolled(self._made_column(actions)))
        self._pages.addWidget(self._opening)

    def _made_column(self, actions: Mapping[str, QAction]) -> QWidget:
        column = QWidget(self)
        column.setFixedWidth(_WIDTH)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        sign = QLabel(self)
        drawn = QIcon(str(resource("icons", "territory-editor.svg")))
        sign.setPixmap(drawn.pixmap(QSize(_SIGN, _SIGN), self.devicePixelRatioF()))
        sign.setFixedSize(_SIGN, _SIGN)
        sign.setAccessibleName(self.tr("Territory Editor"))
        title = QLabel(self.tr("Territory Editor"), self)
        wear(title, Text.DISPLAY)
        lead = QLabel(
            self.tr("Edit the entries of a vault, read them as they will be published, "
                    "and place them on their map."),
            self,
        )  # fmt: skip
        lead.setProperty("role", "muted")
        lead.setWordWrap(True)
        buttons = FlowLayout(spacing=SPACE_S)
        buttons.addWidget(self._button(actions["open"], "openVault", primary=True))
        buttons.addWidget(self._button(actions["sample"], "openSample"))
        hint = QLabel(self.tr("or drop a folder on this window"), self)
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        for part, gap in ((sign, SPACE_L), (title, SPACE_S), (lead, SPACE_XL)):
            inner.addWidget(part)
            inner.addSpacing(gap)
        inner.addLayout(buttons)
        inner.addSpacing(SPACE_S)
        inner.addWidget(hint)
        inner.addSpacing(SPACE_XL + SPACE_M)
        inner.addWidget(self._recent_title)
        inner.addSpacing(SPACE_XS)
        inner.addLayout(self._recent)
        inner.addLayout(self._offers)
        return column

    def _scrolled(self, column: QWidget) -> QWidget:
        page = QWidget(self)
        page.setObjectName("startPageContent")
        # By stretches, since a part that is aligned is not as high as its words need.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column)
        middle.addStretch(1)
        around = QVBoxLayout(page)
        around.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        around.addStretch(2)
        around.addLayout(middle)
        around.addStretch(3)
        area = QScrollArea(self)
        area.setObjectName("startPageArea")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        return area

    def show_waiting(self, waits: bool) -> None:
        """Show that a vault is being opened, or what one can be opened by."""
        self._pages.setCurrentIndex(int(waits))

    def show_recent(self, vaults: list[Path]) -> None:
        """List the vaults opened before, newest first; which are there is looked at meanwhile."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = vaults[:_MOST]
        for vault in shown:
            row = RecentVault(vault, self)
            row.clicked.connect(lambda _=False, vault=vault: self.chosen.emit(vault))
            self._recent.addWidget(row)
        self._recent_title.setVisible(bool(vaults))
        if shown:
            # A folder on a server that does not answer would hold up the window.
            self._looking.ask(lambda: frozenset(one for one in shown if not _is_there(one)))

    def _tell_missing(self, missing: frozenset[Path]) -> None:
        for number in range(self._recent.count()):
            item = self._recent.itemAt(number)
            row = item.widget() if item is not None else None
            if isinstance(row, RecentVault):
                row.show_missing(row.vault in missing)

    def offer(self, offer: QWidget) -> None:
        """Show below all else what is offered to be done first."""
        self._offers.addWidget(offer)

    def _button(self, action: QAction, name: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(action.text().replace("&", ""), self)
        button.setObjectName(name)
        button.setProperty("primary", primary)
        button.clicked.connect(action.trigger)
        font = QFont(button.font())
        font.setWeight(QFont.Weight.DemiBold if primary else QFont.Weight.Medium)
        button.setFont(font)
        return button


class RecentVault(QAbstractButton):
    """A vault that was opened before: its name, and below it where it lies."""

    def __init__(self, vault: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("recentVault")
        self.setText(without_shortcut(vault.name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip(str(vault)))
        self.vault = vault
        self.show_missing(False)

    def show_missing(self, missing: bool) -> None:
        """Show whether its folder is there."""
        self._missing = missing
        below = _shortened(self.vault)
        self._below = self.tr("Not there now: {folder}").format(folder=below) if missing else below
        self.setAccessibleName(self.vault.name)
        self.setAccessibleDescription(self._below)
        self.update()

    def sizeHint(self) -> QSize:
        lines = self.fontMetrics().height() + QFontMetrics(smaller(self.font())).height()
        return QSize(_WIDTH, lines + 2 * SPACE_S)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.selection))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        if self.hasFocus():
            paint_ring(painter, rect, tones, RADIUS)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = rect.right() - SPACE_M - scaled(_ICON) if is_mirrored else rect.left() + SPACE_M
        place = QRectF(left, rect.center().y() - scaled(_ICON) / 2, scaled(_ICON), scaled(_ICON))
        draw_icon(painter, "folder-x" if self._missing else "folder", place, tones.muted)
        beside = SPACE_M + scaled(_ICON) + SPACE_M
        room = rect.adjusted(SPACE_M if is_mirrored else beside, SPACE_S,
                             -(beside if is_mirrored else SPACE_M), -SPACE_S)  # fmt: skip
        name, where = QFont(self.font()), smaller(self.font())
        name.setWeight(QFont.Weight.Medium)
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        for font, text, tone, edge in (
            (name, self.vault.name, tones.muted if self._missing else tones.ink,
             Qt.AlignmentFlag.AlignTop),
            (where, self._below, tones.muted, Qt.AlignmentFlag.AlignBottom),
        ):  # fmt: skip
            painter.setFont(font)
            painter.setPen(QColor(tone))
            shown = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideMiddle, int(room.width())
            )
            painter.drawText(room, side | edge | Qt.TextFlag.TextSingleLine, shown)
        painter.end()


def _is_there(vault: Path) -> bool:
    try:
        return vault.exists()
    except OSError:
        return False


def _shortened(vault: Path) -> str:
    """The folder's path with the home folder as a tilde."""
    try:
        return str(Path("~") / vault.relative_to(Path.home()))
    except ValueError:
        return str(vault)
