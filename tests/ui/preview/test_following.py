"""Page and text go together: lines are followed, told and kept."""

import pytest

ENGINE_MS = 30_000
LONG = "\n\n".join(
    f"Paragraph {n}. " + "Words to fill a line or two of it. " * 3 for n in range(200)
)
TOP = "Math.round(document.querySelectorAll('.body p')[{}].getBoundingClientRect().top)"


def test_the_page_goes_to_a_line(preview, show, content, until) -> None:
    show(content(LONG))
    preview.follow_line(201)  # paragraph 100
    until(f"Math.abs({TOP.format(100)}) <= 1")
    preview.follow_line(202)  # halfway to the next
    until(f"{TOP.format(100)} < -20 && {TOP.format(101)} > 20")


def test_text_and_page_begin_and_end_together(preview, show, content, until) -> None:
    show(content(LONG, title="T"))
    preview.follow_line(400)
    until("scrollY + innerHeight >= document.documentElement.scrollHeight - 1")
    preview.follow_line(1)
    until("scrollY === 0")


def test_of_many_lines_asked_for_the_last_is_gone_to(preview, show, content, until) -> None:
    show(content(LONG))
    for line in range(1, 202, 2):
        preview.follow_line(line)
    until(f"Math.abs({TOP.format(100)}) <= 1")


@pytest.mark.parametrize("line", [30.5, 201, 377.25, 396])
def test_a_line_that_was_gone_to_is_the_line_shown(preview, show, content, read, until, line):
    show(content(LONG))
    preview.follow_line(line)
    until("scrollY > 0")
    preview.follow_line(line)
    assert read("shownPlace().line") == pytest.approx(line, abs=0.1)


def test_scrolling_tells_the_line_and_following_does_not(
    preview, show, content, qtbot, until, turn_wheel
) -> None:
    show(content(LONG))
    told: list[float] = []
    preview.scrolled_to_line.connect(told.append)
    preview.follow_line(201)
    until("scrollY > 1000")
    assert told == []
    turn_wheel(300)
    qtbot.waitUntil(lambda: bool(told) and told[-1] > 201.5, timeout=ENGINE_MS)
    preview.follow_line(41)
    until(f"Math.abs({TOP.format(20)}) <= 1")
    count = len(told)
    preview.follow_line(61)
    until(f"Math.abs({TOP.format(30)}) <= 1")
    assert len(told) == count


def test_pictures_that_come_late_do_not_shift_the_line(preview, show, content, read, until) -> None:
    show(content(LONG.replace("Paragraph 104.", "Paragraph 104. <img id=late>")))
    preview.follow_line(300)
    until(f"Math.abs({TOP.format(150)} - {TOP.format(149)}) > 1 && scrollY > 2000")
    before = read(TOP.format(150))
    read("void (document.querySelector('#late').style.height = '700px') ?? true")
    until(f"Math.abs({TOP.format(150)} - {before}) <= 1")
    assert read("document.querySelector('#late')?.getBoundingClientRect().height") == 700


def test_a_click_tells_the_line_of_its_text(preview, show, content, qtbot, click) -> None:
    body = "one\n\ntwo\ntwo *more*\n\n- a\n- b\n\n```\ncode\n```\n"
    show(content(body))
    for selector, line in (
        (".body p", 1),
        (".body em", 4),
        (".body li + li", 7),
        (".body pre code", 10),
    ):
        with qtbot.waitSignal(preview.source_line_clicked, timeout=ENGINE_MS) as told:
            click(selector)
        assert told.args == [line], selector


def test_a_click_that_follows_a_link_tells_no_line(preview, show, content, qtbot, click) -> None:
    told: list[int] = []
    preview.source_line_clicked.connect(told.append)
    show(content("[[Two]]\n\ntext"))
    with qtbot.waitSignal(preview.entry_activated, timeout=ENGINE_MS):
        click(".wikilink")
    click(".body p + p")
    qtbot.waitUntil(lambda: bool(told), timeout=ENGINE_MS)
    assert told == [3]


def test_lines_follow_what_is_typed_above(preview, show, content, read, until) -> None:
    show(content(LONG))
    preview.follow_line(201)
    until(f"Math.abs({TOP.format(100)}) <= 1")
    show(content("New.\n\n" + LONG))
    assert abs(int(str(read(TOP.format(101))))) <= 1
    assert read("shownPlace().line") == pytest.approx(203, abs=0.1)
