#!/usr/bin/env bash
# A step of action.yml: builds the packages.
set -euo pipefail
targets=()
for target in ${COURSEPACK_TARGETS:-}; do targets+=(--target "$target"); done
# Split at spaces on purpose: they are several arguments.
# shellcheck disable=SC2086
coursepack build "$COURSEPACK_FOLDER" --output "$COURSEPACK_OUTPUT" "${targets[@]}" ${COURSEPACK_ARGUMENTS:-}
echo "packages=$COURSEPACK_OUTPUT" >> "$GITHUB_OUTPUT"
