"""Colours of the map, made of the window's tones: regions, pins, names."""

from __future__ import annotations

from collections.abc import Sequence
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
# So much of a pin's own colour is in the line around it.
_EDGE_SHARE = 0.62
# Scales whose steps look even and are told apart with any colour vision, from what hardly stands
# out from the ground to what stands out most. By day points of the viridis scheme, without its
# yellowest end, which drowns on pale ground; by night the like from violet to yellow.
_SCALE = ("#A5DB36", "#4AC16D", "#1FA187", "#277F8E", "#365C8D", "#46327E", "#440154")
_SCALE_DARK = ("#7A63B0", "#5C80BE", "#3F9BB8", "#38B59B", "#6CCB70", "#B0DD4E", "#F2EA5A")


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


def readable(tone: QColor | str, on: Sequence[QColor], ink: QColor | str, ratio: float) -> QColor:
    """`tone`, moved towards `ink` as little as gives it the contrast `ratio` on every ground."""
    for step in range(20):
        made = mixed(ink, tone, step / 20)
        if all(contrast(made, ground) >= ratio for ground in on):
            return made
    return QColor(ink)


@cache
def region_tint(tone: int, tones: Tones, own: str | None = None) -> QColor:
    """The ground of a region. own: a colour of its file's, made as faint as the names ask."""
    if own is None:
        return _earthen(QColor(EARTH[tone % len(EARTH)]), tones)
    ink, faint = name_ink(tones), _earthen(QColor(own), tones)
    for step in range(20):
        made = mixed(tones.pane, faint, step / 20)
        if min(contrast(ink, made), contrast(ink, highlighted(made, tones))) >= _TEXT_CONTRAST:
            return made
    return QColor(tones.pane)


def _earthen(earth: QColor, tones: Tones) -> QColor:
    return mixed(earth, tones.pane, _DARK_STRENGTH) if tones.dark else earth


def highlight_tone(tones: Tones) -> QColor:
    """What is laid over the territory below a drag; names stay readable on it."""
    return faded(tones.accent, 0.16 if tones.dark else 0.12)


def highlighted(ground: QColor, tones: Tones) -> QColor:
    """A ground with the highlight upon it."""
    return mixed(tones.accent, ground, highlight_tone(tones).alphaF())


@cache
def grounds(tones: Tones) -> tuple[QColor, ...]:
    """All that pins and text can lie on where there is no picture."""
    plain = [region_tint(tone, tones) for tone in range(len(EARTH))] + [QColor(tones.sea)]
    return (*plain, *(highlighted(ground, tones) for ground in plain))


@cache
def name_ink(tones: Tones) -> QColor:
    """The tone of territory names: muted, and readable on every region and on the sea."""
    return readable(tones.muted, grounds(tones), tones.ink, _TEXT_CONTRAST)


@cache
def pin_edge(tone: int | None, tones: Tones) -> QColor:
    """The line around a pin. On light grounds it is what makes pale pins stand out."""
    fill = data_tint(tone, tones)
    if tones.dark:
        return mixed(fill, tones.window, _EDGE_SHARE)
    return readable(mixed(fill, tones.ink, _EDGE_SHARE), grounds(tones), tones.ink, _SHAPE_CONTRAST)


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
    scale = _SCALE_DARK if tones.dark else _SCALE
    place = depth * (len(scale) - 1)
    below = min(int(place), len(scale) - 2)
    return mixed(scale[below + 1], scale[below], place - below)
