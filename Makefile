# `make` alone lists what there is.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: help run test check benchmark example clean

help: ## This list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## */  make \1\t/'

run: $(VENV)/.installed ## Install what is needed and open the app on http://localhost:8501
	$(BIN)/samenleven start

test: $(VENV)/.installed-for-tests check ## Lint, types, floors and every test
	$(BIN)/python -m pytest

check: $(VENV)/.installed-for-tests ## Lint, types and floors only
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

benchmark: $(VENV)/.installed-for-tests ## Print speed and memory; nothing fails on a number
	$(BIN)/python -m tests.benchmarks

clean: ## Remove the environment; your data stays where it is
	rm -rf $(VENV)

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'Python 3.11 or newer is needed. Set it with: make PYTHON=/path/to/python3.11'; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo 'Python cannot make an environment here. On Debian: sudo apt install python3-venv'; exit 1; }
	$(PYTHON) -m venv $(VENV)

# torch first and by itself: a range, or another package asking for it, brings in gigabytes.
$(VENV)/.installed: pyproject.toml | $(VENV)/bin/python
	$(BIN)/pip install --quiet torch==2.13.0
	$(BIN)/pip install --quiet --editable .
	touch $@

$(VENV)/.installed-for-tests: $(VENV)/.installed
	$(BIN)/pip install --quiet --editable '.[test]'
	touch $@
