"""What readers meet on a page or a map that a curator can mend, from what the page measured."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, NamedTuple

from editor.messages import Message

# In pixels of the page: left, top, width, height.
Box = tuple[float, float, float, float]


class Sort(Enum):
    """What is wrong, in the order of how much it troubles readers."""

    PICTURE = "picture"
    WIDE = "wide"
    STACKED = "stacked"
    HIDDEN = "hidden"
    CUT = "cut"


class Place(NamedTuple):
    """Where a flaw is mended: a field, a line from 1 in the whole file, the entry's pin."""

    field: str | None = None
    line: int | None = None
    pin: bool = False


NOWHERE = Place()


@dataclass(frozen=True)
class Flaw:
    """One flaw. path: the entry it is mended in, empty for the vault as a whole.

    page: the page it is seen on, by what `pages` of a rehearsal call it. sizes: the names of those
    at which it is seen. boxes: where on the page, by size. others: further entries meant.
    """

    sort: Sort
    message: Message
    path: str
    page: str
    place: Place = NOWHERE
    sizes: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    boxes: Mapping[str, Box] = field(default_factory=dict, compare=False, hash=False)


_AROUND = 16  # pixels around a pin that is pointed at

# What pages measured, by the name of the size.
Measured = Mapping[str, Mapping[str, Any]]


def over_sizes(flaws: Iterable[Flaw]) -> list[Flaw]:
    """Each flaw once, with all the sizes that it was found at, in the order it came first."""
    found: dict[object, Flaw] = {}
    for flaw in flaws:
        key = (flaw.sort, flaw.message.code, flaw.path, flaw.page, flaw.place, flaw.others,
               _without_sizes(flaw.message))  # fmt: skip
        known = found.get(key)
        if known is None:
            found[key] = flaw
        else:
            worse = max(known, flaw, key=_pixels)
            sizes = tuple(dict.fromkeys((*known.sizes, *flaw.sizes)))
            boxes = {**known.boxes, **flaw.boxes}
            found[key] = replace(known, message=worse.message, sizes=sizes, boxes=boxes)
    return list(found.values())


def _pixels(flaw: Flaw) -> float:
    by = flaw.message.args.get("by", 0)
    return by if isinstance(by, int | float) else 0


def _without_sizes(message: Message) -> Message:
    """A flaw that is larger on a smaller screen is the same."""
    return Message(message.code, {k: v for k, v in message.args.items() if k not in ("by", "n")})


def flaws_of_map(
    page: str, measured: Measured, path_of: Mapping[str, str], title_of: Callable[[str], str]
) -> list[Flaw]:
    """What is wrong with a map's page. path_of: entries' paths by the ids that the page has."""
    found: list[Flaw] = []
    for size, seen in measured.items():
        told = _OnMap(page, size, path_of, title_of)
        found += told.flaws(seen)
    return over_sizes(found)


class _OnMap:
    def __init__(
        self, page: str, size: str, path_of: Mapping[str, str], title_of: Callable[[str], str]
    ) -> None:
        self._page, self._size = page, size
        self._path_of, self._title_of = path_of, title_of

    def flaws(self, seen: Mapping[str, Any]) -> Iterator[Flaw]:
        self._spots = seen["spots"]
        for stack in seen["stacks"]:
            paths = sorted(self._path_of[one] for one in stack if one in self._path_of)
            if len(paths) > 1:
                first, *others = paths
                message = Message(
                    "publish.seen-stacked", {"title": self._title_of(first), "n": len(others)}
                )
                spot = self._spots["entries"].get(stack[0])
                yield self._flaw(
                    Sort.STACKED, message, first, Place(pin=True), spot=spot, others=others
                )
        stacked = {one for stack in seen["stacks"] for one in stack}
        for one in seen["near"]["titles"]:
            if one not in stacked:  # who lies on others is told of already
                yield from self._of_title(Sort.HIDDEN, "publish.seen-title-hidden", one, pin=True)
        for name in seen["near"]["names"]:
            message = Message("publish.seen-territory-hidden", {"name": name})
            yield self._flaw(Sort.HIDDEN, message, "", NOWHERE, spot=self._spots["names"].get(name))
        cut = dict.fromkeys((*seen["cut"], *seen["rows"]))
        for one in cut:
            yield from self._of_title(Sort.CUT, "publish.seen-title-cut", one, pin=False)
        if seen["name"]:
            yield self._flaw(Sort.CUT, Message("publish.seen-vault-cut"), "", NOWHERE)
        if seen["wide"] > 0:
            message = Message("publish.seen-wide", {"by": seen["wide"]})
            yield self._flaw(Sort.WIDE, message, "", NOWHERE)

    def _of_title(self, sort: Sort, code: str, one: str, *, pin: bool) -> Iterator[Flaw]:
        path = self._path_of.get(one)
        if path is not None:
            place = Place(pin=True) if pin else Place("title")
            message = Message(code, {"title": self._title_of(path)})
            yield self._flaw(sort, message, path, place, spot=self._spots["entries"].get(one))

    def _flaw(
        self,
        sort: Sort,
        message: Message,
        path: str,
        place: Place,
        *,
        spot: Sequence[float] | None = None,
        others: Sequence[str] = (),
    ) -> Flaw:
        boxes: dict[str, Box] = {}
        if spot is not None:
            around = 2 * _AROUND
            boxes[self._size] = (spot[0] - _AROUND, spot[1] - _AROUND, around, around)
        sizes, more = (self._size,), tuple(others)
        return Flaw(sort, message, path, self._page, place, sizes, more, boxes)


def far_titles(measured: Measured) -> dict[str, tuple[int, int]]:
    """By size: how many titles have no room while all of the map is seen, and of how many."""
    return {
        size: (len(seen["far"]["titles"]), int(seen["entries"])) for size, seen in measured.items()
    }


def flaws_of_page(
    path: str, page: str, measured: Measured, place_of: Callable[[str], Place]
) -> list[Flaw]:
    """What is wrong with an article's page.

    place_of: where the entry's text has a picture, by the file's name.
    """
    found: list[Flaw] = []
    for size, seen in measured.items():
        found += _on_page(path, page, size, seen, place_of)
    return over_sizes(found)


def _on_page(
    path: str, page: str, size: str, seen: Mapping[str, Any], place_of: Callable[[str], Place]
) -> Iterator[Flaw]:
    def flaw(sort: Sort, message: Message, place: Place, box: Sequence[float]) -> Flaw:
        left, top, width, height = box
        boxes = {size: (left, top, width, height)}
        return Flaw(sort, message, path, page, place, (size,), boxes=boxes)

    for one in seen["pictures"]:
        name = str(one["source"]).rpartition("/")[2]
        place = Place(line=one["line"]) if one["line"] else place_of(name)
        message = Message("publish.seen-broken", {"picture": name})
        yield flaw(Sort.PICTURE, message, place, one["box"])
    for one in seen["wide"]:
        code = "publish.seen-scrolls" if one["scrolls"] else "publish.seen-wide"
        message = Message(code, {"by": one["by"]})
        yield flaw(Sort.WIDE, message, Place(line=one["line"]), one["box"])
    for one in seen["cut"]:
        if not one["name"]:  # the vault's name is told of once, with the map
            place = Place(line=one["line"]) if one["line"] else Place("title")
            message = Message("publish.seen-heading-cut", {"text": one["text"]})
            yield flaw(Sort.CUT, message, place, one["box"])


def flaws_of_pictures(
    told: Iterable[Message],
    pages: Mapping[str, str],
    sizes: Sequence[str],
    place_of: Callable[[str, str], Place],
) -> Iterator[Flaw]:
    """The pictures that building the site missed. place_of: by the entry's path and the picture."""
    for message in told:
        if message.code not in ("publish.site-picture", "publish.site-picture-unread"):
            continue
        path, picture = str(message.args["file"]), str(message.args["picture"])
        if path in pages:
            shown = Message("publish.seen-missing", {"picture": picture.rpartition("/")[2]})
            place = place_of(path, picture)
            yield Flaw(Sort.PICTURE, shown, path, pages[path], place, tuple(sizes))


def with_boxes(flaws: Iterable[Flaw], measured: Measured) -> Iterator[Flaw]:
    """The flaws of one page, of those with a missing picture with what stands in its place.

    The line of what stands there is the one that its paragraph begins with.
    """
    for flaw in flaws:
        boxes: dict[str, Box] = {}
        for size, seen in measured.items():
            line = flaw.place.line or 0
            above = [one for one in seen["standIns"] if 0 < (one["line"] or 0) <= line]
            if flaw.sort is Sort.PICTURE and above:
                left, top, width, height = max(above, key=lambda one: one["line"])["box"]
                boxes[size] = (left, top, width, height)
        yield replace(flaw, boxes=boxes) if boxes and not flaw.boxes else flaw
