from pathlib import Path

import pytest

from editor.cli import run
from editor.messages import Message, english
from editor.territory.bounds import Bounds
from editor.vault.frontmatter import parse
from editor.workspace.guesses import guessed
from editor.workspace.history import Change, Edit
from editor.workspace.orders import Orders
from editor.workspace.settings import FILE, Settings, parse_settings
from tests.workspace.vaults import make_vault, opened

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
    assert main.bounds == Bounds(0, 0, 1313, 735)
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
    assert "None of the settings is used." in told(settings)[0]


@pytest.mark.parametrize("head", ["", "---\n", "# Ours\n---\n", "\ufeff---\n", "%YAML 1.2\n---\n"])
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_a_document_may_begin_as_yaml_allows(head: str, line_break: str) -> None:
    text = (head + FULL + "colour: red\n").replace("\n", line_break)
    settings = parse_settings(text)
    assert [collection.name for collection in settings.collections] == ["Atlas", "notes/*.md"]
    assert [problem.line for problem in settings.problems] == [text.count("\n")]


def test_more_than_one_document_is_told() -> None:
    settings = parse_settings("name: A\n---\nassets: pictures\n")
    assert "more than one document" in told(settings)[0]
    assert settings.problems[0].line == 2


def test_a_document_that_is_no_mapping_is_told() -> None:
    assert "“vault.yaml”" in told(parse_settings("- name\n"))[0]


def test_problems_name_their_line() -> None:
    settings = parse_settings(
        "maps:\n"
        "  main:\n"
        "    step: 0\n"
        "    bounds: [[0, 0], [0, 9]]\n"
        "collections:\n"
        "  - name: 5\n"
        "    map: main\n"
        "  - &second\n"
        "    name: B\n"
        "    colour: red\n"
        "  - *second\n"
    )
    assert [problem.line for problem in settings.problems] == [3, 4, 6, 9, 10, 10]
    assert "“collections 1 name”" in told(settings)[2]
    assert settings.maps["main"].bounds is None


@pytest.mark.parametrize("pattern", ["[z-a].md", "../*.md", "./", "a\\0.md"])
def test_a_pattern_that_finds_nothing_is_told(pattern: str) -> None:
    settings = parse_settings(
        f'collections: [{{name: A, entries: "{pattern}"}}, {{name: B, entries: b/*.md}}]\n'
    )
    assert [collection.name for collection in settings.collections] == ["B"]
    assert "“collections 1 entries”" in told(settings)[0]


def test_a_collection_that_is_no_mapping_is_left_out() -> None:
    settings = parse_settings("collections: [a/*.md, ~]\n")
    assert settings.collections == ()
    assert len(told(settings)) == 2


def test_a_map_that_is_not_there_is_told_and_so_is_one_without_entries() -> None:
    settings = parse_settings("collections:\n- {name: A, map: man}\nmaps: {main: {}}\n")
    assert settings.collections[0].map is None
    assert [problem.message.code for problem in settings.problems] == [
        "workspace.setting-not-map",
        "workspace.map-unused",
    ]


def test_maps_without_collections_are_told_when_none_can_be_chosen() -> None:
    assert parse_settings("maps: {one: {}}\n").problems == ()
    assert len(told(parse_settings("maps: {one: {}, two: {}}\n"))) == 2


def test_two_collections_of_one_name_are_told() -> None:
    settings = parse_settings(
        "collections:\n- {name: A, entries: a/*.md}\n- {name: A, entries: b/*.md}\n"
    )
    assert len(settings.collections) == 2
    assert [problem.line for problem in settings.problems] == [3]


@pytest.mark.parametrize("step", [".nan", ".inf", "-1", "true", "two"])
def test_a_step_is_a_number_above_zero(step: str) -> None:
    settings = parse_settings(f"maps: {{main: {{step: {step}}}}}\n")
    assert settings.maps["main"].step == 1
    assert "“maps main step”" in told(settings)[0]


def test_fields_of_a_map_that_are_left_empty_are_the_usual_ones() -> None:
    settings = parse_settings("maps: {main: {fields: {x: ~, y: '', territory: 5}}}\n")
    keys = settings.maps["main"].fields
    assert (keys.x, keys.y, keys.territory) == ("x", "y", "territory")
    assert [problem.message.code for problem in settings.problems] == ["workspace.setting-not-text"]


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


@pytest.mark.parametrize(
    ("file", "dialect"),
    [
        ("astro.config.mjs", "github"),
        ("astro.config.ts", "github"),
        ("mkdocs.yml", "python-markdown"),
        ("pelicanconf.py", "python-markdown"),
        (".obsidian/app.json", "obsidian"),
        ("other.yml", "obsidian"),
    ],
)
def test_the_dialect_is_guessed_from_the_vault(tmp_path: Path, file: str, dialect: str) -> None:
    make_vault(tmp_path, **{"a/One": "one", "b/Two": "two"})
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text("")
    assert [entry.collection.dialect for entry in opened(tmp_path).entries()] == [dialect] * 2


def test_a_written_dialect_holds_against_the_guess(tmp_path: Path) -> None:
    make_vault(tmp_path, **{"a/One": "one", "b/Two": "two", "c/Three": "three"})
    (tmp_path / "astro.config.mjs").write_text("")
    (tmp_path / ".territory").mkdir()
    (tmp_path / FILE).write_text(
        "collections:\n- {name: A, entries: a/*.md, dialect: obsidian}\n"
        "- {name: B, entries: b/*.md, typography: false}\n"
    )
    workspace = opened(tmp_path)
    a, b, c = (workspace.entry(path).collection for path in ("a/One.md", "b/Two.md", "c/Three.md"))
    assert (a.dialect, b.dialect, c.dialect) == ("obsidian", "github", "github")
    assert (a.typography, b.typography, c.typography) == (True, False, True)
    text = workspace.text(FILE)
    workspace.document.apply(
        Change(Message("workspace.change-body", {"entry": "x"}), (Edit(FILE, text, ""),))
    )
    assert workspace.entry("b/Two.md").collection.dialect == "github"


@pytest.mark.parametrize(
    ("there", "folder"),
    [
        ((), "content/assets"),
        (("assets",), "assets"),
        (("public/assets",), "public/assets"),
        (("content/assets", "assets"), "content/assets"),
        (("assets", "Files"), "Files"),
        (("Files",), "Files"),
    ],
)
def test_the_folder_for_pictures_is_one_that_is_there(
    tmp_path: Path, there: tuple[str, ...], folder: str
) -> None:
    make_vault(tmp_path, **{"a/One": "one"})
    (tmp_path / ".obsidian").mkdir()
    (tmp_path / ".obsidian/app.json").write_text('{"attachmentFolderPath": "Files/"}')
    for name in there:
        (tmp_path / name).mkdir(parents=True)
    workspace = opened(tmp_path)
    assert workspace.settings.assets == folder
    workspace.document.apply(  # settings that say nothing of it leave it there
        Change(Message("workspace.change-body", {"entry": "x"}), (Edit(FILE, None, "name: A\n"),))
    )
    assert (workspace.settings.name, workspace.settings.assets) == ("A", folder)


@pytest.mark.parametrize(
    "said",
    ["", "{", "[]", "[" * 100_000, '{"attachmentFolderPath": 3}']
    + [
        f'{{"attachmentFolderPath": "{folder}"}}'
        for folder in ("/", "./", "./a", "../b", "a\\u0000")
    ],
)
def test_obsidian_may_name_no_one_folder_for_pictures(tmp_path: Path, said: str) -> None:
    root = make_vault(tmp_path / "vault", **{"a/One": "one"})
    (tmp_path / "b").mkdir()
    (root / ".obsidian").mkdir()
    (root / ".obsidian/app.json").write_text(said)
    assert opened(root).settings.assets == "content/assets"


def test_a_written_folder_for_pictures_holds_against_the_guess(tmp_path: Path) -> None:
    make_vault(tmp_path, **{"a/One": "one"})
    (tmp_path / "assets").mkdir()
    (tmp_path / ".territory").mkdir()
    (tmp_path / FILE).write_text("assets: pictures\n")
    assert opened(tmp_path).settings.assets == "pictures"


def test_typography_that_is_no_switch_is_told() -> None:
    settings = parse_settings("collections: [{name: A, typography: curly}]\n")
    assert settings.collections[0].typography is True
    assert told(settings) == ["“collections 1 typography” should be true or false. true is used."]


def test_what_is_left_out_is_a_list_of_rules() -> None:
    assert parse_settings("leave_out: drafts/\n").leave_out == ("drafts/",)
    settings = parse_settings("leave_out:\n- drafts/\n- '!'\n- 3\nname: A\n")
    assert settings.leave_out == ("drafts/", "!")
    assert [(p.message.code, p.line) for p in settings.problems] == [
        ("workspace.setting-not-rule", 1),
        ("workspace.setting-not-text", 4),
    ]


def test_readers_are_spoken_to_in_a_language_that_is_known() -> None:
    assert parse_settings("language: de-AT\n").language == "de-AT"
    assert parse_settings("name: A\n").language == "en"
    settings = parse_settings("name: A\nlanguage: Klingon\n")
    assert settings.language == "en"
    (problem,) = settings.problems
    assert (problem.message.code, problem.line) == ("workspace.setting-not-language", 2)
    assert "en, de, fr, es" in english(problem.message)
    assert parse_settings("language: [de]\n").language == "en"


def test_of_several_folders_for_pictures_the_fullest_is_taken(tmp_path: Path) -> None:
    for folder, pictures in (("content/assets", 1), ("assets", 3), ("public/assets", 2)):
        (tmp_path / folder).mkdir(parents=True)
        for number in range(pictures):
            (tmp_path / folder / f"{number}.png").write_bytes(b"")
    assert guessed(tmp_path).assets == "assets"
    for number in range(3):
        (tmp_path / f"content/assets/{number}.png").write_bytes(b"")
    assert guessed(tmp_path).assets == "content/assets"
