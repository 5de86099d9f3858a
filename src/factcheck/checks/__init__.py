"""The family of checks: one fault, one file, one entry. Importing registers nothing."""

from factcheck.checks import (
    borrowed_figure,
    broken_arithmetic,
    conflicting_proxies,
    contradicting_figures,
    disordered_range,
    impossible_period,
    misdated_figure,
    outdated_figure,
    source_mismatch,
    superseded_projection,
    undated_figure,
    unpublished_category,
    unsourced_figure,
    unsupported_proxy,
    wrong_band,
    wrong_measure,
    wrong_occupation,
    wrong_value,
)
from factcheck.checks.base import Check, Example, Review, finding, number_equals

__all__ = ["CHECKS", "NAMES", "Check", "Example", "Review", "finding", "number_equals"]

CHECKS: tuple[Check, ...] = (
    wrong_value.CHECK,
    misdated_figure.CHECK,
    wrong_measure.CHECK,
    wrong_occupation.CHECK,
    wrong_band.CHECK,
    impossible_period.CHECK,
    broken_arithmetic.CHECK,
    unpublished_category.CHECK,
    outdated_figure.CHECK,
    superseded_projection.CHECK,
    undated_figure.CHECK,
    unsourced_figure.CHECK,
    source_mismatch.CHECK,
    conflicting_proxies.CHECK,
    unsupported_proxy.CHECK,
    borrowed_figure.CHECK,
    contradicting_figures.CHECK,
    disordered_range.CHECK,
)
"""Every check, in the order in which their findings about one place are shown."""

NAMES = tuple(check.name for check in CHECKS)
