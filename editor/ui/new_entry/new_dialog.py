"""The dialog that makes new entries: one, or several from pasted names and links."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QWidget,
)

from editor.messages import EditorError
from editor.ui.applying import apply_many
from editor.ui.combo import Combo
from editor.ui.dialog_parts import Dialog, framed, resize, with_label
from editor.ui.look import SPACE_M, STEP
from editor.ui.new_entry.one import OnePage
from editor.ui.new_entry.parts import Told, buttons_for
from editor.ui.new_entry.place import Place
from editor.ui.new_entry.several import SeveralPage
from editor.ui.stack import Stack
from editor.ui.tabs import Tabs
from editor.ui.waiting import waiting
from editor.ui.words import words
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace


class NewEntryDialog(Dialog):
    """Asks for a title and a link, or for many; `made` holds the paths of the new entries."""

    def __init__(
        self, parent: QWidget | None, workspace: Workspace, collection: Collection
    ) -> None:
        super().__init__(parent)
        self.setObjectName("newEntryDialog")
        self.setWindowTitle(self.tr("New entry"))
        resize(self, 780, 660)
        self.made: list[str] = []
        self._workspace = workspace
        self._place = Place(workspace, collection)
        self.one = OnePage(self._place, self)
        self.several = SeveralPage(self._place, self)
        self._pages = Stack(self)
        self._pages.addWidget(self.one)
        self._pages.addWidget(self.several)
        self._told = Told("newEntryTold", self)
        buttons, self.agree = buttons_for(self, "", "newEntryMake")
        layout = framed(self, SPACE_M)
        layout.addLayout(self._head(collection))
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._told)
        layout.addWidget(buttons)
        self.agree.clicked.connect(self._make)
        for page in (self.one, self.several):
            page.changed.connect(self._show)
        self.one.several.connect(self._take_several)
        self._show_templates()
        self.one.names.focus()
        self._show()

    def _head(self, collection: Collection) -> QHBoxLayout:
        """One or several, and what they are made of."""
        head = QHBoxLayout()
        head.setSpacing(2 * STEP)
        self.tabs = Tabs(self)
        self.tabs.setObjectName("newEntryTabs")
        for text in (self.tr("One entry"), self.tr("Several")):
            self.tabs.addTab(text)
        self.tabs.currentChanged.connect(self._show_page)
        self.tabs.tabBarClicked.connect(self._turn_to)
        head.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        self._collection = Combo(self)
        self._collection.setObjectName("newEntryCollection")
        known = self._workspace.settings.collections
        choices = known if collection in known else (collection, *known)
        for one in choices:
            self._collection.addItem(one.name or self.tr("Other files"), one)
        self._collection.setCurrentIndex(choices.index(collection))
        self._template = Combo(self)
        self._template.setObjectName("newEntryTemplate")
        for box, text in (
            (self._collection, self.tr("Collection")),
            (self._template, self.tr("Template")),
        ):
            box.setMinimumWidth(150)
            box.setMaximumWidth(260)
            column = QWidget(self)
            inner = with_label(box, text, column)
            inner.setContentsMargins(0, 0, 0, 0)
            column.setLayout(inner)
            column.setVisible(box is self._template or len(choices) > 1)
            head.addWidget(column)
        self._collection.currentIndexChanged.connect(self._choose_collection)
        self._template.currentIndexChanged.connect(self._choose_template)
        return head

    def _show_templates(self) -> None:
        self._template.blockSignals(True)
        self._template.clear()
        for template in self._place.templates.all:
            self._template.addItem(template.name or self.tr("As most entries have it"))
        self._template.setCurrentIndex(self._place.templates.all.index(self._place.template))
        self._template.blockSignals(False)
        self._template.setEnabled(self._template.count() > 1)
        self._tell("\n".join(map(words, self._place.templates.problems)))

    def _choose_collection(self, row: int) -> None:
        self._place = Place(self._workspace, self._collection.itemData(row))
        self._show_templates()
        self._work_in()

    def _choose_template(self, row: int) -> None:
        self._place.template = self._place.templates.all[row]
        self._work_in()

    def _work_in(self) -> None:
        for page in (self.one, self.several):
            page.work_in(self._place)
        self._show()

    def _show_page(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._show()

    def _turn_to(self, page: int) -> None:
        """Show a page and go on in it; the arrow keys go from tab to tab and stay there."""
        self.tabs.setCurrentIndex(page)
        if page == 0:
            self.one.names.focus()
        elif page == 1:
            self.several.lines.setFocus()

    def _take_several(self, text: str) -> None:
        self._turn_to(1)
        self.several.show_lines(text)

    @property
    def _page(self) -> OnePage | SeveralPage:
        return self.one if self._pages.currentIndex() == 0 else self.several

    def _show(self) -> None:
        n = self.several.wanted if self._page is self.several else 1
        verb = self.tr("Make {n} entries").format(n=n) if n > 1 else self.tr("Make entry")
        self.agree.setText(verb)
        self.agree.setEnabled(bool(self._page.drafts))

    def _make(self) -> None:
        try:
            with waiting():
                plan = self._place.plan(self._page.drafts)
            if plan.refused:
                self._tell("\n".join(map(words, plan.refused.values())))
                return
            if not apply_many(self, self._workspace, plan.change):
                return
        except EditorError as error:
            self._tell(words(error.message))
            return
        self.made = [edit.path for edit in plan.change.edits]
        self.accept()

    def _tell(self, text: str) -> None:
        self._told.tell(text)
        self._told.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter makes the entries from anywhere; Enter does so but in lines and rows."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.agree.isEnabled():
                self._make()
            return
        if enter and self.several.table.hasFocus():
            return  # the one that ended an edit may come twice
        super().keyPressEvent(event)
