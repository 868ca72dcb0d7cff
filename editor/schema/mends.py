"""One-click mends: what the value of a field becomes when a problem with it is mended."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, NamedTuple

from editor.messages import Message, Problem
from editor.schema.advice import advice, choices_near, is_spelled_alike
from editor.schema.form import FormField
from editor.schema.guesses import (
    guessed_days,
    guessed_email,
    guessed_entry_link,
    guessed_link,
    guessed_number,
    guessed_range,
    guessed_year,
    turned_range,
)
from editor.schema.items import split_items
from editor.schema.kinds import as_text
from editor.schema.kinds.nested import normalised
from editor.schema.readers import disagreement
from editor.schema.values import Value, is_scalar, is_text_list, same
from editor.vault.scalars import resolve

# In a Mend: the value is written as its `source` says.
NO_VALUE: Final[Value] = object()


class Mend(NamedTuple):
    """A way to mend a problem. label: what its button says. value: what the field then holds.

    source: YAML that is written in place of a value, which is then NO_VALUE.
    """

    label: Message
    value: Value = NO_VALUE
    source: str | None = None


def mends(field: FormField, problem: Problem) -> tuple[Mend, ...]:
    """The ways to mend a problem of the field, the likeliest first; none where none is safe."""
    find = _MENDS.get(problem.message.code)
    if find is None or not field.editable:
        return ()
    found = find(field, problem.message)
    return tuple(one for one in found if one.source or not same(one.value, field.value))


def quiet_problems(field: FormField) -> tuple[Problem, ...]:
    """What is not wrong with the field and yet worth a word: other spellings, other readings."""
    told = [] if field.allowed else list(advice(field.options, field.value))
    if disagreement(field.source) is not None:
        told.append(Message("schema.readers-differ"))
    return tuple(Problem(message, field=field.key) for message in told)


def is_same_problem(one: Message, other: Message) -> bool:
    """Whether both tell of the same thing wrong, so that one mend serves for both."""
    if one.code != other.code:
        return False
    return one.code not in _OF_ONE_VALUE or one.args.get("value") == other.args.get("value")


def _stripped(field: FormField, message: Message) -> Iterator[Mend]:  # noqa: ARG001
    text = str(field.value).strip()
    if text:
        yield Mend(Message("schema.mend-remove-space"), text)
    else:
        yield Mend(Message("schema.mend-empty"), field.nothing)


def _stripped_items(field: FormField, message: Message) -> Iterator[Mend]:  # noqa: ARG001
    if isinstance(field.value, list):
        items = [item.strip() if isinstance(item, str) else item for item in field.value]
        yield Mend(Message("schema.mend-remove-space"), items)


def _once(field: FormField, message: Message) -> Iterator[Mend]:  # noqa: ARG001
    if isinstance(field.value, list):
        yield Mend(Message("schema.mend-once"), _without_doubles(field.value))


def _without_doubles(items: list[Value]) -> list[Value]:
    kept: list[Value] = []
    for item in items:
        if not any(same(item, other) or _text(item) == _text(other) for other in kept):
            kept.append(item)
    return kept


def _text(item: Value) -> object:
    return as_text(item) if is_scalar(item) else item


def _number(field: FormField, message: Message) -> Iterator[Mend]:
    number = guessed_number(field.value)
    whole = message.code == "schema.expected-integer"
    if number is not None and not (whole and not float(number).is_integer()):
        number = int(number) if whole else number
        yield Mend(Message("schema.mend-number", {"value": as_text(number)}), number)


def _words(field: FormField, message: Message) -> Iterator[Mend]:  # noqa: ARG001
    value = field.value
    if is_scalar(value):
        # As it was written: 007 and 1.0 are to stay what they are.
        written = field.source if field.source and resolve(field.source) is not None else ""
        text = written if same(resolve(written), value) else as_text(value)
        yield Mend(Message("schema.mend-text"), text)
    elif is_text_list(value):
        assert isinstance(value, list)
        if len(value) == 1:
            yield Mend(Message("schema.mend-only-item"), as_text(value[0]).strip())
        else:
            yield Mend(Message("schema.mend-join"), ", ".join(map(as_text, value)))


def _items(field: FormField, message: Message) -> Iterator[Mend]:  # noqa: ARG001
    if not is_scalar(field.value):
        return
    if isinstance(field.value, str):
        parts = split_items(field.value, field.options)
        if len(parts) > 1:
            yield Mend(Message("schema.mend-split", {"n": len(parts)}), list[Value](parts))
        yield Mend(Message("schema.mend-list"), [field.value.strip()])
    else:
        yield Mend(Message("schema.mend-list"), [field.value])


def _day(field: FormField, message: Message) -> Iterator[Mend]:  # noqa: ARG001
    quoted = field.source[:1] in ('"', "'")
    for day in guessed_days(field.value):
        value = day.isoformat() if quoted else day
        yield Mend(Message("schema.mend-write", {"value": day.isoformat()}), value)


def _typed_day(field: FormField, message: Message) -> Iterator[Mend]:  # noqa: ARG001
    """The only day that a typed text can stand for."""
    days = guessed_days(field.value)
    if len(days) == 1:
        value = days[0].isoformat() if isinstance(field.like, str) else days[0]
        yield Mend(Message("schema.mend-write", {"value": days[0].isoformat()}), value)


_YES = frozenset({"yes", "y", "on", "true", "1"})
_NO = frozenset({"no", "n", "off", "false", "0"})


def _yes_or_no(field: FormField, message: Message) -> Iterator[Mend]:  # noqa: ARG001
    word = as_text(field.value).strip().casefold() if is_scalar(field.value) else ""
    if word in _YES:
        yield Mend(Message("schema.mend-yes"), True)
    elif word in _NO:
        yield Mend(Message("schema.mend-no"), False)


def _address(field: FormField, message: Message) -> Iterator[Mend]:
    text = as_text(field.value) if is_scalar(field.value) else ""
    guess = guessed_link if message.code == "schema.expected-link" else guessed_email
    found = guess(text)
    if found is None:
        return
    if found == f"https://{text.strip()}":
        yield Mend(Message("schema.mend-https"), found)
    else:
        yield Mend(Message("schema.mend-write", {"value": found}), found)


def _choice(field: FormField, message: Message) -> Iterator[Mend]:
    wrong = str(message.args.get("value", ""))
    choices = {as_text(value): value for value in field.allowed}
    parts = split_items(wrong, field.options)
    if isinstance(field.value, list) and len(parts) > 1 and all(one in choices for one in parts):
        split = [choices[one] for one in parts]
        label = Message("schema.mend-split", {"n": len(parts)})
        yield Mend(label, _replaced(field.value, wrong, split))
    for text in choices_near(wrong, list(choices)):
        yield _use(field, wrong, text, choices[text])


def _spelling(field: FormField, message: Message) -> Iterator[Mend]:
    text = str(message.args.get("other", ""))
    yield _use(field, str(message.args.get("value", "")), text, text)


def _use(field: FormField, wrong: str, text: str, value: Value) -> Mend:
    label = Message("schema.mend-use", {"value": text})
    if isinstance(field.value, list):
        return Mend(label, _replaced(field.value, wrong, [value]))
    return Mend(label, value)


def _replaced(items: list[Value], wrong: str, right: list[Value]) -> list[Value]:
    """The items with `right` in place of each `wrong`; what stands there already is not doubled."""
    changed: list[Value] = []
    for item in items:
        changed += right if is_scalar(item) and as_text(item).strip() == wrong else [item]
    return _without_doubles(changed)


def _joined(field: FormField, message: Message) -> Iterator[Mend]:
    """One item of the two that a comma fell apart into."""
    if not isinstance(field.value, list):
        return
    texts = [as_text(item).strip() if is_scalar(item) else "" for item in field.value]
    whole = str(message.args.get("other", ""))
    for number in range(len(texts) - 1):
        if is_spelled_alike(f"{texts[number]}, {texts[number + 1]}", whole):
            items = [*field.value[:number], whole, *field.value[number + 2 :]]
            yield Mend(Message("schema.mend-use", {"value": whole}), _without_doubles(items))
            return


def _settled(field: FormField, message: Message) -> Iterator[Mend]:  # noqa: ARG001
    found = disagreement(field.source)
    if found is not None and found.settled is not None:
        shown = found.settled if "\n" not in found.settled else "…"
        yield Mend(Message("schema.mend-settle", {"source": shown}), source=found.settled)


def _whole(field: FormField, message: Message) -> Iterator[Mend]:  # noqa: ARG001
    if isinstance(field.value, dict):
        yield Mend(Message("schema.mend-shares"), normalised(field.value))


def _guessed(field: FormField, message: Message) -> Iterator[Mend]:
    """What was meant, for the kinds of which it can be told from the text."""
    found = _GUESSES[message.code](field.value)
    if found is not None:
        yield Mend(Message("schema.mend-write", {"value": as_text(found)}), found)


def _only(field: FormField, message: Message) -> Iterator[Mend]:  # noqa: ARG001
    if len(field.allowed) == 1:
        text = as_text(field.allowed[0])
        yield Mend(Message("schema.mend-write", {"value": text}), field.allowed[0])


def _inside(field: FormField, message: Message) -> Iterator[Mend]:  # noqa: ARG001
    """The nearest coordinate on the map."""
    value, low, high = (message.args.get(name) for name in ("value", "low", "high"))
    if isinstance(value, int | float) and isinstance(low, int | float):
        nearest = min(max(value, low), high) if isinstance(high, int | float) else low
        whole = int(nearest) if float(nearest).is_integer() else nearest
        yield Mend(Message("schema.mend-inside", {"value": as_text(whole)}), whole)


def _emptied(field: FormField, message: Message) -> Iterator[Mend]:  # noqa: ARG001
    yield Mend(Message("schema.mend-empty"), field.nothing)


def _cards(field: FormField, message: Message) -> Iterator[Mend]:  # noqa: ARG001
    if isinstance(field.value, dict):
        yield Mend(Message("schema.mend-list"), [field.value])


_GUESSES: Mapping[str, Callable[[Value], Value]] = {
    "schema.expected-year": guessed_year,
    "schema.expected-range": guessed_range,
    "schema.range-backwards": turned_range,
    "schema.link-brackets": guessed_entry_link,
}
_Find = Callable[[FormField, Message], Iterator[Mend]]
_MENDS: Mapping[str, _Find] = {
    "schema.only-space": _stripped,
    "schema.space-before": _stripped,
    "schema.space-after": _stripped,
    "schema.item-space": _stripped_items,
    "schema.item-twice": _once,
    "schema.items-same": _once,
    "schema.only-this": _only,
    "schema.expected-mappings": _cards,
    **dict.fromkeys(_GUESSES, _guessed),
    "schema.number-as-text": _number,
    "schema.expected-number": _number,
    "schema.expected-integer": _number,
    "territory.coordinate-text": _number,
    "territory.coordinate-form": _number,
    "territory.coordinate-outside": _inside,
    "territory.half-placed": _emptied,
    "schema.expected-text": _words,
    "schema.expected-list": _items,
    "schema.expected-date": _day,
    "schema.unread-date": _typed_day,
    "schema.expected-yes-no": _yes_or_no,
    "schema.expected-link": _address,
    "schema.expected-email": _address,
    "schema.shares-total": _whole,
    "schema.not-a-choice": _choice,
    "schema.spelled-otherwise": _spelling,
    "schema.fell-apart": _joined,
    "schema.readers-differ": _settled,
}
# Mending these in other entries means those with the same wrong value.
_OF_ONE_VALUE = frozenset({"schema.not-a-choice", "schema.spelled-otherwise", "schema.fell-apart"})
