"""Comparing claims with figures: intervals, the nearest true fact, bands."""
