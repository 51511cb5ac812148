// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/objects/operations.h"

// What the two files of dataclasses share: the Field object, and the makers of the methods that a dataclass gets.
// dataclasses.cc reads the class and decides; dataclass_methods.cc makes functions with native bodies.

namespace pyexec {

class Run;

enum class FieldKind : uint8_t { kField, kClassVar, kInitVar };

struct Field : Object {
  Str* name;  // null until the class is processed
  Value type;
  Value default_value;    // absent: MISSING
  Value default_factory;  // absent: MISSING
  Value hash;             // None, True or False
  Value metadata;         // a mappingproxy
  Value keyword_only;     // absent: MISSING
  FieldKind field_kind;
  bool has_kind_set;
  bool init, repr, compare;
};
namespace types {
extern Type dataclass_field_;
}
inline bool is_field(Value value) {
  return value.is_object() && value.as_object()->type() == &types::dataclass_field_;
}
inline Field* as_field(Value value) {
  return static_cast<Field*>(value.as_object());
}

extern Object dataclass_missing_object;          // MISSING
extern Object dataclass_factory_default_object;  // the default of a parameter whose field has a default_factory
extern Object dataclass_keyword_only_object;     // KW_ONLY

Function* dataclass_init(Run& run, Type* cls, List* fields, bool frozen, bool slots, bool has_post_init);
Function* dataclass_repr(Run& run, Type* cls, List* fields);
Function* dataclass_eq(Run& run, Type* cls, List* fields);
Function* dataclass_order(Run& run, Type* cls, List* fields, CompareOperator op);
Function* dataclass_hash(Run& run, Type* cls, List* fields);
// __setattr__ or __delattr__ of a frozen dataclass; `error` is FrozenInstanceError.
Function* dataclass_frozen(Run& run, Type* cls, List* fields, Value error, bool is_delete);

}  // namespace pyexec
