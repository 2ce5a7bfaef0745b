# Every target sets up what it needs first (.ci/setup installs Graphviz's headers when missing).

.DEFAULT_GOAL := help
.PHONY: help setup engine page map test test-in-browser test-elsewhere tests instruments lint lint-core check wasm bench fuzz package package-test clean

ENGINE := build/linjasto-core.wasm
MAP ?= maps/tampere.yaml
SECONDS ?= 60
SEED ?= 1
DRAWING ?= build/$(basename $(notdir $(MAP))).svg
PAGE ?= build/$(basename $(notdir $(MAP))).html

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

page: setup ## Write maps/tampere.yaml as a page to build/tampere.html (another map: make page MAP=FILE)
	@swift build -c release --product linjasto
	@$(MAKE) --no-print-directory -f Sources/PageEngine/Makefile module
	@mkdir -p $(dir $(PAGE))
	@"$$(swift build -c release --show-bin-path)/linjasto" page $(MAP) -o $(PAGE)
	@echo "The page is in $(PAGE): open it in a browser"

map: setup ## Draw maps/tampere.yaml to build/tampere.svg (another map: make map MAP=FILE)
	@swift build -c release --product linjasto
	@mkdir -p $(dir $(DRAWING))
	@"$$(swift build -c release --show-bin-path)/linjasto" render $(MAP) -o $(DRAWING)
	@echo "The map is in $(DRAWING)"

# What is tested is optimized, with the checks of a debug build; the tests are not (Package.swift says why).
# In a folder of their own, so that a plain swift build beside them keeps what it has, and without what
# only a debugger reads: that is a tenth of the compiling.
TESTED := -c release --scratch-path .build/tested -debug-info-format none -Xswiftc -enable-testing \
  -Xswiftc -assert-config -Xswiftc Debug
RUN = LINJASTO_WASM=$$(ls $(ENGINE) 2>/dev/null) $(NICE) swift test $(TESTED) --skip-build --ignore-lock

# Tests in which a process ends: beside long ones, swift-testing takes a whole core to wait for theirs.
ENDING := InterruptionTests|TracingTests|in a process of its own

# The program of a page is compiled on one core, and what tests need else is fetched, so the tests are
# built beside both; those in a browser, one after another, run beside all others.
test: lint ## Check the format, compile the core for a page, and run every test
	@$(MAKE) --no-print-directory -j 3 engine tests instruments
	$(RUN) --filter '$(ENDING)'
	@$(MAKE) --no-print-directory -j 2 test-in-browser test-elsewhere

instruments: setup
	@.ci/browser
	@.ci/peers

test-in-browser:
	$(RUN) --filter BrowserTests

# A browser that waits for its turn is a slow one, which its tests may take for one that hangs.
test-elsewhere: NICE := nice
test-elsewhere:
	$(RUN) --skip '$(ENDING)|BrowserTests'

check: lint lint-core tests ## Check the format and build everything

wasm: engine tests ## Compile the core for WebAssembly to build/linjasto-core.wasm and compare it with the command
	$(RUN) --filter PageEngineTests

bench: setup ## Measure speed, memory and quality in a release build (also to build/bench.json; NETWORKS="a.json" adds yours)
	@swift build -c release --product bench
	@mkdir -p build
	@"$$(swift build -c release --show-bin-path)/bench" -o build/bench.json $(NETWORKS)

fuzz: setup ## Look for inputs that break something, in a release build (SECONDS=60, KIND="map case" of its kinds, SEED=1)
	@swift build -c release --product fuzz
	@"$$(swift build -c release --show-bin-path)/fuzz" --seconds $(SECONDS) --seed $(SEED) $(addprefix --kind ,$(KIND))

package: engine ## Build a Debian package of the command to build, with what it needs but Graphviz
	@.ci/package

package-test: ## Install that package into a clean root without Swift, as root, and use it there
	@.ci/package-test

clean: ## Remove what was built
	rm -rf .build build

setup:
	@.ci/setup

tests: setup
	swift build $(TESTED) --build-tests

# Nothing to do while no source of it has changed.
engine: setup
	@$(MAKE) --no-print-directory -f Sources/PageEngine/Makefile module

# Embedded Swift, which the page needs, is a part of Swift: what it cannot, the core must not use.
lint-core:
	@$(MAKE) --no-print-directory -f Sources/PageEngine/Makefile lint

lint: setup
	swift format lint --strict --parallel -r $(wildcard Sources Tests Examples) Package.swift
