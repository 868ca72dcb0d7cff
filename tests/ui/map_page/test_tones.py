"""The page's style sheet has the tones of the editor."""

from __future__ import annotations

import re

import pytest

from editor.resources import resource
from editor.territory.tones import step
from editor.ui.look import DARK, LIGHT, Tones
from editor.ui.territory.tints import EARTH, contrast, data_tint, name_ink

STYLE = resource("map-page", "style.css").read_text(encoding="utf-8")


def tones_in(opening: str) -> dict[str, str]:
    """The custom properties in the first block that begins so."""
    block = STYLE[STYLE.index(opening) :].partition("}")[0]
    return dict(re.findall(r"--([a-z0-9-]+): ([^;]+);", block))


SYSTEM_DARK = tones_in(':root:not([data-scheme="light"])')
SHEETS = [(LIGHT, tones_in(":root {")), (DARK, tones_in(":root {") | SYSTEM_DARK)]


@pytest.mark.parametrize(("tones", "sheet"), SHEETS)
def test_tones_are_the_editors(tones: Tones, sheet: dict[str, str]) -> None:
    names = {"window": "window", "pane": "paper", "ink": "ink", "muted": "muted", "sea": "sea",
             "hairline": "hairline", "selection": "selection", "accent": "accent",
             "accent_tint": "tint", "coast": "coast"}  # fmt: skip
    for role, name in names.items():
        assert sheet[name] == getattr(tones, role).lower(), name
    assert sheet["name"] == name_ink(tones).name()
    assert [sheet[f"region-{n}"] for n in range(10)] == [tone.lower() for tone in EARTH]
    assert [sheet[f"data-{n}"] for n in range(9)] == [data_tint(n, tones).name() for n in range(9)]
    scale = [data_tint(step(n, 7), tones).name() for n in range(7)]
    assert [sheet[f"scale-{n}"] for n in range(7)] == scale
    assert sheet["data-none"] == data_tint(None, tones).name()


@pytest.mark.parametrize(("tones", "sheet"), SHEETS)
def test_texts_stand_out_from_their_grounds(tones: Tones, sheet: dict[str, str]) -> None:
    for ink, ground in [("ink", "paper"), ("ink", "selection"), ("muted", "paper"),
                        ("muted", "window"), ("accent", "paper"), ("paper", "accent"),
                        ("paper", "ink"), ("ink", "tint")]:  # fmt: skip
        assert contrast(sheet[ink], sheet[ground]) >= 4.5, (ink, ground)


def test_a_page_made_dark_has_the_systems_dark_tones() -> None:
    assert tones_in(':root[data-scheme="dark"]') == SYSTEM_DARK
