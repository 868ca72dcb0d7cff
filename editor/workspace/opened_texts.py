"""The texts that files had when the vault was opened: of those only that changed since."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from editor.workspace.document import Cause, Document, Notice


class OpenedTexts:
    """Follows a document from the opening of a vault on. Saving is no change of a text.

    What another program changed meanwhile, in files whose text is known here, counts too. What is
    changed back is forgotten again. unread: whether a file is there that could not be read.
    """

    def __init__(self, document: Document, unread: Callable[[str], bool]) -> None:
        self._document = document
        self._unread = unread
        self._texts: dict[str, str | None] = {}
        self._origins: dict[str, str] = {}
        document.subscribe(self._take)

    @property
    def texts(self) -> Mapping[str, str | None]:
        """What each changed file held; None: it was not there."""
        return MappingProxyType(self._texts)

    @property
    def origins(self) -> Mapping[str, str]:
        """Where each file lay that was moved, by its path now."""
        return MappingProxyType(self._origins)

    def _take(self, notice: Notice) -> None:
        if notice.cause in (Cause.LOADED, Cause.SAVED):
            return
        for path, before in notice.before.items():
            now = self._document.text(path)
            if before is None and path not in self._texts and self._unread(path):
                continue  # nobody knows what it held: the first that can be read of it is no change
            opened = self._texts.setdefault(path, before)
            if opened == now:
                del self._texts[path]
        for old, new in notice.renames.items():
            origin = self._origins.pop(old, old)
            if origin != new:
                self._origins[new] = origin
