"""What the room `workspace` tells: opening, settings, changes and saving."""

from __future__ import annotations

from collections.abc import Mapping

from editor.messages.forms import Plural, Sentence

SENTENCES: Mapping[str, Sentence] = {
    "workspace.not-kept": "A copy of {file} as it is could not be kept: {reason}. The file was left as it was.",
    "workspace.not-a-folder": "{path} is not a folder, or is no longer there. Choose the folder of a vault.",
    "workspace.no-permission": "{path} cannot be read: you have no permission for this folder. Nothing was changed.",
    "workspace.no-markdown": (
        "{path} holds no Markdown files, so there is nothing to edit. "
        "Choose the folder that the initiatives lie in."
    ),
    "workspace.not-journalled": (
        "Unsaved changes cannot be kept safe from a crash: {reason}. "
        "This is tried again by itself; until then, save often."
    ),
    "workspace.changed-meanwhile": (
        "{file} was changed by another program in the meantime, so nothing was changed here. "
        "Look at it, then try again."
    ),
    "workspace.restore-unsaved": Plural(
        "Restore unsaved work", "Restore unsaved work of {n} files"
    ),
    "workspace.restore-version": "Restore {entry} as of {moment}",
    "workspace.saves-not-kept": (
        "Earlier versions of what is saved cannot be kept: {reason}. Saving itself is not affected."
    ),
    "workspace.saves-damaged": (
        "The earlier versions of this vault's entries cannot be read any more. They were put aside as "
        "{file}, and new ones are kept from now on."
    ),
    "workspace.saves-unreadable": "The earlier versions cannot be read: {reason}.",
    "workspace.save-gone": "This version is not kept any more.",
    "workspace.in-file": "{where}: {what}",
    "workspace.line": "{file}, line {line}",
    "workspace.settings-broken": "{what} None of the settings is used.",
    "workspace.settings-twice": "The key {field} is there twice.",
    "workspace.settings-tag": "The tag {tag} is unknown.",
    "workspace.settings-documents": "There is more than one document. A line with --- or ... ends the first.",
    "workspace.settings-rest": "What stands here belongs to nothing above it.",
    "workspace.setting-unknown": "The key “{key}” is not known here. It was left as it is.",
    "workspace.setting-not-list": "“{key}” should be a list. It is not used.",
    "workspace.setting-not-mapping": "“{key}” should be keys with values. It is not used.",
    "workspace.setting-not-text": "“{key}” should be text. It is not used.",
    "workspace.setting-not-switch": "“{key}” should be true or false. true is used.",
    "workspace.setting-not-step": "“{key}” should be a number above zero. 1 is used.",
    "workspace.setting-not-dialect": (
        "“{key}” should be obsidian, github or python-markdown. obsidian is used."
    ),
    "workspace.setting-not-pattern": (
        "“{key}” should be a pattern below the vault's folder, such as notes/*.md. "
        "The collection is left out."
    ),
    "workspace.setting-not-language": "“language” is {language}, for which there are no words: what is published speaks to readers in English. Known are {known}.",
    "workspace.setting-not-rule": "“leave_out” holds {rule}, which leaves nothing out. Write patterns as in .gitignore, such as drafts/.",
    "workspace.folder-unlisted": "The folder {folder} cannot be looked into: {reason}. Entries in it are not shown.",
    "workspace.setting-not-map": "“{key}” names {name}, and there is no map of that name. The collection has no map.",
    "workspace.setting-name-twice": "“{key}” is {name}, as another collection is called already. Both are used.",
    "workspace.map-unused": "No collection names the map {name}, so no entry stands on it.",
    "workspace.sample-failed": "The sample vault cannot be copied: {reason}.",
    "workspace.change-field": "Change “{field}” of {entry}",
    "workspace.remove-field": "Remove “{field}” from {entry}",
    "workspace.add-field": "Add “{field}” to {entry}",
    "workspace.change-body": "Edit the article of {entry}",
    "workspace.change-file": "Edit {file}",
    "workspace.give-fields": "Add fields to {entry}",
    "workspace.change-block": "Edit the frontmatter of {entry}",
    "workspace.same-of-more": Plural(
        "{what} The same happened to 1 more file.", "{what} The same happened to {n} more files."
    ),
    "workspace.more-not-saved": Plural(
        "1 more file was not saved.", "{n} more files were not saved."
    ),
    "workspace.copy-unread": "{file} cannot be read, so there is nothing to copy.",
    "workspace.new-there": "{title} was left out: there is an entry {other} already.",
    "workspace.name-empty": "A file needs a name.",
    "workspace.name-character": "A file name cannot hold {character}.",
    "workspace.name-unlinkable": "Links cannot lead to a file with {character} in its name.",
    "workspace.name-hidden": "A file whose name starts with a full stop is hidden, and is no entry.",
    "workspace.name-ends": "A file name cannot start or end with a space, or end with a full stop.",
    "workspace.name-reserved": "Windows keeps the name {name} for itself.",
    "workspace.name-long": "This name is too long for a file.",
    "workspace.name-elsewhere": "A file of this name would not be one of {pattern}.",
    "workspace.name-taken": "There is a file {name} already.",
    "workspace.vocabulary-rename": "Spell “{text}” as “{spelling}” in “{field}”",
    "workspace.vocabulary-merge": "Spell {values} values of “{field}” as “{spelling}”",
    "workspace.vocabulary-alike": "Spell {values} values of “{field}” alike",
    "workspace.vocabulary-delete": "Delete “{text}” from “{field}”",
    "workspace.vocabulary-delete-all": "Delete {values} values from “{field}”",
    "workspace.move": Plural("Move {entry}", "Move {n} entries"),
    "workspace.move-to": Plural("Move {entry} to {territory}", "Move {n} entries to {territory}"),
    "workspace.place": Plural("Place {entry}", "Place {n} entries"),
    "workspace.place-in": Plural(
        "Place {entry} in {territory}", "Place {n} entries in {territory}"
    ),
    "workspace.take-off": Plural("Take {entry} off the map", "Take {n} entries off the map"),
    "workspace.set-territory": Plural(
        "Set the territory of {entry}", "Set the territory of {n} entries"
    ),
    "workspace.set-territory-to": Plural(
        "Set the territory of {entry} to {territory}",
        "Set the territory of {n} entries to {territory}",
    ),
    "workspace.change-schema": "Change what is said of “{field}”",
    "workspace.change-schema-many": "Change what is said of {n} fields",
    "workspace.order-schema": "Order the fields of {collection}",
    "workspace.map-set-up": "Set up the map {map}",
    "workspace.map-change": "Change the map {map}",
    "workspace.new-artwork": "Fit the map {map} to new artwork",
    "workspace.map-file-unwritten": "{file} cannot be written: {reason}. Nothing was changed.",
    "workspace.search-name-begun": "No entry holds “{word}”. {name} looks in that field.",
    "workspace.search-no-field": "No field is called “{name}”: it is searched for as text.",
    "workspace.search-no-state": "There is no “is:{word}”. There are {known}.",
    "workspace.search-no-thing": "There is no “has:{word}”. There are {known}, "
    "and has: with the name of a field.",
}
