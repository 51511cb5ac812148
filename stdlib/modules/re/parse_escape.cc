// SPDX-License-Identifier: Apache-2.0
//
// The parser of patterns: escapes, inside and outside of sets, and sets.
#include <algorithm>

#include "interpreter/text/unicode.h"
#include "stdlib/modules/re/parser.h"

namespace pyexec::regex {

namespace {

bool is_ascii_letter(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

// ---- escapes ---------------------------------------------------------------------------------------------------

bool Parser::simple_escape(char32_t c, char32_t* out) {
  constexpr std::string_view kNames = "abfnrtv\\";
  constexpr std::string_view kCharacters = "\a\b\f\n\r\t\v\\";
  size_t at = c < 128 ? kNames.find(static_cast<char>(c)) : std::string_view::npos;
  if (at == std::string_view::npos) {
    return false;
  }
  *out = static_cast<unsigned char>(kCharacters[at]);
  return true;
}

bool Parser::category_escape(char32_t c, Category* out) {
  constexpr std::string_view kNames = "dDsSwW";
  size_t at = c < 128 ? kNames.find(static_cast<char>(c)) : std::string_view::npos;
  if (at == std::string_view::npos) {
    return false;
  }
  *out = static_cast<Category>(at);
  return true;
}

uint32_t Parser::number_of(const std::u32string& digits, size_t from, uint32_t base) {
  uint32_t value = 0;
  for (size_t i = from; i < digits.size(); ++i) {
    char32_t c = digits[i];
    uint32_t digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
    value = value * base + digit;
  }
  return value;
}

Truth Parser::character_escape(std::u32string* text, char32_t* out) {
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

bool Parser::too_large_octal(const std::u32string& text) {
  return tokens_.error(U"octal escape value " + text + U" outside of range 0-0o377", text.size());
}

bool Parser::plain_escape(const std::u32string& text, Escape* out) {
  if (text.size() == 2 && !is_ascii_letter(text[1])) {
    out->character = text[1];
    return true;
  }
  return bad_escape(text);
}

bool Parser::class_escape(const Token& token, Escape* out) {
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

bool Parser::escape(const Token& token, Escape* out) {
  char32_t c = token.second;
  if (category_escape(c, &out->category)) {
    out->kind = Escape::kCategory;
    return true;
  }
  if (c == 'A' || c == 'b' || c == 'B' || c == 'Z') {
    out->kind = Escape::kAt;
    out->at = c == 'A' ? At::kBeginningString : c == 'b' ? At::kBoundary : c == 'B' ? At::kNonBoundary : At::kEndString;
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

bool Parser::number_escape(std::u32string* text, Escape* out) {
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

bool Parser::check_lookbehind(uint64_t group) {
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

bool Parser::parse_escape_item(const Token& token, std::vector<Node>* nodes) {
  Escape code;
  if (!escape(token, &code)) {
    return false;
  }
  switch (code.kind) {
    case Escape::kLiteral:
      nodes->push_back(literal_node(code.character));
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

// ---- [...] -----------------------------------------------------------------------------------------------------

bool Parser::set_character(const Token& token, Escape* out) {
  if (token.is_escape()) {
    return class_escape(token, out);
  }
  out->character = token.first;
  return true;
}

SetItem Parser::item_of(const Escape& code) {
  if (code.kind == Escape::kCategory) {
    return {SetItem::kCategory, code.category, 0, 0};
  }
  return {SetItem::kLiteral, Category::kDigit, code.character, code.character};
}

bool Parser::parse_set(std::vector<Node>* nodes) {
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
    Node node = literal_node(unique[0].low);
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

}  // namespace pyexec::regex
