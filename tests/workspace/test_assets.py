"""Pictures brought into the vault, and the texts that name them."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.workspace import assets
from editor.workspace.assets import (
    PictureRefused,
    ending_of,
    slug,
    take_content,
    take_file,
    written,
)
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

PNG = b"\x89PNG\r\n\x1a\n one"
OTHER = b"\x89PNG\r\n\x1a\n another"
PROFILES = "content/atlas/profiles"


def vault_with(root: Path, **images: str) -> Workspace:
    """Entries in PROFILES with an image each, and the pictures a.png and b.png."""
    folder = root / "content/assets"
    folder.mkdir(parents=True)
    for name in ("a.png", "b.png"):
        (folder / name).write_bytes(PNG)
    texts = {
        f"{PROFILES}/{name}": f"---\ntitle: {name}\nimage: {value}\n---\n"
        for name, value in images.items()
    }
    return opened(make_vault(root, **texts))


@pytest.mark.parametrize(
    ("content", "ending"),
    [
        (PNG, ".png"),
        (b"\xff\xd8\xff\xe0", ".jpg"),
        (b"GIF89a", ".gif"),
        (b"RIFF\0\0\0\0WEBPVP8 ", ".webp"),
        (b"\0\0\0\x20ftypavif", ".avif"),
        (b'<?xml version="1.0"?>\n<!-- by hand -->\n<svg xmlns="x">', ".svg"),
        (b"<svg>", ".svg"),
        (b"<html><svg>", None),
        (b"", None),
        (b"RIFF\0\0\0\0WAVE", None),
    ],
)
def test_the_ending_follows_from_the_content(content: bytes, ending: str | None) -> None:
    assert ending_of(content) == ending


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Théra_House (UK)", "thera-house-uk"),
        ("../x/y", "x-y"),
        ("東京", "東京"),
        ("...", "picture"),
        ("a" * 200, "a" * 80),
    ],
)
def test_names_are_plain(text: str, name: str) -> None:
    assert slug(text) == name


def test_a_picture_is_named_after_entry_and_field(tmp_path: Path) -> None:
    workspace = vault_with(tmp_path / "vault", River_School="a.png")
    path = f"{PROFILES}/River_School.md"
    file = tmp_path / "Screenshot 12.PNG"
    file.write_bytes(PNG)
    first = take_file(workspace, path, "image", file)
    assert first == "content/assets/river-school-image.png"
    assert (workspace.root / first).read_bytes() == PNG
    assert take_file(workspace, path, "image", file) == first
    assert (
        take_content(workspace, path, "image", OTHER) == "content/assets/river-school-image-2.png"
    )
    assert (workspace.root / first).read_bytes() == PNG
    assert not [one for one in (workspace.root / "content/assets").iterdir() if ".tmp" in one.name]


def test_a_picture_of_the_vault_is_used_where_it_is(tmp_path: Path) -> None:
    workspace = vault_with(tmp_path, a="a.png")
    before = sorted((tmp_path / "content/assets").iterdir())
    found = take_file(workspace, f"{PROFILES}/a.md", "image", tmp_path / "content/assets/b.png")
    assert found == "content/assets/b.png"
    assert sorted((tmp_path / "content/assets").iterdir()) == before


def test_what_is_no_picture_is_refused_and_nothing_written(tmp_path: Path) -> None:
    workspace = vault_with(tmp_path / "vault", a="a.png")
    path = f"{PROFILES}/a.md"
    file = tmp_path / "notes.png"
    file.write_text("no picture")
    for refused in (file, tmp_path / "missing.png", tmp_path):
        with pytest.raises(PictureRefused):
            take_file(workspace, path, "image", refused)
    with pytest.raises(PictureRefused):
        take_content(workspace, path, "image", b"")
    assert len(list((workspace.root / "content/assets").iterdir())) == 2


@pytest.mark.parametrize(
    ("folder", "told"),
    [("content/assets/a.png", "cannot be written"), ("../elsewhere", "leads out of the vault")],
)
def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, folder: str, told: str) -> None:
    root = tmp_path / "vault"
    (root / ".territory").mkdir(parents=True)
    (root / ".territory/vault.yaml").write_text(f"assets: {folder}\n")
    workspace = vault_with(root, a="a.png")
    with pytest.raises(PictureRefused, match=told):
        take_content(workspace, f"{PROFILES}/a.md", "image", PNG)
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize(
    ("model", "text"),
    [
        ("/assets/a.png", "/assets/b.png"),
        ("assets/a.png", "assets/b.png"),
        ('"[[../../assets/a.png]]"', "[[../../assets/b.png]]"),
        ('"![[a.png|640]]"', "![[b.png|640]]"),
        ("a.png", "b.png"),
        ("../../assets/a.png", "../../assets/b.png"),
        ("./../../assets/a.png", "./../../assets/b.png"),
        ("content/assets/a.png", "content/assets/b.png"),
        ("https://a.example/a.png", "/assets/b.png"),
        ("not-found", "/assets/b.png"),
        ("", "/assets/b.png"),
    ],
)
def test_the_entry_keeps_its_style(tmp_path: Path, model: str, text: str) -> None:
    workspace = vault_with(tmp_path, one=model)
    path = f"{PROFILES}/one.md"
    assert written(workspace, path, "image", "content/assets/b.png") == text
    assert workspace.pictures.resolve(text, path) == "content/assets/b.png"


def test_an_entry_without_a_picture_follows_most_others(tmp_path: Path) -> None:
    workspace = vault_with(
        tmp_path, a="/assets/a.png", b='"[[a.png]]"', c='"[[b.png]]"', new="", d="x"
    )
    found = written(workspace, f"{PROFILES}/new.md", "image", "content/assets/b.png")
    assert found == "[[b.png]]"


def test_a_relative_style_counts_the_steps_from_the_entry(tmp_path: Path) -> None:
    workspace = vault_with(tmp_path, a="../../assets/a.png")
    make_vault(tmp_path, **{"top": "---\nimage:\n---\n"})
    workspace = opened(tmp_path)
    assert written(workspace, "top.md", "image", "content/assets/b.png") == "content/assets/b.png"


def test_a_picture_elsewhere_in_the_vault_is_named_by_its_path(tmp_path: Path) -> None:
    workspace = vault_with(tmp_path, a="/assets/a.png")
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures/p.png").write_bytes(PNG)
    path = f"{PROFILES}/a.md"
    text = written(workspace, path, "image", "pictures/p.png")
    assert workspace.pictures.resolve(text, path) == "pictures/p.png"


def test_the_names_of_assets_are_found_by_others(tmp_path: Path) -> None:
    workspace = vault_with(tmp_path, a='"[[a.png]]"')
    path = f"{PROFILES}/a.md"
    assert workspace.pictures.resolve("[[nowhere.png]]", path) is None  # the names are listed now
    picture = assets.take_content(workspace, path, "logo", OTHER)
    text = written(workspace, path, "logo", picture)
    assert text == "[[a-logo.png]]"
    assert workspace.pictures.resolve(text, path) == picture


def test_a_picture_goes_where_the_vault_has_its_pictures(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets/a.png").write_bytes(PNG)
    texts = {
        "profiles/One": "---\ntitle: One\nimage: /assets/a.png\n---\n",
        "profiles/Two": "---\ntitle: Two\nimage:\n---\n",
    }
    workspace = opened(make_vault(tmp_path, **texts))
    picture = take_content(workspace, "profiles/Two.md", "image", OTHER)
    assert picture == "assets/two-image.png"
    assert written(workspace, "profiles/Two.md", "image", picture) == "/assets/two-image.png"
