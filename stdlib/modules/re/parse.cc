// SPDX-License-Identifier: Apache-2.0
//
// The parser of patterns: alternatives, what stands in them, quantifiers, widths.
#include <algorithm>

#include "stdlib/modules/re/parser.h"

namespace pyexec::regex {

namespace {

constexpr uint64_t kMostWidth = UINT64_MAX;

uint64_t add(uint64_t a, uint64_t b) {
  return a > kMostWidth - b ? kMostWidth : a + b;
}
uint64_t multiply(uint64_t a, uint64_t b) {
  return a != 0 && b > kMostWidth / a ? kMostWidth : a * b;
}

}  // namespace

bool Parser::parse() {
  if (tokens_.failed()) {
    return false;
  }
  SequenceId root = parse_alternatives((tree_.flags & kVerbose) != 0, 0);
  if (root == kNoSequence || !fix_flags()) {
    return false;
  }
  if (!tokens_.next().is_end()) {
    return tokens_.error("unbalanced parenthesis");
  }
  for (const auto& [group, position] : references_) {
    if (group >= group_widths_.size()) {
      raise_pattern_error(run_, source_, U"invalid group reference " + widen(std::to_string(group)),
                          static_cast<int64_t>(position));
      return false;
    }
  }
  tree_.root = root;
  tree_.group_count = static_cast<uint32_t>(group_widths_.size() - 1);
  return !tokens_.failed();
}

bool Parser::fix_flags() {
  uint32_t& flags = tree_.flags;
  if (source_.is_text) {
    if ((flags & kLocale) != 0) {
      return run_.raise(types::value_error_, "cannot use LOCALE flag with a str pattern");
    }
    if ((flags & kAscii) == 0) {
      flags |= kUnicode;
    } else if ((flags & kUnicode) != 0) {
      return run_.raise(types::value_error_, "ASCII and UNICODE flags are incompatible");
    }
    return true;
  }
  if ((flags & kUnicode) != 0) {
    return run_.raise(types::value_error_, "cannot use UNICODE flag with a bytes pattern");
  }
  if ((flags & kLocale) != 0 && (flags & kAscii) != 0) {
    return run_.raise(types::value_error_, "ASCII and LOCALE flags are incompatible");
  }
  return true;
}

// ---- sequences and their widths --------------------------------------------------------------------------------

SequenceId Parser::store(std::vector<Node>&& nodes) {
  Sequence sequence;
  sequence.nodes = std::move(nodes);
  for (const Node& node : sequence.nodes) {
    Width width = width_of(node);
    sequence.width.low = add(sequence.width.low, width.low);
    sequence.width.high = add(sequence.width.high, width.high);
  }
  tree_.sequences.push_back(std::move(sequence));
  return static_cast<SequenceId>(tree_.sequences.size() - 1);
}

Width Parser::width_of(const Node& node) const {
  switch (node.kind) {
    case NodeKind::kLiteral:
    case NodeKind::kNotLiteral:
    case NodeKind::kAny:
    case NodeKind::kSet:
      return {1, 1};
    case NodeKind::kAt:
    case NodeKind::kAssert:
    case NodeKind::kAssertNot:
      return {};
    case NodeKind::kBranch: {
      Width all{kMostWidth, 0};
      for (SequenceId id : tree_.branches[node.index]) {
        all.low = std::min(all.low, tree_.sequences[id].width.low);
        all.high = std::max(all.high, tree_.sequences[id].width.high);
      }
      return all;
    }
    case NodeKind::kRepeat: {
      Width body = tree_.sequences[node.body].width;
      bool is_endless = node.maximum == kUnlimitedRepeat && body.high != 0;
      return {multiply(body.low, node.minimum), is_endless ? kMostWidth : multiply(body.high, node.maximum)};
    }
    case NodeKind::kGroup:
    case NodeKind::kAtomic:
      return tree_.sequences[node.body].width;
    case NodeKind::kGroupReference:
      return group_widths_[node.group].width;
    case NodeKind::kConditional: {
      Width width = tree_.sequences[node.body].width;
      if (node.otherwise == kNoSequence) {
        return {0, width.high};
      }
      Width other = tree_.sequences[node.otherwise].width;
      return {std::min(width.low, other.low), std::max(width.high, other.high)};
    }
  }
  return {};
}

// ---- alternatives ----------------------------------------------------------------------------------------------

SequenceId Parser::parse_alternatives(bool verbose, size_t nested) {
  RecursionGuard guard(run_, nullptr);
  if (!guard.ok()) {
    return kNoSequence;
  }
  std::vector<SequenceId> items;
  for (;;) {
    SequenceId item = parse_items(verbose, nested + 1, nested == 0 && items.empty());
    if (item == kNoSequence) {
      return kNoSequence;
    }
    items.push_back(item);
    if (!tokens_.match('|')) {
      break;
    }
    if (nested == 0) {
      verbose = (tree_.flags & kVerbose) != 0;
    }
  }
  return items.size() == 1 ? items[0] : simplify_branch(std::move(items));
}

bool Parser::same(const Node& a, const Node& b) const {
  if (a.kind != b.kind) {
    return false;
  }
  switch (a.kind) {
    case NodeKind::kLiteral:
    case NodeKind::kNotLiteral:
      return a.character == b.character;
    case NodeKind::kAny:
      return true;
    case NodeKind::kAt:
      return a.at == b.at;
    case NodeKind::kGroupReference:
      return a.group == b.group;
    case NodeKind::kSet:
      return a.is_negated == b.is_negated && tree_.sets[a.index] == tree_.sets[b.index];
    default:
      return false;
  }
}

SequenceId Parser::simplify_branch(std::vector<SequenceId>&& items) {
  std::vector<Node> nodes;
  size_t common = 0;
  for (;; ++common) {
    const Sequence& first = tree_.sequences[items[0]];
    bool is_common = std::all_of(items.begin(), items.end(), [&](SequenceId id) {
      const Sequence& sequence = tree_.sequences[id];
      return sequence.nodes.size() > common && same(sequence.nodes[common], first.nodes[common]);
    });
    if (!is_common) {
      break;
    }
    nodes.push_back(first.nodes[common]);
  }
  if (common > 0) {
    for (SequenceId& id : items) {
      std::vector<Node> rest(tree_.sequences[id].nodes.begin() + static_cast<std::ptrdiff_t>(common),
                             tree_.sequences[id].nodes.end());
      id = store(std::move(rest));
    }
  }
  std::vector<SetItem> set;
  bool is_set = std::all_of(items.begin(), items.end(), [&](SequenceId id) {
    const std::vector<Node>& alternative = tree_.sequences[id].nodes;
    if (alternative.size() != 1) {
      return false;
    }
    const Node& node = alternative[0];
    if (node.kind == NodeKind::kLiteral) {
      set.push_back({SetItem::kLiteral, Category::kDigit, node.character, node.character});
      return true;
    }
    if (node.kind == NodeKind::kSet && !node.is_negated) {
      set.insert(set.end(), tree_.sets[node.index].begin(), tree_.sets[node.index].end());
      return true;
    }
    return false;
  });
  Node node{is_set ? NodeKind::kSet : NodeKind::kBranch};
  if (is_set) {
    node.index = store_set(std::move(set));
  } else {
    node.index = static_cast<uint32_t>(tree_.branches.size());
    tree_.branches.push_back(std::move(items));
  }
  nodes.push_back(node);
  return store(std::move(nodes));
}

uint32_t Parser::store_set(std::vector<SetItem>&& set) {
  tree_.sets.push_back(std::move(set));
  return static_cast<uint32_t>(tree_.sets.size() - 1);
}

// ---- one alternative -------------------------------------------------------------------------------------------

SequenceId Parser::parse_items(bool verbose, size_t nested, bool first) {
  RecursionGuard guard(run_, nullptr);
  if (!guard.ok()) {
    return kNoSequence;
  }
  std::vector<Node> nodes;
  for (;;) {
    Token token = tokens_.next();
    if (token.is_end() || token.is('|') || token.is(')')) {
      break;
    }
    tokens_.get();
    if (verbose && token.is_one_of(" \t\n\r\v\f")) {
      continue;
    }
    if (verbose && token.is('#')) {
      for (Token skipped = tokens_.get(); !skipped.is_end() && !skipped.is('\n'); skipped = tokens_.get()) {
      }
      continue;
    }
    bool ok = true;
    if (token.is_escape()) {
      ok = parse_escape_item(token, &nodes);
    } else if (token.is('[')) {
      ok = parse_set(&nodes);
    } else if (token.is_one_of("*+?{")) {
      ok = parse_repeat(token, &nodes);
    } else if (token.is('(')) {
      ok = parse_group(&verbose, nested, first && nodes.empty(), &nodes);
    } else if (token.is('.')) {
      nodes.push_back(Node{NodeKind::kAny});
    } else if (token.is('^') || token.is('$')) {
      Node node{NodeKind::kAt};
      node.at = token.is('^') ? At::kBeginning : At::kEnd;
      nodes.push_back(node);
    } else {
      nodes.push_back(literal_node(token.first));
    }
    if (!ok) {
      return kNoSequence;
    }
  }
  if (tokens_.failed()) {
    return kNoSequence;
  }
  if (!unpack(&nodes)) {
    return kNoSequence;
  }
  return store(std::move(nodes));
}

bool Parser::unpack(std::vector<Node>* nodes) {
  auto is_plain = [](const Node& node) {
    return node.kind == NodeKind::kGroup && node.group == 0 && node.add_flags == 0 && node.remove_flags == 0;
  };
  if (std::none_of(nodes->begin(), nodes->end(), is_plain)) {
    return true;
  }
  std::vector<Node> flat;
  for (const Node& node : *nodes) {
    if (is_plain(node)) {
      const std::vector<Node>& inner = tree_.sequences[node.body].nodes;
      TRY(run_.charge(inner.size()));
      flat.insert(flat.end(), inner.begin(), inner.end());
    } else {
      flat.push_back(node);
    }
  }
  *nodes = std::move(flat);
  return true;
}

// ---- quantifiers -----------------------------------------------------------------------------------------------

bool Parser::repeat_count(const std::u32string& digits, uint32_t* out) {
  uint64_t value = 0;
  for (char32_t c : digits) {
    value = value * 10 + (c - '0');
    if (value >= kUnlimitedRepeat) {
      return run_.raise(types::overflow_error_, "the repetition number is too large");
    }
  }
  *out = static_cast<uint32_t>(value);
  return true;
}

bool Parser::parse_repeat(const Token& token, std::vector<Node>* nodes) {
  size_t here = tokens_.position();
  uint32_t minimum = token.is('+') ? 1 : 0;
  uint32_t maximum = token.is('?') ? 1 : kUnlimitedRepeat;
  if (token.is('{')) {
    if (tokens_.next().is('}')) {
      nodes->push_back(literal_node('{'));
      return true;
    }
    std::u32string low;
    std::u32string high;
    auto is_digit = [](const Token& next) { return next.is_digit(); };
    tokens_.get_while(SIZE_MAX, is_digit, &low);
    if (tokens_.match(',')) {
      tokens_.get_while(SIZE_MAX, is_digit, &high);
    } else {
      high = low;
    }
    if (!tokens_.match('}')) {
      nodes->push_back(literal_node('{'));
      if (!tokens_.failed()) {
        tokens_.seek(here);
      }
      return true;
    }
    if (!low.empty() && !repeat_count(low, &minimum)) {
      return false;
    }
    if (!high.empty()) {
      if (!repeat_count(high, &maximum)) {
        return false;
      }
      if (maximum < minimum) {
        return tokens_.error("min repeat greater than max repeat", tokens_.position() - here);
      }
    }
  }
  if (nodes->empty() || nodes->back().kind == NodeKind::kAt) {
    return tokens_.error("nothing to repeat", tokens_.position() - here + 1);
  }
  if (nodes->back().kind == NodeKind::kRepeat) {
    return tokens_.error("multiple repeat", tokens_.position() - here + 1);
  }
  Node item = nodes->back();
  Node node{NodeKind::kRepeat};
  node.minimum = minimum;
  node.maximum = maximum;
  if (item.kind == NodeKind::kGroup && item.group == 0 && item.add_flags == 0 && item.remove_flags == 0) {
    node.body = item.body;
  } else {
    node.body = store({item});
  }
  node.mode = tokens_.match('?')   ? RepeatMode::kLazy
              : tokens_.match('+') ? RepeatMode::kPossessive
                                   : RepeatMode::kGreedy;
  nodes->back() = node;
  return true;
}

bool parse_pattern(Run& run, const Source& source, uint32_t flags, Tree* tree) {
  Parser parser(run, source, flags, tree);
  return parser.parse();
}

}  // namespace pyexec::regex
