"""`python -m factcheck.load FILE...` prints the blocks of files as they are read."""

import sys

from factcheck.document import Block, BlockKind
from factcheck.load import load


def _line(block: Block) -> str:
    where = f"{block.index:4} {block.kind.value:9}"
    notes = "".join(
        (
            f" level={block.level}" if block.kind in {BlockKind.HEADING, BlockKind.ITEM} else "",
            f" lead-in={block.lead_in}" if block.lead_in is not None else "",
            f" name={block.name!r}" if block.name else "",
            f" table={block.table}.{block.row}/{block.header_rows}" if block.table is not None else "",
            f" under={','.join(map(str, block.headings))}" if block.headings else "",
        )
    )
    return f"{where}{notes}: {block.text}"


def main(paths: list[str]) -> None:
    """Print each document."""
    for path in paths:
        document = load(path)
        print(f"== {path} ({document.format}) title={document.title!r}")
        for block in document.blocks:
            print(_line(block))
        for fault in document.faults:
            print(f"   fault {fault.check} {fault.span}: {fault.message}")


if __name__ == "__main__":
    main(sys.argv[1:])
