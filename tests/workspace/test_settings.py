from pathlib import Path

from editor.cli import run
from editor.messages import english
from editor.vault.frontmatter import parse
from editor.workspace.orders import Orders
from editor.workspace.settings import Settings, parse_settings

FULL = """\
name: Atlas
assets: pictures
collections:
  - name: Atlas
    entries: atlas/*.md
    schema: atlas.schema.json
    template: templates/atlas.md
    dialect: github
    map: main
  - entries: notes/*.md
maps:
  main:
    picture: map.svg
    bounds: [[0, 0], [735, 1313]]
    regions: regions.geojson
    fields: {x: east, y: north}
    step: 0.5
checks: {section-missing: off}
publish: {url_path: "atlas/{stem}"}
"""


def told(settings: Settings) -> list[str]:
    return [english(problem.message) for problem in settings.problems]


def test_every_key_is_read() -> None:
    settings = parse_settings(FULL)
    assert settings.problems == ()
    assert settings.assets == "pictures"
    atlas, notes = settings.collections
    assert (atlas.name, atlas.dialect, atlas.map) == ("Atlas", "github", "main")
    assert (notes.name, notes.dialect, notes.map) == ("notes/*.md", "obsidian", None)
    main = settings.maps["main"]
    assert main.bounds == [[0, 0], [735, 1313]]
    assert (main.fields.x, main.fields.y, main.fields.territory) == ("east", "north", "territory")
    assert main.step == 0.5
    # YAML 1.2: "off" is a word, not a no.
    assert settings.checks == {"section-missing": "off"}


def test_an_empty_file_gives_the_defaults() -> None:
    settings = parse_settings("")
    assert settings.assets == "content/assets"
    assert settings.collections == ()
    assert settings.problems == ()


def test_unknown_keys_are_told_and_the_rest_is_used() -> None:
    settings = parse_settings("colour: red\nassets: pictures\nmaps: {main: {pictur: map.svg}}\n")
    assert settings.assets == "pictures"
    assert len(told(settings)) == 2
    assert "“colour”" in told(settings)[0]
    assert "“maps main pictur”" in told(settings)[1]


def test_values_of_a_wrong_type_are_told_and_defaults_used() -> None:
    settings = parse_settings(
        "assets: [a]\ncollections: {name: A}\nmaps: {main: {step: 0, fields: x}}\nchecks: 5\n"
    )
    assert settings.assets == "content/assets"
    assert settings.collections == ()
    assert settings.maps["main"].step == 1
    assert len(told(settings)) == 5


def test_an_unknown_dialect_is_told() -> None:
    settings = parse_settings("collections: [{name: A, dialect: wiki}]\n")
    assert settings.collections[0].dialect == "obsidian"
    assert "obsidian" in told(settings)[0]


def test_yaml_that_does_not_parse_is_told_with_its_line() -> None:
    settings = parse_settings('name: A\nassets: "open\n')
    assert settings.collections == ()
    assert settings.problems[0].line in (2, 3)


def test_the_schema_orders_the_fields_of_its_collection(tmp_path: Path) -> None:
    (tmp_path / ".territory").mkdir()
    (tmp_path / ".territory" / "vault.yaml").write_text(
        "collections: [{name: A, entries: a/*.md, schema: a.schema.json}]\n"
    )
    (tmp_path / ".territory" / "a.schema.json").write_text(
        '{"type": "object", "properties": {"title": {}, "size": {}, "end": {}}}'
    )
    (tmp_path / "a").mkdir()
    for name in ("a/in.md", "out.md"):
        (tmp_path / name).write_text("---\ntitle: A\nend: present\n---\n")
    orders = Orders()
    assert orders.of(tmp_path / "a" / "in.md") == ("title", "size", "end")
    assert orders.of(tmp_path / "out.md") == ()


def test_the_command_line_adds_a_field_where_the_schema_has_it(sample_vault: Path) -> None:
    file = sample_vault / "content/atlas/profiles/Quiet_Hour.md"
    before = file.read_bytes()
    assert run(["set", "--unset", "size", str(file)]) == 0
    assert run(["set", "--set", "size=101+", str(file)]) == 0
    keys = list(parse(file.read_bytes().decode()).fields)
    assert keys.index("size") < keys.index("sectors")
    assert parse(file.read_bytes().decode()).body == parse(before.decode()).body
