"""Mends: what each makes of an entry, of many alike, and what it leaves as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.messages import EditorError, english
from editor.publish.checks.finding import Finding
from editor.publish.checks.mending import plan_mend
from editor.publish.checks.review import Review
from tests.publish.checks.pictures import png
from tests.publish.checks.test_place import FILES as ON_A_MAP
from tests.publish.checks.vaults import reviewed, vault

OTHERS = {
    "b.md": "---\ntitle: B\nurl: https://b.org\nplaces: [Saltby, 'Fen, Ombria']\n---\nWords.\n",
    "c.md": "---\ntitle: C\nurl: https://c.org\nplaces: [Saltby, 'Fen, Ombria']\n---\nWords.\n",
}


def mended(tmp_path: Path, text: str, check: str, files: dict[str, str | bytes]) -> str:
    """The entry `it.md` after its findings of a check are mended; none of them is left."""
    workspace = vault(tmp_path, {**files, "it.md": text})
    review = reviewed(workspace)
    workspace.subscribe(review.take_notice)
    findings = [one for one in review.findings("it.md") if one.check == check]
    assert findings
    assert all(one.mend is not None for one in findings)
    plan = plan_mend(workspace, findings)
    assert not plan.refused
    workspace.document.apply(plan.change)
    review.work()
    assert check not in [one.check for one in review.findings("it.md")]
    made = workspace.document.text("it.md")
    workspace.document.undo()
    assert workspace.document.text("it.md") == text
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("check", "before", "after"),
    [
        ("value-space", "title: ' It' # why\n", "title: 'It' # why\n"),
        ("value-space", "title: It\nplaces: [' a', 'b ']\n", "title: It\nplaces: ['a', 'b']\n"),
        ("item-twice", "title: It\nplaces: [a, b, a]\n", "title: It\nplaces: [a, b]\n"),
        ("link-scheme", "title: It\nurl: it.org\n", "title: It\nurl: https://it.org\n"),
        ("readers-differ", "title: It\nopen: no\n", 'title: It\nopen: "no"\n'),
        ("yaml-broken", 'title: "It\nurl: https://it.org\n', 'title: "It"\nurl: https://it.org\n'),
        ("key-twice", "title: It\nnote: a\ntitle: It\n", "title: It\nnote: a\n"),
        (
            "spelling-variant",
            "title: It\nplaces: [a, saltby]\n",
            "title: It\nplaces: [a, Saltby]\n",
        ),
        (
            "item-split",
            "title: It\nplaces: [Fen, Ombria]\n",
            'title: It\nplaces: ["Fen, Ombria"]\n',
        ),
    ],
)
def test_fields(tmp_path: Path, check: str, before: str, after: str) -> None:
    made = mended(tmp_path, f"---\n{before}---\nWords.\n", check, dict(OTHERS))
    assert made == f"---\n{after}---\nWords.\n"


@pytest.mark.parametrize(
    ("check", "before", "after"),
    [
        ("territory-elsewhere", "territory: East # why\nx: 40\n", "territory: West # why\nx: 40\n"),
        ("territory-unknown", "territory: Wset\nx: 40\n", "territory: West\nx: 40\n"),
        ("territory-unknown", "territory: Nowhere\nx: 40\n", "territory: West\nx: 40\n"),
        ("territory-unknown", "territory: [East, Wset]\nx: 4\n", "territory: [East, West]\nx: 4\n"),
        ("territory-missing", "territory:\nx: 40\n", "territory: West\nx: 40\n"),
        ("coordinate-text", "territory: West\nx: '40'\n", "territory: West\nx: 40\n"),
        ("coordinate-outside", "territory: West\nx: -4\n", "territory: West\nx: 0\n"),
    ],
)
def test_places(tmp_path: Path, check: str, before: str, after: str) -> None:
    text = "---\ntitle: It\n{}y: 50\n---\nWords.\n"
    assert mended(tmp_path, text.format(before), check, dict(ON_A_MAP)) == text.format(after)


@pytest.mark.parametrize(
    ("check", "before", "after"),
    [
        ("link-scheme", "[x](www.x.org) [y](www.x.org)", "[x](https://www.x.org) [y](https://www.x.org)"),
        ("link-scheme", "[x](https:/x.org 'T')", "[x](https://x.org 'T')"),
        ("link-space", "[x](my file.md)", "[x](my%20file.md)"),
        ("link-space", "[x] (https://x.org)", "[x](https://x.org)"),
        ("wikilink-printed", "[[B]]", "[B](b.md)"),
        ("wikilink-printed", "[[B#The end|text]]", "[text](b.md#the-end)"),
        ("wikilink-printed", "[[Nobody|text]] [[Nobody]]", "text Nobody"),
        ("wikilink-printed", "![[p q.png|60]]", "![](assets/p%20q.png)"),
        ("wikilink-printed", "`[[B]]` [[#Here]]", "`[[B]]` [Here](#here)"),
        ("syntax-printed", "> [!tip]- Bread\n> Rise.", "> **Bread**\n> Rise."),
        ("syntax-printed", "> [!tip]\n> Rise.", "> **Tip**\n> Rise."),
        ("syntax-printed", "A ==new== ==day==", "A <mark>new</mark> <mark>day</mark>"),
        ("syntax-printed", "A %%hidden%% word", "A <!-- hidden --> word"),
        ("syntax-printed", "A line ^abc123\n\nB", "A line\n\nB"),
    ],
)  # fmt: skip
def test_articles(tmp_path: Path, check: str, before: str, after: str) -> None:
    files: dict[str, str | bytes] = {
        ".territory/vault.yaml": "collections: [{name: A, entries: '*.md', dialect: github}]\n",
        **OTHERS,
        "assets/p q.png": png(),
        "my file.md": "Words.\n",
    }
    text = "---\ntitle: It\n---\n\nWords.\r\n{}\n"
    assert mended(tmp_path, text.format(before), check, files) == text.format(after)


def test_a_wikilink_leads_where_the_site_has_the_entry(tmp_path: Path) -> None:
    settings = "collections: [{name: A, entries: '*.md', dialect: github}]\n"
    settings += 'publish: {url_path: "wiki/{stem}"}\n'
    files: dict[str, str | bytes] = {".territory/vault.yaml": settings, **OTHERS}
    made = mended(tmp_path, "---\ntitle: It\n---\n[[B]]\n", "wikilink-printed", files)
    assert made == "---\ntitle: It\n---\n[B](/wiki/b)\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("/assets/My Picture.png", "/assets/my-picture.webp"),
        ('"[[../assets/my_picture.webp|200]]"', '"[[assets/my-picture.webp|200]]"'),
        ("MY-PICTURE.jpeg", "my-picture.webp"),
    ],
)
def test_a_missing_picture_that_is_called_nearly_so(
    tmp_path: Path, before: str, after: str
) -> None:
    files: dict[str, str | bytes] = {
        ".territory/vault.yaml": "assets: assets\n",
        "assets/my-picture.webp": png(),
        "assets/other.png": png(),
    }
    text = "---\ntitle: It\nimage: {}\n---\nWords.\n"
    made = mended(tmp_path, text.format(before), "image-missing", files)
    assert made == text.format(after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[[Long Tabel]] [[long-table|x]]", "[[Long_Table]] [[Long_Table|x]]"),
        ("[[The Long Table#Supper]]", "[[Long_Table#Supper]]"),
        ("[x](notes/long-table.md#supper)", "[x](notes/Long_Table.md#supper)"),
        ("[x](Long%20Tabel.md 'T')", "[x](notes/Long_Table.md 'T')"),
    ],
)
def test_a_broken_link_to_an_entry_that_is_called_nearly_so(
    tmp_path: Path, before: str, after: str
) -> None:
    files: dict[str, str | bytes] = {
        ".territory/vault.yaml": "collections: [{name: A, entries: '**/*.md'}]\n",
        "notes/Long_Table.md": "---\ntitle: Long Table\n---\nWords.\n",
        "notes/other.md": "---\ntitle: Other\n---\nWords.\n",
    }
    text = "---\ntitle: It\n---\nWords.\n{}\n"
    assert mended(tmp_path, text.format(before), "link-broken", files) == text.format(after)


def test_template_text_goes_with_its_line(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        ".territory/vault.yaml": "collections: [{name: A, entries: '*.md', template: t.md}]\n",
        ".territory/t.md": "> In their own words.\n\n## About\n\n(what it is)\n",
    }
    before = "---\ntitle: It\n---\n> In their own words.\n\n## About\n\n(what it is)\n\nIt mends.\n"
    made = mended(tmp_path, before, "template-text", files)
    assert made == "---\ntitle: It\n---\n## About\n\nIt mends.\n"


def all_of(review: Review, check: str) -> Iterator[Finding]:
    return (one for one in review.findings() if one.check == check)


def test_pins_on_one_spot_move_apart_within_their_territory(tmp_path: Path) -> None:
    entry = "---\ntitle: {}\nterritory: West\nx: 79\ny: 50\n---\nWords.\n"
    names = {"a.md": "Anna", "b.md": "Berta", "c.md": "Clara"}
    files = {**ON_A_MAP, **{path: entry.format(name) for path, name in names.items()}}
    workspace = vault(tmp_path, files)
    review = reviewed(workspace)
    workspace.subscribe(review.take_notice)
    plan = plan_mend(workspace, list(all_of(review, "spot-shared")))
    assert [edit.path for edit in plan.change.edits] == ["b.md", "c.md"]  # one may stay
    workspace.document.apply(plan.change)
    review.work()
    assert review.findings() == []
    one = plan_mend(workspace, [])
    assert one.change.edits == ()


def test_many_alike_are_one_step(tmp_path: Path) -> None:
    entry = "---\ntitle: {}\nurl: {}.org # kept\n---\nWords.\n"
    good = "---\ntitle: {0}\nurl: https://{0}.org\n---\nWords.\n"
    files = {f"{name}.md": entry.format(name, f"{name}x") for name in "def"} | OTHERS
    files |= {f"{name}.md": good.format(name) for name in "ghij"}
    workspace = vault(tmp_path, files)
    review = reviewed(workspace)
    plan = plan_mend(workspace, list(all_of(review, "link-scheme")))
    assert english(plan.change.label) == "Mend 3 problems: Link without https://"
    workspace.document.apply(plan.change)
    assert workspace.document.text("d.md") == entry.format("d", "https://dx")
    assert workspace.document.undo()
    assert not workspace.document.dirty


def test_several_in_one_entry_go_together(tmp_path: Path) -> None:
    text = "---\ntitle: ' It'\nurl: it.org\nplaces: [' a', saltby]\n---\n[x](www.x.org)\n"
    workspace = vault(tmp_path, {**OTHERS, "it.md": text})
    findings = reviewed(workspace).findings("it.md")
    plan = plan_mend(workspace, findings)
    assert english(plan.change.label) == f"Mend {len(findings)} problems"
    (edit,) = plan.change.edits
    assert edit.after == (
        "---\ntitle: 'It'\nurl: https://it.org\nplaces: ['a', Saltby]\n---\n"
        "[x](https://www.x.org)\n"
    )


def test_what_cannot_be_changed_safely_is_refused(tmp_path: Path) -> None:
    entry = "---\ntitle: {}\nterritory: {}\nx: {}\ny: 50\n---\nWords.\n"
    files = {
        **ON_A_MAP,
        "it.md": entry.format("It", "&a East\nother: *a", 40),
        "x.md": entry.format("X", "East", 50),
    }
    workspace = vault(tmp_path, files)
    findings = [one for one in reviewed(workspace).findings() if one.check == "territory-elsewhere"]
    plan = plan_mend(workspace, findings)
    assert [edit.path for edit in plan.change.edits] == ["x.md"]
    assert plan.refused["it.md"].code == "vault.edit-unsafe"
    with pytest.raises(EditorError):
        plan_mend(workspace, [one for one in findings if one.path == "it.md"])
