"""What narrows a claim: a place, an industry, one payer; and whether any office could confirm it."""
