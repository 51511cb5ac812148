#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# What pyexec-conformance says about small folders of programs: the survey without expectations, expectations of any
# 3.11.x, comments, JUnit XML and the score page. Then the score page of the repository, in its shape, and the programs
# that show the limitations: each must still differ from CPython.
# Usage: runner_test.sh RUNNER PYEXEC
set -euo pipefail
runner=$(readlink -f "$1")
pyexec=$(readlink -f "$2")
root=$(readlink -f "$(dirname "$0")/../..")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"

problem() { echo "runner_test: $1"; [ ! -f output ] || cat output; exit 1; }
run() { # CODE ARGUMENTS: the runner must end with the code
  local wanted=$1 code=0
  shift
  "$runner" --pyexec "$pyexec" "$@" >output 2>&1 || code=$?
  [ "$code" = "$wanted" ] || problem "exit code $code instead of $wanted: $*"
}
has() { grep -qF -- "$1" output || problem "no line with: $1"; }

# Would my code run here?
mkdir mine
echo 'print("fine")' >mine/fine.py
echo 'raise ValueError("text")' >mine/raises.py
echo 'import os' >mine/refused.py
echo 'x = (' >mine/syntax.py
echo 'while True: pass' >mine/endless.py
run 1 --programs mine --timeout 1
has 'RUNS     fine.py'
has 'RAISES   raises.py: ValueError: text'
has 'Unsafe import detected: os'
has "SyntaxError: '(' was never closed"
has 'STOPPED  endless.py'
has '1 run to their end, 1 raise an exception, 2 are refused, 1 are stopped by a limit'
run 0 --programs mine --filter fine
run 2 --programs mine --filter nothing
run 2 --programs nowhere

# Expectations of any micro version of 3.11, comments, differences.
mkdir -p suite/area
expectation() { # NAME VERSION TEXT
  printf '# CPython %s\n=== exit 0\n=== stdout %d\n%s\n\n=== stderr 0\n\n' "$2" $((${#3} + 1)) "$3" >"suite/area/$1.expected"
}
echo 'print("a")  # expect: a' >suite/area/right.py
expectation right 3.11.2 a
run 0 --programs suite
has '1 programs: 1 passed, 0 failed'
echo 'print("<b>")' >suite/area/wrong.py
expectation wrong 3.11.9 c
echo 'print("a")  # expect: d' >suite/area/comment.py
expectation comment 3.11.7 a
echo 'print("a")' >suite/area/version.py
expectation version 3.12.1 a
echo 'print("a")' >suite/area/nothing.py
run 1 --programs suite --junit results.xml --score score.md
has '5 programs: 1 passed, 4 failed'
has '-c'
has '+<b>'
has 'FAIL area/comment.py'
has 'FAIL area/version.py'
has 'FAIL area/nothing.py'
[ "$(grep -c '<testcase ' results.xml)" = 5 ] || problem "JUnit XML does not hold five cases"
grep -qF '<testsuite name="area" tests="5" failures="4"' results.xml || problem "JUnit XML does not hold the suite's counts"
grep -qF '+&lt;b&gt;' results.xml || problem "JUnit XML does not escape the difference"
grep -qF '| area | 5 | 4 | 20.00 % |' score.md || problem "the score page lacks the area's row"
run 0 --programs suite --filter right --gcstress=3
run 0 --programs suite --filter right --gcstress
run 2 --programs suite --gcstress=never

# The page of the repository has the shape that the runner writes, and rows of areas that exist.
page=$root/docs/compatibility.md
shape() { sed -E 's/CPython 3\.11\.[^;]*;/CPython;/' "$1" | grep -E '^[^|]|^\| area \| programs|^\|---'; }
diff <(shape score.md) <(shape "$page") ||
  problem "docs/compatibility.md is not what the runner writes: ./dev conformance --score docs/compatibility.md"
while read -r area; do
  [ -d "$root/conformance/programs/$area" ] || [ -d "$root/conformance/generated/$area" ] ||
    problem "docs/compatibility.md has a row '$area' that is no area: ./dev conformance --score docs/compatibility.md"
done < <(sed -nE 's/^\| ([a-z_]+) \|.*/\1/p' "$page" | grep -v '^area$')

# Each known difference of the language names a program, which still differs.
entries=$(sed -n '/^## Language/,/^## Library/p' "$root/conformance/limitations.md" | grep -E '^[0-9]+\. ')
named=$(sed -nE 's/.*\(`([a-z_]+)`\)$/\1.py/p' <<<"$entries" | sort)
[ "$(wc -l <<<"$entries")" = "$(wc -l <<<"$named")" ] || problem "an entry of limitations.md, Language, does not end with (\`program\`)"
diff <(echo "$named") <(cd "$root/conformance/limitations" && ls ./*.py | sed 's|^\./||' | sort) ||
  problem "limitations.md and conformance/limitations do not name the same programs"
run 1 --programs "$root/conformance/limitations"
has ': 0 passed, '
echo "runner_test: the survey, expectations, comments, JUnit XML, score page and limitations are right"
