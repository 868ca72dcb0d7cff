"""What can be wrong with a file that is read or written; each carries its sentence."""

from __future__ import annotations

from editor.messages import EditorError


class UnreadableFile(EditorError):  # noqa: N818 - reads as what happened
    """The file is not there, may not be read, or is not UTF-8 text."""


class ChangedOnDisk(EditorError):  # noqa: N818 - reads as what happened
    """The file no longer holds what was expected; nothing was written."""


class SaveFailed(EditorError):  # noqa: N818 - reads as what happened
    """The new text could not be written; the file is as it was, or its sentence says more."""


def reason(error: OSError | ValueError) -> str:
    """What the system says of an error, in its own words."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
