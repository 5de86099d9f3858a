"""What holds of every text."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.errors import LoadError
from factcheck.reference.library import Library
from tests.claims.notation import reading

PIECES = st.sampled_from(
    [
        *(
            "The median annual wage for ",
            "carpenters",
            " was ",
            "$56,350",
            " in May 2023",
            ". ",
            "\n\n",
            "| ",
            "- ",
            "# ",
        ),
        *(
            "nurses",
            " and ",
            "respectively",
            ", ",
            " 12% ",
            "projected to grow ",
            "from 2019 to 2029",
            "1.2 million",
            " jobs ",
        ),
        *(
            "The lowest 10 percent earned less than ",
            "(",
            ")",
            "<td>",
            "</td>",
            "**",
            "According to BLS",
            "$",
            "%",
            "…",
            "’",
            "\x00é",
        ),
        *(
            "half of ",
            "each year",
            "per 1,000 jobs",
            "in thousands",
            ":",
            ";",
            " to ",
            "$30-$40 an hour",
            "[x](http://y.z/1)",
            "&nbsp;",
        ),
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map("".join))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, name=st.sampled_from(["guide.md", "guide.txt", "guide.html"]))
def test_no_text_makes_the_reader_raise_and_offsets_point_at_the_value(text: str, name: str, library: Library) -> None:
    stored = text.encode("utf-8", "ignore").decode()
    if not stored.strip() or "\x00" in stored:
        return
    try:
        result = reading(stored, library, name)
    except LoadError:
        return  # binary, or nothing but blanks: told by the loader
    for claim in result.claims:
        source = result.document.text
        assert source[claim.value_span.start : claim.value_span.end] == claim.value_text
        assert source[claim.quote_span.start : claim.quote_span.end] == claim.quote
        assert claim.value_text
        assert claim.quantity.low <= claim.value <= claim.quantity.high
    assert len({claim.id for claim in result.claims}) == len(result.claims)
