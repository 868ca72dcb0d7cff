"""The row above the page: its name, and all that a reader of it can choose."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from editor.ui.choice import Choice, Choices
from editor.ui.icons import icon
from editor.ui.look import RADIUS, tones_of
from editor.ui.reasons import allow
from editor.ui.text_size import size_icon

# The values of the setting "preview/width".
WIDTHS = ("desktop", "tablet", "phone")
_ICON = 16
_NARROWEST_FIRST = WIDTHS[::-1]  # as they stand side by side
_SPACING = 8
# The one drawn smaller than the other, to be told apart.
_WIDTH_ICONS = {"phone": ("smartphone", 14), "tablet": ("tablet", 18), "desktop": ("monitor", 16)}


class _Segments(QWidget):
    """Buttons of which one is chosen, in one outline."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choices = Choices(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)

    def add(self, name: str, tip: str) -> Choice:
        """Another button at the end; its number is how many were there before."""
        button = Choice(self)
        button.setObjectName(name)
        button.setToolTip(tip)
        self.choices.addButton(button, self._row.count())
        self._row.addWidget(button)
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tones.hairline), 1))
        painter.setBrush(QColor(tones.pane))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, RADIUS, RADIUS)


class PreviewBar(QWidget):
    """What the reader of a preview can choose.

    card_chosen: whether the directory's card is wanted instead of the page; width_chosen: one of
    `WIDTHS`; light_toggled: the other light, dark or bright, is asked for; pdf_wanted,
    browser_wanted, copy_wanted: the page is to be handed on; remote_wanted: whether pictures on
    other servers are to be shown. All of it stands in the menu too, whatever has room in the row,
    and so in the palette.
    """

    card_chosen = Signal(bool)
    width_chosen = Signal(str)
    light_toggled = Signal()
    pdf_wanted = Signal()
    browser_wanted = Signal()
    copy_wanted = Signal()
    remote_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why_none = self._why_no_pdf = ""
        self._label = QLabel(self.tr("Preview"), self)
        self._label.setProperty("role", "heading")
        font = self._label.font()
        font.setWeight(font.Weight.DemiBold)
        self._label.setFont(font)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        row.addWidget(self._label)
        row.addStretch(1)
        self._sort_segments = self._sorts()
        row.addWidget(self._sort_segments)
        row.addWidget(self._widths())
        self.light = self._button("moon", "previewLight", "")
        self.light.clicked.connect(self.light_toggled)
        row.addWidget(self.light)
        self._menu_button = self._more()
        row.addWidget(self._menu_button)

    def _sorts(self) -> _Segments:
        """Page or card."""
        segments = _Segments(self)
        for name, text, tip in (
            ("previewAsPage", self.tr("Page"), self.tr("The entry's page")),
            ("previewAsCard", self.tr("Card"), self.tr("The entry's card in the directory")),
        ):
            segments.add(name, tip).setText(text)
        segments.choices.show(0)
        segments.choices.picked.connect(self._pick_sort)
        return segments

    def _pick_sort(self, number: int) -> None:
        self._sort_segments.choices.show(number)
        self._sort_actions.actions()[number].setChecked(True)
        self.card_chosen.emit(number == 1)

    def _widths(self) -> QWidget:
        self._width_segments = segments = _Segments(self)
        tips = {
            "phone": self.tr("As on a phone"),
            "tablet": self.tr("As on a tablet"),
            "desktop": self.tr("Over the whole width"),
        }
        for name in _NARROWEST_FIRST:
            picture, size = _WIDTH_ICONS[name]
            button = segments.add(f"preview{name.capitalize()}", tips[name])
            button.setAccessibleName(tips[name])
            button.setProperty("iconOnly", True)
            button.setIcon(icon(picture))
            size_icon(button, size)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        segments.choices.show(_NARROWEST_FIRST.index(WIDTHS[0]))
        segments.choices.picked.connect(
            lambda number: self.width_chosen.emit(_NARROWEST_FIRST[number])
        )
        return segments

    def _more(self) -> QWidget:
        menu = self._menu
        self._pdf = self._action("previewPdf", "file-down", self.tr("Print to PDF…"))
        self._pdf.triggered.connect(lambda _=False: self.pdf_wanted.emit())
        self._browser = self._action("previewBrowser", "globe", self.tr("Open in the browser"))
        self._browser.triggered.connect(lambda _=False: self.browser_wanted.emit())
        self._copy = self._action("previewCopy", "copy", self.tr("Copy the article as HTML"))
        self._copy.triggered.connect(lambda _=False: self.copy_wanted.emit())
        self._light_action = self._action("previewLightAction", "moon", "")
        self._light_action.triggered.connect(lambda _=False: self.light_toggled.emit())
        menu.addSeparator()
        self._sort_actions = self._same(self._sort_segments, self._pick_sort)
        menu.addSeparator()
        self._width_actions = self._same(
            self._width_segments, lambda number: self.width_chosen.emit(_NARROWEST_FIRST[number])
        )
        menu.addSeparator()
        self._remote = menu.addAction(self.tr("Show remote pictures in this vault"))
        self._remote.setObjectName("previewRemote")
        self._remote.setCheckable(True)
        self._remote.setToolTip(
            self.tr("Loads pictures from other servers, which learn then that you look at them")
        )
        self._remote.triggered.connect(self.remote_wanted)
        more = self._button("ellipsis", "previewMore", self.tr("More for the page"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(menu)
        return more

    def _same(self, segments: _Segments, pick: Callable[[int], object]) -> QActionGroup:
        """The choices of some segments as rows of the menu."""
        group = QActionGroup(self._menu)
        for number, button in enumerate(segments.choices.buttons()):
            action = self._menu.addAction(button.toolTip())
            action.setObjectName(f"{button.objectName()}Action")
            action.setCheckable(True)
            action.setChecked(button.isChecked())
            action.triggered.connect(lambda _=False, number=number: pick(number))
            group.addAction(action)
        return group

    def show_width(self, name: str) -> None:
        """Show which of `WIDTHS` holds."""
        number = _NARROWEST_FIRST.index(name)
        self._width_segments.choices.show(number)
        self._width_actions.actions()[number].setChecked(True)

    def show_remote(self, shown: bool) -> None:
        """Say whether pictures on other servers are shown."""
        self._remote.setChecked(shown)

    def set_page_there(self, there: bool) -> None:
        """Say whether there is a page to hand on."""
        self._why_none = "" if there else self.tr("No page is shown.")
        for action in (self._browser, self._copy, self._remote):
            allow(action, self._why_none or None)
        self._allow_pdf()

    def set_printing(self, why: str) -> None:
        """Say why no page can be printed though there is one, or nothing."""
        self._why_no_pdf = why
        self._allow_pdf()

    def _allow_pdf(self) -> None:
        allow(self._pdf, self._why_none or self._why_no_pdf or None)

    def set_dark(self, dark: bool) -> None:
        """Say which light the button leads to, now that the page is dark or not."""
        for part in (self.light, self._light_action):
            part.setIcon(icon("sun" if dark else "moon"))
        text = self.tr("Show the page light") if dark else self.tr("Show the page dark")
        self.light.setToolTip(text)
        self.light.setAccessibleName(text)
        self._light_action.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out, where it is narrow, what can best be missed."""
        super().resizeEvent(event)
        row = self._row
        wanted = 0
        for n in range(row.count()):
            item = row.itemAt(n)
            widget = item.widget() if item is not None else None
            if widget is not None:
                wanted += widget.sizeHint().width() + _SPACING
        for part in (self._label, self._width_segments, self.light, self._sort_segments):
            fits = wanted <= self.width()
            part.setVisible(fits)
            if not fits:
                wanted -= part.sizeHint().width() + _SPACING

    def minimumSizeHint(self) -> QSize:
        kept = self._menu_button.sizeHint().width()
        return QSize(kept + _SPACING, super().minimumSizeHint().height())

    @property
    def actions_by_name(self) -> dict[str, QAction]:
        """All that the menu offers."""
        return {one.objectName(): one for one in self._menu.actions() if one.objectName()}

    def _action(self, name: str, picture: str, text: str) -> QAction:
        action = self._menu.addAction(icon(picture), text)
        action.setObjectName(name)
        return action

    def _button(self, name: str, object_name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(object_name)
        button.setIcon(icon(name))
        size_icon(button, _ICON)
        button.setAutoRaise(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button
