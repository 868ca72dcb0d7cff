"""Mends of findings: of one, or of many alike, as one plan.

Each is worked out from the text as it is by then, so that several in one file go together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from editor.messages import Argument, EditorError, Message
from editor.publish.checks import body_mends
from editor.publish.checks.fields import mends_of_block
from editor.publish.checks.finding import Finding
from editor.publish.checks.known import Known
from editor.publish.checks.look import Look
from editor.publish.checks.table import BY_CODE
from editor.schema.form import form_field
from editor.schema.mends import mends
from editor.territory.arrange import Spot, apart, usual_distance
from editor.territory.regions import region_at
from editor.vault import frontmatter
from editor.workspace.assets import written
from editor.workspace.entries import Entry, read_entry
from editor.workspace.field_labels import by_label
from editor.workspace.history import Change, Edit
from editor.workspace.placing import number
from editor.workspace.plan import Plan
from editor.workspace.workspace import Workspace

_BODIES: Mapping[str, body_mends.BodyMend] = {
    "link-broken": body_mends.to_the_entry,
    "link-scheme": body_mends.with_scheme,
    "link-space": body_mends.without_space,
    "wikilink-printed": body_mends.without_brackets,
    "syntax-printed": body_mends.without_signs,
    "template-text": body_mends.without_template,
}
_TERRITORIES = frozenset({"territory-unknown", "territory-elsewhere", "territory-missing"})


def plan_mend(workspace: Workspace, findings: Iterable[Finding]) -> Plan:
    """What mending all of these would change, as one step.

    Findings without a mend are left out, and so are those that another one's mend has mended;
    what cannot be mended is told in `refused`. Raises EditorError where nothing can.
    """
    wanted = [one for one in findings if one.mend is not None]
    planner = _Planner(workspace, wanted)
    by_path: dict[str, list[Finding]] = defaultdict(list)
    for one in wanted:
        by_path[one.path].append(one)
    edits: list[Edit] = []
    refused: dict[str, Message] = {}
    for path, some in by_path.items():
        before = workspace.text(path)
        if before is None:
            continue
        after = before
        for finding in some:
            try:
                after = planner.mended(path, after, finding)
            except EditorError as error:
                refused[path] = by_label(workspace, path, error.message)
        if after != before:
            edits.append(Edit(path, before, after))
    if refused and not edits:
        message = next(iter(refused.values()))
        raise EditorError(message.code, **message.args)
    return Plan(Change(_label(workspace, wanted), tuple(edits)), refused)


def _label(workspace: Workspace, findings: list[Finding]) -> Message:
    titles = {BY_CODE[one.check].title for one in findings}
    if len(titles) != 1:
        return Message("publish.mend", {"n": len(findings)})
    args: dict[str, Argument] = {"check": titles.pop(), "n": len(findings)}
    if len(findings) == 1:
        return Message("publish.mend-one", {**args, "entry": workspace.title(findings[0].path)})
    return Message("publish.mend-alike", args)


class _Planner:
    """Mends texts one after the other. findings: all that are to be mended."""

    def __init__(self, workspace: Workspace, findings: Iterable[Finding]) -> None:
        self._workspace = workspace
        self._known = Known(workspace)
        self._spots = _spots(workspace, [one for one in findings if one.check == "spot-shared"])

    def mended(self, path: str, text: str, finding: Finding) -> str:
        """The text with the finding mended; as it is where there is nothing to mend any more."""
        if finding.check == "spot-shared":
            return self._moved(path, text)
        if finding.check == "image-missing":
            return self._with_picture(path, text, finding)
        if finding.check in _TERRITORIES:
            return self._in_territory(path, text, finding)
        if finding.check in _BODIES and finding.field is None:
            body = _BODIES[finding.check](self._look(path, text), finding)
            return text if body is None else frontmatter.set_body(text, body)
        front = frontmatter.parse(text)
        if front.broken:
            found = mends_of_block(front, front.problems[0]) if front.problems else ()
            return frontmatter.set_block(text, found[0].block) if found else text
        return self._with_field(path, text, finding)

    def _look(self, path: str, text: str) -> Look:
        """The entry as it is with this text."""
        entry = self._workspace.entry(path)
        map_ = self._workspace.map_of(entry)
        keys, bounds = (map_.fields, map_.bounds) if map_ is not None else (None, None)
        return Look(read_entry(path, text, entry.collection, keys, bounds), self._known)

    def _with_field(self, path: str, text: str, finding: Finding) -> str:
        key = finding.field
        if key is None:
            return text
        schema = self._known.schema(self._workspace.entry(path).collection)
        field = form_field(frontmatter.parse(text), schema, key)
        found = mends(field, finding.problem)
        if not found:
            return text
        if found[0].source is not None:
            return frontmatter.set_source(text, key, found[0].source)
        return frontmatter.set_field(text, key, found[0].value)

    def _in_territory(self, path: str, text: str, finding: Finding) -> str:
        entry = self._workspace.entry(path)
        map_ = self._workspace.map_of(entry)
        if map_ is None or finding.mend is None:
            return text
        key, name = map_.fields.territory, str(finding.mend.args["value"])
        schema = self._known.schema(entry.collection)
        front = frontmatter.parse(text)
        value = front.fields[key].value if key in front.fields else None
        if isinstance(value, list) and value:
            old = finding.message.args.get("territory")
            items = [
                name if isinstance(item, str) and item.strip() == old else item for item in value
            ]
            return frontmatter.set_field(text, key, items)
        is_list = isinstance(value, list) or schema.field(key).types == frozenset({"array"})
        return frontmatter.set_field(text, key, [name] if is_list else name, order=schema.order)

    def _with_picture(self, path: str, text: str, finding: Finding) -> str:
        """The picture that is meant, written as the entry's pictures are."""
        if finding.field is None or finding.mend is None:
            return text
        picture = str(finding.mend.args["value"])
        value = written(self._workspace, path, finding.field, picture)
        return frontmatter.set_field(text, finding.field, value)

    def _moved(self, path: str, text: str) -> str:
        entry = self._workspace.entry(path)
        map_ = self._workspace.map_of(entry)
        if map_ is None or path not in self._spots:
            return text
        x, y = self._spots[path]
        return frontmatter.set_fields(text, {map_.fields.y: number(y), map_.fields.x: number(x)})


def _spots(workspace: Workspace, findings: Iterable[Finding]) -> Mapping[str, Spot]:
    """Where pins on one spot go: all of them but one that stays, the first, to the nearest ground
    that is free in the territory they stand in.
    """
    wanted = {one.path: one.others for one in findings}
    moving = {path for path, others in wanted.items() if not _stays(path, others, wanted)}
    by_map: dict[str, dict[str, Entry]] = defaultdict(dict)
    for path in moving:
        if workspace.has_entry(path) and (entry := workspace.entry(path)).place.placed:
            by_map[entry.collection.map or ""][path] = entry
    found: dict[str, Spot] = {}
    for name, entries in by_map.items():
        map_ = workspace.map(name)
        regions = map_.regions or ()
        places = {path: _spot(entry) for path, entry in entries.items()}
        within = {p: here for p, (x, y) in places.items() if (here := region_at(regions, x, y))}
        standing = [
            _spot(entry)
            for entry in workspace.entries()
            if entry.collection.map == name and entry.place.placed and entry.path not in entries
        ]
        step = map_.settings.step
        distance = usual_distance(map_.bounds, step)
        found |= apart(places, distance, map_.bounds, step, standing=standing, within=within)
    return found


def _stays(path: str, others: Iterable[str], wanted: Mapping[str, object]) -> bool:
    """Whether a pin stays because all others on its spot go, and it is the first."""
    return all(other in wanted and path < other for other in others)


def _spot(entry: Entry) -> Spot:
    assert entry.place.x is not None
    assert entry.place.y is not None
    return entry.place.x, entry.place.y
