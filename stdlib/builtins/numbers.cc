// SPDX-License-Identifier: Apache-2.0
//
// abs, bin, divmod, hex, oct, pow, round. (sum, min and max: reduction.cc.)
#include "interpreter/objects/float.h"
#include "interpreter/objects/int.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_text.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

Value builtin_abs(Call& call, Value x) {
  return unary_operation(call.run(), UnaryKind::kAbsolute, x);
}

template <int base>
Value builtin_digits(Call& call, Int number) {
  constexpr const char* kPrefix = base == 2 ? "0b" : base == 8 ? "0o" : "0x";
  return value_of(int_to_based_str(call.run(), number.value, base, kPrefix));
}

// There is no slot for divmod: the two sides' methods are asked as a binary operator asks its slots.
Value builtin_divmod(Call& call, Value x, Value y) {
  Run& run = call.run();
  if (x.is_int() && y.is_int() && y.as_int() != 0) {
    Value items[2] = {Value::empty(), Value::empty()};
    TRY(int_divmod(run, x, y, &items[0], &items[1]));
    return value_of(tuple_from(run, items, 2));
  }
  Type* left = type_of(x);
  Type* right = type_of(y);
  bool ask_right = left != right;
  if (ask_right && right->is_subtype_of(left)) {
    TRY(Value result, call_special(run, y, &names::dunder_rdivmod, {x}));
    if (!result.is_absent() && !is_not_implemented(result)) {
      return result;
    }
    ask_right = false;
  }
  TRY(Value result, call_special(run, x, &names::dunder_divmod, {y}));
  if (!result.is_absent() && !is_not_implemented(result)) {
    return result;
  }
  if (ask_right) {
    TRY(result, call_special(run, y, &names::dunder_rdivmod, {x}));
    if (!result.is_absent() && !is_not_implemented(result)) {
      return result;
    }
  }
  return run.raise(types::type_error_, "unsupported operand type(s) for divmod(): '{}' and '{}'", {left, right});
}

Value builtin_pow(Call& call, Value base, Value exp, Value mod) {
  return power(call.run(), base, exp, mod.is_absent() ? Value::none() : mod);
}

Value builtin_round(Call& call, Value number, Value ndigits) {
  Run& run = call.run();
  bool whole = ndigits.is_absent() || ndigits.is_none();
  if (number.is_float()) {
    return float_round_value(run, number.as_float(), ndigits);
  }
  if (number.is_int() && (whole || ndigits.is_int())) {
    return whole ? number : int_round(run, number, ndigits);
  }
  Value result = whole ? call_special(run, number, &names::dunder_round, {})
                       : call_special(run, number, &names::dunder_round, {ndigits});
  if (result.is_absent()) {
    return run.raise(types::type_error_, "type {} doesn't define __round__ method", {type_of(number)});
  }
  return result;
}

constexpr Entry kNumberFunctions[] = {
    {"abs", "(x, /)", native<builtin_abs>, "Return the absolute value of the argument.", EntryKind::kFunction},
    {"bin", "(number, /)", native<builtin_digits<2>>,
     "Return the binary representation of an integer.\n\n   >>> bin(2796202)\n   '0b1010101010101010101010'",
     EntryKind::kFunction},
    {"divmod", "(x, y, /)", native<builtin_divmod>, "Return the tuple (x//y, x%y).  Invariant: div*y + mod == x.",
     EntryKind::kFunction},
    {"hex", "(number, /)", native<builtin_digits<16>>,
     "Return the hexadecimal representation of an integer.\n\n   >>> hex(12648430)\n   '0xc0ffee'",
     EntryKind::kFunction},
    {"oct", "(number, /)", native<builtin_digits<8>>,
     "Return the octal representation of an integer.\n\n   >>> oct(342391)\n   '0o1234567'", EntryKind::kFunction},
    {"pow", "(base, exp, mod=None)", native<builtin_pow>,
     "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.\n\n"
     "Some types, such as ints, are able to use a more efficient algorithm when\n"
     "invoked using the three argument form.",
     EntryKind::kFunction},
    {"round", "(number, ndigits=None)", native<builtin_round>,
     "Round a number to a given precision in decimal digits.\n\n"
     "The return value is an integer if ndigits is omitted or None.  Otherwise\n"
     "the return value has the same type as the number.  ndigits may be negative.",
     EntryKind::kFunction},
};

}  // namespace

void register_number_functions() {
  add_builtin_functions(kNumberFunctions);
}

}  // namespace pyexec
