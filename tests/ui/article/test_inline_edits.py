import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.ui.article.inline_edits import (
    for_link,
    link_over,
    toggle_link,
    toggle_mark,
    toggle_wikilink,
)
from editor.ui.article.text_edit import TextEdit


def given_text(text: str) -> tuple[str, int, int]:
    """A text and its selection, which stands between { and }, or at |."""
    if "|" in text:
        at = text.index("|")
        return text.replace("|", ""), at, at
    start, end = text.index("{"), text.index("}") - 1
    return text.replace("{", "").replace("}", ""), start, end


def shown(text: str, edit: TextEdit) -> str:
    done = edit.done(text)
    if edit.first == edit.last:
        return done[: edit.first] + "|" + done[edit.first :]
    return done[: edit.first] + "{" + done[edit.first : edit.last] + "}" + done[edit.last :]


@pytest.mark.parametrize(
    ("before", "mark", "after"),
    [
        ("a {b} c", "**", "a **{b}** c"),
        ("a **{b}** c", "**", "a {b} c"),
        ("a {**b**} c", "**", "a {b} c"),
        ("a __{b}__ c", "**", "a {b} c"),
        ("a {b } c", "**", "a **{b}**  c"),
        ("a wo|rd c", "**", "a **wo|rd** c"),
        ("a **wo|rd** c", "**", "a wo|rd c"),
        ("a |", "**", "a **|**"),
        ("a **|**", "**", "a |"),
        ("a **b|**", "**", "a **b**|"),
        ("a **{b}** c", "*", "a ***{b}*** c"),
        ("a ***{b}*** c", "*", "a **{b}** c"),
        ("a ***{b}*** c", "**", "a *{b}* c"),
        ("a *{b}* c", "**", "a ***{b}*** c"),
        ("{- one\n- [ ] two\n\n> three}", "**", "{- **one**\n- [ ] **two**\n\n> **three**}"),
        ("{- **one**\n- two}", "**", "{- **one**\n- **two**}"),
        ("{- **one**\n- **two**}", "**", "{- one\n- two}"),
        ("a {b} c", "`", "a `{b}` c"),
        ("a `{b}` c", "`", "a {b} c"),
        ("{  }", "*", "{  }"),
    ],
)
def test_marks_go_on_and_off(before: str, mark: str, after: str) -> None:
    text, start, end = given_text(before)
    assert shown(text, toggle_mark(text, start, end, mark)) == after


@given(
    st.text(alphabet="ab \n>-1.", max_size=30),
    st.integers(0, 30),
    st.integers(0, 30),
    st.sampled_from(["**", "*", "==", "~~", "`"]),
)
def test_on_and_off_again_is_the_same(text: str, one: int, other: int, mark: str) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    if not text[start:end].strip():
        return
    edit = toggle_mark(text, start, end, mark)
    back = toggle_mark(edit.done(text), edit.first, edit.last, mark)
    assert back.done(edit.done(text)) == text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("see {Books} now", "see [[{Books}]] now"),
        ("see |", "see [[|]]"),
        ("see [[Bo|oks]] now", "see {Books} now"),
    ],
)
def test_wikilinks_go_on_and_off(before: str, after: str) -> None:
    text, start, end = given_text(before)
    assert shown(text, toggle_wikilink(text, start, end)) == after


def test_a_wikilink_becomes_what_readers_see() -> None:
    text = "see [[Books|them]] now"
    assert shown(text, toggle_wikilink(text, 8, 8)) == "see {them} now"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("see {the site} now", "see [the site](|) now"),
        ("see {https://a.org} now", "see [|](https://a.org) now"),
        ("see | now", "see [|]() now"),
        ("see si|te now", "see [site](|) now"),
        ("see [si|te](https://a.org/(b)) now", "see {site} now"),
        ("see {[site](x)} now", "see {site} now"),
    ],
)
def test_links_go_on_and_off(before: str, after: str) -> None:
    text, start, end = given_text(before)
    assert shown(text, toggle_link(text, start, end)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("see {the site} now", "see [the site](https://a.org)| now"),
        ("see {the site }now", "see [the site](https://a.org)| now"),
        ("see {https://b.org} now", None),
        ("see [{site}](b) now", None),
        ("see [site]({b}) now", None),
        ("one{\n\n}two", None),
        ("{one\n\ntwo}", None),
    ],
)
def test_an_address_over_a_selection(before: str, after: str | None) -> None:
    text, start, end = given_text(before)
    edit = link_over(text, start, end, "https://a.org")
    assert (shown(text, edit) if edit else None) == after


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("https://a.org/b_(c)", "https://a.org/b_(c)"),
        ("https://a.org/b)c", "<https://a.org/b)c>"),
        ("https://a.org/b c", "https://a.org/b%20c"),
    ],
)
def test_addresses_stay_whole_in_links(address: str, written: str) -> None:
    assert for_link(address) == written
