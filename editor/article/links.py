"""Which file of the vault a link means, by Obsidian's rules."""

from __future__ import annotations

import posixpath
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from types import MappingProxyType

_MARKDOWN = ".md"


def folded(text: str) -> str:
    """`text` as links compare it: letter case and the way accents are encoded do not count."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text).casefold()


def split_target(target: str) -> tuple[str, str]:
    """The path and the heading (or block id) of what stands before the `|` of a wikilink."""
    path, _, heading = target.partition("#")
    return path.strip(), heading.strip()


def link_names(path: str) -> tuple[str, str]:
    """What a link is looked up by: the name of its file without ".md", and all of it as a title.

    Folded. Links that differ in both never lead to the same file.
    """
    whole = folded(path).replace("\\", "/")
    name = whole
    if "/" in whole:
        name = next((part for part in reversed(whole.split("/")) if part not in {"", "."}), "")
    while name.endswith(_MARKDOWN):
        name = name[: -len(_MARKDOWN)]
    return name, whole.strip()


# By the folded name of a file: the folded path and the path of each file with that name.
_Names = Mapping[str, Sequence[tuple[str, str]]]


def _near_the_root(path: str) -> tuple[int, int, str]:
    return path.count("/"), len(path), path


@lru_cache(maxsize=4)
def _names(paths: tuple[str, ...]) -> _Names:
    """The files of a vault by name, those nearest to the root first.

    Kept, because titles change with each key that is typed into one, and paths do not.
    """
    names: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for path in sorted(paths, key=_near_the_root):
        known = folded(path)
        names[known.rpartition("/")[2]].append((known, path))
    return dict(names)


class LinkIndex:
    """The files that links can lead to. Immutable, so that threads may share it.

    paths: vault-relative, with `/`; titles: the title of an entry by its path. Cheap to make:
    the work is done when the first link is resolved.
    """

    def __init__(self, paths: Iterable[str], titles: Mapping[str, str]) -> None:
        self._paths = tuple(paths)
        self._titles = dict(titles)

    @cached_property
    def names_only(self) -> LinkIndex:
        """The same files, to which no link leads by their titles."""
        return LinkIndex(self._paths, {})

    @property
    def paths(self) -> tuple[str, ...]:
        """The files, as given."""
        return self._paths

    def title(self, path: str) -> str:
        """The title of the entry at `path`; empty when it has none."""
        return self._titles.get(path, "")

    def renamed(
        self, renames: Mapping[str, str], titles: Mapping[str, str] = MappingProxyType({})
    ) -> LinkIndex:
        """The files once they have their new paths, and those of `titles` their new titles.

        renames: new paths by the old; titles: by the new path.
        """
        kept = {renames.get(path, path): title for path, title in self._titles.items()}
        return LinkIndex((renames.get(path, path) for path in self._paths), {**kept, **titles})

    @cached_property
    def _by_name(self) -> _Names:
        return _names(self._paths)

    @cached_property
    def _by_title(self) -> Mapping[str, str]:
        found: dict[str, str] = {}
        for path in sorted(self._titles, key=_near_the_root):
            found.setdefault(folded(self._titles[path].strip()), path)
        return found

    def resolve(self, target: str, source: str) -> str | None:
        """The path that `target`, a link's text in the file `source`, leads to, or None.

        A heading is ignored here; a target that is a heading alone leads to `source` itself.
        Of several files with the name, the one beside `source` is meant, else the one
        nearest to the vault's root.
        """
        wanted = split_target(target)[0].replace("\\", "/")
        if not wanted:
            return source if target.strip() else None
        folder = posixpath.dirname(source)
        beside = folded(posixpath.normpath(posixpath.join(folder, wanted)))
        tail = _without_steps(folded(wanted))
        if not tail:
            return None
        # A name may contain dots ("Version 1.5"), so the name with ".md" is tried first.
        for ending in (_MARKDOWN, ""):
            found = self._find(tail + ending, beside + ending)
            if found is not None:
                return found
        return self._by_title.get(folded(wanted))

    def _find(self, tail: str, beside: str) -> str | None:
        candidates = self._by_name.get(tail.rpartition("/")[2], [])
        fitting = None
        for known, path in candidates:
            if known == beside:
                return path
            if fitting is None and (known == tail or known.endswith("/" + tail)):
                fitting = path
        return fitting


def _without_steps(path: str) -> str:
    """`path` without the `/`, `./` and `../` it begins with."""
    parts = path.split("/")
    while parts and parts[0] in {"", ".", ".."}:
        parts.pop(0)
    return "/".join(part for part in parts if part not in {"", "."})
