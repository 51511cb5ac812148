// SPDX-License-Identifier: Apache-2.0
//
// Python's pattern language, read by recursive descent in CPython's order, so that the first error found, its text and
// its position are CPython's.
#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "interpreter/text/unicode.h"
#include "stdlib/modules/re/tokenizer.h"
#include "stdlib/modules/re/tree.h"

namespace pyexec::regex {

namespace {

constexpr uint64_t kMostWidth = UINT64_MAX;

uint64_t add(uint64_t a, uint64_t b) {
  return a > kMostWidth - b ? kMostWidth : a + b;
}
uint64_t multiply(uint64_t a, uint64_t b) {
  return a != 0 && b > kMostWidth / a ? kMostWidth : a * b;
}

bool is_ascii_letter(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::optional<uint32_t> flag_of(const Token& token) {
  if (token.length != 1) {
    return std::nullopt;
  }
  switch (token.first) {
    case 'i':
      return kIgnoreCase;
    case 'L':
      return kLocale;
    case 'm':
      return kMultiline;
    case 's':
      return kDotAll;
    case 'x':
      return kVerbose;
    case 'a':
      return kAscii;
    case 't':
      return kTemplate;
    case 'u':
      return kUnicode;
    default:
      return std::nullopt;
  }
}

bool is_alpha(const Token& token) {
  return token.length == 1 && unicode::is_alpha(token.first);
}

Node literal(char32_t c) {
  Node node{NodeKind::kLiteral};
  node.character = c;
  return node;
}

class Parser {
 public:
  Parser(Run& run, const Source& source, uint32_t flags, Tree* tree)
      : run_(run), source_(source), tokens_(run, source), tree_(*tree) {
    tree_.flags = flags;
    group_widths_.push_back({});
  }

  bool parse() {
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

 private:
  struct GroupWidth {
    bool is_closed = false;
    Width width;
  };

  // The code of an escape: a character or a class (as a set of one category), a place, or a reference.
  struct Escape {
    enum Kind : uint8_t { kLiteral, kCategory, kAt, kReference } kind = kLiteral;
    char32_t character = 0;
    Category category = Category::kDigit;
    At at = At::kBoundary;
    uint32_t group = 0;
  };

  bool fix_flags() {
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

  // ---- sequences and their widths

  SequenceId store(std::vector<Node>&& nodes) {
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

  Width width_of(const Node& node) const {
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

  // ---- alternatives

  SequenceId parse_alternatives(bool verbose, size_t nested) {
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

  bool same(const Node& a, const Node& b) const {
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

  // What all alternatives begin with stands before the branch; alternatives of one character each become a set.
  SequenceId simplify_branch(std::vector<SequenceId>&& items) {
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

  uint32_t store_set(std::vector<SetItem>&& set) {
    tree_.sets.push_back(std::move(set));
    return static_cast<uint32_t>(tree_.sets.size() - 1);
  }

  // ---- one alternative

  SequenceId parse_items(bool verbose, size_t nested, bool first) {
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
        nodes.push_back(literal(token.first));
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

  // Groups that only hold together what is in them are replaced by it. Charged, since what is deep inside moves once a
  // level.
  bool unpack(std::vector<Node>* nodes) {
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

  // ---- escapes

  static bool simple_escape(char32_t c, char32_t* out) {
    constexpr std::string_view kNames = "abfnrtv\\";
    constexpr std::string_view kCharacters = "\a\b\f\n\r\t\v\\";
    size_t at = c < 128 ? kNames.find(static_cast<char>(c)) : std::string_view::npos;
    if (at == std::string_view::npos) {
      return false;
    }
    *out = static_cast<unsigned char>(kCharacters[at]);
    return true;
  }

  static bool category_escape(char32_t c, Category* out) {
    constexpr std::string_view kNames = "dDsSwW";
    size_t at = c < 128 ? kNames.find(static_cast<char>(c)) : std::string_view::npos;
    if (at == std::string_view::npos) {
      return false;
    }
    *out = static_cast<Category>(at);
    return true;
  }

  bool bad_escape(const std::u32string& text) { return tokens_.error(U"bad escape " + text, text.size()); }

  static uint32_t number_of(const std::u32string& digits, size_t from, uint32_t base) {
    uint32_t value = 0;
    for (size_t i = from; i < digits.size(); ++i) {
      char32_t c = digits[i];
      uint32_t digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
      value = value * base + digit;
    }
    return value;
  }

  // \xNN, \uNNNN, \UNNNNNNNN, \N{name}. kFalse: it is none of these.
  Truth character_escape(std::u32string* text, char32_t* out) {
    char32_t c = (*text)[1];
    size_t digits = c == 'x' ? 2 : c == 'u' && source_.is_text ? 4 : c == 'U' && source_.is_text ? 8 : 0;
    if (digits > 0) {
      tokens_.get_while(digits, [](const Token& token) { return token.is_hex(); }, text);
      if (text->size() != digits + 2) {
        tokens_.error(U"incomplete escape " + *text, text->size());
        return Truth::kRaised;
      }
      *out = number_of(*text, 2, 16);
      if (*out > kMaxCodePoint) {
        bad_escape(*text);
        return Truth::kRaised;
      }
      return Truth::kTrue;
    }
    if (c == 'N' && source_.is_text) {
      if (!tokens_.match('{')) {
        tokens_.error("missing {");
        return Truth::kRaised;
      }
      std::u32string name;
      if (!tokens_.get_until('}', "character name", &name)) {
        return Truth::kRaised;
      }
      bool is_ascii = std::all_of(name.begin(), name.end(), [](char32_t letter) { return letter < 128; });
      std::string narrow(name.begin(), name.end());
      *out = is_ascii ? unicode::find_character(narrow) : unicode::kNoCharacter;
      if (*out == unicode::kNoCharacter) {
        tokens_.error_with_name("undefined character name ", name, name.size() + 4);
        return Truth::kRaised;
      }
      return Truth::kTrue;
    }
    return Truth::kFalse;
  }

  bool too_large_octal(const std::u32string& text) {
    return tokens_.error(U"octal escape value " + text + U" outside of range 0-0o377", text.size());
  }

  bool plain_escape(const std::u32string& text, Escape* out) {
    if (text.size() == 2 && !is_ascii_letter(text[1])) {
      out->character = text[1];
      return true;
    }
    return bad_escape(text);
  }

  bool class_escape(const Token& token, Escape* out) {
    char32_t c = token.second;
    if (simple_escape(c, &out->character)) {
      return true;
    }
    if (category_escape(c, &out->category)) {
      out->kind = Escape::kCategory;
      return true;
    }
    std::u32string text = {token.first, c};
    Truth is_character = character_escape(&text, &out->character);
    if (is_character != Truth::kFalse) {
      return is_character == Truth::kTrue;
    }
    if (c >= '0' && c <= '7') {
      tokens_.get_while(2, [](const Token& next) { return next.is_octal(); }, &text);
      out->character = number_of(text, 1, 8);
      return out->character > 0377 ? too_large_octal(text) : true;
    }
    if (c == '8' || c == '9') {
      return bad_escape(text);
    }
    return plain_escape(text, out);
  }

  bool escape(const Token& token, Escape* out) {
    char32_t c = token.second;
    if (category_escape(c, &out->category)) {
      out->kind = Escape::kCategory;
      return true;
    }
    if (c == 'A' || c == 'b' || c == 'B' || c == 'Z') {
      out->kind = Escape::kAt;
      out->at = c == 'A'   ? At::kBeginningString
                : c == 'b' ? At::kBoundary
                : c == 'B' ? At::kNonBoundary
                           : At::kEndString;
      return true;
    }
    if (simple_escape(c, &out->character)) {
      return true;
    }
    std::u32string text = {token.first, c};
    Truth is_character = character_escape(&text, &out->character);
    if (is_character != Truth::kFalse) {
      return is_character == Truth::kTrue;
    }
    if (c == '0') {
      tokens_.get_while(2, [](const Token& next) { return next.is_octal(); }, &text);
      out->character = number_of(text, 1, 8);
      return true;
    }
    if (c >= '1' && c <= '9') {
      return number_escape(&text, out);
    }
    return plain_escape(text, out);
  }

  // Three octal digits are a character, else it is a reference.
  bool number_escape(std::u32string* text, Escape* out) {
    auto is_octal = [](char32_t c) { return c >= '0' && c <= '7'; };
    if (tokens_.next().is_digit()) {
      tokens_.get().append_to(text);
      if (is_octal((*text)[1]) && is_octal((*text)[2]) && tokens_.next().is_octal()) {
        tokens_.get().append_to(text);
        out->character = number_of(*text, 1, 8);
        return out->character > 0377 ? too_large_octal(*text) : true;
      }
    }
    uint32_t group = number_of(*text, 1, 10);
    if (group >= group_widths_.size()) {
      return tokens_.error(U"invalid group reference " + widen(std::to_string(group)), text->size() - 1);
    }
    if (!group_widths_[group].is_closed) {
      return tokens_.error("cannot refer to an open group", text->size());
    }
    if (!check_lookbehind(group)) {
      return false;
    }
    out->kind = Escape::kReference;
    out->group = group;
    return true;
  }

  bool check_lookbehind(uint64_t group) {
    if (!lookbehind_groups_) {
      return true;
    }
    if (group >= group_widths_.size() || !group_widths_[group].is_closed) {
      return tokens_.error("cannot refer to an open group");
    }
    if (group >= *lookbehind_groups_) {
      return tokens_.error("cannot refer to group defined in the same lookbehind subpattern");
    }
    return true;
  }

  bool parse_escape_item(const Token& token, std::vector<Node>* nodes) {
    Escape code;
    if (!escape(token, &code)) {
      return false;
    }
    switch (code.kind) {
      case Escape::kLiteral:
        nodes->push_back(literal(code.character));
        break;
      case Escape::kCategory: {
        Node node{NodeKind::kSet};
        node.index = store_set({{SetItem::kCategory, code.category, 0, 0}});
        nodes->push_back(node);
        break;
      }
      case Escape::kAt: {
        Node node{NodeKind::kAt};
        node.at = code.at;
        nodes->push_back(node);
        break;
      }
      case Escape::kReference: {
        Node node{NodeKind::kGroupReference};
        node.group = code.group;
        nodes->push_back(node);
        break;
      }
    }
    return true;
  }

  // ---- [...]

  bool set_character(const Token& token, Escape* out) {
    if (token.is_escape()) {
      return class_escape(token, out);
    }
    out->character = token.first;
    return true;
  }

  static SetItem item_of(const Escape& code) {
    if (code.kind == Escape::kCategory) {
      return {SetItem::kCategory, code.category, 0, 0};
    }
    return {SetItem::kLiteral, Category::kDigit, code.character, code.character};
  }

  bool parse_set(std::vector<Node>* nodes) {
    size_t here = tokens_.position() - 1;
    std::vector<SetItem> set;
    bool is_negated = tokens_.match('^');
    auto unterminated = [&] { return tokens_.error("unterminated character set", tokens_.position() - here); };
    for (;;) {
      Token token = tokens_.get();
      if (token.is_end()) {
        return unterminated();
      }
      if (token.is(']') && !set.empty()) {
        break;
      }
      Escape low;
      if (!set_character(token, &low)) {
        return false;
      }
      if (!tokens_.match('-')) {
        set.push_back(item_of(low));
        continue;
      }
      Token that = tokens_.get();
      if (that.is_end()) {
        return unterminated();
      }
      if (that.is(']')) {
        set.push_back(item_of(low));
        set.push_back({SetItem::kLiteral, Category::kDigit, '-', '-'});
        break;
      }
      Escape high;
      if (!set_character(that, &high)) {
        return false;
      }
      if (low.kind != Escape::kLiteral || high.kind != Escape::kLiteral || high.character < low.character) {
        // The message has the tokens, which for longer escapes are only their beginnings.
        std::u32string shown = U"bad character range ";
        token.append_to(&shown);
        shown += U'-';
        that.append_to(&shown);
        return tokens_.error(shown, size_t{1} + token.length + that.length);
      }
      set.push_back({SetItem::kRange, Category::kDigit, low.character, high.character});
    }
    std::vector<SetItem> unique;
    for (const SetItem& item : set) {
      // Long sets keep their duplicates, which mean nothing.
      if (set.size() > 64 || std::find(unique.begin(), unique.end(), item) == unique.end()) {
        unique.push_back(item);
      }
    }
    if (unique.size() == 1 && unique[0].kind == SetItem::kLiteral) {
      Node node = literal(unique[0].low);
      node.kind = is_negated ? NodeKind::kNotLiteral : NodeKind::kLiteral;
      nodes->push_back(node);
      return true;
    }
    Node node{NodeKind::kSet};
    node.is_negated = is_negated;
    node.index = store_set(std::move(unique));
    nodes->push_back(node);
    return true;
  }

  // ---- quantifiers

  // A count in braces; false with OverflowError when too large.
  bool repeat_count(const std::u32string& digits, uint32_t* out) {
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

  bool parse_repeat(const Token& token, std::vector<Node>* nodes) {
    size_t here = tokens_.position();
    uint32_t minimum = token.is('+') ? 1 : 0;
    uint32_t maximum = token.is('?') ? 1 : kUnlimitedRepeat;
    if (token.is('{')) {
      if (tokens_.next().is('}')) {
        nodes->push_back(literal('{'));
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
        nodes->push_back(literal('{'));
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

  // ---- (...)

  bool unterminated_group(size_t start) {
    return tokens_.error("missing ), unterminated subpattern", tokens_.position() - start);
  }

  struct GroupStart {
    bool captures = true;
    bool is_atomic = false;
    std::u32string name;
    uint32_t add_flags = 0;
    uint32_t remove_flags = 0;
    bool is_done = false;  // it was no group but something in parentheses, read completely
  };

  bool parse_group(bool* verbose, size_t nested, bool at_start, std::vector<Node>* nodes) {
    size_t start = tokens_.position() - 1;
    GroupStart group;
    if (tokens_.match('?') && !parse_extension(verbose, nested, at_start, start, &group, nodes)) {
      return false;
    }
    if (group.is_done) {
      return true;
    }
    uint32_t number = 0;
    if (group.captures && !open_group(group.name, &number)) {
      return false;
    }
    bool inner_verbose = (*verbose || (group.add_flags & kVerbose) != 0) && (group.remove_flags & kVerbose) == 0;
    SequenceId body = parse_alternatives(inner_verbose, nested + 1);
    if (body == kNoSequence) {
      return false;
    }
    if (!tokens_.match(')')) {
      return unterminated_group(start);
    }
    if (group.captures) {
      group_widths_[number] = {true, tree_.sequences[body].width};
    }
    Node node{group.is_atomic ? NodeKind::kAtomic : NodeKind::kGroup};
    node.group = number;
    node.add_flags = group.add_flags;
    node.remove_flags = group.remove_flags;
    node.body = body;
    nodes->push_back(node);
    return true;
  }

  uint32_t find_name(const std::u32string& name) const {
    auto known = name_groups_.find(name);
    return known != name_groups_.end() ? known->second : 0;
  }

  bool open_group(const std::u32string& name, uint32_t* number) {
    *number = static_cast<uint32_t>(group_widths_.size());
    group_widths_.push_back({});
    if (name.empty()) {
      return true;
    }
    uint32_t known = find_name(name);
    if (known != 0) {
      std::u32string shown;
      TRY(text_repr(run_, name, &shown));
      return tokens_.error(U"redefinition of group name " + shown + U" as group " + widen(std::to_string(*number)) +
                               U"; was group " + widen(std::to_string(known)),
                           name.size() + 1);
    }
    tree_.names.emplace_back(name, *number);
    name_groups_.emplace(name, *number);
    return true;
  }

  bool parse_extension(bool* verbose, size_t nested, bool at_start, size_t start, GroupStart* group,
                       std::vector<Node>* nodes) {
    Token token = tokens_.get();
    if (token.is_end()) {
      return tokens_.error("unexpected end of pattern");
    }
    if (token.is('P')) {
      return parse_named(group, nodes);
    }
    if (token.is(':')) {
      group->captures = false;
      return true;
    }
    if (token.is('#')) {
      group->is_done = true;
      for (;;) {
        if (tokens_.next().is_end()) {
          return tokens_.error("missing ), unterminated comment", tokens_.position() - start);
        }
        if (tokens_.get().is(')')) {
          return true;
        }
      }
    }
    if (token.is_one_of("=!<")) {
      group->is_done = true;
      return parse_lookaround(token, *verbose, nested, start, nodes);
    }
    if (token.is('(')) {
      group->is_done = true;
      return parse_conditional(*verbose, nested, start, nodes);
    }
    if (token.is('>')) {
      group->captures = false;
      group->is_atomic = true;
      return true;
    }
    if (flag_of(token) || token.is('-')) {
      bool is_global = false;
      if (!parse_flags(token, &group->add_flags, &group->remove_flags, &is_global)) {
        return false;
      }
      group->captures = false;
      if (is_global) {
        group->is_done = true;
        if (!at_start) {
          return tokens_.error("global flags not at the start of the expression", tokens_.position() - start);
        }
        *verbose = (tree_.flags & kVerbose) != 0;
      }
      return true;
    }
    std::u32string message = U"unknown extension ?";
    token.append_to(&message);
    return tokens_.error(message, size_t{1} + token.length);
  }

  bool parse_named(GroupStart* group, std::vector<Node>* nodes) {
    if (tokens_.match('<')) {
      return tokens_.get_until('>', "group name", &group->name) && tokens_.check_group_name(group->name, 1);
    }
    if (tokens_.match('=')) {
      group->is_done = true;
      std::u32string name;
      if (!tokens_.get_until(')', "group name", &name) || !tokens_.check_group_name(name, 1)) {
        return false;
      }
      uint32_t number = find_name(name);
      if (number == 0) {
        return tokens_.error_with_name("unknown group name ", name, name.size() + 1);
      }
      if (!group_widths_[number].is_closed) {
        return tokens_.error("cannot refer to an open group", name.size() + 1);
      }
      if (!check_lookbehind(number)) {
        return false;
      }
      Node node{NodeKind::kGroupReference};
      node.group = number;
      nodes->push_back(node);
      return true;
    }
    Token token = tokens_.get();
    if (token.is_end()) {
      return tokens_.error("unexpected end of pattern");
    }
    std::u32string message = U"unknown extension ?P";
    token.append_to(&message);
    return tokens_.error(message, size_t{2} + token.length);
  }

  bool parse_lookaround(Token token, bool verbose, size_t nested, size_t start, std::vector<Node>* nodes) {
    bool is_behind = token.is('<');
    std::optional<size_t> outer_groups = lookbehind_groups_;
    if (is_behind) {
      token = tokens_.get();
      if (token.is_end()) {
        return tokens_.error("unexpected end of pattern");
      }
      if (!token.is('=') && !token.is('!')) {
        std::u32string message = U"unknown extension ?<";
        token.append_to(&message);
        return tokens_.error(message, size_t{2} + token.length);
      }
      if (!outer_groups) {
        lookbehind_groups_ = group_widths_.size();
      }
    }
    SequenceId body = parse_alternatives(verbose, nested + 1);
    if (body == kNoSequence) {
      return false;
    }
    lookbehind_groups_ = outer_groups;
    if (!tokens_.match(')')) {
      return unterminated_group(start);
    }
    Node node{token.is('=') ? NodeKind::kAssert : NodeKind::kAssertNot};
    node.is_behind = is_behind;
    node.body = body;
    nodes->push_back(node);
    return true;
  }

  bool parse_conditional(bool verbose, size_t nested, size_t start, std::vector<Node>* nodes) {
    std::u32string name;
    if (!tokens_.get_until(')', "group name", &name)) {
      return false;
    }
    Node node{NodeKind::kConditional};
    if (unicode::text_is_identifier(TextView(std::u32string_view(name)))) {
      node.group = find_name(name);
      if (node.group == 0) {
        return tokens_.error_with_name("unknown group name ", name, name.size() + 1);
      }
    } else {
      int64_t number = 0;
      std::u32string digits;
      if (!parse_group_number(name, &number, &digits) || number < 0) {
        return tokens_.error_with_name("bad character in group name ", name, name.size() + 1);
      }
      if (number == 0) {
        return tokens_.error("bad group number", name.size() + 1);
      }
      if (number >= kMaxGroups) {
        return tokens_.error(U"invalid group reference " + digits, name.size() + 1);
      }
      node.group = static_cast<uint32_t>(number);
      if (referenced_.insert(node.group).second) {
        references_.emplace_back(node.group, tokens_.position() - name.size() - 1);
      }
    }
    if (!check_lookbehind(node.group)) {
      return false;
    }
    node.body = parse_items(verbose, nested + 1, false);
    if (node.body == kNoSequence) {
      return false;
    }
    if (tokens_.match('|')) {
      node.otherwise = parse_items(verbose, nested + 1, false);
      if (node.otherwise == kNoSequence) {
        return false;
      }
      if (tokens_.next().is('|')) {
        return tokens_.error("conditional backref with more than two branches");
      }
    }
    if (!tokens_.match(')')) {
      return unterminated_group(start);
    }
    nodes->push_back(node);
    return true;
  }

  bool parse_flags(Token token, uint32_t* add_flags, uint32_t* remove_flags, bool* is_global) {
    auto unknown = [&](const char* otherwise) {
      return tokens_.error(is_alpha(token) ? "unknown flag" : otherwise, token.length);
    };
    if (!token.is('-')) {
      for (;;) {
        uint32_t flag = *flag_of(token);
        if (source_.is_text && flag == kLocale) {
          return tokens_.error("bad inline flags: cannot use 'L' flag with a str pattern");
        }
        if (!source_.is_text && flag == kUnicode) {
          return tokens_.error("bad inline flags: cannot use 'u' flag with a bytes pattern");
        }
        *add_flags |= flag;
        if ((flag & kTypeFlags) != 0 && (*add_flags & kTypeFlags) != flag) {
          return tokens_.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
        }
        token = tokens_.get();
        if (token.is_end()) {
          return tokens_.error("missing -, : or )");
        }
        if (token.is_one_of(")-:")) {
          break;
        }
        if (!flag_of(token)) {
          return unknown("missing -, : or )");
        }
      }
    }
    if (token.is(')')) {
      tree_.flags |= *add_flags;
      *is_global = true;
      return true;
    }
    if ((*add_flags & kGlobalFlags) != 0) {
      return tokens_.error("bad inline flags: cannot turn on global flag", 1);
    }
    if (token.is('-')) {
      token = tokens_.get();
      if (token.is_end()) {
        return tokens_.error("missing flag");
      }
      if (!flag_of(token)) {
        return unknown("missing flag");
      }
      for (;;) {
        uint32_t flag = *flag_of(token);
        if ((flag & kTypeFlags) != 0) {
          return tokens_.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
        }
        *remove_flags |= flag;
        token = tokens_.get();
        if (token.is_end()) {
          return tokens_.error("missing :");
        }
        if (token.is(':')) {
          break;
        }
        if (!flag_of(token)) {
          return unknown("missing :");
        }
      }
    }
    if ((*remove_flags & kGlobalFlags) != 0) {
      return tokens_.error("bad inline flags: cannot turn off global flag", 1);
    }
    if ((*add_flags & *remove_flags) != 0) {
      return tokens_.error("bad inline flags: flag turned on and off", 1);
    }
    return true;
  }

  Run& run_;
  const Source& source_;
  Tokenizer tokens_;
  Tree& tree_;
  std::vector<GroupWidth> group_widths_;                 // by number; entry 0 is the whole match, never closed
  std::vector<std::pair<uint32_t, size_t>> references_;  // numbers that conditionals name, with where
  std::set<uint32_t> referenced_;
  std::map<std::u32string, uint32_t> name_groups_;
  std::optional<size_t> lookbehind_groups_;  // groups there were when the outermost lookbehind began
};

}  // namespace

bool parse_pattern(Run& run, const Source& source, uint32_t flags, Tree* tree) {
  Parser parser(run, source, flags, tree);
  return parser.parse();
}

}  // namespace pyexec::regex
