// SPDX-License-Identifier: Apache-2.0
#include "stdlib/modules/re/tokenizer.h"

#include "interpreter/objects/str_text.h"
#include "interpreter/text/unicode.h"

namespace pyexec::regex {

void Tokenizer::advance() {
  next_ = {};
  if (failed_ || index_ >= source_.text.size()) {
    return;
  }
  char32_t c = source_.text[index_];
  if (c != '\\') {
    ++index_;
    next_ = {c, 0, 1};
    return;
  }
  if (index_ + 1 >= source_.text.size()) {
    raise_pattern_error(run_, source_, U"bad escape (end of pattern)", static_cast<int64_t>(source_.text.size()) - 1);
    failed_ = true;
    return;
  }
  next_ = {c, source_.text[index_ + 1], 2};
  index_ += 2;
}

bool Tokenizer::error(const std::u32string& message, size_t offset) {
  if (!failed_) {
    failed_ = true;
    raise_pattern_error(run_, source_, message, static_cast<int64_t>(position()) - static_cast<int64_t>(offset));
  }
  return false;
}

bool Tokenizer::error_with_name(std::string_view message, const std::u32string& name, size_t offset) {
  if (failed_) {
    return false;
  }
  std::u32string shown;
  if (!text_repr(run_, name, &shown)) {
    failed_ = true;
    return false;
  }
  return error(widen(message) + shown, offset);
}

bool Tokenizer::get_until(char32_t terminator, const char* what, std::u32string* out) {
  for (;;) {
    Token token = get();
    if (token.is_end()) {
      if (out->empty()) {
        return error(std::string("missing ") + what);
      }
      return error(std::string("missing ") + static_cast<char>(terminator) + ", unterminated name", out->size());
    }
    if (token.is(terminator)) {
      return out->empty() ? error(std::string("missing ") + what, 1) : true;
    }
    token.append_to(out);
  }
}

bool Tokenizer::check_group_name(const std::u32string& name, size_t offset) {
  if (unicode::text_is_identifier(TextView(std::u32string_view(name)))) {
    return true;
  }
  return error_with_name("bad character in group name ", name, name.size() + offset);
}

bool text_repr(Run& run, const std::u32string& text, std::u32string* out) {
  TRY(Str * object, str_from_code_points(run, text.data(), text.size()));
  TRY(Str * shown, str_repr(run, object));
  out->clear();
  for (size_t i = 0; i < shown->length; ++i) {
    *out += shown->at(i);
  }
  return true;
}

bool parse_group_number(const std::u32string& text, int64_t* value, std::u32string* digits) {
  constexpr size_t kMostDigits = 4300;  // of int()
  size_t begin = 0;
  size_t end = text.size();
  while (begin < end && unicode::is_space(text[begin])) {
    ++begin;
  }
  while (end > begin && unicode::is_space(text[end - 1])) {
    --end;
  }
  bool is_negative = begin < end && text[begin] == '-';
  if (begin < end && (text[begin] == '-' || text[begin] == '+')) {
    ++begin;
  }
  digits->clear();
  int64_t number = 0;
  size_t count = 0;
  bool after_digit = false;
  for (size_t i = begin; i < end; ++i) {
    if (text[i] == '_' && after_digit) {
      after_digit = false;
      continue;
    }
    int digit = unicode::decimal_value(text[i]);
    if (digit < 0) {
      return false;
    }
    after_digit = true;
    ++count;
    if (digit != 0 || !digits->empty()) {
      *digits += static_cast<char32_t>('0' + digit);
    }
    number = number > (INT64_MAX - 9) / 10 ? INT64_MAX : number * 10 + digit;
  }
  if (!after_digit || count > kMostDigits) {
    return false;
  }
  if (digits->empty()) {
    *digits = U"0";
  }
  *value = is_negative ? -number : number;
  return true;
}

}  // namespace pyexec::regex
