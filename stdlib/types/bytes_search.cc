// SPDX-License-Identifier: Apache-2.0
//
// Methods of bytes and bytearray that look for bytes in bytes, take them apart and put them together. Nothing here runs
// code of the program while it holds a span, except where said.
#include <algorithm>
#include <bitset>
#include <cstring>

#include "interpreter/objects/native.h"
#include "interpreter/objects/sequence_helpers.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/text/search.h"
#include "stdlib/register.h"
#include "stdlib/types/bytes_methods.h"

namespace pyexec {
namespace {

ByteSpan self_span(Value self) {
  return span_of(as_bytes(self));
}

Value part_of(Run& run, Value self, size_t begin, size_t end) {
  return value_of(bytes_like_new(run, as_bytes(self), as_bytes(self)->data + begin, end - begin));
}

// What find and count take: an int in range(256) or bytes. A single byte is put into `byte`.
bool needle_of(Run& run, Value sub, uint8_t* byte, ByteSpan* out) {
  if (has_index(sub)) {
    TRY(byte_value(run, sub, byte));
    *out = {byte, 1};
    return true;
  }
  TRY(Truth known, get_bytes(run, sub, out));
  if (known == Truth::kFalse) {
    return run.raise(types::type_error_, "argument should be integer or bytes-like object, not '{}'", {type_of(sub)});
  }
  return true;
}

enum class Direction : uint8_t { kForward, kBackward };

bool find_in(Run& run, Value self, Value sub, Value start, Value end, Direction direction, size_t* out) {
  // The bounds first: their __index__ may change a bytearray.
  SearchRange range;
  TRY(search_range(run, start, end, as_bytes(self)->length, &range));
  uint8_t byte;
  ByteSpan needle;
  TRY(needle_of(run, sub, &byte, &needle));
  ByteSpan bytes = self_span(self);
  range.end = std::min(range.end, bytes.size());
  *out = kNotFound;
  if (range.is_empty_set()) {
    return true;
  }
  TRY(charge_bulk(run, range.end - range.start));
  *out = direction == Direction::kForward ? text_find(bytes_text(bytes), bytes_text(needle), range.start, range.end)
                                          : text_rfind(bytes_text(bytes), bytes_text(needle), range.start, range.end);
  return true;
}

template <Direction direction>
Value bytes_find(Call& call, Value self, Value sub, Value start, Value end) {
  size_t at;
  TRY(find_in(call.run(), self, sub, start, end, direction, &at));
  return Value::integer(at == kNotFound ? -1 : static_cast<int64_t>(at));
}

template <Direction direction>
Value bytes_index(Call& call, Value self, Value sub, Value start, Value end) {
  size_t at;
  TRY(find_in(call.run(), self, sub, start, end, direction, &at));
  if (at == kNotFound) {
    return call.run().raise(types::value_error_, "subsection not found");
  }
  return Value::integer(static_cast<int64_t>(at));
}

Value bytes_count(Call& call, Value self, Value sub, Value start, Value end) {
  Run& run = call.run();
  SearchRange range;
  TRY(search_range(run, start, end, as_bytes(self)->length, &range));
  uint8_t byte;
  ByteSpan needle;
  TRY(needle_of(run, sub, &byte, &needle));
  ByteSpan bytes = self_span(self);
  range.end = std::min(range.end, bytes.size());
  if (range.is_empty_set()) {
    return Value::integer(0);
  }
  TRY(charge_bulk(run, range.end - range.start));
  return Value::integer(
      static_cast<int64_t>(text_count(bytes_text(bytes), bytes_text(needle), range.start, range.end)));
}

bool matches_at(ByteSpan bytes, ByteSpan affix, SearchRange range, bool at_start) {
  if (range.is_empty_set() || affix.size() > range.end - range.start) {
    return false;
  }
  size_t at = at_start ? range.start : range.end - affix.size();
  return affix.empty() || std::memcmp(bytes.data() + at, affix.data(), affix.size()) == 0;
}

Value has_affix(Run& run, Value self, Value affix, Value start, Value end, bool at_start) {
  SearchRange range;
  TRY(search_range(run, start, end, as_bytes(self)->length, &range));
  range.end = std::min(range.end, as_bytes(self)->length);
  ByteSpan bytes;
  if (!is_tuple(affix)) {
    TRY(Truth known, get_bytes(run, affix, &bytes));
    if (known == Truth::kFalse) {
      return run.raise(types::type_error_, "{} first arg must be bytes or a tuple of bytes, not {}",
                       {at_start ? "startswith" : "endswith", type_of(affix)});
    }
    TRY(charge_bulk(run, bytes.size()));
    return Value::boolean(matches_at(self_span(self), bytes, range, at_start));
  }
  for (size_t i = 0; i < as_tuple(affix)->length; ++i) {
    TRY(require_bytes(run, as_tuple(affix)->items[i], &bytes));
    TRY(run.charge(1 + bytes.size() / 32));
    if (matches_at(self_span(self), bytes, range, at_start)) {
      return Value::boolean(true);
    }
  }
  return Value::boolean(false);
}

Value bytes_startswith(Call& call, Value self, Value prefix, Value start, Value end) {
  return has_affix(call.run(), self, prefix, start, end, true);
}

Value bytes_endswith(Call& call, Value self, Value suffix, Value start, Value end) {
  return has_affix(call.run(), self, suffix, start, end, false);
}

Value bytes_removeprefix(Call& call, Value self, Value prefix) {
  ByteSpan affix;
  TRY(require_bytes(call.run(), prefix, &affix));
  ByteSpan bytes = self_span(self);
  TRY(charge_bulk(call.run(), bytes.size()));
  bool matches = matches_at(bytes, affix, {0, bytes.size()}, true);
  return part_of(call.run(), self, matches ? affix.size() : 0, bytes.size());
}

Value bytes_removesuffix(Call& call, Value self, Value suffix) {
  ByteSpan affix;
  TRY(require_bytes(call.run(), suffix, &affix));
  ByteSpan bytes = self_span(self);
  TRY(charge_bulk(call.run(), bytes.size()));
  bool matches = matches_at(bytes, affix, {0, bytes.size()}, false);
  return part_of(call.run(), self, 0, matches ? bytes.size() - affix.size() : bytes.size());
}

Value bytes_replace(Call& call, Value self, Value old_bytes, Value new_bytes, Value count) {
  Run& run = call.run();
  ByteSpan from, to;
  TRY(require_bytes(run, old_bytes, &from));
  TRY(require_bytes(run, new_bytes, &to));
  // Converted last, and before the bytes are used: __index__ may change what they were.
  int64_t most = -1;
  if (!count.is_absent()) {
    Size size;
    TRY(convert(ArgumentPlace{call, 3}, count, &size));
    most = size.value;
    TRY(require_bytes(run, old_bytes, &from));
    TRY(require_bytes(run, new_bytes, &to));
  }
  size_t limit = most >= 0 ? static_cast<size_t>(most) : SIZE_MAX;
  ByteSpan bytes = self_span(self);
  TRY(charge_bulk(run, bytes.size()));
  size_t found = limit == 0 ? 0 : text_count(bytes_text(bytes), bytes_text(from), 0, bytes.size(), limit);
  if (found == 0) {
    return part_of(run, self, 0, bytes.size());
  }
  size_t added, length;
  if (__builtin_mul_overflow(found, to.size(), &added) ||
      __builtin_add_overflow(bytes.size() - found * from.size(), added, &length) || length > size_t{INT64_MAX}) {
    return run.raise(types::overflow_error_, "replace bytes is too long");
  }
  TRY(charge_bulk(run, length > (size_t{1} << 40) ? 0 : length));
  TRY(Bytes * result, bytes_like_new(run, as_bytes(self), nullptr, length));
  uint8_t* out = result->data;
  auto put = [&out](const uint8_t* data, size_t size) {
    if (size != 0) {
      std::memcpy(out, data, size);
      out += size;
    }
  };
  size_t at = 0;
  for (size_t i = 0; i < found; ++i) {
    if (from.empty()) {
      put(to.data(), to.size());
      if (at < bytes.size()) {
        put(bytes.data() + at, 1);
        ++at;
      }
      continue;
    }
    size_t next = text_find(bytes_text(bytes), bytes_text(from), at, bytes.size());
    put(bytes.data() + at, next - at);
    put(to.data(), to.size());
    at = next + from.size();
  }
  put(bytes.data() + at, bytes.size() - at);
  return Value::object(result);
}

// ---- taking apart -------------------------------------------------------------------------------------------------

template <Direction direction>
Value bytes_partition(Call& call, Value self, Value sep) {
  Run& run = call.run();
  ByteSpan needle;
  TRY(require_bytes(run, sep, &needle));
  if (needle.empty()) {
    return run.raise(types::value_error_, "empty separator");
  }
  ByteSpan bytes = self_span(self);
  TRY(charge_bulk(run, bytes.size()));
  size_t at = direction == Direction::kForward ? text_find(bytes_text(bytes), bytes_text(needle), 0, bytes.size())
                                               : text_rfind(bytes_text(bytes), bytes_text(needle), 0, bytes.size());
  size_t head_end = at, tail_begin = at + needle.size();
  size_t separator_end = tail_begin;
  size_t separator_begin = at;
  if (at == kNotFound) {
    head_end = direction == Direction::kForward ? bytes.size() : 0;
    tail_begin = head_end;
    separator_begin = separator_end = 0;
  }
  Value parts[3];
  TRY(parts[0], part_of(run, self, 0, head_end));
  // Of bytes, the separator that was found is the one that was given, whatever it is.
  if (is_bytes(self) && at != kNotFound) {
    parts[1] = sep;
  } else {
    TRY(parts[1], part_of(run, self, separator_begin, separator_end));
  }
  TRY(parts[2], part_of(run, self, tail_begin, bytes.size()));
  return value_of(tuple_from(run, parts, 3));
}

bool append_part(Run& run, List* list, Value self, size_t begin, size_t end) {
  TRY(run.charge(1));
  TRY(Value part, part_of(run, self, begin, end));
  return list_append(run, list, part);
}

Value split(Call& call, Value self, Value sep, Opt<Size> maxsplit, Direction direction) {
  Run& run = call.run();
  ByteSpan separator;
  bool by_words = sep.is_absent() || sep.is_none();
  if (!by_words) {
    TRY(require_bytes(run, sep, &separator));
    if (separator.empty()) {
      return run.raise(types::value_error_, "empty separator");
    }
  }
  size_t limit = maxsplit.has && maxsplit.value.value >= 0 ? static_cast<size_t>(maxsplit.value.value) : SIZE_MAX;
  ByteSpan bytes = self_span(self);
  TRY(charge_bulk(run, bytes.size()));
  TRY(List * list, list_new(run, 0));
  bool forward = direction == Direction::kForward;
  size_t begin = 0;
  size_t end = bytes.size();
  size_t at = forward ? 0 : end;
  for (size_t done = 0; done < limit; ++done) {
    if (by_words) {
      Word word;
      if (!(forward ? next_ascii_word(bytes, &at, &word) : previous_ascii_word(bytes, &at, &word))) {
        begin = end;
        break;
      }
      TRY(append_part(run, list, self, word.start, word.end));
      (forward ? begin : end) = forward ? word.end : word.start;
      continue;
    }
    size_t found = forward ? text_find(bytes_text(bytes), bytes_text(separator), begin, end)
                           : text_rfind(bytes_text(bytes), bytes_text(separator), begin, end);
    if (found == kNotFound) {
      break;
    }
    TRY(append_part(run, list, self, forward ? begin : found + separator.size(), forward ? found : end));
    (forward ? begin : end) = forward ? found + separator.size() : found;
  }
  // What the limit left over, without the white space on the side where splitting stopped.
  auto is_space = [](uint8_t c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
  while (by_words && forward && begin < end && is_space(bytes[begin])) {
    ++begin;
  }
  while (by_words && !forward && end > begin && is_space(bytes[end - 1])) {
    --end;
  }
  if (!by_words || begin < end) {
    TRY(append_part(run, list, self, begin, end));
  }
  if (!forward && list->length != 0) {
    std::reverse(list->items->items, list->items->items + list->length);
  }
  return Value::object(list);
}

Value bytes_split(Call& call, Value self, Value sep, Opt<Size> maxsplit) {
  return split(call, self, sep, maxsplit, Direction::kForward);
}

Value bytes_rsplit(Call& call, Value self, Value sep, Opt<Size> maxsplit) {
  return split(call, self, sep, maxsplit, Direction::kBackward);
}

Value bytes_splitlines(Call& call, Value self, Opt<CInt> keepends) {
  Run& run = call.run();
  bool keep = keepends.has && keepends.value.value != 0;
  ByteSpan bytes = self_span(self);
  TRY(charge_each(run, bytes.size()));
  TRY(List * list, list_new(run, 0));
  for (size_t at = 0; at < bytes.size();) {
    size_t end = at;
    while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r') {
      ++end;
    }
    size_t next = end;
    if (next < bytes.size()) {
      next += bytes[next] == '\r' && next + 1 < bytes.size() && bytes[next + 1] == '\n' ? 2 : 1;
    }
    TRY(append_part(run, list, self, at, keep ? next : end));
    at = next;
  }
  return Value::object(list);
}

enum class Ends : uint8_t { kLeft, kRight, kBoth };

template <Ends ends>
Value bytes_strip(Call& call, Value self, Value chars) {
  Run& run = call.run();
  std::bitset<256> set;
  if (chars.is_absent() || chars.is_none()) {
    for (uint8_t c : {' ', '\t', '\n', '\v', '\f', '\r'}) {
      set.set(c);
    }
  } else {
    ByteSpan given;
    TRY(require_bytes(run, chars, &given));
    TRY(charge_each(run, given.size()));
    for (uint8_t c : given) {
      set.set(c);
    }
  }
  ByteSpan bytes = self_span(self);
  TRY(charge_bulk(run, bytes.size()));
  size_t begin = 0;
  size_t end = bytes.size();
  while (ends != Ends::kRight && begin < end && set[bytes[begin]]) {
    ++begin;
  }
  while (ends != Ends::kLeft && end > begin && set[bytes[end - 1]]) {
    --end;
  }
  return part_of(run, self, begin, end);
}

Value bytes_join(Call& call, Value self, Value iterable_of_bytes) {
  Run& run = call.run();
  Value iterable = iterable_of_bytes;
  if (type_of(iterable)->slots.iter == nullptr && type_of(iterable)->slots.get_item == nullptr) {
    return run.raise(types::type_error_, "can only join an iterable");
  }
  if (!is_list(iterable) && !is_tuple(iterable)) {
    Value iterator = get_iterator(run, iterable);
    if (iterator.is_raised()) {
      if (run.catch_if(types::type_error_) == nullptr) {
        return kRaised;
      }
      return run.raise(types::type_error_, "can only join an iterable");
    }
    TRY(List * list, list_from_iterable(run, iterator));
    iterable = Value::object(list);
  }
  // Nothing below runs code of the program.
  size_t count = is_list(iterable) ? as_list(iterable)->length : as_tuple(iterable)->length;
  const Value* items = count == 0          ? nullptr
                       : is_list(iterable) ? as_list(iterable)->items->items
                                           : as_tuple(iterable)->items;
  ByteSpan separator = self_span(self);
  TRY(run.charge(1 + count / 2));
  size_t length = 0;
  for (size_t i = 0; i < count; ++i) {
    ByteSpan part;
    TRY(Truth known, get_bytes(run, items[i], &part));
    if (known == Truth::kFalse) {
      return run.raise(types::type_error_, "sequence item {}: expected a bytes-like object, {} found",
                       {i, type_of(items[i])});
    }
    size_t more = part.size() + (i != 0 ? separator.size() : 0);
    if (__builtin_add_overflow(length, more, &length) || length > size_t{INT64_MAX}) {
      return run.raise(types::overflow_error_, "join() result is too long");
    }
  }
  if (count == 1 && is_exact(items[0], &types::bytes_) && is_bytes(self)) {
    return items[0];
  }
  TRY(charge_bulk(run, length > (size_t{1} << 40) ? 0 : length));
  TRY(Bytes * result, bytes_like_new(run, as_bytes(self), nullptr, length));
  uint8_t* out = result->data;
  for (size_t i = 0; i < count; ++i) {
    if (i != 0 && !separator.empty()) {
      std::memcpy(out, separator.data(), separator.size());
      out += separator.size();
    }
    ByteSpan part;
    TRY(get_bytes(run, items[i], &part));
    if (!part.empty()) {
      std::memcpy(out, part.data(), part.size());
      out += part.size();
    }
  }
  return Value::object(result);
}

constexpr Entry kSearchMethods[] = {
    {"count", "(self, sub, start=None, end=None, /)", native<bytes_count>,
     "Return the number of non-overlapping occurrences of subsection sub in bytes B[start:end].", EntryKind::kMethod,
     Wording::kKeywords},
    {"find", "(self, sub, start=None, end=None, /)", native<bytes_find<Direction::kForward>>,
     "Return the lowest index in B where subsection sub is found, -1 on failure.", EntryKind::kMethod,
     Wording::kKeywords},
    {"rfind", "(self, sub, start=None, end=None, /)", native<bytes_find<Direction::kBackward>>,
     "Return the highest index in B where subsection sub is found, -1 on failure.", EntryKind::kMethod,
     Wording::kKeywords},
    {"index", "(self, sub, start=None, end=None, /)", native<bytes_index<Direction::kForward>>,
     "Return the lowest index in B where subsection sub is found; ValueError when it is not.", EntryKind::kMethod,
     Wording::kKeywords},
    {"rindex", "(self, sub, start=None, end=None, /)", native<bytes_index<Direction::kBackward>>,
     "Return the highest index in B where subsection sub is found; ValueError when it is not.", EntryKind::kMethod,
     Wording::kKeywords},
    {"startswith", "(self, prefix, start=None, end=None, /)", native<bytes_startswith>,
     "Return True if B starts with the specified prefix, False otherwise.", EntryKind::kMethod, Wording::kKeywords},
    {"endswith", "(self, suffix, start=None, end=None, /)", native<bytes_endswith>,
     "Return True if B ends with the specified suffix, False otherwise.", EntryKind::kMethod, Wording::kKeywords},
    {"removeprefix", "(self, prefix, /)", native<bytes_removeprefix>,
     "Return a bytes object with the given prefix string removed if present."},
    {"removesuffix", "(self, suffix, /)", native<bytes_removesuffix>,
     "Return a bytes object with the given suffix string removed if present."},
    {"replace", "(self, old, new, count=-1, /)", native<bytes_replace>,
     "Return a copy with all occurrences of substring old replaced by new."},
    {"partition", "(self, sep, /)", native<bytes_partition<Direction::kForward>>,
     "Partition the bytes into three parts using the given separator."},
    {"rpartition", "(self, sep, /)", native<bytes_partition<Direction::kBackward>>,
     "Partition the bytes into three parts using the given separator."},
    {"split", "(self, /, sep=None, maxsplit=-1)", native<bytes_split>,
     "Return a list of the sections in the bytes, using sep as the delimiter."},
    {"rsplit", "(self, /, sep=None, maxsplit=-1)", native<bytes_rsplit>,
     "Return a list of the sections in the bytes, using sep as the delimiter, from the right."},
    {"splitlines", "(self, /, keepends=False)", native<bytes_splitlines>,
     "Return a list of the lines in the bytes, breaking at line boundaries."},
    {"strip", "(self, bytes=None, /)", native<bytes_strip<Ends::kBoth>>,
     "Strip leading and trailing bytes contained in the argument."},
    {"lstrip", "(self, bytes=None, /)", native<bytes_strip<Ends::kLeft>>,
     "Strip leading bytes contained in the argument."},
    {"rstrip", "(self, bytes=None, /)", native<bytes_strip<Ends::kRight>>,
     "Strip trailing bytes contained in the argument."},
    {"join", "(self, iterable_of_bytes, /)", native<bytes_join>, "Concatenate any number of bytes objects."},
};

}  // namespace

void register_bytes_search_methods() {
  add_methods(&types::bytes_, kSearchMethods);
  add_methods(&types::bytearray_, kSearchMethods);
}

}  // namespace pyexec
