#!/usr/bin/env bash
# Known vulnerabilities in what is used, NuGet and npm. Exit code 1: there is one. A service that does not answer has audited
# nothing: that is said in so many words, and is an error when AUDIT_REQUIRED=1 (before a release).
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
code=0
not_audited() {
  echo "audit: $1 was NOT audited: $2"
  if [ "${AUDIT_REQUIRED:-}" = 1 ]; then code=1; fi
}

# A feed without this resource answers that it knows of no vulnerability.
knows_vulnerabilities() {
  local feed
  for feed in $(dotnet nuget list source --format short | awk '$1 == "E" { print $2 }'); do
    if curl -fsSL --max-time 30 "$feed" 2>/dev/null | grep -q 'VulnerabilityInfo'; then return 0; fi
  done
  return 1
}

if knows_vulnerabilities; then
  nuget=$(dotnet list LlmEvolution.sln package --vulnerable --include-transitive --format json 2>&1)
  if ! grep -q '"projects"' <<< "$nuget"; then not_audited NuGet "dotnet list package failed: $(tail -1 <<< "$nuget")"
  elif grep -q '"advisoryurl"' <<< "$nuget"; then echo "$nuget"; echo "audit: NuGet packages with known vulnerabilities"; code=1
  else echo "audit: NuGet: no known vulnerability"; fi
else not_audited NuGet "no feed in use tells of vulnerabilities"; fi

npm=$(npm --prefix src/Runtime audit --json 2>/dev/null)
if grep -q '"auditReportVersion"' <<< "$npm"; then
  # What is shipped is named in scripts/parts.mjs; the rest are tools of the build, so that only what is serious stops it.
  if npm --prefix src/Runtime audit --audit-level=high >/dev/null 2>&1; then echo "audit: npm: no known serious vulnerability"; else npm --prefix src/Runtime audit; code=1; fi
else not_audited npm "$(grep -o '"message": *"[^"]*"' <<< "$npm" | head -1 | sed -E 's#(POST|GET) +[^ "]+#\1#')"; fi
exit $code
