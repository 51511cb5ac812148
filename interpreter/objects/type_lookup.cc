// SPDX-License-Identifier: Apache-2.0
#include "interpreter/run/run.h"

// Finding a name along a class's MRO, through the run's method cache. A line holds the entry itself, so that a class
// attribute that is merely replaced is seen without invalidation; whatever changes which entry answers advances
// Run::class_epoch.

namespace pyexec {

bool Type::is_subtype_of(const Type* other) const {
  if (this == other) {
    return true;
  }
  if (mro == nullptr) {
    return other == &types::object_;
  }
  for (size_t i = 1; i < mro->length; ++i) {
    if (mro->items[i].as_object() == other) {
      return true;
    }
  }
  return false;
}

static NameEntry* find_entry(Run& run, Type* type, const Str* name, Type** where) {
  size_t at = (reinterpret_cast<uintptr_t>(type) >> 5 ^ (name->identity * 31)) & (Run::kMethodCacheLines - 1);
  Run::MethodCacheLine& line = run.method_cache[at];
  if (line.type == type && line.name == name && line.epoch == run.class_epoch) [[likely]] {
    *where = line.where;
    return line.entry;
  }
  NameEntry* found = nullptr;
  Type* holder = nullptr;
  for (size_t i = 0; i < type->mro->length; ++i) {
    Type* candidate = as_type(type->mro->items[i]);
    if (candidate->attributes != nullptr && (found = candidate->attributes->find(name)) != nullptr) {
      holder = candidate;
      break;
    }
  }
  line = {type, name, run.class_epoch, found, holder};
  *where = holder;
  return found;
}

NameEntry* type_lookup_entry(Run& run, Type* type, const Str* name, Type** where) {
  return find_entry(run, type, name, where);
}

Value type_lookup_where(Run& run, Type* type, const Str* name, Type** where) {
  NameEntry* entry = find_entry(run, type, name, where);
  return entry == nullptr ? Value::absent() : entry->value;
}

Value type_lookup(Run& run, Type* type, const Str* name) {
  Type* where;
  return type_lookup_where(run, type, name, &where);
}

Str* type_name(const Type* type) {
  return type->message_name != nullptr ? type->message_name : type->name;
}

}  // namespace pyexec
