"""All that helps to write an article, around the text editor; made once the window is up."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent

from editor.ui.article.body_editor import BodyEditor
from editor.ui.article.bringing import Bringing
from editor.ui.article.broken_links import BrokenLinks
from editor.ui.article.completer import ArticleCompleter, Where
from editor.ui.article.completion import headings_of
from editor.ui.article.formatting import OBSIDIAN, line_keys, make_formatting
from editor.ui.article.inline_edits import toggle_wikilink, wikilink_at
from editor.ui.article.missing_sections import MissingSections
from editor.ui.article.outline import Outline
from editor.ui.article.toolbar import FormatBar
from editor.ui.find.bar import FindBar
from editor.ui.reasons import allow, without_entry
from editor.workspace.sections import expected_sections, insertion, missing_sections
from editor.workspace.settings import Collection
from editor.workspace.workspace import VaultNotice

_PAUSE_MS = 400


class ArticleTools(QObject):
    """The actions, the toolbar, completion and the rest, for one editor.

    where: the vault and the entry that is shown. refused: a sentence, why something was not done.
    entry_wanted: the path of an entry whose link was followed.
    """

    refused = Signal(str)
    entry_wanted = Signal(object)

    def __init__(self, editor: BodyEditor, where: Where) -> None:
        super().__init__(editor)
        self._editor = editor
        self._where = where
        self.actions = make_formatting(editor)
        self.bar = FormatBar(self.actions)
        self.find_bar = FindBar(editor)
        self.missing = MissingSections()
        self.missing.wanted.connect(self._add_section)
        self._expected: dict[Collection, tuple[str, ...]] = {}
        editor.key_rules.append(partial(line_keys, editor))
        self.completer = ArticleCompleter(editor, where)
        self.bringing = Bringing(editor, where)
        self.bringing.refused.connect(self.refused)
        self.broken_links = BrokenLinks(editor, where)
        self._outline: Outline | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_for_sections)
        editor.edited.connect(lambda _text, _typed: self._pause.start())
        editor.viewport().installEventFilter(self)
        for name, slot in (
            ("wikilink", self._link_entry),
            ("image", self._choose_picture),
            ("plain", self._paste_plain),
            ("outline", self.show_outline),
        ):
            self.actions[name].triggered.connect(lambda _=False, slot=slot: slot())

    # --- what is shown

    def show_entry(self) -> None:
        """Follow another entry."""
        self.completer.close()
        where = self._where()
        usable = where is not None and not self._editor.isReadOnly()
        obsidian = usable and where is not None and self._dialect() == "obsidian"
        why = without_entry() if where is None else self.tr("This article can only be read.")
        for name, action in self.actions.items():
            allow(action, None if usable or name == "outline" else why)
            if name in OBSIDIAN:
                action.setVisible(obsidian)
        self.missing.offer(())
        self.look_again()

    def take_notice(self, notice: VaultNotice) -> None:
        """Follow a change of the vault: other links are broken, other sections usual."""
        if notice.added or notice.removed or notice.files:
            self._expected.clear()
        self.look_again()

    def look_again(self) -> None:
        """The text or what is around it changed."""
        self.broken_links.look_again()
        self._pause.start()

    @property
    def settled(self) -> bool:
        """Whether what is told below the article is of the text as it is."""
        return not self._pause.isActive()

    def shut_down(self) -> None:
        """Read nothing more."""
        self._pause.stop()
        self.completer.shut_down()
        self.broken_links.shut_down()

    def _dialect(self) -> str:
        where = self._where()
        return where[0].entry(where[1]).collection.dialect if where is not None else ""

    # --- sections

    def _look_for_sections(self) -> None:
        where = self._where()
        if where is None or where[0].loading or self._editor.isReadOnly():
            self.missing.offer(())
            return
        workspace, path = where
        entry = workspace.entry(path)
        self.missing.offer(missing_sections(self._sections(entry.collection), entry))

    def _sections(self, collection: Collection) -> tuple[str, ...]:
        where = self._where()
        if where is not None and collection not in self._expected:
            self._expected[collection] = expected_sections(where[0], collection)
        return self._expected.get(collection, ())

    def _add_section(self, heading: str) -> None:
        where = self._where()
        if where is None:
            return
        expected = self._sections(where[0].entry(where[1]).collection)
        made = insertion(expected, heading, self._editor.source)
        self._editor.edit(made.position, made.position, made.text)
        self._editor.select(made.cursor, made.cursor)
        self._editor.setFocus()

    # --- actions

    def _link_entry(self) -> None:
        """A wikilink, with the entries to choose from where nothing is selected."""
        self._editor.setFocus()
        self._editor.apply(toggle_wikilink)
        self.completer.offer()

    def _choose_picture(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        where = self._where()
        if where is None:
            return
        folder = where[0].root / where[0].settings.assets
        names, _ = QFileDialog.getOpenFileNames(
            self._editor,
            self.tr("Choose pictures"),
            str(folder if folder.is_dir() else where[0].root),
            self.tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif *.bmp)"),
        )
        if names:
            self.bringing.take_pictures([Path(name) for name in names])

    def _paste_plain(self) -> None:
        self.bringing.take_plain(QGuiApplication.clipboard().mimeData())

    def show_outline(self) -> None:
        """Show the article's headings, to go to one."""
        if self._outline is None:
            self._outline = Outline(self._editor)
            self._outline.chosen.connect(self._go_to_line)
        editor = self._editor
        corner = editor.mapToGlobal(editor.rect().topRight())
        line = editor.textCursor().blockNumber()
        self._outline.show_headings(headings_of(editor.source), line, corner)

    def _go_to_line(self, line: int) -> None:
        editor = self._editor
        position = editor.document().findBlockByNumber(line).position()
        at = editor.text_map.index(position)
        editor.select(
            len(editor.source), len(editor.source)
        )  # so that the heading comes to the top
        editor.select(at, at)
        editor.setFocus()

    # --- links are followed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl and a click on a wikilink go to its entry."""
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            unit = self._editor.cursorForPosition(event.position().toPoint()).position()
            return self._follow(self._editor.text_map.character(unit))
        return False

    def _follow(self, character: int) -> bool:
        where = self._where()
        target = wikilink_at(self._editor.text_map.shown, character)
        found = where[0].links.resolve(target, where[1]) if where and target else None
        if where is None or found is None or not where[0].has_entry(found):
            return False
        self.entry_wanted.emit(found)
        return True
