// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <memory>

#include "parser/recognizer.h"
#include "parser/second_reading.h"

// Literals are decoded as soon as they are read, so their errors come before later ones of the grammar. For a wrong
// f-string this follows CPython 3.11, which cuts the fields out of the text and parses each as a little program of its
// own.

namespace pyexec {

bool SecondReading::check_number(uint32_t lexeme) {
  Arena scratch;
  bool too_many_digits = false;
  const NumberLiteral number = decode_number(scratch, text(lexeme), &too_many_digits);
  if (!too_many_digits) {
    return true;
  }
  const Position at = position_of(lexeme);
  raise_span(DiagnosticKind::kSyntaxError, at.line, 0, at.end_line, 0,
             "Exceeds the limit (4300 digits) for integer string conversion: value has " +
                 std::to_string(number.digits.size()) +
                 " digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge "
                 "integer literals to avoid decimal conversion limits.");
  return false;
}

SecondReading::Node* SecondReading::strings() {
  return remember(Rule::kStrings, [&]() -> Node* {
    const uint32_t begin = mark_;
    bool is_format = false;
    while (peek(K::kString)) {
      is_format = is_format || (lexemes_[mark_].flags & string_flags::kFormat) != 0;
      mark_++;
    }
    if (mark_ == begin || raised_) {
      return nullptr;
    }
    check_strings(begin, mark_);
    return raised_ ? nullptr : make(is_format ? Kind::kFormattedString : Kind::kLiteral, begin);
  });
}

void SecondReading::check_strings(uint32_t first, uint32_t end) {
  const auto is_bytes = [&](uint32_t lexeme) { return (lexemes_[lexeme].flags & string_flags::kBytes) != 0; };
  for (uint32_t i = first; i < end && !raised_; i++) {
    if ((lexemes_[i].flags & string_flags::kFormat) == 0) {
      check_string(i);
    }
    // CPython compares each with the first, before it looks into an f-string.
    if (i != first && is_bytes(i) != is_bytes(first)) {
      raise_here("cannot mix bytes and nonbytes literals");
    }
    if ((lexemes_[i].flags & string_flags::kFormat) != 0) {
      check_fstring(i);
    }
  }
}

void SecondReading::check_string(uint32_t lexeme) {
  if ((lexemes_[lexeme].flags & (string_flags::kHasBackslash | string_flags::kHasNonAscii)) == 0) {
    return;
  }
  Arena scratch;
  const DecodedText decoded = decode_string_literal(scratch, text(lexeme), lookup_);
  if (decoded.ok) {
    return;
  }
  if (decoded.error.front() == 'b') {  // "bytes can only contain ASCII literal characters"
    raise_range(lexeme, lexeme, decoded.error);
  } else {
    raise_here(decoded.error);
  }
}

// Cuts an f-string's body as CPython 3.11 does, and raises where that would.
struct SecondReading::FieldReader {
  SecondReading& owner;
  uint32_t lexeme;
  std::string body;  // line ends are "\n"
  bool is_raw;
  size_t i = 0;
  uint32_t token_line;
  uint32_t token_column;
  size_t body_column;  // bytes of prefix and quotes

  bool failed() const { return owner.raised_; }
  void raise(std::string message) { owner.raise_here(std::move(message)); }

  // Literal text and fields up to the end of the body, or of the format spec.
  void text(int level) {
    for (;;) {
      literal(level);
      if (failed() || i >= body.size() || body[i] == '}') {
        break;
      }
      if (body[i] == '{') {
        field(level);
      }
      if (failed()) {
        return;
      }
    }
    if (!failed() && level != 0 && (i >= body.size() || body[i] != '}')) {
      raise("f-string: expecting '}'");
    }
  }

  void literal(int level) {
    size_t begin = i;
    const auto decode = [&](size_t end) {
      StringPrefix prefix;
      prefix.is_raw = is_raw;
      Arena scratch;
      const DecodedText decoded =
          decode_string_body(scratch, std::string_view(body).substr(begin, end - begin), prefix, owner.lookup_);
      if (!decoded.ok) {
        raise(decoded.error);
      }
    };
    while (i < body.size()) {
      char c = body[i++];
      if (!is_raw && c == '\\' && i < body.size()) {
        c = body[i++];
        if (c == 'N') {
          // As CPython's scanner: the character behind \N is passed whatever it is, and a brace takes its partner
          // along.
          bool has_name = i < body.size() && body[i] == '{';
          ++i;
          while (has_name && i < body.size() && body[i] != '}') {
            ++i;
          }
          i = std::min(i + (has_name ? 1 : 0), body.size());
          continue;
        }
      }
      if (c != '{' && c != '}') {
        continue;
      }
      if (level == 0) {
        if (i < body.size() && body[i] == c) {
          decode(i);
          i++;
          begin = i;
          if (failed()) {
            return;
          }
          continue;
        }
        if (c == '}') {
          i--;
          raise("f-string: single '}' is not allowed");
          return;
        }
      }
      i--;
      break;
    }
    decode(i);
  }

  void field(int level) {
    if (level >= 2) {
      raise("f-string: expressions nested too deeply");
      return;
    }
    const size_t begin = ++i;
    if (!find_expression_end()) {
      return;
    }
    if (i >= body.size()) {
      raise("f-string: expecting '}'");
      return;
    }
    expression(begin, i);
    if (failed()) {
      return;
    }
    if (body[i] == '=') {
      i++;
      while (i < body.size() && (body[i] == ' ' || (body[i] >= '\t' && body[i] <= '\r'))) {
        i++;
      }
    }
    if (i < body.size() && body[i] == '!') {
      i++;
      if (i >= body.size()) {
        raise("f-string: expecting '}'");
        return;
      }
      const char conversion = body[i++];
      if (conversion != 's' && conversion != 'r' && conversion != 'a') {
        raise("f-string: invalid conversion character: expected 's', 'r', or 'a'");
        return;
      }
    }
    if (i < body.size() && body[i] == ':') {
      i++;
      if (i >= body.size()) {
        raise("f-string: expecting '}'");
        return;
      }
      text(level + 1);
      if (failed()) {
        return;
      }
    }
    if (i >= body.size() || body[i] != '}') {
      raise("f-string: expecting '}'");
      return;
    }
    i++;
  }

  bool find_expression_end() {
    char quote = 0;
    bool is_triple = false;
    std::vector<char> open;
    for (; i < body.size(); i++) {
      const char c = body[i];
      const auto is_triple_here = [&] { return i + 2 < body.size() && body[i + 1] == c && body[i + 2] == c; };
      if (c == '\\') {
        raise("f-string expression part cannot include a backslash");
        return false;
      }
      if (quote != 0) {
        if (c == quote && (!is_triple || is_triple_here())) {
          i += is_triple ? 2 : 0;
          quote = 0;
        }
        continue;
      }
      if (c == '\'' || c == '"') {
        is_triple = is_triple_here();
        i += is_triple ? 2 : 0;
        quote = c;
      } else if (c == '[' || c == '{' || c == '(') {
        if (open.size() >= 200) {
          raise("f-string: too many nested parenthesis");
          return false;
        }
        open.push_back(c);
      } else if (c == '#') {
        raise("f-string expression part cannot include '#'");
        return false;
      } else if (open.empty() && (c == '!' || c == ':' || c == '}' || c == '=' || c == '<' || c == '>')) {
        const bool is_pair = i + 1 < body.size() && body[i + 1] == '=' && c != ':' && c != '}';
        if (is_pair) {
          i++;
        } else if (c != '<' && c != '>') {
          break;
        }
      } else if (c == ']' || c == '}' || c == ')') {
        if (open.empty()) {
          raise(std::string("f-string: unmatched '") + c + "'");
          return false;
        }
        const char opening = open.back();
        open.pop_back();
        if (c != (opening == '(' ? ')' : static_cast<char>(opening + 2))) {
          raise(std::string("f-string: closing parenthesis '") + c + "' does not match opening parenthesis '" +
                opening + "'");
          return false;
        }
      }
    }
    if (quote != 0) {
      raise("f-string: unterminated string");
      return false;
    }
    if (!open.empty()) {
      raise(std::string("f-string: unmatched '") + open.back() + "'");
      return false;
    }
    return true;
  }

  // Parses body[begin, end) in parentheses.
  void expression(size_t begin, size_t end) {
    const std::string_view inside = std::string_view(body).substr(begin, end - begin);
    if (inside.find_first_not_of(" \t\n\f") == std::string_view::npos) {
      const char next = body[end];
      raise(next == '!' || next == ':' || next == '='
                ? std::string("f-string: expression required before '") + next + "'"
                : "f-string: empty expression not allowed");
      return;
    }
    if (owner.nesting_ >= kMaxFStringNesting) {
      raise("f-string: expressions nested too deeply");
      return;
    }
    // On the heap: this recurses through a whole reader.
    const auto source = std::make_unique<Source>("(" + std::string(inside) + ")");
    const auto tokens = std::make_unique<Prepass>(prepass(*source, PrepassOptions{}));
    const auto reader = std::make_unique<SecondReading>(*source, *tokens, owner.lookup_, nullptr, owner.nesting_ + 1);
    const std::optional<Diagnostic> error = reader->explain_field();
    if (!error) {
      return;
    }
    // CPython's positions count in the text with its parentheses; in later lines they are off by where the field begins
    // in its line.
    const size_t brace = begin - 1;
    uint32_t lines = 0;
    size_t line_begin = 0;
    for (size_t k = 0; k < brace; k++) {
      if (body[k] == '\n') {
        lines++;
        line_begin = k + 1;
      }
    }
    const size_t first = inside.find_first_not_of(" \t\f");
    const bool begins_with_line_end = first != std::string_view::npos && inside[first] == '\n';
    int64_t shift = lines != 0 ? 0 : int64_t{token_column};
    if (!begins_with_line_end) {
      shift += static_cast<int64_t>(brace - line_begin) + (lines != 0 ? 0 : static_cast<int64_t>(body_column));
    }
    const auto adjusted = [&](uint32_t line, uint32_t column) {
      return line == 1 || column == 0 || reader->is_lexical_ ? int64_t{column} : int64_t{column} - shift;
    };
    const uint32_t base = token_line + lines - 1;
    owner.store_error(error->kind, base + error->line, adjusted(error->line, error->column), base + error->end_line,
                      adjusted(error->end_line, error->end_column), error->message);
  }
};

void SecondReading::check_fstring(uint32_t lexeme) {
  const Lexeme& token = lexemes_[lexeme];
  if ((token.flags & string_flags::kBroken) == 0 &&
      Recognizer(source_.text(), prepass_.tokens, lookup_).fstring_at(token.origin)) {
    return;
  }
  const std::string_view literal = text(lexeme);
  StringPrefix prefix;
  read_string_prefix(literal, &prefix);
  const size_t head = static_cast<size_t>(prefix.length) + prefix.quote_count;
  FieldReader reader{*this, lexeme, {}, prefix.is_raw, 0, 0, 0, head};
  const std::string_view body = literal.substr(head, literal.size() - head - prefix.quote_count);
  reader.body.reserve(body.size());
  for (size_t i = 0; i < body.size(); i++) {
    if (body[i] != '\r') {
      reader.body.push_back(body[i]);
    } else if (i + 1 >= body.size() || body[i + 1] != '\n') {
      reader.body.push_back('\n');
    }
  }
  const Position position = position_of(lexeme);
  reader.token_line = position.line;
  reader.token_column = static_cast<uint32_t>(position.column);
  reader.text(0);
  if (!raised_) {
    // Wrong only as 3.12 reads it.
    raise_range(lexeme, lexeme, "f-string: invalid syntax");
  }
}

}  // namespace pyexec
