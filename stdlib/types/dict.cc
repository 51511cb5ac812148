// SPDX-License-Identifier: Apache-2.0
//
// The methods of dict and of its views. The operators are in interpreter/objects/dict.cc and dict_views.cc.
#include "interpreter/objects/dict_inline.h"
#include "interpreter/objects/dict_views.h"
#include "interpreter/objects/mapping_proxy.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/sequence.h"
#include "stdlib/register.h"

namespace pyexec {

// ---- dict ---------------------------------------------------------------------------------------------------------

static Value dict_method_clear(Call& call, Dict& self) {
  dict_clear(call.run(), &self);
  return Value::none();
}

static Value dict_method_copy(Call& call, Dict& self) {
  TRY(Dict * copy, dict_copy(call.run(), &self));
  return Value::object(copy);
}

static Value dict_method_fromkeys(Call& call, Type& cls, Value iterable, Value value) {
  Run& run = call.run();
  if (value.is_absent()) {
    value = Value::none();
  }
  TRY(Value made, pyexec::call(run, Value::object(&cls), {}));
  Iteration items(run, iterable);
  if (!items.ok()) {
    return Value::raised();
  }
  bool plain = is_exact(made, &types::dict_);
  for (;;) {
    TRY(Value key, items.next());
    if (key.is_absent()) {
      return made;
    }
    TRY(plain ? dict_set(run, as_dict(made), key, value) : set_item(run, made, key, value));
  }
}

static Value dict_method_get(Call& call, Dict& self, Value key, Value otherwise) {
  TRY(Value value, dict_get(call.run(), &self, key));
  if (!value.is_absent()) {
    return value;
  }
  return otherwise.is_absent() ? Value::none() : otherwise;
}

static Value dict_method_items(Call& call, Dict& self) {
  return dict_view(call.run(), &self, &types::dict_items_);
}

static Value dict_method_keys(Call& call, Dict& self) {
  return dict_view(call.run(), &self, &types::dict_keys_);
}

static Value dict_method_values(Call& call, Dict& self) {
  return dict_view(call.run(), &self, &types::dict_values_);
}

static Value dict_method_pop(Call& call, Dict& self, Value key, Value otherwise) {
  Run& run = call.run();
  Value value = Value::absent();
  if (self.length > 0) {
    TRY(Truth found, dict_remove(run, &self, key, &value));
    if (found == Truth::kTrue) {
      return value;
    }
  }
  if (!otherwise.is_absent()) {
    return otherwise;
  }
  return run.raise_key_error(key);
}

static Value dict_method_popitem(Call& call, Dict& self) {
  Run& run = call.run();
  TRY(Tuple * pair, tuple_new(run, 2));
  pair->items[0] = Value::none();
  pair->items[1] = Value::none();
  if (!dict_pop_last(&self, &pair->items[0], &pair->items[1])) {
    return run.raise(types::key_error_, "popitem(): dictionary is empty");
  }
  return Value::object(pair);
}

static Value dict_method_setdefault(Call& call, Dict& self, Value key, Value otherwise) {
  return dict_set_default(call.run(), &self, key, otherwise.is_absent() ? Value::none() : otherwise);
}

static Value dict_method_update(Call& call, Dict& self, Args arguments, Keywords keywords) {
  TRY(dict_update_arguments(call.run(), &self, "update", arguments.items, static_cast<uint32_t>(arguments.count),
                            keywords.names, keywords.values));
  return Value::none();
}

static Value dict_method_reversed(Call& call, Dict& self) {
  return dict_iterator(call.run(), &self, &types::dict_reverse_key_iterator_);
}

// What CPython's tables would take: entries of two words while all keys are strings, else of three.
static Value dict_method_sizeof(Call& call, Dict& self) {
  if (self.table == nullptr) {
    return Value::integer(48);
  }
  TRY(call.run().charge(self.length / 16 + 1));
  int64_t entry_bytes = 16;
  size_t position = 0;
  Value key, value;
  while (dict_next(&self, &position, &key, &value)) {
    if (!is_exact_str(key)) {
      entry_bytes = 24;
      break;
    }
  }
  uint32_t bits = self.table->index_bits;
  int64_t index_bytes = (int64_t{1} << bits) * (bits < 8 ? 1 : bits < 16 ? 2 : 4);
  return Value::integer(48 + 32 + index_bytes + static_cast<int64_t>(self.table->Cell::capacity) * entry_bytes);
}

static constexpr Entry kDictMethods[] = {
    {"clear", "(self, /)", native<dict_method_clear>, "D.clear() -> None.  Remove all items from D."},
    {"copy", "(self, /)", native<dict_method_copy>, "D.copy() -> a shallow copy of D"},
    {"fromkeys", "(cls, iterable, value=None, /)", native<dict_method_fromkeys>,
     "Create a new dictionary with keys from iterable and values set to value.", EntryKind::kClassMethod},
    {"get", "(self, key, default=None, /)", native<dict_method_get>,
     "Return the value for key if key is in the dictionary, else default."},
    {"items", "(self, /)", native<dict_method_items>, "D.items() -> a set-like object providing a view on D's items"},
    {"keys", "(self, /)", native<dict_method_keys>, "D.keys() -> a set-like object providing a view on D's keys"},
    {"pop", "(self, key, default=None, /)", native<dict_method_pop>,
     "D.pop(k[,d]) -> v, remove specified key and return the corresponding value.\n\n"
     "If the key is not found, return the default if given; otherwise,\nraise a KeyError."},
    {"popitem", "(self, /)", native<dict_method_popitem>,
     "Remove and return a (key, value) pair as a 2-tuple.\n\n"
     "Pairs are returned in LIFO (last-in, first-out) order.\nRaises KeyError if the dict is empty."},
    {"setdefault", "(self, key, default=None, /)", native<dict_method_setdefault>,
     "Insert key with a value of default if key is not in the dictionary.\n\n"
     "Return the value for key if key is in the dictionary, else default."},
    {"update", "(self, *args, **kwargs)", native<dict_method_update>,
     "D.update([E, ]**F) -> None.  Update D from dict/iterable E and F.\n"
     "If E is present and has a .keys() method, then does:  for k in E: D[k] = E[k]\n"
     "If E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v\n"
     "In either case, this is followed by: for k in F:  D[k] = F[k]"},
    {"values", "(self, /)", native<dict_method_values>, "D.values() -> an object providing a view on D's values"},
    {"__reversed__", "(self, /)", native<dict_method_reversed>, "Return a reverse iterator over the dict keys."},
    {"__sizeof__", "(self, /)", native<dict_method_sizeof>, "D.__sizeof__() -> size of D in memory, in bytes"},
};

// ---- views --------------------------------------------------------------------------------------------------------

static Value view_method_isdisjoint(Call& call, DictView& self, Value other) {
  Run& run = call.run();
  Value view = Value::object(&self);
  if (has_kind(other, CellKind::kDictView) &&
      as_dict(Value::object(self.dict)) == static_cast<DictView*>(other.as_object())->dict &&
      other.as_object()->type() == self.type()) {
    return Value::boolean(self.dict->length == 0);
  }
  // The shorter one is walked through when the other knows its members.
  Value walked = other;
  if (is_set(other) || (has_kind(other, CellKind::kDictView) && other.as_object()->type() != &types::dict_values_)) {
    int64_t other_length;
    TRY(length(run, other, &other_length));
    if (other_length > static_cast<int64_t>(self.dict->length)) {
      walked = view;
      view = other;
    }
  }
  Iteration items(run, walked);
  if (!items.ok()) {
    return Value::raised();
  }
  for (;;) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      return Value::boolean(true);
    }
    TRY(Truth inside, contains(run, view, item));
    if (inside == Truth::kTrue) {
      return Value::boolean(false);
    }
  }
}

static Value view_method_reversed(Call& call, DictView& self) {
  return dict_view_reversed(call.run(), Value::object(&self));
}

static Value view_get_mapping(Call& call, DictView& self) {
  return mapping_proxy_new(call.run(), Value::object(self.dict));
}

static constexpr Entry kSetViewMethods[] = {
    {"isdisjoint", "(self, other, /)", native<view_method_isdisjoint>,
     "Return True if the view and the given iterable have a null intersection."},
    {"__reversed__", "(self, /)", native<view_method_reversed>, "Return a reverse iterator over the dict view."},
    {"mapping", "(self)", native<view_get_mapping>, "dictionary that this view refers to", EntryKind::kGetter},
};
static constexpr Entry kItemsViewMethods[] = {
    {"isdisjoint", "(self, other, /)", native<view_method_isdisjoint>,
     "Return True if the view and the given iterable have a null intersection."},
    {"__reversed__", "(self, /)", native<view_method_reversed>, "Return a reverse iterator over the dict items."},
    {"mapping", "(self)", native<view_get_mapping>, "dictionary that this view refers to", EntryKind::kGetter},
};
static constexpr Entry kValuesViewMethods[] = {
    {"__reversed__", "(self, /)", native<view_method_reversed>, "Return a reverse iterator over the dict values."},
    {"mapping", "(self)", native<view_get_mapping>, "dictionary that this view refers to", EntryKind::kGetter},
};

// ---- mappingproxy -------------------------------------------------------------------------------------------------

static Value proxy_method_get(Call& call, MappingProxy& self, Value key, Value otherwise) {
  Run& run = call.run();
  TRY(Value mapping, mapping_proxy_target(run, Value::object(&self)));
  if (otherwise.is_absent()) {
    otherwise = Value::none();
  }
  if (is_exact(mapping, &types::dict_)) {
    TRY(Value value, dict_get(run, as_dict(mapping), key));
    return value.is_absent() ? otherwise : value;
  }
  return call_method(run, mapping, &names::get_, {key, otherwise});
}

static Value proxy_method_keys(Call& call, MappingProxy& self) {
  TRY(Value mapping, mapping_proxy_target(call.run(), Value::object(&self)));
  return call_method(call.run(), mapping, &names::keys_, {});
}

static Value proxy_method_values(Call& call, MappingProxy& self) {
  TRY(Value mapping, mapping_proxy_target(call.run(), Value::object(&self)));
  return call_method(call.run(), mapping, &names::values_, {});
}

static Value proxy_method_items(Call& call, MappingProxy& self) {
  TRY(Value mapping, mapping_proxy_target(call.run(), Value::object(&self)));
  return call_method(call.run(), mapping, &names::items_, {});
}

static Value proxy_method_copy(Call& call, MappingProxy& self) {
  TRY(Value mapping, mapping_proxy_target(call.run(), Value::object(&self)));
  return call_method(call.run(), mapping, &names::copy_, {});
}

static Value proxy_method_reversed(Call& call, MappingProxy& self) {
  TRY(Value mapping, mapping_proxy_target(call.run(), Value::object(&self)));
  return call_method(call.run(), mapping, &names::dunder_reversed, {});
}

static constexpr Entry kMappingProxyMethods[] = {
    {"copy", "(self, /)", native<proxy_method_copy>, "D.copy() -> a shallow copy of D"},
    {"get", "(self, key, default=None, /)", native<proxy_method_get>,
     "Return the value for key if key is in the mapping, else default."},
    {"items", "(self, /)", native<proxy_method_items>, "D.items() -> a set-like object providing a view on D's items"},
    {"keys", "(self, /)", native<proxy_method_keys>, "D.keys() -> a set-like object providing a view on D's keys"},
    {"values", "(self, /)", native<proxy_method_values>, "D.values() -> an object providing a view on D's values"},
    {"__reversed__", "(self, /)", native<proxy_method_reversed>, "D.__reversed__() -> reverse iterator"},
};

void register_dict_methods() {
  add_methods(&types::dict_, kDictMethods);
  add_methods(&types::dict_keys_, kSetViewMethods);
  add_methods(&types::dict_items_, kItemsViewMethods);
  add_methods(&types::dict_values_, kValuesViewMethods);
  add_methods(&types::mapping_proxy_, kMappingProxyMethods);
  add_builtin("dict", Value::object(&types::dict_));
}

}  // namespace pyexec
