// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstring>

#include "interpreter/objects/class.h"
#include "interpreter/objects/native.h"
#include "interpreter/run/run.h"

// The slots of classes of the program. A slot whose dunder comes from a builtin base is that base's own slot, as fast
// as before; one whose dunder a class of the program defines calls it. Results that must be of a certain type are
// checked here, in one place each.

namespace pyexec {

namespace {

constexpr Str* kDunders[kBinaryOperatorCount] = {
    &names::dunder_add, &names::dunder_sub, &names::dunder_mul,    &names::dunder_truediv, &names::dunder_floordiv,
    &names::dunder_mod, &names::dunder_pow, &names::dunder_lshift, &names::dunder_rshift,  &names::dunder_and,
    &names::dunder_or,  &names::dunder_xor, &names::dunder_matmul,
};
constexpr Str* kReflected[kBinaryOperatorCount] = {
    &names::dunder_radd, &names::dunder_rsub, &names::dunder_rmul,    &names::dunder_rtruediv, &names::dunder_rfloordiv,
    &names::dunder_rmod, &names::dunder_rpow, &names::dunder_rlshift, &names::dunder_rrshift,  &names::dunder_rand,
    &names::dunder_ror,  &names::dunder_rxor, &names::dunder_rmatmul,
};
constexpr Str* kInplace[kBinaryOperatorCount] = {
    &names::dunder_iadd, &names::dunder_isub, &names::dunder_imul,    &names::dunder_itruediv, &names::dunder_ifloordiv,
    &names::dunder_imod, &names::dunder_ipow, &names::dunder_ilshift, &names::dunder_irshift,  &names::dunder_iand,
    &names::dunder_ior,  &names::dunder_ixor, &names::dunder_imatmul,
};
constexpr Str* kComparisons[] = {&names::dunder_lt, &names::dunder_le, &names::dunder_eq,
                                 &names::dunder_ne, &names::dunder_gt, &names::dunder_ge};
constexpr Str* kUnary[] = {&names::dunder_neg, &names::dunder_pos, &names::dunder_invert, &names::dunder_abs};

Value text_result(Run& run, Value self, Str* name) {
  TRY(Value result, call_special(run, self, name, {}));
  if (result.is_absent()) {
    return run.raise(types::type_error_, "'{}' object has no {}", {type_of(self), name});
  }
  return result;  // to_repr() and to_str() check that it is text
}
Value slot_repr(Run& run, Value self) {
  return text_result(run, self, &names::dunder_repr);
}
Value slot_str(Run& run, Value self) {
  return text_result(run, self, &names::dunder_str);
}

bool slot_hash(Run& run, Value self, int64_t* out) {
  TRY(Value result, call_special(run, self, &names::dunder_hash, {}));
  if (!is_int_like(result)) {
    return run.raise(types::type_error_, "__hash__ method should return an integer");
  }
  Value number = int_value(result);
  if (number.is_int()) {
    *out = number.as_int() == -1 ? -2 : number.as_int();
    return true;
  }
  return types::int_.slots.hash(run, number, out);
}

// Calls a dunder with arguments that lie on the stack: self goes in front of them.
Value call_with_self(Run& run, Value self, Str* name, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  Value method = type_lookup(run, type_of(self), name);
  if (method.is_absent()) {
    return method;
  }
  if (is_unbound_method(method)) {
    TRY(run.push(Value::empty()));
    uint32_t all = count + (keywords != nullptr ? keywords->count : 0);
    std::memmove(static_cast<void*>(arguments + 1), arguments, all * sizeof(Value));
    arguments[0] = self;
    return call_on_stack(run, method, arguments, count + 1, keywords);
  }
  auto get = type_of(method)->slots.descriptor_get;
  if (get != nullptr) {
    TRY(method, get(run, method, self, type_of(self)));
  }
  return call(run, method, arguments, count, keywords);
}

Value slot_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  return call_with_self(run, self, &names::dunder_call, arguments, count, keywords);
}

Value slot_iter(Run& run, Value self) {
  Value method = type_lookup(run, type_of(self), &names::dunder_iter);
  if (method.is_none()) {
    return run.raise(types::type_error_, "'{}' object is not iterable", {type_of(self)});
  }
  return call_special(run, self, &names::dunder_iter, {});
}

Value slot_next(Run& run, Value self) {
  Value result = call_special(run, self, &names::dunder_next, {});
  if (result.is_raised() && run.catch_if(types::stop_iteration_) != nullptr) {
    return Value::absent();
  }
  return result;
}

Value slot_compare(Run& run, Value self, Value other, CompareOperator op) {
  Type* where = nullptr;
  Str* name = kComparisons[static_cast<int>(op)];
  Value method = type_lookup_where(run, type_of(self), name, &where);
  if (method.is_absent() || method.is_none()) {
    return not_implemented();
  }
  if (!where->has(kTypeHeap)) {
    return where->slots.compare(run, self, other, op);
  }
  return call_special(run, self, name, {other});
}

Truth slot_truth(Run& run, Value self) {
  TRY(Value result, call_special(run, self, &names::dunder_bool, {}));
  if (!result.is_bool()) {
    return run.raise(types::type_error_, "__bool__ should return bool, returned {}", {type_of(result)});
  }
  return truth_of(result.as_bool());
}

Value slot_length(Run& run, Value self) {
  TRY(Value result, call_special(run, self, &names::dunder_len, {}));
  TRY(Value number, to_index(run, result));
  if (int_sign(number) < 0) {
    return run.raise(types::value_error_, "__len__() should return >= 0");
  }
  if (!number.is_int()) {
    return run.raise(types::overflow_error_, "cannot fit 'int' into an index-sized integer");
  }
  return number;
}

Value slot_get_item(Run& run, Value self, Value key) {
  Value result = call_special(run, self, &names::dunder_getitem, {key});
  if (result.is_absent()) {
    return run.raise(types::type_error_, "'{}' object is not subscriptable", {type_of(self)});
  }
  return result;
}

bool slot_set_item(Run& run, Value self, Value key, Value value) {
  bool is_delete = value.is_absent();
  Value result = is_delete ? call_special(run, self, &names::dunder_delitem, {key})
                           : call_special(run, self, &names::dunder_setitem, {key, value});
  if (result.is_absent()) {
    return run.raise(
        types::type_error_,
        is_delete ? "'{}' object doesn't support item deletion" : "'{}' object does not support item assignment",
        {type_of(self)});
  }
  return !result.is_raised();
}

Truth slot_contains(Run& run, Value self, Value item) {
  Value method = type_lookup(run, type_of(self), &names::dunder_contains);
  if (method.is_none()) {
    return run.raise(types::type_error_, "'{}' object is not a container", {type_of(self)});
  }
  TRY(Value result, call_special(run, self, &names::dunder_contains, {item}));
  return truth(run, result);
}

template <int op>
Value slot_binary(Run& run, Value left, Value right) {
  Type* left_type = type_of(left);
  Type* right_type = type_of(right);
  bool try_right = left_type != right_type && right_type->slots.binary[op] == slot_binary<op>;
  if (left_type->slots.binary[op] == slot_binary<op>) {
    if (try_right && right_type->is_subtype_of(left_type)) {
      // A subclass that has its own reflected method goes first.
      Value own = type_lookup(run, right_type, kReflected[op]);
      if (!own.is_absent() && !identical(own, type_lookup(run, left_type, kReflected[op]))) {
        TRY(Value result, call_special(run, right, kReflected[op], {left}));
        if (!is_not_implemented(result)) {
          return result;
        }
        try_right = false;
      }
    }
    Value result = call_special(run, left, kDunders[op], {right});
    if (!result.is_absent() && !is_not_implemented(result)) {
      return result;
    }
  }
  if (try_right) {
    Value result = call_special(run, right, kReflected[op], {left});
    if (!result.is_absent()) {
      return result;
    }
  }
  return not_implemented();
}

template <int op>
Value slot_inplace(Run& run, Value self, Value right) {
  Value result = call_special(run, self, kInplace[op], {right});
  return result.is_absent() ? not_implemented() : result;
}

Value slot_power_modulo(Run& run, Value base, Value exponent, Value modulus) {
  if (type_of(base)->slots.power_modulo != slot_power_modulo) {
    return not_implemented();
  }
  Value result = call_special(run, base, &names::dunder_pow, {exponent, modulus});
  return result.is_absent() ? not_implemented() : result;
}

template <int op>
Value slot_unary(Run& run, Value self) {
  return call_special(run, self, kUnary[op], {});
}

Value slot_to_int(Run& run, Value self) {
  TRY(Value result, call_special(run, self, &names::dunder_int, {}));
  if (!is_int_like(result)) {
    return run.raise(types::type_error_, "__int__ returned non-int (type {})", {type_of(result)});
  }
  return int_value(result);
}
Value slot_to_float(Run& run, Value self) {
  TRY(Value result, call_special(run, self, &names::dunder_float, {}));
  if (!is_instance(result, &types::float_)) {
    return run.raise(types::type_error_, "{}.__float__ returned non-float (type {})", {type_of(self), type_of(result)});
  }
  return result.is_float() ? result : Value::real(static_cast<BoxedFloat*>(result.as_object())->value);
}
Value slot_to_index(Run& run, Value self) {
  TRY(Value result, call_special(run, self, &names::dunder_index, {}));
  if (!is_int_like(result)) {
    return run.raise(types::type_error_, "__index__ returned non-int (type {})", {type_of(result)});
  }
  return int_value(result);
}

Value slot_descriptor_get(Run& run, Value self, Value object, Type* owner) {
  return call_special(run, self, &names::dunder_get,
                      {object.is_absent() ? Value::none() : object, Value::object(owner)});
}
bool slot_descriptor_set(Run& run, Value self, Value object, Value value) {
  bool is_delete = value.is_absent();
  Value result = is_delete ? call_special(run, self, &names::dunder_delete, {object})
                           : call_special(run, self, &names::dunder_set, {object, value});
  if (result.is_absent()) {
    return run.raise(types::attribute_error_, is_delete ? "__delete__" : "__set__");
  }
  return !result.is_raised();
}

Value slot_get_attribute(Run& run, Value self, Str* name) {
  Type* where = nullptr;
  static_cast<void>(type_lookup_where(run, type_of(self), &names::dunder_getattribute, &where));
  Value result;
  if (where != nullptr && where->has(kTypeHeap)) {
    result = call_special(run, self, &names::dunder_getattribute, {Value::object(name)});
  } else if (where != nullptr && where->slots.get_attribute != nullptr &&
             where->slots.get_attribute != slot_get_attribute) {
    result = where->slots.get_attribute(run, self, name);
  } else {
    result = generic_get_attribute(run, self, name);
  }
  if (!result.is_raised() || type_lookup(run, type_of(self), &names::dunder_getattr).is_absent() ||
      run.catch_if(types::attribute_error_) == nullptr) {
    return result;
  }
  return call_special(run, self, &names::dunder_getattr, {Value::object(name)});
}

bool slot_set_attribute(Run& run, Value self, Str* name, Value value) {
  Type* where = nullptr;
  bool is_delete = value.is_absent();
  Str* dunder = is_delete ? &names::dunder_delattr : &names::dunder_setattr;
  static_cast<void>(type_lookup_where(run, type_of(self), dunder, &where));
  if (where == nullptr || !where->has(kTypeHeap)) {
    return where != nullptr && where->slots.set_attribute != nullptr && where->slots.set_attribute != slot_set_attribute
               ? where->slots.set_attribute(run, self, name, value)
               : generic_set_attribute(run, self, name, value);
  }
  Value result = is_delete ? call_special(run, self, dunder, {Value::object(name)})
                           : call_special(run, self, dunder, {Value::object(name), value});
  return !result.is_raised();
}

Value slot_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  TRY(Value creator, get_attribute(run, Value::object(type), &names::dunder_new));
  uint32_t all = count + (keywords != nullptr ? keywords->count : 0);
  StackMark mark(run);
  Value* base = run.top();
  TRY(run.push(Value::object(type)));
  for (uint32_t i = 0; i < all; ++i) {
    TRY(run.push(arguments[i]));
  }
  return call_on_stack(run, creator, base, count + 1, keywords);
}

bool slot_initialize(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  uint32_t all = count + (keywords != nullptr ? keywords->count : 0);
  StackMark mark(run);
  Value* base = run.top();
  for (uint32_t i = 0; i < all; ++i) {
    TRY(run.push(arguments[i]));
  }
  TRY(Value result, call_with_self(run, self, &names::dunder_init, base, count, keywords));
  if (!result.is_none()) {
    return run.raise(types::type_error_, "__init__() should return None, not '{}'", {type_of(result)});
  }
  return true;
}

// ---- which slot mirrors which dunders
// --------------------------------------------------------------------------------------------------------------

struct SlotRow {
  size_t offset;
  void* generic;
  Str* names[6];
};
template <class F>
void* as_pointer(F* function) {
  return reinterpret_cast<void*>(function);
}

// The class along the MRO that decides the slot: the first that has one of the dunders.
Type* deciding_class(Type* type, const SlotRow& row, Value* found) {
  for (size_t i = 0; i < type->mro->length; ++i) {
    Type* candidate = as_type(type->mro->items[i]);
    for (Str* name : row.names) {
      NameEntry* entry =
          name != nullptr && candidate->attributes != nullptr ? candidate->attributes->find(name) : nullptr;
      if (entry != nullptr) {
        *found = entry->value;
        return candidate;
      }
    }
  }
  return nullptr;
}

void apply(Type* type, const SlotRow& row) {
  void** slot = reinterpret_cast<void**>(reinterpret_cast<char*>(&type->slots) + row.offset);
  Value found = Value::absent();
  Type* decider = deciding_class(type, row, &found);
  if (decider == nullptr) {
    *slot = type->base != nullptr ? *reinterpret_cast<void**>(reinterpret_cast<char*>(&type->base->slots) + row.offset)
                                  : nullptr;
  } else if (decider->has(kTypeHeap)) {
    *slot = row.generic;
  } else {
    *slot = *reinterpret_cast<void**>(reinterpret_cast<char*>(&decider->slots) + row.offset);
  }
}

#define ROW(member, generic, ...)                   \
  SlotRow {                                         \
    offsetof(Slots, member), as_pointer(generic), { \
      __VA_ARGS__                                   \
    }                                               \
  }

template <int op>
void apply_binary(Type* type) {
  apply(type,
        {offsetof(Slots, binary) + op * sizeof(void*), as_pointer(slot_binary<op>), {kDunders[op], kReflected[op]}});
  apply(type, {offsetof(Slots, inplace) + op * sizeof(void*), as_pointer(slot_inplace<op>), {kInplace[op]}});
}
template <int... op>
void apply_all_binary(Type* type, std::integer_sequence<int, op...>) {
  (apply_binary<op>(type), ...);
}

}  // namespace

void update_slots(Run& run, Type* type) {
  const SlotRow rows[] = {
      ROW(repr, slot_repr, &names::dunder_repr),
      ROW(str, slot_str, &names::dunder_str),
      ROW(hash, slot_hash, &names::dunder_hash),
      ROW(call, slot_call, &names::dunder_call),
      ROW(iter, slot_iter, &names::dunder_iter),
      ROW(next, slot_next, &names::dunder_next),
      ROW(compare, slot_compare, &names::dunder_lt, &names::dunder_le, &names::dunder_eq, &names::dunder_ne,
          &names::dunder_gt, &names::dunder_ge),
      ROW(truth, slot_truth, &names::dunder_bool),
      ROW(length, slot_length, &names::dunder_len),
      ROW(get_item, slot_get_item, &names::dunder_getitem),
      ROW(set_item, slot_set_item, &names::dunder_setitem, &names::dunder_delitem),
      ROW(contains, slot_contains, &names::dunder_contains),
      ROW(power_modulo, slot_power_modulo, &names::dunder_pow),
      ROW(to_int, slot_to_int, &names::dunder_int),
      ROW(to_float, slot_to_float, &names::dunder_float),
      ROW(to_index, slot_to_index, &names::dunder_index),
      ROW(descriptor_get, slot_descriptor_get, &names::dunder_get),
      ROW(descriptor_set, slot_descriptor_set, &names::dunder_set, &names::dunder_delete),
      ROW(get_attribute, slot_get_attribute, &names::dunder_getattribute, &names::dunder_getattr),
      ROW(set_attribute, slot_set_attribute, &names::dunder_setattr, &names::dunder_delattr),
      ROW(create, slot_create, &names::dunder_new),
      ROW(initialize, slot_initialize, &names::dunder_init),
      ROW(unary[0], slot_unary<0>, &names::dunder_neg),
      ROW(unary[1], slot_unary<1>, &names::dunder_pos),
      ROW(unary[2], slot_unary<2>, &names::dunder_invert),
      ROW(unary[3], slot_unary<3>, &names::dunder_abs),
  };
  for (const SlotRow& row : rows) {
    apply(type, row);
  }
  apply_all_binary(type, std::make_integer_sequence<int, kBinaryOperatorCount>());
  // __hash__ = None: unhashable. Absent hooks must not look like the class's own.
  Value found = Value::absent();
  deciding_class(type, ROW(hash, slot_hash, &names::dunder_hash), &found);
  if (found.is_none()) {
    type->slots.hash = nullptr;
  }
  Value hook = Value::absent();
  deciding_class(type, ROW(descriptor_set, slot_descriptor_set, &names::dunder_set, &names::dunder_delete), &hook);
  NameEntry* abstract = type->attributes->find(&names::dunder_abstractmethods);
  if (abstract != nullptr && truth(run, abstract->value) == Truth::kTrue) {
    type->type_flags |= kTypeAbstract;
  } else {
    type->type_flags &= ~kTypeAbstract;
  }
  ValueArray* subclasses = static_cast<ValueArray*>(type->subclasses);
  for (uint32_t i = 0; i < type->subclass_count; ++i) {
    update_slots(run, as_type(subclasses->items[i]));
  }
}

Function* plain_init(Run& run, Type* type) {
  if (!type->has(kTypeHeap) || type->slots.create != types::object_.slots.create ||
      type->slots.initialize != slot_initialize || type->metatype->slots.call != types::type_.slots.call ||
      type->has(kTypeAbstract)) {
    return nullptr;
  }
  Value init = type_lookup(run, type, &names::dunder_init);
  return is_function(init) ? as_function(init) : nullptr;
}

}  // namespace pyexec
