#!/usr/bin/env bash
# A step of action.yml: installs the tool beside the run's own files, and not for the whole machine.
set -euo pipefail
arguments=()
if [ -n "${COURSEPACK_VERSION:-}" ]; then arguments+=(--version "$COURSEPACK_VERSION"); fi
if [ -n "${COURSEPACK_SOURCE:-}" ]; then arguments+=(--source "$COURSEPACK_SOURCE"); fi
dotnet tool install LlmEvolution.Coursepack --tool-path "$RUNNER_TEMP/coursepack" "${arguments[@]}"
echo "$RUNNER_TEMP/coursepack" >> "$GITHUB_PATH"
