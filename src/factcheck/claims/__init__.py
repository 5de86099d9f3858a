"""Reads a document's claims: each stated statistic, and what it is about."""

from factcheck.claims.measure.kinds import KINDS, Kind
from factcheck.claims.reader import Decided, decide, finish, read

__all__ = ["KINDS", "Decided", "Kind", "decide", "finish", "read"]
