"""duplicated-passage: the same passage twice, in one guide or in several."""

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import chain, combinations, pairwise

from factcheck.checks.base import Check, Example, Review, finding
from factcheck.checks.prose import BODY, content_words, has_furniture, line_of, short
from factcheck.checks.said_again import closing, labelled_twice
from factcheck.document import Block, BlockKind, Document, Span
from factcheck.find.anchors import holds
from factcheck.find.sentences import sentences
from factcheck.finding import Finding, Place, Severity
from factcheck.values import dataclass
from factcheck.verdict import Confidence

_FEWEST_WORDS = 10
_FEWEST_IN_CAPTION = 5
_LARGE = 2000
_MOST_HOLDERS = 30
_MOST_GUIDES = 3
_BANDS, _ROWS = 16, 2  # finds what shares a third of its word pairs with 86 percent, half with 99
_ALIKE, _ALIKE_ELSEWHERE = 72.0, 85.0
_SAME_MATTER = (55.0, 70.0)  # ratio, and ratio of the words as a set
_NUMBER = re.compile(r"\d[\d,.]*")
_NAME = re.compile(r"(?<![.!?:]\s)(?<!^)\b[A-Z][\w’'-]+")
_SITE_NAME = re.compile(r"\s*[:|]|\s[–—-]\s")
_REFERENCE = re.compile(r"https?://|www\.|\bretrieved\b|\baccessed\b|\bcopyright\b|©", re.IGNORECASE)
# One of these is in whatever it matches; looking for words is much faster.
_REFERENCE_WORDS = ("http", "www.", "retrieved", "accessed", "copyright", "©")


@dataclass(frozen=True, slots=True)
class _Passage:
    document: Document
    block: Block
    start: int  # in the block's text
    text: str
    words: tuple[str, ...]

    @property
    def span(self) -> Span:
        return self.block.span(self.start, self.start + len(self.text))


def run(review: Review) -> Iterator[Finding]:
    """One finding for each passage of a guide that comes again, and one for each guide that shares some with others."""
    documents = review.documents.values()
    passages = _without_boilerplate([each for one in documents for each in review.prepared_by(CHECK, one)])
    elsewhere: dict[int, list[int]] = defaultdict(list)
    again: dict[int, list[tuple[_Passage, float]]] = defaultdict(list)
    taken: set[int] = set()
    for first, second in sorted(_pairs(passages)):
        one, other = passages[first], passages[second]
        ratio = _alike(one, other)
        if one.document.path != other.document.path:
            if ratio >= _ALIKE_ELSEWHERE:
                elsewhere[first].append(second)
        elif ratio and first not in taken and not has_furniture(one.document):
            taken.add(second)
            again[first].append((other, ratio))
    told = {other.span for others in again.values() for other, _ in others}
    for document in documents:
        if not has_furniture(document):
            yield from labelled_twice(CHECK, document, told)
            yield from closing(CHECK, document)
    for first, others in again.items():
        yield _within(passages[first], others)
    shared: dict[str, list[tuple[_Passage, _Passage]]] = defaultdict(list)
    for first, copies in elsewhere.items():
        if len(copies) <= _MOST_GUIDES:  # more of them are the wording of a template
            shared[passages[first].document.path] += [(passages[first], passages[second]) for second in copies]
    for pairs in shared.values():
        yield _between(pairs)


def _without_boilerplate(passages: list[_Passage]) -> list[_Passage]:
    """Leaves out what a site puts on many of its pages."""
    pages: dict[str, set[str]] = defaultdict(set)
    for passage in passages:
        pages[passage.text].add(passage.document.path)
    return [passage for passage in passages if len(pages[passage.text]) <= _MOST_GUIDES]


def _within(passage: _Passage, others: list[tuple[_Passage, float]]) -> Finding:
    document = passage.document
    lines = ", ".join(f"line {line_of(document, other.block)}" for other, _ in others)
    how = "word for word" if min(ratio for _, ratio in others) == 100 else "in nearly the same words"
    return finding(
        CHECK,
        document,
        passage.span,
        f'"{short(passage.text)}" comes again {how} ({lines}); say it once.',
        related=[Place(document.path, other.span) for other, _ in others],
        confidence=Confidence.HIGH if min(ratio for _, ratio in others) >= _ALIKE_ELSEWHERE else Confidence.LOW,
    )


def _between(pairs: list[tuple[_Passage, _Passage]]) -> Finding:
    one, other = pairs[0]
    count = len({passage.span for passage, _ in pairs})
    said = f"{count} passages stand" if count > 1 else "A passage stands"
    others = sorted({other.document.path for _, other in pairs} - {other.document.path})
    more = f" and {len(others)} more" if others else ""
    return finding(
        CHECK,
        one.document,
        one.span,
        f'{said} in {other.document.path}{more} too, such as "{short(one.text)}"; '
        "link to one of them or write each anew.",
        related=[Place(other.document.path, other.span) for _, other in pairs],
    )


def _passages(document: Document) -> list[_Passage]:
    """Blocks, or their sentences in captions, that are long enough and no reference."""
    found: list[_Passage] = []
    for block in document.blocks:
        if block.kind is BlockKind.CAPTION:
            parts = [(start, block.text[start:end]) for start, end in sentences(block.text)]
            fewest = _FEWEST_IN_CAPTION
        elif block.kind in BODY and block.kind is not BlockKind.ROW:
            parts = [(0, block.text)]
            fewest = _FEWEST_WORDS
        else:
            continue
        for start, text in parts:
            if text.count(" ") + 1 >= fewest and not text.rstrip().endswith("?") and not _is_reference(text):
                words = content_words(text)
                if len(words) >= 4:
                    found.append(_Passage(document, block, start, text, words))
    return found


def _is_reference(text: str) -> bool:
    lower = text.lower()
    return holds(lower, _REFERENCE_WORDS) and _REFERENCE.search(text) is not None


def _pairs(passages: list[_Passage]) -> Iterator[tuple[int, int]]:
    """Pairs that may be alike: they share three words in a row and, in a large corpus, are likely near by MinHash."""
    shingles = [set(zip(words, words[1:], words[2:])) for words in (passage.words for passage in passages)]
    held = Counter(chain.from_iterable(shingles))
    often = {shingle for shingle, count in held.items() if 1 < count <= _MOST_HOLDERS}
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, mine in enumerate(shingles):
        for shingle in mine & often:
            holders[shingle].append(index)
    shared = holders.values()
    likely = {index for same in shared for index in same}
    if len(likely) > _LARGE:
        yield from _near(passages, sorted(likely))
        return
    counts = Counter(chain.from_iterable(combinations(same, 2) for same in shared))
    sizes = [len(passage.words) for passage in passages]
    yield from sorted(
        (one, other) for (one, other), count in counts.items() if count * 8 >= min(sizes[one], sizes[other])
    )


def _near(passages: list[_Passage], likely: list[int]) -> Iterator[tuple[int, int]]:
    """By MinHash over word pairs."""
    from datasketch import MinHash, MinHashLSH  # late: it brings SciPy, a second that small runs need not spend

    size = _BANDS * _ROWS
    base = MinHash(num_perm=size, hashfunc=zlib.crc32)
    index_of = MinHashLSH(params=(_BANDS, _ROWS), num_perm=size)
    for index in likely:
        words = passages[index].words
        sketch = MinHash(num_perm=size, hashfunc=zlib.crc32, permutations=base.permutations, scheme=base.scheme)
        sketch.update_batch([" ".join(pair).encode() for pair in pairwise(words)])
        near = index_of.query(sketch)
        if len(near) < _MOST_HOLDERS:
            yield from ((other, index) for other in sorted(near))
            index_of.insert(index, sketch)


def _alike(one: _Passage, other: _Passage) -> float:
    """How alike two passages are, 0 to 100; 0 where they say the like of different things."""
    if one.text == other.text:
        return 100.0
    if one.document.path != other.document.path and _filled_in(one, other):
        return 0.0
    from rapidfuzz import fuzz

    ratio = fuzz.ratio(one.text, other.text, score_cutoff=_SAME_MATTER[0])
    if not ratio or sorted(_NUMBER.findall(one.text)) != sorted(_NUMBER.findall(other.text)):
        return 0.0
    names, others = set(_NAME.findall(one.text)), set(_NAME.findall(other.text))
    if names - others and others - names:
        return 0.0
    if ratio >= _ALIKE:
        return ratio
    long = min(len(one.words), len(other.words)) >= 15
    same = long and fuzz.token_set_ratio(one.text, other.text) >= _SAME_MATTER[1]
    return ratio if same and one.document.path == other.document.path else 0.0


def _without_subject(passage: _Passage) -> str:
    """The passage with a mark for what its guide is about; as it is where it does not say so."""
    subject = _SITE_NAME.split(passage.document.title or "")[0].strip().lower()
    text = passage.text.lower()
    return text.replace(subject, "\0") if subject and subject in text else f"{passage.document.path}\0{text}"


def _filled_in(one: _Passage, other: _Passage) -> bool:
    """Whether two guides say the like of what each is about: one sentence with the subject filled in."""
    if _without_subject(one) == _without_subject(other):
        return True
    mine, theirs = set(one.words), set(other.words)
    subjects = (content_words(each.document.title or "") for each in (one, other))
    return all(own & set(subject) for own, subject in zip((mine - theirs, theirs - mine), subjects, strict=True))


_A = "A bachelor's degree in a relevant field such as business or public relations is often preferred for this role."
_B = "A bachelor's degree in a relevant field such as business, or public relations, is often preferred in this role."

CHECK = Check(
    name="duplicated-passage",
    severity=Severity.NOTICE,
    summary="Passages that stand twice in one guide, or in several guides, in the same or nearly the same words.",
    why="Readers skip what they have read before, search engines rank copies lower, and copies drift apart when one "
    "is updated.",
    source="Passages that share three words in a row (in a large corpus: near by MinHash over word pairs) are "
    "candidates; "
    "the edit ratio of the texts decides.",
    limits="Ten words or more. Passages that differ in a number, a name, or in what their guide is about are taken "
    "for a pattern. References "
    "and questions "
    "are left out, and so is what stands in more than three other guides (a template). Below a ratio of 85 the "
    "confidence is low.",
    flags=(
        f"# Nurse\n\n{_A}\n\n## More\n\nOther words.\n\n{_B}\n",
        Example(f"# Nurse\n\n{_A}\n", others=(("other.md", f"# Welder\n\n{_A}\n"),)),
    ),
    leaves=(
        f"# Nurse\n\n{_A}\n\nExperience in hospitals, clinics or schools helps those who want to lead a ward "
        f"one day.\n",
        Example(
            "# Art directors\n\nEmployment of art directors is projected to grow about as fast as the average.\n",
            others=(
                ("b.md", "# Actuaries\n\nEmployment of actuaries is projected to grow about as fast as the average.\n"),
            ),
        ),
        "- In Ohio nurses earned a median annual wage of $80,000 in May 2024.\n"
        "- In Iowa nurses earned a median annual wage of $70,000 in May 2024.\n",
    ),
    run=run,
    corpus=True,
    prepare=_passages,
)
