// SPDX-License-Identifier: Apache-2.0
//
// The tokens of a program, as CPython 3.11's tokenizer sees it, in one vector. Keywords and operators have kinds of
// their own, so that the grammar is a switch over small numbers; text is never copied, a token is a byte span of the
// source. An f-string is a run of tokens (as in CPython 3.12): kFStringBegin, then kFStringText pieces and fields,
// then kFStringEnd. A field is `{`, the tokens of its expression, perhaps `=` (debug form), perhaps `!` and a name,
// perhaps
// `:` and again pieces and fields (the format spec), `}`.
#pragma once

#include <cstdint>
#include <string_view>

namespace pyexec {

enum class TokenKind : uint8_t {
  kEndMarker,
  kError,  // the tokenizer cannot go on; Prepass::error says why. Always the last token
  kNewline,
  kIndent,
  kDedent,
  kNumber,
  kString,        // without fields: '…', b"…", r'''…'''
  kFStringBegin,  // f" ; link: its kFStringEnd
  kFStringText,   // a literal piece, `{{` and `}}` still doubled
  kFStringEnd,
  // Names. The last four are names that mean something in one place only ("soft keywords").
  kName,
  kNameMatch,
  kNameCase,
  kNameType,
  kNameUnderscore,
  // Keywords.
  kFalse,
  kNone,
  kTrue,
  kAnd,
  kAs,
  kAssert,
  kAsync,
  kAwait,
  kBreak,
  kClass,
  kContinue,
  kDef,
  kDel,
  kElif,
  kElse,
  kExcept,
  kFinally,
  kFor,
  kFrom,
  kGlobal,
  kIf,
  kImport,
  kIn,
  kIs,
  kLambda,
  kNonlocal,
  kNot,
  kOr,
  kPass,
  kRaise,
  kReturn,
  kTry,
  kWhile,
  kWith,
  kYield,
  // Brackets. link: the index of the other one (its own index when there is none). The braces of f-string fields have
  // the flag kFormat.
  kLeftParen,
  kRightParen,
  kLeftBracket,
  kRightBracket,
  kLeftBrace,
  kRightBrace,
  // Operators.
  kColon,
  kComma,
  kSemicolon,
  kDot,
  kEllipsis,
  kAt,
  kArrow,
  kColonEqual,
  kExclamation,  // only in f-string fields
  kTilde,
  kPlus,
  kMinus,
  kStar,
  kSlash,
  kDoubleSlash,
  kPercent,
  kDoubleStar,
  kLeftShift,
  kRightShift,
  kAmpersand,
  kPipe,
  kCaret,
  kLess,
  kGreater,
  kLessEqual,
  kGreaterEqual,
  kEqualEqual,
  kNotEqual,
  kLessGreater,  // `<>`: never valid, but a token of its own
  kEqual,
  // Augmented assignment.
  kPlusEqual,
  kMinusEqual,
  kStarEqual,
  kAtEqual,
  kSlashEqual,
  kPercentEqual,
  kAmpersandEqual,
  kPipeEqual,
  kCaretEqual,
  kLeftShiftEqual,
  kRightShiftEqual,
  kDoubleStarEqual,
  kDoubleSlashEqual,
  // `$`, `?`, `!`, a stray backquote: a token no rule takes.
  kOther,
};

constexpr bool is_name(TokenKind kind) {
  return kind >= TokenKind::kName && kind <= TokenKind::kNameUnderscore;
}
constexpr bool is_keyword(TokenKind kind) {
  return kind >= TokenKind::kFalse && kind <= TokenKind::kYield;
}
constexpr bool is_augmented_assignment(TokenKind kind) {
  return kind >= TokenKind::kPlusEqual && kind <= TokenKind::kDoubleSlashEqual;
}

// Token::flags of kString and the kFString kinds.
namespace string_flags {
constexpr uint8_t kBytes = 1;
constexpr uint8_t kRaw = 2;
constexpr uint8_t kUnicode = 4;  // the u prefix
constexpr uint8_t kFormat = 8;
constexpr uint8_t kTriple = 16;
constexpr uint8_t kHasBackslash = 32;
constexpr uint8_t kHasNonAscii = 64;
constexpr uint8_t kBroken = 128;  // an f-string whose fields could not be tokenized; spans the whole literal
}  // namespace string_flags

struct Token {
  uint32_t begin =
      0;  // byte offsets into the source; kNewline spans the line end, kIndent the indentation, kDedent is empty
  uint32_t end = 0;
  TokenKind kind = TokenKind::kEndMarker;
  uint8_t flags = 0;   // string_flags
  uint16_t level = 0;  // open brackets behind this token, f-string fields not counted
  uint32_t link = 0;
};

constexpr std::string_view text_of(std::string_view source, const Token& token) {
  return source.substr(token.begin, token.end - token.begin);
}

}  // namespace pyexec
