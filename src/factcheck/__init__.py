"""factcheck: the linter for facts. Checks the statistics that guides state against published BLS figures."""

__version__ = "0.1.0"
