"""Links lead where Obsidian would take them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.article.links import LinkIndex, split_target

PATHS = (
    "cohere/profiles/42_Acres.md",
    "cohere/profiles/st-ethelburgas.md",
    "cohere/profiles/Version 1.5.md",
    "concepts/Permaculture.md",
    "concepts/Théra.md",
    "deep/er/Note.md",
    "other/Note.md",
    "pip/profiles/life-itself.md",
    "assets/paper.pdf",
    "Readme.md",
)
TITLES = {"pip/profiles/life-itself.md": "Life Itself", "concepts/Permaculture.md": "Note"}
SOURCE = "cohere/profiles/42_Acres.md"


@pytest.fixture
def links() -> LinkIndex:
    return LinkIndex(PATHS, TITLES)


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("42_Acres", "cohere/profiles/42_Acres.md"),
        ("42_acres", "cohere/profiles/42_Acres.md"),
        ("42_Acres.md", "cohere/profiles/42_Acres.md"),
        ("Permaculture#Zones", "concepts/Permaculture.md"),
        ("../Permaculture", "concepts/Permaculture.md"),
        ("../../profiles/st-ethelburgas", "cohere/profiles/st-ethelburgas.md"),
        ("profiles/life-itself", "pip/profiles/life-itself.md"),
        ("/pip/profiles/life-itself", "pip/profiles/life-itself.md"),
        ("Version 1.5", "cohere/profiles/Version 1.5.md"),
        ("The\u0301ra", "concepts/Théra.md"),
        ("paper.pdf", "assets/paper.pdf"),
        ("concepts\\Permaculture", "concepts/Permaculture.md"),
        ("life itself", "pip/profiles/life-itself.md"),
        ("#Key people", SOURCE),
        (" 42_Acres ", "cohere/profiles/42_Acres.md"),
    ],
)
def test_a_target_leads_to_its_file(links: LinkIndex, target: str, found: str) -> None:
    assert links.resolve(target, SOURCE) == found


@pytest.mark.parametrize("target", ["", "  ", "Nobody", "rofiles/42_Acres", "..", "../", "paper"])
def test_other_targets_lead_nowhere(links: LinkIndex, target: str) -> None:
    assert links.resolve(target, SOURCE) is None


def test_the_file_beside_the_source_is_meant_first(links: LinkIndex) -> None:
    assert links.resolve("Note", "deep/er/x.md") == "deep/er/Note.md"
    assert links.resolve("Note", "x.md") == "other/Note.md"
    assert links.resolve("./Note", "deep/er/x.md") == "deep/er/Note.md"


def test_a_name_is_meant_before_a_title(links: LinkIndex) -> None:
    assert links.resolve("note", "concepts/x.md") == "other/Note.md"


def test_the_heading_is_told_apart() -> None:
    assert split_target("Name # A heading ") == ("Name", "A heading")


@given(st.text(max_size=40), st.text(max_size=20))
def test_any_text_is_a_target(target: str, source: str) -> None:
    found = LinkIndex(PATHS, TITLES).resolve(target, source)
    assert found is None or found in {*PATHS, source}


def test_ten_thousand_files_are_indexed_at_once() -> None:
    paths = [f"a/b{n % 50}/Name {n}.md" for n in range(10_000)]
    started = time.perf_counter()
    links = LinkIndex(paths, {path: f"Title {path}" for path in paths})
    assert links.resolve("Name 9999", "x.md") == "a/b49/Name 9999.md"
    assert links.resolve("title a/b1/name 1.md", "x.md") == "a/b1/Name 1.md"
    assert time.perf_counter() - started < 1.0
