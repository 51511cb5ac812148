// SPDX-License-Identifier: Apache-2.0
//
// mappingproxy: a read-only view of a mapping. A class's __dict__ is one whose mapping is the class itself.
#include "interpreter/objects/mapping_proxy.h"

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/sequence.h"

namespace pyexec {

static MappingProxy* as_proxy(Value value) {
  return static_cast<MappingProxy*>(value.as_object());
}

Value mapping_proxy_new(Run& run, Value mapping) {
  TRY(MappingProxy * proxy, run.allocate_object<MappingProxy>(&types::mapping_proxy_, CellKind::kMappingProxy));
  proxy->mapping = mapping;
  return Value::object(proxy);
}

Value mapping_proxy_target(Run& run, Value self) {
  Value mapping = as_proxy(self)->mapping;
  if (!is_type(mapping)) {
    return mapping;
  }
  NameTable* attributes = as_type(mapping)->attributes;
  TRY(Dict * dict, dict_with_room(run, attributes != nullptr ? attributes->live : 0));
  if (attributes != nullptr) {
    for (uint32_t i = 0; i < attributes->count; ++i) {
      NameEntry entry = attributes->entries()[i];
      if (entry.name != nullptr) {
        TRY(dict_set_str(run, dict, entry.name, entry.value));
      }
    }
  }
  return Value::object(dict);
}

static Value proxy_repr(Run& run, Value self) {
  RecursionGuard guard(run, " while getting the repr of an object");
  if (!guard.ok()) {
    return Value::raised();
  }
  TRY(Value mapping, mapping_proxy_target(run, self));
  TRY(Str * inner, to_repr(run, mapping));
  StrBuilder builder(run);
  TRY(builder.append_ascii("mappingproxy("));
  TRY(builder.append(inner));
  TRY(builder.append(U')'));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

static Value proxy_str(Run& run, Value self) {
  TRY(Value mapping, mapping_proxy_target(run, self));
  TRY(Str * text, to_str(run, mapping));
  return Value::object(text);
}

static Value proxy_iter(Run& run, Value self) {
  TRY(Value mapping, mapping_proxy_target(run, self));
  return get_iterator(run, mapping);
}

static Value proxy_length(Run& run, Value self) {
  TRY(Value mapping, mapping_proxy_target(run, self));
  int64_t size;
  TRY(length(run, mapping, &size));
  return Value::integer(size);
}

static Value proxy_get_item(Run& run, Value self, Value key) {
  Value mapping = as_proxy(self)->mapping;
  if (!is_type(mapping)) {
    return get_item(run, mapping, key);
  }
  TRY(mapping, mapping_proxy_target(run, self));
  return get_item(run, mapping, key);
}

static Truth proxy_contains(Run& run, Value self, Value key) {
  TRY(Value mapping, mapping_proxy_target(run, self));
  return contains(run, mapping, key);
}

static Value proxy_compare(Run& run, Value self, Value other, CompareOperator op) {
  TRY(Value mapping, mapping_proxy_target(run, self));
  if (has_kind(other, CellKind::kMappingProxy)) {
    TRY(other, mapping_proxy_target(run, other));
  }
  return compare(run, op, mapping, other);
}

static Value proxy_or(Run& run, Value left, Value right) {
  if (has_kind(left, CellKind::kMappingProxy)) {
    TRY(left, mapping_proxy_target(run, left));
  }
  if (has_kind(right, CellKind::kMappingProxy)) {
    TRY(right, mapping_proxy_target(run, right));
  }
  return binary_operation(run, BinaryOperator::kOr, left, right);
}

static Value proxy_inplace_or(Run& run, Value, Value) {
  return run.raise(types::type_error_, "'|=' is not supported by mappingproxy; use '|' instead");
}

static Value proxy_create(Run& run, Type*, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  uint32_t named = keywords != nullptr ? keywords->count : 0;
  if (count + named > 1) {
    return run.raise(types::type_error_, "mappingproxy() takes at most 1 argument ({} given)", {count + named});
  }
  if (count + named == 0) {
    return run.raise(types::type_error_, "mappingproxy() missing required argument 'mapping' (pos 1)");
  }
  Value mapping = arguments[0];
  if (type_of(mapping)->slots.get_item == nullptr || is_list(mapping) || is_tuple(mapping)) {
    return run.raise(types::type_error_, "mappingproxy() argument must be a mapping, not {}", {type_of(mapping)});
  }
  return mapping_proxy_new(run, mapping);
}

static Slots proxy_slots() {
  Slots slots;
  slots.repr = proxy_repr;
  slots.str = proxy_str;
  slots.iter = proxy_iter;
  slots.length = proxy_length;
  slots.get_item = proxy_get_item;
  slots.contains = proxy_contains;
  slots.compare = proxy_compare;
  slots.binary[operator_index(BinaryOperator::kOr)] = proxy_or;
  slots.inplace[operator_index(BinaryOperator::kOr)] = proxy_inplace_or;
  slots.create = proxy_create;
  return slots;
}

Type types::mapping_proxy_ = make_builtin_type({
    .name = "mappingproxy",
    .layout = CellKind::kMappingProxy,
    .instance_bytes = sizeof(MappingProxy),
    .attributes_offset = 0,
    .flags = kTypeMapping,
    .base = nullptr,
    .doc = nullptr,
    .slots = proxy_slots(),
});

}  // namespace pyexec
