"""Which occupation a number is about."""
