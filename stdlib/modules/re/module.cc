// SPDX-License-Identifier: Apache-2.0
//
// The module re: its functions, its constants, and the run's cache of compiled patterns.
#include "interpreter/objects/module.h"
#include "interpreter/objects/bytes_text.h"
#include "stdlib/modules/re/objects.h"
#include "stdlib/modules/re/pattern.h"
#include "stdlib/register.h"

namespace pyexec::regex {

namespace {

// ---- compiling

// Compiling needs about this much memory a character of the pattern while it is under way.
constexpr size_t kTreeBytes = 200;

class ExternalBytes {
 public:
  ExternalBytes(Run& run, size_t bytes) : run_(run), bytes_(static_cast<int64_t>(bytes)) {
    ok_ = run.heap().adjust_external(bytes_);
    if (!ok_) {
      run.refuse_memory(bytes);
    }
  }
  ~ExternalBytes() {
    if (ok_) {
      static_cast<void>(run_.heap().adjust_external(-bytes_));
    }
  }
  ExternalBytes(const ExternalBytes&) = delete;
  ExternalBytes& operator=(const ExternalBytes&) = delete;
  bool ok() const { return ok_; }

 private:
  Run& run_;
  int64_t bytes_;
  bool ok_;
};

bool name_groups(Run& run, const Tree& tree, Pattern* pattern) {
  TRY(pattern->group_index, dict_new(run));
  TRY(Tuple * names, tuple_new(run, size_t{tree.group_count} + 1));
  for (size_t i = 0; i < names->length; ++i) {
    names->items[i] = Value::none();
  }
  pattern->group_names = names;
  for (const auto& [name, group] : tree.names) {
    TRY(Str * text, str_from_code_points(run, name.data(), name.size()));
    TRY(text, str_intern(run, text));
    names->items[group] = Value::object(text);
    TRY(dict_set_str(run, pattern->group_index, text, Value::integer(group)));
  }
  return true;
}

Pattern* compile_new(Run& run, Value text, uint32_t flags) {
  Source source{text, {}, is_str(text)};
  source.text = source.is_text ? text_of(as_str(text)) : TextView(as_bytes(text)->data, as_bytes(text)->length);
  TRY(run.charge(source.text.size() * 4 + 16));
  ExternalBytes memory(run, source.text.size() * kTreeBytes);
  TRY(memory.ok());
  Tree tree;
  TRY(parse_pattern(run, source, flags, &tree));
  Buffer* cell = nullptr;
  const Program* program = nullptr;
  TRY(compile_program(run, source, tree, &cell, &program));
  Pattern* pattern = run.allocate_object<Pattern>(&pattern_type, CellKind::kNative);
  TRY(pattern);
  pattern->program_cell = cell;
  pattern->program = program;
  pattern->source = text;
  pattern->flags = flags | tree.flags;
  pattern->is_text = source.is_text;
  TRY(name_groups(run, tree, pattern));
  return pattern;
}

// ---- the cache: pairs of slots found by the hash of the pattern's text; a new pattern takes the older slot

constexpr size_t kCacheSets = 64;
constexpr size_t kWays = 2;
constexpr size_t kSlotValues = 3;  // the pattern's text, the flags, the Pattern

Value& cache_state(Run& run) {
  return run.library_state[static_cast<size_t>(LibraryState::kRegexCache)];
}

// Null without an exception: there is no cache yet, or none of this text.
Value* cache_set(Run& run, Value text, int64_t flags) {
  if (!has_kind(cache_state(run), CellKind::kList)) {
    return nullptr;
  }
  int64_t key = 0;
  if (is_str(text)) {
    key = str_hash(as_str(text));
  } else {
    const Bytes* bytes = as_bytes(text);
    key = bytes->hash != 0 ? bytes->hash : static_cast<int64_t>(bytes->length);
  }
  uint64_t mixed = (static_cast<uint64_t>(key) ^ static_cast<uint64_t>(flags)) * 0x9E3779B97F4A7C15;
  return as_list(cache_state(run))->items->items + (mixed >> 58) * kWays * kSlotValues;
}

bool is_cached(const Value* slot, Value text, int64_t flags) {
  if (!slot[0].is_object() || !slot[1].is_int() || slot[1].as_int() != flags ||
      slot[0].as_object()->kind != text.as_object()->kind) {
    return false;
  }
  if (identical(slot[0], text)) {
    return true;
  }
  if (is_str(text)) {
    return str_equal(as_str(slot[0]), as_str(text));
  }
  ByteSpan left = span_of(as_bytes(slot[0]));
  ByteSpan right = span_of(as_bytes(text));
  return std::equal(left.begin(), left.end(), right.begin(), right.end());
}

bool remember(Run& run, Value text, int64_t flags, Pattern* pattern) {
  if (!has_kind(cache_state(run), CellKind::kList)) {
    constexpr size_t kValues = kCacheSets * kWays * kSlotValues;
    TRY(List * list, list_new(run, kValues));
    TRY(list_resize(run, list, kValues));
    for (size_t i = 0; i < kValues; ++i) {
      list->items->items[i] = Value::none();
    }
    cache_state(run) = Value::object(list);
  }
  Value* set = cache_set(run, text, flags);
  for (size_t i = kSlotValues; i > 0; --i) {
    set[kSlotValues + i - 1] = set[i - 1];
  }
  set[0] = text;
  set[1] = Value::integer(flags);
  set[2] = Value::object(pattern);
  return true;
}

// The flags argument as a number; absent counts as 0.
bool flags_of(Run& run, Value flags, int64_t* out) {
  if (flags.is_absent()) {
    *out = 0;
    return true;
  }
  if (!is_int_like(flags)) {
    int64_t ignored = 0;
    TRY(hash(run, flags, &ignored));
    return run.raise(types::type_error_, "unsupported operand type(s) for &: '{}' and 'RegexFlag'", {type_of(flags)});
  }
  Value number = int_value(flags);
  if (!number.is_int()) {
    return run.raise(types::overflow_error_, "Python int too large to convert to C int");
  }
  *out = number.as_int();
  return true;
}

}  // namespace

void clear_cache(Run& run) {
  cache_state(run) = Value::absent();
}

Pattern* compile_cached(Run& run, Value text, Value flags) {
  if (is_exact(text, &pattern_type)) {
    TRY(Truth has_flags, flags.is_absent() ? Truth::kFalse : truth(run, flags));
    if (has_flags == Truth::kTrue) {
      return run.raise(types::value_error_, "cannot process flags argument with a compiled pattern");
    }
    return static_cast<Pattern*>(text.as_object());
  }
  if (!is_str(text) && !is_bytes(text)) {
    int64_t ignored = 0;
    TRY(hash(run, text, &ignored));
    return run.raise(types::type_error_, "first argument must be string or compiled pattern");
  }
  int64_t bits = 0;
  TRY(flags_of(run, flags, &bits));
  bool may_cache = (is_exact_str(text) || is_exact(text, &types::bytes_)) && (bits & kDebug) == 0;
  if (may_cache) {
    Value* set = cache_set(run, text, bits);
    for (size_t way = 0; set != nullptr && way < kWays; ++way) {
      Value* slot = set + way * kSlotValues;
      if (is_cached(slot, text, bits)) {
        return static_cast<Pattern*>(slot[2].as_object());
      }
    }
  }
  if (bits < INT32_MIN || bits > INT32_MAX) {
    return run.raise(types::overflow_error_, "Python int too large to convert to C int");
  }
  Pattern* pattern = compile_new(run, text, static_cast<uint32_t>(bits));
  TRY(pattern);
  if (may_cache) {
    TRY(remember(run, text, bits, pattern));
  }
  return pattern;
}

namespace {

// ---- the functions

template <SearchKind kind>
Value re_search(Call& call, Value pattern, Value string, Value flags) {
  Run& run = call.run();
  TRY(Pattern * compiled, compile_cached(run, pattern, flags));
  Subject subject;
  TRY(get_subject(run, *compiled, string, &subject));
  return search_once(run, *compiled, string, subject, 0, subject.length, kind);
}

Value re_findall(Call& call, Value pattern, Value string, Value flags) {
  Run& run = call.run();
  TRY(Pattern * compiled, compile_cached(run, pattern, flags));
  Subject subject;
  TRY(get_subject(run, *compiled, string, &subject));
  return find_all(run, *compiled, subject, 0, subject.length);
}

Value re_finditer(Call& call, Value pattern, Value string, Value flags) {
  Run& run = call.run();
  TRY(Pattern * compiled, compile_cached(run, pattern, flags));
  Subject subject;
  TRY(get_subject(run, *compiled, string, &subject));
  return find_iterator(run, *compiled, string, subject, 0, subject.length);
}

// count and maxsplit: an index-sized integer.
bool count_of(Run& run, Value value, int64_t* out) {
  *out = 0;
  if (value.is_absent()) {
    return true;
  }
  TRY(Value index, to_index(run, value));
  if (!index.is_int()) {
    return run.raise(types::overflow_error_, "Python int too large to convert to C ssize_t");
  }
  *out = index.as_int();
  return true;
}

Value re_split(Call& call, Value pattern, Value string, Value maxsplit, Value flags) {
  Run& run = call.run();
  TRY(Pattern * compiled, compile_cached(run, pattern, flags));
  int64_t most = 0;
  TRY(count_of(run, maxsplit, &most));
  return split(run, *compiled, string, most);
}

template <bool with_count>
Value re_sub(Call& call, Value pattern, Value replacement, Value string, Value count, Value flags) {
  Run& run = call.run();
  TRY(Pattern * compiled, compile_cached(run, pattern, flags));
  int64_t most = 0;
  TRY(count_of(run, count, &most));
  return substitute(run, *compiled, replacement, string, most, with_count);
}

Value re_compile(Call& call, Value pattern, Value flags) {
  return value_of(compile_cached(call.run(), pattern, flags));
}

Value re_template(Call& call, Value pattern, Value flags) {
  Run& run = call.run();
  int64_t bits = 0;
  if (!is_exact(pattern, &pattern_type)) {
    TRY(flags_of(run, flags, &bits));
  }
  return value_of(compile_cached(run, pattern, Value::integer(bits | kTemplate)));
}

Value re_purge(Call& call) {
  clear_cache(call.run());
  return Value::none();
}

bool is_special(char32_t c) {
  constexpr std::string_view kSpecial = "()[]{}?*+-|^$\\.&~# \t\n\r\v\f";
  return c < 128 && kSpecial.find(static_cast<char>(c)) != std::string_view::npos;
}

Value re_escape(Call& call, Value pattern) {
  Run& run = call.run();
  StrBuilder builder(run);
  TextView text;
  if (is_str(pattern)) {
    text = text_of(as_str(pattern));
  } else {
    ByteSpan bytes;
    TRY(Truth has_bytes, get_bytes(run, pattern, &bytes));
    if (has_bytes == Truth::kFalse) {
      return run.raise(types::type_error_, "decoding to str: need a bytes-like object, {} found", {type_of(pattern)});
    }
    text = TextView(bytes.data(), bytes.size());
  }
  TRY(charge_each(run, text.size()));
  for (size_t i = 0; i < text.size(); ++i) {
    if (is_special(text[i])) {
      TRY(builder.append('\\'));
    }
    TRY(builder.append(text[i]));
  }
  TRY(Str * escaped, builder.finish());
  if (is_str(pattern)) {
    return Value::object(escaped);
  }
  return value_of(bytes_new(run, escaped->data, escaped->length));
}

constexpr Entry kFunctions[] = {
    {"compile", "(pattern, flags=0)", native<re_compile>,
     "Compile a regular expression pattern, returning a Pattern object.", EntryKind::kFunction, Wording::kPython},
    {"escape", "(pattern)", native<re_escape>, "Escape special characters in a string.", EntryKind::kFunction,
     Wording::kPython},
    {"findall", "(pattern, string, flags=0)", native<re_findall>,
     "Return a list of all non-overlapping matches in the string.\n\n"
     "With one group in the pattern the list has what it matched, with several\n"
     "groups tuples. Empty matches are included.",
     EntryKind::kFunction, Wording::kPython},
    {"finditer", "(pattern, string, flags=0)", native<re_finditer>,
     "Return an iterator over the Match objects of all non-overlapping matches in\n"
     "the string, empty ones included.",
     EntryKind::kFunction, Wording::kPython},
    {"fullmatch", "(pattern, string, flags=0)", native<re_search<SearchKind::kFullMatch>>,
     "Match the pattern against all of the string: a Match object, or None.", EntryKind::kFunction, Wording::kPython},
    {"match", "(pattern, string, flags=0)", native<re_search<SearchKind::kMatch>>,
     "Match the pattern at the start of the string: a Match object, or None.", EntryKind::kFunction, Wording::kPython},
    {"purge", "()", native<re_purge>, "Clear the regular expression caches", EntryKind::kFunction, Wording::kPython},
    {"search", "(pattern, string, flags=0)", native<re_search<SearchKind::kSearch>>,
     "Look through the string for the first match: a Match object, or None.", EntryKind::kFunction, Wording::kPython},
    {"split", "(pattern, string, maxsplit=0, flags=0)", native<re_split>,
     "Split the string where the pattern matches. The text of groups in the pattern\n"
     "becomes part of the list. With maxsplit, the rest is its last element.",
     EntryKind::kFunction, Wording::kPython},
    {"sub", "(pattern, repl, string, count=0, flags=0)", native<re_sub<false>>,
     "Return the string with the leftmost non-overlapping matches of the pattern\n"
     "replaced by repl: text, in which backslash escapes are processed, or a function\n"
     "that gets the Match object and returns text.",
     EntryKind::kFunction, Wording::kPython},
    {"subn", "(pattern, repl, string, count=0, flags=0)", native<re_sub<true>>,
     "What sub() returns, and the number of replacements, as a tuple.", EntryKind::kFunction, Wording::kPython},
    {"template", "(pattern, flags=0)", native<re_template>,
     "Compile a template pattern, returning a Pattern object, deprecated", EntryKind::kFunction, Wording::kPython},
};

constexpr const char* kPublicNames[] = {
    "match",   "fullmatch", "search",   "sub",     "subn",    "split",   "findall",   "finditer",
    "compile", "purge",     "template", "escape",  "error",   "Pattern", "Match",     "A",
    "I",       "L",         "M",        "S",       "X",       "U",       "ASCII",     "IGNORECASE",
    "LOCALE",  "MULTILINE", "DOTALL",   "VERBOSE", "UNICODE", "NOFLAG",  "RegexFlag",
};

bool fill(Run& run, Module* module) {
  for (const FlagName& flag : flag_names()) {
    TRY(Value value, flag_new(run, flag.value));
    TRY(module_set(run, module, flag.name, value));
    if (flag.letter != nullptr) {
      TRY(module_set(run, module, flag.letter, value));
    }
  }
  TRY(module_set(run, module, "RegexFlag", Value::object(&flag_type)));
  TRY(module_set(run, module, "Pattern", Value::object(&pattern_type)));
  TRY(module_set(run, module, "Match", Value::object(&match_type)));
  TRY(module_set(run, module, "error", Value::object(&error_type)));
  TRY(Str * version, str_from_ascii(run, "2.2.1"));
  TRY(module_set(run, module, "__version__", Value::object(version)));
  TRY(List * names, list_new(run, std::size(kPublicNames)));
  for (const char* name : kPublicNames) {
    TRY(Str * text, str_intern(run, name));
    TRY(list_append(run, names, Value::object(text)));
  }
  return module_set(run, module, "__all__", Value::object(names));
}

constexpr ModuleDefinition kModule = {
    "re",
    "Support for regular expressions (RE), with Python's pattern language.",
    kFunctions,
    fill,
};

}  // namespace

}  // namespace pyexec::regex

namespace pyexec {

void register_re_module() {
  regex::register_error_type();
  regex::register_flag_type();
  regex::register_pattern_type();
  regex::register_match_type();
  register_module(&regex::kModule);
}

}  // namespace pyexec
