"""Templates of new entries: those that the vault holds, and one made of its entries."""

from __future__ import annotations

import json
import posixpath
import re
import uuid
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from editor.messages import EditorError, Message, named
from editor.schema.collation import sort_key
from editor.schema.values import Value
from editor.vault import store
from editor.vault.checked import EditRefused
from editor.vault.frontmatter import parse, set_field
from editor.vault.scan import find
from editor.workspace.blank import blank
from editor.workspace.moments import moment_text
from editor.workspace.settings import FOLDER, Collection
from editor.workspace.workspace import Workspace

_OBSIDIAN = ".obsidian/templates.json"
_USUAL_DATE, _USUAL_TIME = "YYYY-MM-DD", "HH:mm"
_PLACEHOLDER = re.compile(r"\{\{\s*(title|date|time)\s*(?::\s*([^{}]*?)\s*)?\}\}", re.IGNORECASE)
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
# Fewer entries than this tell less of what is usual than a template does.
_TELLING = 3


class Template(NamedTuple):
    """What a new entry begins with. name: empty for the one made of the collection's entries.

    formats: how {{date}} and {{time}} are written where they do not say.
    """

    name: str
    text: str
    formats: tuple[str, str] = (_USUAL_DATE, _USUAL_TIME)


class Templates(NamedTuple):
    """The templates to choose from, the usual one first, and what is wrong with the others."""

    all: tuple[Template, ...]
    problems: tuple[Message, ...] = ()


def templates_for(workspace: Workspace, collection: Collection) -> Templates:
    """The templates for new entries of a collection.

    Its own, which the settings name, is the usual one; else the one made of its entries. Then
    come all others below `.territory/templates`, and those of Obsidian.
    """
    reader = _Reader(workspace)
    own = reader.own(collection)
    others = [*reader.below(f"{FOLDER}/templates"), *reader.of_obsidian()]
    members = [entry for entry in workspace.entries() if entry.collection == collection]
    made = Template("", blank(members, workspace.schema(collection)))
    found = [*own, made, *others]
    if not own and others and sum(entry.is_entry for entry in members) < _TELLING:
        found = [*others, made]
    return Templates(tuple(found), tuple(reader.problems))


def templates_of_obsidian(workspace: Workspace) -> str:
    """The folder of Obsidian's templates; empty where its settings name none."""
    return _folder_in(_obsidian_settings(workspace))


def _obsidian_settings(workspace: Workspace) -> Mapping[str, Any]:
    file = workspace.root / _OBSIDIAN
    if not file.is_file():
        return {}
    try:
        told = json.loads(store.read(file).removeprefix("\ufeff"))
    except (ValueError, EditorError):
        return {}
    return told if isinstance(told, dict) else {}


def _folder_in(told: Mapping[str, Any]) -> str:
    folder = _text(told.get("folder")).strip("/")
    return posixpath.normpath(folder) if folder else ""


class _Reader:
    """Reads each template's file once."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._seen: set[str] = set()
        self.problems: list[Message] = []

    def own(self, collection: Collection) -> list[Template]:
        """The template that the settings name for the collection."""
        if not collection.template:
            return []
        return self._read(posixpath.normpath(posixpath.join(FOLDER, collection.template)))

    def below(
        self, folder: str, formats: tuple[str, str] = (_USUAL_DATE, _USUAL_TIME)
    ) -> list[Template]:
        """The templates in a folder and those below it."""
        paths = find(self._workspace.root, f"{folder}/**/*.md")
        found = [one for path in paths for one in self._read(path, formats)]
        return sorted(found, key=lambda one: sort_key(one.name))

    def of_obsidian(self) -> list[Template]:
        """Those in the folder that Obsidian's settings name."""
        told = _obsidian_settings(self._workspace)
        formats = (
            _text(told.get("dateFormat")) or _USUAL_DATE,
            _text(told.get("timeFormat")) or _USUAL_TIME,
        )
        folder = _folder_in(told)
        return self.below(folder, formats) if folder else []

    def _read(
        self, path: str, formats: tuple[str, str] = (_USUAL_DATE, _USUAL_TIME)
    ) -> list[Template]:
        if path in self._seen:
            return []
        self._seen.add(path)
        try:
            if path.startswith(("../", "/")) or path == "..":
                raise store.UnreadableFile("vault.missing", file=path)
            text = self._workspace.read(path)
        except EditorError as error:
            self.problems.append(named(error.message, path))
            return []
        return [Template(PurePosixPath(path).stem, text, formats)]


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def filled(template: Template, title: str, now: datetime) -> str:
    """The template's text with its placeholders filled in; all else byte for byte.

    {{title}}, {{date}}, {{time}}, {{date:D MMMM YYYY}}. In the frontmatter a title stays one
    text, whatever signs are in it.
    """
    expand = _expander(template, title, now)
    front = parse(template.text)
    if not _PLACEHOLDER.search(front.block):
        return _PLACEHOLDER.sub(expand, template.text)
    block, tokens = _with_tokens(front.block, expand)
    head, body = template.text[: front.block_start], template.text[front.block_end :]
    text = _with_values(head + block + body, block, tokens)
    for token, value in tokens.items():  # in comments, in keys, in what does not parse
        text = text.replace(token, value)
    start = parse(text).body_start
    return text[:start] + _PLACEHOLDER.sub(expand, text[start:])


def _expander(template: Template, title: str, now: datetime) -> Callable[[re.Match[str]], str]:
    def expand(found: re.Match[str]) -> str:
        name, pattern = found[1].lower(), found[2]
        if name == "title":
            return title
        return moment_text(now, pattern or template.formats[name == "time"])

    return expand


def _with_tokens(block: str, expand: Callable[[re.Match[str]], str]) -> tuple[str, dict[str, str]]:
    """The block with a word for each placeholder, so that it reads as YAML; what they stand for."""
    tokens: dict[str, str] = {}

    def token(found: re.Match[str]) -> str:
        word = f"placeholder{uuid.uuid4().hex}"
        tokens[word] = expand(found)
        return word

    return _PLACEHOLDER.sub(token, block), tokens


def _with_values(text: str, block: str, tokens: dict[str, str]) -> str:
    """`text` with the fields that hold tokens set to what those stand for."""

    def value_of(value: Any) -> Any:
        if isinstance(value, str):
            whole = tokens.get(value)
            bare = f'"{value}' not in block and f"'{value}" not in block
            if whole is not None and bare and _ISO_DATE.fullmatch(whole):
                return date.fromisoformat(whole)
            for token, stands_for in tokens.items():
                value = value.replace(token, stands_for)
            return value
        if isinstance(value, list):
            return [value_of(item) for item in value]
        if isinstance(value, dict):
            return {key: value_of(item) for key, item in value.items()}
        return value

    for key, field in parse(text).fields.items():
        if field.pair is None or not any(token in field.source for token in tokens):
            continue
        value: Value = value_of(field.value)
        try:
            text = set_field(text, key, value)
        except EditRefused:
            continue
    return text
