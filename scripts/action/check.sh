#!/usr/bin/env bash
# A step of action.yml: findings as SARIF for code scanning, and as text for whoever reads the log.
set -uo pipefail
strict=()
if [ "${COURSEPACK_STRICT:-}" = true ]; then strict=(--strict); fi
coursepack check "$COURSEPACK_FOLDER" --format sarif "${strict[@]}" > "$RUNNER_TEMP/coursepack.sarif"
if [ -s "$RUNNER_TEMP/coursepack.sarif" ]; then echo "sarif=$RUNNER_TEMP/coursepack.sarif" >> "$GITHUB_OUTPUT"; fi
coursepack check "$COURSEPACK_FOLDER" "${strict[@]}"
