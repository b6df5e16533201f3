#!/usr/bin/env bash
# Runs every test of the repository and installs what they need. The same command serves people and .ci/run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

find_browser() {
  local place
  for place in "${CHROMIUM_PATH:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
    if [ -n "$place" ] && [ -x "$place" ]; then return 0; fi
  done
  return 1
}

install_browser() {
  local root=()
  if [ "$(id -u)" -ne 0 ]; then root=(sudo); fi
  if command -v apt-get >/dev/null; then
    "${root[@]}" apt-get update -q && "${root[@]}" apt-get install -y -q chromium && return 0
  fi
  # Not Debian: Playwright's own browser, with the version that the tests are built with.
  dotnet build tests/E2E --nologo -v q
  pwsh "$(ls -d tests/E2E/bin/Debug/net*/playwright.ps1)" install chromium
}

find_browser || install_browser

# Reports are compared on both databases. Without a PostgreSQL those tests are skipped, and say so.
if ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && command -v apt-get >/dev/null; then
  root=()
  if [ "$(id -u)" -ne 0 ]; then root=(sudo); fi
  "${root[@]}" apt-get install -y -q postgresql || echo "no PostgreSQL: its tests will be skipped"
fi

dotnet build LlmEvolution.sln --nologo -v q
# Everything runs, whatever fails before it. One project at a time: the browser tests measure time.
failed=0
npm --prefix src/Runtime test || failed=1
for project in tests/*/*.csproj; do
  dotnet test --project "$project" --no-build --no-ansi --no-progress || failed=1
done
exit "$failed"
