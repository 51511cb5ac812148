// SPDX-License-Identifier: Apache-2.0
#include "parser/literals.h"

#include <charconv>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "interpreter/text/utf8.h"

namespace pyexec {
namespace {

constexpr size_t kMaxDecimalDigits = 4300;

int hex_value(char c) {
  if (c >= '0' && c <= '9') {
    return c - '0';
  }
  const char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool is_octal(char c) {
  return c >= '0' && c <= '7';
}

// The value of a one-letter escape, or -1.
int simple_escape(char c) {
  switch (c) {
    case '\\':
    case '\'':
    case '"':
      return c;
    case 'a':
      return 7;
    case 'b':
      return 8;
    case 'f':
      return 12;
    case 'n':
      return 10;
    case 'r':
      return 13;
    case 't':
      return 9;
    case 'v':
      return 11;
    default:
      return -1;
  }
}

// Decodes one piece of text into `out_` (as long as the piece: no escape is shorter than its UTF-8).
class Decoder {
 public:
  Decoder(std::string_view body, char* out, UnicodeNameLookup lookup, std::string* error)
      : body_(body), out_(out), lookup_(lookup), error_(error) {}

  // Each decodes body[begin, end) and appends; false: `error` holds CPython's words.
  bool text(size_t begin, size_t end);
  bool bytes(size_t begin, size_t end);
  void raw(size_t begin, size_t end);
  size_t length() const { return length_; }

 private:
  void put(char c) { out_[length_++] = c; }
  void put_code_point(char32_t c);
  // A line end at `i`: puts "\n" unless `drop`, returns the position behind it.
  size_t line_end(size_t i, size_t end, bool drop) {
    if (!drop) {
      put('\n');
    }
    return body_[i] == '\r' && i + 1 < end && body_[i + 1] == '\n' ? i + 2 : i + 1;
  }
  bool fail_text(size_t begin, size_t escape, size_t stop, const char* reason);

  std::string_view body_;
  char* out_;
  size_t length_ = 0;
  UnicodeNameLookup lookup_;
  std::string* error_;
};

void Decoder::put_code_point(char32_t c) {
  uint8_t encoded[4];
  const size_t count = utf8::encode_one(c, encoded);
  for (size_t i = 0; i < count; i++) {
    put(static_cast<char>(encoded[i]));
  }
}

// CPython decodes a copy in which every character beyond ASCII is a ten-byte \U escape (and a backslash before one is
// six bytes), and counts positions in that copy.
bool Decoder::fail_text(size_t begin, size_t escape, size_t stop, const char* reason) {
  const auto position_of = [&](size_t to) {
    size_t position = 0;
    for (size_t i = begin; i < to; i++) {
      const auto c = static_cast<unsigned char>(body_[i]);
      if (c < 128) {
        const bool is_pair = c == '\r' && i + 1 < to && body_[i + 1] == '\n';
        position += is_pair ? 0 : 1;
        if (c == '\\' && i + 1 < to) {
          const auto next = static_cast<unsigned char>(body_[i + 1]);
          if (next >= 128) {
            position += 5;
          } else if (next == '\\') {
            position++;
            i++;
          }
        }
      } else if ((c & 0xC0) != 0x80) {
        position += 10;
      }
    }
    return position;
  };
  const size_t first = position_of(escape);
  const size_t last = position_of(stop) - 1;
  *error_ = "(unicode error) 'unicodeescape' codec can't decode ";
  *error_ += first == last ? "byte 0x5c in position " + std::to_string(first)
                           : "bytes in position " + std::to_string(first) + "-" + std::to_string(last);
  *error_ += ": ";
  *error_ += reason;
  return false;
}

bool Decoder::text(size_t begin, size_t end) {
  size_t i = begin;
  while (i < end) {
    const char c = body_[i];
    if (c == '\r') {
      i = line_end(i, end, false);
      continue;
    }
    if (c != '\\') {
      put(c);
      i++;
      continue;
    }
    const size_t escape = i++;
    if (i == end) {
      put('\\');
      break;
    }
    const char kind = body_[i];
    if (kind == '\n' || kind == '\r') {
      i = line_end(i, end, true);
      continue;
    }
    if (const int simple = simple_escape(kind); simple >= 0) {
      put(static_cast<char>(simple));
      i++;
      continue;
    }
    if (is_octal(kind)) {
      char32_t value = 0;
      for (int digits = 0; digits < 3 && i < end && is_octal(body_[i]); digits++, i++) {
        value = value * 8 + static_cast<char32_t>(body_[i] - '0');
      }
      put_code_point(value);
      continue;
    }
    if (kind == 'x' || kind == 'u' || kind == 'U') {
      const int count = kind == 'x' ? 2 : kind == 'u' ? 4 : 8;
      const char* truncated = kind == 'x'   ? "truncated \\xXX escape"
                              : kind == 'u' ? "truncated \\uXXXX escape"
                                            : "truncated \\UXXXXXXXX escape";
      i++;
      char32_t value = 0;
      for (int digits = 0; digits < count; digits++, i++) {
        const int digit = i < end ? hex_value(body_[i]) : -1;
        if (digit < 0) {
          return fail_text(begin, escape, i, truncated);
        }
        value = value << 4 | static_cast<char32_t>(digit);
      }
      if (value > 0x10FFFF) {
        return fail_text(begin, escape, i, "illegal Unicode character");
      }
      put_code_point(value);
      continue;
    }
    if (kind == 'N') {
      i++;
      if (i >= end || body_[i] != '{') {
        return fail_text(begin, escape, i, "malformed \\N character escape");
      }
      const size_t close = body_.find('}', i);
      if (close == std::string_view::npos || close >= end) {
        return fail_text(begin, escape, end, "malformed \\N character escape");
      }
      const std::string_view name = body_.substr(i + 1, close - i - 1);
      if (name.empty()) {
        return fail_text(begin, escape, close, "malformed \\N character escape");
      }
      char32_t value = 0;
      if (lookup_ == nullptr || !lookup_(name, &value)) {
        return fail_text(begin, escape, close + 1, "unknown Unicode character name");
      }
      put_code_point(value);
      i = close + 1;
      continue;
    }
    put('\\');  // not an escape: the backslash stays
  }
  return true;
}

bool Decoder::bytes(size_t begin, size_t end) {
  size_t i = begin;
  size_t removed = 0;  // line ends of two bytes count one in CPython
  while (i < end) {
    const char c = body_[i];
    if (c == '\r') {
      const size_t next = line_end(i, end, false);
      removed += next - i - 1;
      i = next;
      continue;
    }
    if (c != '\\') {
      put(c);
      i++;
      continue;
    }
    i++;
    if (i == end) {
      put('\\');
      break;
    }
    const char kind = body_[i];
    if (kind == '\n' || kind == '\r') {
      const size_t next = line_end(i, end, true);
      removed += next - i - 1;
      i = next;
      continue;
    }
    if (const int simple = simple_escape(kind); simple >= 0) {
      put(static_cast<char>(simple));
      i++;
      continue;
    }
    if (is_octal(kind)) {
      unsigned value = 0;
      for (int digits = 0; digits < 3 && i < end && is_octal(body_[i]); digits++, i++) {
        value = value * 8 + static_cast<unsigned>(body_[i] - '0');
      }
      put(static_cast<char>(value & 0xFF));
      continue;
    }
    if (kind == 'x') {
      i++;
      const int high = i < end ? hex_value(body_[i]) : -1;
      const int low = i + 1 < end ? hex_value(body_[i + 1]) : -1;
      if (high < 0 || low < 0) {
        const size_t at = i - 2 - begin - removed;
        *error_ = "(value error) invalid \\x escape at position " + std::to_string(at);
        return false;
      }
      put(static_cast<char>(high << 4 | low));
      i += 2;
      continue;
    }
    put('\\');
  }
  return true;
}

void Decoder::raw(size_t begin, size_t end) {
  size_t i = begin;
  while (i < end) {
    if (body_[i] == '\r') {
      i = line_end(i, end, false);
    } else {
      put(body_[i++]);
    }
  }
}

}  // namespace

bool read_string_prefix(std::string_view literal, StringPrefix* prefix) {
  *prefix = StringPrefix{};
  size_t i = 0;
  for (; i < literal.size() && i < 3 && literal[i] != '"' && literal[i] != '\''; i++) {
    switch (literal[i] | 0x20) {
      case 'b':
        prefix->is_bytes = true;
        break;
      case 'r':
        prefix->is_raw = true;
        break;
      case 'u':
        prefix->is_unicode = true;
        break;
      case 'f':
        prefix->is_format = true;
        break;
      default:
        return false;
    }
  }
  if (i >= literal.size() || (literal[i] != '"' && literal[i] != '\'')) {
    return false;
  }
  prefix->length = static_cast<uint8_t>(i);
  prefix->quote = literal[i];
  prefix->is_triple = literal.size() >= i + 3 && literal[i + 1] == prefix->quote && literal[i + 2] == prefix->quote;
  prefix->quote_count = prefix->is_triple ? 3 : 1;
  return true;
}

DecodedText decode_string_body(Arena& arena, std::string_view body, const StringPrefix& prefix,
                               UnicodeNameLookup lookup) {
  DecodedText result;
  if (prefix.is_bytes) {
    for (char c : body) {
      if (static_cast<unsigned char>(c) >= 128) {
        result.ok = false;
        result.error = "bytes can only contain ASCII literal characters";
        return result;
      }
    }
  }
  const auto holds = [body](char c) { return !body.empty() && std::memchr(body.data(), c, body.size()) != nullptr; };
  const bool has_escapes = !prefix.is_raw && holds('\\');
  const bool has_braces = prefix.is_format && (holds('{') || holds('}'));
  if (!has_escapes && !has_braces && !holds('\r')) {
    result.text = body;
    return result;
  }
  char* out = static_cast<char*>(arena.allocate(body.size() + 1, 1));
  Decoder decoder(body, out, lookup, &result.error);
  const auto decode = [&](size_t begin, size_t end) {
    if (prefix.is_raw) {
      decoder.raw(begin, end);
      return true;
    }
    return prefix.is_bytes ? decoder.bytes(begin, end) : decoder.text(begin, end);
  };
  // A doubled brace ends a piece of its own in CPython; positions in errors count from the piece.
  size_t begin = 0;
  if (has_braces) {
    for (size_t i = 0; i < body.size() && result.ok; i++) {
      if (body[i] == '\\' && !prefix.is_raw && i + 1 < body.size()) {
        if (body[i + 1] == 'N' && i + 2 < body.size() && body[i + 2] == '{') {
          while (i < body.size() && body[i] != '}') {
            i++;
          }
        } else if (body[i + 1] != '{' && body[i + 1] != '}') {
          i++;
        }
      } else if ((body[i] == '{' || body[i] == '}') && i + 1 < body.size() && body[i + 1] == body[i]) {
        result.ok = decode(begin, i + 1);
        i++;
        begin = i + 1;
      }
    }
  }
  result.ok = result.ok && decode(begin, body.size());
  result.text = result.ok ? std::string_view(out, decoder.length()) : std::string_view();
  return result;
}

DecodedText decode_string_literal(Arena& arena, std::string_view literal, UnicodeNameLookup lookup) {
  StringPrefix prefix;
  const bool is_string = read_string_prefix(literal, &prefix);
  const size_t head = static_cast<size_t>(prefix.length) + prefix.quote_count;
  if (!is_string || literal.size() < head + prefix.quote_count) {
    return {false, {}, "invalid string literal"};
  }
  return decode_string_body(arena, literal.substr(head, literal.size() - head - prefix.quote_count), prefix, lookup);
}

NumberLiteral decode_number(Arena& arena, std::string_view text, bool* too_many_digits) {
  NumberLiteral number;
  if (too_many_digits != nullptr) {
    *too_many_digits = false;
  }
  // One digit, or several plain ones: nearly all numbers of a program.
  if (text.size() <= 18) {
    int64_t value = 0;
    size_t i = 0;
    for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; i++) {
      value = value * 10 + (text[i] - '0');
    }
    if (i == text.size()) {
      number.integer = value;
      return number;
    }
  }
  uint8_t base = 10;
  if (text.size() > 2 && text[0] == '0') {
    const char letter = static_cast<char>(text[1] | 0x20);
    base = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 10;
  }
  char* digits = static_cast<char*>(arena.allocate(text.size() + 1, 1));
  size_t count = 0;
  bool is_integer = true;
  for (size_t i = base == 10 ? 0 : 2; i < text.size(); i++) {
    if (text[i] != '_') {
      digits[count++] = text[i];
      is_integer = is_integer && (base != 10 || (text[i] >= '0' && text[i] <= '9'));
    }
  }
  digits[count] = 0;
  if (!is_integer) {
    number.kind = (digits[count - 1] | 0x20) == 'j' ? ConstantKind::kImaginary : ConstantKind::kFloat;
    const char* end = digits + count - (number.kind == ConstantKind::kImaginary ? 1 : 0);
    if (std::from_chars(digits, end, number.real).ec == std::errc::result_out_of_range) {
      number.real = std::strtod(digits, nullptr);  // infinity, or what is left of a tiny number
    }
    return number;
  }
  size_t zeros = 0;
  while (zeros + 1 < count && digits[zeros] == '0') {
    zeros++;
  }
  number.digits = std::string_view(digits + zeros, count - zeros);
  number.base = base;
  if (std::from_chars(digits + zeros, digits + count, number.integer, base).ec == std::errc::result_out_of_range) {
    number.kind = ConstantKind::kBigInt;
    number.integer = 0;
    if (base == 10 && count > kMaxDecimalDigits && too_many_digits != nullptr) {
      *too_many_digits = true;
    }
  }
  return number;
}

}  // namespace pyexec
