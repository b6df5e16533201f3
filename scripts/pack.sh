#!/usr/bin/env bash
# Makes what is published, into dist/pack (or --out): the tool's packages, the library's package, the programs that
# need no .NET, their SHA-256 sums and the SBOM. The version comes from the git tag.
#   scripts/pack.sh                          everything, for every system
#   scripts/pack.sh --only tool --rid any    some kinds (tool, library, standalone) for some systems
#   --configuration Debug --no-build         of what is built already; for the tests
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

out=dist/pack
configuration=Release
kinds=()
rids=()
build=()
while [ $# -gt 0 ]; do
  case $1 in
    --out) out=$2; shift 2 ;;
    --only) kinds+=("$2"); shift 2 ;;
    --rid) rids+=("$2"); shift 2 ;;
    --configuration) configuration=$2; shift 2 ;;
    --no-build) build=(--no-build); shift ;;
    *) echo "unknown: $1 (see the head of scripts/pack.sh)" >&2; exit 2 ;;
  esac
done
[ ${#kinds[@]} -gt 0 ] || kinds=(tool library standalone)
[ ${#rids[@]} -gt 0 ] || rids=(linux-x64 linux-arm64 win-x64 osx-arm64 any)
wants() { [[ " ${kinds[*]} " == *" $1 "* ]]; }
systems=()
for rid in "${rids[@]}"; do [ "$rid" = any ] || systems+=("$rid"); done

mkdir -p "$out"
out=$(cd "$out" && pwd)

dotnet tool restore --verbosity quiet
dotnet restore src/Packager.Cli --nologo -v q
dotnet dotnet-CycloneDX src/Packager.Cli/Packager.Cli.csproj --output "$out" --filename coursepack.cdx.json --output-format Json --disable-package-restore --no-serial-number >/dev/null
node scripts/parts.mjs sbom "$out/coursepack.cdx.json" "$out/coursepack.cdx.json"

if wants library; then
  dotnet pack src/Packager --nologo -v q -c "$configuration" "${build[@]}" -o "$out"
fi

if wants tool; then
  # A package for each system with native code beside the IL, and one for any: `dotnet tool install` picks.
  runtimes=()
  # The quotes are for MSBuild: it would take what follows a semicolon for another property.
  if [ "${rids[*]}" != any ]; then runtimes=("-p:ToolRuntimes=\"$(IFS=';'; echo "${rids[*]}")\""); fi
  dotnet pack src/Packager.Cli --nologo -v q -c "$configuration" "${build[@]}" "${runtimes[@]}" -p:Sbom="$out/coursepack.cdx.json" -o "$out"
fi

if wants standalone; then
  for rid in "${systems[@]}"; do
    folder=$(mktemp -d)
    dotnet publish src/Packager.Cli --nologo -v q -c "$configuration" -r "$rid" --self-contained -p:PublishSingleFile=true \
      -p:IncludeNativeLibrariesForSelfExtract=true -p:EnableCompressionInSingleFile=true -p:DebugType=none -p:PublishDocumentationFiles=false -o "$folder"
    cp README.md LICENSE THIRD-PARTY-NOTICES "$out/coursepack.cdx.json" "$folder"
    if [[ $rid == win-* ]]; then (cd "$folder" && rm -f "$out/coursepack-$rid.zip" && zip -q -X -r "$out/coursepack-$rid.zip" .)
    else tar -C "$folder" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$(git log -1 --format=%ct)" -czf "$out/coursepack-$rid.tar.gz" .; fi
    rm -rf "$folder"
  done
fi

(cd "$out" && find . -maxdepth 1 -type f ! -name SHA256SUMS -printf '%P\n' | sort | xargs sha256sum > SHA256SUMS)
ls -l "$out"
