"""Outputs, one module each; FORMATS is the list."""
