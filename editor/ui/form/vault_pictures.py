"""The pictures of the vault that is open, for the editors of an entry's fields."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from editor.messages import EditorError, Message
from editor.workspace.workspace import Workspace


class VaultPictures:
    """Finds and keeps pictures for one entry at a time.

    shown: the vault and the path of the entry that is edited; None while there is none. told: what
    became of a picture that was brought into a field; `kept` is False when it was refused.
    """

    def __init__(
        self,
        shown: Callable[[], tuple[Workspace, str] | None],
        told: Callable[[str, Message, bool], None],
    ) -> None:
        self._shown = shown
        self._told = told

    def find(self, text: str) -> Path | str | None:
        """The file that a picture's text names in the entry, or its address on the web."""
        shown = self._shown()
        if shown is None:
            return None
        workspace, path = shown
        found = workspace.pictures.resolve(text, path)
        if found is None or "://" in found:
            return found
        return workspace.pictures.file(found)

    def keep(self, key: str, brought: Path | bytes) -> str | None:
        """Bring a picture into the vault; the text that names it, None if it is refused."""
        shown = self._shown()
        if shown is None:
            return None
        # Imported when first needed: pictures are brought now and then.
        from editor.workspace import assets

        workspace, path = shown
        try:
            if isinstance(brought, Path):
                kept = assets.take_file(workspace, path, key, brought)
            else:
                kept = assets.take_content(workspace, path, key, brought)
        except EditorError as error:
            self._told(key, error.message, False)
            return None
        is_new = not isinstance(brought, Path) or workspace.root / kept != brought
        if is_new:
            self._told(key, Message("workspace.picture-kept", {"file": kept}), True)
        return assets.written(workspace, path, key, kept)

    def folder(self) -> Path | None:
        """The vault's folder for pictures."""
        shown = self._shown()
        if shown is None:
            return None
        workspace, _ = shown
        folder = workspace.root / workspace.settings.assets
        return folder if folder.is_dir() else workspace.root
