"""Numbers about the whole economy: prices, unemployment, payrolls, hourly earnings. No occupation is sought."""
