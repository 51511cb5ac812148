// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/objects/objects.h"

// What one can do with any value: CPython's abstract object layer. Each function dispatches on the type's slots, may
// run user code unless it says otherwise, and raises as CPython does, with CPython's words.

namespace pyexec {

class Run;

// A call's keyword arguments: their names; the values stand behind the positional ones.
struct KeywordNames {
  uint32_t count;
  Str* const* names;  // interned
};

// ---- attributes (R2: every access by name goes through these)
// ------------------------------------------------------------------------ The names are interned. The policy's
// forbidden names are refused here with AttributeError when the run has a policy.
Value get_attribute(Run& run, Value object, Str* name);
Value get_attribute_or_absent(Run& run, Value object, Str* name);  // AttributeError becomes absent()
bool set_attribute(Run& run, Value object, Str* name, Value value);
bool delete_attribute(Run& run, Value object, Str* name);
// object.__getattribute__ / __setattr__ themselves, no hooks of the class.
Value generic_get_attribute(Run& run, Value object, Str* name);  // raises
Value generic_get_attribute_or_absent(Run& run, Value object, Str* name);
bool generic_set_attribute(Run& run, Value object, Str* name, Value value);  // absent: delete
// A dunder as the interpreter looks it up: on the type, bound to the object; absent() when missing.
Value lookup_special(Run& run, Value object, Str* name);
// Calls a dunder found that way, with arguments; absent() when the type does not have it.
Value call_special(Run& run, Value object, Str* name, std::initializer_list<Value> arguments);
// The attributes of an instance as a Dict: turns the object into dict mode for good. Null and no exception: it has
// none.
Dict* instance_dict(Run& run, Value object);
// A name given by the program as a value (getattr's second argument): exact, NFKC-normalised, interned; TypeError when
// not a str.
Str* attribute_name(Run& run, Value name, const char* function);

// ---- operators
// -----------------------------------------------------------------------------------------------------------------------
Value binary_operation(Run& run, BinaryOperator op, Value left, Value right);
Value inplace_operation(Run& run, BinaryOperator op, Value left, Value right);
Value unary_operation(Run& run, UnaryKind op, Value operand);
Value power(Run& run, Value base, Value exponent, Value modulus);      // modulus none: two arguments
Value compare(Run& run, CompareOperator op, Value left, Value right);  // all ten operators; the value the program sees
Truth compare_truth(Run& run, CompareOperator op, Value left, Value right);
Truth equal(Run& run, Value left, Value right);  // identity first, then ==, as containers compare
Truth truth(Run& run, Value value);
Truth contains(Run& run, Value container, Value item);
bool hash(Run& run, Value value, int64_t* out);

// ---- items and iteration
// ---------------------------------------------------------------------------------------------------------------
Value get_item(Run& run, Value object, Value key);
bool set_item(Run& run, Value object, Value key, Value value);
bool delete_item(Run& run, Value object, Value key);
Value get_iterator(Run& run, Value iterable);       // TypeError: 'int' object is not iterable
Value iterator_next(Run& run, Value iterator);      // absent(): exhausted (a StopIteration is consumed)
bool length(Run& run, Value object, int64_t* out);  // len()
// Length or __length_hint__, or `otherwise`; never more than a sane bound. For presizing only.
bool length_hint(Run& run, Value object, int64_t otherwise, int64_t* out);

// ---- conversion
// ------------------------------------------------------------------------------------------------------------------------
Str* to_str(Run& run, Value value);                   // str(value)
Str* to_repr(Run& run, Value value);                  // repr(value)
Str* to_ascii(Run& run, Value value);                 // ascii(value)
Str* format_value(Run& run, Value value, Str* spec);  // format(value, spec)
// __index__: an int of any size (inline or BigInt). TypeError: 'str' object cannot be interpreted as an integer.
Value to_index(Run& run, Value value);
// The same narrowed: out of int64 range clamps (`clamp`) or raises IndexError/OverflowError ("cannot fit 'int' into an
// index-sized integer").
bool to_index_clamped(Run& run, Value value, int64_t* out);
bool to_index_exact(Run& run, Value value, int64_t* out, Type* overflow_type);
// float(): accepts float, int, __float__, __index__. TypeError: must be real number, not str.
bool to_double(Run& run, Value value, double* out);
// slice(a, b, c) against a length: start, stop, step adjusted, and how many items. ValueError: slice step cannot be
// zero.
bool slice_indices(Run& run, Slice* slice, int64_t length, int64_t* start, int64_t* stop, int64_t* step,
                   int64_t* count);

// ---- calls
// -----------------------------------------------------------------------------------------------------------------------------
// `arguments` lies at the top of the value stack (arguments + count + keywords->count == run.top()); it is popped by
// the callee's return.
Value call_on_stack(Run& run, Value callee, Value* arguments, uint32_t count, const KeywordNames* keywords);
// From native code: pushes copies and calls.
Value call(Run& run, Value callee, std::initializer_list<Value> arguments);
Value call(Run& run, Value callee, const Value* arguments, size_t count, const KeywordNames* keywords = nullptr);
Value call_method(Run& run, Value object, Str* name, std::initializer_list<Value> arguments);
bool is_callable(Value value);

// ---- classes
// ---------------------------------------------------------------------------------------------------------------------------
Truth is_instance_of(Run& run, Value object, Value class_or_tuple);  // isinstance(), with __instancecheck__, unions
Truth is_instance_by_class(Run& run, Value object, Type* type);      // without __instancecheck__
Truth is_subclass_of(Run& run, Value type, Value class_or_tuple);
// type(name, bases, namespace, **keywords): `metatype` has been chosen.
Value class_new(Run& run, Type* metatype, Str* name, Tuple* bases, Dict* namespace_dict, const Value* keyword_values,
                const KeywordNames* keywords, uint32_t self_attributes);
// A new object of `type` with the right layout, all attributes unset (object.__new__ without checks).
Object* instance_new(Run& run, Type* type);

// ---- iterating from native code
// ----------------------------------------------------------------------------------------------------------- Loops
// over any iterable with fast paths for exact list, tuple, dict, range …; a list that changes meanwhile is followed as
// CPython follows it.
//   Iteration items(run, iterable);  if (!items.ok()) return kRaised;
//   Value item = items.next();  raised() / absent() at the end
class Iteration {
 public:
  Iteration(Run& run, Value iterable);
  bool ok() const { return !iterator_.is_raised(); }
  Value next();  // charges one step

 private:
  Run& run_;
  Value iterator_;        // the iterable itself on a fast path
  int64_t position_ = 0;  // a range: the next value
  int64_t limit_ = 0;     // a range: values left
  int64_t step_ = 0;
  enum class Path : uint8_t { kGeneric, kList, kTuple, kRange } path_ = Path::kGeneric;
};

// Whether `a op b` holds for plain values; op is one of the six comparisons of size.
template <class T>
constexpr bool holds(CompareOperator op, T a, T b) {
  switch (op) {
    case CompareOperator::kLess:
      return a < b;
    case CompareOperator::kLessEqual:
      return a <= b;
    case CompareOperator::kEqual:
      return a == b;
    case CompareOperator::kNotEqual:
      return a != b;
    case CompareOperator::kGreater:
      return a > b;
    default:
      return a >= b;
  }
}

}  // namespace pyexec
