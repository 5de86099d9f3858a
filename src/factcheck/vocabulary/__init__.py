"""Words as tested data: measures, hedges, bands, places, units, titles."""
