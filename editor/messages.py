"""What the Qt-free rooms tell a curator: codes with arguments, and the sentences behind the codes.

A room raises or returns a :class:`Message`; it never writes the sentence itself. The window
translates the sentence (`editor/ui/words.py`), the command line prints it in English.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple, TypeAlias, Union


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - lupdate's shape
    """Mark `text` for the translators' catalogue, where Qt cannot be imported."""
    return text


class Plural(NamedTuple):
    """A sentence that counts; the argument `n` chooses the form."""

    one: str
    many: str


# One row for each code. A code is "<room>.<what>"; names in braces are the message's arguments.
# Sentences say what happened, to what, what was kept and what to do; sentence case, full stop.
SENTENCES: Mapping[str, str | Plural] = MappingProxyType(
    {
        # vault
        "vault.missing": "{file} does not exist.",
        "vault.not-a-file": "{file} is not a file.",
        "vault.too-large": "{file} is too large to be edited ({size} MB). It was left as it is.",
        "vault.not-utf8": "{file} is not UTF-8 text (line {line}). It was left as it is.",
        "vault.unreadable": "{file} cannot be read: {reason}.",
        "vault.changed": "{file} was changed by another program. It was not overwritten.",
        "vault.gone": "{file} was removed by another program. It was not written again.",
        "vault.exists": "{file} exists already. It was not overwritten.",
        "vault.read-only": "{file} is read-only. It was left as it is.",
        "vault.save-failed": "{file} cannot be saved: {reason}. The file is as it was.",
        "vault.not-encodable": "{file} cannot be saved: the new text holds half a character. "
        "The file is as it was.",
        "vault.not-a-mapping": "The frontmatter is not a list of fields (key: value).",
        "vault.unclosed": "The frontmatter has no closing ---.",
        "vault.yaml-large": "The frontmatter is too large to be read as fields ({size} KB).",
        "vault.yaml-duplicate": "The field {field} is there twice. The publisher rejects the whole "
        "file.",
        "vault.yaml-tag-unknown": "The tag {tag} is unknown. The publisher rejects the whole file.",
        "vault.yaml-tag-value": "The value does not fit its tag {tag}.",
        "vault.yaml-tag": "This tag is not well-formed.",
        "vault.yaml-documents": "The frontmatter holds more than one document. A line with --- or "
        "... ends the first.",
        "vault.yaml-rest": "The frontmatter does not go on like this: what stands here belongs to "
        "nothing above it.",
        "vault.yaml-indent": "This line is not indented like the lines it belongs to.",
        "vault.yaml-tab": "A tab stands where only spaces may indent.",
        "vault.yaml-colon": "A colon is missing behind this key.",
        "vault.yaml-colon-space": "A space is missing behind this colon.",
        "vault.yaml-key-missing": "A key is missing before this colon.",
        "vault.yaml-key-lines": "This key goes over more than one line.",
        "vault.yaml-key-list": "A list within a list cannot be a key.",
        "vault.yaml-quote-open": "The quote that starts here is not closed.",
        "vault.yaml-flow-open": "The bracket that opens here is not closed.",
        "vault.yaml-comma": "A comma or a closing bracket is missing here.",
        "vault.yaml-comma-extra": "A value is missing before this comma.",
        "vault.yaml-escape": "This escape is unknown. In double quotes, a backslash itself is "
        "written twice.",
        "vault.yaml-unprintable": "The character {character} cannot stand here.",
        "vault.yaml-block-header": "Behind | or > nothing but + or -, one digit and a comment may "
        "stand.",
        "vault.yaml-deep": "Values are nested more than {depth} levels deep.",
        "vault.yaml-name": "A name is missing behind & or *. Text that starts so needs quotes.",
        "vault.yaml-properties": "This value has two tags or two anchors.",
        "vault.yaml-alias": "No value above is named &{name}. Text that starts with * needs quotes.",
        "vault.yaml-alias-inside": "The value &{name} contains itself.",
        "vault.yaml-alias-many": "Aliases multiply the values here beyond all measure.",
        "vault.yaml-alias-properties": "An alias cannot have a tag or an anchor of its own.",
        "vault.yaml-merge": "Only fields can be merged in with <<.",
        "vault.yaml-merge-many": "Too many fields are merged in with <<.",
        "vault.yaml-directive": "This line, which starts with %, is not well-formed.",
        "vault.edit-broken": "{field} cannot be changed while the frontmatter does not parse. "
        "Nothing was changed.",
        "vault.edit-missing": "There is no field {field}. Nothing was changed.",
        "vault.edit-exists": "There is a field {field} already. Nothing was changed.",
        "vault.edit-item-missing": "{field} has no item {item}. Nothing was changed.",
        "vault.edit-not-a-list": "{field} is not a list. Nothing was changed.",
        "vault.edit-value": "{field} cannot hold this value. Nothing was changed.",
        "vault.edit-unsafe": "{field} cannot be changed without changing something else. "
        "Nothing was changed.",
        "vault.edit-source": "This is not YAML: {reason} (line {line}). Nothing was changed.",
        "vault.edit-fence": "A line of the frontmatter cannot start with ---. Nothing was changed.",
        "vault.yaml-file-broken": "{file} is not well-formed YAML, so nothing in it was changed. Mend it in a text editor first.",
        "vault.yaml-file-unsafe": "{file} cannot be changed without changing something else in it. Nothing was changed.",
        # schema
        "schema.unread-number": "This is not a number, so it is not in the file yet.",
        "schema.unread-integer": "This is not a whole number, so it is not in the file yet.",
        "schema.unread-date": "This is not a date such as 2024-08-31, so it is not in the file yet.",
        "schema.unread-datetime": "This is not a date and time such as 2024-08-31 10:30:00, "
        "so it is not in the file yet.",
        "schema.unread-yes-no": "This is neither true nor false, so it is not in the file yet.",
        "schema.unread-yaml": "This is not in the file yet. {reason}",
        "schema.unread-value": "This is more than one value, so it is not in the file yet.",
        "schema.expected-text": "Text belongs here.",
        "schema.expected-number": "A number belongs here.",
        "schema.expected-integer": "A whole number belongs here.",
        "schema.expected-year": "A year such as 2015 belongs here, or “present”.",
        "schema.expected-range": "A range such as 4-10 belongs here.",
        "schema.range-backwards": "The first number of this range is the larger one.",
        "schema.link-brackets": "The brackets of this link are not complete: [[Name]].",
        "schema.expected-mappings": "A list of mappings belongs here (- key: value).",
        "schema.expected-shares": "Numbers belong here, each with its name (name: 0.5).",
        "schema.shares-total": "These shares add up to {total}, not to 1.",
        "schema.expected-date": "A date such as 2024-08-31 belongs here.",
        "schema.expected-datetime": "A date and time such as 2024-08-31 10:30:00 belongs here.",
        "schema.expected-yes-no": "Only true or false belongs here.",
        "schema.expected-list": "A list belongs here.",
        "schema.expected-mapping": "A mapping (key: value) belongs here.",
        "schema.expected-link": "A web address starts with https:// or http://.",
        "schema.expected-email": "This is not an email address.",
        "schema.number-as-text": "This number is written as text.",
        "schema.only-space": "Only spaces stand here.",
        "schema.space-before": "A space stands before the value.",
        "schema.space-after": "A space stands after the value.",
        "schema.item-space": "A space stands around “{item}”.",
        "schema.item-twice": "“{item}” stands here twice.",
        "schema.not-a-choice": "“{value}” is not one of the choices.",
        "schema.too-many": "Choose at most {n}.",
        "schema.too-few": "Choose at least {n}.",
        "schema.required": "This field is required.",
        "schema.ends-early": "This is earlier than {value}, which stands under “{field}”.",
        "schema.spelled-otherwise": "{n} entries write “{other}”.",
        "schema.fell-apart": "“{one}” and “{two}” may have been one: {n} entries write “{other}”.",
        "schema.readers-differ": "Readers of YAML do not agree on this value.",
        "schema.reads-text": "the text “{value}”",
        "schema.reads-number": "the number {value}",
        "schema.reads-date": "the date {value}",
        "schema.reads-yes": "true",
        "schema.reads-no": "false",
        "schema.reads-nothing": "nothing",
        "schema.reads-other": "{value}",
        "schema.reads-refused": "rejects the whole file",
        "schema.mend-remove-space": "Remove it",
        "schema.mend-empty": "Empty the field",
        "schema.mend-once": "Keep one",
        "schema.mend-number": "Make it {value}",
        "schema.mend-inside": "Move it to the edge, {value}",
        "schema.mend-text": "Make it text",
        "schema.mend-only-item": "Take it out of its list",
        "schema.mend-join": "Join with commas",
        "schema.mend-split": "Split into {n} items",
        "schema.mend-list": "Make it a list",
        "schema.mend-write": "Write {value}",
        "schema.mend-https": "Put https:// before it",
        "schema.mend-yes": "Make it yes",
        "schema.mend-no": "Make it no",
        "schema.mend-use": "Use “{value}”",
        "schema.mend-settle": "Write {source}",
        "schema.mend-shares": "Make them add up to 1",
        "schema.mend-tabs": "Turn tabs into spaces",
        "schema.mend-colon": "Put a space behind the colon",
        "schema.mend-quote": "Put the value in quotes",
        "schema.mend-close-quote": "Close the quote",
        "schema.mend-close-bracket": "Close the bracket",
        "schema.mend-indent": "Move the line to the left",
        "schema.mend-double": "Remove the second",
        "schema.mend-keep-first": "Keep the first",
        "schema.mend-keep-second": "Keep the second",
        "schema.not-empty": "This cannot stand here empty. Fill it in, or remove the field.",
        "schema.expected-nothing": "Nothing belongs here.",
        "schema.expected-form": "This should be {form}.",
        "schema.form-digits": Plural("one digit", "{n} digits"),
        "schema.form-number": "a number without a sign",
        "schema.form-text": "“{text}”",
        "schema.form-or": "{one} or {other}",
        "schema.pattern": "This is not written in the form that belongs here ({pattern}).",
        "schema.format": "This is not written as {format}.",
        "schema.only-this": "Only “{value}” belongs here.",
        "schema.not-allowed": "This is not allowed here.",
        "schema.too-small": "The least is {limit}.",
        "schema.too-large": "The most is {limit}.",
        "schema.not-more": "More than {limit} belongs here.",
        "schema.not-less": "Less than {limit} belongs here.",
        "schema.not-a-multiple": "A multiple of {limit} belongs here.",
        "schema.too-short": Plural(
            "A character belongs here.", "At least {n} characters belong here."
        ),
        "schema.too-long": Plural("One character fits here.", "At most {n} characters fit here."),
        "schema.too-few-parts": Plural(
            "A part is needed here.", "At least {n} parts are needed here."
        ),
        "schema.too-many-parts": Plural("One part fits here.", "At most {n} parts fit here."),
        "schema.part-missing": "“{part}” is missing.",
        "schema.part-unknown": "“{part}” is not known here.",
        "schema.part-misnamed": "“{part}” is no name that belongs here.",
        "schema.items-same": "Two items are the same.",
        "schema.item-missing": "An item that belongs here is missing.",
        "schema.field-unknown": "The schema knows no such field.",
        "schema.field-needed": "The other fields ask for this one.",
        "schema.own-words": "{words}",
        "schema.quoted": "“{text}”",
        "schema.item": "Item {n}",
        "schema.in-part": "{part}: {what}",
        "schema.bad-rule": "{file} says of {key} what cannot be checked ({rule}). The rest of it is used.",
        "schema.unwritable": "{file} cannot be changed without changing something else in it. Nothing was changed.",
        "schema.not-yaml": "{file} is not YAML: {reason} Fields are inferred from the entries.",
        "schema.not-json": "{file} is not JSON: {reason}. Fields are inferred from the entries.",
        "schema.too-deep": "{file} is nested too deeply. Fields are inferred from the entries.",
        "schema.not-an-object": "{file} holds no schema. Fields are inferred from the entries.",
        "schema.no-properties": "The properties in {file} are not a mapping. They are left out.",
        "schema.bad-property": "{file} says nothing readable about {key}. It is inferred.",
        "schema.bad-reference": "{file} refers to {reference}, which is not in it.",
        "schema.unknown-kind": "{file} gives {key} an unknown kind, {kind}. It is inferred.",
        # article
        "article.cut": (
            "The article is too long for the preview, which shows its first {n} characters. "
            "The file itself is whole."
        ),
        "article.too_deep": (
            "Quotes or lists are nested more than {n} deep; what is deeper is shown as plain text."
        ),
        "article.plain_parts": (
            "Paragraphs longer than {n} characters, or with too many brackets, "
            "are shown as plain text. Blank lines divide paragraphs."
        ),
        "article.plain": (
            "The article has too many brackets or levels to be laid out, "
            "and is shown as plain text."
        ),
        "article.embed_circle": (
            "{file} embeds itself, directly or through another entry. "
            "It is shown as a link where it would come again."
        ),
        "article.embed_deep": (
            "Embedded entries embed others more than {n} deep; what is deeper is shown as a link."
        ),
        "article.embed_much": (
            "The page embeds more than {n} characters; what else it embeds is shown as a link."
        ),
        "article.template": (
            "The vault's own page cannot be used: {file}, line {line}: {reason} "
            "The preview shows the built-in page instead."
        ),
        "article.template_file": (
            "The vault's own page cannot be used: {file} cannot be read ({reason}). "
            "The preview shows the built-in page instead."
        ),
        # territory
        "territory.bounds-form": (
            "The map's bounds must be two corners, [[min_y, min_x], [max_y, max_x]], all numbers."
        ),
        "territory.bounds-empty": (
            "The map's bounds have no area: their corners must differ in x and in y."
        ),
        "territory.bounds-reversed": (
            "The map's bounds name a larger corner first; they are read as [[min_y, min_x], "
            "[max_y, max_x]]."
        ),
        "territory.coordinate-text": (
            '"{value}" in {field} is text; readers of the map need it as a number.'
        ),
        "territory.coordinate-form": (
            '"{value}" in {field} is not a number, so the entry has no place on the map.'
        ),
        "territory.coordinate-outside": (
            "{field} is {value}, outside the map, which goes from {low} to {high}."
        ),
        "territory.half-placed": ("{present} is given and {missing} is not; the map needs both."),
        "territory.regions-json": ("The regions file is not valid JSON: {detail}."),
        "territory.regions-form": (
            "The regions file is not GeoJSON: it holds no list of features."
        ),
        "territory.region-unnamed": ('Region {number} has no property "name", so it is left out.'),
        "territory.region-shape": (
            "Region {number}, {name}, is neither a Polygon nor a MultiPolygon, so it is left out."
        ),
        "territory.region-points": (
            "Region {number}, {name}, has no ring of at least three points, so it is left out."
        ),
        "territory.region-part": (
            "Region {number}, {name}, has a part without three points; that part is left out."
        ),
        "territory.landmarks-few": Plural(
            "One more landmark is needed.", "{n} more landmarks are needed."
        ),
        "territory.landmarks-together-old": "Landmarks {first} and {second} lie at one place of the old picture. Move one of them.",
        "territory.landmarks-together-new": "Landmarks {first} and {second} lie at one place of the new picture. Move one of them.",
        "territory.landmarks-line": "The landmarks lie almost on a line, which does not tell how the map is stretched across it. Move one of them off the line.",
        "territory.landmarks-crushed": "These landmarks would crush the map to a line. Check which is which.",
        "territory.regions-unread": "The points in {file} cannot be moved without changing something else in it. Nothing was changed.",
        # Reasons for a suggested place, which stand one after another: in few words, no full stop.
        "territory.suggest-field": "its own territory",
        "territory.suggest-linked": Plural(
            "linked with {n} initiative here", "linked with {n} initiatives here"
        ),
        "territory.suggest-alike": Plural(
            "{n} of the {all} most like it lies here", "{n} of the {all} most like it lie here"
        ),
        "territory.suggest-alike-by": Plural(
            "{n} of its {all} nearest by {fields} lies here",
            "{n} of its {all} nearest by {fields} lie here",
        ),
        "territory.suggest-near": "near {what}",
        "territory.suggest-both": "{one} and {other}",
        "territory.suggest-name": "name",
        "territory.suggest-words": "words",
        "territory.suggest-named": "shares words with the name: {words}",
        "territory.suggest-free": "free ground",
        "territory.suggest-freest": "the freest spot, {room} units from the next pin",
        "territory.suggest-inside": "inside {territory}",
        "territory.region-crosses": "The border of {name} crosses itself at x {x}, y {y}. It is used as it is; “Mend” in Edit territories parts it there.",
        "territory.regions-closed": "The regions file cannot be read, so its territories cannot be "
        "changed here. It was left as it is.",
        "territory.regions-unsafe": "The regions file cannot be changed without changing something "
        "else in it. It was left as it is.",
        "territory.picture-missing": (
            "The picture {name} is not there. Pins can be placed all the same."
        ),
        "territory.picture-unreadable": (
            "The picture {name} cannot be read ({detail}). Pins can be placed all the same."
        ),
        "territory.picture-broken": (
            "The picture {name} is broken ({detail}). Pins can be placed all the same."
        ),
        "territory.picture-large": (
            "The picture {name} has {width} x {height} pixels, too many to show. Save it at "
            "{limit} x {limit} or fewer."
        ),
        "territory.picture-heavy": (
            "The picture {name} has {size} MB, too many for an SVG. Save it as PNG instead."
        ),
        "territory.picture-slow": "The picture {name} takes too long to draw. It was not changed.",
        "territory.picture-nested": (
            "The picture {name} is nested too deeply to be drawn. Save it as PNG instead."
        ),
        "territory.picture-sizeless": (
            "The picture {name} says neither its size nor its viewBox. Save it with either."
        ),
        # workspace
        "workspace.not-a-folder": "{path} is not a folder, or is no longer there. Choose the folder of a vault.",
        "workspace.no-permission": "{path} cannot be read: you have no permission for this folder. Nothing was changed.",
        "workspace.no-markdown": (
            "{path} holds no Markdown files, so there is nothing to edit. "
            "Choose the folder that the initiatives lie in."
        ),
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
        "workspace.setting-not-map": "“{key}” names {name}, and there is no map of that name. The collection has no map.",
        "workspace.setting-name-twice": "“{key}” is {name}, as another collection is called already. Both are used.",
        "workspace.map-unused": "No collection names the map {name}, so no entry stands on it.",
        "workspace.sample-failed": "The sample vault cannot be copied: {reason}.",
        "workspace.change-field": "Change {field} of {entry}",
        "workspace.remove-field": "Remove {field} from {entry}",
        "workspace.add-field": "Add {field} to {entry}",
        "workspace.change-body": "Edit the article of {entry}",
        "workspace.change-block": "Edit the frontmatter of {entry}",
        "workspace.take-disk": "Take over {entry} from disk",
        "workspace.keep-mine": "Keep my version of {entry}",
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
        "workspace.vocabulary-rename": "Spell “{text}” as “{spelling}” in {field}",
        "workspace.vocabulary-merge": "Spell {values} values of {field} as “{spelling}”",
        "workspace.vocabulary-alike": "Spell {values} values of {field} alike",
        "workspace.vocabulary-delete": "Delete “{text}” from {field}",
        "workspace.vocabulary-delete-all": "Delete {values} values from {field}",
        "workspace.move": Plural("Move {entry}", "Move {n} entries"),
        "workspace.move-to": Plural(
            "Move {entry} to {territory}", "Move {n} entries to {territory}"
        ),
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
        "workspace.change-schema": "Change what is said of {field}",
        "workspace.change-schema-many": "Change what is said of {n} fields",
        "workspace.order-schema": "Order the fields of {collection}",
        "workspace.map-set-up": "Set up the map {map}",
        "workspace.map-change": "Change the map {map}",
        "workspace.new-artwork": "Fit the map {map} to new artwork",
        "workspace.map-file-unwritten": "{file} cannot be written: {reason}. Nothing was changed.",
        # tables as CSV
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
        "workspace.mend-field": "Mend {field} of {entry}",
        "workspace.mend-all": Plural("Mend {field} in 1 entry", "Mend {field} in {n} entries"),
        "workspace.order-fields": "Put the fields of {entry} in order",
        "workspace.order-all": Plural(
            "Put the fields of 1 entry in order", "Put the fields of {n} entries in order"
        ),
        "workspace.picture-kept": "Copied to {file}. Undo takes it out of the field; the file stays.",
        "workspace.picture-none": "{file} is not a picture. Nothing was copied.",
        "workspace.picture-large": "{file} has {size} MB, too many for a picture. "
        "Nothing was copied.",
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
        "workspace.not-made": "{file} cannot be made: {reason}.",
        "workspace.grid-paste": Plural("Paste into {n} entry", "Paste into {n} entries"),
        "workspace.grid-cut": Plural("Cut from {n} entry", "Cut from {n} entries"),
        "workspace.grid-fill": Plural("Fill down {n} entry", "Fill down {n} entries"),
        "workspace.grid-clear": Plural("Clear cells of {n} entry", "Clear cells of {n} entries"),
        "workspace.bulk-set": Plural("Set {field} of {n} entry", "Set {field} of {n} entries"),
        "workspace.bulk-add-items": Plural(
            "Add to {field} of {n} entry", "Add to {field} of {n} entries"
        ),
        "workspace.bulk-remove-items": Plural(
            "Take out of {field} of {n} entry", "Take out of {field} of {n} entries"
        ),
        "workspace.bulk-clear": Plural(
            "Clear {field} of {n} entry", "Clear {field} of {n} entries"
        ),
        "workspace.bulk-remove-field": Plural(
            "Remove {field} from {n} entry", "Remove {field} from {n} entries"
        ),
        "workspace.replace": Plural("Replace {what} in {n} entry", "Replace {what} in {n} entries"),
        "workspace.replace-changed": "It was changed since it was searched. It was left as it is.",
        "workspace.spelling-languages": "Choose the languages of the vault",
        "workspace.spelling-word": "Add {word} to the vault's dictionary",
        "workspace.find-expression": "This is no regular expression: {reason}.",
        "workspace.find-failed": "The text cannot be searched: {reason}.",
        "workspace.find-group": "There is no group {group} in what is searched for.",
        # publish
        "publish.ending": "{file} has no ending that a map can be exported to. There are: {known}.",
        "publish.no-map": "{vault} has no map: no entry has coordinates, and no collection names a map. Nothing was written.",
        "publish.no-such-map": "No map is called {name}. There are: {known}. Nothing was written.",
        "publish.no-collection": "No collection is called {name}. There are: {known}. Nothing was written.",
        "publish.collection-mapless": "The entries of {name} stand on no map. Nothing was written.",
        "publish.left-out": "{file} was left out. {what}",
        "publish.unplaced": Plural(
            "One entry is not placed yet, so it is not in the file.",
            "{n} entries are not placed yet, so they are not in the file.",
        ),
        "publish.nothing-placed": "No entry is placed on the map {map}, so the file shows none.",
        "publish.region-crossed": "The outline of {name} crosses itself. In the file it is parted there; the vault's own was left as it is.",
        "publish.pins-outside": Plural(
            "One entry lies beyond the map's bounds, so it is not on the drawing.",
            "{n} entries lie beyond the map's bounds, so they are not on the drawing.",
        ),
        "publish.legend-roomless": "A page this small has no room for the legend, which was left out.",
        "publish.too-large": "{width} × {height} pixels are too many: a drawing has at most {side} each way, and {millions} million in all. Nothing was written.",
        "publish.no-memory": "There is not enough memory for {width} × {height} pixels. Nothing was written; a smaller size may do.",
        "publish.pdf-refused": "The PDF could not be made. Nothing was written.",
        "publish.picture-missing": "The map's picture {file} is not there. The file was made without it.",
        "publish.picture-unread": "The map's picture {file} cannot be read: {reason}. The file was made without it.",
        "publish.picture-refused": "The file was made without the map's picture {file}. {what}",
        "publish.picture-unusable": "The picture {file} is broken, or too large to be scaled down. The file was made without it.",
        "publish.pictures-remote": Plural(
            "One picture lies on the network. The file was made without it.",
            "{n} pictures lie on the network. The file was made without them.",
        ),
        "publish.pictures-many": Plural(
            "One picture was left out, since the file holds as many as it should.",
            "{n} pictures were left out, since the file holds as many as it should.",
        ),
        "publish.site": "“publish site” in vault.yaml is {value}, which is no web address. The file leads to no pages of the site.",
        "publish.url-path": "“publish url_path” in vault.yaml is {value}, which cannot be used: of what stands in braces, only {known} are known. Nothing was written.",
    }
)


# A message may stand in another one's sentence, as in "{file}, line {line}: {what}".
Argument: TypeAlias = Union[str, int, float, "Message"]


@dataclass(frozen=True)
class Message:
    """One thing to tell a curator.

    code: a key of `SENTENCES`. args: what stands for the names in its sentence.
    """

    code: str
    args: Mapping[str, Argument] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "args", MappingProxyType(dict(self.args)))

    def __hash__(self) -> int:
        return hash((self.code, tuple(sorted(self.args.items()))))


class Problem(NamedTuple):
    """Something wrong with an entry and where it is.

    line and column count from 1 in the whole file; `field` is the top-level key concerned.
    """

    message: Message
    line: int | None = None
    column: int | None = None
    field: str | None = None


def named(message: Message, file: str | Message) -> Message:
    """`message` naming its file as the curator knows it: by its path in the vault."""
    return Message(message.code, {**message.args, "file": file})


class EditorError(Exception):
    """An expected failure; carries the sentence for the curator as a message."""

    def __init__(self, code: str, **args: Argument) -> None:
        super().__init__(code)
        self.message = Message(code, args)

    def __str__(self) -> str:
        return english(self.message)


def sentence(message: Message, translate: Callable[[str], str] = str) -> str:
    """The sentence for `message`, messages within it included; braces in arguments stay."""
    found = SENTENCES[message.code]
    if isinstance(found, Plural):
        found = found.one if message.args.get("n") == 1 else found.many
    args = {
        name: sentence(value, translate) if isinstance(value, Message) else value
        for name, value in message.args.items()
    }
    return translate(found).format_map(args)


def english(message: Message) -> str:
    """The sentence for `message` in English, as the command line prints it."""
    return sentence(message)
