"""Every error this program raises on purpose.

FactcheckError              exit status 2 when nothing else can be done
├── UsageError              a wrong option, path or setting
├── LoadError               one document cannot be read; the others are still checked
├── ReferenceMissing        the figures are absent, unreadable or of another format
└── SourceError             an office's server or file is not what it should be

A message says what was found, what was expected and what to do.
"""


class FactcheckError(Exception):
    """Base of all; its text is fit to be shown as it is."""


class UsageError(FactcheckError):
    """The caller asked for something that cannot be done: a missing path, a bad setting."""


class LoadError(FactcheckError):
    """One document cannot be read (missing, binary, not UTF-8, too large)."""


class ReferenceMissing(FactcheckError):
    """The library of figures cannot be opened."""


class SourceError(FactcheckError):
    """A file or an answer of a statistics office is not what its importer expects."""
