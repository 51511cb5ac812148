// SPDX-License-Identifier: Apache-2.0
//
// collections.OrderedDict: a dict (which keeps the order anyway) that can move its entries, and whose equality sees the
// order. Its struct is a Dict's, so that classes may have it as a base beside Counter.
#include "interpreter/objects/class.h"
#include "interpreter/objects/dict_inline.h"
#include "stdlib/modules/containers.h"

namespace pyexec {

namespace {

bool is_ordered(Value value) {
  return is_dict(value) && is_instance(value, &types::ordered_dict_);
}
bool has_plain_store(const Dict* dict) {
  return dict->type()->slots.set_item == types::dict_.slots.set_item;
}

// ---- iterators and views ------------------------------------------------------------------------------------------

enum Part : int64_t { kKeys, kValues, kItems };

extern Type odict_iterator;
extern Type odict_keys;
extern Type odict_values;
extern Type odict_items;

// source: the dict; position; version: the dict's; limit: which part, negative for reverse order; extra_value: its
// length when made.
Value iterator_for(Run& run, Dict* dict, Part part, bool reverse) {
  TRY(Iterator * iterator, iterator_new(run, &odict_iterator, Value::object(dict)));
  iterator->position = reverse ? INT64_MAX : 0;
  iterator->version = dict->version;
  iterator->limit = reverse ? -1 - part : part;
  iterator->extra_value = Value::integer(static_cast<int64_t>(dict->length));
  return Value::object(iterator);
}

Value iterator_step(Run& run, Value self) {
  auto* iterator = static_cast<Iterator*>(self.as_object());
  if (iterator->source.is_empty()) {
    return Value::absent();
  }
  Dict* dict = as_dict(iterator->source);
  if (dict->version != iterator->version) {
    iterator->source = Value::empty();
    return run.raise(types::runtime_error_, "OrderedDict mutated during iteration");
  }
  bool reverse = iterator->limit < 0;
  int64_t part = reverse ? -1 - iterator->limit : iterator->limit;
  auto position = static_cast<size_t>(iterator->position);
  Value key;
  Value value;
  if (!(reverse ? dict_previous(dict, &position, &key, &value) : dict_next(dict, &position, &key, &value))) {
    iterator->source = Value::empty();
    return Value::absent();
  }
  iterator->position = static_cast<int64_t>(position);
  if (part == kKeys) {
    return key;
  }
  if (part == kValues) {
    return value;
  }
  TRY(Tuple * pair, tuple_new(run, 2));
  pair->items[0] = key;
  pair->items[1] = value;
  return Value::object(pair);
}

Slots iterator_slots() {
  Slots slots;
  slots.iter = iterator_itself;
  slots.next = iterator_step;
  return slots;
}

Type odict_iterator = make_builtin_type({.name = "odict_iterator",
                                         .layout = CellKind::kIterator,
                                         .instance_bytes = sizeof(Iterator),
                                         .slots = iterator_slots()});

Part part_of(const Type* type) {
  return type == &odict_keys ? kKeys : type == &odict_values ? kValues : kItems;
}

Value view_iter(Run& run, Value self) {
  auto* view = static_cast<DictView*>(self.as_object());
  return iterator_for(run, view->dict, part_of(view->type()), false);
}

Type make_view_type(const char* name, Type* base) {
  Slots slots;
  slots.iter = view_iter;
  return make_builtin_type(
      {.name = name, .layout = CellKind::kDictView, .instance_bytes = sizeof(DictView), .base = base, .slots = slots});
}
Type odict_keys = make_view_type("odict_keys", &types::dict_keys_);
Type odict_values = make_view_type("odict_values", &types::dict_values_);
Type odict_items = make_view_type("odict_items", &types::dict_items_);

Value view_method_reversed(Call& call, DictView& self) {
  return iterator_for(call.run(), self.dict, part_of(self.type()), true);
}

constexpr Entry kViewMethods[] = {
    {"__reversed__", "(self, /)", native<view_method_reversed>, ""},
};

// ---- filling ------------------------------------------------------------------------------------------------------

bool add_pairs(Run& run, Value self, Value pairs) {
  Iteration items(run, pairs);
  TRY(items.ok());
  for (;;) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      return true;
    }
    TRY(Value parts, get_iterator(run, item));
    TRY(Value key, iterator_next(run, parts));
    if (key.is_absent()) {
      return run.raise(types::value_error_, "need more than 0 values to unpack");
    }
    TRY(Value value, iterator_next(run, parts));
    if (value.is_absent()) {
      return run.raise(types::value_error_, "need more than 1 value to unpack");
    }
    TRY(Value more, iterator_next(run, parts));
    if (!more.is_absent()) {
      return run.raise(types::value_error_, "too many values to unpack (expected 2)");
    }
    TRY(set_item(run, self, key, value));
  }
}

// Each item goes through the class's own __setitem__.
bool update_from(Run& run, Value self, Value other) {
  Dict* dict = as_dict(self);
  if (is_dict(other) && has_plain_store(dict) && type_of(other)->slots.get_item == types::dict_.slots.get_item) {
    return dict_update(run, dict, other);
  }
  Value keys = Value::absent();
  if (is_exact(other, &types::dict_)) {
    TRY(Value items, call_method(run, other, &names::items_, {}));
    TRY(List * pairs, list_from_iterable(run, items));
    return add_pairs(run, self, Value::object(pairs));
  }
  TRY(Value method, get_attribute_or_absent(run, other, &names::keys_));
  if (!method.is_absent()) {
    TRY(keys, call(run, method, {}));
    TRY(Value iterator, get_iterator(run, keys));
    for (;;) {
      TRY(run.step());
      TRY(Value key, iterator_next(run, iterator));
      if (key.is_absent()) {
        return true;
      }
      TRY(Value value, get_item(run, other, key));
      TRY(set_item(run, self, key, value));
    }
  }
  TRY(method, get_attribute_or_absent(run, other, &names::items_));
  if (!method.is_absent()) {
    TRY(other, call(run, method, {}));
  }
  return add_pairs(run, self, other);
}

bool update_all(Run& run, Value self, const Value* arguments, size_t count, const KeywordNames* names,
                const Value* values) {
  if (count == 1) {
    TRY(update_from(run, self, arguments[0]));
  }
  for (uint32_t i = 0; names != nullptr && i < names->count; ++i) {
    TRY(set_item(run, self, Value::object(names->names[i]), values[i]));
  }
  return true;
}

// ---- slots --------------------------------------------------------------------------------------------------------

Value ordered_create(Run& run, Type* type, Value*, uint32_t, const KeywordNames*) {
  TRY(Dict * dict, run.allocate_object<Dict>(type, CellKind::kDict));
  return Value::object(dict);
}

bool ordered_initialize(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (count > 1) {
    return run.raise(types::type_error_, "expected at most 1 arguments, got {}", {count});
  }
  return update_all(run, self, arguments, count, keywords, arguments + count);
}

Value ordered_repr(Run& run, Value self) {
  Dict* dict = as_dict(self);
  StrBuilder builder(run);
  TRY(append_type_name(builder, self));
  if (dict->length == 0) {
    TRY(builder.append_ascii("()"));
    TRY(Str * empty, builder.finish());
    return Value::object(empty);
  }
  ReprMark mark(dict);
  if (!mark.entered()) {
    TRY(Str * text, str_from_ascii(run, "..."));
    return Value::object(text);
  }
  RecursionGuard guard(run, " while getting the repr of an object");
  if (!guard.ok()) {
    return Value::raised();
  }
  TRY(Value items, call_method(run, self, &names::items_, {}));
  TRY(List * list, list_from_iterable(run, items));
  TRY(builder.append_ascii("("));
  TRY(append_repr(run, builder, Value::object(list)));
  TRY(builder.append_ascii(")"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Truth same_order(Run& run, Dict* left, Dict* right) {
  LoopCharge charge(run);
  size_t left_at = 0;
  size_t right_at = 0;
  Value key, value, other_key, other_value;
  while (dict_next(left, &left_at, &key, &value)) {
    TRY(charge.next());
    if (!dict_next(right, &right_at, &other_key, &other_value)) {
      return Truth::kFalse;
    }
    TRY(Truth same, item_equal(run, key, other_key));
    if (same == Truth::kFalse) {
      return same;
    }
  }
  return Truth::kTrue;
}

Value ordered_compare(Run& run, Value self, Value other, CompareOperator op) {
  if ((op != CompareOperator::kEqual && op != CompareOperator::kNotEqual) || !is_dict(other)) {
    return not_implemented();
  }
  TRY(Value result, types::dict_.slots.compare(run, self, other, CompareOperator::kEqual));
  bool same = result.is_true();
  if (same && is_ordered(other)) {
    TRY(Truth order, same_order(run, as_dict(self), as_dict(other)));
    same = order == Truth::kTrue;
  }
  return Value::boolean(same == (op == CompareOperator::kEqual));
}

Value ordered_iter(Run& run, Value self) {
  return iterator_for(run, as_dict(self), kKeys, false);
}

Value ordered_or(Run& run, Value left, Value right) {
  if (!is_dict(left) || !is_dict(right)) {
    return not_implemented();
  }
  Type* type = is_ordered(left) ? type_of(left) : type_of(right);
  TRY(Value made, call(run, Value::object(type), {left}));
  TRY(update_from(run, made, right));
  return made;
}

Value ordered_inplace_or(Run& run, Value self, Value other) {
  TRY(update_from(run, self, other));
  return self;
}

// ---- methods ------------------------------------------------------------------------------------------------------

Value method_clear(Call& call, Dict& self) {
  dict_clear(call.run(), &self);
  return Value::none();
}
Value method_keys(Call& call, Dict& self) {
  return dict_view(call.run(), &self, &odict_keys);
}
Value method_values(Call& call, Dict& self) {
  return dict_view(call.run(), &self, &odict_values);
}
Value method_items(Call& call, Dict& self) {
  return dict_view(call.run(), &self, &odict_items);
}

Value method_reversed(Call& call, Dict& self) {
  return iterator_for(call.run(), &self, kKeys, true);
}

Value method_copy(Call& call, Dict& self) {
  Run& run = call.run();
  if (self.type() == &types::ordered_dict_) {
    TRY(Value made, ordered_create(run, &types::ordered_dict_, nullptr, 0, nullptr));
    TRY(dict_merge_dict(run, as_dict(made), &self));
    return made;
  }
  TRY(Value made, pyexec::call(run, Value::object(self.type()), {}));
  TRY(update_from(run, made, Value::object(&self)));
  return made;
}

Value method_fromkeys(Call& call, Type& cls, Value iterable, Value value) {
  Run& run = call.run();
  TRY(Value made, pyexec::call(run, Value::object(&cls), {}));
  Iteration items(run, iterable);
  if (!items.ok()) {
    return Value::raised();
  }
  for (;;) {
    TRY(Value key, items.next());
    if (key.is_absent()) {
      return made;
    }
    TRY(set_item(run, made, key, value.is_absent() ? Value::none() : value));
  }
}

Value method_move_to_end(Call& call, Dict& self, Value key, Opt<bool> last) {
  Run& run = call.run();
  if (self.length == 0) {
    return run.raise_key_error(key);
  }
  TRY(Truth found, dict_move_to_end(run, &self, key, !last.has || last.value));
  if (found == Truth::kFalse) {
    return run.raise_key_error(key);
  }
  return Value::none();
}

Value method_pop(Call& call, Dict& self, Value key, Value otherwise) {
  Run& run = call.run();
  if (self.type()->slots.get_item != types::ordered_dict_.slots.get_item ||
      self.type()->slots.set_item != types::ordered_dict_.slots.set_item) {
    // A subclass with look-ups or deletion of its own is asked through them.
    TRY(Truth inside, contains(run, Value::object(&self), key));
    if (inside == Truth::kTrue) {
      TRY(Value value, get_item(run, Value::object(&self), key));
      TRY(delete_item(run, Value::object(&self), key));
      return value;
    }
  } else {
    Value value = Value::absent();
    TRY(Truth found, dict_remove(run, &self, key, &value));
    if (found == Truth::kTrue) {
      return value;
    }
  }
  if (otherwise.is_absent()) {
    return run.raise_key_error(key);
  }
  return otherwise;
}

Value method_popitem(Call& call, Dict& self, Opt<bool> last) {
  Run& run = call.run();
  TRY(Tuple * pair, tuple_new(run, 2));
  pair->items[0] = pair->items[1] = Value::none();
  bool is_last = !last.has || last.value;
  if (!(is_last ? dict_pop_last(&self, &pair->items[0], &pair->items[1])
                : dict_pop_first(&self, &pair->items[0], &pair->items[1]))) {
    return run.raise(types::key_error_, "dictionary is empty");
  }
  return Value::object(pair);
}

Value method_setdefault(Call& call, Dict& self, Value key, Value otherwise) {
  Run& run = call.run();
  if (otherwise.is_absent()) {
    otherwise = Value::none();
  }
  if (has_plain_store(&self)) {
    return dict_set_default(run, &self, key, otherwise);
  }
  TRY(Truth inside, contains(run, Value::object(&self), key));
  if (inside == Truth::kTrue) {
    return get_item(run, Value::object(&self), key);
  }
  TRY(set_item(run, Value::object(&self), key, otherwise));
  return otherwise;
}

Value method_update(Call& call, Dict& self, Args arguments, Keywords keywords) {
  Run& run = call.run();
  if (arguments.count > 1) {
    return run.raise(types::type_error_, "update() takes at most 1 positional argument ({} given)", {arguments.count});
  }
  TRY(update_all(run, Value::object(&self), arguments.items, arguments.count, keywords.names, keywords.values));
  return Value::none();
}

Value method_reduce(Call& call, Dict& self) {
  Run& run = call.run();
  TRY(Value state, object_state(run, Value::object(&self)));
  TRY(Value items, call_method(run, Value::object(&self), &names::items_, {}));
  TRY(Value iterator, get_iterator(run, items));
  Value parts[] = {Value::object(self.type()), Value::object(tuple_empty()), state, Value::none(), iterator};
  TRY(Tuple * result, tuple_from(run, parts, 5));
  return Value::object(result);
}

constexpr Entry kOrderedMethods[] = {
    {"clear", "(self, /)", native<method_clear>, "od.clear() -> None.  Remove all items from od."},
    {"copy", "(self, /)", native<method_copy>, "od.copy() -> a shallow copy of od"},
    {"fromkeys", "(cls, iterable, value=None)", native<method_fromkeys>,
     "Create a new ordered dictionary with keys from iterable and values set to value.", EntryKind::kClassMethod},
    {"items", "(self, /)", native<method_items>, ""},
    {"keys", "(self, /)", native<method_keys>, ""},
    {"move_to_end", "(self, key, last=True)", native<method_move_to_end>,
     "Move an existing element to the end (or beginning if last is false).\n\n"
     "Raise KeyError if the element does not exist."},
    {"pop", "(self, key, default=None)", native<method_pop>,
     "od.pop(key[,default]) -> v, remove specified key and return the corresponding value.\n\n"
     "If the key is not found, return the default if given; otherwise,\nraise a KeyError."},
    {"popitem", "(self, last=True)", native<method_popitem>,
     "Remove and return a (key, value) pair from the dictionary.\n\n"
     "Pairs are returned in LIFO order if last is true or FIFO order if false."},
    {"setdefault", "(self, key, default=None)", native<method_setdefault>,
     "Insert key with a value of default if key is not in the dictionary.\n\n"
     "Return the value for key if key is in the dictionary, else default."},
    {"update", "(self, *args, **kwargs)", native<method_update>, ""},
    {"values", "(self, /)", native<method_values>, ""},
    {"__reduce__", "(self, /)", native<method_reduce>, "Return state information for pickling"},
    {"__reversed__", "(self, /)", native<method_reversed>, "od.__reversed__() <==> reversed(od)"},
};

Slots ordered_slots() {
  Slots slots;
  slots.repr = ordered_repr;
  slots.compare = ordered_compare;
  slots.iter = ordered_iter;
  slots.binary[operator_index(BinaryOperator::kOr)] = ordered_or;
  slots.inplace[operator_index(BinaryOperator::kOr)] = ordered_inplace_or;
  slots.create = ordered_create;
  slots.initialize = ordered_initialize;
  return slots;
}

}  // namespace

Type types::ordered_dict_ = make_builtin_type({.name = "collections.OrderedDict",
                                               .layout = CellKind::kDict,
                                               .instance_bytes = sizeof(Dict),
                                               .attributes_offset = offsetof(Dict, attributes),
                                               .flags = kTypeBase | kTypeMapping | kTypeAttributes,
                                               .base = &types::dict_,
                                               .doc = "Dictionary that remembers insertion order",
                                               .slots = ordered_slots(),
                                               .module = "collections"});

void register_ordered_dict() {
  complete_builtin_type(&odict_iterator);
  for (Type* type : {&odict_keys, &odict_values, &odict_items}) {
    complete_builtin_type(type);
    add_methods(type, kViewMethods);
  }
  complete_builtin_type(&types::ordered_dict_);
  add_methods(&types::ordered_dict_, kOrderedMethods);
}

}  // namespace pyexec
