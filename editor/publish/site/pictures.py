"""The vault's pictures and other files on the site: each copied once, and small ones made."""

from __future__ import annotations

import posixpath
from pathlib import Path

from editor.article.pictures import Pictures, written_path
from editor.messages import EditorError, Message
from editor.publish.embedding import Scaler
from editor.publish.site.folder import SiteFolder, stamp_of
from editor.publish.site.names import Names, href, usable
from editor.vault.store import reason

# Up to so many bytes a picture is shown as it is where a small one would do.
_SMALL_ENOUGH = 60_000
_AS_IT_IS = frozenset({".svg", ".gif"})
_ENDINGS = {"image/png": ".png", "image/jpeg": ".jpg", "image/webp": ".webp"}
_LFS = b"version https://git-lfs.github.com/spec/"


class SitePictures:
    """Copies what pages show, and tells what cannot be shown.

    scaler: makes pictures small; None where nothing can, and they are then shown as they are.
    `addresses` are the pictures of lists, as pages at the site's top have them.
    """

    def __init__(
        self, folder: SiteFolder, names: Names, pictures: Pictures, root: str, scaler: Scaler | None
    ) -> None:
        """root: the folder of the vault below which files keep their places on the site."""
        self._folder, self._names, self._pictures = folder, names, pictures
        self._root = f"{root}/" if root else ""
        self._scaler = scaler
        self._copied: dict[str, str | None] = {}
        self._made: dict[tuple[str, int, int], int | None] = {}
        self._told: dict[Message, None] = {}
        self.remote: set[str] = set()
        self.addresses: list[str] = []

    @property
    def left_out(self) -> tuple[Message, ...]:
        """The pictures that should be on the site and are not, each with its entry."""
        return tuple(self._told)

    def missing(self, written: str, source: str) -> None:
        """The entry at `source` shows a picture that is not there."""
        self._told[Message("publish.site-picture", {"file": source, "picture": written})] = None

    def copied(self, path: str, source: str) -> str | None:
        """Where on the site a file of the vault is, which the entry at `source` refers to.

        None where it cannot be there, which is told.
        """
        if path not in self._copied:
            self._copied[path] = self._copy(path, source)
        return self._copied[path]

    def number(self, written: str, source: str, width: int, height: int) -> int | None:
        """The index in `addresses` of the picture that a field of file `source` names.

        It is small where that is worth it. None where there is none on the site.
        """
        path = self._pictures.resolve(written, source)
        if path is None:
            if written_path(written):
                self.missing(written_path(written), source)
            return None
        if path.lower().startswith(("http://", "https://")):
            self.remote.add(path)
            return None
        key = (path, width, height)
        if key not in self._made:
            self._made[key] = self._listed(path, source, width, height)
        return self._made[key]

    def _listed(self, path: str, source: str, width: int, height: int) -> int | None:
        shown = self._small(path, width, height) or self.copied(path, source)
        if shown is None:
            return None
        self.addresses.append(href(shown, "index.html"))
        return len(self.addresses) - 1

    def _small(self, path: str, width: int, height: int) -> str | None:
        file = self._pictures.file(path)
        if self._scaler is None or file is None or file.suffix.lower() in _AS_IT_IS:
            return None
        try:
            if file.stat().st_size <= _SMALL_ENOUGH:
                return None
            stamp = stamp_of(file, f"{width}x{height}")
            wanted = f"site/small/{self._below_root(path)}-{width}"
            for ending in _ENDINGS.values():
                # Made by an earlier build, and no other picture's now.
                if self._names.is_free(made := usable(wanted) + ending) and self._folder.has(
                    made, stamp
                ):
                    return self._names.take(wanted, ending)
            picture = self._scaler.small(file.read_bytes(), file.name, width, height)
        except (EditorError, OSError):
            return None  # told when the picture itself is copied
        if picture.media not in _ENDINGS:
            return None
        name = self._names.take(wanted, _ENDINGS[picture.media])
        self._folder.write_stamped(name, picture.content, stamp)
        return name

    def _copy(self, path: str, source: str) -> str | None:
        file = self._pictures.file(path)
        if file is None or _is_pointer(file):
            self.missing(path, source)
            return None
        stem, ending = posixpath.splitext(self._below_root(path))
        name = self._names.take(stem, ending)
        try:
            self._folder.copy(name, file)
        except OSError as error:
            told = {"file": source, "picture": path, "reason": reason(error)}
            self._told[Message("publish.site-picture-unread", told)] = None
            return None
        return name

    def _below_root(self, path: str) -> str:
        return path.removeprefix(self._root)


def _is_pointer(file: Path) -> bool:
    """Whether git's LFS left a pointer in place of the file's contents."""
    try:
        with file.open("rb") as opened:
            return opened.read(len(_LFS)) == _LFS
    except OSError:
        return False
