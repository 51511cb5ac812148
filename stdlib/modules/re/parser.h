// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <set>

#include "stdlib/modules/re/tokenizer.h"
#include "stdlib/modules/re/tree.h"

// The parser of patterns, by recursive descent in CPython's order, so that the first error found, its text and its
// position are CPython's. For its own files only; others call parse_pattern (tree.h).

namespace pyexec::regex {

class Parser {
 public:
  Parser(Run& run, const Source& source, uint32_t flags, Tree* tree)
      : run_(run), source_(source), tokens_(run, source), tree_(*tree) {
    tree_.flags = flags;
    group_widths_.push_back({});
  }
  bool parse();

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

  bool fix_flags();

  // sequences and their widths
  SequenceId store(std::vector<Node>&& nodes);
  Width width_of(const Node& node) const;

  // alternatives, and what stands in one (parse.cc)
  SequenceId parse_alternatives(bool verbose, size_t nested);
  bool same(const Node& a, const Node& b) const;
  // What all alternatives begin with stands before the branch; alternatives of one character each become a set.
  SequenceId simplify_branch(std::vector<SequenceId>&& items);
  uint32_t store_set(std::vector<SetItem>&& set);
  SequenceId parse_items(bool verbose, size_t nested, bool first);
  // Groups that only hold together what is in them are replaced by it. Charged, since what is deep inside moves once a
  // level.
  bool unpack(std::vector<Node>* nodes);

  // escapes and sets (parse_escape.cc)
  static bool simple_escape(char32_t c, char32_t* out);
  static bool category_escape(char32_t c, Category* out);
  bool bad_escape(const std::u32string& text) { return tokens_.error(U"bad escape " + text, text.size()); }
  static uint32_t number_of(const std::u32string& digits, size_t from, uint32_t base);
  // \xNN, \uNNNN, \UNNNNNNNN, \N{name}. kFalse: it is none of these.
  Truth character_escape(std::u32string* text, char32_t* out);
  bool too_large_octal(const std::u32string& text);
  bool plain_escape(const std::u32string& text, Escape* out);
  bool class_escape(const Token& token, Escape* out);
  bool escape(const Token& token, Escape* out);
  // Three octal digits are a character, else it is a reference.
  bool number_escape(std::u32string* text, Escape* out);
  bool check_lookbehind(uint64_t group);
  bool parse_escape_item(const Token& token, std::vector<Node>* nodes);
  bool set_character(const Token& token, Escape* out);
  static SetItem item_of(const Escape& code);
  bool parse_set(std::vector<Node>* nodes);

  // quantifiers (parse.cc)
  // A count in braces; false with OverflowError when too large.
  bool repeat_count(const std::u32string& digits, uint32_t* out);
  bool parse_repeat(const Token& token, std::vector<Node>* nodes);

  // groups (parse_group.cc)
  bool unterminated_group(size_t start);

  struct GroupStart {
    bool captures = true;
    bool is_atomic = false;
    std::u32string name;
    uint32_t add_flags = 0;
    uint32_t remove_flags = 0;
    bool is_done = false;  // it was no group but something in parentheses, read completely
  };
  bool parse_group(bool* verbose, size_t nested, bool at_start, std::vector<Node>* nodes);
  uint32_t find_name(const std::u32string& name) const;
  bool open_group(const std::u32string& name, uint32_t* number);
  bool parse_extension(bool* verbose, size_t nested, bool at_start, size_t start, GroupStart* group,
                       std::vector<Node>* nodes);
  bool parse_named(GroupStart* group, std::vector<Node>* nodes);
  bool parse_lookaround(Token token, bool verbose, size_t nested, size_t start, std::vector<Node>* nodes);
  bool parse_conditional(bool verbose, size_t nested, size_t start, std::vector<Node>* nodes);
  bool parse_flags(Token token, uint32_t* add_flags, uint32_t* remove_flags, bool* is_global);

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

inline Node literal_node(char32_t c) {
  Node node{NodeKind::kLiteral};
  node.character = c;
  return node;
}

}  // namespace pyexec::regex
