#!/usr/bin/env bash
# Builds the manual, dist/docs/manual-web/: docs/ becomes a course, and the tool makes a web site of it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

dotnet build src/Docs --nologo -v q
dotnet src/Docs/bin/Debug/net10.0/LlmEvolution.Docs.dll . dist/manual
dotnet src/Docs/bin/Debug/net10.0/coursepack.dll build dist/manual --target web --output dist/docs --strict
