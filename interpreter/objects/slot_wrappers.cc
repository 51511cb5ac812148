// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/native.h"
#include "interpreter/objects/sequence_helpers.h"
#include "interpreter/objects/str_intern.h"
#include "interpreter/run/start.h"

// The dunder methods of builtin types: for each slot that a type defines itself, a native function that calls the slot
// (CPython's slot wrappers).

namespace pyexec {

namespace {

Slots& slots_of(Call& call) {
  return call.owner()->slots;
}

// Sequences concatenate and repeat: they have __add__, __mul__, __rmul__ but no __radd__.
bool is_sequence(const Slots& slots) {
  return slots.get_item != nullptr && slots.binary[static_cast<int>(BinaryOperator::kAdd)] != nullptr;
}

template <BinaryOperator op>
Value wrap_binary(Call& call, Value self, Value other) {
  Run& run = call.run();
  TRY(Value result, slots_of(call).binary[static_cast<int>(op)](run, self, other));
  if (op == BinaryOperator::kAdd && is_not_implemented(result) && is_sequence(slots_of(call))) {
    // Called by name, a sequence has no other operand to ask.
    if (is_str(self) || is_list(self) || is_tuple(self)) {
      const char* kind = is_str(self) ? "str" : is_list(self) ? "list" : "tuple";
      return run.raise(types::type_error_, "can only concatenate {} (not \"{}\") to {}", {kind, type_of(other), kind});
    }
    return run.raise(types::type_error_, "can't concat {} to {}", {type_of(other), type_of(self)});
  }
  return result;
}
template <BinaryOperator op>
Value wrap_reflected(Call& call, Value self, Value other) {
  return slots_of(call).binary[static_cast<int>(op)](call.run(), other, self);
}
template <BinaryOperator op>
Value wrap_inplace(Call& call, Value self, Value other) {
  return slots_of(call).inplace[static_cast<int>(op)](call.run(), self, other);
}
template <CompareOperator op>
Value wrap_compare(Call& call, Value self, Value other) {
  return slots_of(call).compare(call.run(), self, other, op);
}
template <UnaryKind op>
Value wrap_unary(Call& call, Value self) {
  return slots_of(call).unary[static_cast<int>(op)](call.run(), self);
}
Value wrap_power(Call& call, Value self, Value other, Value modulus) {
  Slots& slots = slots_of(call);
  if (modulus.is_absent() || modulus.is_none() || slots.power_modulo == nullptr) {
    return slots.binary[static_cast<int>(BinaryOperator::kPower)](call.run(), self, other);
  }
  return slots.power_modulo(call.run(), self, other, modulus);
}
Value wrap_reflected_power(Call& call, Value self, Value other, Value modulus) {
  return wrap_power(call, other, self, modulus);
}
Value wrap_repr(Call& call, Value self) {
  return slots_of(call).repr(call.run(), self);
}
Value wrap_str(Call& call, Value self) {
  return slots_of(call).str(call.run(), self);
}
Value wrap_hash(Call& call, Value self) {
  int64_t result = 0;
  TRY(slots_of(call).hash(call.run(), self, &result));
  return Value::integer(result);
}
Value wrap_bool(Call& call, Value self) {
  TRY(Truth result, slots_of(call).truth(call.run(), self));
  return Value::boolean(result == Truth::kTrue);
}
Value wrap_len(Call& call, Value self) {
  return slots_of(call).length(call.run(), self);
}
Value wrap_getitem(Call& call, Value self, Value key) {
  return slots_of(call).get_item(call.run(), self, key);
}
Value wrap_setitem(Call& call, Value self, Value key, Value value) {
  TRY(slots_of(call).set_item(call.run(), self, key, value));
  return Value::none();
}
Value wrap_delitem(Call& call, Value self, Value key) {
  TRY(slots_of(call).set_item(call.run(), self, key, Value::absent()));
  return Value::none();
}
Value wrap_contains(Call& call, Value self, Value item) {
  TRY(Truth result, slots_of(call).contains(call.run(), self, item));
  return Value::boolean(result == Truth::kTrue);
}
Value wrap_iter(Call& call, Value self) {
  return slots_of(call).iter(call.run(), self);
}
Value wrap_next(Call& call, Value self) {
  TRY(Value item, slots_of(call).next(call.run(), self));
  if (item.is_absent()) {
    return call.run().raise_with(types::stop_iteration_, {});
  }
  return item;
}
Value wrap_int(Call& call, Value self) {
  return slots_of(call).to_int(call.run(), self);
}
Value wrap_float(Call& call, Value self) {
  return slots_of(call).to_float(call.run(), self);
}
Value wrap_index(Call& call, Value self) {
  return slots_of(call).to_index(call.run(), self);
}
Value wrap_call(Call& call, Value self, Args args, Keywords keywords) {
  return slots_of(call).call(call.run(), self, args.items, static_cast<uint32_t>(args.count), keywords.names);
}
Value wrap_getattribute(Call& call, Value self, Value name) {
  TRY(Str * text, attribute_name(call.run(), name, "__getattribute__"));
  if (slots_of(call).get_attribute == nullptr) {
    return generic_get_attribute(call.run(), self, text);
  }
  return slots_of(call).get_attribute(call.run(), self, text);
}
Value wrap_setattr(Call& call, Value self, Value name, Value value) {
  TRY(Str * text, attribute_name(call.run(), name, "__setattr__"));
  TRY(slots_of(call).set_attribute == nullptr ? generic_set_attribute(call.run(), self, text, value)
                                              : slots_of(call).set_attribute(call.run(), self, text, value));
  return Value::none();
}
Value wrap_delattr(Call& call, Value self, Value name) {
  TRY(Str * text, attribute_name(call.run(), name, "__delattr__"));
  TRY(slots_of(call).set_attribute == nullptr ? generic_set_attribute(call.run(), self, text, Value::absent())
                                              : slots_of(call).set_attribute(call.run(), self, text, Value::absent()));
  return Value::none();
}
Value wrap_get(Call& call, Value self, Value object, Value owner) {
  if (has_kind(self, CellKind::kClassMethod) && !is_type(owner) && !owner.is_absent() && !owner.is_none()) {
    // A class method binds to whatever it is told.
    TRY(BoundMethod * method, bound_method_new(call.run(), static_cast<Wrapper*>(self.as_object())->function, owner));
    return Value::object(method);
  }
  Value target = object.is_none() ? Value::absent() : object;
  Type* type = is_type(owner) ? as_type(owner) : target.is_absent() ? nullptr : type_of(target);
  if (type == nullptr) {
    return call.run().raise(types::type_error_, "__get__(None, None) is invalid");
  }
  return slots_of(call).descriptor_get(call.run(), self, target, type);
}
Value wrap_set(Call& call, Value self, Value object, Value value) {
  TRY(slots_of(call).descriptor_set(call.run(), self, object, value));
  return Value::none();
}
Value wrap_delete(Call& call, Value self, Value object) {
  TRY(slots_of(call).descriptor_set(call.run(), self, object, Value::absent()));
  return Value::none();
}
Value wrap_init(Call& call, Value self, Args args, Keywords keywords) {
  TRY(slots_of(call).initialize(call.run(), self, args.items, static_cast<uint32_t>(args.count), keywords.names));
  return Value::none();
}
Value wrap_new(Call& call, Args args, Keywords keywords) {
  Run& run = call.run();
  Type* owner = call.owner();
  if (args.count == 0) {
    return run.raise(types::type_error_, "{}.__new__(): not enough arguments", {owner});
  }
  if (!is_type(args[0])) {
    return run.raise(types::type_error_, "{}.__new__(X): X is not a type object ({})", {owner, type_of(args[0])});
  }
  Type* type = as_type(args[0]);
  if (!type->is_subtype_of(owner)) {
    return run.raise(types::type_error_, "{}.__new__({}): {} is not a subtype of {}", {owner, type, type, owner});
  }
  // The struct that `type` needs must be the one that `owner` makes.
  Type* layout = type;
  while (layout->has(kTypeHeap) && layout->base != nullptr) {
    layout = layout->base;
  }
  if (layout->slots.create != owner->slots.create) {
    return run.raise(types::type_error_, "{}.__new__({}) is not safe, use {}.__new__()", {owner, type, layout});
  }
  return owner->slots.create(run, type, args.items + 1, static_cast<uint32_t>(args.count - 1), keywords.names);
}

// A sequence's own __mul__ takes an index and says so; the operator words it otherwise.
template <bool reflected>
Value wrap_multiply(Call& call, Value self, Value other) {
  if (is_sequence(slots_of(call)) && !has_index(other)) {
    return to_index(call.run(), other);
  }
  auto slot = slots_of(call).binary[static_cast<int>(BinaryOperator::kMultiply)];
  return reflected ? slot(call.run(), other, self) : slot(call.run(), self, other);
}

Value wrap_inplace_multiply(Call& call, Value self, Value other) {
  if (is_sequence(slots_of(call)) && !has_index(other)) {
    return to_index(call.run(), other);
  }
  return slots_of(call).inplace[static_cast<int>(BinaryOperator::kMultiply)](call.run(), self, other);
}

struct SlotWrapper {
  Entry entry;
  bool (*defined)(const Slots&);
};

#define BINARY(text, reflected, op)                                                                                 \
  {{"__" text "__", "(self, value, /)", native<wrap_binary<BinaryOperator::op>>, "Return self" text "value."},      \
   [](const Slots& s) { return s.binary[static_cast<int>(BinaryOperator::op)] != nullptr; }},                       \
  {                                                                                                                 \
    {"__" reflected "__", "(self, value, /)", native<wrap_reflected<BinaryOperator::op>>,                           \
     "Return value" text "self."},                                                                                  \
        [](const Slots& s) { return s.binary[static_cast<int>(BinaryOperator::op)] != nullptr && !is_sequence(s); } \
  }
#define INPLACE(text, op)                                                                                 \
  {{"__" text "__", "(self, value, /)", native<wrap_inplace<BinaryOperator::op>>, "In-place operation."}, \
   [](const Slots& s) { return s.inplace[static_cast<int>(BinaryOperator::op)] != nullptr; }}
#define COMPARE(text, op)                                                                                      \
  {{"__" text "__", "(self, value, /)", native<wrap_compare<CompareOperator::op>>, "Compare self and value."}, \
   [](const Slots& s) { return s.compare != nullptr; }}
#define UNARY(text, op)                                                                  \
  {{"__" text "__", "(self, /)", native<wrap_unary<UnaryKind::op>>, "Unary operation."}, \
   [](const Slots& s) { return s.unary[static_cast<int>(UnaryKind::op)] != nullptr; }}
#define SIMPLE(text, signature, function, member, doc) \
  {{"__" text "__", signature, native<function>, doc}, [](const Slots& s) { return s.member != nullptr; }}

constexpr SlotWrapper kSlotWrappers[] = {
    BINARY("add", "radd", kAdd),
    BINARY("sub", "rsub", kSubtract),
    BINARY("truediv", "rtruediv", kTrueDivide),
    BINARY("floordiv", "rfloordiv", kFloorDivide),
    // Strings format by % from either side, though they are sequences.
    SIMPLE("mod", "(self, value, /)", wrap_binary<BinaryOperator::kModulo>,
           binary[static_cast<int>(BinaryOperator::kModulo)], "Return self%value."),
    SIMPLE("rmod", "(self, value, /)", wrap_reflected<BinaryOperator::kModulo>,
           binary[static_cast<int>(BinaryOperator::kModulo)], "Return value%self."),
    BINARY("lshift", "rlshift", kLeftShift),
    BINARY("rshift", "rrshift", kRightShift),
    BINARY("and", "rand", kAnd),
    BINARY("or", "ror", kOr),
    BINARY("xor", "rxor", kXor),
    BINARY("matmul", "rmatmul", kMatrixMultiply),
    SIMPLE("mul", "(self, value, /)", wrap_multiply<false>, binary[static_cast<int>(BinaryOperator::kMultiply)],
           "Return self*value."),
    SIMPLE("rmul", "(self, value, /)", wrap_multiply<true>, binary[static_cast<int>(BinaryOperator::kMultiply)],
           "Return value*self."),
    SIMPLE("pow", "(self, value, mod=None, /)", wrap_power, binary[static_cast<int>(BinaryOperator::kPower)],
           "Return pow(self, value, mod)."),
    SIMPLE("rpow", "(self, value, mod=None, /)", wrap_reflected_power, binary[static_cast<int>(BinaryOperator::kPower)],
           "Return pow(value, self, mod)."),
    INPLACE("iadd", kAdd),
    INPLACE("isub", kSubtract),
    SIMPLE("imul", "(self, value, /)", wrap_inplace_multiply, inplace[static_cast<int>(BinaryOperator::kMultiply)],
           "In-place operation."),
    INPLACE("iand", kAnd),
    INPLACE("ior", kOr),
    INPLACE("ixor", kXor),
    COMPARE("lt", kLess),
    COMPARE("le", kLessEqual),
    COMPARE("eq", kEqual),
    COMPARE("ne", kNotEqual),
    COMPARE("gt", kGreater),
    COMPARE("ge", kGreaterEqual),
    UNARY("neg", kNegative),
    UNARY("pos", kPositive),
    UNARY("invert", kInvert),
    UNARY("abs", kAbsolute),
    SIMPLE("repr", "(self, /)", wrap_repr, repr, "Return repr(self)."),
    SIMPLE("str", "(self, /)", wrap_str, str, "Return str(self)."),
    SIMPLE("hash", "(self, /)", wrap_hash, hash, "Return hash(self)."),
    // What has a length is true by that; ranges have both.
    {{"__bool__", "(self, /)", native<wrap_bool>, "True if self else False"},
     [](const Slots& s) {
       return s.truth != nullptr && (s.length == nullptr || s.truth == types::range_.slots.truth);
     }},
    SIMPLE("len", "(self, /)", wrap_len, length, "Return len(self)."),
    SIMPLE("getitem", "(self, key, /)", wrap_getitem, get_item, "Return self[key]."),
    SIMPLE("setitem", "(self, key, value, /)", wrap_setitem, set_item, "Set self[key] to value."),
    SIMPLE("delitem", "(self, key, /)", wrap_delitem, set_item, "Delete self[key]."),
    SIMPLE("contains", "(self, key, /)", wrap_contains, contains, "Return key in self."),
    SIMPLE("iter", "(self, /)", wrap_iter, iter, "Implement iter(self)."),
    SIMPLE("next", "(self, /)", wrap_next, next, "Implement next(self)."),
    SIMPLE("int", "(self, /)", wrap_int, to_int, "int(self)"),
    SIMPLE("float", "(self, /)", wrap_float, to_float, "float(self)"),
    SIMPLE("index", "(self, /)", wrap_index, to_index, "Return self converted to an integer."),
    SIMPLE("call", "(self, /, *args, **kwargs)", wrap_call, call, "Call self as a function."),
    SIMPLE("getattribute", "(self, name, /)", wrap_getattribute, get_attribute, "Return getattr(self, name)."),
    SIMPLE("setattr", "(self, name, value, /)", wrap_setattr, set_attribute, "Implement setattr(self, name, value)."),
    SIMPLE("delattr", "(self, name, /)", wrap_delattr, set_attribute, "Implement delattr(self, name)."),
    SIMPLE("get", "(self, instance, owner=None, /)", wrap_get, descriptor_get,
           "Return an attribute of instance, which is of type owner."),
    SIMPLE("set", "(self, instance, value, /)", wrap_set, descriptor_set, "Set an attribute of instance to value."),
    SIMPLE("delete", "(self, instance, /)", wrap_delete, descriptor_set, "Delete an attribute of instance."),
    SIMPLE("init", "(self, /, *args, **kwargs)", wrap_init, initialize,
           "Initialize self.  See help(type(self)) for accurate signature."),
    {{"__new__", "(*args, **kwargs)", native<wrap_new>, "Create and return a new object.", EntryKind::kStaticMethod},
     [](const Slots& s) { return s.create != nullptr; }},
};

}  // namespace

// CPython defines these as ordinary methods, which words their errors differently.
static bool is_plain_method(const Type* type, std::string_view name) {
  return ((type == &types::dict_ || type == &types::list_) && name == "__getitem__") ||
         ((type == &types::dict_ || type == &types::set_ || type == &types::frozenset_) && name == "__contains__");
}

void add_wrapper_method(Type* type, const Entry& entry) {
  add_methods(type, {&entry, 1});
  if (entry.kind == EntryKind::kMethod && !is_plain_method(type, entry.name)) {
    NameEntry* made = type->attributes->find(str_immortal(entry.name));
    made->value.as_object()->shape = types::wrapper_descriptor_.instance_shape;
  }
}

void add_slot_wrappers(Type* type, const Slots& own) {
  for (const SlotWrapper& wrapper : kSlotWrappers) {
    if (wrapper.defined(own)) {
      add_wrapper_method(type, wrapper.entry);
    }
  }
}

}  // namespace pyexec
