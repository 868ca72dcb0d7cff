"""Completes links, headings and tags while the article is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from editor.schema.completion import Option
from editor.ui.article.body_editor import BodyEditor
from editor.ui.article.completion import (
    Choice,
    PictureNames,
    Place,
    Targets,
    headings_for,
    links_for,
    pictures_for,
    place_of,
    tags_for,
    tags_of,
)
from editor.ui.article.highlighter import is_code
from editor.ui.completion_popup import CompletionPopup
from editor.ui.newest import Newest
from editor.workspace.workspace import Workspace

Where = Callable[[], tuple[Workspace, str] | None]


class ArticleCompleter(QObject):
    """Shows choices below the cursor of `editor`. where: the vault and the entry that is shown."""

    def __init__(self, editor: BodyEditor, where: Where) -> None:
        super().__init__(editor)
        self._editor = editor
        self._where = where
        self._popup: CompletionPopup | None = None
        self._refused: tuple[int, int] | None = None  # the place where Escape was pressed
        self._tags: Sequence[Option] | None = None
        self._targets = Targets()
        self._pictures = PictureNames()
        self._reader = Newest(self)
        self._reader.done.connect(self._take_tags)
        editor.edited.connect(self._on_edited)
        editor.cursorPositionChanged.connect(self._on_moved)
        editor.settled.connect(self.close)
        editor.view_moved.connect(self._follow_view)
        editor.key_rules.insert(0, self._take_key)
        editor.installEventFilter(self)

    @property
    def popup(self) -> CompletionPopup | None:
        """The list of choices, once there was one."""
        return self._popup

    def close(self) -> None:
        """Show no choices, until something is typed."""
        self._tags = None  # the next ones are read anew
        if self._popup is not None:
            self._popup.hide()

    def shut_down(self) -> None:
        """Read nothing more."""
        self._reader.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape belongs to the choices while they are shown, not to the window's shortcuts."""
        shown = self._popup is not None and self._popup.isVisible()
        if shown and event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        if self._popup is None or not self._popup.isVisible():
            return False
        taken = self._popup.take_key(event)
        if taken and not self._popup.isVisible():
            self._refused = self._spot()
        return taken

    def _spot(self) -> tuple[int, int] | None:
        place = self._place()
        return (self._editor.textCursor().blockNumber(), place.start) if place else None

    def _place(self) -> Place | None:
        cursor = self._editor.textCursor()
        if cursor.hasSelection() or is_code(cursor.block()):
            return None
        before = QTextCursor(cursor.block())
        before.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
        return place_of(before.selectedText())

    def _on_edited(self, _text: str, _typed: bool) -> None:
        if not self._editor.hasFocus():
            return
        self.offer()

    def _on_moved(self) -> None:
        if self._popup is not None and self._popup.isVisible() and self._place() is None:
            self.close()

    def _follow_view(self) -> None:
        """Stay below the cursor's line, as long as that is in view."""
        if self._popup is None or not self._popup.isVisible():
            return
        line = self._line_in_window()
        if self._editor.viewport().rect().contains(self._editor.cursorRect().center()):
            self._popup.place(line)
        else:
            self.close()

    def offer(self) -> None:
        """Show what fits at the cursor."""
        place, where = self._place(), self._where()
        if place is None or where is None:
            self._refused = None
            self.close()
            return
        if self._spot() != self._refused:
            self._refused = None
            self._show(place, self._choices(place, *where))

    def _choices(self, place: Place, workspace: Workspace, path: str) -> list[Choice]:
        embed = self._line()[place.start] == "!"
        if place.kind == "link":
            fitting = self._targets.fitting(workspace, place.typed)
            links = links_for(workspace, fitting, path, embed=embed)
            if not embed:
                return links
            pictures = self._pictures.fitting(workspace, place.typed)
            return [*pictures_for(workspace, pictures, path), *links]
        if place.kind == "heading":
            target = workspace.links.resolve(place.path, path) if place.path.strip() else path
            if target is None or not workspace.has_entry(target):
                return []
            found = headings_for(workspace.entry(target), place.path, place.typed)
            return [one._replace(text="!" + one.text) for one in found] if embed else found
        if self._tags is None:
            bodies = [entry.body for entry in workspace.entries()]
            fields = [entry.fields.get("tags") for entry in workspace.entries()]
            self._tags = ()
            self._reader.ask(partial(_tags, bodies, fields))
        return tags_for(self._tags, place.typed)

    def _take_tags(self, tags: Sequence[Option]) -> None:
        self._tags = tags
        place = self._place()
        if place is not None and place.kind == "tag" and self._editor.hasFocus():
            self.offer()

    def _show(self, place: Place, choices: Sequence[Choice]) -> None:
        if not choices:
            if self._popup is not None:
                self._popup.hide()
            return
        if self._popup is None:
            self._popup = CompletionPopup(self._editor.window(), "articleCompletion")
            self._popup.chosen.connect(self._write)
        eager = place.kind != "tag" or bool(place.typed)
        self._popup.show_choices(choices, self._line_in_window(), eager=eager)

    def _line_in_window(self) -> QRect:
        """The cursor's line, in the window's coordinates."""
        rect = self._editor.cursorRect()
        window = self._editor.window()
        return QRect(self._editor.viewport().mapTo(window, rect.topLeft()), rect.size())

    def _line(self) -> str:
        return self._editor.textCursor().block().text()

    def _write(self, choice: Choice) -> None:
        """Put the choice in the place of what was typed, and of the brackets behind it."""
        place = self._place()
        if place is None:
            return
        cursor = self._editor.textCursor()
        line = self._line()
        at = _characters(line, cursor.positionInBlock())
        end = at + 2 if place.kind != "tag" and line[at : at + 2] == "]]" else at
        start = self._editor.text_map.character(cursor.block().position())
        first, last = start + place.start, start + end
        source = self._editor.text_map
        self._editor.edit(
            source.index(source.unit(first)), source.index(source.unit(last)), choice.text
        )
        done = source.index(source.unit(first + len(choice.text)))
        self._editor.select(done, done)
        self.close()


def _characters(line: str, units: int) -> int:
    """How many characters take so many UTF-16 units."""
    return len(line.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


def _tags(bodies: Sequence[str], fields: Sequence[object]) -> tuple[Option, ...]:
    """All tags in use, those in most articles first."""
    found = tags_of(bodies)
    for value in fields:
        several = value if isinstance(value, list | tuple) else [value]
        names = [one.lstrip("#") for one in several if isinstance(one, str)]
        found.update(name for name in names if name and " " not in name)
    return tuple(Option(name, count) for name, count in found.most_common())
