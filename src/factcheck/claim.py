"""One stated statistic and what it is about; each slot says where it came from."""

from dataclasses import field
from enum import StrEnum

from factcheck.document import Document, Span
from factcheck.measure import Indicator, Measure
from factcheck.period import Period
from factcheck.quantity import Quantity, Unit
from factcheck.values import dataclass


class Origin(StrEnum):
    """Where a slot's words stand."""

    SENTENCE = "sentence"
    CONTEXT = "context"  # an earlier sentence, or a list's lead-in
    HEADING = "heading"
    TABLE = "table"  # a header, a row label, a caption
    DOCUMENT = "document"  # title, front matter, file name
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Occupation:
    """What the words name, and the codes they resolve to.

    text        as written somewhere in the document; None where the text never says it
    codes       SOC codes; empty where BLS has no such category, or where it is ambiguous
    title       the official title of the code or group
    system      "SOC 2018", "SOC 2010", "SOC 2010/2018 hybrid"
    group       slug of the handbook page that publishes figures for several codes together
    candidates  what else it might be: (code, title), best first; two good ones leave `codes` empty
    how         one phrase for `explain`: "exact official title", "alternate title (O*NET 27.0)" ...
    status      "resolved", "ambiguous", "unpublished" (no such category), "unnamed"
    """

    text: str | None
    codes: tuple[str, ...] = ()
    title: str | None = None
    system: str | None = None
    group: str | None = None
    origin: Origin = Origin.SENTENCE
    candidates: tuple[tuple[str, str], ...] = ()
    how: str = ""
    status: str = "unnamed"


@dataclass(frozen=True, slots=True)
class Claim:
    """A stated number. `quote` and `value_text` are verbatim from the file at their spans.

    `quantity.start` and `.end` are positions in the text of block `block`; `value_span` in the file.
    `origins` maps slot names ("occupation", "period", "source", "measure", "area") to their Origin.
    `in_scope` says that it is an occupational statistic that BLS could confirm or refute; `note` why a number is none,
    for people. One about the whole economy (an Indicator) is out of scope, with a note only where it is not checked.
    """

    id: str
    document: str
    block: int
    quote: str
    quote_span: Span
    value_text: str
    value_span: Span
    line: int
    column: int
    quantity: Quantity
    value: float
    unit: Unit
    measure: Measure | str
    occupation: Occupation | None
    period: Period | None = None
    area: str | None = None
    industry: str | None = None
    source_text: str | None = None
    qualitative: str | None = None
    qualitative_span: Span | None = None
    period_span: Span | None = None
    in_scope: bool = True
    note: str = ""
    origins: dict[str, Origin] = field(default_factory=dict)

    @property
    def checkable(self) -> bool:
        """Whether figures of BLS could confirm or refute it: in scope, or about the whole economy."""
        return self.in_scope or (isinstance(self.measure, Indicator) and not self.note)


@dataclass(frozen=True, slots=True)
class Proxy:
    """The text counts `job` under `occupation`: "management analysts, which includes liaison officers".

    kind   "includes" (a clause says so) or "heading" (figures of one occupation under a heading about another)
    """

    document: str
    span: Span
    quote: str
    job: str
    occupation: Occupation
    kind: str = "includes"
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything read from one document."""

    document: Document
    claims: tuple[Claim, ...] = ()
    proxies: tuple[Proxy, ...] = ()
