// SPDX-License-Identifier: Apache-2.0
//
// Pattern objects and their methods, and the iterator of finditer.
#include "stdlib/modules/re/pattern.h"
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/class.h"
#include "interpreter/objects/iterators.h"
#include "interpreter/objects/mapping_proxy.h"
#include "interpreter/run/start.h"
#include "stdlib/modules/re/objects.h"

namespace pyexec::regex {

namespace {

Pattern& pattern_of(Value self) {
  return *static_cast<Pattern*>(self.as_object());
}

// pos and endpos, clamped to the text.
struct Bounds {
  size_t begin;
  size_t end;
};
Bounds bounds_of(const Subject& subject, Opt<Size> position, Opt<Size> end_position) {
  auto clamp = [&subject](int64_t at) { return at < 0 ? 0 : std::min(static_cast<size_t>(at), subject.length); };
  return {position.has ? clamp(position.value.value) : 0,
          end_position.has ? clamp(end_position.value.value) : subject.length};
}

template <SearchKind kind>
Value pattern_search_method(Call& call, Value self, Value string, Opt<Size> position, Opt<Size> end_position) {
  Run& run = call.run();
  Pattern& pattern = pattern_of(self);
  Subject subject;
  TRY(get_subject(run, pattern, string, &subject));
  Bounds bounds = bounds_of(subject, position, end_position);
  return search_once(run, pattern, string, subject, bounds.begin, bounds.end, kind);
}

Value pattern_findall_method(Call& call, Value self, Value string, Opt<Size> position, Opt<Size> end_position) {
  Run& run = call.run();
  Pattern& pattern = pattern_of(self);
  Subject subject;
  TRY(get_subject(run, pattern, string, &subject));
  Bounds bounds = bounds_of(subject, position, end_position);
  return find_all(run, pattern, subject, bounds.begin, bounds.end);
}

Value pattern_finditer_method(Call& call, Value self, Value string, Opt<Size> position, Opt<Size> end_position) {
  Run& run = call.run();
  Pattern& pattern = pattern_of(self);
  Subject subject;
  TRY(get_subject(run, pattern, string, &subject));
  Bounds bounds = bounds_of(subject, position, end_position);
  return find_iterator(run, pattern, string, subject, bounds.begin, bounds.end);
}

Value pattern_split_method(Call& call, Value self, Value string, Opt<Size> most) {
  return split(call.run(), pattern_of(self), string, most.has ? most.value.value : 0);
}

template <bool with_count>
Value pattern_sub_method(Call& call, Value self, Value replacement, Value string, Opt<Size> most) {
  return substitute(call.run(), pattern_of(self), replacement, string, most.has ? most.value.value : 0, with_count);
}

Value pattern_itself(Call&, Value self) {
  return self;
}
Value pattern_deepcopy(Call&, Value self, Value) {
  return self;
}

Value pattern_flags(Call&, Value self) {
  return Value::integer(pattern_of(self).flags);
}
Value pattern_groups(Call&, Value self) {
  return Value::integer(pattern_of(self).program->group_count);
}
Value pattern_group_index(Call& call, Value self) {
  return mapping_proxy_new(call.run(), Value::object(pattern_of(self).group_index));
}
Value pattern_pattern(Call&, Value self) {
  return pattern_of(self).source;
}
Value pattern_class_getitem(Call& call, Type& cls, Value item) {
  return generic_alias_new(call.run(), Value::object(&cls), item);
}

constexpr Entry kPatternMethods[] = {
    {"__class_getitem__", "(cls, item, /)", native<pattern_class_getitem>, "See PEP 585", EntryKind::kClassMethod},
    {"__copy__", "(self, /)", native<pattern_itself>, nullptr},
    {"__deepcopy__", "(self, memo, /)", native<pattern_deepcopy>, nullptr},
    {"findall", "(self, /, string, pos=0, endpos=sys.maxsize)", native<pattern_findall_method>,
     "Return a list of all non-overlapping matches of pattern in string."},
    {"finditer", "(self, /, string, pos=0, endpos=sys.maxsize)", native<pattern_finditer_method>,
     "Return an iterator over all non-overlapping matches for the RE pattern in string.\n\n"
     "For each match, the iterator returns a match object."},
    {"flags", "(self)", native<pattern_flags>, "The regex matching flags.", EntryKind::kGetter},
    {"fullmatch", "(self, /, string, pos=0, endpos=sys.maxsize)", native<pattern_search_method<SearchKind::kFullMatch>>,
     "Matches against all of the string."},
    {"groupindex", "(self)", native<pattern_group_index>, "A dictionary mapping group names to group numbers.",
     EntryKind::kGetter},
    {"groups", "(self)", native<pattern_groups>, "The number of capturing groups in the pattern.", EntryKind::kGetter},
    {"match", "(self, /, string, pos=0, endpos=sys.maxsize)", native<pattern_search_method<SearchKind::kMatch>>,
     "Matches zero or more characters at the beginning of the string."},
    {"pattern", "(self)", native<pattern_pattern>, "The pattern string from which the RE object was compiled.",
     EntryKind::kGetter},
    {"search", "(self, /, string, pos=0, endpos=sys.maxsize)", native<pattern_search_method<SearchKind::kSearch>>,
     "Scan through string looking for a match, and return a corresponding match object instance.\n\n"
     "Return None if no position in the string matches."},
    {"split", "(self, /, string, maxsplit=0)", native<pattern_split_method>,
     "Split string by the occurrences of pattern."},
    {"sub", "(self, /, repl, string, count=0)", native<pattern_sub_method<false>>,
     "Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by the "
     "replacement repl."},
    {"subn", "(self, /, repl, string, count=0)", native<pattern_sub_method<true>>,
     "Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost non-overlapping occurrences "
     "of pattern with the replacement repl."},
};

Value pattern_repr(Run& run, Value self) {
  constexpr size_t kShownCharacters = 200;
  const Pattern& pattern = pattern_of(self);
  uint32_t flags = pattern.flags;
  if (pattern.is_text && (flags & kTypeFlags) == kUnicode) {
    flags &= ~kUnicode;
  }
  StrBuilder builder(run);
  TRY(builder.append_ascii("re.compile("));
  TRY(Str * shown, to_repr(run, pattern.source));
  TRY(builder.append_substring(shown, 0, std::min(shown->length, kShownCharacters)));
  constexpr FlagName kOrder[] = {
      {"re.TEMPLATE", nullptr, kTemplate},   {"re.IGNORECASE", nullptr, kIgnoreCase}, {"re.LOCALE", nullptr, kLocale},
      {"re.MULTILINE", nullptr, kMultiline}, {"re.DOTALL", nullptr, kDotAll},         {"re.UNICODE", nullptr, kUnicode},
      {"re.VERBOSE", nullptr, kVerbose},     {"re.DEBUG", nullptr, kDebug},           {"re.ASCII", nullptr, kAscii},
  };
  const char* separator = ", ";
  for (const FlagName& flag : kOrder) {
    if ((flags & flag.value) != 0) {
      TRY(builder.append_ascii(separator));
      TRY(builder.append_ascii(flag.name));
      separator = "|";
      flags &= ~flag.value;
    }
  }
  if (flags != 0) {
    char digits[16];
    int length = std::snprintf(digits, sizeof digits, "%s0x%x", separator, flags);
    TRY(builder.append_ascii({digits, static_cast<size_t>(length)}));
  }
  TRY(builder.append_ascii(")"));
  return value_of(builder.finish());
}

bool pattern_hash(Run& run, Value self, int64_t* out) {
  const Pattern& pattern = pattern_of(self);
  TRY(hash(run, pattern.source, out));
  *out ^= static_cast<int64_t>(pattern.flags) * 1000003;
  return true;
}

Value pattern_compare(Run& run, Value self, Value other, CompareOperator op) {
  if ((op != CompareOperator::kEqual && op != CompareOperator::kNotEqual) || !is_exact(other, &pattern_type)) {
    return not_implemented();
  }
  const Pattern& left = pattern_of(self);
  const Pattern& right = pattern_of(other);
  bool is_same = &left == &right;
  if (!is_same && left.flags == right.flags && left.is_text == right.is_text) {
    TRY(Truth same_source, equal(run, left.source, right.source));
    is_same = same_source == Truth::kTrue;
  }
  return Value::boolean(is_same == (op == CompareOperator::kEqual));
}

Value pattern_create(Run& run, Type*, Value*, uint32_t, const KeywordNames*) {
  return run.raise(types::type_error_, "cannot create 're.Pattern' instances");
}

void pattern_trace(Heap& heap, Object* object) {
  Pattern* pattern = static_cast<Pattern*>(object);
  heap.mark_cell(pattern->program_cell);
  heap.mark(pattern->source);
  heap.mark_cell(pattern->group_index);
  heap.mark_cell(pattern->group_names);
}

Type make_pattern_type() {
  Slots slots;
  slots.repr = pattern_repr;
  slots.hash = pattern_hash;
  slots.compare = pattern_compare;
  slots.create = pattern_create;
  return make_builtin_type({
      .name = "re.Pattern",
      .layout = CellKind::kNative,
      .instance_bytes = sizeof(Pattern),
      .doc = "Compiled regular expression object.",
      .slots = slots,
      .module = "re",
      .trace = pattern_trace,
  });
}

// ---- finditer

struct FindIterator : Object {
  Pattern* pattern;  // null: exhausted
  Value string;      // as it was given
  Value text;        // Subject::owner
  size_t position;   // as for Match.pos
  size_t end;
  size_t start;  // where the next search begins
  bool must_advance;
};

Value find_next(Run& run, Value self) {
  FindIterator& iterator = *static_cast<FindIterator*>(self.as_object());
  if (iterator.pattern == nullptr) {
    return Value::absent();
  }
  Pattern& pattern = *iterator.pattern;
  Subject subject;
  TRY(any_subject(run, iterator.text, &subject));
  Matcher matcher(run, *pattern.program);
  TRY(matcher.begin(subject, iterator.start, iterator.end));
  matcher.set_must_advance(iterator.must_advance);
  switch (matcher.search()) {
    case MatchResult::kRaised:
      return Value::raised();
    case MatchResult::kNone:
      iterator.pattern = nullptr;
      return Value::absent();
    case MatchResult::kMatch:
      break;
  }
  iterator.start = static_cast<size_t>(matcher.match_end);
  iterator.must_advance = matcher.match_begin == matcher.match_end;
  return value_of(match_new(run, pattern, iterator.string, iterator.position, iterator.end, matcher));
}

void find_trace(Heap& heap, Object* object) {
  FindIterator* iterator = static_cast<FindIterator*>(object);
  heap.mark_cell(iterator->pattern);
  heap.mark(iterator->string);
  heap.mark(iterator->text);
}

Type make_iterator_type() {
  Slots slots;
  slots.iter = iterator_itself;
  slots.next = find_next;
  slots.create = [](Run& run, Type*, Value*, uint32_t, const KeywordNames*) -> Value {
    return run.raise(types::type_error_, "cannot create 'callable_iterator' instances");
  };
  return make_builtin_type({
      .name = "callable_iterator",
      .layout = CellKind::kNative,
      .instance_bytes = sizeof(FindIterator),
      .slots = slots,
      .trace = find_trace,
  });
}

}  // namespace

Type pattern_type = make_pattern_type();
Type iterator_type = make_iterator_type();

void register_pattern_type() {
  complete_builtin_type(&pattern_type);
  add_methods(&pattern_type, kPatternMethods);
  complete_builtin_type(&iterator_type);
}

Value search_once(Run& run, Pattern& pattern, Value string, const Subject& subject, size_t begin, size_t end,
                  SearchKind kind) {
  Matcher matcher(run, *pattern.program);
  TRY(matcher.begin(subject, begin, end));
  MatchResult result = kind == SearchKind::kSearch ? matcher.search() : matcher.match(kind == SearchKind::kFullMatch);
  if (result != MatchResult::kMatch) {
    return result == MatchResult::kNone ? Value::none() : Value::raised();
  }
  return value_of(match_new(run, pattern, string, begin, end, matcher));
}

// What findall gives for one match: the match, the only group, or a tuple of all groups; text for what is not set.
static Value found_item(Run& run, const Subject& subject, const Matcher& matcher, uint32_t groups) {
  auto text_of_group = [&](uint32_t group) -> Value {
    int64_t begin = matcher.group_begin(group);
    int64_t end = matcher.group_end(group);
    return begin < 0 ? subject_slice(run, subject, 0, 0)
                     : subject_slice(run, subject, static_cast<size_t>(begin), static_cast<size_t>(end));
  };
  if (groups == 0) {
    return subject_slice(run, subject, static_cast<size_t>(matcher.match_begin),
                         static_cast<size_t>(matcher.match_end));
  }
  if (groups == 1) {
    return text_of_group(1);
  }
  TRY(Tuple * tuple, tuple_new(run, groups));
  for (uint32_t i = 0; i < groups; ++i) {
    TRY(tuple->items[i], text_of_group(i + 1));
  }
  return Value::object(tuple);
}

Value find_all(Run& run, Pattern& pattern, const Subject& subject, size_t begin, size_t end) {
  TRY(List * list, list_new(run, 0));
  Matcher matcher(run, *pattern.program);
  TRY(matcher.begin(subject, begin, end));
  uint32_t groups = pattern.program->group_count;
  MatchResult result = matcher.search();
  while (result == MatchResult::kMatch) {
    TRY(Value item, found_item(run, subject, matcher, groups));
    TRY(list_append(run, list, item));
    TRY(run.charge(pattern.program->group_count / 4 + 1));
    result = matcher.search_next();
  }
  return result == MatchResult::kRaised ? Value::raised() : Value::object(list);
}

Value find_iterator(Run& run, Pattern& pattern, Value string, const Subject& subject, size_t begin, size_t end) {
  FindIterator* iterator = run.allocate_object<FindIterator>(&iterator_type, CellKind::kNative);
  TRY(iterator);
  iterator->pattern = &pattern;
  iterator->string = string;
  iterator->text = subject.owner;
  iterator->position = begin;
  iterator->start = begin;
  iterator->end = end;
  return Value::object(iterator);
}

Value split(Run& run, Pattern& pattern, Value string, int64_t most) {
  Subject subject;
  TRY(get_subject(run, pattern, string, &subject));
  TRY(List * list, list_new(run, 0));
  Matcher matcher(run, *pattern.program);
  TRY(matcher.begin(subject, 0, subject.length));
  size_t last = 0;
  for (int64_t count = 0; most == 0 || count < most; ++count) {
    MatchResult result = count == 0 ? matcher.search() : matcher.search_next();
    if (result == MatchResult::kRaised) {
      return Value::raised();
    }
    if (result == MatchResult::kNone) {
      break;
    }
    TRY(run.charge(pattern.program->group_count / 4 + 1));
    TRY(Value piece, subject_slice(run, subject, last, static_cast<size_t>(matcher.match_begin)));
    TRY(list_append(run, list, piece));
    for (uint32_t group = 1; group <= pattern.program->group_count; ++group) {
      Value text = Value::none();
      if (matcher.group_begin(group) >= 0) {
        TRY(text, subject_slice(run, subject, static_cast<size_t>(matcher.group_begin(group)),
                                static_cast<size_t>(matcher.group_end(group))));
      }
      TRY(list_append(run, list, text));
    }
    last = static_cast<size_t>(matcher.match_end);
  }
  TRY(Value rest, subject_slice(run, subject, last, subject.length));
  TRY(list_append(run, list, rest));
  return Value::object(list);
}

// Whether a replacement stands for itself: text without a backslash.
static bool is_literal(Value replacement) {
  if (is_str(replacement)) {
    TextView text = text_of(as_str(replacement));
    for (size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\\') {
        return false;
      }
    }
    return true;
  }
  if (!is_bytes(replacement)) {
    return false;
  }
  ByteSpan bytes = span_of(as_bytes(replacement));
  return std::find(bytes.begin(), bytes.end(), '\\') == bytes.end();
}

Value substitute(Run& run, Pattern& pattern, Value replacement, Value string, int64_t most, bool with_count) {
  bool calls = is_callable(replacement);
  Template parsed;
  bool is_template = !calls && !is_literal(replacement);
  if (is_template) {
    int64_t ignored = 0;
    TRY(hash(run, replacement, &ignored));  // CPython looks it up in a cache
    TRY(parse_template(run, replacement, pattern, &parsed));
  }
  Subject subject;
  TRY(get_subject(run, pattern, string, &subject));
  Joiner joiner(run, is_str(subject.owner));
  Matcher matcher(run, *pattern.program);
  TRY(matcher.begin(subject, 0, subject.length));
  size_t last = 0;
  int64_t count = 0;
  while (most == 0 || count < most) {
    MatchResult result = count == 0 ? matcher.search() : matcher.search_next();
    if (result == MatchResult::kRaised) {
      return Value::raised();
    }
    if (result == MatchResult::kNone) {
      break;
    }
    TRY(run.charge(pattern.program->group_count / 4 + 1));
    TRY(joiner.append_slice(subject, last, static_cast<size_t>(matcher.match_begin)));
    if (calls) {
      TRY(Match * match, match_new(run, pattern, string, 0, subject.length, matcher));
      TRY(Value item, call(run, replacement, {Value::object(match)}));
      if (!item.is_none()) {
        TRY(joiner.append_object(item));
      }
    } else if (is_template) {
      if (parsed.has_groups()) {
        TRY(check_kind(run, parsed, is_str(subject.owner)));
      }
      TRY(expand_into(run, parsed, subject, matcher, &joiner));
    } else {
      TRY(joiner.append_object(replacement));
    }
    last = static_cast<size_t>(matcher.match_end);
    ++count;
  }
  Value text = Value::empty();
  if (count == 0) {
    TRY(text, subject_slice(run, subject, 0, subject.length));
  } else {
    TRY(joiner.append_slice(subject, last, subject.length));
    TRY(text, joiner.finish());
  }
  if (!with_count) {
    return text;
  }
  Value both[2] = {text, Value::integer(count)};
  return value_of(tuple_from(run, both, 2));
}

}  // namespace pyexec::regex
