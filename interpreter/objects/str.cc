// SPDX-License-Identifier: Apache-2.0
//
// What a str can do by operators: `types::str_` and its slots, and its iterator. Methods: stdlib/types/str*.cc.
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/codecs.h"
#include "interpreter/objects/constructor_arguments.h"
#include "interpreter/objects/percent_format.h"
#include "interpreter/objects/sequence_helpers.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/text/search.h"
#include "interpreter/text/unicode.h"

namespace pyexec {
namespace {

Value str_repr_slot(Run& run, Value self) {
  TRY(Str * text, str_repr(run, as_str(self)));
  return Value::object(text);
}

Value str_str_slot(Run& run, Value self) {
  TRY(Str * text, str_exact(run, as_str(self)));
  return Value::object(text);
}

bool str_hash_slot(Run& run, Value self, int64_t* out) {
  Str* text = as_str(self);
  if (text->length > 256 && __atomic_load_n(&text->hash, __ATOMIC_RELAXED) == 0) {
    TRY(charge_bulk(run, text->byte_length()));
  }
  *out = str_hash(text);
  return true;
}

Value str_iter(Run& run, Value self) {
  // CPython has an iterator of its own for ASCII text (of str itself), and programs print its name.
  Str* text = as_str(self);
  TRY(charge_bulk(run, text->length));
  bool is_ascii = is_exact_str(self) && unicode::text_is_ascii(text_of(text));
  TRY(Iterator * iterator, iterator_new(run, is_ascii ? &types::str_ascii_iterator_ : &types::str_iterator_, self));
  return Value::object(iterator);
}

Value str_iterator_next(Run& run, Value self) {
  auto* iterator = static_cast<Iterator*>(self.as_object());
  if (!iterator->source.is_object()) {
    return Value::absent();
  }
  Str* text = as_str(iterator->source);
  auto at = static_cast<size_t>(iterator->position);
  if (at >= text->length) {
    iterator->source = Value::none();
    return Value::absent();
  }
  ++iterator->position;
  TRY(Str * character, str_from_code_point(run, text->at(at)));
  return Value::object(character);
}

Value str_compare_slot(Run& run, Value self, Value other, CompareOperator op) {
  if (!is_str(self) || !is_str(other)) {
    return not_implemented();
  }
  Str* a = as_str(self);
  Str* b = as_str(other);
  TRY(charge_bulk(run, a->length < b->length ? a->byte_length() : b->byte_length()));
  switch (op) {
    case CompareOperator::kEqual:
      return Value::boolean(str_equal(a, b));
    case CompareOperator::kNotEqual:
      return Value::boolean(!str_equal(a, b));
    case CompareOperator::kLess:
      return Value::boolean(str_compare(a, b) < 0);
    case CompareOperator::kLessEqual:
      return Value::boolean(str_compare(a, b) <= 0);
    case CompareOperator::kGreater:
      return Value::boolean(str_compare(a, b) > 0);
    case CompareOperator::kGreaterEqual:
      return Value::boolean(str_compare(a, b) >= 0);
    default:
      return not_implemented();
  }
}

Value str_length(Run&, Value self) {
  return Value::integer(static_cast<int64_t>(as_str(self)->length));
}

Value str_get_slice(Run& run, Str* text, Slice* slice) {
  int64_t start, stop, step, count;
  TRY(slice_indices(run, slice, static_cast<int64_t>(text->length), &start, &stop, &step, &count));
  if (count <= 0) {
    return Value::object(str_empty());
  }
  TRY(charge_bulk(run, static_cast<size_t>(count)));
  if (step == 1) {
    TRY(Str * part, str_substring(run, text, static_cast<size_t>(start), static_cast<size_t>(start + count)));
    return Value::object(part);
  }
  TRY(charge_each(run, static_cast<size_t>(count)));
  TRY(Str * result, str_allocate(run, static_cast<size_t>(count), text->extra));
  if (text->is_wide()) {
    for (int64_t i = 0, at = start; i < count; ++i, at += step) {
      ucs4_units(result)[i] = text->wide()[at];
    }
    result = str_narrowed(run, result);
  } else {
    for (int64_t i = 0, at = start; i < count; ++i, at += step) {
      result->data[i] = text->data[at];
    }
    if (count == 1) {
      result = str_latin1_character(result->data[0]);
    }
  }
  return Value::object(result);
}

Value str_get_item(Run& run, Value self, Value key) {
  Str* text = as_str(self);
  int64_t index;
  if (key.is_int_or_bool()) {
    index = key.as_int();
  } else if (has_kind(key, CellKind::kSlice)) {
    return str_get_slice(run, text, static_cast<Slice*>(key.as_object()));
  } else if (has_index(key)) {
    TRY(to_index_exact(run, key, &index, &types::index_error_));
  } else {
    return run.raise(types::type_error_, "string indices must be integers, not '{}'", {type_of(key)});
  }
  if (index < 0) {
    index += static_cast<int64_t>(text->length);
  }
  if (index < 0 || static_cast<size_t>(index) >= text->length) {
    return run.raise(types::index_error_, "string index out of range");
  }
  TRY(Str * character, str_from_code_point(run, text->at(static_cast<size_t>(index))));
  return Value::object(character);
}

Truth str_contains(Run& run, Value self, Value item) {
  if (!is_str(item)) {
    return run.raise(types::type_error_, "'in <string>' requires string as left operand, not {}", {type_of(item)});
  }
  Str* text = as_str(self);
  TRY(charge_bulk(run, text->byte_length()));
  return truth_of(text_find(text_of(text), text_of(as_str(item)), 0, text->length) != kNotFound);
}

Value str_add(Run& run, Value left, Value right) {
  if (!is_str(left)) {
    return not_implemented();
  }
  if (!is_str(right)) {
    if (other_may_handle(right, BinaryOperator::kAdd)) {
      return not_implemented();
    }
    return run.raise(types::type_error_, "can only concatenate str (not \"{}\") to str", {type_of(right)});
  }
  TRY(Str * result, str_concat(run, as_str(left), as_str(right)));
  return Value::object(result);
}

Value str_multiply(Run& run, Value left, Value right) {
  bool text_first = is_str(left);
  int64_t count = 0;
  TRY(Truth known, repeat_count(run, text_first ? right : left, &count));
  if (known == Truth::kFalse) {
    return not_implemented();
  }
  TRY(Str * result, str_repeat(run, as_str(text_first ? left : right), count));
  return Value::object(result);
}

Value str_modulo(Run& run, Value left, Value right) {
  if (!is_str(left)) {
    return not_implemented();
  }
  TRY(Str * result, str_percent_format(run, as_str(left), right));
  return Value::object(result);
}

Value str_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  Str* text;
  if (count == 1 && keywords == nullptr) [[likely]] {
    text = to_str(run, arguments[0]);
  } else {
    static constexpr std::string_view kNames[] = {"object", "encoding", "errors"};
    Value bound[3];
    TRY(bind_constructor(run, "str", kNames, arguments, count, keywords, bound));
    TRY(require_str_argument(run, "str", "encoding", bound[1]));
    TRY(require_str_argument(run, "str", "errors", bound[2]));
    if (bound[0].is_absent()) {
      text = str_empty();
    } else if (bound[1].is_absent() && bound[2].is_absent()) {
      text = to_str(run, bound[0]);
    } else {
      text = decode_object(run, bound[0], bound[1].is_absent() ? nullptr : as_str(bound[1]),
                           bound[2].is_absent() ? nullptr : as_str(bound[2]));
    }
  }
  TRY(text);
  if (type == &types::str_ && text->type() == type) {
    return Value::object(text);
  }
  TRY(Str * result, str_of_type(run, type, text));
  return Value::object(result);
}

Slots str_slots() {
  Slots slots;
  slots.repr = str_repr_slot;
  slots.str = str_str_slot;
  slots.hash = str_hash_slot;
  slots.iter = str_iter;
  slots.compare = str_compare_slot;
  slots.length = str_length;
  slots.get_item = str_get_item;
  slots.contains = str_contains;
  slots.binary[static_cast<size_t>(BinaryOperator::kAdd)] = str_add;
  slots.binary[static_cast<size_t>(BinaryOperator::kMultiply)] = str_multiply;
  slots.binary[static_cast<size_t>(BinaryOperator::kModulo)] = str_modulo;
  slots.create = str_create;
  return slots;
}

Value self_iter(Run&, Value self) {
  return self;
}

Slots str_iterator_slots() {
  Slots slots;
  slots.iter = self_iter;
  slots.next = str_iterator_next;
  return slots;
}

}  // namespace

Type types::str_ = make_builtin_type({
    .name = "str",
    .layout = CellKind::kStr,
    .instance_bytes = sizeof(StrSubclass),
    .flags = kTypeBase | kTypeMatchSelf,
    .doc = "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\n"
           "Create a new string object from the given object. If encoding or\n"
           "errors is specified, then the object must expose a data buffer\n"
           "that will be decoded using the given encoding and error handler.\n"
           "Otherwise, returns the result of object.__str__() (if defined)\n"
           "or repr(object).\n"
           "encoding defaults to sys.getdefaultencoding().\n"
           "errors defaults to 'strict'.",
    .slots = str_slots(),
});

Type types::str_ascii_iterator_ = make_builtin_type({
    .name = "str_ascii_iterator",
    .layout = CellKind::kIterator,
    .instance_bytes = sizeof(Iterator),
    .slots = str_iterator_slots(),
});

Type types::str_iterator_ = make_builtin_type({
    .name = "str_iterator",
    .layout = CellKind::kIterator,
    .instance_bytes = sizeof(Iterator),
    .slots = str_iterator_slots(),
});

}  // namespace pyexec
