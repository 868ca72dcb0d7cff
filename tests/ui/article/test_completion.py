from pathlib import Path

import pytest

from editor.schema.completion import Option
from editor.ui.article.completion import (
    Heading,
    PictureNames,
    Targets,
    headings_of,
    links_for,
    markdown_link,
    pictures_for,
    place_of,
    tags_for,
    tags_of,
    wikilink,
)
from tests.workspace.vaults import make_vault, opened


@pytest.mark.parametrize(
    ("before", "kind", "typed"),
    [
        ("see [[Bo", "link", "Bo"),
        ("[[", "link", ""),
        ("![[pic", "link", "pic"),
        ("[[Name#He", "heading", "He"),
        ("[[#", "heading", ""),
        ("a #ta", "tag", "ta"),
        ("a #", "tag", ""),
        ("#ta", "tag", "ta"),
    ],
)
def test_what_is_being_typed(before: str, kind: str, typed: str) -> None:
    place = place_of(before)
    assert place is not None
    assert (place.kind, place.typed) == (kind, typed)


@pytest.mark.parametrize("before", ["", "#", "## ", "a#b", "[[done]]", "[[a|b", "`[[a", "[a"])
def test_what_is_nothing_to_complete(before: str) -> None:
    assert place_of(before) is None


def test_code_that_is_closed_is_no_matter() -> None:
    assert place_of("`a` [[b") is not None


def test_headings_as_readers_see_them() -> None:
    article = "# One #\r\n\r\n```\r\n# no\r\n```\r\n###  **Two** `x`\r\n#tag\n"
    assert headings_of(article) == [Heading(1, "One", 0), Heading(3, "Two x", 5)]


def test_tags_in_articles() -> None:
    found = tags_of(["#sea and #sea/deep, `#no` a#b #12", "```\n#no\n```\n(#sea)", "# Heading"])
    assert found == {"sea": 2, "sea/deep": 1}
    options = [Option("sea", 2), Option("sea/deep", 1)]
    assert [choice.text for choice in tags_for(options, "deep")] == ["#sea/deep"]
    assert tags_for(options[:1], "sea") == []


def test_links_are_told_apart_and_lead_there(tmp_path: Path) -> None:
    text = "---\ntitle: Boats\n---\n"
    files = {"a/boats": text, "b/boats": text, "b/Sea_[x]": "---\ntitle: Sea [x]\n---\n"}
    workspace = opened(make_vault(tmp_path, **files))
    targets = Targets().fitting(workspace, "")
    choices = links_for(workspace, targets, "b/boats.md")
    assert [choice.shown for choice in choices] == ["Boats", "Sea [x]"]
    both = links_for(workspace, targets, "b/Sea_[x].md")
    assert [choice.remark for choice in both] == ["a/boats.md", "b/boats.md"]
    for target in ("a/boats.md", "b/boats.md"):
        link = wikilink(workspace, "b/Sea_[x].md", target)
        path = link.strip("[]").partition("|")[0]
        assert workspace.links.resolve(path, "b/Sea_[x].md") == target


@pytest.mark.parametrize(
    ("dialect", "texts"),
    [
        ("obsidian", ["![[Boat.png]]", "![[pier.png]]", "![[old/pier.png]]"]),
        ("github", ["![](../assets/Boat.png)", "![](../assets/pier.png)", "![](../old/pier.png)"]),
    ],
)
def test_pictures_are_told_apart_and_lead_there(
    tmp_path: Path, dialect: str, texts: list[str]
) -> None:
    make_vault(tmp_path, **{"a/One": "---\ntitle: One\n---\n"})
    for name in ("assets/Boat.png", "assets/pier.png", "old/pier.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / ".territory").mkdir()
    (tmp_path / ".territory/vault.yaml").write_text(
        f"collections: [{{name: A, entries: a/*.md, dialect: {dialect}}}]\nassets: none\n"
    )
    workspace = opened(tmp_path)
    names = PictureNames()
    there = ["assets/Boat.png", "assets/pier.png", "old/pier.png"]
    choices = pictures_for(workspace, there, "a/One.md")
    assert [choice.shown for choice in choices] == ["Boat.png", "pier.png", "pier.png"]
    assert [choice.remark for choice in choices] == ["assets", "assets", "old"]
    assert [choice.text for choice in choices] == texts
    assert names.fitting(workspace, "boa") == ["assets/Boat.png"]
    assert names.fitting(workspace, "quark") == []


def test_links_by_path() -> None:
    assert (
        markdown_link("a/one.md", "b/two three.md", "Two [3]")
        == r"[Two \[3\]](../b/two%20three.md)"
    )
    assert markdown_link("one.md", "two (3).md", "Two") == "[Two](<two%20(3).md>)"
