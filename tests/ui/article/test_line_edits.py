import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.ui.article.line_edits import (
    ListKind,
    block_edit,
    callout,
    fence,
    indent,
    line_parts,
    new_line,
    next_heading,
    outdent,
    set_heading,
    toggle_done,
    toggle_list,
    toggle_quote,
)
from editor.ui.article.text_edit import TextEdit

TEXTS = st.text(alphabet="ab \n>-1.[x]#\t", max_size=40)


def given_text(text: str) -> tuple[str, int, int]:
    """A text and its selection, which stands between { and }, or at |."""
    if "|" in text:
        at = text.index("|")
        return text.replace("|", ""), at, at
    start, end = text.index("{"), text.index("}") - 1
    return text.replace("{", "").replace("}", ""), start, end


def shown(text: str, edit: TextEdit | None) -> str | None:
    if edit is None:
        return None
    done = edit.done(text)
    if edit.first == edit.last:
        return done[: edit.first] + "|" + done[edit.first :]
    return done[: edit.first] + "{" + done[edit.first : edit.last] + "}" + done[edit.last :]


@given(TEXTS)
def test_a_line_is_its_parts(text: str) -> None:
    line = text.replace("\n", "")
    assert "".join(line_parts(line)) == line


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- one|", "- one\n- |"),
        ("* one| two", "* one\n* |two"),
        ("- [x] one|", "- [x] one\n- [ ] |"),
        ("1. one|", "1. one\n2. |"),
        ("9) one|", "9) one\n10) |"),
        ("1. one|\n2. two\n3. three\n\n4. four", "1. one\n2. |\n3. two\n4. three\n\n4. four"),
        ("1. one|\n   - in\n2. two", "1. one\n2. |\n   - in\n3. two"),
        ("1. one|\n1. two", "1. one\n2. |\n1. two"),
        ("> one|", "> one\n> |"),
        (">one|", ">one\n> |"),
        ("> - one|", "> - one\n> - |"),
        ("  one|", "  one\n  |"),
        ("- {one}", "- \n- |"),
        ("- |", "|"),
        ("- [ ] |", "|"),
        ("    - |", "- |"),
        ("a\n> |", "a\n|"),
        ("> - |", "> |"),
        ("  |", "|"),
        ("|- one", None),
        ("one|", None),
        ("# one|", None),
        ("", None),
    ],
)
def test_enter(before: str, after: str | None) -> None:
    text, start, end = given_text(before) if before else ("", 0, 0)
    assert shown(text, new_line(text, start, end)) == after


@pytest.mark.parametrize(
    ("before", "kind", "after"),
    [
        ("one| two", "bullet", "- one| two"),
        ("- one|", "bullet", "one|"),
        ("{one\n\ntwo}", "number", "{1. one\n\n2. two}"),
        ("{1. one\n2. two}", "bullet", "{- one\n- two}"),
        ("{- one\ntwo}", "task", "{- [ ] one\n- [ ] two}"),
        ("{- [x] one\n- [ ] two}", "task", "{one\ntwo}"),
        ("{- [x] one}", "bullet", "{- one}"),
        ("* a\n{one}", "bullet", "* a\n{* one}"),
        ("> {one}", "bullet", "{> - one}"),
        ("|", "bullet", "- |"),
        ("## o|ne", "bullet", "- o|ne"),
    ],
)
def test_lists_go_on_and_off(before: str, kind: ListKind, after: str) -> None:
    text, start, end = given_text(before)
    assert shown(text, toggle_list(text, start, end, kind)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- [ ] o|ne", "- [x] o|ne"),
        ("{- [x] one\n- [ ] two\nthree}", "{- [x] one\n- [x] two\nthree}"),
        ("{- [x] one\n- [X] two}", "{- [ ] one\n- [ ] two}"),
        ("- o|ne", None),
    ],
)
def test_tasks_are_ticked(before: str, after: str | None) -> None:
    text, start, end = given_text(before)
    assert shown(text, toggle_done(text, start, end)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("one|", "> one|"),
        ("{one\n\ntwo\n}three", "{> one\n>\n> two}\nthree"),
        ("{> one\n>\n> two}", "{one\n\ntwo}"),
        ("|", "> |"),
    ],
)
def test_quotes_go_on_and_off(before: str, after: str) -> None:
    text, start, end = given_text(before)
    assert shown(text, toggle_quote(text, start, end)) == after


@pytest.mark.parametrize(
    ("before", "level", "after"),
    [
        ("o|ne", 2, "## o|ne"),
        ("## o|ne", 2, "o|ne"),
        ("## o|ne", 3, "### o|ne"),
        ("- o|ne", 2, "## o|ne"),
        ("### o|ne", 0, "o|ne"),
        ("{one\n\ntwo}", 1, "{# one\n\n# two}"),
        ("|", 2, "## |"),
    ],
)
def test_headings(before: str, level: int, after: str) -> None:
    text, start, end = given_text(before)
    assert shown(text, set_heading(text, start, end, level)) == after


def test_headings_go_around() -> None:
    text, seen = "one", []
    for _ in range(3):
        text = next_heading(text, 0, 0).done(text)
        seen.append(text)
    assert seen == ["## one", "### one", "one"]


@pytest.mark.parametrize(
    ("before", "deeper"),
    [
        ("- o|ne", "    - o|ne"),
        ("a\n  - b\n- o|ne", "a\n  - b\n  - o|ne"),
        ("\t- b\n- o|ne", "\t- b\n\t- o|ne"),
        ("{- one\n\ntwo}", "{    - one\n\n    two}"),
        ("> - o|ne", ">     - o|ne"),
        ("o|ne", None),
        ("{one}", None),
    ],
)
def test_tab_goes_deeper_and_back(before: str, deeper: str | None) -> None:
    text, start, end = given_text(before)
    edit = indent(text, start, end)
    assert shown(text, edit) == deeper
    if edit is not None:
        done = edit.done(text)
        back = outdent(done, edit.first, edit.last)
        assert back is not None
        assert back.done(done) == text
    else:
        assert outdent(text, start, end) is None


def test_a_callout_holds_the_selection() -> None:
    text = "one\n\ntwo\nthree\n\nfour\n"
    edit = callout(text, 5, 14, "note", "Title")
    assert edit.done(text) == "one\n\n> [!note] Title\n> two\n> three\n\nfour\n"
    assert edit.done(text)[edit.first : edit.last] == "Title"
    assert callout("", 0, 0, "note", "T").done("") == "> [!note] T\n> "


def test_a_fence_is_longer_than_those_within() -> None:
    assert fence("a\n```\nb", 0, 7).done("a\n```\nb") == "````\na\n```\nb\n````"


@given(st.text(alphabet="a\n", max_size=12), st.integers(0, 12))
def test_blocks_stand_between_blank_lines(text: str, at: int) -> None:
    at = min(at, len(text))
    done = block_edit(text, at, at, "B").done(text)
    before, after = done.split("B")
    assert not before.strip("\n") or before.endswith("\n\n")
    assert after in ("", "\n") or after.startswith("\n\n")
    assert done.replace("B", "").replace("\n", "") == text.replace("\n", "")


@given(TEXTS, st.integers(0, 40), st.integers(0, 40))
def test_no_edit_touches_other_lines(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    last = len(text) if last < 0 else last
    for edit in (
        toggle_list(text, start, end, "bullet"),
        toggle_list(text, start, end, "task"),
        toggle_quote(text, start, end),
        set_heading(text, start, end, 3),
        indent(text, start, end),
        outdent(text, start, end),
    ):
        if edit is not None:
            assert first <= edit.start <= edit.end <= last
            assert 0 <= edit.first <= edit.last <= len(edit.done(text))
