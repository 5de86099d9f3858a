"""Whom a claim is credited to."""
