// SPDX-License-Identifier: Apache-2.0
//
// NoneType. The value is inline.
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/operations.h"
#include "interpreter/run/run.h"

namespace pyexec {

static Value none_repr(Run&, Value) {
  return Value::object(&names::None_);
}

// None has no address to hash; the number is later CPythons'.
static bool none_hash(Run&, Value, int64_t* out) {
  *out = 0xFCA86420;
  return true;
}

static Truth none_truth(Run&, Value) {
  return Truth::kFalse;
}

static Value none_create(Run& run, Type*, Value*, uint32_t count, const KeywordNames* keywords) {
  if (count != 0 || (keywords != nullptr && keywords->count != 0)) {
    return run.raise(types::type_error_, "NoneType takes no arguments");
  }
  return Value::none();
}

static constexpr Slots none_slots() {
  Slots slots;
  slots.repr = none_repr;
  slots.hash = none_hash;
  slots.truth = none_truth;
  slots.create = none_create;
  return slots;
}

Type types::none_ = make_builtin_type({
    .name = "NoneType",
    .layout = CellKind::kSingleton,
    .instance_bytes = sizeof(Object),
    .attributes_offset = 0,
    .flags = 0,
    .base = nullptr,
    .doc = nullptr,
    .slots = none_slots(),
});

}  // namespace pyexec
