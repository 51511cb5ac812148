// SPDX-License-Identifier: Apache-2.0
//
// Replacement templates: \1, \g<name>, \g<1>, octal and other escapes.
#include "interpreter/objects/bytes_text.h"
#include "interpreter/text/unicode.h"
#include "stdlib/modules/re/objects.h"
#include "stdlib/modules/re/tokenizer.h"

namespace pyexec::regex {

namespace {

class TemplateParser {
 public:
  TemplateParser(Run& run, const Source& source, const Pattern& pattern, Template* out)
      : run_(run), tokens_(run, source), pattern_(pattern), out_(*out) {}

  bool parse() {
    while (!tokens_.failed() && !tokens_.next().is_end()) {
      Token token = tokens_.get();
      if (!token.is_escape()) {
        text_ += token.first;
      } else {
        TRY(escape(token));
      }
    }
    if (tokens_.failed()) {
      return false;
    }
    end_literal();
    TRY(out_.literals, str_from_code_points(run_, text_.data(), text_.size()));
    return true;
  }

 private:
  void end_literal() {
    if (text_.size() > literal_begin_) {
      out_.pieces.push_back({kNoIndex, literal_begin_, text_.size()});
    }
    literal_begin_ = text_.size();
  }

  bool add_group(int64_t group, const std::u32string& shown, size_t offset) {
    if (group > pattern_.program->group_count) {
      return tokens_.error(U"invalid group reference " + shown, offset);
    }
    end_literal();
    out_.pieces.push_back({static_cast<uint32_t>(group), 0, 0});
    return true;
  }

  bool escape(const Token& token) {
    char32_t c = token.second;
    if (c == 'g') {
      return named_group();
    }
    if (c >= '0' && c <= '9') {
      return number(token);
    }
    constexpr std::string_view kNames = "abfnrtv\\";
    constexpr std::string_view kCharacters = "\a\b\f\n\r\t\v\\";
    size_t at = c < 128 ? kNames.find(static_cast<char>(c)) : std::string_view::npos;
    if (at != std::string_view::npos) {
      text_ += static_cast<unsigned char>(kCharacters[at]);
      return true;
    }
    if ((c | 0x20) - 'a' < 26u) {
      return tokens_.error(U"bad escape \\" + std::u32string(1, c), 2);
    }
    token.append_to(&text_);
    return true;
  }

  bool named_group() {
    if (!tokens_.match('<')) {
      return tokens_.error("missing <");
    }
    std::u32string name;
    if (!tokens_.get_until('>', "group name", &name)) {
      return false;
    }
    if (unicode::text_is_identifier(TextView(std::u32string_view(name)))) {
      TRY(Str * key, str_from_code_points(run_, name.data(), name.size()));
      TRY(Value group, dict_get_str(run_, pattern_.group_index, key));
      if (group.is_absent()) {
        std::u32string shown;
        TRY(text_repr(run_, name, &shown));
        TRY(Str * quoted, str_from_code_points(run_, shown.data(), shown.size()));
        return run_.raise(types::index_error_, "unknown group name {}", {quoted});
      }
      return add_group(group.as_int(), {}, name.size() + 1);
    }
    int64_t group = 0;
    std::u32string digits;
    if (!parse_group_number(name, &group, &digits) || group < 0) {
      return tokens_.error_with_name("bad character in group name ", name, name.size() + 1);
    }
    return add_group(group, digits, name.size() + 1);
  }

  // \0 and up to two octal digits; three octal digits; else a group.
  bool number(const Token& token) {
    std::u32string text;
    token.append_to(&text);
    auto octal_value = [&text] {
      char32_t value = 0;
      for (size_t i = 1; i < text.size(); ++i) {
        value = value * 8 + (text[i] - '0');
      }
      return value;
    };
    if (token.second == '0') {
      tokens_.get_while(2, [](const Token& next) { return next.is_octal(); }, &text);
      text_ += octal_value() & 0xFF;
      return true;
    }
    if (tokens_.next().is_digit()) {
      tokens_.get().append_to(&text);
      if (text[1] <= '7' && text[2] <= '7' && tokens_.next().is_octal()) {
        tokens_.get().append_to(&text);
        if (octal_value() > 0377) {
          return tokens_.error(U"octal escape value " + text + U" outside of range 0-0o377", text.size());
        }
        text_ += octal_value();
        return true;
      }
    }
    std::u32string digits = text.substr(1);
    return add_group(digits.size() == 2 ? (digits[0] - '0') * 10 + (digits[1] - '0') : digits[0] - '0', digits,
                     digits.size());
  }

  Run& run_;
  Tokenizer tokens_;
  const Pattern& pattern_;
  Template& out_;
  std::u32string text_;  // literal text so far
  size_t literal_begin_ = 0;
};

}  // namespace

bool parse_template(Run& run, Value source, const Pattern& pattern, Template* out) {
  Source text{source, {}, true};
  if (is_str(source)) {
    text.text = text_of(as_str(source));
  } else {
    ByteSpan bytes;
    TRY(Truth has_bytes, get_bytes(run, source, &bytes));
    if (has_bytes == Truth::kFalse) {
      return run.raise(types::type_error_, "decoding to str: need a bytes-like object, {} found", {type_of(source)});
    }
    text.text = TextView(bytes.data(), bytes.size());
    text.is_text = false;
  }
  TRY(run.charge(text.text.size() / 4 + 1));
  out->is_text = text.is_text;
  return TemplateParser(run, text, pattern, out).parse();
}

bool check_kind(Run& run, const Template& parsed, bool is_text) {
  for (size_t i = 0; i < parsed.pieces.size(); ++i) {
    if (parsed.pieces[i].group == kNoIndex && parsed.is_text != is_text) {
      return is_text ? run.raise(types::type_error_, "sequence item {}: expected str instance, bytes found", {i})
                     : run.raise(types::type_error_, "sequence item {}: expected a bytes-like object, str found", {i});
    }
  }
  return true;
}

bool expand_into(Run& run, const Template& parsed, const Subject& subject, const Matcher& matcher, Joiner* joiner) {
  TRY(run.charge(parsed.pieces.size() / 4));
  for (const TemplatePiece& piece : parsed.pieces) {
    if (piece.group == kNoIndex) {
      TRY(joiner->append_literal(parsed.literals, piece.begin, piece.end, parsed.is_text));
      continue;
    }
    int64_t begin = piece.group == 0 ? matcher.match_begin : matcher.group_begin(piece.group);
    int64_t end = piece.group == 0 ? matcher.match_end : matcher.group_end(piece.group);
    if (begin >= 0) {
      TRY(joiner->append_slice(subject, static_cast<size_t>(begin), static_cast<size_t>(end)));
    }
  }
  return true;
}

}  // namespace pyexec::regex
