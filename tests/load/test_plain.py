"""Plain text: headings, lists and tables as writers hint at them."""

from factcheck.document import BlockKind

from .notation import blocks, in_file, read, texts


def plain(text):
    return blocks(text, "guide.txt")


LONG = "A sentence that is long enough to stand under a heading, since it goes on for more than a hundred characters. "


def test_headings_between_empty_lines():
    assert plain(f"Job of a Nurse\n\n{LONG}\n\nPay\n\n{LONG}\n")[::2] == ["heading: Job of a Nurse", "heading: Pay"]


def test_headings_without_empty_lines():
    assert plain(
        f"Job Market Today\nRole Challenges\n{LONG}\nSkill Map\n{LONG}\n- One Thing\n- Another\n"
        f"Portfolio Tips\n{LONG}\n"
    ) == [
        "heading: Job Market Today",
        "heading: Role Challenges",
        f"paragraph: {LONG.strip()}",
        "heading: Skill Map",
        f"paragraph: {LONG.strip()}",
        "item: One Thing",
        "item: Another",
        "heading: Portfolio Tips",
        f"paragraph: {LONG.strip()}",
    ]


def test_a_label_with_a_figure_is_no_heading():
    assert plain("Jobs in the United States: 354,870\n\nText follows.\n")[0].startswith("paragraph")


def test_hard_wrapped_lines_are_joined_and_broken_words_mended():
    text = (
        "   The highest paying occupations in the U.S. in 2006 included physician\n"
        "specialists, chief executives, dentists, airline pilots, lawyers, air\n"
        "traffic controllers, and engineering managers, according to this pro-\n"
        "gram, which provides estimates.\n"
    )
    assert plain(text) == [
        "paragraph: The highest paying occupations in the U.S. in 2006 included physician specialists, chief "
        "executives, dentists, airline pilots, lawyers, air traffic controllers, and engineering managers, according "
        "to this program, which provides estimates."
    ]


def test_lines_that_are_separate_items_stay_apart():
    assert texts("Projected jobs: 78,300\nMedian earnings: $54,120\nWhat they do: Teach\n", "a.txt") == [
        "Projected jobs: 78,300",
        "Median earnings: $54,120",
        "What they do: Teach",
    ]


def test_lists_have_a_lead_in():
    document = read(
        "They may be asked to\n\n  • Track milestones\n  • Write reports about\n    what was found\n", "a.txt"
    )
    assert [(block.text, block.lead_in) for block in document.blocks[1:]] == [
        ("Track milestones", 0),
        ("Write reports about what was found", 0),
    ]


def test_a_numbered_line_over_other_lines_is_a_heading():
    assert plain("25. Medical secretaries\n> 2014 jobs: 527,600\n> 2024 jobs: 635,800\n\nThey work.\n") == [
        "heading: 25. Medical secretaries",
        "item: 2014 jobs: 527,600",
        "item: 2024 jobs: 635,800",
        "paragraph: They work.",
    ]


def rows(text):
    document = read(text, "guide.txt")
    return document, [block for block in document.blocks if block.kind is BlockKind.ROW]


def cells(text):
    return [[(row.cell_text(cell), cell.column, cell.span) for cell in row.cells] for row in rows(text)[1]]


def test_pipes_tabs_and_columns():
    assert cells("| State | Pay |\n|---|---|\n| Ohio | $5 |\n")[1] == [("Ohio", 0, 1), ("$5", 1, 1)]
    assert cells("State\tPay\tJobs\nOhio\t$5\t7\n")[1] == [("Ohio", 0, 1), ("$5", 1, 1), ("7", 2, 1)]
    assert cells("State      Pay\nOhio       $5\nNew York   $7\n")[2] == [("New York", 0, 1), ("$7", 1, 1)]
    assert rows("State\tPay\tJobs\nOhio\t$5\t7\n")[1][0].header_rows == 1


def test_one_cell_a_line_with_a_head_of_two_rows():
    text = (
        "Here is the table.\n\nFastest growing jobs\n(Numbers in thousands)\nTitle\nChange, 2014-24\n"
        "Median annual wage\nNumber\nPercent\nTotal\n9,788.9\n6.5\n$35,540\nHome aides\n348.4\n38.1\n$21,380\n"
        "Divers\n1.6\n36.9\n$45,890\n"
    )
    document, found = rows(text)
    assert [row.text for row in found] == [
        "Title | Change, 2014-24 | Median annual wage",
        "Number | Percent",
        "Total | 9,788.9 | 6.5 | $35,540",
        "Home aides | 348.4 | 38.1 | $21,380",
        "Divers | 1.6 | 36.9 | $45,890",
    ]
    assert {row.header_rows for row in found} == {2}
    assert [(cell.column, cell.span) for cell in found[0].cells] == [(0, 1), (1, 2), (3, 1)]
    assert [(cell.column, cell.span) for cell in found[1].cells] == [(1, 1), (2, 1)]
    captions = [block.text for block in document.blocks if block.kind is BlockKind.CAPTION]
    assert captions == ["Fastest growing jobs", "(Numbers in thousands)"]
    assert in_file(document, found[3], "Home aides | 348.4") == "Home aides\n348.4"


def test_one_cell_a_line_needs_records_that_agree():
    assert not rows("Jobs\n5\nPay\n$7\n$9\nOther words\nMore words\n8\n")[1]


def test_glued_columns():
    text = (
        "StateEmploymentHourly mean wageAnnual mean wageJobs per 1,000Quotient\n"
        "Alabama48850$28.96$60,230261.2\nAlaska6240$45.81$95,270210.98\nNew York55520$38.64$80,380200.91\n"
    )
    assert cells(text)[1] == [("Alabama", 0, 1), ("48850", 1, 1), ("$28.96", 2, 1), ("$60,230", 3, 1), ("261.2", 4, 2)]
    document, found = rows(text)
    assert in_file(document, found[1], "$28.96") == "$28.96"
