"""Landmarks in words: what to point at next, and how well they agree."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.territory.artwork import FEWEST, MOST
from editor.ui.map.setup.landmarks import Landmarks

translate = QCoreApplication.translate

_EXACT = 0.05  # map units: what is off by less agrees


def how_well(landmarks: Landmarks) -> str:
    """How far each landmark is off, or that they agree; empty while there are too few."""
    residuals = landmarks.residuals
    if not residuals:
        return ""
    if max(residuals.values()) < _EXACT:
        if len(residuals) == FEWEST:
            return translate(
                "Landmarks", "Three landmarks fit any stretching. A fourth would check them."
            )
        return translate("Landmarks", "All landmarks agree.")
    each = "   ".join(f"{index + 1}: {off:.1f}" for index, off in residuals.items())
    text = translate("Landmarks", "Off by so many map units, landmark by landmark:  {each}")
    return text.format(each=each)


def wanted_next(landmarks: Landmarks, *, ready: bool) -> str:
    """What the curator is to do. ready: the new picture is there."""
    if not ready:
        return translate(
            "Landmarks", "Choose the new picture. The pins follow three to six landmarks."
        )
    pairs = landmarks.pairs
    for number, pair in enumerate(pairs, 1):
        if pair.new is None:
            text = translate("Landmarks", "Click landmark {n} in the new picture.")
        elif pair.old is None:
            text = translate("Landmarks", "Click landmark {n} in the old picture.")
        else:
            continue
        return text.format(n=number)
    if len(pairs) < FEWEST:
        text = translate(
            "Landmarks", "Click a place in the old picture that you find in the new one: {n} more."
        )
        return text.format(n=FEWEST - len(pairs))
    if len(pairs) < MOST:
        return translate("Landmarks", "More landmarks make it surer. Drag one to place it better.")
    return translate("Landmarks", "Six landmarks are placed. Drag one to place it better.")
