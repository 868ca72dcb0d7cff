"""The vault's pictures and other files on the site: each copied once, and small ones made."""

from __future__ import annotations

import posixpath
from contextlib import suppress
from functools import partial
from pathlib import Path

from editor.article.pictures import Pictures, written_path
from editor.messages import EditorError, Message
from editor.publish.embedding import Picture, Scaler
from editor.publish.site.ahead import Ahead
from editor.publish.site.folder import SiteFolder, stamp_of
from editor.publish.site.names import Names, href, usable
from editor.vault.store import reason

# Up to so many bytes a picture is shown as it is where a small one would do.
_SMALL_ENOUGH = 60_000
# Larger ones are not made several at once: each may take hundreds of megabytes meanwhile.
_AHEAD = 8_000_000
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
        self._ahead = Ahead()
        self._told: dict[Message, None] = {}
        self.remote: set[str] = set()
        self.addresses: list[str] = []

    def close(self) -> None:
        """Make nothing ahead any more. Returns when nothing is at work."""
        self._ahead.close()

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

    def prepare(self, written: str, source: str, width: int, height: int) -> None:
        """Begin to make a picture small that `number` will be asked for."""
        path = self._pictures.resolve(written, source)
        if path is None or path.lower().startswith(("http://", "https://")):
            return
        key = (path, width, height)
        file = self._worth_scaling(path)
        if file is None or key in self._made:
            return
        with suppress(OSError):
            size, stamp = file.stat().st_size, _stamp(file, width, height)
            stem = usable(self._wanted(path, width))
            if size <= _AHEAD and not any(
                self._folder.had(stem + ending, stamp) for ending in _ENDINGS.values()
            ):
                self._ahead.ask(key, partial(self._scaled, file, width, height))

    def _listed(self, path: str, source: str, width: int, height: int) -> int | None:
        shown = self._small(path, width, height) or self.copied(path, source)
        if shown is None:
            return None
        self.addresses.append(href(shown, "index.html"))
        return len(self.addresses) - 1

    def _small(self, path: str, width: int, height: int) -> str | None:
        file = self._worth_scaling(path)
        if file is None:
            return None
        try:
            stamp = _stamp(file, width, height)
            wanted = self._wanted(path, width)
            for ending in _ENDINGS.values():
                # Made by an earlier build, and no other picture's now.
                if self._names.is_free(made := usable(wanted) + ending) and self._folder.has(
                    made, stamp
                ):
                    return self._names.take(wanted, ending)
            made_ahead = self._ahead.take((path, width, height))
            picture = made_ahead or self._scaled(file, width, height)
        except (EditorError, OSError):
            return None  # told when the picture itself is copied
        if picture.media not in _ENDINGS:
            return None
        name = self._names.take(wanted, _ENDINGS[picture.media])
        self._folder.write_stamped(name, picture.content, stamp)
        return name

    def _worth_scaling(self, path: str) -> Path | None:
        """The file of a picture that is shown small; None where it is shown as it is, or is not."""
        file = self._pictures.file(path)
        if self._scaler is None or file is None or file.suffix.lower() in _AS_IT_IS:
            return None
        try:
            return file if file.stat().st_size > _SMALL_ENOUGH else None
        except OSError:
            return None

    def _wanted(self, path: str, width: int) -> str:
        return f"site/small/{self._below_root(path)}-{width}"

    def _scaled(self, file: Path, width: int, height: int) -> Picture:
        """Raises EditorError and OSError. On any thread."""
        assert self._scaler is not None
        return self._scaler.small(file.read_bytes(), file.name, width, height, quick=True)

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


def _stamp(file: Path, width: int, height: int) -> str:
    return stamp_of(file, f"{width}x{height}")


def _is_pointer(file: Path) -> bool:
    """Whether git's LFS left a pointer in place of the file's contents."""
    try:
        with file.open("rb") as opened:
            return opened.read(len(_LFS)) == _LFS
    except OSError:
        return False
