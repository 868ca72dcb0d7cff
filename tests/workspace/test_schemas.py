"""Where what is known of a collection's fields comes from, and which source counts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from editor.messages import english
from editor.schema.fields import Schema
from editor.workspace.orders import Orders
from editor.workspace.schemas import CollectionSchema, slug
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

ENTRY = "---\ntitle: A\nrating: 7\ntags: [a, b]\nextra: x\n---\n"


def write(root: Path, path: str, content: object) -> None:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")


def vault(root: Path) -> Path:
    return make_vault(root, **{"blog/one": ENTRY, "My notes/two": ENTRY})


def schema_of(workspace: Workspace, name: str) -> Schema:
    collection = next(one for one in workspace.settings.collections if one.name == name)
    return workspace.schema(collection)


def known(workspace: Workspace, name: str) -> CollectionSchema:
    collection = next(one for one in workspace.settings.collections if one.name == name)
    return workspace.collection_schema(collection)


def title(label: str) -> dict[str, object]:
    return {"properties": {"title": {"title": label}}}


def test_the_common_schema_holds_where_a_collection_has_none_of_its_own(tmp_path: Path) -> None:
    vault(tmp_path)
    write(tmp_path, ".territory/initiative.schema.json", title("Common"))
    write(tmp_path, ".territory/my-notes.schema.yaml", "properties: {title: {title: Own}}\n")
    workspace = opened(tmp_path)
    assert schema_of(workspace, "blog").field("title").label == "Common"
    assert schema_of(workspace, "My notes").field("title").label == "Own"
    assert known(workspace, "My notes").file == ".territory/my-notes.schema.yaml"
    assert known(workspace, "My notes").sharing == ()


def test_the_common_schema_tells_whom_else_it_holds_for(tmp_path: Path) -> None:
    vault(tmp_path)
    write(tmp_path, ".territory/initiative.schema.yml", "properties: {title: {title: Common}}\n")
    workspace = opened(tmp_path)
    found = known(workspace, "blog")
    assert found.file == ".territory/initiative.schema.yml"
    assert [one.name for one in found.sharing] == ["My notes"]


def test_settings_that_give_schemas_give_no_others(tmp_path: Path) -> None:
    vault(tmp_path)
    write(tmp_path, ".territory/initiative.schema.json", title("Common"))
    write(
        tmp_path,
        ".territory/vault.yaml",
        "collections:\n- {name: Blog, entries: blog/*.md, schema: initiative.schema.json}\n"
        "- {name: Notes, entries: My notes/*.md}\n",
    )
    workspace = opened(tmp_path)
    assert schema_of(workspace, "Blog").field("title").label == "Common"
    assert schema_of(workspace, "Notes").field("title").label == "Title"
    assert known(workspace, "Notes").file == ".territory/notes.schema.json"


@pytest.mark.parametrize(
    ("names", "file"),
    [
        (["blog"], ".territory/initiative.schema.json"),
        (["blog", "My notes"], ".territory/blog.schema.json"),
    ],
)
def test_the_file_for_a_schema_that_is_not_there_yet(
    tmp_path: Path, names: list[str], file: str
) -> None:
    collections = [Collection(name, f"{name}/*.md") for name in names]
    found = CollectionSchema(tmp_path, collections[0], None, siblings=collections)
    assert found.file == file
    assert found.problems() == ()


@pytest.mark.parametrize("name", ["blog", "Blog", "Posts"])
def test_the_sites_schema_is_found_by_name_or_folder(tmp_path: Path, name: str) -> None:
    write(tmp_path, ".astro/collections/blog.schema.json", title("Of the site"))
    collection = Collection(name, "src/content/blog/**/*.md")
    found = CollectionSchema(tmp_path, collection, None)
    assert found.schema().field("title").label == "Of the site"
    assert found.file == ".territory/initiative.schema.json"
    other = CollectionSchema(tmp_path, Collection("Notes", "notes/*.md"), None)
    assert other.schema().order == ()


def test_the_strongest_source_counts_and_the_others_complete_it(tmp_path: Path) -> None:
    vault(tmp_path)
    write(tmp_path, ".territory/blog.schema.json", title("Own"))
    site = {
        "$ref": "#/definitions/blog",
        "definitions": {
            "blog": {
                "additionalProperties": False,
                "required": ["title"],
                "properties": {"title": {"type": "string", "maxLength": 3}, "extra": {}},
            }
        },
    }
    write(tmp_path, ".astro/collections/blog.schema.json", site)
    write(tmp_path, ".obsidian/types.json", {"types": {"rating": "number", "tags": "tags"}})
    schema = schema_of(opened(tmp_path), "blog")
    first = schema.field("title")
    assert (first.label, first.required, first.declared) == ("Own", True, True)
    assert first.sources == ("territory", "astro", "entries")
    assert schema.field("extra").sources == ("astro", "entries")
    assert schema.field("rating").sources == ("obsidian", "entries")
    assert not schema.field("rating").declared
    assert schema.order == ("title", "extra", "rating", "tags")


def test_obsidians_types_tell_kinds_but_call_nothing_wrong(tmp_path: Path) -> None:
    entry = "---\nrating:\nread: perhaps\nwhen:\nmany: one\nsize: 2\nplug: 3\n---\n"
    make_vault(tmp_path, a=entry)
    types = {
        "rating": "number",
        "read": "checkbox",
        "when": "datetime",
        "many": "multitext",
        "size": "number",
        "plug": "from-a-plug-in",
        "absent": "text",
    }
    write(tmp_path, ".obsidian/types.json", {"types": types})
    workspace = opened(tmp_path)
    schema = workspace.schema(workspace.settings.collections[0])
    assert {key: one.kind.name for key, one in schema.fields.items()} == {
        "rating": "number",
        "read": "yes-no",
        "when": "datetime",
        "many": "list",
        "size": "integer",
        "plug": "integer",
    }
    assert not any(one.declared for one in schema.fields.values())


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (".obsidian/types.json", "{"),
        (".obsidian/types.json", "[]"),
        (".obsidian/types.json", "[" * 100_000),
        (".territory/initiative.schema.json", "{"),
        (".territory/initiative.schema.yaml", "properties: ["),
        (".territory/initiative.schema.json", '{"properties": {"title": {"pattern": "("}}}'),
        (".astro/collections/vault.schema.json", "{"),
    ],
)
def test_a_faulty_source_is_told_by_its_path(tmp_path: Path, file: str, text: str) -> None:
    root = make_vault(tmp_path / "vault", a=ENTRY)
    write(root, file, text)
    workspace = opened(root)
    assert workspace.schema(workspace.settings.collections[0]).order
    (problem,) = workspace.problems()
    assert english(problem).startswith(file)


def test_what_a_schema_would_be_with_another_text(tmp_path: Path) -> None:
    make_vault(tmp_path, a=ENTRY)
    workspace = opened(tmp_path)
    found = workspace.collection_schema(workspace.settings.collections[0])
    tried = found.schema_with('{"properties": {"extra": {"enum": ["y"]}}}')
    assert tried.field("extra").allowed == ("y",)
    assert tried.field("title").share == 1.0
    assert found.schema().field("extra").allowed == ()


def test_slugs() -> None:
    assert slug("Cohere+ Profiles") == "cohere-profiles"
    assert slug("content/ecosystem") == "content-ecosystem"
    assert slug("Überblick") == "überblick"
    assert slug("++") == ""


@pytest.mark.real
def test_the_types_of_a_real_obsidian_vault(real: Path) -> None:
    workspace = opened(real / "obsidian-vault")
    assert workspace.problems() == ()
    schema = schema_of(workspace, "References")
    assert schema.field("rating").kind.name in ("integer", "number")
    assert "obsidian" in schema.field("rating").sources


def test_the_order_for_the_command_line_comes_from_the_schema_in_force(tmp_path: Path) -> None:
    root = vault(tmp_path)
    write(root, ".territory/initiative.schema.json", {"properties": {"tags": {}, "title": {}}})
    assert Orders().of(root / "blog/one.md") == ("tags", "title")
    assert Orders().of(root / "My notes/two.md") == ("tags", "title")
