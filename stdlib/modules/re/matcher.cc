// SPDX-License-Identifier: Apache-2.0
#include "stdlib/modules/re/matcher.h"

#include <bit>
#include <cstring>

#include "interpreter/text/unicode.h"

namespace pyexec::regex {

enum Matcher::EntryKind : uint32_t {
  // places to resume at
  kBranchChoice,   // pc: the branch; at; extra: alternatives left, a bit each
  kGreedyChoice,   // pc: the repeat; at: where it stands; extra: where its minimum ends
  kLazyChoice,     // pc; at: where it stands; extra: how often it has matched
  kUntilChoice,    // pc: the until; at; extra: the loop's last start before
  kUntilLazyNext,  // pc: the until; at; extra: the loop
  kBarrier,        // pc: a lookaround, atomic group or possessive loop; at: where it began; extra: see barrier_extra
  // state of a loop: pc: the loop around it; at: how often it has matched less one; extra: where the last began
  kLoop,
  // what to undo
  kUndoCapture,  // pc: slot; extra: what it was
  kUndoClose,    // pc: slot; at: what it was; extra: the last group before
  kUndoCount,    // one repetition less
  kUndoLazy,     // the same; extra: the loop's last start before
  kUndoLeave,    // pc: the loop that was left
};

namespace {

constexpr int64_t kNowhere = -1;
constexpr uint32_t kSlice = 4096;       // instructions between two looks at the budget
constexpr uint64_t kWorkPerStep = 4;    // instructions that cost as much as a step
constexpr uint64_t kUnitsPerWork = 16;  // characters passed over that cost as much as an instruction

// A barrier knows the one around it; a possessive loop's also how often it has matched.
int64_t barrier_extra(uint32_t outer, uint32_t count) {
  return static_cast<int64_t>(static_cast<uint64_t>(count) << 32 | outer);
}
uint32_t barrier_outer(int64_t extra) {
  return static_cast<uint32_t>(extra);
}
uint32_t barrier_count(int64_t extra) {
  return static_cast<uint32_t>(static_cast<uint64_t>(extra) >> 32);
}

bool is_word_ascii(char32_t c) {
  return (c >= '0' && c <= '9') || (c | 0x20) - 'a' < 26u || c == '_';
}
bool is_word_unicode(char32_t c) {
  return unicode::is_alnum(c) || c == '_';
}

}  // namespace

Matcher::~Matcher() {
  if (entry_buffer_ != nullptr) {
    run_.heap().release(entry_buffer_);
  }
  if (work_ != 0) {
    // A limit hit here shows at the next step.
    static_cast<void>(run_.has_exception() || run_.charge(work_ / kWorkPerStep));
  }
}

bool Matcher::begin(const Subject& subject, size_t start, size_t end) {
  subject_ = subject;
  start_ = start;
  end_ = end;
  size_t slots = size_t{program_.group_count} * 2;
  if (slots > kInlineSlots) {
    slot_buffer_ = run_.allocate_buffer(slots * sizeof(int64_t));
    TRY(slot_buffer_);
    slots_ = reinterpret_cast<int64_t*>(slot_buffer_->bytes());
  }
  return true;
}

void Matcher::reset_captures() {
  last_group = 0;
  work_ += program_.group_count / 8;
  for (size_t i = 0; i < size_t{program_.group_count} * 2; ++i) {
    slots_[i] = kNowhere;
  }
}

bool Matcher::grow() {
  size_t capacity = size_t{capacity_} * 4;
  if (capacity > UINT32_MAX / 2) {
    return run_.raise_memory_error();
  }
  Buffer* larger = run_.allocate_buffer(capacity * sizeof(Entry));
  TRY(larger);
  std::memcpy(larger->bytes(), entries_, top_ * sizeof(Entry));
  if (entry_buffer_ != nullptr) {
    run_.heap().release(entry_buffer_);
  }
  entry_buffer_ = larger;
  entries_ = reinterpret_cast<Entry*>(larger->bytes());
  capacity_ = static_cast<uint32_t>(capacity);
  return true;
}

// Charges the work done so far.
bool Matcher::settle() {
  uint64_t steps = work_ / kWorkPerStep;
  work_ %= kWorkPerStep;
  return run_.charge(steps);
}

// Forgets the choices made since entry `to`, itself included; captures can still be undone.
void Matcher::cut(uint32_t to) {
  uint32_t kept = to;
  if (to != 0) {
    for (uint32_t i = to + 1; i < top_; ++i) {
      if (entries_[i].kind == kUndoCapture || entries_[i].kind == kUndoClose) {
        entries_[kept++] = entries_[i];
      }
    }
  }
  work_ += (top_ - to) / 4;
  top_ = kept;
}

// Undoes the captures made since entry `to` and drops everything from it on.
void Matcher::restore_captures(uint32_t to) {
  work_ += (top_ - to) / 4;
  while (top_ > to) {
    const Entry& entry = entries_[--top_];
    if (entry.kind == kUndoCapture) {
      slots_[entry.pc] = entry.extra;
    } else if (entry.kind == kUndoClose) {
      slots_[entry.pc] = entry.at;
      last_group = static_cast<uint32_t>(entry.extra);
    }
  }
}

template <class Unit>
inline bool Matcher::matches_unit(const Instruction& unit, Unit c) const {
  switch (unit.op) {
    case Op::kChar:
      return static_cast<uint32_t>(c) == unit.a;
    case Op::kNotChar:
      return static_cast<uint32_t>(c) != unit.a;
    case Op::kAny:
      return c != '\n';
    case Op::kAnyAll:
      return true;
    default:
      if constexpr (sizeof(Unit) == 1) {
        return program_.sets[unit.a].low[c] != 0;
      } else {
        return set_contains(program_, program_.sets[unit.a], c);
      }
  }
}

// Where the run of characters that match ends, at most at `limit`.
template <class Unit>
inline const Unit* Matcher::run_of_units(const Instruction& unit, const Unit* at, const Unit* limit) const {
  switch (unit.op) {
    case Op::kAnyAll:
      return limit;
    case Op::kAny:
    case Op::kNotChar: {
      uint32_t stop = unit.op == Op::kAny ? '\n' : unit.a;
      if constexpr (sizeof(Unit) == 1) {
        if (stop > 255) {
          return limit;
        }
        if (limit - at >= 16) {
          const void* found = std::memchr(at, static_cast<int>(stop), static_cast<size_t>(limit - at));
          return found != nullptr ? static_cast<const Unit*>(found) : limit;
        }
      }
      while (at < limit && static_cast<uint32_t>(*at) != stop) {
        ++at;
      }
      return at;
    }
    case Op::kChar:
      while (at < limit && static_cast<uint32_t>(*at) == unit.a) {
        ++at;
      }
      return at;
    default: {
      const CharSet& set = program_.sets[unit.a];
      if constexpr (sizeof(Unit) == 1) {
        while (at < limit && set.low[*at] != 0) {
          ++at;
        }
      } else {
        while (at < limit && set_contains(program_, set, *at)) {
          ++at;
        }
      }
      return at;
    }
  }
}

template <class Unit>
bool Matcher::is_at(Place place, const Unit* at, const Unit* begin, const Unit* end) const {
  switch (place) {
    case Place::kBeginning:
      return at == begin;
    case Place::kBeginningOfLine:
      return at == begin || at[-1] == '\n';
    case Place::kEnd:
      return at == end || (at + 1 == end && *at == '\n');
    case Place::kEndOfLine:
      return at == end || (at < end && *at == '\n');
    case Place::kEndOfText:
      return at == end;
    default:
      break;
  }
  if (begin == end) {
    return false;  // neither a boundary nor none
  }
  bool is_unicode = place == Place::kBoundaryUnicode || place == Place::kNonBoundaryUnicode;
  auto is_word = is_unicode ? is_word_unicode : is_word_ascii;
  bool before = at > begin && is_word(at[-1]);
  bool after = at < end && is_word(*at);
  bool is_boundary = place == Place::kBoundaryAscii || place == Place::kBoundaryUnicode;
  return (before != after) == is_boundary;
}

// One attempt. `forbidden_end`: the match may not end there (null: it may end anywhere).
template <class Unit>
MatchResult Matcher::try_at(const Unit* at, bool whole, const Unit* forbidden_end) {
  const Unit* const begin = static_cast<const Unit*>(subject_.units);
  const Unit* const end = begin + end_;
  const Instruction* const code = program_.code;
  const Unit* p = at;
  uint32_t pc = 0;
  uint32_t loop = kNoIndex;     // the entry of the innermost loop
  uint32_t barrier = kNoIndex;  // the entry of the innermost barrier
  uint32_t left = kSlice;
  top_ = 0;
  reset_captures();
  // Work beyond the instruction itself; much of it is charged at the next one.
  auto spend = [&](size_t work) {
    if (work < left) {
      left -= static_cast<uint32_t>(work);
    } else {
      work_ += work;
      left = 1;
    }
  };

#define PUSH(...)                                    \
  do {                                               \
    if (top_ == capacity_ && !grow()) [[unlikely]] { \
      return MatchResult::kRaised;                   \
    }                                                \
    entries_[top_++] = Entry{__VA_ARGS__};           \
  } while (false)

  for (;;) {
    if (--left == 0) [[unlikely]] {
      left = kSlice;
      work_ += kSlice;
      if (!settle()) {
        return MatchResult::kRaised;
      }
    }
    const Instruction& in = code[pc];
    switch (in.op) {
      case Op::kChar:
        if (p < end && static_cast<uint32_t>(*p) == in.a) {
          ++p;
          ++pc;
          continue;
        }
        break;
      case Op::kNotChar:
      case Op::kAny:
      case Op::kAnyAll:
      case Op::kSet:
        if (p < end && matches_unit(in, *p)) {
          ++p;
          ++pc;
          continue;
        }
        break;
      case Op::kLiteral: {
        if (end - p < static_cast<ptrdiff_t>(in.b)) {
          break;
        }
        bool is_same;
        if constexpr (sizeof(Unit) == 1) {
          is_same = in.x == 0 && std::memcmp(p, program_.narrow_literals + in.a, in.b) == 0;
        } else {
          is_same = std::memcmp(p, program_.literals + in.a, in.b * sizeof(Unit)) == 0;
        }
        if (!is_same) {
          break;
        }
        p += in.b;
        ++pc;
        continue;
      }
      case Op::kAt:
        if (is_at(static_cast<Place>(in.x), p, begin, end)) {
          ++pc;
          continue;
        }
        break;
      case Op::kOpen:
        if (top_ != 0) {
          PUSH(kUndoCapture, in.a, 0, slots_[in.a]);
        }
        slots_[in.a] = p - begin;
        ++pc;
        continue;
      case Op::kClose:
        if (top_ != 0) {
          PUSH(kUndoClose, in.a, slots_[in.a], last_group);
        }
        slots_[in.a] = p - begin;
        last_group = in.b;
        ++pc;
        continue;
      case Op::kBranch: {
        uint64_t choices = in.b == 64 ? ~uint64_t{0} : (uint64_t{1} << in.b) - 1;
        if (in.a != kNoIndex) {
          const BranchTable& table = program_.tables[in.a];
          if (p >= end) {
            choices = table.end;
          } else if constexpr (sizeof(Unit) == 1) {
            choices = table.low[*p];
          } else {
            choices = *p < 256 ? table.low[*p] : table.wide;
          }
          if (choices == 0) {
            break;
          }
        }
        uint64_t others = choices & (choices - 1);
        if (others != 0) {
          PUSH(kBranchChoice, pc, p - begin, static_cast<int64_t>(others));
        }
        pc = program_.alternatives[in.c + static_cast<uint32_t>(std::countr_zero(choices))];
        continue;
      }
      case Op::kJump:
        pc = in.a;
        continue;
      case Op::kRepeatOne: {
        const ptrdiff_t available = end - p;
        if (available < static_cast<ptrdiff_t>(in.a)) {
          break;
        }
        const Unit* limit = static_cast<ptrdiff_t>(in.b) < available ? p + in.b : end;
        const Unit* minimum = p + in.a;
        const Unit* reached = run_of_units(code[pc + 1], p, limit);
        spend(static_cast<size_t>(reached - p) / kUnitsPerWork);
        if (reached < minimum) {
          break;
        }
        if (in.c != kNoIndex) {
          const FirstSet& next = program_.firsts[in.c];
          if ((in.y & (sizeof(Unit) == 1 ? kPossessiveNarrow : kPossessiveWide)) != 0) {
            if (reached == end || !can_begin(next, *reached)) {
              break;
            }
            p = reached;
            pc += 2;
            continue;
          }
          const Unit* from = reached;
          while (reached >= minimum && (reached == end || !can_begin(next, *reached))) {
            --reached;
          }
          spend(static_cast<size_t>(from - reached) / kUnitsPerWork);
          if (reached < minimum) {
            break;
          }
        }
        if (reached > minimum) {
          PUSH(kGreedyChoice, pc, reached - begin, minimum - begin);
        }
        p = reached;
        pc += 2;
        continue;
      }
      case Op::kRepeatOneLazy: {
        if (end - p < static_cast<ptrdiff_t>(in.a)) {
          break;
        }
        const Unit* minimum = p + in.a;
        if (in.a != 0 && run_of_units(code[pc + 1], p, minimum) != minimum) {
          break;
        }
        spend(in.a / kUnitsPerWork);
        p = minimum;
        if (in.a < in.b) {
          PUSH(kLazyChoice, pc, p - begin, in.a);
        }
        pc += 2;
        continue;
      }
      case Op::kRepeatOnePossessive: {
        const ptrdiff_t available = end - p;
        if (available < static_cast<ptrdiff_t>(in.a)) {
          break;
        }
        const Unit* reached = run_of_units(code[pc + 1], p, static_cast<ptrdiff_t>(in.b) < available ? p + in.b : end);
        spend(static_cast<size_t>(reached - p) / kUnitsPerWork);
        if (static_cast<size_t>(reached - p) < in.a) {
          break;
        }
        p = reached;
        pc += 2;
        continue;
      }
      case Op::kRepeat:
        PUSH(kLoop, loop, -1, kNowhere);
        loop = top_ - 1;
        pc = in.c;
        continue;
      case Op::kUntil: {
        const Instruction& repeat = code[in.a];
        int64_t count = entries_[loop].at + 1;
        if (count < repeat.a) {
          PUSH(kUndoCount, 0, 0, 0);
          entries_[loop].at = count;
          pc = in.a + 1;
          continue;
        }
        bool may_repeat = (repeat.b == kUnlimitedRepeat || count < repeat.b) && p - begin != entries_[loop].extra &&
                          (in.c == kNoIndex || (p < end && can_begin(program_.firsts[in.c], *p)));
        if (may_repeat) {
          PUSH(kUntilChoice, pc, p - begin, entries_[loop].extra);
          entries_[loop].at = count;
          entries_[loop].extra = p - begin;
          pc = in.a + 1;
          continue;
        }
        PUSH(kUndoLeave, loop, 0, 0);
        loop = entries_[loop].pc;
        ++pc;
        continue;
      }
      case Op::kUntilLazy: {
        int64_t count = entries_[loop].at + 1;
        if (count < code[in.a].a) {
          PUSH(kUndoCount, 0, 0, 0);
          entries_[loop].at = count;
          pc = in.a + 1;
          continue;
        }
        PUSH(kUntilLazyNext, pc, p - begin, loop);
        loop = entries_[loop].pc;
        ++pc;
        continue;
      }
      case Op::kPossessive:
        if (in.b == 0) {
          pc = in.c;
          continue;
        }
        PUSH(kBarrier, pc, p - begin, barrier_extra(barrier, 0));
        barrier = top_ - 1;
        ++pc;
        continue;
      case Op::kAtomic:
        PUSH(kBarrier, pc, p - begin, barrier_extra(barrier, 0));
        barrier = top_ - 1;
        ++pc;
        continue;
      case Op::kAssert:
      case Op::kAssertNot:
        if (static_cast<size_t>(p - begin) < in.a) {
          if (in.op == Op::kAssert) {
            break;
          }
          pc = in.c;
          continue;
        }
        PUSH(kBarrier, pc, p - begin, barrier_extra(barrier, 0));
        barrier = top_ - 1;
        p -= in.a;
        ++pc;
        continue;
      case Op::kReference: {
        int64_t group_begin = slots_[in.a];
        int64_t group_end = slots_[in.a + 1];
        if (group_begin < 0 || group_end < group_begin) {
          break;
        }
        size_t length = static_cast<size_t>(group_end - group_begin);
        if (static_cast<ptrdiff_t>(length) > end - p) {
          break;
        }
        const Unit* text = begin + group_begin;
        spend(length / kUnitsPerWork);
        Folding folding = static_cast<Folding>(in.x);
        size_t same = 0;
        if (folding == Folding::kNone) {
          same = std::memcmp(p, text, length * sizeof(Unit)) == 0 ? length : 0;
        } else {
          while (same < length && lower(p[same], folding) == lower(text[same], folding)) {
            ++same;
          }
          spend(same / 2);
        }
        if (same != length) {
          break;
        }
        p += length;
        ++pc;
        continue;
      }
      case Op::kConditional: {
        int64_t group_begin = slots_[in.a];
        pc = group_begin >= 0 && slots_[in.a + 1] >= group_begin ? pc + 1 : in.c;
        continue;
      }
      case Op::kSuccess: {
        if (barrier == kNoIndex) {
          if ((whole && p != end) || p == forbidden_end) {
            break;
          }
          match_begin = at - begin;
          match_end = p - begin;
          work_ += kSlice - left;
          return MatchResult::kMatch;
        }
        Entry passed = entries_[barrier];
        uint32_t to = barrier;
        barrier = barrier_outer(passed.extra);
        const Instruction& opened = code[passed.pc];
        if (opened.op == Op::kAssertNot) {
          restore_captures(to);
          break;
        }
        cut(to);
        if (opened.op == Op::kAssert) {
          p = begin + passed.at;
        } else if (opened.op == Op::kPossessive) {
          uint32_t count = barrier_count(passed.extra) + 1;
          bool is_empty = p - begin == passed.at;
          bool may_repeat = count < opened.a || ((opened.b == kUnlimitedRepeat || count < opened.b) && !is_empty);
          if (may_repeat) {
            PUSH(kBarrier, passed.pc, p - begin, barrier_extra(barrier, count));
            barrier = top_ - 1;
            pc = passed.pc + 1;
            continue;
          }
        }
        pc = opened.c;
        continue;
      }
    }

    // Failed here: back to the last choice, undoing on the way.
    for (;;) {
      if (top_ == 0) {
        work_ += kSlice - left;
        return MatchResult::kNone;
      }
      Entry& entry = entries_[top_ - 1];
      switch (entry.kind) {
        case kUndoCapture:
          slots_[entry.pc] = entry.extra;
          --top_;
          continue;
        case kUndoClose:
          slots_[entry.pc] = entry.at;
          last_group = static_cast<uint32_t>(entry.extra);
          --top_;
          continue;
        case kUndoCount:
          --entries_[loop].at;
          --top_;
          continue;
        case kUndoLazy:
          --entries_[loop].at;
          entries_[loop].extra = entry.extra;
          --top_;
          continue;
        case kUndoLeave:
          loop = entry.pc;
          --top_;
          continue;
        case kLoop:
          loop = entry.pc;
          --top_;
          continue;
        case kBranchChoice: {
          uint64_t choices = static_cast<uint64_t>(entry.extra);
          p = begin + entry.at;
          pc = program_.alternatives[code[entry.pc].c + static_cast<uint32_t>(std::countr_zero(choices))];
          choices &= choices - 1;
          entry.extra = static_cast<int64_t>(choices);
          if (choices == 0) {
            --top_;
          }
          break;
        }
        case kGreedyChoice: {
          const Instruction& repeat = code[entry.pc];
          const Unit* minimum = begin + entry.extra;
          const Unit* reached = begin + entry.at - 1;
          if (repeat.c != kNoIndex) {
            const FirstSet& next = program_.firsts[repeat.c];
            const Unit* from = reached;
            while (reached >= minimum && !can_begin(next, *reached)) {
              --reached;
            }
            spend(static_cast<size_t>(from - reached) / kUnitsPerWork);
            if (reached < minimum) {
              --top_;
              continue;
            }
          }
          p = reached;
          pc = entry.pc + 2;
          entry.at = reached - begin;
          if (reached == minimum) {
            --top_;
          }
          break;
        }
        case kLazyChoice: {
          const Instruction& repeat = code[entry.pc];
          const Instruction& unit = code[entry.pc + 1];
          const Unit* reached = begin + entry.at;
          uint64_t count = static_cast<uint64_t>(entry.extra);
          bool goes_on = false;
          const Unit* from = reached;
          while (reached < end && (repeat.b == kUnlimitedRepeat || count < repeat.b) && matches_unit(unit, *reached)) {
            ++reached;
            ++count;
            if (repeat.c == kNoIndex || (reached < end && can_begin(program_.firsts[repeat.c], *reached))) {
              goes_on = true;
              break;
            }
          }
          spend(static_cast<size_t>(reached - from) / kUnitsPerWork);
          if (!goes_on) {
            --top_;
            continue;
          }
          p = reached;
          pc = entry.pc + 2;
          entry.at = reached - begin;
          entry.extra = static_cast<int64_t>(count);
          break;
        }
        case kUntilChoice:
          --entries_[loop].at;
          entries_[loop].extra = entry.extra;
          p = begin + entry.at;
          pc = entry.pc + 1;
          entry = Entry{kUndoLeave, loop, 0, 0};
          loop = entries_[loop].pc;
          break;
        case kUntilLazyNext: {
          loop = static_cast<uint32_t>(entry.extra);
          Entry& state = entries_[loop];
          const Instruction& repeat = code[code[entry.pc].a];
          int64_t count = state.at + 1;
          if ((repeat.b != kUnlimitedRepeat && count >= repeat.b) || entry.at == state.extra) {
            --top_;
            continue;
          }
          p = begin + entry.at;
          pc = code[entry.pc].a + 1;
          int64_t last_begin = state.extra;
          state.at = count;
          state.extra = entry.at;
          entry = Entry{kUndoLazy, 0, 0, last_begin};
          break;
        }
        default: {  // kBarrier: what it guards cannot match (any more)
          barrier = barrier_outer(entry.extra);
          const Instruction& opened = code[entry.pc];
          bool passes =
              opened.op == Op::kAssertNot || (opened.op == Op::kPossessive && barrier_count(entry.extra) >= opened.a);
          p = begin + entry.at;
          pc = opened.c;
          --top_;
          if (!passes) {
            continue;
          }
          break;
        }
      }
      break;
    }
  }
#undef PUSH
}

template <class Unit>
MatchResult Matcher::search_in() {
  const Unit* const begin = static_cast<const Unit*>(subject_.units);
  const Unit* const end = begin + end_;
  const Unit* p = begin + start_;
  const Unit* forbidden_end = must_advance_ ? p : nullptr;
  must_advance_ = false;
  if (start_ > end_ || static_cast<size_t>(end - p) < program_.minimum_width) {
    return MatchResult::kNone;
  }
  if (program_.is_anchored) {
    return p == begin ? try_at(p, false, forbidden_end) : MatchResult::kNone;
  }
  const Unit* last = end - program_.minimum_width;
  uint32_t prefix = program_.prefix_length;
  if (prefix > 0 && sizeof(Unit) == 1 && program_.prefix_is_wide) {
    return MatchResult::kNone;
  }
  for (;;) {
    const Unit* from = p;
    if (prefix > 0) {
      // The first character of the prefix, then the rest of it.
      for (;; ++p) {
        if constexpr (sizeof(Unit) == 1) {
          if (p <= last) {
            p = static_cast<const Unit*>(
                std::memchr(p, program_.narrow_prefix[0], static_cast<size_t>(last - p) + (last < end ? 1 : 0)));
          }
          if (p == nullptr || p > last) {
            work_ += static_cast<size_t>(last - from) / kUnitsPerWork;
            return MatchResult::kNone;
          }
          if (prefix == 1 || std::memcmp(p, program_.narrow_prefix, prefix) == 0) {
            break;
          }
        } else {
          while (p <= last && *p != program_.prefix[0]) {
            ++p;
          }
          if (p > last) {
            work_ += static_cast<size_t>(last - from) / kUnitsPerWork;
            return MatchResult::kNone;
          }
          if (prefix == 1 || std::memcmp(p, program_.prefix, prefix * sizeof(Unit)) == 0) {
            break;
          }
        }
      }
    } else if (program_.has_first) {
      while (p <= last && !can_begin(program_.first, *p)) {
        ++p;
      }
    }
    work_ += static_cast<size_t>(p - from) / kUnitsPerWork + 1;
    if (work_ >= kSlice && !settle()) {
      return MatchResult::kRaised;
    }
    if (p > last) {
      return MatchResult::kNone;
    }
    MatchResult result = try_at(p, false, forbidden_end);
    if (result != MatchResult::kNone) {
      return result;
    }
    forbidden_end = nullptr;
    if (p == last) {
      return MatchResult::kNone;
    }
    ++p;
  }
}

MatchResult Matcher::search() {
  return subject_.is_wide ? search_in<char32_t>() : search_in<uint8_t>();
}

MatchResult Matcher::match(bool whole) {
  const bool must_advance = must_advance_;
  must_advance_ = false;
  // Behind the end an empty match can still be found, as in CPython.
  if (start_ <= end_ && end_ - start_ < program_.minimum_width) {
    return MatchResult::kNone;
  }
  if (subject_.is_wide) {
    const char32_t* at = static_cast<const char32_t*>(subject_.units) + start_;
    return try_at(at, whole, must_advance ? at : nullptr);
  }
  const uint8_t* at = static_cast<const uint8_t*>(subject_.units) + start_;
  return try_at(at, whole, must_advance ? at : nullptr);
}

}  // namespace pyexec::regex
