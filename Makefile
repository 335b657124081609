# The commands of every day. Each sets up what it needs first and says what it does;
# nothing has to be installed by hand but Python 3.11 or newer, and make.
#   PYTHON=python3.12   choose the Python of the virtual environment
#   ARGS="…"            pass something on, as in: make test ARGS="-k brand"
SHELL := /bin/bash
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help site serve check test bench audits lint format hooks lock clean distclean

ARGS ?=
SHOWCASE := .venv/bin/showcase

help: ## list these commands
	@sed -nE 's/^([a-z]+): .*## (.*)/make \1\t\2/p' Makefile | expand -t 16

site: ## build the whole site into site/
	@scripts/setup site
	@$(SHOWCASE) build $(ARGS)
	@echo "Look at it with: .venv/bin/python -m http.server --bind 127.0.0.1 --directory site 8000"
	@echo "then open http://127.0.0.1:8000/ (or type: make serve, for a live preview)"

serve: ## live preview: a saved record is on its page at once
	@scripts/setup site
	@$(SHOWCASE) serve $(ARGS)

check: ## all problems in the records
	@scripts/setup site
	@$(SHOWCASE) check $(ARGS)

test: ## run everything: style, types, imports, workflows, tests
	@scripts/setup test
	@scripts/test $(ARGS)

bench: ## the benchmark, as in: make bench ARGS="--sizes 100,1000"
	@scripts/setup bench
	@.venv/bin/python -m bench.run $(ARGS)
	@.venv/bin/python -m bench.report
	@.venv/bin/python -m bench.search
	@$(MAKE) audits ARGS=

audits: ## what a visit weighs, and Lighthouse, as in: make audits ARGS="--runs 5"
	@scripts/setup bench
	@.venv/bin/python -m bench.weights
	@.venv/bin/python -m bench.lighthouse $(ARGS); status=$$?; \
	.venv/bin/python -m bench.visit_report && exit $$status

lint: ## style, types, imports and workflows only
	@scripts/setup tools
	@scripts/lint

format: ## lay the Python files out, and mend what can be mended
	@scripts/setup tools
	@.venv/bin/ruff check --fix .
	@.venv/bin/ruff format .

hooks: ## check each commit before it is made
	@scripts/setup tools
	@.venv/bin/pre-commit install

lock: ## renew requirements/ after a change in pyproject.toml (UPGRADE=1: newest releases)
	@scripts/lock

clean: ## remove what was generated
	rm -rf build site docs/en docs/zh dist *.egg-info
	rm -rf .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find generator tests scripts -name __pycache__ -prune -exec rm -rf {} +

distclean: clean ## remove the virtual environment too
	rm -rf .venv
