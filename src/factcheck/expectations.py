"""Great Expectations as the gate: suites kept as files that people edit, run by a checkpoint over one table.

A suite is a YAML file in `expectations/`:

    name: documents
    about: What a guide must have before it is published.
    index: [document]            # columns that name a row in the results
    expectations:
      - says: Every guide has a title.
        expect: column_values_to_not_be_null     # Great Expectations' name without "expect_"
        column: title
        mostly: 0.9                              # any other key goes to the expectation as it is
        severity: critical                       # critical (fails the gate), warning or info
        where: {in_scope: true}                  # only rows whose columns have these values

Great Expectations is imported when a suite runs, never on the path of a plain check.
"""

import logging
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from factcheck.errors import UsageError

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Broken:
    """One expectation that did not hold: its sentence, and the rows that broke it (index columns and value)."""

    suite: str
    says: str
    expectation: str
    severity: str
    rows: tuple[dict[str, Any], ...]
    detail: str


@dataclass(frozen=True, slots=True)
class GateResult:
    """What came of one run: `passed` unless a critical expectation is broken."""

    suite: str
    checked: int
    broken: tuple[Broken, ...]

    @property
    def passed(self) -> bool:
        """Whether nothing critical is broken."""
        return not any(item.severity == "critical" for item in self.broken)


@dataclass(frozen=True, slots=True)
class Suite:
    """A suite file, read and checked for form."""

    name: str
    about: str
    index: tuple[str, ...]
    expectations: tuple[Mapping[str, Any], ...]


def read_suite(path: Path) -> Suite:
    """Read a suite file.

    Raises:
        UsageError: the file is missing, is not YAML, or lacks a part; the message names it.
    """
    try:
        raw = yaml.safe_load(path.read_text("utf-8"))
    except OSError as error:
        raise UsageError(f"{path}: the suite cannot be read ({error.strerror}); expected a YAML file") from error
    except yaml.YAMLError as error:
        raise UsageError(f"{path}: not valid YAML: {error}") from error
    if not isinstance(raw, dict) or not isinstance(raw.get("expectations"), list) or not raw.get("name"):
        raise UsageError(f"{path}: expected `name` and a list `expectations`")
    for number, item in enumerate(raw["expectations"], 1):
        if not isinstance(item, dict) or not item.get("says") or not item.get("expect"):
            raise UsageError(f"{path}: expectation {number} needs `says` (a sentence) and `expect` (what to test)")
    return Suite(raw["name"], raw.get("about", ""), tuple(raw.get("index", ())), tuple(raw["expectations"]))


def run_suites(tables: Sequence[tuple[Path, "pd.DataFrame"]], *, data_docs: Path | None = None) -> list[GateResult]:
    """Run each suite file over its table in one checkpoint; with `data_docs`, also write Data Docs there.

    Raises:
        UsageError: a suite names an expectation that does not exist, or arguments it does not take.
    """
    os.environ.setdefault("GX_ANALYTICS_ENABLED", "false")  # read when the library is first imported
    import great_expectations as gx
    from great_expectations.checkpoint.actions import UpdateDataDocsAction
    from great_expectations.data_context.types.base import ProgressBarsConfig

    logging.getLogger("great_expectations").setLevel(logging.ERROR)
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = ProgressBarsConfig(globally=False)
    if data_docs is not None:
        if "local_site" in (context.variables.data_docs_sites or {}):  # a default that would be written elsewhere too
            context.delete_data_docs_site("local_site")
        context.add_data_docs_site(site_name="factcheck", site_config=_site(data_docs))  # type: ignore[arg-type]  # a TypedDict of theirs
    source = context.data_sources.add_pandas("tables")
    results = []
    for path, table in tables:
        suite = read_suite(path)
        definition = gx.ValidationDefinition(
            name=suite.name,
            data=source.add_dataframe_asset(suite.name).add_batch_definition_whole_dataframe("all"),
            suite=context.suites.add(_build(suite, path)),
        )
        actions = [UpdateDataDocsAction(name="docs", site_names=["factcheck"])] if data_docs else []
        index = [name for name in suite.index if name in table.columns]
        checkpoint = context.checkpoints.add(
            gx.Checkpoint(
                name=suite.name,
                validation_definitions=[context.validation_definitions.add(definition)],
                actions=actions,  # type: ignore[arg-type]  # the library types the list invariantly
                result_format={"result_format": "COMPLETE", "unexpected_index_column_names": index},
            )
        )
        outcome = checkpoint.run(batch_parameters={"dataframe": table})
        (validation,) = outcome.run_results.values()
        broken = tuple(_broken(suite.name, result) for result in validation.results if not result.success)
        results.append(GateResult(suite.name, len(validation.results), broken))
    return results


def _site(directory: Path) -> dict[str, Any]:
    backend = {"class_name": "TupleFilesystemStoreBackend", "base_directory": str(directory.resolve())}
    index = {"class_name": "DefaultSiteIndexBuilder"}
    return {"class_name": "SiteBuilder", "site_index_builder": index, "store_backend": backend}


def _build(suite: Suite, path: Path) -> Any:
    from great_expectations.core.expectation_suite import ExpectationSuite
    from great_expectations.exceptions.exceptions import ExpectationNotFoundError
    from great_expectations.expectations.registry import get_expectation_impl
    from great_expectations.expectations.row_conditions import Column
    from pydantic import ValidationError
    from pydantic.v1 import ValidationError as OldValidationError

    built = ExpectationSuite(name=suite.name, notes=suite.about)
    for item in suite.expectations:
        arguments = {key: value for key, value in item.items() if key not in ("says", "expect", "where")}
        if where := item.get("where"):
            arguments["row_condition"] = reduce(and_, (Column(name) == value for name, value in where.items()))
        try:
            expectation = get_expectation_impl(f"expect_{item['expect']}")
            built.add_expectation(expectation(**arguments, notes=item["says"]))
        except ExpectationNotFoundError as error:
            raise UsageError(f"{path}: there is no expectation called {item['expect']!r}") from error
        except (ValidationError, OldValidationError, TypeError) as error:
            raise UsageError(f"{path}: {item['says']!r} has arguments that do not fit: {error}") from error
    return built


def _broken(suite: str, result: Any) -> Broken:
    config = result.expectation_config
    found = result.result or {}
    rows = found.get("unexpected_index_list") or found.get("partial_unexpected_index_list") or []
    raised = (result.exception_info or {}).get("exception_message")
    if raised:
        detail = str(raised)
    elif "observed_value" in found:
        detail = f"found {found['observed_value']}"
    else:
        detail = f"{found.get('unexpected_count', 0)} of {found.get('element_count', 0)} rows"
    severity = getattr(config, "severity", None)
    notes = config.notes if isinstance(config.notes, str) else " ".join(config.notes or [])
    says = notes or config.type
    return Broken(
        suite, says, config.type, str(getattr(severity, "value", severity) or "critical"), tuple(rows), detail
    )
