import pytest

from editor.messages import EditorError
from editor.workspace.map_files import bring, place_of
from tests.workspace.trash import Trash
from tests.workspace.vaults import make_vault, opened


@pytest.fixture
def workspace(tmp_path):
    workspace = opened(make_vault(tmp_path / "vault", One="Text"))
    workspace.trash = Trash(tmp_path / "trash")
    return workspace


def picture(tmp_path, content=b"new", name="my map.png"):
    file = tmp_path / name
    file.write_bytes(content)
    return file


def test_a_file_is_copied_under_its_name(workspace, tmp_path):
    file = picture(tmp_path)
    place = place_of(workspace, file)
    assert (place.name, place.there, place.clash) == ("my map.png", False, False)
    bring(workspace, file, place.name)
    assert (workspace.root / ".territory" / "my map.png").read_bytes() == b"new"
    assert [one.name for one in (workspace.root / ".territory").iterdir()] == ["my map.png"]
    assert place_of(workspace, file).there


def test_another_file_of_that_name_is_told_and_goes_into_the_trash(workspace, tmp_path):
    bring(workspace, picture(tmp_path, b"old"), "my map.png")
    file = picture(tmp_path, b"new")
    place = place_of(workspace, file)
    assert (place.there, place.clash, place.free) == (False, True, "my map-2.png")
    bring(workspace, file, place.free)
    bring(workspace, file, place.name)
    folder = workspace.root / ".territory"
    assert (folder / "my map.png").read_bytes() == (folder / "my map-2.png").read_bytes() == b"new"
    assert workspace.trash.names == ["my map.png"]


def test_a_file_that_lies_there_is_used_where_it_is(workspace):
    folder = workspace.root / ".territory" / "maps"
    folder.mkdir(parents=True)
    file = picture(folder)
    place = place_of(workspace, file)
    assert (place.name, place.there) == ("maps/my map.png", True)
    bring(workspace, file, place.name)
    assert file.read_bytes() == b"new"


def test_what_cannot_be_read_or_written_is_told_and_leaves_nothing(workspace, tmp_path):
    with pytest.raises(EditorError, match=r"none\.png"):
        place_of(workspace, tmp_path / "none.png")
    with pytest.raises(EditorError):
        place_of(workspace, tmp_path)
    workspace.trash.refused.add("my map.png")
    bring(workspace, picture(tmp_path, b"old"), "my map.png")
    with pytest.raises(EditorError, match=r"\.territory/my map\.png"):
        bring(workspace, picture(tmp_path, b"new"), "my map.png")
    folder = workspace.root / ".territory"
    assert [one.name for one in folder.iterdir()] == ["my map.png"]
    assert (folder / "my map.png").read_bytes() == b"old"
