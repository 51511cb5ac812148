// SPDX-License-Identifier: Apache-2.0
//
// object[key] in its three forms, and `in`.
#include "interpreter/objects/class.h"
#include "interpreter/objects/dict_inline.h"
#include "interpreter/objects/sequence.h"
#include "interpreter/objects/set_operations.h"

namespace pyexec {

// list[int] and the like: a class is asked by __class_getitem__.
static Value class_get_item(Run& run, Type* type, Value key) {
  if (type == &types::type_) {
    return generic_alias_new(run, Value::object(type), key);
  }
  TRY(Value method, get_attribute_or_absent(run, Value::object(type), &names::dunder_class_getitem));
  if (method.is_absent()) {
    return run.raise(types::type_error_, "type '{}' is not subscriptable", {type});
  }
  return call(run, method, {key});
}

Value get_item(Run& run, Value object, Value key) {
  Type* type = type_of(object);
  if (type == &types::list_ && key.is_int()) {
    List* list = as_list(object);
    int64_t at = key.as_int();
    at += at < 0 ? static_cast<int64_t>(list->length) : 0;
    if (static_cast<uint64_t>(at) < list->length) [[likely]] {
      return list->items->items[at];
    }
  } else if (type == &types::dict_) {
    TRY(Value value, dict_get(run, as_dict(object), key));
    if (!value.is_absent()) [[likely]] {
      return value;
    }
    return run.raise_key_error(key);
  } else if (type == &types::tuple_ && key.is_int()) {
    Tuple* tuple = as_tuple(object);
    int64_t at = key.as_int();
    at += at < 0 ? static_cast<int64_t>(tuple->length) : 0;
    if (static_cast<uint64_t>(at) < tuple->length) [[likely]] {
      return tuple->items[at];
    }
  }
  if (type->slots.get_item != nullptr) [[likely]] {
    return type->slots.get_item(run, object, key);
  }
  if (is_type(object)) {
    return class_get_item(run, as_type(object), key);
  }
  return run.raise(types::type_error_, "'{}' object is not subscriptable", {type});
}

// What CPython treats as a sequence converts the index before it says that it takes none.
static bool check_sequence_index(Run& run, Type* type, Value key, bool* is_sequence) {
  *is_sequence =
      (type->has(kTypeHeap) || type->slots.contains != nullptr || type->slots.length != nullptr) && has_index(key);
  int64_t ignored;
  return !*is_sequence || to_index_exact(run, key, &ignored, &types::index_error_);
}

bool set_item(Run& run, Value object, Value key, Value value) {
  Type* type = type_of(object);
  if (type == &types::list_ && key.is_int()) {
    List* list = as_list(object);
    int64_t at = key.as_int();
    at += at < 0 ? static_cast<int64_t>(list->length) : 0;
    if (static_cast<uint64_t>(at) < list->length) [[likely]] {
      list->items->items[at] = value;
      return true;
    }
  } else if (type == &types::dict_) {
    return dict_set(run, as_dict(object), key, value);
  }
  if (type->slots.set_item != nullptr) [[likely]] {
    return type->slots.set_item(run, object, key, value);
  }
  bool is_sequence;
  TRY(check_sequence_index(run, type, key, &is_sequence));
  return run.raise(types::type_error_, "'{}' object does not support item assignment", {type});
}

bool delete_item(Run& run, Value object, Value key) {
  Type* type = type_of(object);
  if (type->slots.set_item != nullptr) {
    return type->slots.set_item(run, object, key, Value::absent());
  }
  // CPython has two wordings: what it treats as a sequence "doesn't", as far as the key is an index.
  bool is_sequence;
  TRY(check_sequence_index(run, type, key, &is_sequence));
  return run.raise(
      types::type_error_,
      is_sequence ? "'{}' object doesn't support item deletion" : "'{}' object does not support item deletion", {type});
}

Truth contains(Run& run, Value container, Value item) {
  Type* type = type_of(container);
  if (type == &types::dict_) {
    TRY(Value value, dict_get(run, as_dict(container), item));
    return truth_of(!value.is_absent());
  }
  if (type == &types::set_) {
    return set_contains_key(run, as_set(container), item);
  }
  if (type->slots.contains != nullptr) {
    return type->slots.contains(run, container, item);
  }
  Iteration items(run, container);
  if (!items.ok()) {
    if (run.catch_if(types::type_error_) != nullptr) {
      return run.raise(types::type_error_, "argument of type '{}' is not iterable", {type});
    }
    return Truth::kRaised;
  }
  for (;;) {
    TRY(Value candidate, items.next());
    if (candidate.is_absent()) {
      return Truth::kFalse;
    }
    TRY(Truth same, item_equal(run, candidate, item));
    if (same == Truth::kTrue) {
      return same;
    }
  }
}

}  // namespace pyexec
