"""Faults, one module each; CHECKS is the list."""
