"""Jobs counted under another occupation."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading

INCLUDED = [
    "In May 2020 the median annual wage for management analysts, which includes process consultants, was $87,660.",
    "The median annual wage for management analysts (a category that includes process consultants) was $87,660 in May 2020.",
    "Employment of management analysts, including process consultants, is projected to grow 14 percent from 2020 to 2030.",
]


@pytest.mark.parametrize("text", INCLUDED)
def test_a_clause_that_lends_figures(text: str, library: Library) -> None:
    (proxy,) = reading(text, library).proxies
    assert "consultants" in proxy.job
    assert proxy.occupation.codes == ("13-1111",)
    assert proxy.claims == tuple(claim.id for claim in reading(text, library).claims)


def test_no_figure_no_proxy(library: Library) -> None:
    assert not reading("Management analysts, including process consultants, travel often.", library).proxies
