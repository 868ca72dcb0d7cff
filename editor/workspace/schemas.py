"""What is known of the fields of each collection, from the strongest source to the weakest.

The vault's own schema, the one that Astro generates for the site, the types that Obsidian keeps of
properties, and last what the entries tell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from editor.messages import Label, Message, Problem
from editor.schema import obsidian
from editor.schema.fields import ASTRO, OBSIDIAN, Schema
from editor.schema.infer import Inference
from editor.schema.jsonschema import read_schema
from editor.schema.kinds import Kind
from editor.schema.labels import label_of
from editor.vault import store
from editor.workspace.entries import Entry
from editor.workspace.learning import lessons
from editor.workspace.problems import in_file
from editor.workspace.settings import FOLDER, Collection, MapSettings

# The schema of all collections that have none of their own.
COMMON = "initiative"
ASTRO_FOLDER = ".astro/collections"
_ENDINGS = (".schema.json", ".schema.yaml", ".schema.yml")


class CollectionSchema:
    """The schema of one collection, kept up with its entries and the files that declare it.

    siblings: all collections of the vault. inference: what entries told already. read: gives the
    current text of a file of the vault; raises UnreadableFile.
    """

    def __init__(
        self,
        root: Path,
        collection: Collection,
        map_: MapSettings | None,
        read: Callable[[str], str] | None = None,
        siblings: Sequence[Collection] = (),
        *,
        inference: Inference | None = None,
    ) -> None:
        self._root = root
        self._collection = collection
        self._siblings = siblings or (collection,)
        self._map = map_
        self._read = read or (lambda path: store.read(root / path))
        self._inference = Inference() if inference is None else inference
        self.read_again()

    @property
    def file(self) -> str:
        """The path in the vault of its own schema, or of the file that this would be."""
        return self._file or _file_for(self._collection, self._siblings)

    @property
    def sharing(self) -> tuple[Collection, ...]:
        """The other collections that the schema holds for."""
        if self._file is None:
            return ()
        others = (one for one in self._siblings if one != self._collection)
        return tuple(one for one in others if self._found_for(one) == self._file)

    def problems(self) -> tuple[Message, ...]:
        """What is wrong with the files that declare the fields; each names its file."""
        return tuple(in_file(problem, file) for file, problem in self.located_problems())

    def located_problems(self) -> list[tuple[str, Problem]]:
        """What is wrong with the files that declare the fields, each with the file's path."""
        found = dict.fromkeys(self._problems)
        for file, schema in self._parts:
            for key, field in schema.fields.items():
                for rule in field.rules.left_out if field.rules is not None else ():
                    args = {"file": file, "key": key, "rule": rule}
                    found[file, Problem(Message("schema.bad-rule", args))] = None
        return list(found)

    def take(self, entries: Iterable[Entry], keys: frozenset[str] | None = None) -> None:
        """Learn from entries as they are now. keys: of what differs in each, where it is known."""
        self._inference.take(lessons(entries), keys)

    def forget(self, path: str) -> None:
        """Learn that an entry is gone."""
        self._inference.update(path, None)

    def read_again(self) -> None:
        """Take over what the files that declare the fields say now."""
        self._problems: list[tuple[str, Problem]] = []
        self._file = self._found_for(self._collection)
        self._own = self._read_schema(self._file) if self._file is not None else Schema()
        site = self._site_file()
        self._site = self._read_schema(site, ASTRO) if site is not None else Schema()
        self._kinds = self._read_kinds()
        files = ((self._file, self._own), (site, self._site))
        self._parts = [(file, schema) for file, schema in files if file is not None]

    def schema(self, territories: Sequence[str] = ()) -> Schema:
        """The fields as far as known now; `territories` of the map can be chosen too."""
        return self._with_own(self._own, territories)

    def label(self, key: str) -> Label:
        """What a field is called. Entries say no more of it than its key does, so none is asked."""
        usual = label_of(key)
        declared = (schema.field(key).label for schema in (self._own, self._site))
        return Label(next((one for one in declared if one != usual), usual))

    def schema_with(self, text: str, territories: Sequence[str] = ()) -> Schema:
        """The fields as they would be known if its own schema's text were `text`."""
        return self._with_own(read_schema(text, self.file), territories)

    def _with_own(self, own: Schema, territories: Sequence[str]) -> Schema:
        inferred = self._inference.schema().with_kinds(self._kinds, OBSIDIAN)
        known = own.over(self._site.over(inferred))
        if self._map is None:
            return known
        keys = self._map.fields
        return known.for_map(keys.x, keys.y, keys.territory, territories)

    def _read_schema(self, file: str, source: str | None = None) -> Schema:
        try:
            text = self._read(file)
        except store.UnreadableFile as error:
            self._problems.append((file, Problem(error.message)))
            return Schema()
        schema = read_schema(text, file, source) if source else read_schema(text, file)
        self._problems += [(file, problem) for problem in schema.problems]
        return schema

    def _read_kinds(self) -> Mapping[str, Kind]:
        try:
            kinds, problems = obsidian.read_types(self._read(obsidian.FILE))
        except store.UnreadableFile as error:
            if error.message.code != "vault.missing":
                self._problems.append((obsidian.FILE, Problem(error.message)))
            return {}
        self._problems += [(obsidian.FILE, problem) for problem in problems]
        return kinds

    def _found_for(self, collection: Collection) -> str | None:
        """The path of the schema that holds for a collection; None where none does."""
        if collection.schema:
            return f"{FOLDER}/{collection.schema}"
        return next(
            (file for file in _candidates(collection, self._siblings) if self._has(file)), None
        )

    def _has(self, file: str) -> bool:
        try:
            self._read(file)
        except store.UnreadableFile as error:
            return error.message.code != "vault.missing"
        return True

    def _site_file(self) -> str | None:
        """The schema that Astro generated for the collection of the same name or folder."""
        folder = self._root / ASTRO_FOLDER
        stems = {
            slug(file.name.removesuffix(".schema.json")): f"{ASTRO_FOLDER}/{file.name}"
            for file in (sorted(folder.glob("*.schema.json")) if folder.is_dir() else ())
        }
        folders = re.split(r"[*?\[{]", self._collection.entries, maxsplit=1)[0].split("/")[:-1]
        names = (self._collection.name, *reversed(folders)) if stems else ()
        return next((stems[slug(name)] for name in names if slug(name) in stems), None)


def slug(name: str) -> str:
    """A collection's name as files are called after it: lower case, words joined by hyphens."""
    return re.sub(r"[^\w]+", "-", name.casefold()).strip("-")


def _candidates(collection: Collection, siblings: Sequence[Collection]) -> Iterator[str]:
    """The files that may hold the schema of a collection for which the settings name none.

    Its own comes first; the common one holds unless the settings give schemas to some collections.
    """
    names = [slug(collection.name)]
    if collection.name and not any(one.schema for one in siblings):
        names.append(COMMON)
    for name in dict.fromkeys(names):
        if name:
            yield from (f"{FOLDER}/{name}{ending}" for ending in _ENDINGS)


def _file_for(collection: Collection, siblings: Sequence[Collection]) -> str:
    """The file for a schema that is not there yet."""
    name = COMMON if len(siblings) == 1 else slug(collection.name) or COMMON
    return f"{FOLDER}/{name}{_ENDINGS[0]}"
