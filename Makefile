# What a person types. Everything else is in scripts/, one file a task.
SWIFT_FLAGS = --explicit-target-dependency-import-check error
RELEASE_FLAGS = -c release --static-swift-stdlib -Xlinker -s

.PHONY: run test lint bench release install

run: ## Install what is missing, build, and open the demo programme.
	@scripts/install-needs
	swift build -c release --product signoff
	@scripts/open-demo

test: ## Build and run every test.
	@scripts/install-needs
	swift build --build-tests $(SWIFT_FLAGS)
	swift test --skip-build

lint: ## Check the format of every Swift file.
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

bench: ## Print ratios against floors measured in the same run.
	@scripts/install-needs bench
	swift build $(RELEASE_FLAGS) --product signoff
	@Benchmarks/run
	@Benchmarks/receipt "$$(swift build $(RELEASE_FLAGS) --show-bin-path)/signoff"

release: ## Build one file without a Swift runtime beside it, stripped.
	@scripts/install-needs
	swift build $(RELEASE_FLAGS) --product signoff
	@echo "$$(swift build $(RELEASE_FLAGS) --show-bin-path)/signoff"
