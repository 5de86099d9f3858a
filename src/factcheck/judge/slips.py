"""Slips of the pen: transposed digits, a factor of ten, a lost minus sign."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.claim import Claim
from factcheck.figure import Figure
from factcheck.judge.intervals import Interval, stated


@dataclass(frozen=True, slots=True)
class Slip:
    """`kind` is that of Explanation; `ways` is how many such slips the number could have suffered."""

    kind: str
    why: str
    ways: int


def slip_between(claim: Claim, figure: Figure) -> Slip | None:
    """The one slip that makes the published value into the stated one, or None."""
    mine = stated(claim)
    theirs = Interval(figure.value - figure.step / 2, figure.value + figure.step / 2)
    if claim.value and Interval(-mine.high, -mine.low).meets(theirs):
        if figure.value < 0:
            return Slip("sign", "the minus sign is lost", 1)
        return Slip("sign", "a minus sign is added", 4)  # rarely added, often lost
    for power in (1, 2, 3):
        for factor, words in ((10.0**power, "small"), (10.0**-power, "large")):
            if claim.value and figure.value and mine.times(factor).meets(theirs):
                return Slip("factor", f"a factor of {10**power:,} too {words}", 6)
    digits, true = _digits(claim.value), _digits(figure.value)
    if len(digits) >= 3 and digits != true:
        if digits in set(_transposed(true)):
            return Slip("digits", "two digits are transposed", len(true) - 1)
        if (
            len(digits) == len(true)
            and sum(a != b for a, b in zip(digits, true)) == 1
            and claim.quantity.step <= figure.step
        ):
            return Slip("digits", "one digit differs", 9 * len(true))
        if digits in set(_dropped(true)) or true in set(_dropped(digits)):
            return Slip("digits", "a digit is lost or doubled", 2 * len(true))
    return None


def _digits(value: float) -> str:
    text = f"{abs(value):.2f}".rstrip("0").rstrip(".")
    return text.replace(".", "")


def _transposed(digits: str) -> Iterator[str]:
    for i in range(len(digits) - 1):
        if digits[i] != digits[i + 1]:
            yield digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :]


def _dropped(digits: str) -> Iterator[str]:
    for i in range(len(digits)):
        yield digits[:i] + digits[i + 1 :]
