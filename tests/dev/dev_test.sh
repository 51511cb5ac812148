#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# `./dev test` must end with a failure whichever of its steps fails, and say which. The script runs here in a tree of its own
# with stand-ins for the compilers and checkers, which note each call and fail where they are told to.
set -euo pipefail
root=$(readlink -f "$(dirname "$0")/../..")
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
cp "$root/dev" "$tree/"
cp -r "$root/.ci" "$tree/"
cd "$tree"

# What the script looks at: a history with a C++ file, two programs, parser sources that match their lock file.
mkdir -p parser conformance/programs/area conformance/generated/area fuzz/regressions node_modules/tree-sitter/vendor/tree-sitter/lib/src node_modules/tree-sitter-python/src bin
echo '"integrity": "sha512-AAAA"' | tee package-lock.json >node_modules/.package-lock.json
touch node_modules/tree-sitter/vendor/tree-sitter/lib/src/lib.c node_modules/tree-sitter-python/src/parser.c
echo 'int x;' >parser/a.cc
touch conformance/programs/area/quick.py conformance/programs/area/slow.py fuzz/python.dict
for i in $(seq 20); do touch "conformance/generated/area/g$i.py"; done
echo 'area/slow.py  # 30 s' >conformance/slow_under_stress.txt
git init -q . && git add parser && git -c user.name=t -c user.email=t@t commit -qm start

cat >bin/stand-in <<'STANDIN'
#!/usr/bin/env bash
# One stand-in under many names. Its call is one line in $CALLS; it fails when the line matches $FAIL_AT.
line="$(basename "$0") ${PYEXEC_GC_STRESS:-} $*"
echo "$line" >>"$CALLS"
case $(basename "$0") in
  dpkg-query) echo -n installed; exit ;;
  g++) echo 12; exit ;;
  cmake)
    if [ "$1" = --build ]; then
      for name in pyexec-conformance fuzz_parse_policy fuzz_evaluate; do
        mkdir -p "$2" && ln -sf "$STAND_IN" "$2/$name"
      done
    fi ;;
  ctest) echo "100% tests passed, 0 tests failed out of 7" ;;
  fuzz_*) echo "stat::number_of_executed_units: 5" >&2 ;;
esac
if [ -n "${FAIL_AT:-}" ] && [[ $line =~ $FAIL_AT ]]; then exit 1; fi
STANDIN
chmod +x bin/stand-in
for name in cmake ctest clang-tidy-19 clang-format-19 dpkg-query apt-get npm g++; do ln -s stand-in "bin/$name"; done
export PATH="$tree/bin:$PATH" CALLS="$tree/calls" STAND_IN="$tree/bin/stand-in"

problem() { echo "dev_test: $1"; tail -n 20 "$tree/output"; exit 1; }

FAIL_AT='' .ci/run >output 2>&1 || problem "fails although nothing failed"
grep -q '^release: 100% tests passed, 0 tests failed out of 7$' output || problem "the closing line of ctest is missing"
grep -q '^== all steps passed in ' output || problem "no total"
apt_calls=$(grep -c '^apt-get' calls || true)
[ "$apt_calls" = 0 ] || problem "apt was called although nothing is missing"

# step that must be named, and the call that fails
cases=(
  'release build|^cmake .*--preset release'
  'release build|^cmake .*--build build/release'
  'release tests|^ctest .*build/release'
  'asan build|^cmake .*--build build/asan'
  'asan: unit tests|^ctest .*build/asan'
  'release: generated checks, all of them|^pyexec-conformance  --programs conformance/generated --jobs [0-9]+ --slowest 5$'
  'asan: conformance programs|^pyexec-conformance  --jobs [0-9]+ --timeout [0-9]+ --slowest 5 --programs conformance/programs$'
  'asan: generated checks, a twentieth|^pyexec-conformance .*--programs conformance/generated --filter generated/area/g[0-9]+.py$'
  'collecting at every safepoint|--gcstress safepoint .*quick'
  'collecting at every 97th safepoint, the slow programs|--gcstress safepoint:97 .*slow'
  'collecting at every allocation, a sample|--gcstress allocation '
  'tsan build|^cmake .*--build build/tsan'
  'tsan: two interpreters in two threads|^ctest .*build/tsan'
  'fuzz: parser and policy|^fuzz_parse_policy .*-max_total_time=60'
  'fuzz: evaluation under tiny budgets|^fuzz_evaluate .*-max_total_time=60'
  'format|^clang-format-19'
  'lint|^clang-tidy-19 .*parser/a.cc'
)
for case in "${cases[@]}"; do
  if FAIL_AT=${case#*|} .ci/run >output 2>&1; then problem "succeeds although this failed: ${case#*|}"; fi
  grep -q "^== FAILED after [0-9]* s: ${case%%|*}$" output || problem "the failed step is not named: ${case%%|*}"
done

: >calls
FAIL_AT='' .ci/run --full >output 2>&1 || problem "--full fails although nothing failed"
grep -q -- '--gcstress allocation .*area/slow.py' calls || problem "--full leaves a program out under allocation stress"
grep -qE -- '--slowest 5 --programs conformance/generated$' calls || problem "--full leaves generated checks out under asan"
for mode in safepoint allocation; do
  grep -q -- "--programs conformance/generated --gcstress $mode " calls || problem "--full leaves generated checks out under $mode stress"
done
grep -q -- '--gcstress safepoint .*area/slow.py' calls || problem "--full leaves a program out under safepoint stress"
if FAIL_AT='' ./dev test --ful >output 2>&1; then problem "accepts an unknown flag"; fi
if ./dev nonsense >output 2>&1; then problem "accepts an unknown verb"; fi

# Every verb that the script knows stands in its help, and the other way round.
# shellcheck disable=SC2016
known=$(sed -n '/^case \$verb in$/,/^esac$/p' dev | sed -nE 's/^  ([a-z]+)( \| .*)?\).*/\1/p' | sort)
helped=$(./dev help | sed -nE 's/^  ([a-z]+) .*/\1/p' | sort)
[ "$known" = "$helped" ] || problem "help and verbs differ: $(diff <(echo "$known") <(echo "$helped"))"
echo "dev_test: each of ${#cases[@]} failures ends the run and is named"
