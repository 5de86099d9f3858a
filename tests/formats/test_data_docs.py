"""Data Docs and the report are linked both ways."""

from pathlib import Path

from factcheck.formats.html.data_docs import page_of, tie


def test_rows_of_data_docs_lead_to_their_sentences(tmp_path: Path) -> None:
    finding = page_of("corpus/surveyor.md", claim="c1", fingerprint="30b5fc6ec1faf360")
    claim = page_of("corpus/surveyor.md", claim="c1", fingerprint=None)
    assert finding.endswith(".html#f-30b5fc6ec1faf360")
    assert claim.endswith(".html#c-c1")
    page = tmp_path / "data-docs" / "validations" / "checked_claims" / "one.html"
    page.parent.mkdir(parents=True)
    page.write_text(f"<td><div>{finding}, {claim}</div></td>", "utf-8")
    assert tie(tmp_path) == 2
    once = page.read_text("utf-8")
    assert f'<a href="../../../{finding}">{finding}</a>, <a href="../../../{claim}">{claim}</a>' in once
    tie(tmp_path)
    assert page.read_text("utf-8") == once, "tying again changes nothing"
