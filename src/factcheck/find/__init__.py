"""Named things in a text: quantities, periods, places, credits, bands, occupations."""
