// SPDX-License-Identifier: Apache-2.0
//
// The tokens and the blanked buffer of the pre-pass.
#include "parser/prepass.h"

#include <gtest/gtest.h>

#include "parser/parse.h"

namespace pyexec {
namespace {

using K = TokenKind;

Prepass scan(const Source& source, PrepassOptions options = {}) {
  return prepass(source, options);
}

std::vector<K> kinds(const std::string& text) {
  const Source source(text);
  std::vector<K> all;
  for (const Token& token : scan(source).tokens) {
    all.push_back(token.kind);
  }
  return all;
}

std::string blanked(const std::string& text) {
  const Source source(text);
  const Prepass result = scan(source);
  EXPECT_TRUE(result.ok()) << text << ": " << result.error.diagnostic.message;
  EXPECT_EQ(result.blanked.size(), text.size());
  return result.blanked;
}

// The texts of the tokens that have one, separated by `|`.
std::string texts(const std::string& text) {
  const Source source(text);
  std::string all;
  for (const Token& token : scan(source).tokens) {
    if (token.kind != K::kNewline && token.kind != K::kIndent && token.end > token.begin) {
      all += (all.empty() ? "" : "|") + std::string(text_of(source.text(), token));
    }
  }
  return all;
}

std::string message(const std::string& text, PrepassOptions options = {}) {
  const Source source(text);
  return scan(source, options).error.diagnostic.message;
}

TEST(Prepass, kinds_of_tokens) {
  EXPECT_EQ(kinds(""), (std::vector<K>{K::kEndMarker}));
  EXPECT_EQ(kinds("\n\n  # only a comment\n"), (std::vector<K>{K::kEndMarker}));
  EXPECT_EQ(kinds("x"), (std::vector<K>{K::kName, K::kNewline, K::kEndMarker}));
  EXPECT_EQ(kinds("match case type _ print"),
            (std::vector<K>{K::kNameMatch, K::kNameCase, K::kNameType, K::kNameUnderscore, K::kName, K::kNewline,
                            K::kEndMarker}));
  EXPECT_EQ(kinds("if x:\n  y\nz"), (std::vector<K>{K::kIf, K::kName, K::kColon, K::kNewline, K::kIndent, K::kName,
                                                    K::kNewline, K::kDedent, K::kName, K::kNewline, K::kEndMarker}));
  EXPECT_EQ(kinds("if x:\n if y:\n  z"),
            (std::vector<K>{K::kIf, K::kName, K::kColon, K::kNewline, K::kIndent, K::kIf, K::kName, K::kColon,
                            K::kNewline, K::kIndent, K::kName, K::kNewline, K::kDedent, K::kDedent, K::kEndMarker}));
  EXPECT_EQ(kinds("(a,\n b)"),
            (std::vector<K>{K::kLeftParen, K::kName, K::kComma, K::kName, K::kRightParen, K::kNewline, K::kEndMarker}));
  EXPECT_EQ(kinds("a <> b"), (std::vector<K>{K::kName, K::kLessGreater, K::kName, K::kNewline, K::kEndMarker}));
}

TEST(Prepass, every_keyword_is_known) {
  const std::pair<const char*, K> keywords[] = {{"False", K::kFalse},
                                                {"None", K::kNone},
                                                {"True", K::kTrue},
                                                {"and", K::kAnd},
                                                {"as", K::kAs},
                                                {"assert", K::kAssert},
                                                {"async", K::kAsync},
                                                {"await", K::kAwait},
                                                {"break", K::kBreak},
                                                {"class", K::kClass},
                                                {"continue", K::kContinue},
                                                {"def", K::kDef},
                                                {"del", K::kDel},
                                                {"elif", K::kElif},
                                                {"else", K::kElse},
                                                {"except", K::kExcept},
                                                {"finally", K::kFinally},
                                                {"for", K::kFor},
                                                {"from", K::kFrom},
                                                {"global", K::kGlobal},
                                                {"if", K::kIf},
                                                {"import", K::kImport},
                                                {"in", K::kIn},
                                                {"is", K::kIs},
                                                {"lambda", K::kLambda},
                                                {"nonlocal", K::kNonlocal},
                                                {"not", K::kNot},
                                                {"or", K::kOr},
                                                {"pass", K::kPass},
                                                {"raise", K::kRaise},
                                                {"return", K::kReturn},
                                                {"try", K::kTry},
                                                {"while", K::kWhile},
                                                {"with", K::kWith},
                                                {"yield", K::kYield}};
  for (const auto& [text, kind] : keywords) {
    EXPECT_EQ(kinds(text).front(), kind) << text;
    EXPECT_EQ(kinds(std::string(text) + "_").front(), K::kName) << text;
    EXPECT_EQ(kinds(std::string("x") + text).front(), K::kName) << text;
  }
}

TEST(Prepass, operators_are_as_long_as_they_can_be) {
  EXPECT_EQ(texts("a**=b//=c>>=d<<=e->f:=g...h!=i"), "a|**=|b|//=|c|>>=|d|<<=|e|->|f|:=|g|...|h|!=|i");
  EXPECT_EQ(texts("a**b//c>>d<<e--f..g"), "a|**|b|//|c|>>|d|<<|e|-|-|f|.|.|g");
  EXPECT_EQ(texts("@=+=-=*=/=%=&=|=^=<=>=== =~"), "@=|+=|-=|*=|/=|%=|&=||=|^=|<=|>=|==|=|~");
}

TEST(Prepass, numbers_end_where_cpython_ends_them) {
  EXPECT_EQ(texts("1 1.5 .5 5. 1e5 1E-5 1_000 0x_F 0b1 0o7 1j 1.e3j 00 0_0"),
            "1|1.5|.5|5.|1e5|1E-5|1_000|0x_F|0b1|0o7|1j|1.e3j|00|0_0");
  EXPECT_EQ(texts("1if x else 2"), "1|if|x|else|2");
  EXPECT_EQ(texts("0x1for x in y"), "0x1f|or|x|in|y");
  EXPECT_EQ(texts("1..real"), "1.|.|real");
  EXPECT_EQ(texts("1\u00e9"), "1|\u00e9");
}

TEST(Prepass, strings_of_every_prefix) {
  EXPECT_EQ(texts("'a' \"b\" b'c' Rb'd' rB\"e\" u'f' U\"g\" r'\\'' '''h\n'i''' \"\"\"\"j\"\"\""),
            "'a'|\"b\"|b'c'|Rb'd'|rB\"e\"|u'f'|U\"g\"|r'\\''|'''h\n'i'''|\"\"\"\"j\"\"\"");
  EXPECT_EQ(texts("ur'a'"), "ur|'a'");
  EXPECT_EQ(texts("bu'a'"), "bu|'a'");
  EXPECT_EQ(texts("'a\\\nb'"), "'a\\\nb'");
  const Source source("b'a' r'''b''' u'c' '\\n' '\u00e9' ''");
  const std::vector<Token> tokens = scan(source).tokens;
  EXPECT_EQ(tokens[0].flags, string_flags::kBytes);
  EXPECT_EQ(tokens[1].flags, string_flags::kRaw | string_flags::kTriple);
  EXPECT_EQ(tokens[2].flags, string_flags::kUnicode);
  EXPECT_EQ(tokens[3].flags, string_flags::kHasBackslash);
  EXPECT_EQ(tokens[4].flags, string_flags::kHasNonAscii);
  EXPECT_EQ(tokens[5].flags, 0);
}

TEST(Prepass, fstrings_are_runs_of_tokens) {
  EXPECT_EQ(texts("f'a{b}c'"), "f'|a|{|b|}|c|'");
  EXPECT_EQ(texts("f'{{a}}'"), "f'|{{a}}|'");
  EXPECT_EQ(texts("f'{a!r:>{w}}'"), "f'|{|a|!|r|:|>|{|w|}|}|'");
  EXPECT_EQ(texts("f'{a=}'"), "f'|{|a|=|}|'");
  EXPECT_EQ(texts("f'{a != b}'"), "f'|{|a|!=|b|}|'");
  EXPECT_EQ(texts("f'{a[1:2]}'"), "f'|{|a|[|1|:|2|]|}|'");
  EXPECT_EQ(texts("f'{a:=5}'"), "f'|{|a|:|=5|}|'");
  EXPECT_EQ(texts("f'{f'{x}'}'"), "f'|{|f'|{|x|}|'|}|'");
  EXPECT_EQ(texts("rf'\\{a}'"), "rf'|\\|{|a|}|'");
  EXPECT_EQ(texts("f'\\N{BULLET}{a}'"), "f'|\\N{BULLET}|{|a|}|'");
  EXPECT_EQ(texts("f'''{\na # c\n}'''"), "f'''|{|a|}|'''");
  // What cannot be read as fields is one token, with its flag.
  const Source source("x = f'{a' y");
  const std::vector<Token> tokens = scan(source).tokens;
  EXPECT_EQ(tokens[2].kind, K::kString);
  EXPECT_EQ(tokens[2].flags, string_flags::kFormat | string_flags::kBroken);
  EXPECT_EQ(tokens[3].kind, K::kName);
}

TEST(Prepass, brackets_know_each_other) {
  const Source source("f(a[1], {b: (c)})");
  const std::vector<Token> tokens = scan(source).tokens;
  int pairs = 0;
  for (uint32_t i = 0; i < tokens.size(); i++) {
    if (tokens[i].kind == K::kLeftParen || tokens[i].kind == K::kLeftBracket || tokens[i].kind == K::kLeftBrace) {
      EXPECT_GT(tokens[i].link, i);
      EXPECT_EQ(tokens[tokens[i].link].link, i);
      pairs++;
    }
  }
  EXPECT_EQ(pairs, 4);
  EXPECT_EQ(tokens[1].level, 1);
  EXPECT_EQ(tokens[3].level, 2);
  EXPECT_EQ(tokens.back().level, 0);
}

TEST(Prepass, blanks_keep_every_offset) {
  EXPECT_EQ(blanked("x = 1 # c\ny"), "x = 1    \ny");
  EXPECT_EQ(blanked("f(a,\n  b)"), "f(a,   b)");
  EXPECT_EQ(blanked("f(a, # c\n  b)"), "f(a,       b)");
  EXPECT_EQ(blanked("a = \\\n  1"), "a =     1");
  EXPECT_EQ(blanked("a\r\nb\rc"), "a \nb\nc");
  EXPECT_EQ(blanked("f(\r\na)"), "f(  a)");
  EXPECT_EQ(blanked("\xEF\xBB\xBF"
                    "a"),
            "   a");
  EXPECT_EQ(blanked("x = '''# no\n comment'''"), "x = '''# no\n comment'''");
  EXPECT_EQ(blanked("if x:\n\ty"), "if x:\n y");
  EXPECT_EQ(blanked("f'{a # c\n}'"), "f'{a     }'");
  EXPECT_EQ(blanked("# \u00e9\nx"), "    \nx");
}

// Indentation that tree-sitter would count in another way ends as one form feed and plain blanks.
TEST(Prepass, indentation_is_made_plain) {
  EXPECT_EQ(blanked("if x:\n \f  y\n  z"), "if x:\n \f  y\n  z");
  EXPECT_EQ(blanked("if x:\n  \\\n     y\n  z"), "if x:\n      \f  y\n  z");
}

TEST(Prepass, limits) {
  EXPECT_EQ(message(std::string(200, '(') + std::string(200, ')')), "");
  EXPECT_EQ(message(std::string(201, '(') + std::string(201, ')')), "too many nested parentheses");
  EXPECT_EQ(message("((a))", {.max_nesting = 1}), "too many nested parentheses");
  EXPECT_EQ(message("abcdef", {.max_source_bytes = 5}), "source code is too long (6 bytes, the limit is 5)");
  std::string indents;
  for (size_t i = 0; i < 99; i++) {
    indents += std::string(i, ' ') + "if x:\n";
  }
  EXPECT_EQ(message(indents + std::string(99, ' ') + "y"), "");
  EXPECT_EQ(message(indents + std::string(99, ' ') + "if x:\n" + std::string(100, ' ') + "y"),
            "too many levels of indentation");
}

TEST(Prepass, bytes_that_are_no_text) {
  EXPECT_EQ(message(std::string("a\0b", 3)), "source code cannot contain null bytes");
  EXPECT_EQ(message("a = '\xff'"),
            "(unicode error) 'utf-8' codec can't decode byte 0xff in position 5: invalid start byte");
  EXPECT_EQ(message("\xc3("),
            "(unicode error) 'utf-8' codec can't decode byte 0xc3 in position 0: invalid continuation byte");
  EXPECT_EQ(message("'\xed\xa0\x80'"),
            "(unicode error) 'utf-8' codec can't decode byte 0xed in position 1: invalid continuation byte");
  EXPECT_EQ(message("\xe2\x82"),
            "(unicode error) 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data");
}

TEST(Source, lines_and_columns) {
  const Source source("ab\n\u00e9\u20acx\r\n\rend");
  EXPECT_EQ(source.line_count(), 4u);
  EXPECT_EQ(source.line_of(0), 1u);
  EXPECT_EQ(source.line_of(2), 1u);
  EXPECT_EQ(source.line_of(3), 2u);
  EXPECT_EQ(source.column_of(3), 0u);
  EXPECT_EQ(source.column_of(5), 1u);
  EXPECT_EQ(source.column_of(8), 2u);
  EXPECT_EQ(source.line_text(2), "\u00e9\u20acx");
  EXPECT_EQ(source.line_text(3), "");
  EXPECT_EQ(source.line_text(4), "end");
  EXPECT_EQ(source.line_begin(4), 12u);
  const Source with_mark("\xEF\xBB\xBFx");
  EXPECT_EQ(with_mark.column_of(3), 0u);
  EXPECT_EQ(with_mark.line_text(1), "x");
  EXPECT_EQ(Source("").line_count(), 1u);
  EXPECT_EQ(Source("a\n").line_count(), 1u);
}

}  // namespace
}  // namespace pyexec
