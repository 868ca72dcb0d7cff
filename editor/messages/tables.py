"""What the room `workspace` tells of tables as CSV."""

from __future__ import annotations

from collections.abc import Mapping

from editor.messages.forms import Plural, Sentence

SENTENCES: Mapping[str, Sentence] = {
    "workspace.csv-import": "Import {file}",
    "workspace.csv-unread": "{file} cannot be read: {reason}.",
    "workspace.csv-unwritten": "{file} cannot be written: {reason}.",
    "workspace.csv-empty": "There is no table in this file: it is empty.",
    "workspace.csv-large": "The file has {size} MB; at most {limit} MB can be read. Divide it into several files.",
    "workspace.csv-workbook": "This is a spreadsheet's own kind of file. Save it as CSV in the spreadsheet, and choose that file.",
    "workspace.csv-encoding": "The file is in another encoding (line {line} shows it). Choose another.",
    "workspace.csv-binary": "This file is not text, so it cannot be a CSV.",
    "workspace.csv-quote": "A quotation mark opens in line {line} or below it and is never closed. Nothing of the file is used.",
    "workspace.csv-misread": "A program took the letters of this file for others, as in “Ã©” for “é”. They are put right here.",
    "workspace.csv-unnamed": "Column {column} has no name in the first row. It is left out unless you choose a field for it.",
    "workspace.csv-name-twice": "Two columns are called “{name}”. The second is called “{other}” here, and left out unless you choose a field for it.",
    "workspace.csv-short-rows": Plural(
        "Row {row} ends early. The fields that it does not reach stay as they are.",
        "{n} rows end early, row {row} the first. The fields that they do not reach stay as they are.",
    ),
    "workspace.csv-long-rows": Plural(
        "Row {row} has more cells than there are columns. Those beyond the last column are left out.",
        "{n} rows have more cells than there are columns, row {row} the first. Those beyond the last column are left out.",
    ),
    "workspace.csv-spreadsheet-error": "This is a spreadsheet's error.",
    "workspace.csv-two-dates": "This may be two dates. Written like 2024-08-31, it is one.",
    "workspace.csv-not-json": "A nested value is written as JSON here.",
    "workspace.csv-cell-refused": "Row {row}, {field}: “{value}” is not taken over. {what}",
    "workspace.csv-row-many": "Row {row} is left out: {n} entries have “{value}” as their {column}.",
    "workspace.csv-row-again": "Row {row} is left out: row {other} is about the same entry, {entry}.",
    "workspace.csv-row-unmatched": "Row {row} is left out: no entry has “{value}” as its {column}.",
    "workspace.csv-row-keyless": "Row {row} is left out: its {column} is empty, so it matches no entry.",
    "workspace.csv-row-new": "Row {row} is left out, as a new entry would be.",
    "workspace.csv-row-nameless": "Row {row} is left out: it has neither a title nor a file name.",
    "workspace.csv-row-homeless": "Row {row} is left out: a new entry needs a path, or a collection that is chosen for it.",
    "workspace.csv-row-unread": "Row {row} is left out: the file of {entry} cannot be read.",
    "workspace.csv-row-refused": "Row {row} is left out. {what}",
    "workspace.mend-field": "Mend “{field}” of {entry}",
    "workspace.mend-all": Plural("Mend “{field}” in 1 entry", "Mend “{field}” in {n} entries"),
    "workspace.order-fields": "Put the fields of {entry} in order",
    "workspace.order-all": Plural(
        "Put the fields of 1 entry in order", "Put the fields of {n} entries in order"
    ),
    "workspace.picture-kept": "Copied to {file}. Undo takes it out of the field; the file stays.",
    "workspace.picture-none": "{file} is not a picture. Nothing was copied.",
    "workspace.picture-large": "{file} has {size} MB, too many for a picture. Nothing was copied.",
    "workspace.picture-unread": "{file} cannot be read: {reason}. Nothing was copied.",
    "workspace.picture-unwritten": "The picture {file} cannot be written: {reason}. "
    "The field is as it was.",
    "workspace.assets-outside": "The folder for pictures, {folder}, leads out of the vault. "
    "Nothing was copied.",
    "workspace.region-move-point": "Move a point of {territory}",
    "workspace.region-add-point": "Add a point to {territory}",
    "workspace.region-remove-point": "Remove a point of {territory}",
    "workspace.region-move": "Move {territory}",
    "workspace.region-add": "Draw the territory {territory}",
    "workspace.region-remove": "Remove the territory {territory}",
    "workspace.region-colour": "Colour {territory}",
    "workspace.region-rename": "Rename territory {territory} to {new}",
    "workspace.region-join": "Join the territory {territory} to {new}",
    "workspace.region-mend": "Part {territory} where its border crosses itself",
    "workspace.region-split": "Split {new} off {territory}",
    "workspace.region-keep": "Keep the inferred territories",
    "workspace.create": Plural("Create {entry}", "Create {n} entries"),
    "workspace.delete": Plural("Delete {entry}", "Delete {n} entries"),
    "workspace.rename": "Rename {entry} to {new}",
    "workspace.path-no-entry": "{file} would be no entry. Entries are Markdown files (.md) below the vault's folder, none of them hidden.",
    "workspace.path-taken": "{file} exists already.",
    "workspace.path-clash": "{file} and {other} differ in letter case only, which many disks do not tell apart.",
    "workspace.delete-unread": "{file} cannot be read, so undo could not bring it back. It was left as it is.",
    "workspace.rename-unread": "{file} cannot be read. It was not renamed.",
    "workspace.not-done": "This was not done. {what}",
    "workspace.changed-not-removed": "{file} was changed by another program. It was not removed.",
    "workspace.changed-not-moved": "{file} was changed by another program. It was not renamed.",
    "workspace.not-removed": "{file} cannot be put into the trash: {reason}. It was left as it is.",
    "workspace.not-moved": "{file} cannot be renamed: {reason}. It was left as it is.",
    "workspace.not-reached": "{file} cannot be looked at: {reason}. Nothing was changed.",
    "workspace.not-made": "{file} cannot be made: {reason}.",
    "workspace.grid-paste": Plural("Paste into {n} entry", "Paste into {n} entries"),
    "workspace.grid-cut": Plural("Cut from {n} entry", "Cut from {n} entries"),
    "workspace.grid-fill": Plural("Fill down {n} entry", "Fill down {n} entries"),
    "workspace.grid-clear": Plural("Clear cells of {n} entry", "Clear cells of {n} entries"),
    "workspace.bulk-set": Plural("Set “{field}” of {n} entry", "Set “{field}” of {n} entries"),
    "workspace.bulk-add-items": Plural(
        "Add to “{field}” of {n} entry", "Add to “{field}” of {n} entries"
    ),
    "workspace.bulk-remove-items": Plural(
        "Take out of “{field}” of {n} entry", "Take out of “{field}” of {n} entries"
    ),
    "workspace.bulk-clear": Plural(
        "Clear “{field}” of {n} entry", "Clear “{field}” of {n} entries"
    ),
    "workspace.bulk-remove-field": Plural(
        "Remove “{field}” from {n} entry", "Remove “{field}” from {n} entries"
    ),
    "workspace.bulk-remove-fields": Plural(
        "Remove {fields} from 1 entry", "Remove {fields} from {n} entries"
    ),
    "workspace.replace": Plural("Replace {what} in {n} entry", "Replace {what} in {n} entries"),
    "workspace.replace-changed": "It was changed since it was searched. It was left as it is.",
    "workspace.reader-language": "Choose the language of readers",
    "workspace.spelling-languages": "Choose the languages of the vault",
    "workspace.spelling-word": "Add {word} to the vault's dictionary",
    "workspace.find-expression": "This is no regular expression: {reason}.",
    "workspace.find-failed": "The text cannot be searched: {reason}.",
    "workspace.find-group": "There is no group {group} in what is searched for.",
}
