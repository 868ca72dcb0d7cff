"""What exporters are asked for, and what they give."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.messages import Message

if TYPE_CHECKING:
    from editor.publish.snapshot import MapSnapshot

# Sheets that a drawing may be made for: their longer and their shorter side, in millimetres.
PAPERS = {"A4": (297.0, 210.0), "A3": (420.0, 297.0), "A2": (594.0, 420.0)}


@dataclass(frozen=True)
class ExportOptions:
    """How a map is to be exported; what a format has no use for is not looked at.

    size: width and height in pixels, of a PDF the proportions; or one of `PAPERS`. None for the
    map's own proportions at a usual size, for a PDF a sheet of A4.
    """

    size: tuple[int, int] | str | None = None
    labels: bool = True
    legend: bool = True
    dark: bool = False


@dataclass(frozen=True)
class Exported:
    """A file's contents. left_out: what should be in it and is not. notes: what else to tell."""

    content: bytes
    left_out: tuple[Message, ...] = ()
    notes: tuple[Message, ...] = ()


# Makes a file of a map, on any thread. Raises EditorError when it cannot.
Exporter = Callable[["MapSnapshot", ExportOptions], Exported]
