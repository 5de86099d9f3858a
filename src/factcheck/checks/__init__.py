"""The family of checks: one fault, one file, one entry. Importing registers nothing."""

from factcheck.checks.base import Check, Example, Review, finding, number_equals

__all__ = ["CHECKS", "NAMES", "Check", "Example", "Review", "finding", "number_equals"]

CHECKS: tuple[Check, ...] = ()
"""Every check, in the order in which their findings about one place are shown."""

NAMES = tuple(check.name for check in CHECKS)
