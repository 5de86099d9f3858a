"""Where a sentence that opens with a comparison or another clause comes to its own point."""

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.find.occupations import OccupationMention

OPENS = re.compile(
    r"\W*(?:(?:and|but|so|still|yet),? )?(?:compared (?:to|with)|relative to|next to|(?:in|by) (?:contrast|comparison)"
    r" (?:to|with)|set against|against|unlike|like|whereas|while|although|though|as|if|when|where|since|because|"
    r"besides|beside|instead of)\b",
    re.IGNORECASE,
)
COMMA = re.compile(r",\s*(?:the |an? |all )?\Z")
JOINED = re.compile(
    r"^[\s”“\"]*(?:,|/|,?[\s”“\"]*(?:and|or|&)|,?\s*as well as)[\s”“\"]*(?:the |other |an? )?"
    r"(?:(?:typical|average|median) )?$",
    re.IGNORECASE,
)


def main_clause(text: str, start: int, names: Sequence[OccupationMention]) -> int | None:
    """Where the name begins that the main clause opens with: "Compared with paralegals, | court reporters earn ...".

    None where the sentence at `start` opens with no such clause, or where no name stands right behind a comma. Of
    names told in a row the last bare comma parts them: "Unlike bakers, cooks, and barbers, | roofers ...".
    """
    if not OPENS.match(text, start):
        return None
    found: int | None = None
    in_row = True
    for one, other in pairwise(names):
        in_row = in_row and JOINED.match(text[one.end : other.start]) is not None
        if not in_row and found is not None:
            break
        if COMMA.search(text, one.end, other.start):
            found = other.start
    return found
