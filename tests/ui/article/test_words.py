import pytest

from editor.ui.article.words import word_count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("## One two\n\n- three", 3),
        ("it's well-known, don’t", 3),
        ("a %%b c%% d <!-- e\nf --> g", 3),
        ("[one two](https://a.org/b(c)d) [[Name_Here|three]] [[four]]", 4),
        ("![[picture.png|640]] <b class='x'>one</b>", 1),
        ("```python\none two\n```", 2),
        ("> [!note] one\n1. two\n2. three", 3),
        ("[ref]: https://a.org\none", 1),
        ("第一 one", 2),
    ],
)
def test_words_that_readers_read(text: str, count: int) -> None:
    assert word_count(text) == count
