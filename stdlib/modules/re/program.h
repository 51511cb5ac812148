// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "interpreter/heap/cell.h"
#include "interpreter/text/text_view.h"
#include "stdlib/modules/re/tree.h"

// A compiled pattern: instructions and their tables, flat in one Buffer cell, so that the collector frees it with its
// Pattern. Nothing in it changes after compiling; pointers go into the cell itself, which never moves.

namespace pyexec::regex {

inline constexpr uint32_t kNoIndex = UINT32_MAX;

// How a character is changed before it is looked up: IGNORECASE.
enum class Folding : uint8_t { kNone, kAscii, kUnicode, kLocale };

char32_t lower(char32_t c, Folding folding);
char32_t upper_unicode(char32_t c);
// Whether the character has another case.
bool is_cased(char32_t c, Folding folding);
// Lowercase letters other than `lower_case` with the same uppercase ('s' and 'ſ'); returns how many (at most 2).
size_t other_cases(char32_t lower_case, char32_t out[2]);

struct CharRange {
  char32_t low;
  char32_t high;
};

// A set of characters. What is below 256 is a table; the rest is looked up by rule.
struct CharSet {
  uint8_t low[256];      // 1: in the set, everything considered
  uint32_t range_begin;  // in Program::ranges, sorted and disjoint
  uint32_t range_count;
  uint32_t folded_begin;  // ranges that also count when the uppercase of the folded character is inside
  uint32_t folded_count;
  uint8_t categories;  // a bit a Category
  bool is_unicode;     // of the categories
  bool is_negated;
  Folding folding;
};

// The characters a part of the pattern can begin with.
struct FirstSet {
  uint8_t low[256];
  bool wide;  // also some above 255
};

// Which alternatives of a branch can begin with a character: a bit an alternative.
struct BranchTable {
  uint64_t low[256];
  uint64_t wide;
  uint64_t end;  // at the end of the text
};

enum class Op : uint8_t {
  kChar,     // a: the character
  kNotChar,  // a
  kAny,      // all but "\n"
  kAnyAll,
  kSet,            // a: index of the set
  kLiteral,        // a: first of the literals, b: how many, x: 1 when one is above 255
  kAt,             // x: Place
  kOpen,           // a: slot
  kClose,          // a: slot; b: group
  kBranch,         // a: table or kNoIndex, b: alternatives (≤ 64), c: the first one's place in `alternatives`
  kJump,           // a: target
  kRepeatOne,      // a: minimum, b: maximum, c: FirstSet of what follows or kNoIndex; the next instruction is what
  kRepeatOneLazy,  //   is repeated, behind it goes the rest. y: kPossessiveNarrow, kPossessiveWide
  kRepeatOnePossessive,
  kRepeat,       // a: minimum, b: maximum, c: its kUntil; the body is next
  kUntil,        // a: its kRepeat, c: FirstSet of the body or kNoIndex
  kUntilLazy,    // a
  kPossessive,   // a: minimum, b: maximum, c: behind its kSuccess; the body is next
  kAtomic,       // c
  kAssert,       // a: characters to go back, c
  kAssertNot,    // a, c
  kReference,    // a: slot, x: Folding
  kConditional,  // a: slot, c: where to go when the group is not set
  kSuccess,
};

enum class Place : uint8_t {
  kBeginning,
  kBeginningOfLine,
  kEnd,  // also before a last newline
  kEndOfLine,
  kEndOfText,
  kBoundaryAscii,
  kNonBoundaryAscii,
  kBoundaryUnicode,
  kNonBoundaryUnicode,
};

// The rest cannot begin with what is repeated, so giving characters back is useless: in Latin-1 text, in wide text.
inline constexpr uint8_t kPossessiveNarrow = 1;
inline constexpr uint8_t kPossessiveWide = 2;

struct Instruction {
  Op op;
  uint8_t x;
  uint8_t y;
  uint32_t a;
  uint32_t b;
  uint32_t c;
};
static_assert(sizeof(Instruction) == 16);

struct Program {
  uint32_t flags;
  uint32_t group_count;
  uint32_t instruction_count;
  uint32_t prefix_length;  // characters of `prefix`, which every match begins with
  uint64_t minimum_width;
  bool is_anchored;  // matches begin at the text's beginning only
  bool has_first;    // `first` says what a match can begin with, and no match is empty
  const Instruction* code;
  const CharSet* sets;
  const CharRange* ranges;
  const FirstSet* firsts;
  const BranchTable* tables;
  const uint32_t* alternatives;
  const char32_t* literals;
  const uint8_t* narrow_literals;  // the same as bytes, for those that fit
  const char32_t* prefix;
  const uint8_t* narrow_prefix;
  bool prefix_is_wide;  // it has a character above 255: no match in narrow text
  FirstSet first;
};

bool set_contains_slow(const Program& program, const CharSet& set, char32_t c);
inline bool set_contains(const Program& program, const CharSet& set, char32_t c) {
  return c < 256 ? set.low[c] != 0 : set_contains_slow(program, set, c);
}

// False: re.error or a limit is pending. On success the program lies in `*cell`.
bool compile_program(Run& run, const Source& source, const Tree& tree, Buffer** cell, const Program** program);

}  // namespace pyexec::regex
