// SPDX-License-Identifier: Apache-2.0
//
// The parser of patterns: all that begins with a parenthesis.
#include "interpreter/text/unicode.h"
#include "stdlib/modules/re/parser.h"

namespace pyexec::regex {

namespace {

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

}  // namespace

// ---- (...) -----------------------------------------------------------------------------------------------------

bool Parser::unterminated_group(size_t start) {
  return tokens_.error("missing ), unterminated subpattern", tokens_.position() - start);
}

bool Parser::parse_group(bool* verbose, size_t nested, bool at_start, std::vector<Node>* nodes) {
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

uint32_t Parser::find_name(const std::u32string& name) const {
  auto known = name_groups_.find(name);
  return known != name_groups_.end() ? known->second : 0;
}

bool Parser::open_group(const std::u32string& name, uint32_t* number) {
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

bool Parser::parse_extension(bool* verbose, size_t nested, bool at_start, size_t start, GroupStart* group,
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

bool Parser::parse_named(GroupStart* group, std::vector<Node>* nodes) {
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

bool Parser::parse_lookaround(Token token, bool verbose, size_t nested, size_t start, std::vector<Node>* nodes) {
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

bool Parser::parse_conditional(bool verbose, size_t nested, size_t start, std::vector<Node>* nodes) {
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

bool Parser::parse_flags(Token token, uint32_t* add_flags, uint32_t* remove_flags, bool* is_global) {
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

}  // namespace pyexec::regex
