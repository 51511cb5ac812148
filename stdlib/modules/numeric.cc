// SPDX-License-Identifier: Apache-2.0
//
// _numeric: what decimal, fractions and statistics, which are written in Python, need from native code. Programs cannot
// import it.
#include "interpreter/text/unicode.h"
#include "stdlib/modules/native_module.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

// The decimal digits of |n|, with no limit on their number but the budget's.
bool digits_of(Run& run, Value n, char** text, size_t* length) {
  IntView number(n);
  bigint::View view = number.view().absolute();
  size_t limbs = view.magnitude.size();
  TRY(run.charge(int_multiply_cost(limbs, limbs / 4 + 1) + limbs + 1));
  TRY(Buffer * buffer, run.allocate_buffer(bigint::digits_bound(view, 10) + 1));
  IntScratch scratch(run, bigint::digits_scratch_limbs(view, 10) + 1);
  TRY(scratch.ok());
  GmpReserve reserve(run, limbs * 2);
  TRY(reserve.ok());
  *text = reinterpret_cast<char*>(buffer->bytes());
  *length = bigint::to_digits(view, 10, *text, scratch.limbs());
  return true;
}

Value numeric_digit_count(Call& call, Int n) {
  if (n.value.is_int()) {
    int64_t value = n.value.as_int();
    uint64_t rest = value < 0 ? uint64_t{0} - static_cast<uint64_t>(value) : static_cast<uint64_t>(value);
    int64_t count = 1;
    for (; rest >= 10; rest /= 10) {
      ++count;
    }
    return Value::integer(count);
  }
  char* text;
  size_t length;
  TRY(digits_of(call.run(), n.value, &text, &length));
  return Value::integer(static_cast<int64_t>(length));
}

Value numeric_int_text(Call& call, Int n) {
  char* text;
  size_t length;
  TRY(digits_of(call.run(), n.value, &text, &length));
  if (int_sign(n.value) >= 0) {
    return value_of(str_from_ascii(call.run(), {text, length}));
  }
  StrBuilder out(call.run());
  TRY(out.append_ascii("-"));
  TRY(out.append_ascii({text, length}));
  return value_of(out.finish());
}

Value numeric_text_int(Call& call, Str& text) {
  Run& run = call.run();
  TRY(run.charge(int_multiply_cost(text.length / 18 + 1, text.length / 60 + 1) + text.length));
  TRY(Buffer * buffer, run.allocate_buffer(text.length + 1));
  for (size_t i = 0; i < text.length; ++i) {
    int digit = unicode::decimal_value(text.at(i));
    if (digit < 0) {
      return run.raise(types::value_error_, "digits are expected");
    }
    buffer->bytes()[i] = static_cast<uint8_t>(digit);
  }
  size_t start = 0;
  while (start + 1 < text.length && buffer->bytes()[start] == 0) {
    ++start;
  }
  std::span<const uint8_t> digits(buffer->bytes() + start, text.length - start);
  size_t limbs = bigint::from_digits_limbs(digits.size(), 10);
  if (limbs == bigint::kTooLarge) {
    return run.raise_memory_error();
  }
  GmpReserve reserve(run, limbs * 2);
  TRY(reserve.ok());
  TRY(BigInt * number, int_allocate(run, limbs));
  bigint::Size size = bigint::from_digits(digits, 10, number->limbs());
  return int_finish(run, number, limbs, size);
}

Value numeric_isqrt(Call& call, Int n) {
  return int_isqrt(call.run(), n.value);
}
Value numeric_gcd(Call& call, Int a, Int b) {
  return int_gcd(call.run(), a.value, b.value);
}
Value numeric_type_name(Call&, Type& type) {
  return Value::object(type_name(&type));
}
Value numeric_set_message_name(Call& call, Type& type, Str& name) {
  TRY(Str * text, str_intern(call.run(), &name));
  type.message_name = text;
  return Value::none();
}
// The module numbers when the program (or a module) has imported it, else None: registering costs nothing until then.
Value numeric_numbers_module(Call& call) {
  if (!module_exists("numbers")) {
    return Value::none();
  }
  return value_of(import_module(call.run(), "numbers"));
}

constexpr Entry kNumericFunctions[] = {
    {"digit_count", "(n, /)", native<numeric_digit_count>, "Decimal digits of |n|.", EntryKind::kFunction},
    {"int_text", "(n, /)", native<numeric_int_text>, "str(n) of any length.", EntryKind::kFunction},
    {"text_int", "(text, /)", native<numeric_text_int>, "int(text) of any length, digits only.", EntryKind::kFunction},
    {"isqrt", "(n, /)", native<numeric_isqrt>, "The integer square root.", EntryKind::kFunction},
    {"gcd", "(a, b, /)", native<numeric_gcd>, "The greatest common divisor.", EntryKind::kFunction},
    {"type_name", "(type, /)", native<numeric_type_name>, "What messages call a type.", EntryKind::kFunction},
    {"set_message_name", "(type, name, /)", native<numeric_set_message_name>, "Sets what messages call a type.",
     EntryKind::kFunction},
    {"numbers_module", "()", native<numeric_numbers_module>, "The module numbers, or None.", EntryKind::kFunction},
};

const ModuleDefinition kNumeric = {"_numeric", nullptr, kNumericFunctions, nullptr};

}  // namespace

void register_numeric_module() {
  register_module(&kNumeric);
}

}  // namespace pyexec
