"""Which picture a field or an article means, by the published site's rules and Obsidian's."""

from __future__ import annotations

import os
import posixpath
import threading
from collections.abc import Collection, Mapping
from pathlib import Path
from urllib.parse import unquote

NO_PICTURE = frozenset({"", "not-found", "broken link"})

PICTURE_ENDINGS = frozenset(
    {".apng", ".avif", ".bmp", ".gif", ".ico", ".jpeg", ".jpg", ".png", ".svg", ".webp"}
)

_ENDINGS = tuple(PICTURE_ENDINGS)
_LEFT_OUT = frozenset({"node_modules"})
# A folder with this file in it holds a site that was made of a vault, with copies of its pictures.
SITE_LIST = ".territory-site.json"


def written_path(value: str) -> str:
    """`value` without `![[ ]]` and what follows a `|`; empty where it stands for no picture."""
    text = value.strip()
    for opening in ("![[", "[["):
        if text.startswith(opening) and text.endswith("]]"):
            text = text[len(opening) : -2]
            break
    text = text.partition("|")[0].strip()
    return "" if text.lower() in NO_PICTURE else text


class Pictures:
    """Finds pictures below `root`, the vault; `assets` is its folder for them, relative to it.

    The files are looked for when they are asked for; names anywhere in the vault come from one
    listing, made on first need and kept. Threads may share it.
    """

    def __init__(self, root: Path, assets: str) -> None:
        self.root = root
        self.assets = assets.strip("/")
        self._real_root = Path(os.path.realpath(root))
        self._listing: dict[str, str] | None = None
        self._lock = threading.Lock()

    def resolve(self, value: str, source: str) -> str | None:
        """The vault-relative path, or the http(s) address, that `value` in file `source` means.

        None where it names no picture, none is there, or it lies outside the vault.
        """
        written = written_path(value)
        if not written:
            return None
        if written.lower().startswith(("http://", "https://")):
            return written
        for path in dict.fromkeys((written, unquote(written))):
            found = self._find(path.replace("\\", "/"), posixpath.dirname(source))
            if found is not None:
                return found
        return None

    def file(self, path: str) -> Path | None:
        """The file at the vault-relative `path`, or None if none is there or it lies outside.

        Links in the file system are followed and have to stay inside too.
        """
        if "\0" in path or posixpath.isabs(path):
            return None
        try:
            if not os.path.isfile(os.path.join(self._real_root, path)):  # noqa: PTH113, PTH118 - fast
                return None
            real = Path(os.path.realpath(self._real_root / path))
            inside = real.is_relative_to(self._real_root) and real.is_file()
        except (OSError, ValueError):
            return None
        return real if inside else None

    def _find(self, path: str, folder: str) -> str | None:
        tail = path.lstrip("/")
        while tail.startswith(("../", "./")):
            tail = tail.partition("/")[2].lstrip("/")
        if not tail or tail.endswith("/"):
            return None
        for candidate in self._candidates(tail, path, folder):
            normal = posixpath.normpath(candidate)
            if self.file(normal) is not None:
                return normal
        return self._named(posixpath.basename(tail))

    def _candidates(self, tail: str, path: str, folder: str) -> list[str]:
        under_assets = [posixpath.join(self.assets, tail)]
        first, _, rest = tail.partition("/")
        if rest and first == "assets":
            under_assets = [posixpath.join(self.assets, rest)]
        elif rest and first == "img":
            under_assets.append(posixpath.join(self.assets, rest))
        beside = [] if path.startswith("/") else [posixpath.join(folder, path)]
        return [*under_assets, *beside, tail]

    @property
    def all(self) -> Collection[str]:
        """The pictures of the vault as they were listed; of several with one name, one."""
        return self._listed().values()

    def _listed(self) -> Mapping[str, str]:
        with self._lock:
            if self._listing is None:
                self._listing = self._list()
            return self._listing

    def _named(self, name: str) -> str | None:
        found = self._listed().get(name.casefold())
        return found if found is not None and self.file(found) is not None else None

    def prepare(self) -> None:
        """Look for all pictures now, in any thread, so that nobody waits when one is asked for."""
        self._listed()

    def _list(self) -> dict[str, str]:
        """Every picture's path by its name; of several the one nearest to the root."""
        listing: dict[str, str] = {}
        for folder, folders, names in os.walk(self._real_root):
            folders[:] = sorted(
                name for name in folders if name not in _LEFT_OUT and not name.startswith(".")
            )
            if SITE_LIST in names:
                folders.clear()
                continue
            base = Path(folder).relative_to(self._real_root).as_posix()
            for name in sorted(names):
                if name.lower().endswith(_ENDINGS):
                    path = posixpath.normpath(posixpath.join(base, name))
                    known = listing.get(name.casefold())
                    if known is None or known.count("/") > path.count("/"):
                        listing[name.casefold()] = path
        return listing
