// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "interpreter/run/run.h"
#include "interpreter/text/text_view.h"

// What a pattern says, as a tree: the parser's result and the compiler's input. It lives only while a pattern is being
// compiled, owns plain data and no heap objects.

namespace pyexec::regex {

enum Flag : uint32_t {
  kTemplate = 1,
  kIgnoreCase = 2,
  kLocale = 4,
  kMultiline = 8,
  kDotAll = 16,
  kUnicode = 32,
  kVerbose = 64,
  kDebug = 128,
  kAscii = 256,
};
inline constexpr uint32_t kTypeFlags = kAscii | kLocale | kUnicode;
inline constexpr uint32_t kGlobalFlags = kDebug | kTemplate;
inline constexpr uint32_t kUnlimitedRepeat = UINT32_MAX;  // CPython's MAXREPEAT
inline constexpr uint32_t kMaxGroups = 1073741823;        // CPython's MAXGROUPS

enum class Category : uint8_t { kDigit, kNotDigit, kSpace, kNotSpace, kWord, kNotWord };
enum class At : uint8_t { kBeginning, kBeginningString, kBoundary, kNonBoundary, kEnd, kEndString };
enum class RepeatMode : uint8_t { kGreedy, kLazy, kPossessive };
enum class NodeKind : uint8_t {
  kLiteral,
  kNotLiteral,
  kAny,
  kSet,
  kAt,
  kBranch,
  kRepeat,
  kGroup,  // capturing or with flags of its own, or neither
  kAtomic,
  kAssert,
  kAssertNot,
  kGroupReference,
  kConditional,
};

struct SetItem {
  enum Kind : uint8_t { kLiteral, kRange, kCategory } kind;
  Category category;
  char32_t low;
  char32_t high;
  bool operator==(const SetItem&) const = default;
};

using SequenceId = uint32_t;
inline constexpr SequenceId kNoSequence = UINT32_MAX;

struct Node {
  NodeKind kind;
  RepeatMode mode = RepeatMode::kGreedy;
  At at = At::kBeginning;
  bool is_negated = false;  // kSet
  bool is_behind = false;   // kAssert, kAssertNot
  char32_t character = 0;   // literals
  uint32_t add_flags = 0;   // kGroup
  uint32_t remove_flags = 0;
  uint32_t group = 0;  // kGroup (0: does not capture), kGroupReference, kConditional
  uint32_t minimum = 0;
  uint32_t maximum = 0;
  SequenceId body = kNoSequence;
  SequenceId otherwise = kNoSequence;  // kConditional
  uint32_t index = 0;                  // kSet: in Tree::sets; kBranch: in Tree::branches
};

// How many characters a part can match; saturates.
struct Width {
  uint64_t low = 0;
  uint64_t high = 0;
};

struct Sequence {
  std::vector<Node> nodes;
  Width width;
};

struct Tree {
  std::vector<Sequence> sequences;
  std::vector<std::vector<SetItem>> sets;
  std::vector<std::vector<SequenceId>> branches;
  SequenceId root = kNoSequence;
  uint32_t flags = 0;        // with the inline global ones
  uint32_t group_count = 0;  // without the whole match
  std::vector<std::pair<std::u32string, uint32_t>> names;
};

// A pattern or a replacement template as the tokenizer sees it.
struct Source {
  Value object;   // what error.pattern is
  TextView text;  // bytes as Latin-1
  bool is_text;
};

// Parses with CPython's grammar. False: re.error (or ValueError, OverflowError, RecursionError) is pending.
bool parse_pattern(Run& run, const Source& source, uint32_t flags, Tree* tree);

// re.error(message, pattern, pos). Always kRaised. A message about bytes is escaped to ASCII.
RaisedResult raise_pattern_error(Run& run, const Source& source, const std::u32string& message, int64_t position);
// repr() of text, for messages. False: raised.
bool text_repr(Run& run, const std::u32string& text, std::u32string* out);
// int(text) as the names of groups allow it: blanks around, a sign, underscores, any decimal digits. False: it is none.
// `digits` is its value in plain digits without leading zeros; a value above 2^63 - 1 saturates.
bool parse_group_number(const std::u32string& text, int64_t* value, std::u32string* digits);
inline std::u32string widen(std::string_view text) {
  return {text.begin(), text.end()};
}

}  // namespace pyexec::regex
