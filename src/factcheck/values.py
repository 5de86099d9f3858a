"""Dataclasses for values that are made by the ten thousand.

The type checker holds them frozen. At run time that guard is left out: with it a value of ten fields costs 3 µs to
make instead of 0.4 µs, in sum a tenth of a whole check.
"""

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool = False, eq: bool = True, **options: Any) -> Callable[[type], type]:
        """As in the standard library, hash included."""

        def made(cls: type) -> type:
            hashed = frozen and eq and "__hash__" not in vars(cls)
            return dataclasses.dataclass(cls, eq=eq, unsafe_hash=hashed, **options)

        return made


__all__ = ["dataclass"]
