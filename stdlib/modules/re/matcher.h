// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "interpreter/objects/bytes_text.h"
#include "interpreter/run/run.h"
#include "stdlib/modules/re/program.h"

// The matcher: a backtracking machine with a stack of its own, so that the native stack never grows with the text. It
// runs no user code. Every few thousand instructions it charges the run, so that a pattern that explodes ends as a
// limit, in step with the clock.
//
// The stack holds choices (places to resume at), loops, and what to undo: a capture is restored when the matcher backs
// up over the place where it was set. What a lookaround or an atomic group leaves behind are its captures' undo entries
// only.

namespace pyexec::regex {

// Text to match in. The units belong to `owner`, which the caller keeps reachable.
struct Subject {
  Value owner;
  const void* units = nullptr;
  size_t length = 0;
  bool is_wide = false;
};

enum class MatchResult : uint8_t { kNone, kMatch, kRaised };

class Matcher {
 public:
  Matcher(Run& run, const Program& program) : run_(run), program_(program) {}
  ~Matcher();
  Matcher(const Matcher&) = delete;
  Matcher& operator=(const Matcher&) = delete;

  // Before anything else. Characters from `end` on do not exist; those before `start` can be looked at. False: raised.
  bool begin(const Subject& subject, size_t start, size_t end);

  // The first match at or behind `start()`.
  MatchResult search();
  // The next one for findall and the like: begins where the last one ended, and is not empty there if that was.
  MatchResult search_next() {
    must_advance_ = match_end == match_begin;
    start_ = static_cast<size_t>(match_end);
    return search();
  }
  // A match at `start()`; whole: up to the end.
  MatchResult match(bool whole);

  int64_t match_begin = 0;
  int64_t match_end = 0;
  uint32_t last_group = 0;  // closed last; 0: none
  // Of group ≥ 1: -1 when it did not take part.
  int64_t group_begin(uint32_t group) const { return is_set(group) ? slots_[group * 2 - 2] : -1; }
  int64_t group_end(uint32_t group) const { return is_set(group) ? slots_[group * 2 - 1] : -1; }
  void set_must_advance(bool must_advance) { must_advance_ = must_advance; }

 private:
  struct Entry {
    uint32_t kind;
    uint32_t pc;
    int64_t at;
    int64_t extra;
  };
  enum EntryKind : uint32_t;

  bool is_set(uint32_t group) const {
    int64_t begin = slots_[group * 2 - 2];
    return begin >= 0 && slots_[group * 2 - 1] >= begin;
  }
  template <class Unit>
  MatchResult search_in();
  template <class Unit>
  MatchResult try_at(const Unit* at, bool whole, const Unit* forbidden_end);
  template <class Unit>
  bool matches_unit(const Instruction& unit, Unit c) const;
  template <class Unit>
  const Unit* run_of_units(const Instruction& unit, const Unit* at, const Unit* limit) const;
  template <class Unit>
  bool is_at(Place place, const Unit* at, const Unit* begin, const Unit* end) const;
  template <class Unit>
  bool can_begin(const FirstSet& first, Unit c) const {
    if constexpr (sizeof(Unit) == 1) {
      return first.low[c] != 0;
    } else {
      return c < 256 ? first.low[c] != 0 : first.wide;
    }
  }
  bool grow();
  bool settle();
  void cut(uint32_t to);
  void restore_captures(uint32_t to);
  void reset_captures();

  static constexpr size_t kInlineEntries = 96;
  static constexpr size_t kInlineSlots = 32;

  Run& run_;
  const Program& program_;
  Subject subject_;
  size_t start_ = 0;
  size_t end_ = 0;
  bool must_advance_ = false;
  uint64_t work_ = 0;  // done and not charged yet
  int64_t* slots_ = inline_slots_;
  Entry* entries_ = inline_entries_;
  uint32_t top_ = 0;
  uint32_t capacity_ = kInlineEntries;
  Buffer* entry_buffer_ = nullptr;
  Buffer* slot_buffer_ = nullptr;
  int64_t inline_slots_[kInlineSlots];
  Entry inline_entries_[kInlineEntries];
};

}  // namespace pyexec::regex
