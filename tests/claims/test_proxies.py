"""Jobs counted under another occupation."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading

INCLUDED = [
    "In May 2020 the median annual wage for management analysts, which includes process consultants, was $87,660.",
    "The median annual wage for management analysts (a category that includes process "
    "consultants) was $87,660 in May 2020.",
    "Employment of management analysts, including process consultants, is projected to grow 14 "
    "percent from 2020 to 2030.",
]


@pytest.mark.parametrize("text", INCLUDED)
def test_a_clause_that_lends_figures(text: str, library: Library) -> None:
    (proxy,) = reading(text, library).proxies
    assert "consultants" in proxy.job
    assert proxy.occupation.codes == ("13-1111",)
    assert proxy.claims == tuple(claim.id for claim in reading(text, library).claims)


def test_a_job_put_under_an_occupation(library: Library) -> None:
    text = "Patient navigators are classified under social workers. Social workers earned a median of $50,000 in 2020."
    (proxy,) = reading(text, library).proxies
    assert (proxy.job, proxy.kind) == ("Patient navigators", "includes")


def test_a_section_about_one_job_with_the_figures_of_another(library: Library) -> None:
    text = "# Welder pay\n\nThe median annual wage for bakers was $30,000 in May 2021."
    (proxy,) = reading(text, library).proxies
    assert (proxy.job, proxy.kind, proxy.occupation.codes) == ("Welder", "heading", ("51-3011",))
    own = "# Welder pay\n\nThe median annual wage for welders was $40,000 in May 2021."
    assert not reading(own, library).proxies


def test_no_figure_no_proxy(library: Library) -> None:
    assert not reading("Management analysts, including process consultants, travel often.", library).proxies
