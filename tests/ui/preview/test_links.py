"""Links in the page are told, never followed."""

import pytest

ENGINE_MS = 30_000
LONG = "\n\n".join(f"Paragraph {n}." for n in range(200))


def test_a_link_to_an_entry_is_told(preview, show, content, qtbot, click) -> None:
    show(content("[[Two|go there]]"))
    with qtbot.waitSignal(preview.entry_activated, timeout=ENGINE_MS) as told:
        click(".wikilink")
    assert told.args == ["a/Two.md"]


@pytest.mark.parametrize("url", ["https://example.org/a?b=c%20d#e", "mailto:a@example.org"])
def test_a_link_out_is_told_and_not_followed(preview, show, content, qtbot, click, url) -> None:
    show(content(f"[out]({url})"))
    with qtbot.waitSignal(preview.link_activated, timeout=ENGINE_MS) as told:
        click(".body a")
    assert told.args == [url]


@pytest.mark.parametrize("link", ["[x](gone.md)", "[x](/page)", "[[Nobody]]", "[x](tel:1)"])
def test_other_links_do_nothing(preview, show, content, qtbot, click, link) -> None:
    told: list[str] = []
    preview.entry_activated.connect(told.append)
    preview.link_activated.connect(told.append)
    show(content(f"{link}\n\n[Two](Two.md)"))
    click(".body a")
    click(".body p + p a")
    qtbot.waitUntil(lambda: bool(told), timeout=ENGINE_MS)
    assert told == ["a/Two.md"]


def test_an_anchor_scrolls_within_the_page(show, content, click, until) -> None:
    show(content(f"[down](#target)\n\n{LONG}\n\n## Target\n\n{LONG}"))
    click(".body a")
    until("window.scrollY > 1000")


def test_where_a_link_leads_is_told_before_it_is_followed(
    preview, show, content, qtbot, middle
) -> None:
    show(content("[[Two|a long text to point at]]\n\n[out](https://example.org/)"))
    for selector, expected in ((".wikilink", "a/Two.md"), ("p + p a", "https://example.org/")):
        place = middle(f".body {selector}")
        with qtbot.waitSignal(
            preview.link_hovered, timeout=ENGINE_MS, check_params_cb=expected.__eq__
        ):
            qtbot.mouseMove(preview.engine.view.focusProxy(), pos=place)
