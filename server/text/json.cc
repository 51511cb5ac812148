// SPDX-License-Identifier: Apache-2.0
#include "server/text/json.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <limits>

#include "server/text/utf8.h"

namespace pyexec::server {
namespace {

// Follows the order of checks of CPython's scanner, so that the same fault is found at the same place.
class Reader {
 public:
  Reader(std::string_view text, std::string& error) : text_(text), error_(error) {}

  bool document(Json& value) {
    skip_space();
    if (!this->value(value, 0)) {
      return false;
    }
    skip_space();
    return at_ == text_.size() || fail("Extra data", at_);
  }

 private:
  bool fail(const char* message, size_t offset) {
    size_t line = 1, line_start = 0;
    for (size_t i = 0; i < offset && i < text_.size(); ++i) {
      if (text_[i] == '\n') {
        ++line;
        line_start = i + 1;
      }
    }
    char words[160];
    std::snprintf(words, sizeof words, "%s: line %zu column %zu (char %zu)", message, line,
                  count_code_points(text_.substr(line_start, offset - line_start)) + 1,
                  count_code_points(text_.substr(0, offset)));
    error_ = words;
    return false;
  }

  bool at_end() const { return at_ >= text_.size(); }
  char peek() const { return at_end() ? '\0' : text_[at_]; }
  bool is(char c) const { return !at_end() && text_[at_] == c; }
  void skip_space() {
    while (is(' ') || is('\t') || is('\n') || is('\r')) {
      ++at_;
    }
  }
  bool word(std::string_view expected) {
    if (text_.substr(at_, expected.size()) != expected) {
      return false;
    }
    at_ += expected.size();
    return true;
  }

  bool value(Json& out, unsigned depth) {
    if (is('"')) {
      std::string text;
      if (!string(text)) {
        return false;
      }
      out = Json(std::move(text));
      return true;
    }
    if (is('{') || is('[')) {
      if (depth >= kMaxJsonDepth) {
        return fail("Nested too deeply", at_);
      }
      return is('{') ? object(out, depth + 1) : list(out, depth + 1);
    }
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    if (word("null")) {
      out = Json();
    } else if (word("true")) {
      out = Json(true);
    } else if (word("false")) {
      out = Json(false);
    } else if (word("NaN")) {
      out = Json(Json::Number{std::numeric_limits<double>::quiet_NaN(), false});
    } else if (word("Infinity")) {
      out = Json(Json::Number{kInfinity, false});
    } else if (word("-Infinity")) {
      out = Json(Json::Number{-kInfinity, false});
    } else {
      return number(out);
    }
    return true;
  }

  size_t digits() {
    size_t start = at_;
    while (!at_end() && peek() >= '0' && peek() <= '9') {
      ++at_;
    }
    return at_ - start;
  }

  bool number(Json& out) {
    size_t start = at_;
    if (is('-')) {
      ++at_;
    }
    if (is('0')) {
      ++at_;
    } else if (digits() == 0) {
      at_ = start;
      return fail("Expecting value", start);
    }
    bool is_integer = true;
    size_t whole_end = at_;
    if (is('.')) {
      ++at_;
      if (digits() == 0) {
        at_ = whole_end;
      } else {
        is_integer = false;
      }
    }
    size_t fraction_end = at_;
    if (is('e') || is('E')) {
      ++at_;
      if (is('+') || is('-')) {
        ++at_;
      }
      if (digits() == 0) {
        at_ = fraction_end;
      } else {
        is_integer = false;
      }
    }
    Json::Number number;
    number.is_integer = is_integer;
    auto result = std::from_chars(text_.data() + start, text_.data() + at_, number.value);
    if (result.ec == std::errc::result_out_of_range) {
      // Too small reads as zero, too large as infinity, as in Python.
      std::string_view spelled = text_.substr(start, at_ - start);
      bool small = spelled.find("e-") != std::string_view::npos || spelled.find("E-") != std::string_view::npos;
      number.value = small ? 0 : std::numeric_limits<double>::infinity();
      number.value = spelled.front() == '-' ? -number.value : number.value;
    }
    out = Json(number);
    return true;
  }

  bool hex4(uint32_t& unit) {
    unit = 0;
    if (text_.size() - at_ < 4) {
      return false;
    }
    for (int i = 0; i < 4; ++i) {
      char c = text_[at_ + static_cast<size_t>(i)];
      uint32_t digit = c >= '0' && c <= '9'   ? static_cast<uint32_t>(c - '0')
                       : c >= 'a' && c <= 'f' ? static_cast<uint32_t>(c - 'a' + 10)
                       : c >= 'A' && c <= 'F' ? static_cast<uint32_t>(c - 'A' + 10)
                                              : 16U;
      if (digit == 16) {
        return false;
      }
      unit = unit << 4 | digit;
    }
    at_ += 4;
    return true;
  }

  bool string(std::string& out) {
    size_t start = at_++;
    for (;;) {
      if (at_end()) {
        return fail("Unterminated string starting at", start);
      }
      auto c = static_cast<unsigned char>(text_[at_]);
      if (c == '"') {
        ++at_;
        return true;
      }
      if (c < 0x20) {
        return fail("Invalid control character at", at_);
      }
      if (c != '\\') {
        size_t run = at_;
        while (!at_end() && peek() != '"' && peek() != '\\' && static_cast<unsigned char>(peek()) >= 0x20) {
          ++at_;
        }
        out.append(text_.substr(run, at_ - run));
        continue;
      }
      size_t escape = at_++;
      if (at_end()) {
        return fail("Unterminated string starting at", start);
      }
      char kind = text_[at_++];
      static constexpr std::string_view kNames = "\"\\/bfnrt", kMeanings = "\"\\/\b\f\n\r\t";
      size_t index = kNames.find(kind);
      if (index != std::string_view::npos) {
        out.push_back(kMeanings[index]);
        continue;
      }
      if (kind != 'u') {
        return fail("Invalid \\escape", escape);
      }
      uint32_t unit;
      if (!hex4(unit)) {
        return fail("Invalid \\uXXXX escape", escape + 1);
      }
      if (unit >= 0xD800 && unit < 0xDC00 && text_.substr(at_, 2) == "\\u") {
        size_t back = at_;
        at_ += 2;
        uint32_t low;
        if (!hex4(low)) {
          return fail("Invalid \\uXXXX escape", back + 1);
        }
        if (low >= 0xDC00 && low < 0xE000) {
          unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        } else {
          at_ = back;
        }
      }
      if (unit >= 0xD800 && unit < 0xE000) {
        return fail("Lone surrogate in string", escape);
      }
      append_utf8(out, unit);
    }
  }

  bool object(Json& out, unsigned depth) {
    Json::Object members;
    ++at_;
    skip_space();
    if (is('}')) {
      ++at_;
      out = Json(std::move(members));
      return true;
    }
    for (;;) {
      if (!is('"')) {
        return fail("Expecting property name enclosed in double quotes", at_);
      }
      std::string key;
      if (!string(key)) {
        return false;
      }
      skip_space();
      if (!is(':')) {
        return fail("Expecting ':' delimiter", at_);
      }
      ++at_;
      skip_space();
      Json member;
      if (!value(member, depth)) {
        return false;
      }
      // The last duplicate wins; the search is linear, and so the members are bounded.
      auto same =
          std::find_if(members.begin(), members.end(), [&key](const auto& known) { return known.first == key; });
      if (same != members.end()) {
        same->second = std::move(member);
      } else if (members.size() < kMaxMembers) {
        members.emplace_back(std::move(key), std::move(member));
      } else {
        return fail("Too many members in an object", at_);
      }
      skip_space();
      if (is('}')) {
        ++at_;
        out = Json(std::move(members));
        return true;
      }
      if (!is(',')) {
        return fail("Expecting ',' delimiter", at_);
      }
      ++at_;
      skip_space();
    }
  }

  bool list(Json& out, unsigned depth) {
    Json::List items;
    ++at_;
    skip_space();
    if (is(']')) {
      ++at_;
      out = Json(std::move(items));
      return true;
    }
    for (;;) {
      Json item;
      if (!value(item, depth)) {
        return false;
      }
      items.push_back(std::move(item));
      skip_space();
      if (is(']')) {
        ++at_;
        out = Json(std::move(items));
        return true;
      }
      if (!is(',')) {
        return fail("Expecting ',' delimiter", at_);
      }
      ++at_;
      skip_space();
    }
  }

  static constexpr size_t kMaxMembers = 1000;

  std::string_view text_;
  std::string& error_;
  size_t at_ = 0;
};

}  // namespace

const Json* Json::find(std::string_view key) const {
  if (const Object* members = as_object()) {
    for (const auto& [name, value] : *members) {
      if (name == key) {
        return &value;
      }
    }
  }
  return nullptr;
}

const char* Json::python_type() const {
  static constexpr const char* kNames[] = {"NoneType", "bool", "float", "str", "list", "dict"};
  if (const Number* number = as_number()) {
    return number->is_integer ? "int" : "float";
  }
  return kNames[value_.index()];
}

bool read_json(std::string_view text, Json& value, std::string& error) {
  if (text.substr(0, 3) == "\xEF\xBB\xBF") {
    text.remove_prefix(3);
  }
  if (auto bad = find_utf8_error(text)) {
    error = bad->message(text);
    return false;
  }
  return Reader(text, error).document(value);
}

void append_json_string(std::string& out, std::string_view text) {
  out.push_back('"');
  size_t at = 0;
  while (at < text.size()) {
    auto bad = find_utf8_error(text.substr(at));
    size_t good_end = bad ? at + bad->position : text.size();
    for (; at < good_end; ++at) {
      char c = text[at];
      switch (c) {
        case '"':
          out += "\\\"";
          break;
        case '\\':
          out += "\\\\";
          break;
        case '\n':
          out += "\\n";
          break;
        case '\r':
          out += "\\r";
          break;
        case '\t':
          out += "\\t";
          break;
        case '\b':
          out += "\\b";
          break;
        case '\f':
          out += "\\f";
          break;
        default:
          if (static_cast<unsigned char>(c) < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(static_cast<unsigned char>(c)));
            out += escape;
          } else {
            out.push_back(c);
          }
      }
    }
    if (!bad) {
      break;
    }
    auto byte = [&](size_t index) {
      return at + index < text.size() ? static_cast<unsigned char>(text[at + index]) : 0U;
    };
    if (byte(0) == 0xED && byte(1) >= 0xA0 && byte(1) <= 0xBF && (byte(2) & 0xC0) == 0x80) {
      char escape[8];
      std::snprintf(escape, sizeof escape, "\\u%04x", 0xD000U | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F));
      out += escape;
      at += 3;
    } else {
      out += "\xEF\xBF\xBD";
      at += bad->end - bad->position;
    }
  }
  out.push_back('"');
}

void append_json_number(std::string& out, double value) {
  if (!std::isfinite(value)) {
    out += "null";
    return;
  }
  char digits[32];
  auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  out.append(digits, end);
}

}  // namespace pyexec::server
