#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs what README.md shows: each `$ command` of its console blocks must print what stands below it. The service runs on a
# free port in place of 8080; an invocation id matches any other. The C++ block must be examples/embed.cc.
# Usage: readme_test.sh PYEXEC EXAMPLE [README]
set -euo pipefail
pyexec=$(readlink -f "$1")
example=$(readlink -f "$2")
root=$(readlink -f "$(dirname "$0")/../..")
readme=$(readlink -f "${3:-$root/README.md}")
scratch=$(mktemp -d)
service=
finish() {
  [ -z "$service" ] || { kill "$service" 2>/dev/null && wait "$service" 2>/dev/null; } || true
  rm -rf "$scratch"
}
trap finish EXIT

mkdir "$scratch/bin"
ln -s "$pyexec" "$scratch/bin/pyexec"
ln -s "$example" "$scratch/bin/pyexec-example"
export PATH="$scratch/bin:$PATH" PYTHON_EXECUTOR_API_KEYS='' LC_ALL=C.UTF-8

# The service, on the first free port of a few.
port=
for candidate in $(shuf -i 20000-32000 -n 20); do
  "$pyexec" serve --port "$candidate" >"$scratch/log" 2>&1 &
  service=$!
  for _ in $(seq 100); do
    if curl -sf "http://localhost:$candidate/healthz" >/dev/null; then port=$candidate && break 2; fi
    kill -0 "$service" 2>/dev/null || break
    sleep 0.1
  done
  kill "$service" 2>/dev/null || true
  wait "$service" || true
  service=
done
[ -n "$port" ] || { echo "the service did not start:"; cat "$scratch/log"; exit 1; }

uuid='[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
checked=0
wrong=0
command=
expected=
check() { # runs $command and compares with $expected
  [ -n "$command" ] || return 0
  local printed
  printed=$(cd "$scratch" && bash -c "${command//localhost:8080/localhost:$port}" 2>&1 | sed -E "s/$uuid/UUID/g")
  checked=$((checked + 1))
  if [ "$printed" != "$(printf '%s' "$expected" | sed -E "s/$uuid/UUID/g")" ]; then
    printf 'README: $ %s\n--- expected\n%s\n--- printed\n%s\n' "$command" "$expected" "$printed"
    wrong=$((wrong + 1))
  fi
  command=
  expected=
}
# A command goes on over the next line while bash finds it unfinished.
unfinished() { case $1 in *\\) return 0 ;; esac; ! bash -n -c "$1" 2>/dev/null; }

block=
in_command=
while IFS= read -r line; do
  case $line in
    '```console') block=console; continue ;;
    '```') [ "$block" = console ] && check; block=; in_command=; continue ;;
  esac
  [ "$block" = console ] || continue
  if [ -n "$in_command" ]; then
    command+=$'\n'$line
  elif [ "${line#\$ }" != "$line" ]; then
    check
    command=${line#\$ }
  else
    expected+=${expected:+$'\n'}$line
    continue
  fi
  if unfinished "$command"; then in_command=yes; else in_command=; fi
done <"$readme"

# Without the file's own heading, which ends at the first empty line.
# shellcheck disable=SC2016
if ! diff <(sed -n '/^```cpp$/,/^```$/p' "$readme" | sed '1d;$d') <(sed '1,/^$/d' "$root/examples/embed.cc"); then
  echo "README: the C++ block is not examples/embed.cc"
  wrong=$((wrong + 1))
fi
[ "$checked" -ge 8 ] || { echo "README: only $checked commands found"; exit 1; }
[ "$wrong" = 0 ] || exit 1
echo "README: $checked commands print what it says"
