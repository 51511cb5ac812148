// SPDX-License-Identifier: Apache-2.0
//
// From the tree to instructions. Besides translating, it asks what parts of the pattern can begin with: to find where a
// match may start, to pick alternatives by one character, and to see where giving characters back is useless. These
// answers only save work; they never change what matches.
#include <algorithm>
#include <cstring>
#include <type_traits>

#include "stdlib/modules/re/program.h"

namespace pyexec::regex {

namespace {

constexpr size_t kMostAlternatives = 64;  // of one instruction: a bit each
constexpr size_t kMostTables = 32;
constexpr size_t kMostFirsts = 64;
constexpr size_t kSearchedSets = 64;  // equal sets are found among the last so many
constexpr int kAnalysisNodes = 20000;

uint32_t combine(uint32_t flags, uint32_t add, uint32_t remove) {
  if ((add & kTypeFlags) != 0) {
    flags &= ~kTypeFlags;
  }
  return (flags | add) & ~remove;
}

Folding folding_of(uint32_t flags) {
  if ((flags & kIgnoreCase) == 0) {
    return Folding::kNone;
  }
  return (flags & kLocale) != 0 ? Folding::kLocale : (flags & kUnicode) != 0 ? Folding::kUnicode : Folding::kAscii;
}

// What follows a part of the pattern: the rest of its sequence, then what follows that sequence. A chain on the native
// stack.
struct Follow {
  const Follow* parent;  // null: the end of the pattern, or of something that is matched for itself
  SequenceId sequence;
  size_t index;
  uint32_t flags;
  bool is_loop;  // `sequence` is a loop's body, which may come again or not
};

class Compiler {
 public:
  Compiler(Run& run, const Source& source, const Tree& tree) : run_(run), source_(source), tree_(tree) {}

  bool compile() {
    TRY(sequence(tree_.root, tree_.flags, nullptr));
    emit(Op::kSuccess);
    return find_start();
  }
  bool finish(Buffer** cell, const Program** program) const;

 private:
  // ---- sets

  void normalise(std::vector<CharRange>* ranges) const {
    std::sort(ranges->begin(), ranges->end(), [](const CharRange& a, const CharRange& b) { return a.low < b.low; });
    size_t count = 0;
    for (const CharRange& range : *ranges) {
      if (count > 0 && range.low <= (*ranges)[count - 1].high + 1) {
        (*ranges)[count - 1].high = std::max((*ranges)[count - 1].high, range.high);
      } else {
        (*ranges)[count++] = range;
      }
    }
    ranges->resize(count);
  }

  // Completes the set with these ranges and stores it, or finds an equal one. Returns its index.
  uint32_t store_set(CharSet set, std::vector<CharRange> ranges, std::vector<CharRange> folded) {
    normalise(&ranges);
    normalise(&folded);
    set.range_begin = static_cast<uint32_t>(ranges_.size());
    set.range_count = static_cast<uint32_t>(ranges.size());
    set.folded_begin = set.range_begin + set.range_count;
    set.folded_count = static_cast<uint32_t>(folded.size());
    size_t begin = sets_.size() > kSearchedSets ? sets_.size() - kSearchedSets : 0;
    auto same_ranges = [this](uint32_t at, const std::vector<CharRange>& wanted) {
      return std::equal(wanted.begin(), wanted.end(), ranges_.begin() + at,
                        [](const CharRange& a, const CharRange& b) { return a.low == b.low && a.high == b.high; });
    };
    for (size_t i = begin; i < sets_.size(); ++i) {
      const CharSet& other = sets_[i];
      if (other.range_count == set.range_count && other.folded_count == set.folded_count &&
          other.categories == set.categories && other.is_unicode == set.is_unicode &&
          other.is_negated == set.is_negated && other.folding == set.folding &&
          same_ranges(other.range_begin, ranges) && same_ranges(other.folded_begin, folded)) {
        return static_cast<uint32_t>(i);
      }
    }
    ranges_.insert(ranges_.end(), ranges.begin(), ranges.end());
    ranges_.insert(ranges_.end(), folded.begin(), folded.end());
    Program lookup{};
    lookup.ranges = ranges_.data();
    for (char32_t c = 0; c < 256; ++c) {
      set.low[c] = set_contains_slow(lookup, set, c);
    }
    sets_.push_back(set);
    return static_cast<uint32_t>(sets_.size() - 1);
  }

  // A character under IGNORECASE, as the set of what it matches.
  uint32_t letter_set(char32_t c, Folding folding, bool is_negated) {
    CharSet set{};
    set.folding = folding == Folding::kLocale ? Folding::kNone : folding;
    set.is_negated = is_negated;
    std::vector<CharRange> ranges;
    char32_t low = lower(c, folding);
    ranges.push_back({low, low});
    if (folding == Folding::kLocale && low >= 'a' && low <= 'z') {
      ranges.push_back({low - 32, low - 32});
    }
    if (folding == Folding::kUnicode) {
      char32_t others[2];
      for (size_t i = other_cases(low, others); i > 0; --i) {
        ranges.push_back({others[i - 1], others[i - 1]});
      }
    }
    return store_set(set, std::move(ranges), {});
  }

  bool item_set(const Node& node, uint32_t flags, uint32_t* index) {
    CharSet set{};
    set.is_negated = node.is_negated;
    set.is_unicode = (flags & kUnicode) != 0 && (flags & kLocale) == 0;
    Folding folding = folding_of(flags);
    bool folds = folding == Folding::kAscii || folding == Folding::kUnicode;
    bool has_case = false;
    std::vector<CharRange> ranges;
    std::vector<CharRange> folded;
    auto add_letter = [&](char32_t c) {
      char32_t low = lower(c, folding);
      ranges.push_back({low, low});
      char32_t others[2];
      if (folding == Folding::kUnicode) {
        for (size_t i = other_cases(low, others); i > 0; --i) {
          ranges.push_back({others[i - 1], others[i - 1]});
        }
      }
      has_case = has_case || is_cased(c, folding);
    };
    constexpr char32_t kEndOfPlane = 0x10000;
    for (const SetItem& item : tree_.sets[node.index]) {
      if (item.kind == SetItem::kCategory) {
        set.categories |= static_cast<uint8_t>(1 << static_cast<int>(item.category));
      } else if (!folds) {
        ranges.push_back({item.low, item.high});
      } else {
        // Characters beyond the first plane stand for themselves, ranges that reach there for both cases.
        char32_t end = std::min<char32_t>(item.high + 1, kEndOfPlane);
        if (end > item.low) {
          TRY(run_.charge((end - item.low) / 8));
          for (char32_t c = item.low; c < end; ++c) {
            add_letter(c);
          }
        }
        if (item.high >= kEndOfPlane) {
          has_case = true;
          (item.kind == SetItem::kRange ? folded : ranges).push_back({item.low, item.high});
        }
      }
    }
    set.folding = folding == Folding::kLocale ? Folding::kLocale : has_case ? folding : Folding::kNone;
    *index = store_set(set, std::move(ranges), std::move(folded));
    return true;
  }

  // ---- what matches one character

  static bool is_unit(const Node& node) {
    return node.kind == NodeKind::kLiteral || node.kind == NodeKind::kNotLiteral || node.kind == NodeKind::kAny ||
           node.kind == NodeKind::kSet;
  }

  bool unit(const Node& node, uint32_t flags, Instruction* out) {
    *out = {};
    switch (node.kind) {
      case NodeKind::kAny:
        out->op = (flags & kDotAll) != 0 ? Op::kAnyAll : Op::kAny;
        return true;
      case NodeKind::kSet:
        out->op = Op::kSet;
        return item_set(node, flags, &out->a);
      default: {
        bool is_negated = node.kind == NodeKind::kNotLiteral;
        Folding folding = folding_of(flags);
        if (folding == Folding::kNone || (folding != Folding::kLocale && !is_cased(node.character, folding))) {
          out->op = is_negated ? Op::kNotChar : Op::kChar;
          out->a = node.character;
        } else {
          out->op = Op::kSet;
          out->a = letter_set(node.character, folding, is_negated);
        }
        return true;
      }
    }
  }

  // The one-character part that a sequence is, if it is one.
  const Node* simple(SequenceId id, uint32_t* flags) const {
    for (;;) {
      const std::vector<Node>& nodes = tree_.sequences[id].nodes;
      if (nodes.size() != 1) {
        return nullptr;
      }
      if (is_unit(nodes[0])) {
        return nodes.data();
      }
      if (nodes[0].kind != NodeKind::kGroup || nodes[0].group != 0) {
        return nullptr;
      }
      *flags = combine(*flags, nodes[0].add_flags, nodes[0].remove_flags);
      id = nodes[0].body;
    }
  }

  // ---- what a part can begin with. Each returns whether the part can also match without taking a character, in which
  // case the set is not complete.

  void add_unit(const Instruction& unit, FirstSet* out) const {
    switch (unit.op) {
      case Op::kChar:
        if (unit.a < 256) {
          out->low[unit.a] = 1;
        } else {
          out->wide = true;
        }
        return;
      case Op::kNotChar:
      case Op::kAny: {
        uint32_t excluded = unit.op == Op::kAny ? '\n' : unit.a;
        for (uint32_t c = 0; c < 256; ++c) {
          out->low[c] |= c != excluded;
        }
        out->wide = true;
        return;
      }
      case Op::kSet: {
        const CharSet& set = sets_[unit.a];
        for (uint32_t c = 0; c < 256; ++c) {
          out->low[c] |= set.low[c];
        }
        bool is_narrow = !set.is_negated && set.categories == 0 && set.folded_count == 0 &&
                         set.folding != Folding::kUnicode &&
                         (set.range_count == 0 || ranges_[set.range_begin + set.range_count - 1].high < 256);
        out->wide = out->wide || !is_narrow;
        return;
      }
      default:
        add_all(out);
    }
  }
  static void add_all(FirstSet* out) {
    std::memset(out->low, 1, sizeof out->low);
    out->wide = true;
  }

  bool first_of(SequenceId id, size_t from, uint32_t flags, FirstSet* out) {
    const std::vector<Node>& nodes = tree_.sequences[id].nodes;
    for (size_t i = from; i < nodes.size(); ++i) {
      if (!first_of(nodes[i], flags, out)) {
        return false;
      }
      if (analysis_left_ < 0) {
        break;  // given up: everything is possible
      }
    }
    return true;
  }

  bool first_of(const Node& node, uint32_t flags, FirstSet* out) {
    if (--analysis_left_ < 0) {
      add_all(out);
      return true;
    }
    switch (node.kind) {
      case NodeKind::kLiteral:
      case NodeKind::kNotLiteral:
      case NodeKind::kAny:
      case NodeKind::kSet: {
        Instruction code;
        if (!unit(node, flags, &code)) {
          add_all(out);  // a limit: the caller's next charge sees it
          return true;
        }
        add_unit(code, out);
        return false;
      }
      case NodeKind::kAt:
      case NodeKind::kAssert:
      case NodeKind::kAssertNot:
        return true;
      case NodeKind::kBranch: {
        bool can_be_empty = false;
        for (SequenceId id : tree_.branches[node.index]) {
          can_be_empty = first_of(id, 0, flags, out) || can_be_empty;
          if (analysis_left_ < 0) {
            return true;
          }
        }
        return can_be_empty;
      }
      case NodeKind::kRepeat:
        if (node.maximum == 0) {
          return true;
        }
        return first_of(node.body, 0, flags, out) || node.minimum == 0;
      case NodeKind::kGroup:
        return first_of(node.body, 0, combine(flags, node.add_flags, node.remove_flags), out);
      case NodeKind::kAtomic:
        return first_of(node.body, 0, flags, out);
      case NodeKind::kGroupReference:
        add_all(out);
        return true;
      case NodeKind::kConditional: {
        bool can_be_empty = first_of(node.body, 0, flags, out);
        if (node.otherwise == kNoSequence) {
          return true;
        }
        return first_of(node.otherwise, 0, flags, out) || can_be_empty;
      }
    }
    return true;
  }

  bool first_of(const Follow* follow, FirstSet* out) {
    for (; follow != nullptr && analysis_left_ >= 0; follow = follow->parent) {
      if (!first_of(follow->sequence, follow->index, follow->flags, out) && !follow->is_loop) {
        return false;
      }
      if (--analysis_left_ < 0) {
        return true;
      }
    }
    return true;
  }

  uint32_t store_first(const FirstSet& first) {
    firsts_.push_back(first);
    return static_cast<uint32_t>(firsts_.size() - 1);
  }

  // ---- instructions

  uint32_t here() const { return static_cast<uint32_t>(code_.size()); }
  uint32_t emit(Op op, uint32_t a = 0, uint32_t b = 0, uint32_t c = 0) {
    code_.push_back({op, 0, 0, a, b, c});
    return here() - 1;
  }

  bool sequence(SequenceId id, uint32_t flags, const Follow* parent) {
    if (run_.native_stack_is_low()) {
      return run_.raise_recursion("");
    }
    const std::vector<Node>& nodes = tree_.sequences[id].nodes;
    for (size_t i = 0; i < nodes.size();) {
      TRY(run_.charge(1));
      size_t run_length = literal_run(nodes, i, flags);
      if (run_length > 1) {
        uint32_t at = emit(Op::kLiteral, static_cast<uint32_t>(literals_.size()), static_cast<uint32_t>(run_length));
        for (size_t end = i + run_length; i < end; ++i) {
          literals_.push_back(nodes[i].character);
          code_[at].x |= nodes[i].character > 255 ? 1 : 0;
        }
        continue;
      }
      Follow follow{parent, id, i + 1, flags, false};
      TRY(node(nodes[i], flags, follow));
      ++i;
    }
    return true;
  }

  static bool is_plain_literal(const Node& node, Folding folding) {
    return node.kind == NodeKind::kLiteral &&
           (folding == Folding::kNone || (folding != Folding::kLocale && !is_cased(node.character, folding)));
  }

  // How many characters from here are compared as they are.
  static size_t literal_run(const std::vector<Node>& nodes, size_t from, uint32_t flags) {
    Folding folding = folding_of(flags);
    size_t end = from;
    while (end < nodes.size() && is_plain_literal(nodes[end], folding)) {
      ++end;
    }
    return end - from;
  }

  bool node(const Node& node, uint32_t flags, const Follow& follow) {
    switch (node.kind) {
      case NodeKind::kLiteral:
      case NodeKind::kNotLiteral:
      case NodeKind::kAny:
      case NodeKind::kSet: {
        Instruction code;
        TRY(unit(node, flags, &code));
        code_.push_back(code);
        return true;
      }
      case NodeKind::kAt:
        code_[emit(Op::kAt)].x = static_cast<uint8_t>(place_of(node.at, flags));
        return true;
      case NodeKind::kBranch: {
        const std::vector<SequenceId>& branch = tree_.branches[node.index];
        return alternatives(branch.data(), branch.size(), flags, follow);
      }
      case NodeKind::kRepeat:
        return repeat(node, flags, follow);
      case NodeKind::kGroup: {
        uint32_t inner = combine(flags, node.add_flags, node.remove_flags);
        if (node.group != 0) {
          emit(Op::kOpen, (node.group - 1) * 2);
        }
        TRY(sequence(node.body, inner, &follow));
        if (node.group != 0) {
          emit(Op::kClose, (node.group - 1) * 2 + 1, node.group);
        }
        return true;
      }
      case NodeKind::kAtomic: {
        uint32_t at = emit(Op::kAtomic);
        return alone(at, node.body, flags);
      }
      case NodeKind::kAssert:
      case NodeKind::kAssertNot: {
        uint32_t back = 0;
        if (node.is_behind) {
          Width width = tree_.sequences[node.body].width;
          if (width.low > UINT32_MAX) {
            return raise_pattern_error(run_, source_, U"looks too much behind", -1);
          }
          if (width.low != width.high) {
            return raise_pattern_error(run_, source_, U"look-behind requires fixed-width pattern", -1);
          }
          back = static_cast<uint32_t>(width.low);
        }
        uint32_t at = emit(node.kind == NodeKind::kAssert ? Op::kAssert : Op::kAssertNot, back);
        return alone(at, node.body, flags);
      }
      case NodeKind::kGroupReference:
        code_[emit(Op::kReference, (node.group - 1) * 2)].x = static_cast<uint8_t>(folding_of(flags));
        return true;
      case NodeKind::kConditional: {
        uint32_t at = emit(Op::kConditional, (node.group - 1) * 2);
        TRY(sequence(node.body, flags, &follow));
        if (node.otherwise != kNoSequence && !tree_.sequences[node.otherwise].nodes.empty()) {
          uint32_t jump = emit(Op::kJump);
          code_[at].c = here();
          TRY(sequence(node.otherwise, flags, &follow));
          code_[jump].a = here();
        } else {
          code_[at].c = here();
        }
        return true;
      }
    }
    return true;
  }

  // What is matched for itself, whatever follows.
  bool alone(uint32_t at, SequenceId body, uint32_t flags) {
    TRY(sequence(body, flags, nullptr));
    emit(Op::kSuccess);
    code_[at].c = here();
    return true;
  }

  static Place place_of(At at, uint32_t flags) {
    bool is_unicode = (flags & kUnicode) != 0 && (flags & kLocale) == 0;
    bool is_multiline = (flags & kMultiline) != 0;
    switch (at) {
      case At::kBeginning:
        return is_multiline ? Place::kBeginningOfLine : Place::kBeginning;
      case At::kBeginningString:
        return Place::kBeginning;
      case At::kEnd:
        return is_multiline ? Place::kEndOfLine : Place::kEnd;
      case At::kEndString:
        return Place::kEndOfText;
      case At::kBoundary:
        return is_unicode ? Place::kBoundaryUnicode : Place::kBoundaryAscii;
      case At::kNonBoundary:
        return is_unicode ? Place::kNonBoundaryUnicode : Place::kNonBoundaryAscii;
    }
    return Place::kEnd;
  }

  bool alternatives(const SequenceId* ids, size_t total, uint32_t flags, const Follow& follow) {
    std::vector<uint32_t> jumps;
    for (;;) {
      // More than fit in one instruction: the last alternative is a branch of the rest.
      size_t count = total <= kMostAlternatives ? total : kMostAlternatives - 1;
      bool has_more = count < total;
      uint32_t first = static_cast<uint32_t>(alternatives_.size());
      alternatives_.resize(first + count + (has_more ? 1 : 0));
      emit(Op::kBranch, branch_table(ids, count, has_more, flags), static_cast<uint32_t>(count + (has_more ? 1 : 0)),
           first);
      for (size_t i = 0; i < count; ++i) {
        alternatives_[first + i] = here();
        TRY(sequence(ids[i], flags, &follow));
        if (has_more || i + 1 < count) {
          jumps.push_back(emit(Op::kJump));
        }
      }
      if (!has_more) {
        break;
      }
      alternatives_[first + count] = here();
      ids += count;
      total -= count;
    }
    for (uint32_t jump : jumps) {
      code_[jump].a = here();
    }
    return true;
  }

  uint32_t branch_table(const SequenceId* ids, size_t count, bool has_more, uint32_t flags) {
    if (tables_.size() >= kMostTables) {
      return kNoIndex;
    }
    BranchTable table{};
    auto add_everywhere = [&table](uint64_t bit) {
      for (uint64_t& bits : table.low) {
        bits |= bit;
      }
      table.wide |= bit;
      table.end |= bit;
    };
    for (size_t i = 0; i < count; ++i) {
      uint64_t bit = uint64_t{1} << i;
      FirstSet first{};
      if (first_of(ids[i], 0, flags, &first)) {
        add_everywhere(bit);
        continue;
      }
      for (size_t c = 0; c < 256; ++c) {
        table.low[c] |= first.low[c] != 0 ? bit : 0;
      }
      table.wide |= first.wide ? bit : 0;
    }
    if (has_more) {
      add_everywhere(uint64_t{1} << count);
    }
    tables_.push_back(table);
    return static_cast<uint32_t>(tables_.size() - 1);
  }

  bool repeat(const Node& node, uint32_t flags, const Follow& follow) {
    if ((flags & kTemplate) != 0) {
      const char32_t* name = node.mode == RepeatMode::kGreedy ? U"MAX_REPEAT"
                             : node.mode == RepeatMode::kLazy ? U"MIN_REPEAT"
                                                              : U"POSSESSIVE_REPEAT";
      return raise_pattern_error(run_, source_, U"internal: unsupported template operator " + std::u32string(name), -1);
    }
    uint32_t unit_flags = flags;
    const Node* only = simple(node.body, &unit_flags);
    if (only != nullptr) {
      return repeat_unit(node, *only, unit_flags, follow);
    }
    if (node.mode == RepeatMode::kPossessive) {
      return alone(emit(Op::kPossessive, node.minimum, node.maximum), node.body, flags);
    }
    uint32_t at = emit(Op::kRepeat, node.minimum, node.maximum);
    Follow loop{&follow, node.body, 0, flags, true};
    TRY(sequence(node.body, flags, &loop));
    uint32_t until = emit(node.mode == RepeatMode::kGreedy ? Op::kUntil : Op::kUntilLazy, at, 0, kNoIndex);
    code_[at].c = until;
    FirstSet first{};
    if (node.mode == RepeatMode::kGreedy && firsts_.size() < kMostFirsts && !first_of(node.body, 0, flags, &first)) {
      code_[until].c = store_first(first);
    }
    return true;
  }

  bool repeat_unit(const Node& node, const Node& only, uint32_t unit_flags, const Follow& follow) {
    Op op = node.mode == RepeatMode::kGreedy ? Op::kRepeatOne
            : node.mode == RepeatMode::kLazy ? Op::kRepeatOneLazy
                                             : Op::kRepeatOnePossessive;
    Instruction code;
    TRY(unit(only, unit_flags, &code));
    uint32_t at = emit(op, node.minimum, node.maximum, kNoIndex);
    code_.push_back(code);
    if (op == Op::kRepeatOnePossessive || node.minimum == node.maximum || firsts_.size() >= kMostFirsts) {
      return true;
    }
    FirstSet next{};
    if (first_of(&follow, &next)) {
      return true;
    }
    FirstSet own{};
    add_unit(code, &own);
    bool is_disjoint = true;
    bool is_useful = !next.wide;
    for (size_t c = 0; c < 256; ++c) {
      is_disjoint = is_disjoint && (own.low[c] & next.low[c]) == 0;
      is_useful = is_useful || next.low[c] == 0;
    }
    if (!is_useful) {
      return true;
    }
    code_[at].c = store_first(next);
    if (op == Op::kRepeatOne && is_disjoint) {
      code_[at].y = static_cast<uint8_t>(kPossessiveNarrow | (own.wide && next.wide ? 0 : kPossessiveWide));
    }
    return true;
  }

  // ---- where a match can start

  // Characters that every match begins with. Returns whether the whole sequence is such.
  bool find_prefix(SequenceId id, uint32_t flags) {
    const std::vector<Node>& nodes = tree_.sequences[id].nodes;
    for (size_t i = 0; i < nodes.size(); ++i) {
      const Node& node = nodes[i];
      if (is_plain_literal(node, folding_of(flags))) {
        prefix_.push_back(node.character);
      } else if (node.kind == NodeKind::kGroup) {
        if (!find_prefix(node.body, combine(flags, node.add_flags, node.remove_flags))) {
          return false;
        }
      } else {
        return false;
      }
    }
    return true;
  }

  bool find_start() {
    const std::vector<Node>& nodes = tree_.sequences[tree_.root].nodes;
    if (!nodes.empty() && nodes[0].kind == NodeKind::kAt) {
      is_anchored_ =
          nodes[0].at == At::kBeginningString || (nodes[0].at == At::kBeginning && (tree_.flags & kMultiline) == 0);
    }
    find_prefix(tree_.root, tree_.flags);
    has_first_ = !first_of(tree_.root, 0, tree_.flags, &first_);
    return true;
  }

  Run& run_;
  const Source& source_;
  const Tree& tree_;
  std::vector<Instruction> code_;
  std::vector<CharSet> sets_;
  std::vector<CharRange> ranges_;
  std::vector<FirstSet> firsts_;
  std::vector<BranchTable> tables_;
  std::vector<uint32_t> alternatives_;
  std::vector<char32_t> literals_;
  std::vector<char32_t> prefix_;
  bool is_anchored_ = false;
  bool has_first_ = false;
  FirstSet first_{};
  int analysis_left_ = kAnalysisNodes;
};

// Places arrays one behind the other, each aligned for anything.
class Layout {
 public:
  explicit Layout(uint8_t* base) : base_(reinterpret_cast<uintptr_t>(base)) {}
  template <class T>
  const T* place(const std::vector<T>& items) {
    static_assert(std::is_trivially_copyable_v<T>);
    uintptr_t at = base_ + used_;
    if (base_ != 0 && !items.empty()) {
      std::memcpy(reinterpret_cast<void*>(at), items.data(), items.size() * sizeof(T));
    }
    used_ += (items.size() * sizeof(T) + 15) & ~size_t{15};
    return reinterpret_cast<const T*>(at);
  }
  size_t used() const { return used_; }

 private:
  uintptr_t base_;  // 0: only measuring
  size_t used_ = (sizeof(Program) + 15) & ~size_t{15};
};

bool Compiler::finish(Buffer** cell, const Program** program) const {
  auto narrowed = [](const std::vector<char32_t>& text) {
    std::vector<uint8_t> narrow(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
      narrow[i] = static_cast<uint8_t>(text[i]);
    }
    return narrow;
  };
  std::vector<uint8_t> narrow_literals = narrowed(literals_);
  std::vector<uint8_t> narrow_prefix = narrowed(prefix_);
  Program header{};
  auto lay_out = [&](Layout layout) {
    header.code = layout.place(code_);
    header.sets = layout.place(sets_);
    header.ranges = layout.place(ranges_);
    header.firsts = layout.place(firsts_);
    header.tables = layout.place(tables_);
    header.alternatives = layout.place(alternatives_);
    header.literals = layout.place(literals_);
    header.prefix = layout.place(prefix_);
    header.narrow_literals = layout.place(narrow_literals);
    header.narrow_prefix = layout.place(narrow_prefix);
    return layout.used();
  };
  size_t bytes = lay_out(Layout(nullptr));
  TRY(run_.charge(bytes / 64));
  Buffer* buffer = run_.allocate_buffer(bytes);
  TRY(buffer);
  lay_out(Layout(buffer->bytes()));
  header.flags = tree_.flags;
  header.group_count = tree_.group_count;
  header.instruction_count = static_cast<uint32_t>(code_.size());
  header.prefix_length = static_cast<uint32_t>(prefix_.size());
  header.minimum_width = tree_.sequences[tree_.root].width.low;
  header.is_anchored = is_anchored_;
  header.has_first = has_first_;
  header.first = first_;
  header.prefix_is_wide = std::any_of(prefix_.begin(), prefix_.end(), [](char32_t c) { return c > 255; });
  std::memcpy(buffer->bytes(), &header, sizeof header);
  *cell = buffer;
  *program = reinterpret_cast<const Program*>(buffer->bytes());
  return true;
}

}  // namespace

bool compile_program(Run& run, const Source& source, const Tree& tree, Buffer** cell, const Program** program) {
  Compiler compiler(run, source, tree);
  return compiler.compile() && compiler.finish(cell, program);
}

}  // namespace pyexec::regex
