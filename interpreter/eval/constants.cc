// SPDX-License-Identifier: Apache-2.0
#include "interpreter/eval/frame.h"

// Literals: link turns each into a Value of the run's heap, rooted until the run ends; the node only hands it out.

namespace pyexec {

namespace {

Value eval_constant(Expr* node, Frame&) {
  auto* constant = static_cast<ConstantExpr*>(node);
  return {static_cast<Tag>(constant->value[0]), constant->value[1]};
}

Value make_constant(Run& run, ConstantExpr* constant) {
  switch (constant->constant) {
    case ConstantKind::kNone:
      return Value::none();
    case ConstantKind::kTrue:
      return Value::boolean(true);
    case ConstantKind::kFalse:
      return Value::boolean(false);
    case ConstantKind::kEllipsis:
      return Value::object(&ellipsis_object);
    case ConstantKind::kInt:
      return Value::integer(constant->integer);
    case ConstantKind::kFloat:
      return Value::real(constant->real);
    case ConstantKind::kImaginary:
      return complex_new(run, 0, constant->real);
    case ConstantKind::kBigInt:
      return int_from_text(run, constant->text, constant->base);
    case ConstantKind::kStr: {
      TRY(Str * text, str_from_utf8(run, constant->text));
      // As CPython, literals that look like names are interned.
      bool is_name = constant->text.size() <= 64;
      for (char c : constant->text) {
        is_name = is_name && (c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
      }
      if (is_name) {
        TRY(text, str_intern(run, text));
      }
      return Value::object(text);
    }
    case ConstantKind::kBytes: {
      TRY(Bytes * bytes,
          bytes_new(run, reinterpret_cast<const uint8_t*>(constant->text.data()), constant->text.size()));
      return Value::object(bytes);
    }
  }
  return Value::none();
}

}  // namespace

void link_constant(Linker& linker, ConstantExpr* constant) {
  constant->eval = eval_constant;
  Value value = make_constant(linker.run, constant);
  if (value.is_object()) {
    linker.run.heap().add_root(value.as_object());
  }
  if (value.is_raised()) {
    linker.failed = true;
  }
  constant->value[0] = static_cast<uint64_t>(value.tag);
  constant->value[1] = value.bits;
}

}  // namespace pyexec
