import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.vault import json_spans as spans
from editor.vault.splices import apply

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text('a"\\,[]{}:é', max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=2), inner),
    max_leaves=8,
)
LAYOUTS = st.sampled_from(
    [
        {"separators": (",", ":")},
        {},
        {"indent": 2},
        {"indent": "\t", "ensure_ascii": False},
    ]
)


def read(text, span):
    return json.loads(text[slice(*span)])


@given(st.dictionaries(st.text(max_size=3), VALUES), LAYOUTS)
def test_members_are_where_they_stand(value, layout):
    text = "\ufeff " + json.dumps(value, **layout) + "\n"
    at = spans.root(text)
    assert read(text, at) == value
    found = spans.members(text, at.start)
    assert {one.name: read(text, one.value) for one in found} == value
    assert all(
        json.loads(text[one.key :].partition(":")[0] or '""') for one in found if one.name.isalpha()
    )


@given(st.lists(VALUES, max_size=6), LAYOUTS, st.data())
def test_items_are_put_in_and_taken_out(value, layout, data):
    text = "[ 0, " + json.dumps(value, **layout) + "]"
    at = spans.items(text, 0)[1]
    assert [read(text, item) for item in spans.items(text, at.start)] == value
    kept = data.draw(st.lists(st.sampled_from(range(len(value))), unique=True).map(sorted)
                     if value else st.just([]))  # fmt: skip
    wanted = list(kept)
    for new in data.draw(st.lists(st.sampled_from(["7", '"new"', "[1, 2]"]), max_size=3)):
        wanted.insert(data.draw(st.integers(0, len(wanted))), new)
    made = apply(text, spans.with_items(text, at, wanted))
    expected = [json.loads(one) if isinstance(one, str) else value[one] for one in wanted]
    assert json.loads(made) == [0, expected]
    assert made.startswith("[ 0, [")


def test_a_new_item_stands_below_the_others_when_they_do():
    text = '[\n  "a",\n  "b"\n]'
    at = spans.root(text)
    assert apply(text, spans.with_items(text, at, [0, '"x"', 1])) == '[\n  "a",\n  "x",\n  "b"\n]'
    assert apply(text, spans.with_items(text, at, [0, 1, '"x"'])) == '[\n  "a",\n  "b",\n  "x"\n]'
    assert apply(text, spans.with_items(text, at, ['"x"', 0, 1])) == '[\n  "x",\n  "a",\n  "b"\n]'
    assert apply(text, spans.with_items(text, at, [1])) == '[\n  "b"\n]'
    assert apply(text, spans.with_items(text, at, [0])) == '[\n  "a"\n]'
    assert apply(text, spans.with_items(text, at, ['"x"', 1])) == '[\n  "x",\n  "b"\n]'


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ('{"a":1}', '{"a":1,"b":2}'),
        ('{"a": 1, "c": 3}', '{"a": 1, "c": 3, "b": 2}'),
        ('{\n\t"a" : 1\n}', '{\n\t"a" : 1,\n\t"b" : 2\n}'),
        ("{ }", '{"b": 2}'),
        ('{"b":0,"c":3}', '{"b":2,"c":3}'),
        ('{"b":0,"b":1}', '{"b":0,"b":2}'),
    ],
)
def test_a_member_is_set_as_the_others_are_written(text, made):
    assert apply(text, [spans.with_member(text, 0, "b", "2")]) == made


@given(st.lists(st.sampled_from("abc"), max_size=5), LAYOUTS, st.sampled_from("abc"))
def test_a_member_is_removed_with_its_comma(names, layout, gone):
    inner = ", ".join(f'"{name}" :{number}' for number, name in enumerate(names))
    text = f"{{ {inner} }}"
    made = apply(text, spans.without_member(text, 0, gone))
    rest = [(one.name, read(made, one.value)) for one in spans.members(made, 0)]
    assert rest == [(name, number) for number, name in enumerate(names) if name != gone]
    json.loads(made)


@pytest.mark.parametrize("text", ["", "{", "[1,]", "nope", '{"a":1} x'])
def test_what_is_no_json_is_told(text):
    with pytest.raises(json.JSONDecodeError):
        spans.root(text)
