"""Kinds of claim, one module each; KINDS is the list."""
