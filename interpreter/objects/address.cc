// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/address.h"

#include <cstdio>

#include "interpreter/run/run.h"

namespace pyexec {

Str* address_text(Run& run, Object* object) {
  char text[32];
  int length = std::snprintf(text, sizeof text, "0x%012llx", 0x7f0000000000ULL + 16ULL * run.identity_of(object));
  return str_from_ascii(run, {text, static_cast<size_t>(length)});
}

Str* address_text(Run& run, Value value) {
  return value.is_object() ? address_text(run, value.as_object()) : str_from_ascii(run, "0x7f0000000000");
}

}  // namespace pyexec
