#!/usr/bin/env bash
# Measures coursepack beside the raw limit and its peers, and prints the results as Markdown: benchmarks/run.sh [repeats] [lessons]…
# Needs the .NET SDK, Node.js and GNU time (apt-get install time). Everything it makes is in benchmarks/out, which is not committed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

repeats=${1:-5}
sizes=("${@:2}")
if [ ${#sizes[@]} -eq 0 ]; then sizes=(105 1000 10000); fi
runtime=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -1)
case "$runtime" in *-x64) runtime=linux-x64 ;; *-arm64) runtime=linux-arm64 ;; esac

{
  dotnet publish ../src/Packager.Cli -c Release -r "$runtime" -o out/tool --nologo -v q
  dotnet publish RawLimit -c Release -r "$runtime" -o out/rawlimit --nologo -v q
  dotnet publish Measure -c Release -o out/measure --nologo -v q
  npm install --prefix peers --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel=error
} >&2

echo "# Results"
echo
echo "Commit $(git rev-parse --short HEAD), $(date -u +%Y-%m-%d). $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), $(awk '/MemTotal/ { printf "%.0f", $2 / 1e6 }' /proc/meminfo) GB, $(sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' /etc/os-release), .NET $(dotnet --list-runtimes | sed -n 's/^Microsoft.NETCore.App \([^ ]*\).*/\1/p' | tail -1), Node $(node --version). Load average when it began: $(cut -d' ' -f1 /proc/loadavg)."
rm -rf out/work
mkdir -p out/work
out/measure/Measure run "$PWD/out/tool/coursepack" "$PWD/out/rawlimit/RawLimit" "$PWD/peers" "$PWD/out/work" "$repeats" "${sizes[@]}"
