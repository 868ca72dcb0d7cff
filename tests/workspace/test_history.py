from hypothesis import given
from hypothesis import strategies as st

from editor.messages import Message
from editor.workspace.history import PAUSE_SECONDS, Change, Edit, History, Step, Turn, difference

LABEL = Message("workspace.change-field", {"field": "size", "entry": "A"})
TEXTS = st.text(alphabet="ab\nü🌊", max_size=30)


def take_back(history: History) -> Step | None:
    step = history.newest
    if step is not None:
        history.take_back(Turn(step, {}))
    return step


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def typed(before: str, after: str, key: str | None = "field:a:size") -> Change:
    return Change(LABEL, (Edit("a.md", before, after),), key)


@given(TEXTS, TEXTS)
def test_a_splice_leads_from_one_text_to_the_other_and_back(before: str, after: str) -> None:
    splice = difference(before, after)
    assert splice.redo(before) == after
    assert splice.undo(after) == before


@given(TEXTS, TEXTS, TEXTS)
def test_a_splice_keeps_only_what_differs(head: str, middle: str, tail: str) -> None:
    splice = difference(head + tail, head + middle + tail)
    assert splice.removed == ""
    assert splice.inserted is not None
    assert len(splice.inserted) == len(middle)


def test_an_absent_file_is_a_text_of_its_own() -> None:
    splice = difference(None, "new")
    assert splice.redo(None) == "new"
    assert splice.undo("new") is None


def test_typing_without_a_pause_is_one_step() -> None:
    clock = Clock()
    history = History(clock)
    for before, after in (("", "a"), ("a", "ab"), ("ab", "abc")):
        history.push(typed(before, after), lambda _path, after=after: after)
        clock.now += PAUSE_SECONDS / 2
    step = take_back(history)
    assert step is not None
    assert step.splices[0].undo("abc") == ""
    assert take_back(history) is None


def test_a_pause_ends_the_step() -> None:
    clock = Clock()
    history = History(clock)
    history.push(typed("", "a"), lambda _path: "a")
    clock.now += PAUSE_SECONDS * 2
    history.push(typed("a", "ab"), lambda _path: "ab")
    step = take_back(history)
    assert step is not None
    assert step.splices[0].undo("ab") == "a"


def test_settling_and_another_key_end_the_step() -> None:
    history = History(Clock())
    history.push(typed("", "a"), lambda _path: "a")
    history.settle()
    history.push(typed("a", "ab"), lambda _path: "ab")
    history.push(typed("ab", "abc", "field:a:title"), lambda _path: "abc")
    history.push(typed("abc", "abcd", None), lambda _path: "abcd")
    texts = ["abcd"]
    while (step := take_back(history)) is not None:
        texts.append(step.splices[0].undo(texts[-1]) or "")
    assert texts == ["abcd", "abc", "ab", "a", ""]


def test_a_new_change_forgets_what_was_undone() -> None:
    history = History(Clock())
    history.push(typed("", "a"), lambda _path: "a")
    take_back(history)
    assert history.undone is not None
    history.push(typed("", "b"), lambda _path: "b")
    assert history.undone is None


def test_the_oldest_steps_go_when_memory_is_used_up() -> None:
    history = History(Clock(), memory_bytes=5_000)
    text = ""
    for n in range(50):
        after = text + str(n % 10) * 500
        history.push(typed(text, after, None), lambda _path, after=after: after)
        text = after
    steps = 0
    while take_back(history) is not None:
        steps += 1
    assert 1 <= steps < 50


def test_what_the_disk_held_of_removed_files_counts_as_memory() -> None:
    history = History(Clock(), memory_bytes=5_000)
    for n in range(20):
        removed = Change(LABEL, (Edit("a.md", str(n), None),))
        history.push(removed, lambda _path: None, {"a.md": "x" * 1_000})
    steps = 0
    while take_back(history) is not None:
        steps += 1
    assert 1 <= steps < 6


def test_what_was_typed_and_taken_back_at_once_is_no_step() -> None:
    history = History(Clock())
    history.push(typed("", "a", None), lambda _path: "a")
    history.push(typed("a", "ab"), lambda _path: "ab")
    history.push(typed("ab", "a"), lambda _path: "a")
    step = take_back(history)
    assert step is not None
    assert step.splices[0].undo("a") == ""
    assert take_back(history) is None


def test_what_completes_a_step_is_taken_back_with_it_however_late() -> None:
    clock = Clock()
    history = History(clock)
    texts = {"a.md": "x1", "b.md": "n"}
    history.push(typed("x", "x1", None), texts.get)
    moved = history.newest
    clock.now += 60 * PAUSE_SECONDS
    texts = {"a.md": "x1t", "b.md": "nt"}
    more = Change(LABEL, (Edit("a.md", "x1", "x1t"), Edit("b.md", "n", "nt")))
    history.push(more, texts.get, onto=moved)
    step = take_back(history)
    assert step is not None
    assert {s.path: s.undo(texts[s.path]) for s in step.splices} == {"a.md": "x", "b.md": "n"}
    assert take_back(history) is None


def test_what_completes_part_of_a_step_leaves_the_rest_of_it() -> None:
    history = History(Clock())
    change = Change(LABEL, (Edit("a.md", "x", "x1"), Edit("b.md", "y", "y1")))
    history.push(change, {"a.md": "x1", "b.md": "y1"}.get)
    texts = {"a.md": "x1t", "b.md": "y1"}
    history.push(typed("x1", "x1t", None), texts.get, onto=history.newest)
    step = take_back(history)
    assert step is not None
    assert {s.path: s.undo(texts[s.path]) for s in step.splices} == {"a.md": "x", "b.md": "y"}


def test_what_completes_a_step_that_is_not_the_newest_is_its_own() -> None:
    history = History(Clock())
    history.push(typed("", "a", None), lambda _path: "a")
    first = history.newest
    history.push(typed("a", "ab", None), lambda _path: "ab")
    history.push(typed("ab", "abc", None), lambda _path: "abc", onto=first)
    step = take_back(history)
    assert step is not None
    assert step.splices[0].undo("abc") == "ab"
