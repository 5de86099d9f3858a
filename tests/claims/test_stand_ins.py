"""A section that says whose figures it tells in place of those of a job that the office does not count."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated

LIST = "\n\n**The numbers**\n\n- Median pay: $33,760\n- Growth: 1%\n"
TOLD = [
    "The BLS doesn't count sommeliers separately, so we looked at waiters and waitresses.",
    "There is no category for sommeliers at the BLS. The nearest one is waiters and waitresses.",
    "Nobody in government publishes figures for sommeliers, so the figures below are those of waiters and waitresses.",
    "The BLS has no line for sommeliers. We used waiters and waitresses instead.",
    "Sommeliers aren't tracked on their own; the closest group is waiters and waitresses.",
    "Sommeliers don't have a category of their own. Waiters and waitresses are the best match.",
    'You won\'t find wine whisperers in the federal tables; the nearest line is "waiters and waitresses".',
    "No agency reports on sommeliers by themselves. As a stand-in, here is what there is for waiters and waitresses.",
]
UNTOLD = [
    "The BLS does not track tips. Instead, we used what waiters and waitresses told us.",
    "There is no data on tasting, but the closest restaurant is run by waiters and waitresses.",
    "Sommeliers don't have an easy job, so we looked at waiters and waitresses too.",
    "Sommeliers work beside waiters and waitresses.",
]


@pytest.mark.parametrize("words", TOLD)
def test_figures_are_of_the_stand_in(words: str, library: Library) -> None:
    assert {line.split(" ", 2)[2] for line in stated(f"## Sommelier\n\n{words}{LIST}", library)} == {
        "waiters and waitresses -"
    }


@pytest.mark.parametrize("words", UNTOLD)
def test_figures_stay_those_of_the_heading(words: str, library: Library) -> None:
    told = stated(f"## Sommelier\n\n{words}{LIST}", library)
    assert len(told) == 2
    assert all("sommelier" in line for line in told)


def test_the_next_section_has_its_own(library: Library) -> None:
    text = f"## Sommelier\n\n{TOLD[0]}{LIST}\n## Baker\n\n- Median pay: $36,650\n"
    assert stated(text, library)[-1] == "$36,650 median_annual_wage baker -"
