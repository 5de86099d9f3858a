"""The parts of a text as the rules see them: statements, what stands around them, tables, records."""
