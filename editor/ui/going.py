"""Goes to the exact place that something is told of: a field, a line, a pin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from editor.messages import EditorError
from editor.ui.words import words
from editor.workspace.settings import FOLDER

if TYPE_CHECKING:
    from editor.ui.window import MainWindow
    from editor.vault.frontmatter import Frontmatter
    from editor.workspace.workspace import Workspace


def go(
    window: MainWindow,
    path: str,
    field: str | None = None,
    line: int | None = None,
    *,
    pin: bool = False,
) -> bool:
    """Show the entry at `path`, with the focus where it is told; False when there is none.

    field: a key of its frontmatter; one that it has not is offered to be added. line: from 1 in the
    whole file; in the frontmatter it stands for the field there, and for that line of one that
    cannot be read. pin: its place on the map, or the tray where it has none. A file that is no
    entry: territories are shown on the map, any other text can be edited at that line.
    """
    workspace = window.workspace
    if workspace is None:
        return False
    if not workspace.has_entry(path):
        return _go_to_file(window, workspace, path, line)
    entry = workspace.entry(path)
    if pin and entry.collection.map is not None:
        _go_to_pin(window, path)
        return True
    window.show_view("article")
    window.selection.select(path)
    front = entry.frontmatter
    if front is None:
        return True
    if front.broken and not _is_in_article(front, line):
        if line is not None:
            line -= front.text.count("\n", 0, front.block_start)
        window.form.go_to_line(line)
        return True
    if field is None and line is not None:
        field = _field_at(front, line)
    if field is not None:
        _go_to_field(window, path, field)
    elif line is not None:
        window.article.go_to_line(line)
    return True


def _go_to_field(window: MainWindow, path: str, key: str) -> None:
    window.form.go_to(key)

    def again() -> None:
        if window.selection.path == path:
            window.form.reveal(key)

    # Once the form has its size: this entry may have more fields than the one before.
    QTimer.singleShot(0, window.form, again)


def _go_to_pin(window: MainWindow, path: str) -> None:
    window.show_view("map")
    window.selection.select(path)
    window.map.centre(path)
    # Once more when all that stands beside the map has its size.
    QTimer.singleShot(0, window.map, lambda: _centre_again(window, path))
    window.map.view.setFocus(Qt.FocusReason.OtherFocusReason)


def _centre_again(window: MainWindow, path: str) -> None:
    if window.selection.path == path and window.views.shown == "map":
        window.map.centre(path)


def _go_to_file(window: MainWindow, workspace: Workspace, path: str, line: int | None) -> bool:
    for name, settings in workspace.settings.maps.items():
        if settings.regions is not None and path == f"{FOLDER}/{settings.regions}" and not line:
            window.show_view("map")
            window.map.show_map(name)
            return True
    # Imported when first needed: most vaults never do.
    from editor.ui.file_dialog import edit_file

    try:
        return edit_file(window, workspace, path, line)
    except EditorError as error:
        window.notices.tell(words(error.message))
        return True


def _is_in_article(front: Frontmatter, line: int | None) -> bool:
    return line is not None and line > front.text.count("\n", 0, front.body_start)


def _field_at(front: Frontmatter, line: int) -> str | None:
    """The key of the field that stands in a line of the file; None where that is the article's."""
    if not front.present or _is_in_article(front, line):
        return None
    fields = [one for one in front.fields.values() if one.line is not None and one.line <= line]
    return max(fields, key=lambda one: one.line or 0).key if fields else None
