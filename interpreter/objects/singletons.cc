// SPDX-License-Identifier: Apache-2.0
//
// Ellipsis and NotImplemented: one object each, completed by start_builtins().
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/operations.h"
#include "interpreter/run/run.h"

namespace pyexec {

Object ellipsis_object;
Object not_implemented_object;

static bool has_arguments(uint32_t count, const KeywordNames* keywords) {
  return count != 0 || (keywords != nullptr && keywords->count != 0);
}

static Value ellipsis_repr(Run&, Value) {
  return Value::object(&names::Ellipsis_);
}

static Value ellipsis_create(Run& run, Type*, Value*, uint32_t count, const KeywordNames* keywords) {
  if (has_arguments(count, keywords)) {
    return run.raise(types::type_error_, "EllipsisType takes no arguments");
  }
  return Value::object(&ellipsis_object);
}

static Value not_implemented_repr(Run&, Value) {
  return Value::object(&names::NotImplemented_);
}

// CPython warns here; the value is the same.
static Truth not_implemented_truth(Run&, Value) {
  return Truth::kTrue;
}

static Value not_implemented_create(Run& run, Type*, Value*, uint32_t count, const KeywordNames* keywords) {
  if (has_arguments(count, keywords)) {
    return run.raise(types::type_error_, "NotImplementedType takes no arguments");
  }
  return not_implemented();
}

static constexpr Slots ellipsis_slots() {
  Slots slots;
  slots.repr = ellipsis_repr;
  slots.create = ellipsis_create;
  return slots;
}

static constexpr Slots not_implemented_slots() {
  Slots slots;
  slots.repr = not_implemented_repr;
  slots.truth = not_implemented_truth;
  slots.create = not_implemented_create;
  return slots;
}

Type types::ellipsis_ = make_builtin_type({
    .name = "ellipsis",
    .layout = CellKind::kSingleton,
    .instance_bytes = sizeof(Object),
    .attributes_offset = 0,
    .flags = 0,
    .base = nullptr,
    .doc = nullptr,
    .slots = ellipsis_slots(),
});

Type types::not_implemented_ = make_builtin_type({
    .name = "NotImplementedType",
    .layout = CellKind::kSingleton,
    .instance_bytes = sizeof(Object),
    .attributes_offset = 0,
    .flags = 0,
    .base = nullptr,
    .doc = nullptr,
    .slots = not_implemented_slots(),
});

}  // namespace pyexec
