// SPDX-License-Identifier: Apache-2.0
//
// Text as the matcher takes it, and the building of replaced text.
#include "interpreter/objects/bytes_text.h"
#include "stdlib/modules/re/objects.h"

namespace pyexec::regex {

bool any_subject(Run& run, Value string, Subject* out) {
  if (is_str(string)) {
    const Str* text = as_str(string);
    *out = {string, text->data, text->length, text->is_wide()};
    return true;
  }
  ByteSpan bytes;
  TRY(Truth has_bytes, get_bytes(run, string, &bytes));
  if (has_bytes == Truth::kFalse) {
    return run.raise(types::type_error_, "expected string or bytes-like object, got '{}'", {type_of(string)});
  }
  if (!is_bytes(string)) {
    TRY(run.charge(bytes.size() / 32));
    TRY(Bytes * copy, bytes_from_span(run, bytes));
    *out = {Value::object(copy), copy->data, copy->length, false};
    return true;
  }
  *out = {string, bytes.data(), bytes.size(), false};
  return true;
}

bool get_subject(Run& run, const Pattern& pattern, Value string, Subject* out) {
  TRY(any_subject(run, string, out));
  bool is_text = is_str(out->owner);
  if (is_text && !pattern.is_text) {
    return run.raise(types::type_error_, "cannot use a bytes pattern on a string-like object");
  }
  if (!is_text && pattern.is_text) {
    return run.raise(types::type_error_, "cannot use a string pattern on a bytes-like object");
  }
  return true;
}

Value subject_slice(Run& run, const Subject& subject, size_t begin, size_t end) {
  if (is_str(subject.owner)) {
    return value_of(str_substring(run, as_str(subject.owner), begin, end));
  }
  if (begin == 0 && end == subject.length && is_exact(subject.owner, &types::bytes_)) {
    return subject.owner;
  }
  const uint8_t* bytes = static_cast<const uint8_t*>(subject.units);
  return value_of(bytes_from_span(run, ByteSpan(bytes + begin, end - begin)));
}

bool Joiner::append_slice(const Subject& subject, size_t begin, size_t end) {
  if (begin >= end) {
    return true;
  }
  TRY(charge_bulk(run_, end - begin));
  bool is_text = is_str(subject.owner);
  if (is_text != is_text_) {
    note_wrong(type_of(subject.owner));
    return true;
  }
  ++count_;
  if (is_text) {
    return builder_.append_substring(as_str(subject.owner), begin, end);
  }
  return builder_.append_latin1({static_cast<const char*>(subject.units) + begin, end - begin});
}

bool Joiner::append_literal(const Str* text, size_t begin, size_t end, bool is_text) {
  TRY(charge_bulk(run_, end - begin));
  if (is_text != is_text_) {
    note_wrong(is_text ? &types::str_ : &types::bytes_);
    return true;
  }
  ++count_;
  return builder_.append_substring(text, begin, end);
}

bool Joiner::append_object(Value item) {
  if (is_text_) {
    if (!is_str(item)) {
      note_wrong(type_of(item));
      return true;
    }
    ++count_;
    TRY(charge_bulk(run_, as_str(item)->length));
    return builder_.append(as_str(item));
  }
  ByteSpan bytes;
  TRY(Truth has_bytes, get_bytes(run_, item, &bytes));
  if (has_bytes == Truth::kFalse) {
    note_wrong(type_of(item));
    return true;
  }
  ++count_;
  TRY(charge_bulk(run_, bytes.size()));
  return builder_.append_latin1({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

Value Joiner::finish() {
  if (wrong_type_ != nullptr) {
    return is_text_ ? run_.raise(types::type_error_, "sequence item {}: expected str instance, {} found",
                                 {wrong_index_, wrong_type_})
                    : run_.raise(types::type_error_, "sequence item {}: expected a bytes-like object, {} found",
                                 {wrong_index_, wrong_type_});
  }
  TRY(Str * text, builder_.finish());
  if (is_text_) {
    return Value::object(text);
  }
  return value_of(bytes_new(run_, text->data, text->length));
}

}  // namespace pyexec::regex
