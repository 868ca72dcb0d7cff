"""Which entries a name matters to: those with links or pictures that it may be the target of."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable

from editor.article.links import folded, link_names
from editor.publish.checks.indexes import Holders
from editor.publish.checks.known import likeness
from editor.publish.checks.links import targets
from editor.publish.checks.look import Look
from editor.publish.checks.pictures import pictures_of


class Leading:
    """Names of files and titles, with the entries whose links or pictures lead to such."""

    def __init__(self) -> None:
        self._links = Holders()
        self._pictures = Holders()

    def take(self, look: Look) -> None:
        """Take in where an entry's links and pictures lead, as it is now."""
        path = look.entry.path
        names = {name for target in targets(look) for name in link_names(target)}
        self._links.take(path, names)
        self._pictures.take(
            path, {name for one in look.once(pictures_of) for name in _names(one.named.written)}
        )

    def remove(self, path: str) -> None:
        """Let an entry go."""
        self._links.take(path)
        self._pictures.take(path)

    def to_entry(self, path: str, title: str) -> set[str]:
        """The entries that may lead to one at `path` with this title."""
        names = {link_names(path)[0], folded(title).strip()}
        return {one for name in names for one in self._links.of(name)}

    def to_files(self, paths: Iterable[str]) -> set[str]:
        """The entries that may lead to files at these paths."""
        found: set[str] = set()
        for path in paths:
            found.update(self._links.of(link_names(path)[0]))
            found.update(one for name in _names(path) for one in self._pictures.of(name))
        return found


def _names(picture: str) -> tuple[str, str]:
    """A picture's name, and what is like it; a slash tells them apart."""
    return folded(posixpath.basename(picture.replace("\\", "/"))), f"/{likeness(picture)}"
