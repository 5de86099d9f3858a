# `make check` and `make test` are the two commands; both set themselves up from the lock.
# Python 3.11 or newer: PYTHON=python3.12 make check
PYTHON ?= python3.11
BIN := .venv/bin
STAMP := .venv/.installed

.PHONY: check test setup lint types contracts pytest gate flows docs benchmarks clean help

check: setup ## check corpus/ with the embedded reference; writes reports/index.html
	$(BIN)/factcheck check corpus --format text --format html --output reports --fail-on never

test: setup lint types contracts pytest ## everything that the continuous integration runs

setup: $(STAMP) ## .venv from the lock, with .venv/bin/factcheck

$(STAMP): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "factcheck needs Python 3.11 or newer: PYTHON=python3.12 make setup")'
	$(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $(STAMP)

lint: setup ## ruff: lint and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup ## mypy, strict
	$(BIN)/mypy

contracts: setup ## imports point one way
	$(BIN)/lint-imports

pytest: setup ## unit, property, golden, fault, flow and browser tests
	$(BIN)/pytest -n 2 --dist loadgroup

gate: setup ## Great Expectations over the corpus: documents and checked claims
	$(BIN)/python flows/check_corpus.py corpus --output reports

lock: ## resolve requirements.lock anew from pyproject.toml
	$(PYTHON) -m pip install --quiet uv
	$(PYTHON) -m uv pip compile pyproject.toml --extra dev --generate-hashes --no-header --no-emit-index-url -p 3.11 -o requirements.lock

clean: ## remove what was made here
	rm -rf .venv reports/* .mypy_cache .ruff_cache .pytest_cache

help: ## these lines
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/\t/' | expand -t 14
