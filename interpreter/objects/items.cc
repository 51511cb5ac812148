// SPDX-License-Identifier: Apache-2.0
//
// object[key] in its three forms, and `in`.
#include "interpreter/objects/dict_inline.h"
#include "interpreter/objects/sequence.h"

namespace pyexec {

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
  return run.raise(types::type_error_, "'{}' object is not subscriptable", {type});
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
  return run.raise(types::type_error_, "'{}' object does not support item assignment", {type});
}

bool delete_item(Run& run, Value object, Value key) {
  Type* type = type_of(object);
  if (type->slots.set_item != nullptr) {
    return type->slots.set_item(run, object, key, Value::absent());
  }
  return run.raise(types::type_error_, "'{}' object doesn't support item deletion", {type});
}

Truth contains(Run& run, Value container, Value item) {
  Type* type = type_of(container);
  if (type == &types::dict_) {
    TRY(Value value, dict_get(run, as_dict(container), item));
    return truth_of(!value.is_absent());
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
