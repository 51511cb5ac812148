// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include "interpreter/objects/str.h"
#include "interpreter/run/run.h"
#include "interpreter/text/text_view.h"

// What native code that works *on* text needs beyond str.h: the view that the algorithms of interpreter/text take,
// producing a str of a measured size, the layout of instances of subclasses, and what work on text costs.

namespace pyexec {

// An instance of a subclass of str. Its characters lie in another cell (`owner`), never inline.
struct StrSubclass : Str {
  Cell* attributes;
};

// A Buffer whose text can be extended in place by the string that ends where it ends.
struct SharedText : Buffer {
  size_t used;  // bytes of text in it; what lies before is never changed
  uint8_t* text() { return reinterpret_cast<uint8_t*>(this + 1); }
  size_t room() const { return static_cast<size_t>(Cell::capacity) - sizeof(size_t); }
  static size_t buffer_bytes(size_t text_bytes) { return text_bytes + sizeof(size_t); }
};

inline TextView text_of(const Str* text) {
  return text->is_wide() ? TextView(text->wide(), text->length) : TextView(text->latin1(), text->length);
}
inline Latin1* latin1_units(Str* text) {
  return text->data;
}
inline Ucs4* ucs4_units(Str* text) {
  return reinterpret_cast<Ucs4*>(text->data);
}

// A string of a measured size, filled by `write(Latin1*)` or `write(Ucs4*)`, which must write exactly that many units.
template <class Write>
Str* str_of_size(Run& run, TextSize size, Write&& write) {
  Str* text = str_allocate(run, size.length, size.is_wide ? 4 : 1);
  if (text == nullptr) [[unlikely]] {
    return nullptr;
  }
  if (size.is_wide) {
    write(ucs4_units(text));
  } else {
    write(latin1_units(text));
  }
  return text;
}
// The same text as an exact str: itself, or for an instance of a subclass one that shares its characters.
Str* str_exact(Run& run, Str* text);
// An instance of `type` (str or a subclass of it) with the text of `text`, which is exact.
Str* str_of_type(Run& run, Type* type, Str* text);
Str* str_repeat(Run& run, Str* text, int64_t count);
Str* str_repr(Run& run, const Str* text);
// Strict UTF-8 of `text`, raising UnicodeEncodeError on a lone surrogate, as bytes.
// (Other codecs: objects/codecs.h.)

// For the end of a function: the object, or raised() for null.
inline Value value_of(const Object* object) {
  return object != nullptr ? Value::object(object) : Value::raised();
}

// Native work on `units` characters or bytes at memory speed (copying, searching, comparing).
inline bool charge_bulk(Run& run, size_t units) {
  return units < 256 || run.charge(units / 32);
}
// Work that looks at each character (case mapping, properties, escaping).
inline bool charge_each(Run& run, size_t units) {
  return units < 32 || run.charge(units / 4);
}

}  // namespace pyexec
