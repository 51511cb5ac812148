// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/traceback_markers.h"

#include <utf8proc.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "interpreter/text/unicode.h"
#include "parser/prepass.h"

namespace pyexec {

namespace {

constexpr size_t kIndent = 4;

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\f';
}

// Characters in the first `bytes` bytes; one behind the end counts as one.
size_t characters(std::string_view text, size_t bytes) {
  size_t count = bytes > text.size() ? 1 : 0;
  for (size_t i = 0; i < std::min(bytes, text.size()); ++i) {
    count += (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
  }
  return count;
}

std::vector<char32_t> code_points(std::string_view text) {
  std::vector<char32_t> result;
  for (size_t i = 0; i < text.size();) {
    const auto first = static_cast<unsigned char>(text[i]);
    const size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t c = length == 1 ? first : first & (0xFFu >> (length + 1));
    for (size_t k = 1; k < length && i + k < text.size(); ++k) {
      c = c << 6 | (static_cast<unsigned char>(text[i + k]) & 0x3Fu);
    }
    result.push_back(c);
    i += length;
  }
  return result;
}

// ---- what the marked text is
// -------------------------------------------------------------------------------------------------------------------------------------

// The ends of the two parts of a binary operation or a subscript, as the abstract syntax tree gives them: parentheses
// around an operand do not belong to it.
struct Parts {
  bool is_subscript = false;
  uint32_t first_end = 0;     // of the left operand; of the subscripted value
  uint32_t second_begin = 0;  // of the right operand
  uint32_t second_end = 0;    // of the index
};

// Reads one expression from tokens [0, count).
class Reading {
 public:
  explicit Reading(const std::vector<Token>& tokens) : tokens_(tokens) {
    while (count_ < tokens.size() && tokens[count_].kind != TokenKind::kNewline &&
           tokens[count_].kind != TokenKind::kEndMarker && tokens[count_].kind != TokenKind::kError) {
      ++count_;
    }
    is_complete_ = count_ > 0 && count_ < tokens.size() && tokens[count_].kind != TokenKind::kError;
  }

  std::optional<Parts> parts() {
    if (!is_complete_) {
      return std::nullopt;
    }
    bool wants_operand = true;
    bool begins_with_sign = false;
    bool begins_with_await = false;
    size_t split = count_;
    int lowest = kNoOperator;
    for (size_t i = 0; i < count_; i = next(i)) {
      const TokenKind kind = tokens_[i].kind;
      if (wants_operand) {
        if (kind == TokenKind::kPlus || kind == TokenKind::kMinus || kind == TokenKind::kTilde) {
          begins_with_sign = begins_with_sign || i == 0;
          continue;
        }
        if (kind == TokenKind::kAwait) {
          begins_with_await = begins_with_await || i == 0;
          continue;
        }
        if (!begins_operand(kind)) {
          return std::nullopt;
        }
        wants_operand = false;
        continue;
      }
      if (kind == TokenKind::kDot || kind == TokenKind::kLeftParen || kind == TokenKind::kLeftBracket ||
          kind == TokenKind::kString || kind == TokenKind::kFStringBegin) {
        continue;
      }
      if (is_name(kind)) {
        if (i == 0 || tokens_[i - 1].kind != TokenKind::kDot) {
          return std::nullopt;
        }
        continue;
      }
      const int precedence = precedence_of(kind);
      if (precedence == kNoOperator) {
        return std::nullopt;
      }
      // The loosest operator is the outermost: the last of equals, but powers group from the right.
      if (precedence < lowest || (precedence == lowest && kind != TokenKind::kDoubleStar)) {
        lowest = precedence;
        split = i;
      }
      wants_operand = true;
    }
    if (wants_operand) {
      return std::nullopt;
    }
    if (split == count_) {
      return begins_with_sign || begins_with_await ? std::nullopt : subscript();
    }
    if (lowest == kPower && begins_with_sign) {
      return std::nullopt;  // -a ** b is a negation
    }
    Parts parts;
    parts.first_end = inside(0, split).end;
    parts.second_begin = inside(split + 1, count_).begin;
    return parts;
  }

 private:
  static constexpr int kPower = 7;
  static constexpr int kNoOperator = 8;

  static int precedence_of(TokenKind kind) {
    switch (kind) {
      case TokenKind::kPipe:
        return 1;
      case TokenKind::kCaret:
        return 2;
      case TokenKind::kAmpersand:
        return 3;
      case TokenKind::kLeftShift:
      case TokenKind::kRightShift:
        return 4;
      case TokenKind::kPlus:
      case TokenKind::kMinus:
        return 5;
      case TokenKind::kStar:
      case TokenKind::kSlash:
      case TokenKind::kDoubleSlash:
      case TokenKind::kPercent:
      case TokenKind::kAt:
        return 6;
      case TokenKind::kDoubleStar:
        return kPower;
      default:
        return kNoOperator;
    }
  }

  static bool begins_operand(TokenKind kind) {
    switch (kind) {
      case TokenKind::kNumber:
      case TokenKind::kString:
      case TokenKind::kFStringBegin:
      case TokenKind::kNone:
      case TokenKind::kTrue:
      case TokenKind::kFalse:
      case TokenKind::kEllipsis:
      case TokenKind::kLeftParen:
      case TokenKind::kLeftBracket:
      case TokenKind::kLeftBrace:
        return true;
      default:
        return is_name(kind);
    }
  }

  // The token behind the one at `i`, or behind the bracket or f-string that opens there.
  size_t next(size_t i) const {
    switch (tokens_[i].kind) {
      case TokenKind::kLeftParen:
      case TokenKind::kLeftBracket:
      case TokenKind::kLeftBrace:
      case TokenKind::kFStringBegin:
        return tokens_[i].link > i ? tokens_[i].link + 1 : i + 1;
      default:
        return i + 1;
    }
  }

  // The span of tokens [first, end) without parentheses that only group.
  Span inside(size_t first, size_t end) const {
    while (end - first > 2 && tokens_[first].kind == TokenKind::kLeftParen && tokens_[first].link == end - 1 &&
           is_group(first + 1, end - 1)) {
      ++first;
      --end;
    }
    return {tokens_[first].begin, tokens_[end - 1].end};
  }

  // Whether (…) around these tokens is neither a tuple nor a generator expression.
  bool is_group(size_t first, size_t end) const {
    for (size_t i = first; i < end; i = next(i)) {
      const TokenKind kind = tokens_[i].kind;
      if (kind == TokenKind::kComma || kind == TokenKind::kFor) {
        return false;
      }
    }
    return true;
  }

  std::optional<Parts> subscript() const {
    const size_t last = count_ - 1;
    if (tokens_[last].kind != TokenKind::kRightBracket || tokens_[last].link == 0 || tokens_[last].link >= last) {
      return std::nullopt;
    }
    const size_t open = tokens_[last].link;
    if (open + 1 == last) {
      return std::nullopt;
    }
    Parts parts;
    parts.is_subscript = true;
    parts.first_end = inside(0, open).end;
    parts.second_end = inside(open + 1, last).end;
    return parts;
  }

  const std::vector<Token>& tokens_;
  size_t count_ = 0;
  bool is_complete_ = false;
};

// In characters from the segment's beginning: what lies between gets `^`, the rest `~`.
struct Anchors {
  size_t left = 0;
  size_t right = 0;
};

std::optional<Parts> parts_of(std::string_view segment) {
  const Source source{std::string(segment)};
  const Prepass result = prepass(source, {});
  return Reading(result.tokens).parts();
}

// As CPython's interpreter: positions in bytes, and parentheses of operands passed over one by one.
std::optional<Anchors> interpreter_anchors(std::string_view segment) {
  const std::optional<Parts> parts = parts_of(segment);
  if (!parts) {
    return std::nullopt;
  }
  if (parts->is_subscript) {
    size_t left = parts->first_end;
    size_t right = parts->second_end + 1;
    while (left < segment.size() && segment[left] != '[') {
      ++left;
    }
    while (right < segment.size() && segment[right] != ']') {
      ++right;
    }
    right += right < segment.size() ? 1 : 0;
    return Anchors{characters(segment, left), characters(segment, right)};
  }
  for (uint32_t i = parts->first_end; i < parts->second_begin; ++i) {
    if (is_blank(segment[i])) {
      continue;
    }
    if (segment[i] == ')' && i + 1 < parts->second_begin) {
      continue;
    }
    const bool is_two = i + 1 < parts->second_begin && !is_blank(segment[i + 1]);
    return Anchors{characters(segment, i), characters(segment, i + (is_two ? 2 : 1))};
  }
  return std::nullopt;
}

// As CPython's module traceback, which mixes bytes and characters.
std::optional<Anchors> module_anchors(std::string_view segment) {
  const std::optional<Parts> parts = parts_of(segment);
  if (!parts) {
    return std::nullopt;
  }
  const std::vector<char32_t> text = code_points(segment);
  auto is_at = [&](size_t at, auto accept) { return at < text.size() && accept(text[at]); };
  if (parts->is_subscript) {
    size_t left = characters(segment, parts->first_end);
    size_t right = characters(segment, parts->second_end + 1);
    while (is_at(left, [](char32_t c) { return c != '['; })) {
      ++left;
    }
    while (is_at(right, [](char32_t c) { return c != ']'; })) {
      ++right;
    }
    return Anchors{left, right < text.size() ? right + 1 : right};
  }
  const size_t begin = characters(segment, parts->first_end);
  const size_t end = std::min(characters(segment, parts->second_begin), text.size());
  size_t offset = 0;
  while (begin + offset < end && unicode::is_space(text[begin + offset])) {
    ++offset;
  }
  size_t left = parts->first_end + offset;
  size_t right = left + 1;
  if (begin + offset + 1 < end && !unicode::is_space(text[begin + offset + 1])) {
    ++right;
  }
  while (is_at(left, [](char32_t c) { return unicode::is_space(c) || c == ')' || c == '#'; })) {
    ++left;
    ++right;
  }
  return Anchors{characters(segment, left), characters(segment, right)};
}

// ---- the two printers
// ------------------------------------------------------------------------------------------------------------------------------------------

std::string_view segment_of(std::string_view line, MarkedRange range) {
  const size_t begin = std::min<size_t>(range.begin, line.size());
  const size_t end = std::clamp<size_t>(range.end, begin, line.size());
  return line.substr(begin, end - begin);
}

// Columns that the first `count` characters take where wide ones take two.
size_t display_width(const std::vector<char32_t>& text, size_t count) {
  size_t width = 0;
  for (size_t i = 0; i < std::min(count, text.size()); ++i) {
    width += text[i] >= 0x1100 && utf8proc_charwidth(static_cast<utf8proc_int32_t>(text[i])) == 2 ? 2 : 1;
  }
  return width;
}

std::string interpreter_markers(std::string_view line, MarkedRange range) {
  size_t indent = 0;
  while (indent < line.size() && is_blank(line[indent])) {
    ++indent;
  }
  const size_t length = characters(line, line.size());
  const size_t start = characters(line, range.begin);
  size_t end = 0;
  std::optional<Anchors> anchors;
  if (range.ends_later) {
    // CPython looks at bytes by a number of characters here.
    end = length;
    while (end > 0 && is_blank(line[end - 1])) {
      --end;
    }
  } else {
    end = characters(line, range.end);
    anchors = interpreter_anchors(segment_of(line, range));
  }
  if (!anchors && end - start == length - indent) {
    return {};
  }
  // The indentation is cut off, and written as four columns.
  const std::vector<char32_t> text = code_points(line);
  const size_t shown_start = display_width(text, start);
  const size_t shown_end = display_width(text, end);
  const size_t left = anchors ? display_width(text, start + anchors->left) : 0;
  const size_t right = anchors ? display_width(text, start + anchors->right) : 0;
  std::string result(kIndent, ' ');
  for (size_t column = indent; column < shown_end; ++column) {
    if (column < shown_start) {
      result += ' ';
    } else if (anchors) {
      result += left <= column && column < right ? '^' : '~';
    } else {
      result += '^';
    }
  }
  return result;
}

std::string module_markers(std::string_view line, MarkedRange range) {
  const std::vector<char32_t> text = code_points(line);
  size_t first = 0;
  size_t last = text.size();
  while (first < last && unicode::is_space(text[first])) {
    ++first;
  }
  while (last > first && unicode::is_space(text[last - 1])) {
    --last;
  }
  const size_t stripped_length = last - first;
  const size_t stripped_characters = text.size() + 1 - stripped_length;  // with the line end
  const size_t start = characters(line, range.begin);
  size_t end = last;
  std::optional<Anchors> anchors;
  const std::string_view segment = segment_of(line, range);
  if (!range.ends_later) {
    end = characters(line, range.end);
    anchors = module_anchors(segment);
  }
  if (end - start >= stripped_length && !(anchors && anchors->right > anchors->left)) {
    return {};
  }
  const size_t shown_start = display_width(text, start) + 1;
  const size_t shown_end = display_width(text, end) + 1;
  std::string result(kIndent, ' ');
  result.append(shown_start > stripped_characters ? shown_start - stripped_characters : 0, ' ');
  if (!anchors) {
    return result.append(shown_end - shown_start, '^');
  }
  const std::vector<char32_t> segment_text = code_points(segment);
  const size_t left = display_width(segment_text, anchors->left);
  const size_t right = display_width(segment_text, anchors->right);
  result.append(left, '~');
  result.append(right > left ? right - left : 0, '^');
  result.append(shown_end - shown_start > right ? shown_end - shown_start - right : 0, '~');
  return result;
}

}  // namespace

std::string marker_line(std::string_view line, MarkedRange range, MarkerStyle style) {
  return style == MarkerStyle::kInterpreter ? interpreter_markers(line, range) : module_markers(line, range);
}

}  // namespace pyexec
