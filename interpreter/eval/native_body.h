// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "interpreter/objects/operations.h"

// Function objects whose body is C++: to a program they are functions like any other, with parameters, defaults,
// annotations and the same argument errors, and the evaluator enters them by its fast path. The library makes the
// methods of dataclasses this way, a function a class, where CPython compiles text.
//
// Their frames stay out of tracebacks.

namespace pyexec {

class Run;

// Slots are the parameters in order. `data` is what was given to native_body_function.
using NativeBody = Value (*)(Run& run, Value* slots, Buffer* data);

struct NativeBodySpec {
  Str* name;            // interned
  Str* qualified_name;  // shown, and named by argument errors
  Str* module;
  std::span<Str* const> parameters;  // interned; positional ones first
  size_t positional_count;           // the rest is keyword-only
  Tuple* defaults = nullptr;         // of the last positional ones
  NameTable* keyword_defaults = nullptr;
  NativeBody body;
  Buffer* data = nullptr;      // the body's own memory, kept until the run ends, not traced
  Value kept = Value::none();  // what the body's memory points to, kept alive with the function
};
Function* native_body_function(Run& run, const NativeBodySpec& spec);

}  // namespace pyexec
