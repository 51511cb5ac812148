#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Keeps two rules that no compiler checks:
#   1. the arrows of docs/ARCHITECTURE.md: which folder may include which;
#   2. no container or closure holds heap values where the collector cannot see them.
# Usage: check.sh [ROOT]. Prints each finding as file:line: text and fails when there is one. A line that must break a rule
# says so itself, with the reason: `// include-check: allowed, because …`.
set -euo pipefail
cd "${1:-$(dirname "$0")/../..}"
findings=0
report() { # reads `file:line:text` lines, drops those that carry a reason
  local line
  while IFS= read -r line; do
    case $line in *'include-check: allowed, because '*) continue ;; esac
    printf '%s   [%s]\n' "$line" "$1"
    findings=$((findings + 1))
  done
}

# --- 1. Arrows: folder, then what it may include from this repository (regular expression over the include path).
numeric='interpreter/(numeric|text)/'
parser="parser/|$numeric"
core="interpreter/(heap|objects|run|eval)/|pyexec/|$parser"   # the public headers: plain data such as Limits
stdlib="stdlib/|$core"
api="interpreter/api/|$stdlib"
arrows=(
  "interpreter/numeric interpreter/text|$numeric"
  "parser|$parser"
  "interpreter/heap interpreter/objects interpreter/run interpreter/eval|$core"
  "stdlib|$stdlib"
  "interpreter/include|pyexec/"
  "interpreter/api|$api"
  # From here on only the public API counts.
  "server|server/|pyexec/"
  "cli|cli/|server/|pyexec/"
  "conformance|conformance/|pyexec/"
  "fuzz|fuzz/|pyexec/"
  "bench|bench/|pyexec/"
)
ours='(interpreter|parser|stdlib|server|cli|conformance|fuzz|bench|tests|pyexec)/'
for arrow in "${arrows[@]}"; do
  folders=${arrow%%|*}
  allowed=${arrow#*|}
  for folder in $folders; do
    [ -d "$folder" ] || continue
    report "$folder may not include this" < <(
      grep -rnE --include='*.cc' --include='*.h' --include='*.def' "^ *# *include *[<\"]$ours" "$folder" |
        grep -vE "# *include *[<\"]($allowed)" || true)
  done
done
report "tree-sitter stays in parser/" < <(
  grep -rnE --include='*.cc' --include='*.h' '# *include *[<"]tree_sitter/' interpreter stdlib server cli conformance fuzz bench 2>/dev/null || true)
report "public headers do not mention the heap, nodes or tree-sitter" < <(
  grep -rnE '# *include *"|\bts_|TSNode|\bHeap\b|\bExpr\b|\bStmt\b' interpreter/include 2>/dev/null | grep -vE '^[^:]+:[0-9]+: *//' || true)
# The parser names Value and Frame, it never includes them; that follows from its arrow.

# --- 2. Values live on the value stack, in heap cells, in registered roots or on the native stack: never in a C++ container,
# whose memory the collector does not scan, and never in a closure, which may be stored in one.
layers=()
for folder in interpreter/heap interpreter/objects interpreter/run interpreter/eval interpreter/api stdlib; do
  [ -d "$folder" ] && layers+=("$folder")
done
if [ ${#layers[@]} -gt 0 ]; then
  # Every kind of heap cell: structs derived from Cell, directly or through another one.
  mapfile -t objects < <(
    known='Cell'
    while :; do
      more=$(grep -rhoE --include='*.h' --include='*.cc' "(struct|class) +[A-Z][A-Za-z0-9]+ +(final +)?: +(public +)?($known)\b" "${layers[@]}" |
        sed -E 's/(struct|class) +([A-Za-z0-9]+).*/\2/' | sort -u)
      next=$(printf '%s\n' Cell "$more" | sort -u | sed '/^$/d' | paste -sd'|')
      [ "$next" = "$known" ] && break
      known=$next
    done
    printf '%s\n' "$known" | tr '|' '\n')
  pointers=$(IFS='|'; printf '%s' "${objects[*]}")
  held="(const +)?(Value|Slot|($pointers) *(const *)?\*)"
  containers='(vector|deque|list|forward_list|set|unordered_set|multiset|map|unordered_map|multimap|stack|queue|priority_queue|unique_ptr|shared_ptr)'
  report "a container of heap values is invisible to the collector" < <(
    grep -rnE --include='*.cc' --include='*.h' "\b$containers *<([^;()]*[<, ])?$held *(\[\])?[,>]" "${layers[@]}" | grep -vE ':[0-9]+: *//' || true)
  report "std::function may keep heap values out of the collector's sight" < <(
    grep -rnE --include='*.cc' --include='*.h' 'std::(function|any|async|thread_local)\b' "${layers[@]}" | grep -vE ':[0-9]+: *//' || true)
fi

[ "$findings" = 0 ] || { echo "include_check: $findings findings"; exit 1; }
echo "include_check: the arrows hold (${#arrows[@]} rules)"
