"""What the checks know of the vault around an entry."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from urllib.parse import unquote

from editor.article.links import LinkIndex, folded
from editor.messages import EditorError, Message
from editor.publish.checks.picture_files import PictureFile, PictureFiles
from editor.publish.checks.template_lines import lines_of_template
from editor.schema.checks import check
from editor.schema.fields import FieldSchema, Schema
from editor.schema.form import Checked
from editor.schema.values import Value
from editor.territory.regions import Region
from editor.vault.frontmatter import parse
from editor.workspace.assets import slug
from editor.workspace.sections import expected_sections
from editor.workspace.settings import FOLDER, Collection
from editor.workspace.templates import templates_of_obsidian
from editor.workspace.workspace import Workspace

Keys = frozenset[str]


@lru_cache(maxsize=64)  # of one entry it is asked twice
def likeness(picture: str) -> str:
    """What the names of pictures have in common that differ in spaces, case, signs and ending."""
    name = picture.replace("\\", "/").rpartition("/")[2]
    stem = posixpath.splitext(name)[0]
    return slug(stem) if any(map(str.isalnum, stem)) else stem


_LEFT_OUT = frozenset({"node_modules"})


# Values that many entries share are met early; of rarer ones none is remembered beyond so many.
_REMEMBERED = 4096
_SHORT = 60  # characters
_SCALARS = frozenset({str, int, bool, date})


def _remembering() -> Checked:
    told: dict[tuple[str, type, Value], Sequence[Message]] = {}

    def checked(field: FieldSchema, value: Value) -> Sequence[Message]:
        sort = type(value)
        if sort not in _SCALARS or (isinstance(value, str) and len(value) > _SHORT):
            return tuple(check(field, value))
        key = (field.key, sort, value)  # True is 1 elsewhere
        found = told.get(key)
        if found is None:
            found = tuple(check(field, value))
            if len(told) < _REMEMBERED:
                told[key] = found
        return found

    return checked


class Known:
    """Asked by the checks; works out each thing once, until it is told to forget."""

    def __init__(self, workspace: Workspace, today: Callable[[], date] = date.today) -> None:
        self.workspace = workspace
        self._today = today
        self._files = PictureFiles()
        self._found: dict[tuple[str, str], str] = {}
        self.forget()

    def forget(self, *, files: bool = True) -> None:
        """Something changed; `files`: other files than entries as well."""
        self.today = self._today()
        self._schemas: dict[Collection, Schema] = {}
        self._keys: dict[tuple[Collection, str], Keys] = {}
        self._checked: dict[Collection, Checked] = {}
        if files:
            self._regions: dict[str, Mapping[str, Region]] = {}
            self._sections: dict[Collection, tuple[str, ...]] = {}
            self._template_lines: dict[Collection, frozenset[str]] = {}
            self._names: frozenset[str] | None = None
            self._templates: str | None = None
            self._similar: dict[str, list[str]] | None = None
            self._found.clear()

    def schema(self, collection: Collection) -> Schema:
        """What is known of the fields of a collection's entries."""
        if collection not in self._schemas:
            self._schemas[collection] = self.workspace.schema(collection)
        return self._schemas[collection]

    def checked(self, collection: Collection) -> Checked:
        """As the check of a field's value; remembers what it told of short values."""
        if collection not in self._checked:
            self._checked[collection] = _remembering()
        return self._checked[collection]

    def keys(self, collection: Collection, sort: str, fits: Callable[[FieldSchema], bool]) -> Keys:
        """The fields of a collection that `fits` says yes to; remembered under `sort`."""
        found = self._keys.get((collection, sort))
        if found is None:
            fields = self.schema(collection).fields
            found = frozenset(key for key, field in fields.items() if fits(field))
            self._keys[collection, sort] = found
        return found

    def regions(self, map_: str | None) -> Mapping[str, Region]:
        """The territories of a map by their names; none where no file tells them."""
        if map_ is None or map_ not in self.workspace.settings.maps:
            return {}
        if map_ not in self._regions:
            regions = self.workspace.regions(map_)
            known = regions.regions if regions is not None else ()
            self._regions[map_] = {region.name: region for region in known}
        return self._regions[map_]

    def sections(self, collection: Collection) -> tuple[str, ...]:
        """The headings that the collection's template gives its articles."""
        if not collection.template:
            return ()
        if collection not in self._sections:
            self._sections[collection] = expected_sections(self.workspace, collection)
        return self._sections[collection]

    def template_lines(self, collection: Collection) -> frozenset[str]:
        """What the collection's template says where curators are to write."""
        if not collection.template:
            return frozenset()
        if collection not in self._template_lines:
            try:
                text = self.workspace.read(f"{FOLDER}/{collection.template}")
            except EditorError:
                text = ""
            self._template_lines[collection] = lines_of_template(parse(text).body)
        return self._template_lines[collection]

    def is_template(self, path: str) -> bool:
        """Whether an entry is a template of Obsidian's, which is to be filled in."""
        if self._templates is None:
            self._templates = templates_of_obsidian(self.workspace)
        return bool(self._templates) and path.startswith(f"{self._templates}/")

    @property
    def links(self) -> LinkIndex:
        """What links lead to."""
        return self.workspace.links

    def picture(self, written: str, source: str) -> str | None:
        """The vault-relative path of the picture, or its address, that a text in `source` means."""
        key = (written, posixpath.dirname(source))
        if key not in self._found:
            found = self.workspace.pictures.resolve(written, source)
            if found is None:  # it may be brought into the vault without a word
                return None
            self._found[key] = found
        return self._found[key]

    def similar_picture(self, written: str) -> str | None:
        """The only picture of the vault that is called nearly so, its ending aside."""
        if self._similar is None:
            self._similar = {}
            for path in self.workspace.pictures.all:
                self._similar.setdefault(likeness(path), []).append(path)
        found = self._similar.get(likeness(written), ())
        return found[0] if len(found) == 1 else None

    def picture_file(self, path: str) -> PictureFile | None:
        """What the file of a picture of the vault is; None where it is not there."""
        file = self.workspace.pictures.file(path)
        return self._files.of(file) if file is not None else None

    def is_there(self, path: str, source: str) -> bool:
        """Whether a link in the file `source` leads to a file of the vault that is no entry."""
        for written in dict.fromkeys((path, unquote(path))):
            tail = written.lstrip("/")
            beside = posixpath.join(posixpath.dirname(source), written)
            for candidate in (beside, tail, posixpath.join(self.workspace.settings.assets, tail)):
                normal = posixpath.normpath(candidate.lstrip("/"))
                if not normal.startswith("../") and (self.workspace.root / normal).exists():
                    return True
        name = folded(posixpath.basename(path.rstrip("/")))
        return bool(name) and not {name, f"{name}.md"}.isdisjoint(self._listed)

    @property
    def _listed(self) -> frozenset[str]:
        """The names of all files of the vault, folded."""
        if self._names is None:
            names: set[str] = set()
            for _, folders, files in os.walk(self.workspace.root):
                folders[:] = [
                    one for one in folders if one not in _LEFT_OUT and not one.startswith(".")
                ]
                names.update(map(folded, files))
            self._names = frozenset(names)
        return self._names
