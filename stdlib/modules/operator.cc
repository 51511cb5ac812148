// SPDX-License-Identifier: Apache-2.0
//
// operator: the operators as functions, and itemgetter, attrgetter and methodcaller. Names of attributes that come from
// the program obey its policy as getattr()'s do.
#include "stdlib/modules/functools.h"
#include "stdlib/register.h"

namespace pyexec {

namespace {

template <BinaryOperator op>
Value binary(Call& call, Value a, Value b) {
  return binary_operation(call.run(), op, a, b);
}
template <BinaryOperator op>
Value inplace(Call& call, Value a, Value b) {
  return inplace_operation(call.run(), op, a, b);
}
template <UnaryKind op>
Value unary(Call& call, Value a) {
  return unary_operation(call.run(), op, a);
}
template <CompareOperator op>
Value comparison(Call& call, Value a, Value b) {
  return compare(call.run(), op, a, b);
}
template <bool negate>
Value truth_value(Call& call, Value a) {
  TRY(Truth result, truth(call.run(), a));
  return Value::boolean((result == Truth::kTrue) != negate);
}
Value power_function(Call& call, Value a, Value b) {
  return binary_operation(call.run(), BinaryOperator::kPower, a, b);
}
Value index_function(Call& call, Value a) {
  return to_index(call.run(), a);
}

bool is_sequence(Value value) {
  Type* type = type_of(value);
  return type->slots.get_item != nullptr && !is_dict(value) && !is_set(value) && !value.is_int();
}

template <bool in_place>
Value concat(Call& call, Value a, Value b) {
  Run& run = call.run();
  for (Value side : {a, b}) {
    if (!is_sequence(side)) {
      return run.raise(types::type_error_, "'{}' object can't be concatenated", {type_of(side)});
    }
    if (in_place || !type_of(a)->has(kTypeHeap)) {  // a builtin sequence words what it refuses by itself
      break;
    }
  }
  return in_place ? inplace_operation(run, BinaryOperator::kAdd, a, b)
                  : binary_operation(run, BinaryOperator::kAdd, a, b);
}

Value contains_function(Call& call, Value a, Value b) {
  TRY(Truth inside, contains(call.run(), a, b));
  return Value::boolean(inside == Truth::kTrue);
}

Value count_of(Call& call, Value a, Value b) {
  Run& run = call.run();
  Iteration items(run, a);
  if (!items.ok()) {
    if (run.catch_if(types::type_error_) != nullptr) {
      return run.raise(types::type_error_, "argument of type '{}' is not iterable", {type_of(a)});
    }
    return Value::raised();
  }
  for (int64_t count = 0;;) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      return Value::integer(count);
    }
    TRY(Truth same, item_equal(run, item, b));
    count += same == Truth::kTrue ? 1 : 0;
  }
}

Value index_of(Call& call, Value a, Value b) {
  Run& run = call.run();
  Iteration items(run, a);
  if (!items.ok()) {
    if (run.catch_if(types::type_error_) != nullptr) {
      return run.raise(types::type_error_, "argument of type '{}' is not iterable", {type_of(a)});
    }
    return Value::raised();
  }
  for (int64_t at = 0;; ++at) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      return run.raise(types::value_error_, "sequence.index(x): x not in sequence");
    }
    TRY(Truth same, item_equal(run, item, b));
    if (same == Truth::kTrue) {
      return Value::integer(at);
    }
  }
}

Value get_item_function(Call& call, Value a, Value b) {
  return get_item(call.run(), a, b);
}
Value set_item_function(Call& call, Value a, Value b, Value c) {
  TRY(set_item(call.run(), a, b, c));
  return Value::none();
}
Value delete_item_function(Call& call, Value a, Value b) {
  TRY(delete_item(call.run(), a, b));
  return Value::none();
}

Value length_hint_function(Call& call, Value object, Opt<Size> otherwise) {
  Run& run = call.run();
  Type* type = type_of(object);
  if (type->slots.length != nullptr) {
    int64_t size;
    if (length(run, object, &size)) {
      return Value::integer(size);
    }
    if (run.catch_if(types::type_error_) == nullptr) {
      return Value::raised();
    }
  }
  int64_t fallback = otherwise.has ? otherwise.value.value : 0;
  Value hint = call_special(run, object, &names::dunder_length_hint, {});
  if (hint.is_raised()) {
    return run.catch_if(types::type_error_) != nullptr ? Value::integer(fallback) : Value::raised();
  }
  if (hint.is_absent()) {
    int64_t native = fallback;
    if (has_kind(object, CellKind::kIterator)) {
      TRY(length_hint(run, object, fallback, &native));
    }
    return Value::integer(native);
  }
  if (is_not_implemented(hint)) {
    return Value::integer(fallback);
  }
  if (!is_int_like(hint)) {
    return run.raise(types::type_error_, "__length_hint__ must be an integer, not {}", {type_of(hint)});
  }
  int64_t size;
  TRY(to_index_exact(run, hint, &size, &types::overflow_error_));
  if (size < 0) {
    return run.raise(types::value_error_, "__length_hint__() should return >= 0");
  }
  return Value::integer(size);
}

Value call_function(Call& call, Value function, Args arguments, Keywords keywords) {
  Run& run = call.run();
  StackMark mark(run);
  Value* base = run.top();
  for (Value argument : arguments) {
    TRY(run.push(argument));
  }
  for (size_t k = 0; k < keywords.count(); ++k) {
    TRY(run.push(keywords.values[k]));
  }
  return call_on_stack(run, function, base, static_cast<uint32_t>(arguments.count), keywords.names);
}

// ---- the getters: what they take in `items`, a Tuple
// -----------------------------------------------------------------

struct Getter : Object {
  Cell* attributes;
  Tuple* items;      // attrgetter: of str, or of tuples of the parts of a dotted name; methodcaller: the arguments
  Tuple* shown;      // attrgetter: the names as given
  Dict* keywords;    // methodcaller
  Str* method_name;  // methodcaller
};

extern Type item_getter_type;
extern Type attribute_getter_type;
extern Type method_caller_type;

Getter* as_getter(Value value) {
  return static_cast<Getter*>(value.as_object());
}

void getter_trace(Heap& heap, Object* object) {
  auto* getter = static_cast<Getter*>(object);
  heap.mark_cell(getter->attributes);
  heap.mark_cell(getter->items);
  heap.mark_cell(getter->shown);
  heap.mark_cell(getter->keywords);
  heap.mark_cell(getter->method_name);
}

Getter* getter_new(Run& run, Type* type, const Value* items, size_t count) {
  TRY(Getter * getter, run.allocate_object<Getter>(type, CellKind::kNative));
  TRY(getter->items, tuple_from(run, items, count));
  return getter;
}

bool one_argument(Run& run, const char* name, uint32_t count, const KeywordNames* keywords) {
  TRY(refuse_keywords(run, name, keywords));
  if (count != 1) {
    return run.raise(types::type_error_, "{} expected 1 argument, got {}", {name, count});
  }
  return true;
}

Value item_getter_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  TRY(refuse_keywords(run, "itemgetter", keywords));
  if (count == 0) {
    return run.raise(types::type_error_, "itemgetter expected 1 argument, got 0");
  }
  TRY(Getter * getter, getter_new(run, type, arguments, count));
  return Value::object(getter);
}

Value item_getter_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  TRY(one_argument(run, "itemgetter", count, keywords));
  Tuple* items = as_getter(self)->items;
  Value object = arguments[0];
  if (items->length == 1) [[likely]] {
    return get_item(run, object, items->items[0]);
  }
  TRY(run.charge(items->length));
  TRY(Tuple * result, tuple_new(run, items->length));
  for (size_t i = 0; i < items->length; ++i) {
    TRY(result->items[i], get_item(run, object, items->items[i]));
  }
  return Value::object(result);
}

Value attribute_getter_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  TRY(refuse_keywords(run, "attrgetter", keywords));
  if (count == 0) {
    return run.raise(types::type_error_, "attrgetter expected 1 argument, got 0");
  }
  TRY(Getter * getter, getter_new(run, type, arguments, count));
  TRY(getter->shown, tuple_from(run, arguments, count));
  TRY(Str * split, str_intern(run, "split"));
  TRY(Str * dot, str_from_ascii(run, "."));
  for (uint32_t i = 0; i < count; ++i) {
    if (!is_str(arguments[i])) {
      return run.raise(types::type_error_, "attribute name must be a string");
    }
    TRY(Value parts, call_method(run, arguments[i], split, {Value::object(dot)}));
    TRY(Value names, tuple_from_iterable(run, parts));
    getter->items->items[i] = names;
  }
  return Value::object(getter);
}

Value dotted_attribute(Run& run, Value object, const Tuple* parts) {
  for (size_t i = 0; i < parts->length; ++i) {
    TRY(Str * name, attribute_name(run, parts->items[i], "attrgetter"));
    TRY(object, get_attribute(run, object, name));
  }
  return object;
}

Value attribute_getter_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  TRY(one_argument(run, "attrgetter", count, keywords));
  Tuple* items = as_getter(self)->items;
  Value object = arguments[0];
  if (items->length == 1) {
    return dotted_attribute(run, object, as_tuple(items->items[0]));
  }
  TRY(Tuple * result, tuple_new(run, items->length));
  for (size_t i = 0; i < items->length; ++i) {
    TRY(result->items[i], dotted_attribute(run, object, as_tuple(items->items[i])));
  }
  return Value::object(result);
}

Value method_caller_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (count == 0) {
    return run.raise(types::type_error_, "methodcaller needs at least one argument, the method name");
  }
  if (!is_str(arguments[0])) {
    return run.raise(types::type_error_, "method name must be a string");
  }
  TRY(Getter * getter, getter_new(run, type, arguments + 1, count - 1));
  TRY(getter->method_name, str_intern(run, as_str(arguments[0])));
  TRY(getter->keywords, dict_new(run));
  for (uint32_t k = 0; keywords != nullptr && k < keywords->count; ++k) {
    TRY(dict_set_str(run, getter->keywords, keywords->names[k], arguments[count + k]));
  }
  return Value::object(getter);
}

Value method_caller_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  TRY(one_argument(run, "methodcaller", count, keywords));
  Getter* getter = as_getter(self);
  TRY(Str * name, attribute_name(run, Value::object(getter->method_name), "methodcaller"));
  TRY(Value method, get_attribute(run, arguments[0], name));
  StackMark mark(run);
  TRY(run.push(method));
  Value* base = run.top();
  for (size_t i = 0; i < getter->items->length; ++i) {
    TRY(run.push(getter->items->items[i]));
  }
  return call_with_keyword_dict(run, method, base, static_cast<uint32_t>(getter->items->length), getter->keywords);
}

Value getter_repr(Run& run, Value self) {
  Getter* getter = as_getter(self);
  ReprMark mark(getter);
  StrBuilder builder(run);
  if (!mark.entered()) {
    TRY(Str * text, str_from_ascii(run, "..."));
    return Value::object(text);
  }
  TRY(builder.append_ascii("operator."));
  TRY(append_type_name(builder, self));
  TRY(builder.append_ascii("("));
  const char* before = "";
  if (getter->method_name != nullptr) {
    TRY(append_repr(run, builder, Value::object(getter->method_name)));
    before = ", ";
  }
  Tuple* items = getter->shown != nullptr ? getter->shown : getter->items;
  for (size_t i = 0; i < items->length; ++i) {
    TRY(builder.append_ascii(before));
    TRY(append_repr(run, builder, items->items[i]));
    before = ", ";
  }
  size_t position = 0;
  Value key, value;
  while (getter->keywords != nullptr && dict_next(getter->keywords, &position, &key, &value)) {
    TRY(builder.append_ascii(before));
    TRY(builder.append(as_str(key)));
    TRY(builder.append_ascii("="));
    TRY(append_repr(run, builder, value));
    before = ", ";
  }
  TRY(builder.append_ascii(")"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

using SlotCall = Value (*)(Run&, Value, Value*, uint32_t, const KeywordNames*);
using SlotCreate = Value (*)(Run&, Type*, Value*, uint32_t, const KeywordNames*);

Type make_getter(const char* name, SlotCreate create, SlotCall call, const char* doc) {
  return make_builtin_type({.name = name,
                            .layout = CellKind::kNative,
                            .instance_bytes = sizeof(Getter),
                            .doc = doc,
                            .slots = {.repr = getter_repr, .call = call, .create = create},
                            .module = "operator",
                            .trace = getter_trace});
}

Type item_getter_type = make_getter("operator.itemgetter", item_getter_create, item_getter_call,
                                    "Return a callable object that fetches the given item(s) from its operand.\n"
                                    "After f = itemgetter(2), the call f(r) returns r[2].\n"
                                    "After g = itemgetter(2, 5, 3), the call g(r) returns (r[2], r[5], r[3])");
Type attribute_getter_type =
    make_getter("operator.attrgetter", attribute_getter_create, attribute_getter_call,
                "Return a callable object that fetches the given attribute(s) from its operand.\n"
                "After f = attrgetter('name'), the call f(r) returns r.name.");
Type method_caller_type = make_getter("operator.methodcaller", method_caller_create, method_caller_call,
                                      "Return a callable object that calls the given method on its operand.\n"
                                      "After f = methodcaller('name'), the call f(r) returns r.name().");

// ---- the table ------------------------------------------------------------------------------------------------------

#define TWO(name, function, doc) {name, "(a, b, /)", native<function>, doc, EntryKind::kFunction}
#define ONE(name, function, doc) {name, "(a, /)", native<function>, doc, EntryKind::kFunction}
#define PAIR(name, op, doc)                                   \
  TWO(#name, binary<BinaryOperator::op>, "Same as " doc "."), \
      TWO("i" #name, inplace<BinaryOperator::op>, "Same as a " doc " in place.")

constexpr Entry kFunctions[] = {
    TWO("lt", comparison<CompareOperator::kLess>, "Same as a < b."),
    TWO("le", comparison<CompareOperator::kLessEqual>, "Same as a <= b."),
    TWO("eq", comparison<CompareOperator::kEqual>, "Same as a == b."),
    TWO("ne", comparison<CompareOperator::kNotEqual>, "Same as a != b."),
    TWO("ge", comparison<CompareOperator::kGreaterEqual>, "Same as a >= b."),
    TWO("gt", comparison<CompareOperator::kGreater>, "Same as a > b."),
    ONE("not_", truth_value<true>, "Same as not a."),
    ONE("truth", truth_value<false>, "Return True if a is true, False otherwise."),
    TWO("is_", comparison<CompareOperator::kIs>, "Same as a is b."),
    TWO("is_not", comparison<CompareOperator::kIsNot>, "Same as a is not b."),
    ONE("abs", unary<UnaryKind::kAbsolute>, "Same as abs(a)."),
    ONE("neg", unary<UnaryKind::kNegative>, "Same as -a."),
    ONE("pos", unary<UnaryKind::kPositive>, "Same as +a."),
    ONE("inv", unary<UnaryKind::kInvert>, "Same as ~a."),
    ONE("invert", unary<UnaryKind::kInvert>, "Same as ~a."),
    ONE("index", index_function, "Same as a.__index__()"),
    PAIR(add, kAdd, "a + b"),
    PAIR(floordiv, kFloorDivide, "a // b"),
    PAIR(lshift, kLeftShift, "a << b"),
    PAIR(mod, kModulo, "a % b"),
    PAIR(mul, kMultiply, "a * b"),
    PAIR(matmul, kMatrixMultiply, "a @ b"),
    PAIR(rshift, kRightShift, "a >> b"),
    PAIR(sub, kSubtract, "a - b"),
    PAIR(truediv, kTrueDivide, "a / b"),
    PAIR(xor, kXor, "a ^ b"),
    TWO("and_", binary<BinaryOperator::kAnd>, "Same as a & b."),
    TWO("iand", inplace<BinaryOperator::kAnd>, "Same as a &= b."),
    TWO("or_", binary<BinaryOperator::kOr>, "Same as a | b."),
    TWO("ior", inplace<BinaryOperator::kOr>, "Same as a |= b."),
    TWO("pow", power_function, "Same as a ** b."),
    TWO("ipow", inplace<BinaryOperator::kPower>, "Same as a **= b."),
    TWO("concat", concat<false>, "Same as a + b, for a and b sequences."),
    TWO("iconcat", concat<true>, "Same as a += b, for a and b sequences."),
    TWO("contains", contains_function, "Same as b in a (note reversed operands)."),
    TWO("countOf", count_of, "Return the number of items in a which are, or which equal, b."),
    TWO("indexOf", index_of, "Return the first index of b in a."),
    TWO("getitem", get_item_function, "Same as a[b]."),
    {"setitem", "(a, b, c, /)", native<set_item_function>, "Same as a[b] = c.", EntryKind::kFunction},
    TWO("delitem", delete_item_function, "Same as del a[b]."),
    {"length_hint", "(obj, default=0, /)", native<length_hint_function>,
     "Return an estimate of the number of items in obj.\n\n"
     "This is useful for presizing containers when building from an iterable.\n\n"
     "If the object supports len(), the result will be exact.\n"
     "Otherwise, it may over- or under-estimate by an arbitrary amount.",
     EntryKind::kFunction},
    {"call", "(obj, /, *args, **kwargs)", native<call_function>, "Same as obj(*args, **kwargs).", EntryKind::kFunction},
};
#undef TWO
#undef ONE
#undef PAIR

// Functions that CPython also offers under their dunder.
constexpr const char* kDunders[] = {
    "lt",       "le",       "eq",      "ne",       "ge",      "gt",     "abs",  "add",     "and",       "call",
    "concat",   "contains", "delitem", "floordiv", "getitem", "iadd",   "iand", "iconcat", "ifloordiv", "ilshift",
    "imatmul",  "imod",     "imul",    "index",    "inv",     "invert", "ior",  "ipow",    "irshift",   "isub",
    "itruediv", "ixor",     "lshift",  "matmul",   "mod",     "mul",    "neg",  "not",     "or",        "pos",
    "pow",      "rshift",   "setitem", "sub",      "truediv", "xor"};

bool fill_operator(Run& run, Module* module) {
  TRY(add_functions(run, module, kFunctions, "_operator"));
  for (Type* type : {&item_getter_type, &attribute_getter_type, &method_caller_type}) {
    TRY(name_table_set(&run, &module->attributes, type->name, Value::object(type)));
  }
  for (const char* name : kDunders) {
    std::string plain = name;
    TRY(Str * text, str_intern(run, plain));
    Value function = module_find(module, text);
    if (function.is_absent()) {
      TRY(text, str_intern(run, plain + "_"));
      function = module_find(module, text);
    }
    PYEXEC_ASSERT(!function.is_absent());
    TRY(module_set(run, module, ("__" + plain + "__").c_str(), function));
  }
  TRY(List * all, list_new(run, 0));
  for (const Entry& entry : kFunctions) {
    TRY(Str * text, str_intern(run, entry.name));
    TRY(list_append(run, all, Value::object(text)));
  }
  for (const char* name : {"itemgetter", "attrgetter", "methodcaller"}) {
    TRY(Str * text, str_intern(run, name));
    TRY(list_append(run, all, Value::object(text)));
  }
  TRY(list_sort(run, all, Value::none(), false));
  return module_set(run, module, "__all__", Value::object(all));
}

constexpr ModuleDefinition kOperator = {"operator", "Operator interface.", {}, fill_operator};

}  // namespace

void register_operator_module() {
  for (Type* type : {&item_getter_type, &attribute_getter_type, &method_caller_type}) {
    complete_builtin_type(type);
  }
  for (const Entry& entry : kFunctions) {
    prepare_signature(entry);
  }
  register_module(&kOperator);
}

}  // namespace pyexec
