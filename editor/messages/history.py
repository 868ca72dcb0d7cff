"""What the room `publish` tells: what became of an entry, and how it comes back."""

from __future__ import annotations

from collections.abc import Mapping

from editor.messages.forms import Sentence

SENTENCES: Mapping[str, Sentence] = {
    "publish.history-no-text": "What the file held then is no text, or is not on this computer.",
    "publish.timeline-reading": "Reading the history of the map",
    "publish.restore-field": "Restore “{field}” of {entry} as of {moment}",
    "publish.restore-pin": "Restore the place of {entry} as of {moment}",
    "publish.restore-article": "Restore a passage of {entry} as of {moment}",
    "publish.restore-changed": "{entry} was changed since this was shown. Nothing was restored; look at it anew.",
    "publish.restore-breaks": "Restored by themselves, these would leave the frontmatter unreadable: {why} Nothing was changed; choose all of them to restore the whole entry.",
    "publish.restore-entangled": "Restored by themselves, these would change “{field}” as well. Nothing was changed; choose all of them to restore the whole entry.",
    "publish.restore-no-map": "{entry} belongs on no map. Nothing was changed.",
}
