from __future__ import annotations

from editor.ui.visits import Place, Visits


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def visited(clock: Clock, *paths: str) -> Visits:
    visits = Visits(clock)
    for path in paths:
        clock.now += 10
        visits.visit(Place(path))
    return visits


def everywhere(_path: str) -> bool:
    return True


def names(visits: Visits, by: int) -> list[str]:
    return [place.path for _, place in visits.ahead(by, everywhere)]


def test_back_and_forth_as_in_a_browser() -> None:
    clock = Clock()
    visits = visited(clock, "a", "b", "c")
    assert names(visits, -1) == ["b", "a"]
    visits.leave(Place("c", "map", (3, 4), 5, 6))
    assert visits.go(-2).path == "a"
    assert names(visits, 1) == ["b", "c"]
    assert visits.go(2) == Place("c", "map", (3, 4), 5, 6)
    visits.go(-1)
    clock.now += 10
    visits.visit(Place("d"))
    assert names(visits, 1) == []
    assert names(visits, -1) == ["b", "a"]


def test_what_was_passed_by_is_not_remembered() -> None:
    clock = Clock()
    visits = visited(clock, "a", "b")
    for path in ("c", "d", "e"):
        clock.now += 0.1
        visits.visit(Place(path))
    clock.now += 10
    visits.visit(Place("f"))
    assert names(visits, -1) == ["e", "a"]


def test_entries_that_are_gone_are_passed_over() -> None:
    visits = visited(Clock(), "a", "b", "c", "b")
    assert [at for at, _ in visits.ahead(-1, lambda path: path != "c")] == [-3]
    visits.rename({"a": "z"})
    assert names(visits, -1) == ["c", "b", "z"]


def test_only_so_many_are_kept() -> None:
    visits = visited(Clock(), *map(str, range(150)))
    assert len(names(visits, -1)) == 99
    visits.clear()
    assert visits.current is None
