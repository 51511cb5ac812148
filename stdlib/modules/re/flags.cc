// SPDX-License-Identifier: Apache-2.0
//
// RegexFlag: an int that shows the names of its bits, with the operators of an enum.IntFlag. Single flags are immortal
// objects; combinations are made as needed.
#include <cstddef>

#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/int.h"
#include "interpreter/objects/str_intern.h"
#include "interpreter/run/immortal.h"
#include "interpreter/run/start.h"
#include "stdlib/modules/re/objects.h"

namespace pyexec::regex {

namespace {

constexpr FlagName kFlags[] = {
    {"NOFLAG", nullptr, 0},     {"ASCII", "A", kAscii},     {"IGNORECASE", "I", kIgnoreCase},
    {"LOCALE", "L", kLocale},   {"UNICODE", "U", kUnicode}, {"MULTILINE", "M", kMultiline},
    {"DOTALL", "S", kDotAll},   {"VERBOSE", "X", kVerbose}, {"TEMPLATE", "T", kTemplate},
    {"DEBUG", nullptr, kDebug},
};
constexpr int64_t kAllFlags = 511;
BoxedInt* members[std::size(kFlags)];  // immortal, made at start-up

bool is_flag(Value value) {
  return value.is_object() && value.as_object()->type() == &flag_type;
}
// The bits of a flag; of an int that fits.
bool bits_of(Value value, int64_t* bits) {
  if (is_flag(value)) {
    value = static_cast<BoxedInt*>(value.as_object())->value;
  }
  if (!value.is_int()) {
    return false;
  }
  *bits = value.as_int();
  return true;
}
int64_t bits_of(Value flag) {
  int64_t bits = 0;
  bits_of(flag, &bits);
  return bits;
}

// "re.A|re.B|0x400" with the prefix, "A|B|0x400" without.
Str* names_text(Run& run, int64_t bits, std::string_view prefix) {
  StrBuilder builder(run);
  bool is_first = true;
  for (const FlagName& flag : kFlags) {
    if (flag.value == 0 ? bits != 0 : (bits & flag.value) == 0) {
      continue;
    }
    TRY(builder.append_ascii(is_first ? "" : "|"));
    TRY(builder.append_ascii(prefix));
    TRY(builder.append_ascii(flag.name));
    is_first = false;
    bits &= ~static_cast<int64_t>(flag.value);
  }
  if (bits != 0) {
    char digits[32];
    int length = std::snprintf(digits, sizeof digits, "%s0x%llx", is_first ? "" : "|", static_cast<long long>(bits));
    TRY(builder.append_ascii({digits, static_cast<size_t>(length)}));
  }
  return builder.finish();
}

Value flag_repr(Run& run, Value self) {
  int64_t bits = bits_of(self);
  if (bits != 0 && (bits & kAllFlags) == 0) {
    return value_of(str_from_ascii(run, "re.RegexFlag(" + std::to_string(bits) + ")"));
  }
  return value_of(names_text(run, bits, "re."));
}

template <BinaryOperator op>
Value flag_bitwise(Run& run, Value left, Value right) {
  int64_t a = 0;
  int64_t b = 0;
  if (!bits_of(left, &a) || !bits_of(right, &b)) {
    return not_implemented();
  }
  return flag_new(run, op == BinaryOperator::kAnd ? a & b : op == BinaryOperator::kOr ? a | b : a ^ b);
}

Value flag_invert(Run& run, Value self) {
  return flag_new(run, ~bits_of(self) & kAllFlags);
}

Value flag_create(Run& run, Type*, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (count != 1 || (keywords != nullptr && keywords->count != 0)) {
    return run.raise(types::type_error_, "EnumType.__call__() missing 1 required positional argument: 'value'");
  }
  int64_t bits = 0;
  if (!bits_of(arguments[0], &bits)) {
    TRY(Str * shown, to_repr(run, arguments[0]));
    return run.raise(types::value_error_, "{} is not a valid RegexFlag", {shown});
  }
  return flag_new(run, bits);
}

List* flag_members(Run& run, int64_t bits) {
  TRY(List * list, list_new(run, 4));
  for (const FlagName& flag : kFlags) {  // in the order of their definition
    if ((bits & flag.value) != 0) {
      TRY(Value member, flag_new(run, flag.value));
      TRY(list_append(run, list, member));
    }
  }
  return list;
}

Value flag_iter(Run& run, Value self) {
  TRY(List * list, flag_members(run, bits_of(self)));
  return get_iterator(run, Value::object(list));
}

Value flag_length(Run&, Value self) {
  return Value::integer(__builtin_popcountll(static_cast<unsigned long long>(bits_of(self) & kAllFlags)));
}

Truth flag_contains(Run& run, Value self, Value item) {
  if (!is_flag(item)) {
    return run.raise(types::type_error_, "unsupported operand type(s) for 'in': {} and {}",
                     {type_name(type_of(item)), type_name(&flag_type)});
  }
  return truth_of((bits_of(self) & bits_of(item)) == bits_of(item));
}

Value flag_name(Call& call, Value self) {
  int64_t bits = bits_of(self);
  if (bits != 0 && (bits & kAllFlags) == 0) {
    return Value::none();
  }
  return value_of(names_text(call.run(), bits, ""));
}

Value flag_value(Call&, Value self) {
  return Value::integer(bits_of(self));
}

Value flag_format(Call& call, Value self, Str& spec) {
  Run& run = call.run();
  if (spec.length == 0) {
    return flag_repr(run, self);
  }
  return value_of(format_value(run, Value::integer(bits_of(self)), &spec));
}

constexpr Entry kFlagMethods[] = {
    {"name", "(self)", native<flag_name>, "The name of the Enum member.", EntryKind::kGetter},
    {"value", "(self)", native<flag_value>, "The value of the Enum member.", EntryKind::kGetter},
    {"__format__", "(self, format_spec, /)", native<flag_format>, "Convert to a string according to format_spec."},
};

Type make_flag_type() {
  Slots slots;
  slots.repr = flag_repr;
  slots.str = flag_repr;
  slots.binary[static_cast<size_t>(BinaryOperator::kAnd)] = flag_bitwise<BinaryOperator::kAnd>;
  slots.binary[static_cast<size_t>(BinaryOperator::kOr)] = flag_bitwise<BinaryOperator::kOr>;
  slots.binary[static_cast<size_t>(BinaryOperator::kXor)] = flag_bitwise<BinaryOperator::kXor>;
  slots.unary[static_cast<size_t>(UnaryKind::kInvert)] = flag_invert;
  slots.create = flag_create;
  slots.iter = flag_iter;
  slots.length = flag_length;
  slots.contains = flag_contains;
  // Of flags as numbers; length and contains would make them containers otherwise.
  slots.truth = [](Run&, Value self) { return truth_of(bits_of(self) != 0); };
  return make_builtin_type({
      .name = "RegexFlag",
      .layout = CellKind::kBoxedInt,
      .instance_bytes = sizeof(BoxedInt),
      .attributes_offset = 0,
      .flags = 0,
      .base = &types::int_,
      .doc = "The flags of compile() and of the module's other functions.",
      .slots = slots,
      .module = "re",
  });
}

}  // namespace

Type flag_type = make_flag_type();

std::span<const FlagName> flag_names() {
  return kFlags;
}

Value flag_new(Run& run, int64_t value) {
  if (value < 0) {
    value &= kAllFlags;
  }
  for (size_t i = 0; i < std::size(kFlags); ++i) {
    if (kFlags[i].value == static_cast<uint64_t>(value)) {
      return Value::object(members[i]);
    }
  }
  BoxedInt* flag = run.allocate_object<BoxedInt>(&flag_type, CellKind::kBoxedInt);
  TRY(flag);
  flag->value = Value::integer(value);
  return Value::object(flag);
}

void register_flag_type() {
  complete_builtin_type(&flag_type);
  flag_type.message_name = flag_type.name;  // CPython's is written in Python
  add_methods(&flag_type, kFlagMethods);
  for (size_t i = 0; i < std::size(kFlags); ++i) {
    BoxedInt* flag = immortal_new<BoxedInt>();
    flag->kind = CellKind::kBoxedInt;
    flag->flags = kFlagImmortal;
    flag->identity = next_immortal_identity();
    flag->shape = flag_type.instance_shape;
    flag->value = Value::integer(kFlags[i].value);
    members[i] = flag;
    for (const char* name : {kFlags[i].name, kFlags[i].letter}) {
      if (name != nullptr) {
        name_table_set(nullptr, &flag_type.attributes, str_immortal(name), Value::object(flag));
      }
    }
  }
}

}  // namespace pyexec::regex
