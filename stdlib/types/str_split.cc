// SPDX-License-Identifier: Apache-2.0
//
// Methods of str that take text apart and put it together: split, splitlines, strip, join.
#include <algorithm>
#include <bitset>
#include <cstring>

#include "interpreter/objects/native.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/text/search.h"
#include "interpreter/text/unicode.h"
#include "interpreter/text/utf8.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

bool append_part(Run& run, List* list, Str* text, size_t begin, size_t end) {
  TRY(Str * part, str_substring(run, text, begin, end));
  TRY(run.charge(1));
  return list_append(run, list, Value::object(part));
}

// ---- split --------------------------------------------------------------------------------------------------------

template <class Unit>
bool split_words(Run& run, List* list, Str* text, const Unit* units, size_t length, size_t limit) {
  size_t at = 0;
  for (size_t done = 0;; ++done) {
    while (at < length && unicode::is_space(units[at])) {
      ++at;
    }
    if (at == length) {
      return true;
    }
    size_t begin = at;
    if (done == limit) {  // the rest, white space at its end included
      return append_part(run, list, text, begin, length);
    }
    while (at < length && !unicode::is_space(units[at])) {
      ++at;
    }
    TRY(append_part(run, list, text, begin, at));
  }
}

bool split_text(Run& run, List* list, Str* text, Str* separator, size_t limit) {
  TextView view = text_of(text);
  TextView needle = text_of(separator);
  size_t at = 0;
  for (size_t done = 0; done < limit; ++done) {
    size_t found = separator->length == 1 ? text_find_char(view, needle[0], at, text->length)
                                          : text_find(view, needle, at, text->length);
    if (found == kNotFound) {
      break;
    }
    TRY(append_part(run, list, text, at, found));
    at = found + separator->length;
  }
  return append_part(run, list, text, at, text->length);
}

// Words from the right, then reversed.
bool split_words_backward(Run& run, List* list, Str* text, size_t limit) {
  TextView view = text_of(text);
  size_t at = text->length;
  for (size_t done = 0; done < limit; ++done) {
    Word word;
    if (!previous_word(view, &at, &word)) {
      return true;
    }
    TRY(append_part(run, list, text, word.start, word.end));
    at = word.start;
  }
  while (at > 0 && unicode::is_space(view[at - 1])) {
    --at;
  }
  return at == 0 || append_part(run, list, text, 0, at);
}

bool split_text_backward(Run& run, List* list, Str* text, Str* separator, size_t limit) {
  TextView view = text_of(text);
  TextView needle = text_of(separator);
  size_t end = text->length;
  for (size_t done = 0; done < limit; ++done) {
    size_t found = text_rfind(view, needle, 0, end);
    if (found == kNotFound) {
      break;
    }
    TRY(append_part(run, list, text, found + separator->length, end));
    end = found;
  }
  return append_part(run, list, text, 0, end);
}

// The separator, or null for white space.
bool split_separator(Run& run, Value sep, Str** out) {
  *out = nullptr;
  if (sep.is_absent() || sep.is_none()) {
    return true;
  }
  if (!is_str(sep)) {
    return run.raise(types::type_error_, "must be str or None, not {}", {type_of(sep)});
  }
  *out = as_str(sep);
  return (*out)->length != 0 || run.raise(types::value_error_, "empty separator");
}

size_t split_limit(const Opt<Size>& maxsplit) {
  return maxsplit.has && maxsplit.value.value >= 0 ? static_cast<size_t>(maxsplit.value.value) : SIZE_MAX;
}

Value str_split(Call& call, Str& self, Value sep, Opt<Size> maxsplit) {
  Run& run = call.run();
  Str* separator;
  TRY(split_separator(run, sep, &separator));
  size_t limit = split_limit(maxsplit);
  TRY(charge_bulk(run, self.byte_length() * (separator == nullptr ? 4 : 1)));
  TRY(List * list, list_new(run, 0));
  if (separator != nullptr) {
    TRY(split_text(run, list, &self, separator, limit));
  } else if (self.is_wide()) {
    TRY(split_words(run, list, &self, self.wide(), self.length, limit));
  } else {
    TRY(split_words(run, list, &self, self.latin1(), self.length, limit));
  }
  return Value::object(list);
}

Value str_rsplit(Call& call, Str& self, Value sep, Opt<Size> maxsplit) {
  Run& run = call.run();
  Str* separator;
  TRY(split_separator(run, sep, &separator));
  size_t limit = split_limit(maxsplit);
  if (limit == SIZE_MAX && (separator == nullptr || separator->length == 1)) {
    return str_split(call, self, sep, maxsplit);  // no occurrences that overlap: both directions agree
  }
  TRY(charge_bulk(run, self.byte_length() * (separator == nullptr ? 4 : 1)));
  TRY(List * list, list_new(run, 0));
  TRY(separator != nullptr ? split_text_backward(run, list, &self, separator, limit)
                           : split_words_backward(run, list, &self, limit));
  if (list->length != 0) {
    std::reverse(list->items->items, list->items->items + list->length);
  }
  return Value::object(list);
}

Value str_splitlines(Call& call, Str& self, Opt<CInt> keepends) {
  Run& run = call.run();
  TRY(charge_each(run, self.length));
  bool keep = keepends.has && keepends.value.value != 0;
  TRY(List * list, list_new(run, 0));
  TextView view = text_of(&self);
  for (size_t at = 0; at < self.length;) {
    size_t next;
    size_t end = unicode::line_end(view, at, &next);
    TRY(append_part(run, list, &self, at, keep ? next : end));
    at = next;
  }
  return Value::object(list);
}

// ---- strip --------------------------------------------------------------------------------------------------------

enum class Ends : uint8_t { kLeft = 1, kRight = 2, kBoth = 3 };

template <class Unit, class Strips>
Str* strip_units(Run& run, Str& self, const Unit* units, Ends ends, Strips strips) {
  size_t begin = 0;
  size_t end = self.length;
  if (ends != Ends::kRight) {
    while (begin < end && strips(units[begin])) {
      ++begin;
    }
  }
  if (ends != Ends::kLeft) {
    while (end > begin && strips(units[end - 1])) {
      --end;
    }
  }
  TRY(charge_bulk(run, self.length - (end - begin)));
  return str_substring(run, &self, begin, end);
}

template <class Strips>
Value strip_by(Run& run, Str& self, Ends ends, Strips strips) {
  return value_of(self.is_wide() ? strip_units(run, self, self.wide(), ends, strips)
                                 : strip_units(run, self, self.latin1(), ends, strips));
}

template <Ends ends>
Value str_strip(Call& call, Str& self, Value chars) {
  Run& run = call.run();
  if (chars.is_absent() || chars.is_none()) {
    return strip_by(run, self, ends, [](auto unit) { return unicode::is_space(unit); });
  }
  if (!is_str(chars)) {
    return run.raise(types::type_error_, "{} arg must be None or str", {call.entry().name});
  }
  Str* set = as_str(chars);
  TRY(charge_each(run, set->length));
  std::bitset<256> narrow;
  for (size_t i = 0; i < set->length; ++i) {
    if (set->at(i) < 256) {
      narrow.set(set->at(i));
    }
  }
  if (!set->is_wide() || !self.is_wide()) {
    return strip_by(run, self, ends, [&](auto unit) { return unit < 256 && narrow[unit]; });
  }
  // Each wide character stripped costs a search through the set.
  TRY(charge_bulk(run, set->length * std::min<size_t>(self.length, 1024)));
  TextView view = text_of(set);
  return strip_by(run, self, ends, [&](auto unit) {
    return unit < 256 ? narrow[unit] : text_find_char(view, unit, 0, view.size()) != kNotFound;
  });
}

// ---- join ---------------------------------------------------------------------------------------------------------

Value str_join(Call& call, Str& self, Value iterable) {
  Run& run = call.run();
  const Value* items;
  size_t count;
  Value sequence = iterable;
  if (!is_list(iterable) && !is_tuple(iterable)) {
    if (type_of(iterable)->slots.iter == nullptr && type_of(iterable)->slots.get_item == nullptr) {
      return run.raise(types::type_error_, "can only join an iterable");
    }
    Value iterator = get_iterator(run, iterable);
    if (iterator.is_raised()) {
      if (run.catch_if(types::type_error_) == nullptr) {
        return kRaised;
      }
      return run.raise(types::type_error_, "can only join an iterable");
    }
    TRY(List * list, list_from_iterable(run, iterator));
    sequence = Value::object(list);
  }
  // Nothing below runs code of the program or changes the list.
  if (is_list(sequence)) {
    count = as_list(sequence)->length;
    items = count != 0 ? as_list(sequence)->items->items : nullptr;
  } else {
    count = as_tuple(sequence)->length;
    items = as_tuple(sequence)->items;
  }
  if (count == 0) {
    return Value::object(str_empty());
  }
  if (count == 1 && is_exact_str(items[0])) {
    return items[0];
  }
  TRY(run.charge(1 + count / 2));
  bool is_wide = count > 1 && self.is_wide();
  size_t length = self.length * (count - 1);
  if (self.length != 0 && length / self.length != count - 1) {
    return run.raise(types::overflow_error_, "join() result is too long for a Python string");
  }
  for (size_t i = 0; i < count; ++i) {
    if (!is_str(items[i])) {
      return run.raise(types::type_error_, "sequence item {}: expected str instance, {} found", {i, type_of(items[i])});
    }
    Str* item = as_str(items[i]);
    is_wide = is_wide || item->is_wide();
    if (__builtin_add_overflow(length, item->length, &length) || length > size_t{INT64_MAX}) {
      return run.raise(types::overflow_error_, "join() result is too long for a Python string");
    }
  }
  if (length == 0) {
    return Value::object(str_empty());
  }
  if (length == 1 && !is_wide) {
    Str* only = &self;
    for (size_t i = 0; i < count; ++i) {
      only = as_str(items[i])->length == 1 ? as_str(items[i]) : only;
    }
    return Value::object(str_latin1_character(only->data[0]));
  }
  TRY(charge_bulk(run, length > (size_t{1} << 40) ? 0 : length));
  TRY(Str * result, str_allocate(run, length, is_wide ? 4 : 1));
  if (!is_wide) {
    uint8_t* out = result->data;
    for (size_t i = 0; i < count; ++i) {
      if (i != 0 && self.length != 0) {
        std::memcpy(out, self.data, self.length);
        out += self.length;
      }
      Str* item = as_str(items[i]);
      if (item->length != 0) {
        std::memcpy(out, item->data, item->length);
      }
      out += item->length;
    }
    return Value::object(result);
  }
  char32_t* out = ucs4_units(result);
  auto put = [&out](const Str* text) {
    if (text->is_wide()) {
      std::memcpy(out, text->data, text->byte_length());
    } else {
      utf8::widen(text->latin1(), text->length, out);
    }
    out += text->length;
  };
  for (size_t i = 0; i < count; ++i) {
    if (i != 0) {
      put(&self);
    }
    put(as_str(items[i]));
  }
  return Value::object(result);
}

constexpr Entry kStrSplitMethods[] = {
    {"split", "(self, /, sep=None, maxsplit=-1)", native<str_split>,
     "Return a list of the substrings in the string, using sep as the separator string."},
    {"rsplit", "(self, /, sep=None, maxsplit=-1)", native<str_rsplit>,
     "Return a list of the substrings in the string, using sep as the separator string, from the right."},
    {"splitlines", "(self, /, keepends=False)", native<str_splitlines>,
     "Return a list of the lines in the string, breaking at line boundaries."},
    {"strip", "(self, chars=None, /)", native<str_strip<Ends::kBoth>>,
     "Return a copy of the string with leading and trailing whitespace removed."},
    {"lstrip", "(self, chars=None, /)", native<str_strip<Ends::kLeft>>,
     "Return a copy of the string with leading whitespace removed."},
    {"rstrip", "(self, chars=None, /)", native<str_strip<Ends::kRight>>,
     "Return a copy of the string with trailing whitespace removed."},
    {"join", "(self, iterable, /)", native<str_join>, "Concatenate any number of strings."},
};

}  // namespace

void register_str_split_methods() {
  add_methods(&types::str_, kStrSplitMethods);
}

}  // namespace pyexec
