"""What is drawn over the pins of another time, worked out of the history."""

from __future__ import annotations

from collections.abc import Iterable

from editor.publish.timeline.tracks import Then, Timeline
from editor.ui.map.past.tool import Drawn, Spot

# The moves of so many changes before are drawn, fainter the older they are.
_TRAILS = 10


def drawn_at(
    timeline: Timeline, stop: int, standing: Iterable[Then], number: int | None, today: Spot | None
) -> Drawn:
    """What became of the map around a stop.

    standing: what stood on it then. number: the selected entry's track; today: where it stands.
    """
    past = [one for one in timeline.changes if one <= stop][-_TRAILS:]
    fresh = {one: (n + 1) / len(past) for n, one in enumerate(past)}
    trails = timeline.trails(past[0], stop) if past else ()
    came: list[Spot] = []
    # All of the first commit is new, which tells nothing.
    if stop in fresh and stop:
        before = {one.number for one in timeline.at(stop - 1)}
        came = [(one.x, one.y) for one in standing if one.number not in before]
    then = timeline.of(number, stop) if number is not None else None
    return Drawn(
        trails=[(one, fresh[one.stop]) for one in trails],
        came=came,
        went=[(one.x, one.y) for one in timeline.went(stop)],
        way=way(timeline, number, stop),
        today=today if then is not None and today != (then.x, then.y) else None,
    )


def way(timeline: Timeline, number: int | None, stop: int) -> list[Spot]:
    """The places of an entry up to a stop, the oldest first; nothing where it never moved."""
    trails = timeline.way(number, stop) if number is not None else []
    return [trails[0].before, *(one.after for one in trails)] if trails else []
