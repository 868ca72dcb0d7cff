"""Keeps links leading where they led when entries get other names or titles."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

from editor.article.link_scan import Link, like_links, links_in, links_in_value
from editor.article.links import LinkIndex, folded, link_names
from editor.vault.checked import EditRefused
from editor.vault.frontmatter import parse, set_body, set_field
from editor.vault.splices import Splice, apply

_MARKDOWN = ".md"
_FEW = 20  # of more names, to look for each of them takes longer than to find all links
# A wikilink cannot name a file with these in its name.
_NOT_IN_WIKILINKS = re.compile(r"[\[\]|#\r\n]")
_NOT_IN_ADDRESS = re.compile(r"[\x00-\x20\x7f<>()\\%?#\"]")
_ESCAPE = re.compile(r"\\[xuU]")  # in YAML; it hides the name
_FOLDED = re.compile(r"\[\[[^\]\n]*\n")  # a wikilink that YAML folds over two lines
_NOT_IN_ANGLES = re.compile(r"[\x00-\x1f\x7f<>\\%?#]")


class _Moves(NamedTuple):
    """What changes, for one file: new paths by the old, and what links led and will lead to.

    retitled: old paths of entries with another title. source: the file's own path; new_source:
    the one that it will have.
    """

    renames: Mapping[str, str]
    before: LinkIndex
    after: LinkIndex
    retitled: frozenset[str]
    source: str
    new_source: str

    def moved(self, path: str) -> str:
        """The path that the entry at `path` will have."""
        return self.renames.get(path, path)


def retarget(
    text: str,
    renames: Mapping[str, str],
    index: LinkIndex,
    source: str,
    after: LinkIndex | None = None,
) -> str:
    """The file's text with each link leading to the same entry as before, under its new path.

    renames: new paths by the old. index: the entries before. source: the file's own path before;
    it may be renamed too. after: the entries afterwards, where titles change as well.
    Links in the article and in fields are kept in their style: by name, with as many folders as
    they had or as are needed, relative, encoded. What is no link to a renamed entry stays byte
    for byte; so does a field that cannot be changed safely.
    """
    if after is None:
        after = _renamed(index, tuple(renames.items()))
    retitled = _retitled(index, after, tuple(renames.items()))
    moves = _Moves(renames, index, after, retitled, source, renames.get(source, source))
    if not _concerned(text, moves):
        return text
    front = parse(text)
    if front.present and not front.broken:
        for key, field in front.fields.items():
            if field.pair is None:  # merged in: it stands elsewhere, and is changed there
                continue
            value = _in_value(field.value, moves)
            if value is not field.value:
                with suppress(EditRefused):
                    text = set_field(text, key, value)
    front = parse(text)
    body = _in_text(front.body, links_in(front.body), moves)
    if body != front.body:
        with suppress(EditRefused):
            text = set_body(text, body)
    return text


def links_to(text: str, targets: frozenset[str], index: LinkIndex, source: str) -> int:
    """How many links of a file, in its article and its fields, lead to one of `targets`."""
    if not _may_name(text, _names(index, targets)):
        return 0
    front = parse(text)
    paths = [link.path for link in links_in(front.body)]
    for field in front.fields.values():
        if field.pair is not None:
            _collect(field.value, paths)
    return sum(index.resolve(path, source) in targets for path in paths)


@lru_cache(maxsize=2)
def _names(index: LinkIndex, paths: frozenset[str]) -> frozenset[str]:
    """The names and titles that links to entries hold; kept for the next file."""
    return frozenset(
        name
        for path in paths
        for name in (link_names(path)[0], link_names(index.title(path))[1])
        if name
    )


def _may_name(text: str, names: frozenset[str]) -> bool:
    """Whether something that looks like a link holds one of the names; quick, and too often."""
    if not _may_link(text):
        return False
    if _ESCAPE.search(text) or _FOLDED.search(text):
        return True
    # Most texts do not hold the name anywhere; escapes are taken off as from an address.
    plain = html.unescape(text) if "&" in text else text
    plain = unquote(plain.replace("\\", "")) if "%" in plain or "\\" in plain else plain
    whole = folded(plain)
    if len(names) <= _FEW and not any(name in whole for name in names):
        return False
    return any(name in names for path in like_links(text) for name in link_names(path))


def _may_link(text: str) -> bool:
    return "[[" in text or "](" in text or "]:" in text


@lru_cache(maxsize=1)
def _retitled(
    before: LinkIndex, after: LinkIndex, renames: tuple[tuple[str, str], ...]
) -> frozenset[str]:
    new = dict(renames)
    return frozenset(
        path for path in before.paths if before.title(path) != after.title(new.get(path, path))
    )


@lru_cache(maxsize=1)
def _renamed(index: LinkIndex, renames: tuple[tuple[str, str], ...]) -> LinkIndex:
    """Kept for the next file: renaming one entry goes through all of them."""
    return index.renamed(dict(renames))


def _concerned(text: str, moves: _Moves) -> bool:
    """Whether links of the file may lead elsewhere, or nowhere, afterwards.

    Only those can that hold a name or a title which comes or goes.
    """
    if moves.source != moves.new_source:
        return _may_link(text)
    old = frozenset(moves.renames) | moves.retitled
    new = frozenset(moves.moved(path) for path in old)
    return _may_name(text, _names(moves.before, old) | _names(moves.after, new))


# --- values of fields


def _in_value(value: Any, moves: _Moves) -> Any:
    """`value` with its links rewritten; the very same object when none is."""
    if isinstance(value, str):
        return _in_text(value, links_in_value(value), moves)
    if isinstance(value, list):
        bare = _without_quotes(value)
        if bare is not None:
            return _in_bare(value, bare, moves)
        items = [_in_value(item, moves) for item in value]
        return items if _differ(items, value) else value
    if isinstance(value, dict):
        members = {key: _in_value(item, moves) for key, item in value.items()}
        return members if _differ(members.values(), value.values()) else value
    return value


def _differ(one: Any, other: Any) -> bool:
    return any(new is not old for new, old in zip(one, other, strict=True))


def _without_quotes(value: list[Any]) -> str | None:
    """The target of a wikilink without quotes, which YAML takes for a list within a list."""
    if len(value) == 1 and isinstance(value[0], list) and len(value[0]) == 1:
        inner = value[0][0]
        return inner if isinstance(inner, str) else None
    return None


def _in_bare(value: list[Any], written: str, moves: _Moves) -> list[Any]:
    whole = f"[[{written}]]"
    new = _in_text(whole, links_in_value(whole), moves)
    return value if new == whole else [[new[2:-2]]]


def _collect(value: Any, paths: list[str]) -> None:
    if isinstance(value, str):
        paths.extend(link.path for link in links_in_value(value))
    elif isinstance(value, list):
        bare = _without_quotes(value)
        for item in value if bare is None else (f"[[{bare}]]",):
            _collect(item, paths)
    elif isinstance(value, dict):
        for item in value.values():
            _collect(item, paths)


# --- one link


def _in_text(text: str, links: tuple[Link, ...], moves: _Moves) -> str:
    splices = [splice for link in links if (splice := _splice(link, text, moves))]
    return apply(text, splices) if splices else text


def _splice(link: Link, text: str, moves: _Moves) -> Splice | None:
    """What makes the link lead where it led; None when it still does."""
    old = moves.before.resolve(link.path, moves.source)
    if old is None:
        return None
    new = moves.moved(old)
    named = moves.before.names_only.resolve(link.path, moves.source) == old
    if named:
        if _still_named(link, old, moves):
            return None
        path = _path(link, old, moves)
    elif moves.after.resolve(link.path, moves.new_source) == new:
        return None
    else:
        path = _by_title(link, new, moves)
    if link.wiki and _NOT_IN_WIKILINKS.search(path):
        return None
    written = text[link.start : link.end]
    if link.wiki:
        if not named and not link.shown and path != moves.after.title(new).strip():
            # What readers saw was the title.
            path += ("\\|" if link.cell else "|") + written
        return Splice(link.start, link.end, path)
    return Splice(link.start, link.end, _encoded(path, written, link.angled))


def _still_named(link: Link, old: str, moves: _Moves) -> bool:
    """Whether the link leads to the entry by its name, spelled as exactly as before."""
    new = moves.moved(old)
    if moves.after.names_only.resolve(link.path, moves.new_source) != new:
        return False
    stepwise = not link.wiki or link.path.startswith(("/", "./", "../"))
    if stepwise and _is_exact(link.path, moves.source, old):
        return _is_exact(link.path, moves.new_source, new)
    return _ends_exactly(link.path, new) or not _ends_exactly(link.path, old)


def _is_exact(path: str, source: str, target: str) -> bool:
    """Whether `path` leads to `target` step by step, as on any web server."""
    if path.startswith("/"):
        reached = posixpath.normpath(path.lstrip("/"))
    else:
        reached = posixpath.normpath(posixpath.join(posixpath.dirname(source), path))
    return reached in (target, target.removesuffix(_MARKDOWN))


def _ends_exactly(path: str, target: str) -> bool:
    """Whether the last step of `path` is the file's name, letter case included."""
    last = path.replace("\\", "/").rpartition("/")[2]
    name = target.rpartition("/")[2]
    return last in (name, name.removesuffix(_MARKDOWN))


def _path(link: Link, old: str, moves: _Moves) -> str:
    """The path to an entry's new place in the style in which the link had the old one."""
    path = link.path.replace("\\", "/")
    ending = _MARKDOWN if path.lower().endswith(_MARKDOWN) else ""
    new = moves.moved(old)
    bare = new.removesuffix(_MARKDOWN)
    if path.startswith("/"):
        return f"/{bare}{ending}"
    dotted = path.startswith(("./", "../"))
    if dotted or (not link.wiki and _is_exact(path, moves.source, old)):
        steps = posixpath.relpath(bare, posixpath.dirname(moves.new_source) or ".")
        if path.startswith("./") and not steps.startswith("../"):
            steps = f"./{steps}"
        return steps + ending
    fewest = path.count("/") + 1
    shorter = path.partition("/")[2]
    if fewest > 1 and moves.before.names_only.resolve(shorter, moves.source) != old:
        fewest = 1  # the folders stood there because the name alone led elsewhere
    return _shortest(new, ending, fewest, moves)


def _shortest(target: str, ending: str, fewest: int, moves: _Moves) -> str:
    """The last steps of a path, at least `fewest`, by which a link leads to `target`."""
    bare = target.removesuffix(_MARKDOWN)
    steps = bare.split("/")
    for count in range(min(fewest, len(steps)), len(steps) + 1):
        path = "/".join(steps[-count:]) + ending
        if moves.after.names_only.resolve(path, moves.new_source) == target:
            return path
    return f"/{bare}{ending}"


def _by_title(link: Link, new: str, moves: _Moves) -> str:
    """The new title of an entry where that leads to it, else its name."""
    title = moves.after.title(new).strip()
    fits = title and not (link.wiki and _NOT_IN_WIKILINKS.search(title))
    if fits and moves.after.resolve(title, moves.new_source) == new:
        return title
    return _shortest(new, "", 1, moves)


def _encoded(path: str, written: str, angled: bool) -> str:
    """`path` as an address, encoded as far as it must be or as the one before was."""
    special = _NOT_IN_ANGLES if angled else _NOT_IN_ADDRESS
    plain = special.sub(lambda found: quote(found[0], safe=""), path)
    if not written.isascii() or "%" not in written:
        return plain
    # An address that was encoded all through stays so.
    return quote(path, safe="/!$&'*+,;=:@~-._" + ("()" if "(" in written else ""))
