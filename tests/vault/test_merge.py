"""Two people's versions of a file merged: what they meant, and how they wrote it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from editor.vault.fields import parse
from editor.vault.merge import Clash, Merged, Side, merge, merge_text, settled
from tests.vault.merging import lost_edits

BASE = """\
---
# the head
title: "Sunflower"   # as on the sign
x: 1
y: 2
tags:
  - garden
  - bees   # wild ones
  - food
links:
  - name: Site
    url: http://sun.example
  - name: Blog
    url: http://blog.example
flow: [a, b]
about: |
  First line.
  Second line.
---
One.

Two.

Three.
"""


def changed(*pairs: tuple[str, str], text: str = BASE) -> str:
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text


def clean(mine: str, theirs: str, base: str = BASE) -> str:
    merged = merge(base, mine, theirs)
    assert merged.clashes == ()
    assert lost_edits(base, mine, theirs, merged) == []
    assert merged.text is not None
    return merged.text


def clashing(mine: str, theirs: str, base: str | None = BASE) -> Merged:
    merged = merge(base, mine, theirs)
    assert merged.clashes
    assert lost_edits(base, mine, theirs, merged) == []
    return merged


# -- fields ----------------------------------------------------------------------------------


def test_fields_of_either_side_are_taken_as_written() -> None:
    mine = changed(('title: "Sunflower"', "title: 'Mine'"), ("x: 1", "x: 5"))
    theirs = changed(("y: 2\n", 'y:   "9"  # their note\nplace: >\n  Here\n  there.\n'))
    expected = changed(
        ('title: "Sunflower"', "title: 'Mine'"),
        ("x: 1", "x: 5"),
        ("y: 2\n", 'y:   "9"  # their note\nplace: >\n  Here\n  there.\n'),
    )
    assert clean(mine, theirs) == expected
    assert merge(BASE, mine, theirs).taken == ("y", "place")


def test_a_comment_is_told_with_its_field() -> None:
    assert merge(BASE, BASE, changed(("# as on the sign", "# as painted"))).taken == ("title",)
    assert merge(BASE, BASE, changed(("One.", "Eins."))).taken == (None,)


def test_both_changed_a_field() -> None:
    merged = clashing(changed(("Sunflower", "Mine")), changed(("Sunflower", "Theirs")))
    assert merged.text == changed(("Sunflower", "Mine"))
    (clash,) = merged.clashes
    assert clash[:5] == (
        "title",
        'title: "Sunflower"   # as on the sign\n',
        'title: "Mine"   # as on the sign\n',
        'title: "Theirs"   # as on the sign\n',
        "field",
    )
    assert settled(merged, [Side.THEIRS]) == changed(("Sunflower", "Theirs"))
    assert settled(merged, ["title: Ours\n"]) == changed(
        ('title: "Sunflower"   # as on the sign', "title: Ours")
    )
    with pytest.raises(ValueError, match="BOTH"):
        settled(merged, [Side.BOTH])


def test_the_same_change_in_another_style_is_no_clash() -> None:
    mine, theirs = changed(("x: 1", "x: 0x10")), changed(("x: 1", "x: 16"))
    assert clean(mine, theirs) == mine


def test_one_changed_the_value_and_one_the_comment() -> None:
    mine = changed(("Sunflower", "Mine"))
    theirs = changed(("# as on the sign", "# as in the register"))
    both = changed(("Sunflower", "Mine"), ("# as on the sign", "# as in the register"))
    assert clean(mine, theirs) == clean(theirs, mine) == both


def test_a_field_removed_by_one_and_changed_by_the_other() -> None:
    gone, there = changed(("x: 1\n", "")), changed(("x: 1\n", "x: 7\n"))
    merged = clashing(gone, there)
    assert merged.text == gone
    assert merged.clashes[0][:4] == ("x", "x: 1\n", None, "x: 7\n")
    assert settled(merged, [Side.THEIRS]) == there
    assert settled(merged, [Side.MINE]) == settled(merged, [None]) == gone
    assert settled(clashing(there, gone), [Side.THEIRS]) == gone


def test_one_removes_what_the_other_left_alone() -> None:
    theirs = changed(("x: 1\n", ""), ("Two.\n\n", ""))
    assert clean(changed(("y: 2", "y: 3")), theirs) == changed(
        ("x: 1\n", ""), ("Two.\n\n", ""), ("y: 2", "y: 3")
    )


def test_one_reorders_while_the_other_edits_and_adds() -> None:
    theirs = changed(("x: 1\ny: 2\n", ""), ("---\nOne", "y: 2\nx: 1\n---\nOne"))
    mine = changed(("x: 1", "x: 7"), ("tags:", "# what for\nuse: all\ntags:"))
    assert clean(mine, theirs) == changed(
        ("x: 1\ny: 2\n", ""), ("---\nOne", "y: 2\n# what for\nuse: all\nx: 7\n---\nOne")
    )


def test_both_add_fields_in_one_place() -> None:
    mine, theirs = changed(("x: 1", "m: 1\nx: 1")), changed(("x: 1", "t: 1\nx: 1"))
    assert clean(mine, theirs) == changed(("x: 1", "m: 1\nt: 1\nx: 1"))


def test_one_gives_a_field_another_key_while_the_other_changes_it() -> None:
    renamed, edited = changed(("title:", "'name':")), changed(("Sunflower", "Rose"))
    both = changed(("title:", "'name':"), ("Sunflower", "Rose"))
    assert clean(edited, renamed) == clean(renamed, edited) == both
    assert merge(BASE, edited, renamed).taken == ("name",)


def test_a_field_gets_two_keys() -> None:
    merged = clashing(changed(("title:", "name:")), changed(("title:", "label:")))
    (clash,) = merged.clashes
    assert (clash.key, clash.theirs) == ("name", 'label: "Sunflower"   # as on the sign\n')
    assert settled(merged, [Side.THEIRS]) == changed(("title:", "label:"))


def test_what_says_nothing_is_no_key_for_another() -> None:
    base = "---\na:\nb: 1\n---\n"
    merged = clashing("---\na: 5\nb: 1\n---\n", "---\nc:\nb: 1\n---\n", base)
    assert merged.clashes[0][:4] == ("a", "a:\n", "a: 5\n", None)


# -- lists and mappings ----------------------------------------------------------------------


def test_items_of_both_sides() -> None:
    mine = changed(("  - bees   # wild ones\n", ""), ("  - food\n", "  - food\n  - mine\n"))
    theirs = changed(
        ("  - garden\n", "  - 'first' # new\n  - garden\n"), ("food\n", "food\n  - t\n")
    )
    assert clean(mine, theirs) == changed(
        ("  - garden\n", "  - 'first' # new\n  - garden\n"),
        ("  - bees   # wild ones\n", ""),
        ("  - food\n", "  - food\n  - mine\n  - t\n"),
    )


def test_an_item_changed_by_both() -> None:
    merged = clashing(changed(("bees ", "bumblebees ")), changed(("bees ", "honeybees ")))
    (clash,) = merged.clashes
    assert clash[:4] == (
        "tags",
        "  - bees   # wild ones\n",
        "  - bumblebees   # wild ones\n",
        "  - honeybees   # wild ones\n",
    )
    tags = parse(settled(merged, [Side.BOTH]) or "").fields["tags"].value
    assert tags == ["garden", "bumblebees", "honeybees", "food"]


def test_members_of_an_item() -> None:
    mine = changed(("http://sun", "https://sun"))
    theirs = changed(("name: Site", "name: Home"), ("    url: http://blog.example\n", ""))
    assert clean(mine, theirs) == changed(
        ("http://sun", "https://sun"),
        ("name: Site", "name: Home"),
        ("    url: http://blog.example\n", ""),
    )


def test_items_in_brackets() -> None:
    mine, theirs = changed(("[a, b]", "[a, b, m]")), changed(("[a, b]", "[t, b]"))
    assert clean(mine, theirs) == changed(("[a, b]", "[t, b, m]"))


def test_items_in_brackets_keep_their_quotes() -> None:
    mine = changed(("[a, b]", '[a, b, "m"]'))
    theirs = changed(("[a, b]", "[ 't' , a, b]"))
    assert clean(mine, theirs) == changed(("[a, b]", "['t', a, b, \"m\"]"))


def test_an_item_is_known_by_what_stays_of_it() -> None:
    """Mine changes one mapping and removes the other; theirs changes the first elsewhere."""
    mine = changed(
        ("http://sun", "https://sun"), ("  - name: Blog\n    url: http://blog.example\n", "")
    )
    theirs = changed(("name: Site", "name: Home"))
    assert clean(mine, theirs) == changed(("name: Site", "name: Home"), text=mine)


def test_a_list_in_lines_on_one_side_and_in_brackets_on_the_other() -> None:
    mine = changed(("[a, b]", "[a, b, m]"))
    theirs = changed(("flow: [a, b]", "flow:\n- a\n- b\n- t"))
    assert parse(clean(mine, theirs)).fields["flow"].value == ["a", "b", "m", "t"]


def test_lists_indented_otherwise() -> None:
    mine = changed(("  - food\n", "  - food\n  - mine\n"))
    theirs = changed(
        ("  - garden\n  - bees   # wild ones\n  - food\n", "- garden\n- food\n- 'theirs'\n")
    )
    assert clean(mine, theirs) == changed(
        ("  - bees   # wild ones\n  - food\n", "  - food\n  - mine\n  - 'theirs'\n")
    )


def test_both_bring_the_items_into_another_order() -> None:
    base = "---\ntags: [a, b, c]\n---\n"
    mine, theirs = base.replace("a, b, c", "b, a, c"), base.replace("a, b, c", "c, b, a")
    assert clashing(mine, theirs, base).clashes[0].key == "tags"
    assert clean(mine, base.replace("c]", "c, d]"), base) == "---\ntags: [b, a, c, d]\n---\n"


def test_lines_of_a_text_in_a_field() -> None:
    mine, theirs = changed(("First line.", "Mine.\n\n")), changed(("Second line.", "Second,\n  t"))
    merged = clashing(mine, theirs)
    assert merged.clashes[0].base == "  First line.\n  Second line.\n"
    longer = BASE.replace("  First line.\n", "  First line.\n  Between.\n")
    mine, theirs = (
        changed(("First line.", "Mine."), text=longer),
        changed(("Second line.", "Theirs."), text=longer),
    )
    assert parse(clean(mine, theirs, longer)).fields["about"].value == "Mine.\nBetween.\nTheirs.\n"


# -- the article -----------------------------------------------------------------------------


def test_lines_of_the_article() -> None:
    mine, theirs = changed(("One.", "Eins.")), changed(("Three.\n", "Three.\n\nFour.\n"))
    assert clean(mine, theirs) == changed(("One.", "Eins."), ("Three.\n", "Three.\n\nFour.\n"))


def test_places_of_the_article_are_decided_one_by_one() -> None:
    mine = changed(("One.", "Eins."), ("Three.", "Drei."))
    theirs = changed(("One.", "Un."), ("Three.", "Trois."))
    merged = clashing(mine, theirs)
    assert [clash[:4] for clash in merged.clashes] == [
        (None, "One.\n", "Eins.\n", "Un.\n"),
        (None, "Three.\n", "Drei.\n", "Trois.\n"),
    ]
    assert settled(merged, [Side.BOTH, "Own"]) == changed(
        ("One.\n", "Eins.\nUn.\n"), ("Three.\n", "Own")
    )
    assert settled(merged, [Side.THEIRS, None]) == changed(("One.\n", "Un.\n"), ("Three.\n", ""))


def test_changes_that_touch_clash_as_in_git() -> None:
    base = "a\nb\nc\n"
    assert merge(base, "A\nb\nc\n", "a\nB\nc\n").clashes[0][:4] == (
        None,
        "a\nb\n",
        "A\nb\n",
        "a\nB\n",
    )
    assert clean("A\nb\nc\n", "a\nb\nC\n", base) == "A\nb\nC\n"


def test_a_break_at_the_end_is_merged_apart() -> None:
    assert clean("One.\n", "Uno.", "One.") == "Uno.\n"
    assert clean("One.", "Uno.\n", "One.\n") == "Uno."


# -- whole files -----------------------------------------------------------------------------


def test_deleted_on_one_side_and_edited_on_the_other() -> None:
    edited = changed(("x: 1", "x: 2"))
    assert merge(BASE, None, BASE) == Merged(None)
    assert merge(BASE, BASE, None).text is None
    merged = merge(BASE, None, edited)
    assert merged == Merged(None, (Clash(None, BASE, None, edited, "file"),))
    assert settled(merged, [Side.MINE]) is None
    assert settled(merged, [Side.THEIRS]) == edited
    assert settled(merge(BASE, edited, None), [Side.THEIRS]) is None


def test_both_created_the_file() -> None:
    mine = "---\ntitle: A\ntags: [m]\n---\nText.\n"
    theirs = "---\ntitle: A\ntags: [t]\nx: 1\n---\nText.\n"
    for base in (None, ""):
        merged = merge(base, mine, theirs)
        assert merged.clashes == ()
        assert merged.text == "---\ntitle: A\ntags: [m, t]\nx: 1\n---\nText.\n"
    other = theirs.replace("title: A", "title: B")
    assert {clash.key for clash in clashing(mine, other, None).clashes} == {"title"}


def test_line_ends_of_another_system() -> None:
    theirs = changed(("x: 1", "x: 5"), ("One.", "Eins.")).replace("\n", "\r\n")
    mine = changed(("y: 2", "y: 9"), ("Three.", "Drei."))
    both = changed(("x: 1", "x: 5"), ("One.", "Eins."), ("y: 2", "y: 9"), ("Three.", "Drei."))
    assert clean(mine, theirs) == both.replace("\n", "\r\n")
    assert clean(theirs, mine) == both.replace("\n", "\r\n")


def test_a_byte_order_mark_added_by_one() -> None:
    theirs = changed(("x: 1", "x: 5"))
    mine = "\ufeff" + changed(("y: 2", "y: 9"))
    assert clean(mine, theirs) == "\ufeff" + changed(("x: 1", "x: 5"), ("y: 2", "y: 9"))
    assert clean(theirs, mine) == "\ufeff" + changed(("x: 1", "x: 5"), ("y: 2", "y: 9"))


# -- what cannot be merged field by field -----------------------------------------------------


def test_broken_frontmatter_is_merged_by_lines() -> None:
    mine = changed(('title: "Sunflower"', 'title: "Sunflower'))
    theirs = changed(("flow: [a, b]", "flow: [a, b, c]"))
    assert clean(mine, theirs) == changed(
        ('title: "Sunflower"', 'title: "Sunflower'), ("flow: [a, b]", "flow: [a, b, c]")
    )
    merged = clashing(mine, changed(("Sunflower", "Rose")))
    assert merged.clashes[0].part == "frontmatter"


def test_the_same_key_twice_never_comes_of_a_merge() -> None:
    mine, theirs = changed(("x: 1", "z: 1")), changed(("y: 2", "z: 2"))
    merged = merge(BASE, mine, theirs)
    assert not parse(merged.text or "").broken
    assert lost_edits(BASE, mine, theirs, merged) == []


def test_aliases_keep_their_meaning() -> None:
    base = "---\na: &n 1\nb: *n\nc: 3\n---\n"
    assert clean(base.replace("&n 1", "&n 2"), base.replace("c: 3", "c: 4"), base) == (
        "---\na: &n 2\nb: *n\nc: 4\n---\n"
    )
    # Theirs takes away what mine refers to.
    merged = merge(
        base, base.replace("c: 3", "c: *n"), base.replace("&n 1", "1").replace("*n", "1")
    )
    assert not parse(merged.text or "").broken
    assert merged.clashes


def test_a_frontmatter_in_braces() -> None:
    base = "---\n{a: 1, b: 2}\n---\nText\n"
    merged = clashing(base.replace("1", "7"), base.replace("2", "8"), base)
    assert merged.clashes[0].part == "frontmatter"


def test_no_frontmatter_at_all() -> None:
    assert clean("a\n\nB\n", "A\n\nb\n", "a\n\nb\n") == "A\n\nB\n"


def test_the_frontmatter_removed_by_one_side() -> None:
    assert (
        lost_edits(
            BASE,
            "One.\n",
            changed(("x: 1", "x: 2")),
            merge(BASE, "One.\n", changed(("x: 1", "x: 2"))),
        )
        == []
    )


def test_other_files_are_merged_by_lines() -> None:
    base = '{\n "a": 1,\n "b": 2,\n "c": 3\n}\n'
    merged = merge_text(base, base.replace("1", "7"), base.replace("3", "9"))
    assert merged == Merged('{\n "a": 7,\n "b": 2,\n "c": 9\n}\n', taken=(None,))


def test_long_articles_take_little_time() -> None:
    body = "".join(f"Paragraph {number}.\n\n" for number in range(50_000))
    base = BASE + body
    mine = changed(("Paragraph 7.", "Mine."), ("x: 1", "x: 5"), text=base)
    theirs = changed(("Paragraph 49000.", "Theirs."), text=base)
    start = time.process_time()
    merged = merge(base, mine, theirs)
    assert time.process_time() - start < 3
    assert merged.text == changed(("Paragraph 49000.", "Theirs."), text=mine)


@pytest.mark.real
def test_real_entries(real: Path) -> None:
    paths = sorted(real.rglob("*.md"))
    assert paths
    for path in paths:
        base = path.read_bytes().decode("utf-8", "replace")
        front = parse(base)
        if front.broken or not front.fields:
            continue
        key, last = next(iter(front.fields)), list(front.fields)[-1]
        mine = base.replace(f"{key}:", f"{key}: M", 1)
        theirs = base.rstrip("\n") + "\n\nMore.\n"
        if parse(mine).broken or key == last:
            continue
        assert clean(mine, theirs, base) == mine.rstrip("\n") + "\n\nMore.\n"
