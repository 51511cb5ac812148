// SPDX-License-Identifier: Apache-2.0
//
// Methods of str that look for text in text: find, count, replace, startswith, partition and their kin.
#include <cstring>

#include "interpreter/objects/native.h"
#include "interpreter/objects/sequence_helpers.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/text/search.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

bool require_str(Run& run, Value value) {
  return is_str(value) || run.raise(types::type_error_, "must be str, not {}", {type_of(value)});
}

enum class Direction : uint8_t { kForward, kBackward };

// The position or kNotFound.
bool find_in(Run& run, Str& self, Value sub, Value start, Value end, Direction direction, size_t* out) {
  SearchRange range;
  TRY(search_range(run, start, end, self.length, &range));
  TRY(require_str(run, sub));
  *out = kNotFound;
  if (range.is_empty_set()) {
    return true;
  }
  TRY(charge_bulk(run, range.end - range.start));
  TextView text = text_of(&self);
  TextView needle = text_of(as_str(sub));
  *out = direction == Direction::kForward ? text_find(text, needle, range.start, range.end)
                                          : text_rfind(text, needle, range.start, range.end);
  return true;
}

template <Direction direction>
Value str_find(Call& call, Str& self, Value sub, Value start, Value end) {
  size_t at;
  TRY(find_in(call.run(), self, sub, start, end, direction, &at));
  return Value::integer(at == kNotFound ? -1 : static_cast<int64_t>(at));
}

template <Direction direction>
Value str_index(Call& call, Str& self, Value sub, Value start, Value end) {
  size_t at;
  TRY(find_in(call.run(), self, sub, start, end, direction, &at));
  if (at == kNotFound) {
    return call.run().raise(types::value_error_, "substring not found");
  }
  return Value::integer(static_cast<int64_t>(at));
}

Value str_count(Call& call, Str& self, Value sub, Value start, Value end) {
  Run& run = call.run();
  SearchRange range;
  TRY(search_range(run, start, end, self.length, &range));
  TRY(require_str(run, sub));
  if (range.is_empty_set()) {
    return Value::integer(0);
  }
  TRY(charge_bulk(run, range.end - range.start));
  return Value::integer(static_cast<int64_t>(text_count(text_of(&self), text_of(as_str(sub)), range.start, range.end)));
}

bool matches_at(Str& self, Str* affix, SearchRange range, bool at_start) {
  if (range.is_empty_set() || affix->length > range.end - range.start) {
    return false;
  }
  size_t at = at_start ? range.start : range.end - affix->length;
  if (!self.is_wide() && !affix->is_wide()) {
    return affix->length == 0 || std::memcmp(self.data + at, affix->data, affix->length) == 0;
  }
  return text_starts_at(text_of(&self), text_of(affix), at);
}

Value has_affix(Run& run, Str& self, Value affix, Value start, Value end, bool at_start) {
  SearchRange range;
  TRY(search_range(run, start, end, self.length, &range));
  const char* name = at_start ? "startswith" : "endswith";
  if (is_str(affix)) {
    TRY(charge_bulk(run, as_str(affix)->length));
    return Value::boolean(matches_at(self, as_str(affix), range, at_start));
  }
  if (!is_tuple(affix)) {
    return run.raise(types::type_error_, "{} first arg must be str or a tuple of str, not {}", {name, type_of(affix)});
  }
  Tuple* choices = as_tuple(affix);
  for (size_t i = 0; i < choices->length; ++i) {
    if (!is_str(choices->items[i])) {
      return run.raise(types::type_error_, "tuple for {} must only contain str, not {}",
                       {name, type_of(choices->items[i])});
    }
    Str* choice = as_str(choices->items[i]);
    TRY(run.charge(1 + choice->length / 32));
    if (matches_at(self, choice, range, at_start)) {
      return Value::boolean(true);
    }
  }
  return Value::boolean(false);
}

Value str_startswith(Call& call, Str& self, Value prefix, Value start, Value end) {
  return has_affix(call.run(), self, prefix, start, end, true);
}

Value str_endswith(Call& call, Str& self, Value suffix, Value start, Value end) {
  return has_affix(call.run(), self, suffix, start, end, false);
}

Value str_removeprefix(Call& call, Str& self, Str& prefix) {
  bool matches = matches_at(self, &prefix, {0, self.length}, true);
  return value_of(str_substring(call.run(), &self, matches ? prefix.length : 0, self.length));
}

Value str_removesuffix(Call& call, Str& self, Str& suffix) {
  bool matches = matches_at(self, &suffix, {0, self.length}, false);
  return value_of(str_substring(call.run(), &self, 0, matches ? self.length - suffix.length : self.length));
}

// ---- replace ------------------------------------------------------------------------------------------------------

// Latin-1 throughout: the length is known from the count, so the result is written once.
Str* replace_narrow(Run& run, Str& self, Str& from, Str& to, size_t limit) {
  TextView text = text_of(&self);
  TextView needle = text_of(&from);
  if (from.length == 1 && to.length == 1 && limit >= self.length) {
    TRY(Str * result, str_allocate(run, self.length, 1));
    uint8_t old_unit = from.data[0];
    uint8_t new_unit = to.data[0];
    for (size_t i = 0; i < self.length; ++i) {
      uint8_t unit = self.data[i];
      result->data[i] = unit == old_unit ? new_unit : unit;
    }
    return result->length == 1 ? str_latin1_character(result->data[0]) : result;
  }
  // The first places are remembered, so that a text with few of them is searched once.
  constexpr size_t kRemembered = 32;
  size_t places[kRemembered];
  size_t count = 0;
  size_t next = 0;
  if (from.length != 0) {
    while (count < limit && count < kRemembered) {
      size_t found = from.length == 1 ? text_find_char(text, needle[0], next, self.length)
                                      : text_find(text, needle, next, self.length);
      if (found == kNotFound) {
        break;
      }
      places[count++] = found;
      next = found + from.length;
    }
  }
  size_t remembered = count;
  if (from.length == 0 || count == kRemembered) {
    count += text_count(text, needle, next, self.length, limit - count);
  }
  if (count == 0) {
    return str_exact(run, &self);
  }
  size_t added, length;
  if (__builtin_mul_overflow(count, to.length, &added) ||
      __builtin_add_overflow(self.length - count * from.length, added, &length) || length > size_t{INT64_MAX}) {
    return run.raise(types::overflow_error_, "replace string is too long");
  }
  if (length == 0) {
    return str_empty();
  }
  TRY(charge_bulk(run, length > (size_t{1} << 40) ? 0 : length));
  TRY(Str * result, str_allocate(run, length, 1));
  uint8_t* out = result->data;
  auto put = [&out](const uint8_t* units, size_t size) {
    if (size != 0) {
      std::memcpy(out, units, size);
      out += size;
    }
  };
  size_t at = 0;
  for (size_t i = 0; i < count; ++i) {
    if (from.length == 0) {  // in front of each character and at the end
      put(to.data, to.length);
      if (at < self.length) {
        put(self.data + at, 1);
        ++at;
      }
      continue;
    }
    size_t found = i < remembered ? places[i] : text_find(text, needle, at, self.length);
    put(self.data + at, found - at);
    put(to.data, to.length);
    at = found + from.length;
  }
  put(self.data + at, self.length - at);
  return result->length == 1 ? str_latin1_character(result->data[0]) : result;
}

Str* replace_wide(Run& run, Str& self, Str& from, Str& to, size_t limit) {
  TextView text = text_of(&self);
  TextView needle = text_of(&from);
  StrBuilder builder(run);
  size_t at = 0;
  for (size_t done = 0; done < limit; ++done) {
    size_t found = text_find(text, needle, at, self.length);
    if (found == kNotFound) {
      break;
    }
    if (from.length == 0) {
      TRY(builder.append(&to));
      if (at == self.length) {
        return builder.finish();
      }
      TRY(builder.append(self.at(at)));
      ++at;
      continue;
    }
    TRY(builder.append_substring(&self, at, found));
    TRY(builder.append(&to));
    at = found + from.length;
  }
  TRY(builder.append_substring(&self, at, self.length));
  return builder.finish();
}

Value str_replace(Call& call, Str& self, Str& old_text, Str& new_text, Opt<Size> count) {
  Run& run = call.run();
  size_t limit = count.has && count.value.value >= 0 ? static_cast<size_t>(count.value.value) : SIZE_MAX;
  TRY(charge_bulk(run, self.byte_length()));
  if (limit == 0 || old_text.length > self.length || (old_text.is_wide() && !self.is_wide())) {
    return value_of(str_exact(run, &self));
  }
  if (!self.is_wide() && !new_text.is_wide()) {
    return value_of(replace_narrow(run, self, old_text, new_text, limit));
  }
  if (old_text.length != 0 && text_find(text_of(&self), text_of(&old_text), 0, self.length) == kNotFound) {
    return value_of(str_exact(run, &self));
  }
  return value_of(replace_wide(run, self, old_text, new_text, limit));
}

// ---- partition ----------------------------------------------------------------------------------------------------

Value partition(Run& run, Str& self, Value separator, Direction direction) {
  TRY(require_str(run, separator));
  Str* needle = as_str(separator);
  if (needle->length == 0) {
    return run.raise(types::value_error_, "empty separator");
  }
  TRY(charge_bulk(run, self.byte_length()));
  size_t at = direction == Direction::kForward ? text_find(text_of(&self), text_of(needle), 0, self.length)
                                               : text_rfind(text_of(&self), text_of(needle), 0, self.length);
  Value parts[3] = {Value::object(str_empty()), Value::object(str_empty()), Value::object(str_empty())};
  if (at == kNotFound) {
    TRY(Str * whole, str_exact(run, &self));
    parts[direction == Direction::kForward ? 0 : 2] = Value::object(whole);
    return value_of(tuple_from(run, parts, 3));
  }
  TRY(Str * head, str_substring(run, &self, 0, at));
  parts[0] = Value::object(head);
  TRY(needle, str_exact(run, needle));
  parts[1] = Value::object(needle);
  TRY(Str * tail, str_substring(run, &self, at + needle->length, self.length));
  parts[2] = Value::object(tail);
  return value_of(tuple_from(run, parts, 3));
}

template <Direction direction>
Value str_partition(Call& call, Str& self, Value sep) {
  return partition(call.run(), self, sep, direction);
}

constexpr Entry kStrSearchMethods[] = {
    {"count", "(self, sub, start=None, end=None, /)", native<str_count>,
     "Return the number of non-overlapping occurrences of substring sub in string S[start:end].", EntryKind::kMethod,
     Wording::kKeywords},
    {"find", "(self, sub, start=None, end=None, /)", native<str_find<Direction::kForward>>,
     "Return the lowest index in S where substring sub is found, -1 on failure.", EntryKind::kMethod,
     Wording::kKeywords},
    {"rfind", "(self, sub, start=None, end=None, /)", native<str_find<Direction::kBackward>>,
     "Return the highest index in S where substring sub is found, -1 on failure.", EntryKind::kMethod,
     Wording::kKeywords},
    {"index", "(self, sub, start=None, end=None, /)", native<str_index<Direction::kForward>>,
     "Return the lowest index in S where substring sub is found; ValueError when it is not.", EntryKind::kMethod,
     Wording::kKeywords},
    {"rindex", "(self, sub, start=None, end=None, /)", native<str_index<Direction::kBackward>>,
     "Return the highest index in S where substring sub is found; ValueError when it is not.", EntryKind::kMethod,
     Wording::kKeywords},
    {"startswith", "(self, prefix, start=None, end=None, /)", native<str_startswith>,
     "Return True if S starts with the specified prefix, False otherwise.", EntryKind::kMethod, Wording::kKeywords},
    {"endswith", "(self, suffix, start=None, end=None, /)", native<str_endswith>,
     "Return True if S ends with the specified suffix, False otherwise.", EntryKind::kMethod, Wording::kKeywords},
    {"removeprefix", "(self, prefix, /)", native<str_removeprefix>,
     "Return a str with the given prefix string removed if present."},
    {"removesuffix", "(self, suffix, /)", native<str_removesuffix>,
     "Return a str with the given suffix string removed if present."},
    {"replace", "(self, old, new, count=-1, /)", native<str_replace>,
     "Return a copy with all occurrences of substring old replaced by new."},
    {"partition", "(self, sep, /)", native<str_partition<Direction::kForward>>,
     "Partition the string into three parts using the given separator."},
    {"rpartition", "(self, sep, /)", native<str_partition<Direction::kBackward>>,
     "Partition the string into three parts using the given separator."},
};

}  // namespace

void register_str_search_methods() {
  add_methods(&types::str_, kStrSearchMethods);
}

}  // namespace pyexec
