// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "interpreter/objects/native.h"
#include "interpreter/objects/objects.h"
#include "interpreter/objects/str_text.h"
#include "stdlib/modules/re/matcher.h"

// The objects of the module re, and what its files share: getting at text, cutting pieces from it, compiling.

namespace pyexec::regex {

struct Pattern : Object {
  Buffer* program_cell;
  const Program* program;  // inside program_cell
  Value source;            // str or bytes
  Dict* group_index;       // names to numbers
  Tuple* group_names;      // by number, None for those without
  uint32_t flags;
  bool is_text;
};

struct Match : Object {
  Pattern* pattern;
  Value string;  // as it was given
  int64_t position;
  int64_t end_position;
  uint32_t last_group;
  uint32_t group_count;  // without the whole
  int64_t spans[2];      // of each group from 0 on, begin and end: 2 * (group_count + 1) of them
  int64_t begin_of(uint32_t group) const { return spans[group * 2]; }
  int64_t end_of(uint32_t group) const { return spans[group * 2 + 1]; }
};

extern Type pattern_type;
extern Type match_type;
extern Type iterator_type;  // of finditer
extern Type error_type;
extern Type flag_type;

// ---- text

// The text of `string` for this pattern; TypeErrors for what is no text or of the other kind. What can change (a
// bytearray) is copied, since replacement functions run between matches.
bool get_subject(Run& run, const Pattern& pattern, Value string, Subject* out);
// string[begin:end]; `original` when that is the whole.
Value subject_slice(Run& run, const Subject& subject, size_t begin, size_t end);
// The Subject of an object known to be a str, or bytes-like (false: raised).
bool any_subject(Run& run, Value string, Subject* out);

// ---- compiling

// re.compile(pattern, flags) with the run's cache. Null: raised.
Pattern* compile_cached(Run& run, Value pattern, Value flags);
void clear_cache(Run& run);
// An instance of re.error; position -1: without one.
RaisedResult raise_error(Run& run, Str* message, Value pattern, int64_t position);

// ---- matches

// The match that the matcher has found. Null: raised.
Match* match_new(Run& run, Pattern& pattern, Value string, size_t position, size_t end_position,
                 const Matcher& matcher);
Value match_group(Run& run, const Match& match, uint32_t group, Value missing);

// ---- replacement templates

struct TemplatePiece {
  uint32_t group;  // kNoIndex: literal text
  size_t begin;    // in Template::literals
  size_t end;
};
struct Template {
  std::vector<TemplatePiece> pieces;
  Str* literals = nullptr;  // all literal text; a template lives on the native stack only
  bool is_text = true;      // what it was written as
  bool has_groups() const {
    for (const TemplatePiece& piece : pieces) {
      if (piece.group != kNoIndex) {
        return true;
      }
    }
    return false;
  }
};
// TypeError when there is literal text of the other kind than what is expanded.
bool check_kind(Run& run, const Template& parsed, bool is_text);
bool parse_template(Run& run, Value source, const Pattern& pattern, Template* out);

// Builds the result of sub, expand and the like: text, or bytes by way of Latin-1 text. Pieces of the other kind are
// what str.join would refuse: remembered, and raised at the end.
class Joiner {
 public:
  Joiner(Run& run, bool is_text) : run_(run), builder_(run), is_text_(is_text) {}
  bool append_slice(const Subject& subject, size_t begin, size_t end);
  bool append_literal(const Str* text, size_t begin, size_t end, bool is_text);
  bool append_object(Value item);
  Value finish();

 private:
  void note_wrong(const Type* type) {
    if (wrong_type_ == nullptr) {
      wrong_type_ = type;
      wrong_index_ = count_;
    }
    ++count_;
  }

  Run& run_;
  StrBuilder builder_;
  bool is_text_;
  size_t count_ = 0;
  size_t wrong_index_ = 0;
  const Type* wrong_type_ = nullptr;
};
// One match's text of a template.
bool expand_into(Run& run, const Template& parsed, const Subject& subject, const Matcher& matcher, Joiner* joiner);

// ---- registration of the types
void register_pattern_type();
void register_match_type();
void register_error_type();
void register_flag_type();
// RegexFlag(value).
Value flag_new(Run& run, int64_t value);
struct FlagName {
  const char* name;
  const char* letter;  // null: none
  uint32_t value;
};
std::span<const FlagName> flag_names();

}  // namespace pyexec::regex
