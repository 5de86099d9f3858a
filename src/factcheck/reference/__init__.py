"""The library of figures: import, validate, publish, look up."""
