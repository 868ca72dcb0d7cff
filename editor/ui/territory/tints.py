"""Colours of the map, made of the window's tones: regions, pins, names."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QColor

from editor.territory import tones as codes
from editor.ui.look import DATA_NONE, DATA_TONES, Tones

# Pale earth tones, about 85% light; neighbours never share one.
EARTH = (
    "#D3DEC3",
    "#E7D2BC",
    "#D9D1E2",
    "#E9DFB9",
    "#CFDAD3",
    "#E8CFC8",
    "#CDD8E0",
    "#DDD0BF",
    "#E3D0DC",
    "#D9DCC2",
)
_DARK_STRENGTH = 0.25
_TEXT_CONTRAST = 4.5
_SHAPE_CONTRAST = 3.0
# A scale from pale to deep whose steps look even and are told apart with any colour vision: points
# of the viridis scheme, without its yellowest end, which drowns on pale ground.
_SCALE = ("#A5DB36", "#4AC16D", "#1FA187", "#277F8E", "#365C8D", "#46327E", "#440154")


def mixed(tone: QColor | str, ground: QColor | str, share: float) -> QColor:
    """`share` of `tone`, the rest `ground`."""
    one, other = QColor(tone), QColor(ground)
    return QColor.fromRgbF(
        one.redF() * share + other.redF() * (1 - share),
        one.greenF() * share + other.greenF() * (1 - share),
        one.blueF() * share + other.blueF() * (1 - share),
    )


def faded(tone: QColor | str, opacity: float) -> QColor:
    """`tone` with so much opacity, 0 to 1."""
    made = QColor(tone)
    made.setAlphaF(opacity)
    return made


def contrast(one: QColor | str, other: QColor | str) -> float:
    """The contrast ratio of WCAG, 1 to 21."""
    light, dark = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(tone: QColor) -> float:
    channels = (tone.redF(), tone.greenF(), tone.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def readable(tone: QColor | str, grounds: list[QColor], ink: QColor | str, ratio: float) -> QColor:
    """`tone`, moved towards `ink` as little as gives it the contrast `ratio` on every ground."""
    for step in range(20):
        made = mixed(ink, tone, step / 20)
        if all(contrast(made, ground) >= ratio for ground in grounds):
            return made
    return QColor(ink)


@cache
def region_tint(tone: int, tones: Tones, own: str | None = None) -> QColor:
    """The ground of a region; `own` is a colour that its file gives."""
    earth = QColor(own or EARTH[tone % len(EARTH)])
    return mixed(earth, tones.pane, _DARK_STRENGTH) if tones.dark else earth


@cache
def name_ink(tones: Tones) -> QColor:
    """The tone of territory names: muted, and readable on every region and on the sea."""
    grounds = [region_tint(tone, tones) for tone in range(len(EARTH))] + [QColor(tones.sea)]
    return readable(tones.muted, grounds, tones.ink, _TEXT_CONTRAST)


@cache
def data_tint(tone: int | None, tones: Tones) -> QColor:
    """The fill of a pin; lightened in the dark where it would drown."""
    if tone is None:
        return QColor(DATA_NONE) if not tones.dark else mixed(DATA_NONE, tones.pane, 0.75)
    given = _given(tone, tones)
    if not tones.dark:
        return given
    # Against the outline that every pin has, which in turn stands out from every region.
    return readable(given, [QColor(tones.window)], "#FFFFFF", _SHAPE_CONTRAST)


def _given(tone: int, tones: Tones) -> QColor:
    """The colour of a tone before it is fitted to the dark."""
    if tone == codes.FAULTY:
        return QColor(tones.problem)
    if tone == codes.SOUND:
        return QColor(DATA_NONE)
    depth = codes.depth(tone)
    if depth is None:
        return QColor(DATA_TONES[tone % len(DATA_TONES)])
    # Deep is what stands out: in the dark the scale runs the other way.
    place = (1 - depth if tones.dark else depth) * (len(_SCALE) - 1)
    below = min(int(place), len(_SCALE) - 2)
    return mixed(_SCALE[below + 1], _SCALE[below], place - below)
