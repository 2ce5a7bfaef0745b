# Every target sets up what it needs first (.ci/setup installs Graphviz's headers when missing).

.DEFAULT_GOAL := help
.PHONY: help setup map test lint check bench clean

MAP ?= maps/tampere.yaml
DRAWING ?= build/$(basename $(notdir $(MAP))).svg

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

map: setup ## Draw maps/tampere.yaml to build/tampere.svg (another map: make map MAP=FILE)
	@swift build -c release --product linjasto
	@mkdir -p $(dir $(DRAWING))
	@"$$(swift build -c release --show-bin-path)/linjasto" render $(MAP) -o $(DRAWING)
	@echo "The map is in $(DRAWING)"

test: lint ## Check the format and run every test
	swift test

check: lint ## Check the format and build everything
	swift build --build-tests

bench: setup ## Measure speed, memory and quality in a release build (also to build/bench.json; NETWORKS="a.json" adds yours)
	@swift build -c release --product bench
	@mkdir -p build
	@"$$(swift build -c release --show-bin-path)/bench" -o build/bench.json $(NETWORKS)

clean: ## Remove what was built
	rm -rf .build build

setup:
	@.ci/setup

lint: setup
	swift format lint --strict -r $(wildcard Sources Tests Examples) Package.swift
