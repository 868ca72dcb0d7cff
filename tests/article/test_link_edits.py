"""Links lead where they led when entries get other names; nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.article.link_edits import links_to, retarget
from editor.article.link_scan import links_in
from editor.article.links import LinkIndex

PATHS = (
    "atlas/Pebble_Vote.md",
    "atlas/Long Table.md",
    "guides/soup.md",
    "guides/deep/Note.md",
    "other/Note.md",
    "Readme.md",
)
TITLES = {"atlas/Pebble_Vote.md": "The Pebble Vote", "guides/soup.md": "Soup & bread"}
INDEX = LinkIndex(PATHS, TITLES)
RENAMES = {"atlas/Pebble_Vote.md": "atlas/Jar of Pebbles.md"}


def in_guide(text: str) -> str:
    return retarget(text, RENAMES, INDEX, "guides/soup.md")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[[Pebble_Vote]]", "[[Jar of Pebbles]]"),
        ("[[pebble_vote]]", "[[Jar of Pebbles]]"),
        ("[[Pebble_Vote|jars]]", "[[Jar of Pebbles|jars]]"),
        ("[[Pebble_Vote#Key People|jars]]", "[[Jar of Pebbles#Key People|jars]]"),
        ("[[ Pebble_Vote ]]", "[[ Jar of Pebbles ]]"),
        ("[[Pebble_Vote.md]]", "[[Jar of Pebbles.md]]"),
        ("[[atlas/Pebble_Vote]]", "[[atlas/Jar of Pebbles]]"),
        ("[[../atlas/Pebble_Vote]]", "[[../atlas/Jar of Pebbles]]"),
        ("[[/atlas/Pebble_Vote]]", "[[/atlas/Jar of Pebbles]]"),
        ("![[Pebble_Vote#Jars]]", "![[Jar of Pebbles#Jars]]"),
        ("[t](Pebble_Vote.md)", "[t](Jar%20of%20Pebbles.md)"),
        ("[t](../atlas/Pebble_Vote.md#h 'T')", "[t](../atlas/Jar%20of%20Pebbles.md#h 'T')"),
        ("[t](<../atlas/Pebble_Vote.md>)", "[t](<../atlas/Jar of Pebbles.md>)"),
        ("[t](/atlas/Pebble_Vote)", "[t](/atlas/Jar%20of%20Pebbles)"),
        ("[r]: ../atlas/Pebble_Vote.md\n", "[r]: ../atlas/Jar%20of%20Pebbles.md\n"),
        ("|a|\n|-|\n|[[Pebble_Vote\\|x]]|\n", "|a|\n|-|\n|[[Jar of Pebbles\\|x]]|\n"),
    ],
)  # fmt: skip
def test_a_link_keeps_its_style(before: str, after: str) -> None:
    assert in_guide(before) == after


@pytest.mark.parametrize(
    "text",
    [
        "[[The Pebble Vote]]",  # by the title, which stays
        "`[[Pebble_Vote]]`",
        "```\n[[Pebble_Vote]]\n```\n",
        "%%[[Pebble_Vote]]%%",
        "<!-- [[Pebble_Vote]] -->",
        "[[Nobody]] [t](Nobody.md) [t](https://example.org/Pebble_Vote.md)",
        "Pebble_Vote",
        "[[Long Table]] and [[soup]]",
    ],
)
def test_what_need_not_change_stays(text: str) -> None:
    assert in_guide(text) == text


def test_fields_are_changed_and_nothing_around_them() -> None:
    text = (
        "---\r\n"
        "title: X # not [[Pebble_Vote]]\r\n"
        'partner: "[[Pebble_Vote]]"\r\n'
        "partners:\r\n"
        "- '[[Long Table]]'   \r\n"
        "- '[[Pebble_Vote|the jar]]' # jar\r\n"
        'deep: {to: ["[[atlas/Pebble_Vote]]", 1.0]}\r\n'
        "bare: [[Pebble_Vote]]\r\n"
        "about: see [[Pebble_Vote]] and `[[Pebble_Vote]]`\r\n"
        "n: 0123\r\n"
        "---\r\n"
        "[[Pebble_Vote]]\r\n"
    )
    expected = (
        text.replace('"[[Pebble_Vote]]"', '"[[Jar of Pebbles]]"')
        .replace("[[Pebble_Vote|the jar]]", "[[Jar of Pebbles|the jar]]")
        .replace("[[atlas/Pebble_Vote]]", "[[atlas/Jar of Pebbles]]")
        .replace("bare: [[Pebble_Vote]]", "bare: [[Jar of Pebbles]]")
        .replace("see [[Pebble_Vote]]", "see [[Jar of Pebbles]]")
        .replace("\n[[Pebble_Vote]]\r", "\n[[Jar of Pebbles]]\r")
    )
    assert in_guide(text) == expected


def test_a_broken_frontmatter_is_left_alone_and_the_article_is_not() -> None:
    text = '---\na: "[[Pebble_Vote]]\n---\n[[Pebble_Vote]]\n'
    assert in_guide(text) == '---\na: "[[Pebble_Vote]]\n---\n[[Jar of Pebbles]]\n'


def test_a_name_behind_an_escape_is_found() -> None:
    index = LinkIndex(["Café.md", "b.md"], {})
    text = '---\na: "[[Caf\\u00e9]]"\n---\n'
    assert retarget(text, {"Café.md": "Bar.md"}, index, "b.md") == '---\na: "[[Bar]]"\n---\n'


def test_where_the_new_name_is_taken_elsewhere_the_folder_is_added() -> None:
    renames = {"guides/soup.md": "guides/Note.md"}
    assert retarget("[[soup]]", renames, INDEX, "other/x.md") == "[[guides/Note]]"
    # Nobody links to the note that had the name alone: it is still the nearest.
    assert retarget("[[other/Note]]", renames, INDEX, "Readme.md") == "[[other/Note]]"


def test_a_link_that_the_new_name_would_catch_is_made_longer() -> None:
    renames = {"Readme.md": "Note.md"}
    assert INDEX.resolve("Note", "atlas/x.md") == "other/Note.md"
    assert retarget("[[Note]]", renames, INDEX, "atlas/x.md") == "[[other/Note]]"


def test_a_folder_that_told_names_apart_goes_when_it_need_not() -> None:
    renames = {"guides/deep/Note.md": "guides/deep/Leek.md"}
    assert retarget("[[deep/Note]]", renames, INDEX, "Readme.md") == "[[Leek]]"
    renames = {"atlas/Long Table.md": "atlas/Bench.md"}
    assert retarget("[[atlas/Long Table]]", renames, INDEX, "Readme.md") == "[[atlas/Bench]]"


def test_letter_case_follows_a_link_that_was_spelled_as_the_name() -> None:
    renames = {"atlas/Pebble_Vote.md": "atlas/pebble_vote.md"}
    text = "[[Pebble_Vote]] [[PEBBLE_VOTE]] [t](../atlas/Pebble_Vote.md)"
    expected = "[[pebble_vote]] [[PEBBLE_VOTE]] [t](../atlas/pebble_vote.md)"
    assert retarget(text, renames, INDEX, "guides/soup.md") == expected


def test_an_entry_that_moves_keeps_its_own_links() -> None:
    renames = {"guides/soup.md": "guides/deep/er/soup.md"}
    text = "[t](../atlas/Long%20Table.md) [[Long Table]] [s](soup.md#x) [[../other/Note]]"
    expected = (
        "[t](../../../atlas/Long%20Table.md) [[Long Table]] [s](soup.md#x) [[../../../other/Note]]"
    )
    assert retarget(text, renames, INDEX, "guides/soup.md") == expected


def test_another_title_takes_the_links_by_title_along() -> None:
    path = "atlas/Pebble_Vote.md"
    after = INDEX.renamed({}, {path: "Pebbles"})
    text = "[[The Pebble Vote]] [[the pebble vote|x]] [[Pebble_Vote]]"
    expected = "[[Pebbles]] [[Pebbles|x]] [[Pebble_Vote]]"
    assert retarget(text, {}, INDEX, "guides/soup.md", after) == expected


def test_a_title_that_no_link_can_hold_stays_in_view() -> None:
    after = INDEX.renamed({}, {"atlas/Pebble_Vote.md": "Pebbles #1"})
    text = "[[The Pebble Vote]] [[The Pebble Vote|x]]"
    expected = "[[Pebble_Vote|The Pebble Vote]] [[Pebble_Vote|x]]"
    assert retarget(text, {}, INDEX, "guides/soup.md", after) == expected


@pytest.mark.parametrize(
    ("before", "after"),
    [("[t](Caf%C3%A9.md)", "[t](%C3%89t%C3%A9.md)"), ("[t](Café.md)", "[t](Été.md)")],
)
def test_an_address_stays_encoded_as_it_was(before: str, after: str) -> None:
    index = LinkIndex(["Café.md"], {})
    assert retarget(before, {"Café.md": "Été.md"}, index, "b.md") == after


def test_awkward_names_make_links_that_work() -> None:
    name = "a (b) 100% \"c\" 'd' é, e & f.md"
    index = LinkIndex(["A.md", "b.md"], {})
    text = "[[A]] [t](A.md) [t](<A.md>)"
    changed = retarget(text, {"A.md": name}, index, "b.md")
    assert [link.path.removesuffix(".md") for link in links_in(changed)] == [name[:-3]] * 3


def test_links_to_an_entry_are_counted() -> None:
    text = (
        '---\na: ["[[Pebble_Vote]]"]\nb: {c: "[x](../other/Note.md)"}\nd: [[Long Table]]\n'
        'e: "[[Pebble\\u005fVote]]"\n---\n'
        "[[Nobody]] [[#Here]] [[soup]] `[[Readme]]` [[the pebble vote]]"
    )

    def count(*targets: str) -> int:
        return links_to(text, frozenset(targets), INDEX, "guides/soup.md")

    assert count("atlas/Pebble_Vote.md") == 3
    assert count("other/Note.md", "atlas/Long Table.md") == 2
    assert count("Readme.md") == 0
    assert links_to("words", frozenset({"Readme.md"}), INDEX, "guides/soup.md") == 0


NAMES = st.sampled_from(["A", "b c", "D_e", "é", "A.b", "a"])
FOLDERS = st.sampled_from(["", "x/", "x/y/", "z/"])
ENTRY_PATHS = st.builds(lambda folder, name: f"{folder}{name}.md", FOLDERS, NAMES)


@st.composite
def renamings(draw: st.DrawFn) -> tuple[list[str], dict[str, str], str, str]:
    """Entries, what some are renamed to, an entry among them, and its text full of links."""
    paths = draw(st.lists(ENTRY_PATHS, min_size=3, max_size=8, unique_by=str.casefold))
    entries, renames = paths[:-1], {paths[0]: paths[-1]}
    source = draw(st.sampled_from(entries))
    targets = st.one_of(
        NAMES, ENTRY_PATHS, ENTRY_PATHS.map(lambda path: path[:-3]), NAMES.map("../x/{}".format),
        ENTRY_PATHS.map("/{}".format), NAMES.map("./{}.md".format), st.just("T"),
    )  # fmt: skip
    shapes = ["[[{}]]", "[[{}|t]]", "![[{}#h]]", "[t](<{}>)", "`[[{}]]`", "[[{}"]
    links = st.builds(lambda shape, target: shape.format(target), st.sampled_from(shapes), targets)
    text = draw(st.lists(st.one_of(links, st.just("\n\n"), st.just("- é ")), max_size=8))
    return entries, renames, source, " ".join(text)


@given(renamings())
def test_every_link_leads_where_it_led(case: tuple[list[str], dict[str, str], str, str]) -> None:
    entries, renames, source, text = case
    before = LinkIndex(entries, {entries[-1]: "T"})
    after = before.renamed(renames)
    changed = retarget(text, renames, before, source)
    old, new = links_in(text), links_in(changed)
    assert len(old) == len(new)
    at = now = 0
    for one, other in zip(old, new, strict=True):
        led = before.resolve(one.path, source)
        if led is not None:
            leads = after.resolve(other.path, renames.get(source, source))
            assert leads == renames.get(led, led)
        assert text[at : one.start] == changed[now : other.start].removeprefix("|T")
        at, now = one.end, other.end
    assert text[at:] == changed[now:].removeprefix("|T")
