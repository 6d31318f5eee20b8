# Every target sets up what it needs; nothing has to be done first but Python (3.11 or newer) and make.
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
# What generating needs, and the rest: tests, site builders, the mock.
READY := $(VENV)/.ready
TOOLS := $(VENV)/.tools
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# Without npm, JavaScript and TypeScript are not checked, but in CI.
NPM := $(if $(shell command -v npm 2> /dev/null),node_modules/.package-lock.json)
LOCK := $(BIN)/uv pip compile pyproject.toml --generate-hashes --universal --python-version 3.11 --no-emit-index-url \
	--no-header --quiet
SCRIPTS := 'templates/**/*.{ts,js,css}' '!**/vendor/**' .oxlintrc.json package.json tsconfig.json
# Each file of tests goes to one process, the dearest first (tests/conftest.py).
SPREAD := -n 2 --dist loadfile --no-loadscope-reorder

.PHONY: help setup generate locales site serve mock test check format golden score bench lock clean
.DEFAULT_GOAL := help

help: ## list the targets
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "specpress needs Python 3.11 or newer")'
	@echo 'setting up $(VENV) with what generating needs'
	@$(PYTHON) -m venv $(VENV)
	@$(INSTALL) --require-hashes -r requirements.lock
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@$(BIN)/python -c 'import os, pathlib, sysconfig; \
		pathlib.Path(sysconfig.get_path("purelib"), "hosted_models.pth").write_text(os.path.abspath("generated/python"))'
	@touch $@

$(TOOLS): $(READY) requirements-dev.lock
	@echo 'adding to $(VENV) what everything else needs'
	@$(INSTALL) --require-hashes -r requirements-dev.lock
	@touch $@

node_modules/.package-lock.json: package.json package-lock.json
	npm ci --silent --ignore-scripts --no-audit --no-fund
	@touch $@

setup: $(TOOLS) ## install what everything needs: the importer, the mock, the site, the tests

locales: $(READY) ## bring specs/locales/ up to date with the texts to translate
	$(BIN)/specpress locales

generate: $(READY) ## make everything in generated/ from specs/
	$(BIN)/specpress generate

site: generate $(TOOLS) ## build the site in site/ from specs/; refuses translations that lack too much
	$(BIN)/specpress locales --check
	$(BIN)/specpress site

serve: $(TOOLS) ## show the site on this machine, made again on each change; at port 8000 or the next free one
	@$(BIN)/specpress serve --port $(PORT)

mock: $(TOOLS) ## run a mock of the providers' APIs on this machine, to develop on without spending credits
	$(BIN)/specpress mock

test: check ## the same as check

check: $(TOOLS) $(NPM) ## all that CI runs: format, lint, types, generated/ up to date, every test
	@$(BIN)/ruff format --check --quiet . || { echo 'mend it with: make format'; exit 1; }
	@$(BIN)/ruff check --quiet . || { echo 'mend what it can with: make format'; exit 1; }
	@$(BIN)/mypy --no-error-summary || { echo 'mend the types named above'; exit 1; }
ifdef NPM
	@npx prettier --check --log-level warn $(SCRIPTS) || { echo 'mend it with: make format'; exit 1; }
	@npx oxlint --type-aware --quiet templates || { echo 'mend what is named above'; exit 1; }
	@npx tsc --project . || { echo 'mend the types named above'; exit 1; }
else
	@test -z "$$CI" || { echo 'npm was not found; install it'; exit 1; }
endif
	@$(BIN)/specpress check
	@$(BIN)/specpress locales --check || { echo 'mend it with: make locales'; exit 1; }
	@$(BIN)/specpress generate --check || { echo 'mend it with: make generate'; exit 1; }
	@$(BIN)/python -m pytest $(SPREAD) || { echo 'if the new output is right: make golden'; exit 1; }

format: $(TOOLS) $(NPM) ## format the code and mend what the linters can
	$(BIN)/ruff format --quiet .
	$(BIN)/ruff check --quiet --fix .
ifdef NPM
	npx oxlint --quiet --fix templates
	npx prettier --write --log-level warn $(SCRIPTS)
endif

golden: $(TOOLS) ## rewrite the expected files of the test cases
	SPECPRESS_GOLDEN=1 $(BIN)/python -m pytest $(SPREAD) tests

score: $(TOOLS) ## show how the importer reads the saved pages of tests/corpus; rewrites its score.txt
	@PYTHONPATH=tests $(BIN)/python -m importer.transcribed.score

bench: $(TOOLS) ## measure catalogues of up to 1,000 models and their site; rewrites tests/benchmarks/RESULTS.md
	$(BIN)/python tests/benchmarks/run.py
	$(BIN)/python tests/benchmarks/peers.py
	$(BIN)/python tests/benchmarks/site.py
	$(BIN)/python tests/benchmarks/pages.py
	PYTHONPATH=tests:generated/python $(BIN)/python tests/benchmarks/clients.py

lock: $(TOOLS) ## resolve the dependencies anew
	@$(INSTALL) uv
	$(LOCK) --upgrade --extra import --extra mock --extra site --group dev --output-file requirements-dev.lock
	$(LOCK) --constraint requirements-dev.lock --group install --output-file requirements.lock

clean: ## remove the environment and every cache
	rm -rf $(VENV) node_modules .specpress_cache .mypy_cache .ruff_cache .pytest_cache .hypothesis
