from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from editor.messages import Message, english
from editor.publish.rehearsal.flaws import (
    Flaw,
    Place,
    Sort,
    far_titles,
    flaws_of_map,
    flaws_of_page,
    flaws_of_pictures,
    with_boxes,
)
from editor.publish.rehearsal.places import picture_place
from editor.workspace.workspace import Workspace
from tests.publish.atlas import entry, make_atlas

PATHS = {"bean": "a/Bean.md", "loom": "a/Loom.md", "tide": "a/Tide.md"}


def a_map(**seen: Any) -> dict[str, Any]:
    nothing = {"titles": [], "names": []}
    spots = {"entries": {"bean": [10, 20], "loom": [30, 40], "tide": [5, 5]}, "names": {}}
    return {
        "entries": 3, "far": nothing, "near": nothing, "stacks": [], "spots": spots,
        "cut": [], "rows": [], "name": False, "wide": 0, **seen,
    }  # fmt: skip


def on_map(**measured: dict[str, Any]) -> list[Flaw]:
    return flaws_of_map("index.html", measured, PATHS, lambda path: path[2:-3])


def a_page(**seen: Any) -> dict[str, Any]:
    return {"height": 900, "pictures": [], "standIns": [], "wide": [], "cut": [], **seen}


def on_page(**measured: dict[str, Any]) -> list[Flaw]:
    return flaws_of_page("a/Bean.md", "bean.html", measured, lambda name: Place(field=f"in {name}"))


def test_a_map_on_which_all_is_seen_has_no_flaw() -> None:
    assert on_map(phone=a_map(), desktop=a_map()) == []


def test_what_is_seen_at_several_sizes_is_told_once() -> None:
    hidden = {"titles": ["bean"], "names": ["North"]}
    title, name = on_map(phone=a_map(near=hidden), tablet=a_map(), desktop=a_map(near=hidden))
    assert (title.sort, title.path, title.place) == (Sort.HIDDEN, "a/Bean.md", Place(pin=True))
    assert title.sizes == ("phone", "desktop")
    assert title.boxes["phone"] == (-6, 4, 32, 32)
    assert (name.sort, name.path, name.message.args["name"]) == (Sort.HIDDEN, "", "North")


def test_pins_on_each_other_are_one_flaw_and_need_no_titles() -> None:
    seen = a_map(stacks=[["loom", "bean", "stranger"]], near={"titles": ["loom"], "names": []})
    (flaw,) = on_map(phone=seen)
    assert flaw.sort is Sort.STACKED
    assert (flaw.path, flaw.others) == ("a/Bean.md", ("a/Loom.md",))
    assert english(flaw.message).startswith("The pins of Bean and of one more lie on each other")


def test_a_title_that_is_cut_on_the_map_and_in_its_list_is_one_flaw() -> None:
    (flaw,) = on_map(phone=a_map(cut=["tide"], rows=["tide"]), desktop=a_map(rows=["tide"]))
    assert (flaw.sort, flaw.path, flaw.place) == (Sort.CUT, "a/Tide.md", Place("title"))
    assert flaw.sizes == ("phone", "desktop")


def test_the_vaults_name_and_a_map_that_is_too_wide_are_told() -> None:
    cut, wide = on_map(phone=a_map(name=True, wide=12))
    assert (cut.sort, cut.path) == (Sort.CUT, "")
    assert (wide.sort, wide.message.args["by"]) == (Sort.WIDE, 12)


def test_titles_without_room_at_first_are_counted() -> None:
    far = {"titles": ["bean", "loom"], "names": []}
    assert far_titles({"phone": a_map(far=far), "desktop": a_map()}) == {
        "phone": (2, 3),
        "desktop": (0, 3),
    }


def test_what_sticks_out_tells_the_most_that_it_does() -> None:
    def wide(by: int) -> dict[str, Any]:
        return a_page(wide=[{"line": 7, "box": [0, 1, 2, 3], "by": by, "scrolls": False}])

    (flaw,) = on_page(phone=wide(530), tablet=wide(100), desktop=a_page())
    assert flaw.message.args["by"] == 530
    assert flaw.sizes == ("phone", "tablet")
    assert flaw.place == Place(line=7)
    assert set(flaw.boxes) == {"phone", "tablet"}


def test_a_picture_that_cannot_be_drawn_leads_to_its_line_or_its_field() -> None:
    seen = a_page(
        pictures=[
            {"line": 9, "box": [0, 0, 1, 1], "source": "../assets/in text.png"},
            {"line": None, "box": [0, 0, 1, 1], "source": "../assets/head.png"},
        ]
    )
    text, head = on_page(phone=seen)
    assert text.place == Place(line=9)
    assert head.place == Place(field="in head.png")
    assert head.message.args["picture"] == "head.png"


def test_a_heading_that_is_cut_is_told_but_not_the_vaults_name_again() -> None:
    seen = a_page(
        cut=[
            {"line": 3, "box": [0, 0, 1, 1], "name": False, "text": "Long"},
            {"line": None, "box": [0, 0, 1, 1], "name": True, "text": "Vault"},
        ]
    )
    (flaw,) = on_page(phone=seen)
    assert (flaw.sort, flaw.place, flaw.message.args["text"]) == (Sort.CUT, Place(line=3), "Long")


def test_pictures_that_the_site_missed_are_flaws_at_every_size() -> None:
    told = [
        Message("publish.site-picture", {"file": "a/Bean.md", "picture": "assets/x.png"}),
        Message("publish.site-picture", {"file": "a/Gone.md", "picture": "y.png"}),
        Message("publish.left-out", {"file": "a/Bean.md", "what": "z"}),
    ]
    pages = {"a/Bean.md": "bean.html"}
    (flaw,) = flaws_of_pictures(told, pages, ("phone", "desktop"), lambda *_: Place(line=12))
    assert (flaw.sort, flaw.path, flaw.page) == (Sort.PICTURE, "a/Bean.md", "bean.html")
    assert flaw.sizes == ("phone", "desktop")
    seen = a_page(
        standIns=[{"line": 5, "box": [5, 5, 5, 5]}, {"line": 11, "box": [1, 2, 3, 4]},
                  {"line": 20, "box": [9, 9, 9, 9]}]
    )  # fmt: skip
    (framed,) = with_boxes([flaw], {"phone": seen})
    assert framed.boxes == {"phone": (1, 2, 3, 4)}


@pytest.mark.parametrize(
    ("picture", "place"),
    [
        ("content/assets/logo.svg", Place("logo")),
        ("front.png", Place("image")),
        ("a b.png", Place(line=10)),
        ("other.png", Place()),
    ],
)
def test_where_a_picture_is_named(tmp_path: Path, picture: str, place: Place) -> None:
    text = entry(
        1, 2, "Text\n\n![x](../assets/a%20b.png)\n",
        title="Bean", logo="/assets/logo.svg", image="{url: front.png}",
    )  # fmt: skip
    workspace = Workspace.open(make_atlas(tmp_path, Bean=text))
    workspace.load()
    assert picture_place(workspace.entries()[0], picture) == place
