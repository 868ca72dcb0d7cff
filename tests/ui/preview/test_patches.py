"""Patches say as little as they can, and lead to the page that is wanted."""

from hypothesis import given
from hypothesis import strategies as st

from editor.article.blocks import Block
from editor.article.page import ARTICLE_MARK, Page
from editor.ui.preview.patches import patch

FRAME = f"<body>{ARTICLE_MARK}"


def page(*texts: str, frame: str = FRAME, path: str = "a.md") -> Page:
    return Page(path, frame, tuple(Block(text, 3 * n) for n, text in enumerate(texts)))


def test_the_first_page_comes_whole() -> None:
    change = patch(None, page("a", "b"), "page", 9)
    assert (change["frame"], change["start"], change["gone"]) == (FRAME, 0, 0)
    assert [html for _, html in change["come"]] == ["a", "b"]
    assert (change["lines"], change["last"], change["entry"]) == ([0, 3], 9, "page")


def test_only_the_block_that_changed_is_sent() -> None:
    change = patch(page("a", "b", "c"), page("a", "B", "c"), "page", 9)
    assert (change["frame"], change["start"], change["gone"]) == (None, 1, 1)
    assert [html for _, html in change["come"]] == ["B"]


def test_blocks_that_stay_between_changes_are_not_sent() -> None:
    change = patch(page("a", "b", "c"), page("A", "b", "C"), "page", 9)
    assert [html for _, html in change["come"]] == ["A", None, "C"]


def test_another_frame_is_sent_without_the_blocks() -> None:
    change = patch(page("a", "b"), page("a", "b", frame=f"x{FRAME}"), "page", 9)
    assert change["frame"] == f"x{FRAME}"
    assert (change["gone"], change["come"]) == (0, [])


def test_a_page_without_blocks_leaves_none_to_build_on() -> None:
    whole = page(frame="<body>whole")
    assert [html for _, html in patch(whole, page("a"), "page", 9)["come"]] == ["a"]
    back = patch(page("a"), whole, "page", 9)
    assert (back["frame"], back["gone"], back["come"]) == ("<body>whole", 0, [])


TEXTS = st.lists(st.sampled_from("abcde"), min_size=1, max_size=8)


@given(TEXTS, TEXTS)
def test_a_patch_leads_from_one_page_to_the_other(before: list[str], after: list[str]) -> None:
    old, new = page(*before), page(*after)
    change = patch(old, new, "page", 9)
    shown = [(block.key, block.html) for block in old.blocks]
    start, gone = change["start"], change["gone"]
    leaving = shown[start : start + gone]
    come = []
    for key, html in change["come"]:
        if html is None:
            block = next(block for block in leaving if block[0] == key)
            leaving.remove(block)  # each stays once
            come.append(block)
        else:
            come.append((key, html))
    shown[start : start + gone] = come
    assert [html for _, html in shown] == after
