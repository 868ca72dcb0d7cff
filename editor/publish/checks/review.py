"""The findings of a whole vault, kept up with every change of it."""

from __future__ import annotations

import posixpath
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from editor.publish.checks.finding import Finding
from editor.publish.checks.known import Known
from editor.publish.checks.leading import Leading
from editor.publish.checks.look import Concern, Look
from editor.publish.checks.switches import severity_of
from editor.publish.checks.table import CHECKS
from editor.publish.checks.together import Together, may_part
from editor.publish.checks.vault_files import found_in_files
from editor.schema.completion import Option
from editor.schema.fields import FieldSchema, Schema
from editor.workspace.document import Cause
from editor.workspace.notices import VaultNotice
from editor.workspace.settings import FOLDER, Collection, Settings
from editor.workspace.workspace import Workspace

_ALL = frozenset(Concern) - {Concern.TOGETHER}
_NONE: Mapping[Concern, tuple[Finding, ...]] = MappingProxyType({})
_FINDING = {
    concern: [(one, one.find) for one in CHECKS if one.find and one.concern is concern]
    for concern in Concern
}
_NO_CHECKS: Mapping[str, Any] = MappingProxyType({})


class Review:
    """What all checks find. Made when all entries of the vault are read.

    `take_notice` only notes what is due; `work` looks at it, in slices. Then `take_changed` tells
    where something else is found than before. What is found never depends on the way that the
    vault came to be as it is.
    """

    def __init__(self, workspace: Workspace, today: Callable[[], date] = date.today) -> None:
        """Nothing is looked at yet: all entries wait for `work`. today: the day that it is."""
        self._workspace = workspace
        self._known = Known(workspace, today)
        self._settings = workspace.settings
        self._together = Together()
        self._leading = Leading()
        self._titles: dict[str, str] = {}
        self._schemas: dict[Collection, Schema] = {}
        self._waiting: dict[str, frozenset[Concern]] = {}
        self._touched: dict[str, None] = {}  # by what other entries hold now
        self._files_due = self._fields_due = True
        self._all = 0
        self._own: dict[str, Mapping[Concern, tuple[Finding, ...]]] = {}
        self._told: dict[str, tuple[Finding, ...]] = {}
        self._changed: set[str] = set()
        self._wait(self._paths())

    @property
    def progress(self) -> tuple[int, int]:
        """How many entries of those that were due are looked at by now, and how many were due."""
        return self._all - len(self._waiting), self._all

    def findings(self, path: str | None = None) -> Sequence[Finding]:
        """All that is found by now, or what is found in one file, in the order of its lines."""
        if path is not None:
            return self._found(path)
        return [one for each in sorted(self._own) for one in self._found(each)]

    def work(self, seconds: float = float("inf")) -> bool:
        """Look at what is due for about `seconds`; whether there is more to do."""
        until = time.monotonic() + seconds
        for is_due, look in (
            (self._files_due, self._look_at_files),
            (self._fields_due, self._look_at_schemas),
        ):
            if is_due:
                look()
                if time.monotonic() > until:
                    return True
        while self._waiting or self._touched:
            if self._waiting:
                path = next(iter(self._waiting))
                self._look(path, self._waiting.pop(path))
            else:  # only now is all known that the entries hold
                path = next(iter(self._touched))
                del self._touched[path]
                self._look_beside(path)
            if time.monotonic() > until:
                break
        if self._waiting or self._touched:
            return True
        self._all = 0
        return False

    def take_changed(self) -> frozenset[str]:
        """The files in which something else is found than when this was asked last."""
        changed, self._changed = frozenset(self._changed), set()
        return changed

    def take_notice(self, notice: VaultNotice) -> None:
        """Note what is due after a change of the vault. Takes no time to speak of."""
        if notice.cause is Cause.SAVED:
            return
        self._known.forget(files=bool(notice.files or notice.added or notice.removed))
        self._fields_due = True
        for path in notice.removed:
            self._remove(path)
        self._wait(notice.paths)
        for path in notice.paths | notice.removed:
            self._name(path)
        if notice.files:
            self._take_files(notice.files)

    # --- what is due

    def _take_files(self, files: frozenset[str]) -> None:
        self._files_due = True
        before, self._settings = self._settings, self._workspace.settings
        if before.checks != self._settings.checks:
            for path in self._own:
                self._changes(path)
        if _without_checks(before) != _without_checks(self._settings):
            self._wait(self._paths())
            return
        self._wait(self._leading.to_files(files), frozenset({Concern.PICTURES, Concern.LINKS}))
        concerns = {
            collection: concerns
            for collection in self._settings.collections
            if (concerns := self._concerned(collection, files))
        }
        for entry in self._workspace.entries() if concerns else ():
            if entry.collection in concerns:
                self._wait([entry.path], concerns[entry.collection])

    def _concerned(self, collection: Collection, files: frozenset[str]) -> frozenset[Concern]:
        """What is due in entries of a collection after such other files changed."""
        found: set[Concern] = set()
        map_ = self._settings.maps.get(collection.map or "")
        if map_ is not None and map_.regions and _of_settings(map_.regions) in files:
            found.add(Concern.PLACE)
        if collection.template and _of_settings(collection.template) in files:
            found.add(Concern.ARTICLE)
        return frozenset(found)

    def _name(self, path: str) -> None:
        """Have those looked at that may lead to an entry whose name or title is another."""
        there = self._workspace.has_entry(path)
        before, after = self._titles.get(path), self._workspace.title(path) if there else None
        if before == after:
            return
        for title in (before, after):
            if title is not None:
                concerned = self._leading.to_entry(path, title)
                self._wait(concerned, frozenset({Concern.LINKS}))
        if after is None:
            del self._titles[path]
        else:
            self._titles[path] = after

    def _paths(self) -> Iterable[str]:
        return [entry.path for entry in self._workspace.entries()]

    def _wait(self, paths: Iterable[str], concerns: frozenset[Concern] = _ALL) -> None:
        if not self._waiting:  # all of a vault, at first
            self._waiting = dict.fromkeys(paths, concerns)
            self._all += len(self._waiting)
            return
        for path in paths:
            before = self._waiting.get(path)
            self._all += before is None
            self._waiting[path] = concerns if before is None else before | concerns

    def _remove(self, path: str) -> None:
        if self._own.pop(path, None) is not None:
            self._changes(path)
        self._all -= self._waiting.pop(path, None) is not None
        self._leading.remove(path)
        self._touch(self._together.remove(path))

    def _touch(self, paths: Iterable[str]) -> None:
        self._touched.update(dict.fromkeys(paths))

    # --- looking

    def _look_at_files(self) -> None:
        self._files_due = False
        found: dict[str, list[Finding]] = {}
        for one in found_in_files(self._workspace):
            found.setdefault(one.path, []).append(one)
        known = [path for path in self._own if not self._workspace.has_entry(path)]
        for path in {*known, *found}:
            self._take_found(path, {Concern.FIELDS: tuple(found.get(path, ()))})

    def _look_at_schemas(self) -> None:
        """Have entries looked at of whose fields something else is known now."""
        self._fields_due = False
        for collection in dict.fromkeys(entry.collection for entry in self._workspace.entries()):
            before = self._schemas.get(collection)
            after = self._schemas[collection] = _bare(self._known.schema(collection))
            if before is None or before == after:
                continue
            keys = {
                key
                for key in before.fields.keys() | after.fields.keys()
                if before.fields.get(key) != after.fields.get(key)
            }
            every = before.rules != after.rules or any(
                field is not None and field.required
                for key in keys
                for field in (before.fields.get(key), after.fields.get(key))
            )
            for entry in self._workspace.entries():
                if entry.collection == collection and (every or not keys.isdisjoint(entry.fields)):
                    self._wait([entry.path])

    def _look(self, path: str, concerns: frozenset[Concern]) -> None:
        if not self._workspace.has_entry(path) or self._known.is_template(path):
            return
        look = Look(self._workspace.entry(path), self._known)
        self._titles[path] = look.entry.title
        if concerns == _ALL:
            self._leading.take(look)
        if concerns == _ALL or Concern.PLACE in concerns:
            self._touch(self._together.take(look))
        if Concern.LINKS in concerns:
            self._touch(self._together.take_links(look))
        if Concern.TOGETHER in self._own.get(path, _NONE):
            self._touch([path])  # its lines may be others now
        found = {
            concern: tuple(
                Finding(check.code, check.severity, path, *one)
                for check, find in _FINDING[concern]
                for one in find(look)
            )
            for concern in concerns
        }
        self._take_found(path, found)

    def _look_beside(self, path: str) -> None:
        if not self._workspace.has_entry(path):
            return
        look = Look(self._workspace.entry(path), self._known)
        found = tuple(
            Finding(check.code, check.severity, path, *one)
            for check in CHECKS
            if check.together is not None
            for one in check.together(look, self._together)
        )
        self._take_found(path, {Concern.TOGETHER: found})

    def _take_found(self, path: str, found: Mapping[Concern, tuple[Finding, ...]]) -> None:
        before = self._own.get(path, _NONE)
        after = {c: some for c, some in {**before, **found}.items() if some}
        if after == before:
            return
        if after:
            self._own[path] = after
        else:
            del self._own[path]
        self._changes(path)

    def _changes(self, path: str) -> None:
        self._told.pop(path, None)
        self._changed.add(path)

    def _found(self, path: str) -> tuple[Finding, ...]:
        if path not in self._told:
            said = self._settings.checks
            told = []
            for one in (one for some in self._own.get(path, _NONE).values() for one in some):
                severity = severity_of(one.check, said)
                if severity is not None:
                    told.append(
                        one if severity is one.severity else one._replace(severity=severity)
                    )
            told.sort(key=lambda one: (one.line or 0, one.severity.rank, one.check))
            self._told[path] = tuple(told)
        return self._told[path]


def _of_settings(file: str) -> str:
    """The path of a file that the settings name."""
    return posixpath.normpath(f"{FOLDER}/{file}")


def _without_checks(settings: Settings) -> Settings:
    return settings._replace(checks=_NO_CHECKS, problems=())


def _bare(schema: Schema) -> Schema:
    """What of a schema decides on what is wrong with an entry by itself."""
    return Schema(
        {key: _bare_field(field) for key, field in schema.fields.items()}, (), schema.rules
    )


def _bare_field(field: FieldSchema) -> FieldSchema:
    parts = {key: _bare_field(part) for key, part in field.fields.items()}
    options = field.options[:1] and (Option("," if may_part(field) else "", 0),)
    return replace(
        field, options=options, usual=None, nothing=None, share=0.0, filled=0.0, fields=parts
    )
