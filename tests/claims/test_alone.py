"""Read whole or sentence by sentence: the same claims, where the sentence itself says all that a claim needs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.claim import Claim, Origin, Reading
from factcheck.claims import read
from factcheck.document import BlockKind
from factcheck.load import load
from factcheck.reference.library import Library
from tests.claims.notation import reading

NAMES = ["carpenters", "registered nurses", "bakers", "actuaries", "web developers", "dental hygienists", "roofers"]
# Each says whose number of what it is, and when: nothing before it can add to that.
SENTENCES = [
    "The median annual wage for {name} was ${pay},350 in May 2023.",
    "In May 2022, {name} earned a mean annual wage of ${pay},910, according to the Bureau of Labor Statistics.",
    "BLS projects that employment of {name} will grow {few} percent from 2024 to 2034.",
    "From 2023 to 2033, about {pay},400 openings for {name} are projected each year.",
    "The lowest 10 percent of {name} earned less than ${pay},120 in May 2024.",
    "There were {pay},500 jobs for {name} in 2024.",
    "In Texas, the median hourly wage of {name} was ${few}.75 in May 2025.",
]
PLAIN = [
    "Most of them learn on the job.",
    "The hours can be long, and weekends are common.",
    "Ask the school what its programs cost.",
]
sentences = st.builds(
    lambda form, name, pay, few: form.format(name=name, pay=pay, few=few),
    st.sampled_from(SENTENCES),
    st.sampled_from(NAMES),
    st.integers(31, 99),
    st.integers(11, 39),
)
paragraphs = st.lists(st.lists(st.one_of(sentences, st.sampled_from(PLAIN)), min_size=1, max_size=4), max_size=3)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(paragraphs=paragraphs)
def test_sentences_that_say_everything_read_the_same_together(paragraphs: list[list[str]], library: Library) -> None:
    whole = [said(claim) for claim in reading("\n\n".join(map(" ".join, paragraphs)) or "None.", library).claims]
    each = [sentence for paragraph in paragraphs for sentence in paragraph]
    assert whole == [said(claim) for sentence in each for claim in reading(sentence, library).claims]


@pytest.mark.evaluation
def test_real_sentences_that_say_everything_read_the_same_alone(evaluation: Path, library: Library) -> None:
    pages = [*(evaluation / "eval" / "docs").iterdir(), *Path(__file__).parents[1].glob("reading/**/pages/*")]
    asked, other = 0, []
    for page in sorted(pages):
        for claim in complete(read(load(str(page)), library=library)):
            asked += 1
            alone = reading(" ".join(claim.quote.split()), library, "guide.txt")
            if said(claim) not in [said(one) for one in alone.claims]:
                other.append(f"{page.name}: {claim.value_text} in {claim.quote!r}")
    assert asked > 250
    # what remains is a scope that the page gives: a change "since 2012" in a page of 2023, pay credited above
    assert len(other) <= 0.04 * asked, "\n".join(other)


def complete(result: Reading) -> Iterator[Claim]:
    """The claims of running text whose every slot is of their own sentence."""
    for claim in result.claims:
        own = all(origin is Origin.SENTENCE for origin in claim.origins.values())
        block = result.document.blocks[claim.block]
        if claim.in_scope and own and claim.occupation and block.kind is BlockKind.PARAGRAPH:
            yield claim


def said(claim: Claim) -> tuple[object, ...]:
    codes = claim.occupation.codes if claim.occupation else ()
    return (claim.value, claim.measure, claim.quantity.comparator, codes, claim.period, claim.area, claim.in_scope)
