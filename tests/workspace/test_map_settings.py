from pathlib import Path

import pytest

from editor.messages import EditorError
from editor.territory.bounds import Bounds
from editor.workspace.map_settings import members_of, set_map
from editor.workspace.plan import Plan, lines_of
from editor.workspace.saving import save
from editor.workspace.settings import FILE, MapFields, MapSettings, parse_settings
from tests.workspace.trash import Trash
from tests.workspace.vaults import make_vault, opened

PLACED = "---\ntitle: {0}\nx: 10\ny: 20\n---\n{0}\n"
BARE = "---\ntitle: {0}\n---\n"
MAIN = MapSettings("main", "map.svg", Bounds(0, 0, 1280, 800))


def vault(root: Path, settings: str | None = None, **files: str):
    files = files or {"a/One": PLACED.format("One"), "b/Two": BARE.format("Two")}
    make_vault(root, **files)
    if settings is not None:
        file = root / FILE
        file.parent.mkdir(parents=True)
        file.write_bytes(settings.encode())
    workspace = opened(root)
    workspace.trash = Trash(root.parent / f"{root.name}-trash")
    return workspace


def written(workspace, map_, members):
    change = set_map(workspace, map_, members)
    workspace.document.apply(change)
    return workspace.text(FILE)


def grouping(workspace):
    return {e.path: (e.collection.name, e.collection.map) for e in workspace.entries()}


def lines(workspace, change):
    return [
        (
            one.new,
            [*(f"-{t}" for h in one.hunks for t in h.removed)],
            [t for h in one.hunks for t in h.added],
        )
        for one in lines_of(Plan(change))
    ]


def test_a_vault_without_settings_gets_the_map_alone_and_groups_its_entries_as_before(tmp_path):
    workspace = vault(tmp_path)
    before = grouping(workspace)
    assert before == {"a/One.md": ("a", "main"), "b/Two.md": ("b", None)}
    text = written(workspace, MAIN, members_of(workspace, "main"))
    assert text == (
        "maps:\n  main:\n    picture: map.svg\n    bounds: [[0, 0], [800, 1280]]\n"
        "    fields: {x: x, y: y, territory: territory}\n    step: 1\n"
    )
    assert (tmp_path / FILE).read_text() == text
    assert grouping(workspace) == before
    again = opened(tmp_path)
    assert grouping(again) == before
    assert again.settings.maps["main"] == MAIN
    workspace.document.undo()
    assert not (tmp_path / FILE).exists()
    assert grouping(workspace) == before


def test_a_map_for_entries_without_a_place_names_the_collections(tmp_path):
    workspace = vault(tmp_path, **{"One": BARE, "sub [x]/Two": BARE, "z/Three": BARE})
    before = {path: name for path, (name, _) in grouping(workspace).items()}
    text = written(workspace, MAIN, {"sub [x]"})
    assert "collections:\n  - name: " in text
    assert grouping(workspace)["sub [x]/Two.md"] == ("sub [x]", "main")
    for known in (workspace, opened(tmp_path)):
        assert {path: name for path, (name, _) in grouping(known).items()} == before
        assert [path for path, (_, map_) in grouping(known).items() if map_] == ["sub [x]/Two.md"]
        assert [one.name for one in known.settings.collections] == [tmp_path.name, "sub [x]", "z"]
        assert known.settings.problems == ()


def test_a_second_map_leaves_the_one_that_was_made_up_of_coordinates(tmp_path):
    workspace = vault(tmp_path)
    second = MapSettings("garden", None, Bounds(0, 0, 100, 100), fields=MapFields("gx", "gy"))
    text = written(workspace, second, {"b"})
    assert "main: {}" in text
    assert grouping(workspace) == {"a/One.md": ("a", "main"), "b/Two.md": ("b", "garden")}
    assert grouping(opened(tmp_path)) == grouping(workspace)


OWN = """\
# Ours. Do not sort.
name:   "The atlas"   # spaced
collections:
  # first
  - name: One
    entries: a/*.md
    map: main   # on the map
  # second
  - {name: Two, entries: b/*.md}
maps:
  main:   # the one
    picture: 'old map.png'
    bounds:
      - [0, 0]   # y, x
      - [735, 1313]
    fields: {y: y, x: x}

    step: 0.5
# the end
"""


def test_only_the_lines_that_say_something_else_change(tmp_path):
    workspace = vault(tmp_path, OWN)
    known = workspace.settings.maps["main"]
    assert set_map(workspace, known, {"One"}).edits == ()
    change = set_map(
        workspace,
        known._replace(
            picture="new map.png",
            bounds=Bounds(0, -10, 1313, 700),
            regions="regions.geojson",
            fields=MapFields("x", "y", "realm"),
            step=1,
        ),
        {"One", "Two"},
    )
    assert lines(workspace, change) == [
        (
            FILE,
            [
                "-  - {name: Two, entries: b/*.md}",
                "-    picture: 'old map.png'",
                "-      - [0, 0]   # y, x",
                "-      - [735, 1313]",
                "-    fields: {y: y, x: x}",
                "-    step: 0.5",
            ],
            [
                "  - {name: Two, entries: b/*.md, map: main}",
                "    picture: 'new map.png'",
                "      - [-10, 0]   # y, x",
                "      - [700, 1313]",
                "    regions: regions.geojson",
                "    fields: {y: y, x: x, territory: realm}",
                "    step: 1",
            ],
        )
    ]


def test_what_is_taken_away_goes_with_its_line(tmp_path):
    workspace = vault(tmp_path, OWN)
    known = workspace.settings.maps["main"]
    change = set_map(workspace, known._replace(picture=None), {"Two"})
    assert lines(workspace, change) == [
        (
            FILE,
            [
                "-    map: main   # on the map",
                "-  - {name: Two, entries: b/*.md}",
                "-    picture: 'old map.png'",
            ],
            ["  - {name: Two, entries: b/*.md, map: main}"],
        )
    ]


@pytest.mark.parametrize("break_", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("head", ["", "---\n", "%YAML 1.2\n---\n"])
@pytest.mark.parametrize("end", ["\n", ""])
def test_a_map_more_leaves_every_other_byte(tmp_path, break_, mark, head, end):
    text = (mark + head + OWN.rstrip("\n").removesuffix("# the end").rstrip("\n") + end).replace(
        "\n", break_
    )
    workspace = vault(tmp_path, text)
    second = MapSettings("deep sea: 2", "sea.webp", Bounds(0.5, 0, 10, 10))
    after = written(workspace, second, set())
    added = (
        "\n  'deep sea: 2':\n    picture: sea.webp\n    bounds: [[0, 0.5], [10, 10]]\n"
        "    fields: {x: x, y: y, territory: territory}\n    step: 1"
    )
    quoted = added.replace("'", '"')
    added = (quoted if '"deep' in after else added).replace("\n", break_)
    assert after.count(added) == 1
    assert after.replace(added, "") == text + ("" if end else break_)


def test_reversed_bounds_are_written_in_order_and_nothing_else(tmp_path):
    block = "\n      - [0, 0]   # y, x\n      - [735, 1313]\n"
    good = OWN.replace(block, "  [ [0, 0], [735,1313] ] # y, x\n")
    text = good.replace("[ [0, 0], [735,1313] ]", "[ [735, 0], [0,1313] ]")
    workspace = vault(tmp_path, text)
    assert any("bounds" in p.message.code for p in workspace.settings.problems)
    after = written(workspace, workspace.settings.maps["main"], {"One"})
    assert after == good
    assert workspace.settings.problems == ()


def test_bounds_that_are_none_stay_until_others_are_given(tmp_path):
    text = OWN.replace(
        "    bounds:\n      - [0, 0]   # y, x\n      - [735, 1313]\n", "    bounds: wide # ?\n"
    )
    workspace = vault(tmp_path, text)
    known = workspace.settings.maps["main"]
    assert known.bounds is None
    assert "bounds: wide # ?" in written(workspace, known._replace(step=2), {"One"})
    after = written(workspace, known._replace(bounds=Bounds(0, 0, 5, 5)), {"One"})
    assert "    bounds: [[0, 0], [5, 5]] # ?\n" in after


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("maps: [\n", "vault.yaml-file-broken"),
        ("- a\n", "vault.yaml-file-broken"),
        ("maps: 5\n", "vault.yaml-file-unsafe"),
    ],
)
def test_settings_that_cannot_be_changed_safely_stay(tmp_path, text, code):
    workspace = vault(tmp_path, text)
    with pytest.raises(EditorError) as told:
        set_map(workspace, MAIN, {"a"})
    assert told.value.message.code == code
    assert FILE in str(told.value)
    assert (tmp_path / FILE).read_text() == text


def test_an_existing_file_waits_for_saving_and_undo_brings_every_byte_back(tmp_path):
    workspace = vault(tmp_path, OWN)
    written(workspace, MAIN, {"One"})
    assert (tmp_path / FILE).read_text() == OWN
    assert workspace.map("main").bounds == Bounds(0, 0, 1280, 800)
    workspace.document.undo()
    assert workspace.text(FILE) == OWN
    assert workspace.map("main").bounds == Bounds(0, 0, 1313, 735)
    workspace.document.redo()
    save(workspace)
    assert parse_settings((tmp_path / FILE).read_text()).maps["main"] == MAIN


def test_the_sample_vault_changes_in_the_lines_meant(sample_vault):
    workspace = opened(sample_vault)
    known = workspace.settings.maps["main"]
    change = set_map(workspace, known._replace(picture="other.png"), {"Atlas", "Guides"})
    assert lines(workspace, change) == [
        (FILE, ["-    picture: map.svg"], ["    map: main", "    picture: other.png"])
    ]
