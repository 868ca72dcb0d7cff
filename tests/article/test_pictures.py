"""Pictures are found by the published site's rules, and never outside the vault."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.article.pictures import Pictures, written_path

SOURCE = "cohere/profiles/42_Acres.md"


@pytest.fixture
def pictures(tmp_path: Path) -> Pictures:
    vault = tmp_path / "vault"
    for path in (
        "content/assets/a b.png",
        "content/assets/logos/x.svg",
        "content/assets/img/nested.png",
        "cohere/profiles/beside.png",
        "cohere/profiles/pictures/near.jpg",
        "elsewhere/Deep.WEBP",
        "root.gif",
        ".git/secret.png",
    ):
        file = vault / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"picture")
    (tmp_path / "outside.png").write_bytes(b"outside")
    (vault / "way-out.png").symlink_to(tmp_path / "outside.png")
    (vault / "content/assets/folder-out").symlink_to(tmp_path)
    return Pictures(vault, "content/assets")


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("[[../../../assets/a b.png]]", "content/assets/a b.png"),
        ("![[a b.png|640]]", "content/assets/a b.png"),
        ("/assets/a b.png", "content/assets/a b.png"),
        ("assets/a b.png", "content/assets/a b.png"),
        ("assets/a%20b.png", "content/assets/a b.png"),
        (" a b.png ", "content/assets/a b.png"),
        ("logos/x.svg", "content/assets/logos/x.svg"),
        ("img/logos/x.svg", "content/assets/logos/x.svg"),
        ("/img/nested.png", "content/assets/img/nested.png"),
        ("beside.png", "cohere/profiles/beside.png"),
        ("./beside.png", "cohere/profiles/beside.png"),
        ("pictures/near.jpg", "cohere/profiles/pictures/near.jpg"),
        ("deep.webp", "elsewhere/Deep.WEBP"),
        ("somewhere/else/deep.webp", "elsewhere/Deep.WEBP"),
        ("root.gif", "root.gif"),
        ("/root.gif", "root.gif"),
        ("https://example.org/x.png", "https://example.org/x.png"),
        ("HTTP://example.org/x.png", "HTTP://example.org/x.png"),
    ],
)
def test_a_value_leads_to_its_picture(pictures: Pictures, value: str, found: str) -> None:
    assert pictures.resolve(value, SOURCE) == found


@pytest.mark.parametrize(
    "value",
    [
        "",
        "  ",
        "not-found",
        "Broken link",
        "[[not-found]]",
        "[[]]",
        "nothing.png",
        "assets/",
        "../../..",
        "way-out.png",
        "folder-out/outside.png",
        "assets/folder-out/outside.png",
        "../../../outside.png",
        "/etc/hostname",
        "file:///etc/hostname",
        "javascript:alert(1)",
        "secret.png",
        "a\0b.png",
    ],
)
def test_other_values_lead_nowhere(pictures: Pictures, value: str) -> None:
    assert pictures.resolve(value, SOURCE) is None


@pytest.mark.parametrize("path", ["../outside.png", "way-out.png", "/etc/hostname", "", "content"])
def test_only_files_of_the_vault_are_opened(pictures: Pictures, path: str) -> None:
    assert pictures.file(path) is None


def test_a_file_of_the_vault_is_opened(pictures: Pictures) -> None:
    file = pictures.file("root.gif")
    assert file is not None
    assert file.read_bytes() == b"picture"


def test_a_vault_reached_by_a_link_is_whole(pictures: Pictures, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(pictures.root)
    assert Pictures(link, "content/assets").resolve("x.svg", "a.md") == "content/assets/logos/x.svg"


def test_what_is_written_is_freed_of_its_marks() -> None:
    assert written_path("![[a/b.png|640x480]]") == "a/b.png"


@given(st.text(max_size=60))
def test_any_text_is_a_value(value: str) -> None:
    root = Path(__file__).parent
    found = Pictures(root, "assets").resolve(value, SOURCE)
    assert found is None or found.lower().startswith("http") or (root / found).is_file()
