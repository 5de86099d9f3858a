"""The occupation that the words before, the headings or the document itself are about."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath

from factcheck.claim import Origin
from factcheck.claims.credit.closing import closing_notes
from factcheck.claims.draft import Draft, Subject
from factcheck.claims.subject.runs import ANYBODY, best_known, is_served, named_runs, told_by
from factcheck.claims.subject.short_names import in_full, spelled_out
from factcheck.claims.subject.stand_ins import stand_in
from factcheck.claims.subject.topics import topic_of
from factcheck.claims.text.nearby import head
from factcheck.claims.text.records import record_subject
from factcheck.claims.text.statement import BlockText, Statement, Texts
from factcheck.document import Block, BlockKind
from factcheck.find.measures import find_cues
from factcheck.find.occupations import OccupationMention
from factcheck.resolve import is_official_title, resolve
from factcheck.vocabulary.titles import singular

LONGEST_TERM = 6  # words of a term or a heading that is a title
LINES_OF_ITEM = 12  # below an item that is told in lines
LONGEST_LINE = 10  # words of a line that is a label with its value, or a name
# "And for florists", over lines of their own
OPENING = re.compile(r"^(?:(?:and|now|next|then|plus),? )?(?:(?:for|as for|among|about) )?(?:the )?", re.IGNORECASE)
# "Nurse's corner: what bakers earn": whose page it is, not whom it is about
OWNER = re.compile(
    r"[’']s? (?:corner|desk|notes?|notebook|blog|column|diary|letter|mailbag|picks?|tips?|advice|view|take|message|"
    r"report)\b",
    re.IGNORECASE,
)


def context_subject(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """The occupation that the words before, the headings or the document itself are about."""
    for finder in (
        _all_there,
        _term,
        stand_in,
        _restated,
        _carried,
        _of_record,
        _leading,
        _named_line,
        _named_heading,
        _lead_in,
        _earlier_sentence,
        _section,
    ):
        found = finder(draft, drafts, texts)
        if found:
            return found
    return _from_document(draft, drafts, texts) or _everybody(draft, drafts)


# "Workers in the Yuma metropolitan area earned", "mean pay for employees across Ohio": all of a place
ALL_THERE = re.compile(
    r"(?:^\W*|\b(?:for|of|by|among|that) )(?:all |the (?:average|typical|median) )?"
    r"(?P<who>(?:(?:wage and salary|civilian|private[- ]sector|area|local) )?(?:workers?|employees?))"
    r" (?:(?:who are )?(?:employed |working ))?(?:in|across|throughout|around) "
    r"(?:the |greater |metropolitan |metro ){0,2}(?=[A-Z])",
)


CONTACT = re.compile(r"\b(?:contacts?|economist|phone|e-?mail|information|inquiries)\b", re.IGNORECASE)  # of a release
LONGEST_CONTACT = 90  # characters


def _all_there(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """Everybody, where a sentence tells the pay of the workers of a place, and no occupation has been named so far."""
    statement = draft.statement
    if draft.family != "wage" or draft.cell is not None or not statement.places:
        return None
    found = ALL_THERE.search(statement.text[:1].lower() + statement.text[1:])
    if found is None or statement.start + found.end() > statement.places[-1].end:
        return None
    blocks = [
        index
        for index, block in enumerate(texts.document.blocks[: statement.block.index])
        if len(block.text) > LONGEST_CONTACT or not CONTACT.search(block.text)
    ]
    names_before = (
        (each for other in statement.source.statements[: statement.index + 1] for each in other.occupations),
        (each for text in _document_names(texts) for each in text.occupations),
        (each for index in blocks for each in texts.of(index).occupations),
    )
    if any(each.kind in ("title", "group", "field") for names in names_before for each in names):
        return None
    start, end = statement.start + found.start("who"), statement.start + found.end("who")
    text = statement.source.text[start:end]
    return Subject(text, "all", Origin.SENTENCE, start, end, ("all occupations",))


def _everybody(draft: Draft, drafts: Sequence[Draft]) -> Subject | None:
    """Everybody, where the number before in the paragraph is theirs and nobody else is spoken of anywhere."""
    last = next((each for each in reversed(drafts) if each is not draft), None)
    if last is None or last.statement.source is not draft.statement.source or draft.cell is not None:
        return None
    told = last.subject
    if told is None or told.kind != "all" or draft.family != last.family:
        return None
    return Subject(told.text, told.kind, Origin.CONTEXT, told.start, told.end, told.names)


def _told(text: BlockText, mention: OccupationMention, origin: Origin) -> Subject:
    return Subject(mention.text, mention.kind, origin, mention.start, mention.end, (mention.text,))


def _term(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """The term of a definition: "Models: $43.26"."""
    block = draft.statement.block
    name = (block.name or "").strip()
    if block.kind is not BlockKind.ITEM or not _is_official(name, texts):
        return None
    return Subject(name, "title", Origin.TABLE, names=(name,))


def _of_record(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """What another entry of the same record names: "Occupation: Florists"."""
    return record_subject(draft, texts)


def _carried(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """What the claims before in the same paragraph, with a subject of their own, were about."""
    statement = draft.statement
    if statement.block.kind is BlockKind.ROW:
        return None
    here = [each for each in drafts if each.statement.source is statement.source and each is not draft]
    if (short := _by_short_name(draft, here)) is not None:
        return short
    for before in reversed(statement.source.statements[: statement.index + 1]):
        told = [each for each in here if each.statement is before]
        own = [each for each in told if each.subject and each.subject.kind not in ("all", "generic")]
        last = own[-1] if before is statement and own else topic_of(told)
        if last is not None and last.subject is not None:
            found = last.subject
            between = statement.source.statements[before.index + 1 : statement.index]
            if any(named_runs(each) and not any(other.statement is each for other in here) for each in between):
                return None
            return Subject(found.text, found.kind, Origin.CONTEXT, found.start, found.end, found.names)
    return None


def _by_short_name(draft: Draft, here: Sequence[Draft]) -> Subject | None:
    """Whom a sentence calls by their last word, of those told before in the paragraph: "Count the aides who quit"."""
    statement = draft.statement
    called = {
        head(each.text): each
        for each in statement.occupations
        if each.kind == "generic" and each.end <= draft.quantity.start and not ANYBODY.match(each.text)
    }
    for other in reversed(here) if called else ():
        told = other.subject
        if told is None or told.kind not in ("title", "group", "short") or other.statement is statement:
            continue
        if (short := called.get(head(told.names[-1]))) is not None:
            if other is here[-1]:
                return None  # whom the sentence would be about without it
            return Subject(short.text, "short", Origin.CONTEXT, short.start, short.end, told.names)
    return None


def _named_heading(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """The innermost heading, where it is the name of an occupation and nothing else."""
    if not draft.statement.block.headings:
        return None
    text = texts.of(draft.statement.block.headings[-1])
    found = best_known(_meant(text))
    bare = re.sub(r"^[\W\d]+|\W+$", "", text.text)
    if found and len(found.text) >= 0.8 * len(bare):
        return _in_nearer_words(_told(text, found, Origin.HEADING), draft, drafts, texts)
    return _lone_title(text, texts)


def _meant(text: BlockText) -> list[OccupationMention]:
    """The names in a heading but those that only tell whose page it is."""
    return [
        each
        for each in text.occupations
        if not OWNER.match(text.text, each.end - 2 if each.text.endswith(("'s", "’s")) else each.end)
    ]


def _lone_title(text: BlockText, texts: Texts) -> Subject | None:
    """ "3) Baker": a word that is also a name or a verb, and nothing but a job as a heading of its own."""
    name = re.sub(r"^[\W\d]+|\W+$", "", text.text)
    if text.occupations or not _is_official(name, texts):
        return None
    return Subject(name, "title", Origin.HEADING, names=(name,))


def _is_official(name: str, texts: Texts) -> bool:
    """Whether the words, taken alone, are an official title."""
    if not name or len(name.split()) > LONGEST_TERM or find_cues(name):
        return False
    return is_official_title(name, library=texts.library)


def _in_nearer_words(told: Subject, draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject:
    """The subject of a heading, in the nearest words below it if they name the same occupation."""
    for before in reversed(draft.statement.source.statements[: draft.statement.index]):
        for run in named_runs(before)[:1]:
            near = told_by(before, run)
            same = _same_codes(near.text, told.text, texts)
            return replace(near, origin=told.origin, start=-1, end=-1) if same else told
    for other in reversed(drafts):
        if other.statement.block.headings != draft.statement.block.headings:
            break
        last = other.subject
        if last is None or other is draft or last.kind not in ("title", "group", "several") or last.text == told.text:
            continue
        if _same_codes(last.text, told.text, texts):
            return replace(told, text=last.text, kind=last.kind, names=last.names, start=-1, end=-1)
        break
    return told


def _in_last_words(told: Subject, draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject:
    """The subject of the title, in the words of the number before if they name the same occupation."""
    for other in reversed(drafts):
        last = other.subject
        if other is draft or not other.in_scope or last is None or last.kind == "all":
            continue
        if last.kind in ("title", "group") and _same_codes(last.text, told.text, texts):
            return replace(told, text=last.text, kind=last.kind, names=last.names)
        break
    return told


def _restated(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """Whom a number was told of before, where an item among those of several occupations tells it again without."""
    block = draft.statement.block
    if block.kind is not BlockKind.ITEM or draft.statement.occupations or not _of_several(block, drafts):
        return None
    told = {
        other.subject.text.casefold(): other.subject
        for other in drafts
        if other.statement.block is not block
        and other.subject is not None
        and other.decision.measure == draft.decision.measure
        and other.quantity.value == draft.quantity.value
        and other.quantity.kind is draft.quantity.kind
    }
    if len(told) != 1:
        return None
    found = told.popitem()[1]
    return Subject(found.text, found.kind, Origin.CONTEXT, names=found.names)


def _same_codes(one: str, other: str, texts: Texts) -> bool:
    codes = [resolve(words, library=texts.library).codes for words in (one, other)]
    return bool(codes[0]) and codes[0] == codes[1]


def _named_line(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """A line above that is the name of an occupation and nothing else, over short lines "Median wage: ..."."""
    block = draft.statement.block
    if block.kind is not BlockKind.PARAGRAPH or len(block.text.split()) > LONGEST_LINE:
        return None
    for index in range(block.index - 1, max(-1, block.index - 9), -1):
        other = texts.document.blocks[index]
        if other.kind is not BlockKind.PARAGRAPH or other.headings != block.headings:
            return None
        if len(other.text.split()) > LONGEST_LINE:
            return None
        if re.search(r"[:\d]", other.text):
            continue
        text = texts.of(index)
        found = best_known(text.occupations)
        bare = OPENING.sub("", re.sub(r"^\W+|\W+$", "", text.text))
        if found and len(found.text) >= 0.8 * len(bare):
            return _told(text, found, Origin.HEADING)
    return None


# "Last month we looked at bakers; this month it is the turn of roofers. They ...": whom a sentence turns to
TURNS = re.compile(
    r"[;,–—] ?(?:but |and |so )?(?:this (?:week|month|issue|time|chapter|episode|post|page|year)|today|now|here|"
    r"tonight|next)\b",
    re.IGNORECASE,
)


def _earlier_sentence(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """The subject of the sentences before in the same paragraph, the nearest first."""
    statement = draft.statement
    if statement.block.kind is BlockKind.ROW:
        return None
    for before in reversed(statement.source.statements[: statement.index]):
        runs = named_runs(before)
        if runs:
            turned = [run for run in runs[1:] if TURNS.search(before.source.text, runs[0][-1].end, run[0].start)]
            told = told_by(before, turned[0] if turned else runs[0])
            told.origin = Origin.CONTEXT
            return told
        if (short := _opening_short(before, draft, texts)) is not None:
            return short
    return None


def _opening_short(before: Statement, draft: Draft, texts: Texts) -> Subject | None:
    """ "Hygienists do well.", where a sentence opens with the short name of what the page is about."""
    first = next(iter(before.occupations), None)
    if first is None or first.kind != "generic" or before.source.text[before.start : first.start].strip(" \n*_"):
        return None
    if ANYBODY.match(first.text):
        return None
    told = Subject(first.text, first.kind, Origin.CONTEXT, first.start, first.end, (first.text,))
    return in_full(draft, told, texts) or told


def _leading(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """A lead-in that says so: "The best-paying states for web developers are:"."""
    leading = texts.lead_in(draft.statement.block)
    if leading is None or not texts.of(leading).text.rstrip().endswith((":", "?")):
        return None
    return _lead_in(draft, drafts, texts)


def _lead_in(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    block = draft.statement.block
    leading = texts.lead_in(block)
    if block.name or leading is None:
        return None
    text = texts.of(leading)
    asking = text.statements[-1:] if text.text.rstrip().endswith((":", "?")) else ()
    found = best_known([each for last in asking for each in last.occupations]) or best_known(text.occupations)
    return _told(text, found, Origin.CONTEXT) if found else None


def _section(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """Headings from the inside out; between the innermost and the next, what the section's paragraphs are about."""
    block = draft.statement.block
    for depth, index in enumerate(reversed(block.headings)):
        text = texts.of(index)
        found = best_known(_meant(text))
        if found:
            return _in_nearer_words(_told(text, found, Origin.HEADING), draft, drafts, texts)
        if (lone := _lone_title(text, texts)) is not None:
            return lone
        if depth == 0:
            before = _paragraphs_before(block, texts, drafts)
            if before:
                return before
    return None if block.headings else _paragraphs_before(block, texts, drafts)


def _paragraphs_before(block: Block, texts: Texts, drafts: Sequence[Draft]) -> Subject | None:
    blocks = texts.document.blocks
    seen = 0
    for index in range(block.index - 1, -1, -1):
        other = blocks[index]
        if other.kind is BlockKind.HEADING or other.headings != block.headings:
            return None
        if block.table is not None and other.table == block.table:
            continue  # what a cell of another row names beside its own number
        last = _last_topic(index, drafts)
        listed = other.kind is BlockKind.ITEM and block.kind is not BlockKind.ITEM
        if listed and not _in_pieces(other, blocks) and _of_several(other, drafts):
            return None
        if other.table is not None and other.table != block.table and _rows_of_several(other.table, drafts):
            return None
        if last and last.subject:
            told = spelled_out(last.subject)
            return Subject(told.text, told.kind, Origin.CONTEXT, names=told.names)
        if other.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION):
            for statement in reversed(texts.of(index).statements):
                runs = named_runs(statement)
                if runs:
                    told = told_by(statement, runs[0])
                    return Subject(told.text, told.kind, Origin.CONTEXT, names=told.names)
            seen += 1
        if seen > 6:
            return None
    return None


def _last_topic(index: int, drafts: Sequence[Draft]) -> Draft | None:
    """The draft of block `index` whose subject goes on behind it."""
    here = [each for each in drafts if each.statement.block.index == index and each.subject and each.in_scope]
    while here:
        told = [each for each in here if each.statement is here[-1].statement]
        if (topic := topic_of(told)) is not None:
            return topic
        here = here[: -len(told)]
    return None


def _in_pieces(item: Block, blocks: Sequence[Block]) -> bool:
    """Whether lines of their own stand below each item of the list: behind the one before this there is no item."""
    before = blocks[item.index - 1] if item.index else item
    return before.kind is BlockKind.PARAGRAPH and any(
        other.kind is BlockKind.ITEM and other.lead_in == item.lead_in and other.headings == item.headings
        for other in blocks[max(0, item.index - LINES_OF_ITEM) : item.index]
    )


def _of_several(item: Block, drafts: Sequence[Draft]) -> bool:
    """Whether the list's items are about different occupations, so that none of them carries on behind it."""
    told = {
        each.subject.text.casefold()
        for each in drafts
        if each.subject
        and each.statement.block.kind is BlockKind.ITEM
        and each.statement.block.headings == item.headings
        and each.statement.block.lead_in == item.lead_in
    }
    return len(told) > 1


def _rows_of_several(table: int, drafts: Sequence[Draft]) -> bool:
    """Whether a table's numbers are about several occupations: "the average wage" below it is not the last row's."""
    told = {each.subject.text.casefold() for each in drafts if each.subject and each.statement.block.table == table}
    return len(told) > 1


def _from_document(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """The title, a field of the front matter; the one occupation of all claims so far; the file's name."""
    for text in _document_names(texts):
        found = best_known(text.occupations)
        if found:
            told = Subject(found.text, found.kind, Origin.DOCUMENT, names=(found.text,))
            return _in_last_words(told, draft, drafts, texts)
    only = _only_subject(draft, drafts) or _only_named(draft, texts)
    if only is not None:
        return only
    for note in closing_notes(draft, texts):
        runs = named_runs(note)
        if len(runs) == 1:
            told = told_by(note, runs[0])
            return Subject(told.text, told.kind, Origin.CONTEXT, names=told.names)
    name = texts.bare(re.sub(r"^\d+[-_]|[-_]", " ", PurePath(texts.document.path).stem))
    found = best_known(name.occupations)
    return Subject(found.text, found.kind, Origin.DOCUMENT, names=(found.text,)) if found else None


def _only_subject(draft: Draft, drafts: Sequence[Draft]) -> Subject | None:
    """What the claims before were about, where all were about the same, and nothing else is named on the way."""
    told = [
        other.subject
        for other in drafts
        if other is not draft and other.in_scope and other.subject and other.subject.kind not in ("all", "generic")
    ]
    if not told or len({singular(subject.text.casefold()) for subject in told}) > 1:
        return None
    first = spelled_out(told[0])
    return Subject(first.text, first.kind, Origin.DOCUMENT, names=first.names)


def _only_named(draft: Draft, texts: Texts) -> Subject | None:
    """The one occupation that the chapter has named so far, or where it has named none, the document."""
    block = draft.statement.block
    blocks = texts.document.blocks[: block.index + 1]
    for chapter in (block.headings[:1], None):
        only: OccupationMention | None = None
        for other in blocks:
            if chapter is not None and other.headings[:1] != chapter:
                continue
            for mention in texts.of(other.index).occupations:
                if mention.kind not in ("title", "group") or is_served(other.text, mention.start, mention.end):
                    continue
                if only is not None and singular(mention.text.casefold()) != singular(only.text.casefold()):
                    return None
                only = mention
        if only is not None:
            return Subject(only.text, only.kind, Origin.DOCUMENT, names=(only.text,))
    return None


def _document_names(texts: Texts) -> Iterator[BlockText]:
    document = texts.document
    keys = ("title", "occupation", "career", "job", "name", "slug", "description", "keywords")
    for value in (document.title, *(document.metadata.get(key) for key in keys)):
        if isinstance(value, str) and value.strip():
            yield texts.bare(value)
