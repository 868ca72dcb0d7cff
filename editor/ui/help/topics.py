"""Which page of the help belongs to which part of the program, by the parts' objectNames.

The nearest part around the focus that is named here decides. A form's field decides by the style
of its editor.
"""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from editor.ui.form.rows import FieldRow
from editor.ui.help.pages import START


class Topic(NamedTuple):
    """A place in the help. anchor: of a heading; empty for the page's top."""

    page: str
    anchor: str = ""


# objectName, or a pattern of it: the first that fits counts.
TOPICS: tuple[tuple[str, Topic], ...] = (
    ("startPage", Topic("welcome", "open")),
    # the list
    ("searchBox", Topic("finding", "search")),
    ("searchHelp*", Topic("finding", "search")),
    ("facetArea", Topic("finding", "facets")),
    ("unplacedTray", Topic("map", "place")),
    ("entryPanel", Topic("finding")),
    # the form
    ("place", Topic("map", "place")),
    ("formPane", Topic("fields")),
    ("mapFormPanel", Topic("fields")),
    # the article
    ("findBar", Topic("article", "find")),
    ("focusBar", Topic("article", "focus")),
    ("formatBar", Topic("article", "toolbar")),
    ("bodyEditor", Topic("article")),
    ("bodyPane", Topic("article")),
    ("previewPane", Topic("article", "preview")),
    # the map
    ("suggestionCard", Topic("map", "suggest")),
    ("regionPanel", Topic("territories", "draw")),
    ("timeBar", Topic("history", "map")),
    ("pastCard", Topic("history", "map")),
    ("mapLegend", Topic("map", "colours")),
    ("territoryView", Topic("map")),
    ("mapPage", Topic("map")),
    # what goes over the whole vault
    ("tablePage", Topic("table")),
    ("vocabularyPage", Topic("vocabulary")),
    ("problemsPage", Topic("problems")),
    ("sharePanel", Topic("share", "record")),
    ("changesView", Topic("changes")),
    ("statusGit", Topic("share")),
    ("statusChanges", Topic("changes", "save")),
    # dialogs
    ("newEntryDialog", Topic("entries", "new")),
    ("nameDialog", Topic("entries", "rename")),
    ("duplicateDialog", Topic("entries", "copy")),
    ("renameDialog", Topic("entries", "rename")),
    ("deleteDialog", Topic("entries", "delete")),
    ("fieldsDialog", Topic("fields-dialog")),
    ("findInVault", Topic("finding", "replace")),
    ("bulkDialog", Topic("table", "many")),
    ("importDialog", Topic("table", "import")),
    ("exportDialog", Topic("site", "map")),
    ("checksDialog", Topic("problems", "checks")),
    ("savingDialog", Topic("changes", "save")),
    ("planDialog", Topic("changes", "plan")),
    ("rehearsal", Topic("site", "rehearsal")),
    ("mapWizard", Topic("territories", "set-up")),
    ("mapSettings", Topic("territories", "settings")),
    ("artworkDialog", Topic("territories", "artwork")),
    ("mapList", Topic("map", "words")),
    ("messagesWindow", Topic("trouble", "messages")),
    ("noticeBar", Topic("trouble", "messages")),
    ("mergeDialog", Topic("trouble", "clash")),
    ("copiesDialog", Topic("trouble", "copies")),
    ("unsavedList", Topic("trouble", "save")),
    ("recoveryDialog", Topic("trouble", "crash")),
    ("reportsDialog", Topic("trouble", "report")),
    ("versionsDialog", Topic("history", "versions")),
    ("removedDialog", Topic("history", "removed")),
    ("trustDialog", Topic("share", "trust")),
    ("startDialog", Topic("share", "start")),
    ("identityDialog", Topic("share", "record")),
    ("addressDialog", Topic("share", "start")),
    ("nameBranch", Topic("share", "branches")),
    ("gitMergeDialog", Topic("share", "fields")),
    ("settings*", Topic("settings")),
    ("shortcuts*", Topic("settings", "shortcuts")),
    ("palette*", Topic("finding", "palette")),
)

# The style of a field's editor, as in the form's registry.
FIELD_TOPICS: Mapping[str, Topic] = MappingProxyType(
    {
        "line": Topic("fields", "text"),
        "lines": Topic("fields", "text"),
        "date": Topic("fields", "dates"),
        "switch": Topic("fields", "switch"),
        "choice": Topic("fields", "choice"),
        "chips": Topic("fields", "lists"),
        "link": Topic("fields", "links"),
        "entry": Topic("fields", "links"),
        "picture": Topic("pictures"),
        "parts": Topic("fields", "nested"),
        "cards": Topic("fields", "nested"),
        "shares": Topic("fields", "nested"),
        "coordinate": Topic("map", "place"),
        "source": Topic("fields", "source"),
    }
)


def topic_of(widget: QWidget | None) -> Topic:
    """The place in the help that fits what `widget` is part of."""
    while widget is not None:
        if isinstance(widget, FieldRow) and widget.style_name in FIELD_TOPICS:
            return FIELD_TOPICS[widget.style_name]
        name = widget.objectName()
        for pattern, topic in TOPICS if name else ():
            if fnmatchcase(name, pattern):
                return topic
        widget = widget.parentWidget()
    return Topic(START)
