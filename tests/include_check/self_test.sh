#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The check must find what it is there for: each case is one bad line in a tree of its own, and one good twin.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT

try() { # EXPECTED(refused|accepted) FILE LINE
  rm -rf "${tree:?}"/*
  mkdir -p "$tree/$(dirname "$2")" "$tree/interpreter/objects"
  printf 'struct Object : Cell {};\nstruct Str : Object {};\nstruct Name final : public Str {};\n' >"$tree/interpreter/objects/str.h"
  printf '%s\n' "$3" >"$tree/$2"
  local verdict=accepted
  "$here/check.sh" "$tree" >/dev/null || verdict=refused
  [ "$verdict" = "$1" ] || { echo "expected $1 for $2: $3"; exit 1; }
}

try refused parser/walk.cc '#include "interpreter/heap/value.h"'
try accepted parser/walk.cc '#include "interpreter/numeric/float_text.h"'
try refused interpreter/eval/call.cc '#include "stdlib/builtins.h"'
try accepted stdlib/builtins.cc '#include "interpreter/eval/call.h"'
try refused interpreter/objects/list.cc '#include "server/worker.h"'
try refused server/http.cc '#include "interpreter/heap/heap.h"'
try accepted server/http.cc '#include <pyexec/interpreter.h>'
try refused fuzz/fuzz_evaluate.cc '#include "interpreter/run/run.h"'
try refused interpreter/run/run.cc '#include <tree_sitter/api.h>'
try refused interpreter/include/pyexec/run.h '#include "interpreter/run/run.h"'
try refused interpreter/eval/call.cc 'std::vector<Value> arguments;'
try refused interpreter/eval/call.cc 'std::unordered_map<std::string, Value> names;'
try refused stdlib/sort.cc 'std::vector<std::pair<int, Str*>> keys;'
try refused stdlib/sort.cc 'std::vector<Name*> names;'
try refused stdlib/sort.cc 'std::set<const Object*> seen;'
try refused stdlib/sort.cc 'std::function<bool(int)> less;'
try accepted stdlib/sort.cc 'std::vector<int> sizes; std::span<Value> items;'
try accepted stdlib/sort.cc '// a std::vector<Value> does not compile'
try accepted stdlib/sort.cc 'std::vector<Str*> immortal;  // include-check: allowed, because all of them are immortal'
echo "include_check finds what it is there for"
