"""What the room `publish` tells of the site."""

from __future__ import annotations

from collections.abc import Mapping

from editor.messages.forms import Plural, Sentence

SENTENCES: Mapping[str, Sentence] = {
    "publish.site-no-folder": "{folder} is a file, so no site can be put there. Nothing was written; choose a folder.",
    "publish.site-over-vault": "{folder} holds the vault or its settings, which a site must not mix with. Nothing was written; choose another folder.",
    "publish.site-foreign": "{folder} holds {file}, which is of no site made here. Nothing was written; choose an empty folder, or one that a site was exported to before.",
    "publish.site-list": "The list of the site's files, {file} in {folder}, cannot be understood. Nothing was written; choose another folder, or empty this one.",
    "publish.site-in-the-way": "The site needs the name {file}, which in {folder} belongs to a file that is not the site's. Nothing was written; move that file away.",
    "publish.site-link": "The folder {file} in {folder} is a link to another place. Nothing was written; remove the link.",
    "publish.site-unreadable": "{folder} cannot be looked into: {reason}. Nothing was written.",
    "publish.site-unwritable": "The site cannot be written to {folder}: {reason}. What was there stays as it was.",
    "publish.site-half": "The site in {folder} is replaced in part: {n} of {all} changed files are in their places, then {file} could not be: {reason}. No file was lost; export again to finish.",
    "publish.site-kept": "{file} is no page of the site any more. It was changed since it was made, so it was kept.",
    "publish.site-broken": "Its fields cannot be read.",
    "publish.site-off-map": "{file} is on the site and not on its map. {what}",
    "publish.site-unplaced": Plural(
        "One entry is not placed yet: it is in the directory and not on the map.",
        "{n} entries are not placed yet: they are in the directory and not on the map.",
    ),
    "publish.site-picture": "{file} shows the picture {picture}, which is not there. The page says so in its place.",
    "publish.site-picture-unread": "{file} shows the picture {picture}, which cannot be read: {reason}. The page says so in its place.",
    "publish.site-page": "{file}: {what}",
    "publish.site-links": Plural(
        "{file} has one link that leads nowhere; readers see plain words.",
        "{file} has {n} links that lead nowhere; readers see plain words.",
    ),
    "publish.site-remote": Plural(
        "One picture lies on another server; readers see it while they are online.",
        "{n} pictures lie on other servers; readers see them while they are online.",
    ),
    "publish.site-remote-off": Plural(
        "One picture lies on another server and is not shown.",
        "{n} pictures lie on other servers and are not shown.",
    ),
}
