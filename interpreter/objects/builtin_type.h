// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/objects/type.h"

// How a builtin type is written down: one static object, made at compile or load time, completed once a process by
// start_builtins() (name strings, MRO, shapes, dunder methods made from the slots).

namespace pyexec {

struct BuiltinTypeSpec {
  const char* name;
  CellKind layout = CellKind::kInstance;
  uint32_t instance_bytes = sizeof(Instance);
  uint16_t attributes_offset = 0;  // offsetof(Struct, attributes) of structs that subclasses extend
  uint32_t flags = 0;
  Type* base = nullptr;  // null: object
  const char* doc = nullptr;
  Slots slots = {};
  const char* module = "builtins";
  void (*trace)(Heap&, Object*) = nullptr;
};

inline Type make_builtin_type(const BuiltinTypeSpec& spec) {
  Type type{};
  type.kind = CellKind::kType;
  type.flags = kFlagImmortal;
  type.builtin_name = spec.name;
  type.builtin_module = spec.module;
  type.layout = spec.layout;
  type.instance_bytes = spec.instance_bytes;
  type.attributes_offset = spec.attributes_offset;
  type.type_flags = spec.flags;
  type.base = spec.base;
  type.doc = spec.doc;
  type.slots = spec.slots;
  type.trace = spec.trace;
  return type;
}

}  // namespace pyexec
