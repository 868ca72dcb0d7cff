"""The window of the help: contents or hits at the left, the page at the right."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.ui.dialog_parts import Dialog
from editor.ui.help import pages, searching
from editor.ui.help.browser import HelpBrowser
from editor.ui.help.filling import Names
from editor.ui.icons import icon
from editor.ui.line_parts import let_clear
from editor.ui.look import STEP
from editor.ui.outside import open_outside
from editor.ui.plain import plain_label
from editor.ui.splitter import Splitter
from editor.ui.text_size import share

_PAGE, _ANCHOR = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_LEAST, _MOST, _STEP = 70, 200, 10  # the size of the text, percent of the usual
_PAUSE_MS = 120
_SIZE = QSize(1000, 720)
_BAR = 40  # what the system puts above a window, at most
_MOST_HITS = 60
_FEW_HITS = 12  # of sections that hold some of the words only


class Place(NamedTuple):
    """Where a reader is. scroll: how far down, in pixels; None for the anchor."""

    page: str
    anchor: str = ""
    scroll: int | None = None


class HelpWindow(Dialog):
    """Stands beside the work and never holds it up. zoomed(percent): the text's size was chosen."""

    zoomed = Signal(int)

    def __init__(self, parent: QWidget, names: Names, language: str, percent: int = 100) -> None:
        """names: fills in what the program calls things. percent: of the usual size of text."""
        super().__init__(parent)
        self.setObjectName("helpWindow")
        self.setWindowTitle(self.tr("Territory Editor help"))
        self.setWindowFlags(Qt.WindowType.Window)
        self._names = names
        self._language = language
        self._percent = max(_LEAST, min(percent, _MOST))
        self._place = Place("")
        self._back: list[Place] = []
        self._forward: list[Place] = []
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._sections: list[searching.Section] = []
        self.search = QLineEdit(self)
        self.search.setObjectName("helpSearch")
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setPlaceholderText(self.tr("Search the help"))
        let_clear(self.search)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._look)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._enter)
        self.search.installEventFilter(self)
        self.contents = self._tree("helpContents", self.tr("Contents"))
        self.hits = self._tree("helpHits", self.tr("Sections that hold the words"))
        self.hits.installEventFilter(self)
        self.hits.setRootIsDecorated(False)
        self.hits.hide()
        self._told = plain_label(self)
        self._told.setObjectName("helpTold")
        self._told.setProperty("role", "muted")
        self._told.setWordWrap(True)
        self._told.hide()
        self.text = HelpBrowser(self)
        self.text.followed.connect(self._follow)
        self._lay_out()
        for keys, slot in (
            (QKeySequence.StandardKey.Back, self.back),
            (QKeySequence.StandardKey.Forward, self.forward),
            (QKeySequence.StandardKey.Find, self._focus_search),
            (QKeySequence.StandardKey.ZoomIn, lambda: self.zoom(_STEP)),
            (QKeySequence.StandardKey.ZoomOut, lambda: self.zoom(-_STEP)),
            (QKeySequence("Ctrl+0"), lambda: self.zoom(0)),
            (QKeySequence.StandardKey.Close, self.close),
            (QKeySequence("F1"), lambda: self.show_page(pages.START)),
        ):
            for sequence in (
                QKeySequence.keyBindings(keys)
                if isinstance(keys, QKeySequence.StandardKey)
                else [keys]
            ):
                QShortcut(sequence, self).activated.connect(slot)
        self.fill()

    def _tree(self, name: str, meaning: str) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setObjectName(name)
        tree.setAccessibleName(meaning)
        tree.setHeaderHidden(True)
        tree.setIndentation(3 * STEP)
        tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.itemActivated.connect(self._choose)
        tree.itemClicked.connect(self._choose)
        return tree

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, STEP)
        tools.setSpacing(STEP)
        self._backward = self._tool("helpBack", "arrow-left", self.tr("Back"), self.back)
        self._onward = self._tool("helpForward", "arrow-right", self.tr("Forward"), self.forward)
        smaller = self._tool("helpSmaller", "zoom-out", self.tr("Smaller text"),
                             lambda: self.zoom(-_STEP))  # fmt: skip
        larger = self._tool("helpLarger", "zoom-in", self.tr("Larger text"),
                            lambda: self.zoom(_STEP))  # fmt: skip
        tools.addWidget(self._backward)
        tools.addWidget(self._onward)
        tools.addStretch(1)
        tools.addWidget(smaller)
        tools.addWidget(larger)
        left, right = QWidget(self), QWidget(self)
        left.setObjectName("helpSide")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(left)
        column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        for part in (self.search, self._told):
            column.addWidget(part)
        for tree in (self.contents, self.hits):
            column.addWidget(tree, 1)
        right.setObjectName("helpMain")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page = QVBoxLayout(right)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(tools)
        page.addWidget(self.text, 1)
        self.split = Splitter(Qt.Orientation.Horizontal, self)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(left)
        self.split.addWidget(right)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([round(250 * min(1.6, share())), 750])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.split)
        self._stand()

    def _stand(self) -> None:
        """Stand in the middle of what the window belongs to, with the bar above it on the screen.

        Qt knows nothing of that bar before the window is shown, and in a small screen leaves it
        no room.
        """
        room, owner = self.screen().availableGeometry(), self.parentWidget()
        self.resize(_SIZE.boundedTo(room.size() - QSize(_BAR, 2 * _BAR)))
        place = QRect(QPoint(), self.size())
        place.moveCenter(owner.window().frameGeometry().center() if owner else room.center())
        least, most = room.left(), room.right() + 1 - self.width()
        left = max(least, min(place.left(), most))
        lowest = room.bottom() + 1 - _BAR - self.height()
        self.move(left, max(room.top() + _BAR, min(place.top(), lowest)))

    def _tool(self, name: str, sign: str, meaning: str, slot: object) -> QToolButton:
        tool = QToolButton(self)
        tool.setObjectName(name)
        tool.setIcon(icon(sign))
        tool.setAccessibleName(meaning)
        tool.setToolTip(meaning)
        tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tool.clicked.connect(slot)
        return tool

    # --- what there is

    def fill(self) -> None:
        """List the contents, with the names that the program has for things now."""
        self.contents.clear()
        self._rows.clear()
        self._sections = searching.sections(pages.pages(self._language), self._names.plain)
        for chapter in pages.chapters(self._language):
            above = QTreeWidgetItem([chapter.title])
            above.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = above.font(0)
            font.setWeight(font.Weight.DemiBold)
            above.setFont(0, font)
            self.contents.addTopLevelItem(above)
            for name, title in zip(chapter.pages, chapter.titles, strict=True):
                row = QTreeWidgetItem([title])
                row.setData(0, _PAGE, name)
                row.setToolTip(0, title)
                above.addChild(row)
                self._rows[name] = row
            above.setExpanded(True)  # not expandAll: pages would be told as expanded too

    # --- going about

    def show_page(self, name: str, anchor: str = "") -> None:
        """Show a page, from a heading on. A page that is missing shows the first."""
        self._leave()
        self._forward.clear()
        self._show(Place(name, anchor))

    def _leave(self) -> None:
        if self._place.page:
            self._back.append(self._place._replace(scroll=self.text.verticalScrollBar().value()))

    def _show(self, place: Place) -> None:
        try:
            page = pages.page(place.page, self._language)
        except KeyError:
            page = pages.page(pages.START, self._language)
            place = Place(page.name)
        if page.name != self._place.page:
            self.text.show_page(page, self._names.fill(page.text), self._percent)
        self._place = place
        if place.scroll is not None:
            self.text.verticalScrollBar().setValue(place.scroll)
        elif place.anchor:
            self.text.show_anchor(place.anchor)
        else:
            self.text.verticalScrollBar().setValue(0)
        self._choose_row(page.name)
        self._backward.setEnabled(bool(self._back))
        self._onward.setEnabled(bool(self._forward))

    def _choose_row(self, name: str) -> None:
        row = self._rows.get(name)
        if row is not None:
            self.contents.setCurrentItem(row)

    @property
    def place(self) -> Place:
        """What is shown."""
        return self._place

    def back(self) -> None:
        """Show what was shown before."""
        self._step(self._back, self._forward)

    def forward(self) -> None:
        """Show what was shown before going back."""
        self._step(self._forward, self._back)

    def _step(self, there: list[Place], here: list[Place]) -> None:
        if there:
            here.append(self._place._replace(scroll=self.text.verticalScrollBar().value()))
            self._show(there.pop())

    def _follow(self, target: str) -> None:
        if ":" in target:
            open_outside(target)
            return
        name, _, anchor = target.partition("#")
        self.show_page(name.removesuffix(".md") or self._place.page, anchor)

    def _choose(self, row: QTreeWidgetItem) -> None:
        if not (name := row.data(0, _PAGE)):
            return
        anchor = row.data(0, _ANCHOR) or ""
        if (name, anchor) != self._place[:2]:
            self.show_page(name, anchor)
        if row.treeWidget() is self.hits:
            self.text.mark(searching.terms(self.search.text()))

    def zoom(self, by: int) -> None:
        """Make the text larger or smaller by so many percent; 0: as usual."""
        self._percent = min(_MOST, max(_LEAST, self._percent + by)) if by else 100
        self.text.resize_text(self._percent)
        self.zoomed.emit(self._percent)

    # --- search

    def _focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _look(self) -> None:
        wish = self.search.text()
        whole = searching.search(wish, self._sections)[:_MOST_HITS]
        found = whole or searching.nearest(wish, self._sections)[:_FEW_HITS]
        self.hits.clear()
        for hit in found:
            section = hit.section
            row = QTreeWidgetItem()
            row.setData(0, _PAGE, section.page)
            row.setData(0, _ANCHOR, section.anchor if section.level > 1 else "")
            row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{section.heading}, {hit.excerpt}")
            self.hits.addTopLevelItem(row)
            self.hits.setItemWidget(row, 0, _hit_label(section, hit.excerpt, self.hits))
        self._fit_hits()
        self.hits.setVisible(bool(found))
        self.contents.setVisible(not wish.strip())
        self._told.setVisible(bool(wish.strip()) and not whole)
        told = self.tr("No page holds “{words}”.")
        if found:
            told = self.tr("No page holds all of “{words}”. These hold some of it:")
        self._told.setText(told.format(words=wish.strip()))
        if not wish.strip():
            self.text.mark([])
        elif found:
            self.hits.setCurrentIndex(self.hits.model().index(0, 0))

    def _fit_hits(self) -> None:
        """Give every hit the height that its words need in this width."""
        width = self.hits.viewport().width()
        for n in range(self.hits.topLevelItemCount()):
            row = self.hits.topLevelItem(n)
            label = self.hits.itemWidget(row, 0) if row is not None else None
            if row is not None and label is not None:
                row.setSizeHint(0, QSize(0, label.heightForWidth(width)))

    def _enter(self) -> None:
        self._pause.stop()
        self._look()
        if (row := self.hits.currentItem()) is not None:
            self._choose(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down in the search goes to the hits, Escape first empties it. Hits fit their width."""
        if watched is self.hits:
            if event.type() == QEvent.Type.Resize:
                self._fit_hits()
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shown = self.contents if self.hits.isHidden() else self.hits
            if event.key() == Qt.Key.Key_Down:
                shown.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.BackButton:
            self.back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self.forward()
        else:
            super().mousePressEvent(event)


def _hit_label(section: searching.Section, excerpt: str, parent: QWidget) -> QLabel:
    from html import escape

    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setObjectName("helpHit")
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    above = section.heading
    if section.level > 1:
        above = f"{section.page_title} › {section.heading}"
    label.setText(f"<b>{escape(above)}</b><br>{escape(excerpt)}")
    return label
