#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh FOLDER TEST [ARGS]: installs what package-lock.json names into FOLDER and runs TEST there. 77: not possible here.
set -euo pipefail
source="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
folder="$1"
test="$2"
shift 2

skip() { printf 'skipped: %s\n' "$*"; exit 77; }

command -v node >/dev/null || skip "there is no node"
command -v npm >/dev/null || skip "there is no npm"
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' \
    || skip "node $(node --version) is older than the clients take (20.19)"
mkdir -p "$folder"
exec 9>"$folder/lock"
flock 9
if ! cmp -s "$source/package-lock.json" "$folder/installed.json"; then
    cp "$source/package.json" "$source/package-lock.json" "$folder/"
    (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund >npm.log 2>&1) \
        || { tail -n 3 "$folder/npm.log"; skip "the clients cannot be installed"; }
    cp "$source/package-lock.json" "$folder/installed.json"
fi
cp "$source"/*.mjs "$folder/"
exec 9>&-
cd "$folder"
exec node "$test" "$@"
