// SPDX-License-Identifier: Apache-2.0
#include "parser/literals.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace pyexec {
namespace {

bool bullet_only(std::string_view name, char32_t* code_point) {
  *code_point = 0x2022;
  return name == "BULLET";
}

std::string decode(std::string_view literal) {
  Arena arena;
  const DecodedText decoded = decode_string_literal(arena, literal, bullet_only);
  return decoded.ok ? std::string(decoded.text) : "error: " + decoded.error;
}

std::string piece(std::string_view body, bool is_raw = false) {
  Arena arena;
  StringPrefix prefix;
  prefix.is_format = true;
  prefix.is_raw = is_raw;
  const DecodedText decoded = decode_string_body(arena, body, prefix, bullet_only);
  return decoded.ok ? std::string(decoded.text) : "error: " + decoded.error;
}

TEST(Literals, text_escapes) {
  EXPECT_EQ(decode("'abc'"), "abc");
  EXPECT_EQ(decode("''"), "");
  EXPECT_EQ(decode("\"\"\"\"\"\""), "");
  EXPECT_EQ(decode("'''a'b'''"), "a'b");
  EXPECT_EQ(decode(R"('\a\b\f\n\r\t\v\\\'\"')"), "\a\b\f\n\r\t\v\\'\"");
  EXPECT_EQ(decode(R"('\0\12\101\1011')"), std::string("\0\nAA1", 5));
  EXPECT_EQ(decode(R"('\777')"), "\u01ff");
  EXPECT_EQ(decode(R"('\x41\u00e9\u20ac\U0001F600')"), "A\u00e9\u20ac\U0001F600");
  EXPECT_EQ(decode(R"('\ud800')"), "\xED\xA0\x80");
  EXPECT_EQ(decode(R"('\N{BULLET}!')"), "\u2022!");
  EXPECT_EQ(decode(R"('\q\ \8')"), R"(\q\ \8)");
  EXPECT_EQ(decode("'a\\\nb'"), "ab");
  EXPECT_EQ(decode("'a\\\r\nb'"), "ab");
  EXPECT_EQ(decode("'''a\r\nb\rc'''"), "a\nb\nc");
  EXPECT_EQ(decode(R"(r'\n\x')"), R"(\n\x)");
  EXPECT_EQ(decode("r'''a\r\nb'''"), "a\nb");
  EXPECT_EQ(decode("u'\u00e9'"), "\u00e9");
}

TEST(Literals, bytes_escapes) {
  EXPECT_EQ(decode("b'abc'"), "abc");
  EXPECT_EQ(decode(R"(b'\x00\xff\377\7')"), std::string("\x00\xff\xff\7", 4));
  EXPECT_EQ(decode(R"(b'\777')"), "\xff");
  EXPECT_EQ(decode(R"(b'\u0041\N{BULLET}')"), R"(\u0041\N{BULLET})");
  EXPECT_EQ(decode(R"(rb'\x41')"), R"(\x41)");
  EXPECT_EQ(decode(R"(Br'\x41')"), R"(\x41)");
}

TEST(Literals, errors_are_cpythons) {
  const std::string codec = "error: (unicode error) 'unicodeescape' codec can't decode bytes in position ";
  EXPECT_EQ(decode(R"('\x')"), codec + "0-1: truncated \\xXX escape");
  EXPECT_EQ(decode(R"('\x4')"), codec + "0-2: truncated \\xXX escape");
  EXPECT_EQ(decode(R"('ab\u12')"), codec + "2-5: truncated \\uXXXX escape");
  EXPECT_EQ(decode(R"('\U0011000')"), codec + "0-8: truncated \\UXXXXXXXX escape");
  EXPECT_EQ(decode(R"('\U00110000')"), codec + "0-9: illegal Unicode character");
  EXPECT_EQ(decode(R"('\N')"), codec + "0-1: malformed \\N character escape");
  EXPECT_EQ(decode(R"('\N{')"), codec + "0-2: malformed \\N character escape");
  EXPECT_EQ(decode(R"('\N{}')"), codec + "0-2: malformed \\N character escape");
  EXPECT_EQ(decode(R"('\N{nope}')"), codec + "0-7: unknown Unicode character name");
  EXPECT_EQ(decode("'\u00e9\\x4'"), codec + "10-12: truncated \\xXX escape");
  EXPECT_EQ(decode("'\\\u00e9\\x4'"), codec + "16-18: truncated \\xXX escape");
  EXPECT_EQ(decode(R"('\\\x4')"), codec + "2-4: truncated \\xXX escape");
  EXPECT_EQ(decode(R"(b'\x')"), "error: (value error) invalid \\x escape at position 0");
  EXPECT_EQ(decode(R"(b'ab\x4g')"), "error: (value error) invalid \\x escape at position 2");
  EXPECT_EQ(decode("b'\u00e9'"), "error: bytes can only contain ASCII literal characters");
  EXPECT_EQ(decode("rb'\u00e9'"), "error: bytes can only contain ASCII literal characters");
}

TEST(Literals, pieces_of_fstrings) {
  EXPECT_EQ(piece("a{{b}}c"), "a{b}c");
  EXPECT_EQ(piece("{{{{"), "{{");
  EXPECT_EQ(piece("\\n{{\\x41"), "\n{A");
  EXPECT_EQ(piece("\\N{BULLET}{{"), "\u2022{");
  EXPECT_EQ(piece("\\n{{", true), "\\n{");
  EXPECT_EQ(piece("a\\"), "a\\");
  EXPECT_EQ(piece("a{{\\x4"),
            "error: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape");
}

TEST(Literals, prefixes) {
  StringPrefix prefix;
  EXPECT_TRUE(read_string_prefix("Rb'''a'''", &prefix));
  EXPECT_TRUE(prefix.is_raw && prefix.is_bytes && prefix.is_triple && !prefix.is_format);
  EXPECT_EQ(prefix.length, 2);
  EXPECT_EQ(prefix.quote_count, 3);
  EXPECT_TRUE(read_string_prefix("''", &prefix));
  EXPECT_FALSE(prefix.is_triple);
  EXPECT_TRUE(read_string_prefix("fR\"", &prefix));
  EXPECT_TRUE(prefix.is_format && prefix.is_raw);
  EXPECT_FALSE(read_string_prefix("x''", &prefix));
  EXPECT_FALSE(read_string_prefix("abc", &prefix));
}

NumberLiteral number(Arena& arena, std::string_view text) {
  return decode_number(arena, text);
}

TEST(Literals, integers) {
  Arena arena;
  const std::pair<const char*, int64_t> cases[] = {{"0", 0},
                                                   {"000", 0},
                                                   {"0_0", 0},
                                                   {"7", 7},
                                                   {"1_000", 1000},
                                                   {"0xff", 255},
                                                   {"0XFf", 255},
                                                   {"0x_f", 15},
                                                   {"0b101", 5},
                                                   {"0o17", 15},
                                                   {"0B1_0", 2},
                                                   {"9223372036854775807", std::numeric_limits<int64_t>::max()},
                                                   {"0x7fffffffffffffff", std::numeric_limits<int64_t>::max()},
                                                   {"123456789012345678", 123456789012345678},
                                                   {"1234567890123456789", 1234567890123456789}};
  for (const auto& [text, value] : cases) {
    const NumberLiteral literal = number(arena, text);
    EXPECT_EQ(literal.kind, ConstantKind::kInt) << text;
    EXPECT_EQ(literal.integer, value) << text;
  }
  const NumberLiteral big = number(arena, "9_223_372_036_854_775_808");
  EXPECT_EQ(big.kind, ConstantKind::kBigInt);
  EXPECT_EQ(big.digits, "9223372036854775808");
  EXPECT_EQ(big.base, 10);
  const NumberLiteral hex = number(arena, "0x1_0000_0000_0000_0000");
  EXPECT_EQ(hex.kind, ConstantKind::kBigInt);
  EXPECT_EQ(hex.digits, "10000000000000000");
  EXPECT_EQ(hex.base, 16);
  bool too_many = false;
  decode_number(arena, std::string(4300, '1'), &too_many);
  EXPECT_FALSE(too_many);
  decode_number(arena, std::string(4301, '1'), &too_many);
  EXPECT_TRUE(too_many);
  decode_number(arena, "0x" + std::string(5000, '1'), &too_many);
  EXPECT_FALSE(too_many);
}

TEST(Literals, floats_and_imaginary_numbers) {
  Arena arena;
  const std::pair<const char*, double> cases[] = {
      {"1.0", 1.0},    {"1.", 1.0},        {".5", 0.5},   {"1e3", 1000.0},
      {"1E-2", 0.01},  {"1_0.0_1", 10.01}, {"00.5", 0.5}, {"1e400", INFINITY},
      {"1e-400", 0.0}, {"5e-324", 5e-324}, {"0.1", 0.1},  {"1.7976931348623157e308", 1.7976931348623157e308},
      {"012e1", 120.0}};
  for (const auto& [text, value] : cases) {
    const NumberLiteral literal = number(arena, text);
    EXPECT_EQ(literal.kind, ConstantKind::kFloat) << text;
    EXPECT_EQ(literal.real, value) << text;
  }
  for (const auto& [text, value] : std::initializer_list<std::pair<const char*, double>>{{"1j", 1.0},
                                                                                         {"0J", 0.0},
                                                                                         {"1.5j", 1.5},
                                                                                         {"1e2j", 100.0},
                                                                                         {"01j", 1.0},
                                                                                         {"1_0j", 10.0},
                                                                                         {"1e999j", INFINITY}}) {
    const NumberLiteral literal = number(arena, text);
    EXPECT_EQ(literal.kind, ConstantKind::kImaginary) << text;
    EXPECT_EQ(literal.real, value) << text;
  }
}

}  // namespace
}  // namespace pyexec
