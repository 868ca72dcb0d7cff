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
    "publish.site-picture": "{file} names the picture {picture}, which is not there. The site was made without it.",
    "publish.site-picture-unread": "{file} names the picture {picture}, which cannot be read: {reason}. The site was made without it.",
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
    "publish.seen-missing": "The picture {picture} is missing; readers see a note in its place, or nothing.",
    "publish.seen-broken": "The picture {picture} is there, but cannot be shown. It may be broken.",
    "publish.seen-wide": "This sticks out {by} pixels: readers have to scroll the page sideways.",
    "publish.seen-scrolls": "This is {by} pixels wider than the page: readers have to scroll it sideways.",
    "publish.seen-stacked": Plural(
        "The pins of {title} and of one more lie on each other even from near. Move them apart.",
        "The pins of {title} and of {n} more lie on each other even from near. Move them apart.",
    ),
    "publish.seen-title-hidden": "{title} has no room for its title on the map, even from near. Move its pin, or those around it.",
    "publish.seen-territory-hidden": "The territory {name} has no room for its name on the map, even from near.",
    "publish.seen-title-cut": "The title {title} is cut off on the map or in its list. A shorter one would be read whole.",
    "publish.seen-heading-cut": "The heading “{text}” is cut off.",
    "publish.seen-vault-cut": "The vault's name is cut off at the top of every page. Give it a shorter one in vault.yaml.",
}
