"""A handbook page that tells of two occupations together makes neither a proxy of the other."""

from factcheck.claims import read
from factcheck.load import load
from factcheck.reference.library import Library


def proxies(text: str, library: Library) -> list[str]:
    return [proxy.job for proxy in read(load("guide.md", data=text.encode()), library=library).proxies]


def test_two_occupations_of_one_page_are_no_proxy(library: Library) -> None:
    text = "BLS groups dancers with choreographers. Choreographers earned a median of $26.92 an hour in May 2024.\n"
    assert proxies(text, library) == []


def test_a_job_without_a_category_still_is(library: Library) -> None:
    text = (
        "BLS groups wedding planners with public relations specialists. Public relations specialists earned a median "
        "of $69,780 in May 2024.\n"
    )
    assert proxies(text, library) == ["wedding planners"]
