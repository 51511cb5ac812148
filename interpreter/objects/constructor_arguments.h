// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "interpreter/objects/operations.h"
#include "interpreter/run/run.h"

// Binding of the few positional-or-keyword arguments of str(), bytes(), bytearray() and memoryview(), which are slots
// and so have no table entry. Wording as CPython's argument clinic.

namespace pyexec {

// Fills `out[i]` for each name, absent() when omitted; the arguments hold no self or class.
inline bool bind_constructor(Run& run, std::string_view function, std::span<const std::string_view> names,
                             const Value* arguments, uint32_t count, const KeywordNames* keywords, Value* out) {
  size_t given = count + (keywords != nullptr ? keywords->count : 0);
  if (given > names.size()) {
    return run.raise(types::type_error_, "{}() takes at most {} argument{} ({} given)",
                     {function, names.size(), names.size() == 1 ? "" : "s", given});
  }
  for (size_t i = 0; i < names.size(); ++i) {
    out[i] = i < count ? arguments[i] : Value::absent();
  }
  for (uint32_t k = 0; keywords != nullptr && k < keywords->count; ++k) {
    const Str* name = keywords->names[k];
    size_t at = 0;
    while (at < names.size() && (name->is_wide() || name->view() != names[at])) {
      ++at;
    }
    if (at == names.size()) {
      return run.raise(types::type_error_, "'{}' is an invalid keyword argument for {}()", {name, function});
    }
    if (at < count) {
      return run.raise(types::type_error_, "argument for {}() given by name ('{}') and position ({})",
                       {function, name, at + 1});
    }
    out[at] = arguments[count + k];
  }
  return true;
}

// An argument that must be a str when it is given.
inline bool require_str_argument(Run& run, std::string_view function, std::string_view name, Value value) {
  if (value.is_absent() || is_str(value)) {
    return true;
  }
  MessagePart got = value.is_none() ? MessagePart("None") : MessagePart(type_of(value));
  return run.raise(types::type_error_, "{}() argument '{}' must be str, not {}", {function, name, got});
}

}  // namespace pyexec
