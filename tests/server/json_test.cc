// SPDX-License-Identifier: Apache-2.0

// JSON in: Python's verdicts in Python's words. JSON out: valid whatever is put in.

#include "server/text/json.h"

#include <gtest/gtest.h>

#include "server/text/utf8.h"

namespace pyexec::server {
namespace {

std::string error_of(std::string_view text) {
  Json json;
  std::string error;
  return read_json(text, json, error) ? "ok" : error;
}

TEST(Json, ErrorsReadAsPythonsDo) {
  // Written down from json.loads of CPython 3.11.
  static constexpr struct {
    std::string_view text, error;
  } kCases[] = {
      {"", "Expecting value: line 1 column 1 (char 0)"},
      {"{", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"},
      {"{\"a", "Unterminated string starting at: line 1 column 2 (char 1)"},
      {"{\"a\"", "Expecting ':' delimiter: line 1 column 5 (char 4)"},
      {"{\"a\":", "Expecting value: line 1 column 6 (char 5)"},
      {"{\"a\":1", "Expecting ',' delimiter: line 1 column 7 (char 6)"},
      {"{\"a\":1,", "Expecting property name enclosed in double quotes: line 1 column 8 (char 7)"},
      {"{\"a\":1,}", "Expecting property name enclosed in double quotes: line 1 column 8 (char 7)"},
      {"[1,", "Expecting value: line 1 column 4 (char 3)"},
      {"[1", "Expecting ',' delimiter: line 1 column 3 (char 2)"},
      {"[1 2]", "Expecting ',' delimiter: line 1 column 4 (char 3)"},
      {"[1,]", "Expecting value: line 1 column 4 (char 3)"},
      {"nul", "Expecting value: line 1 column 1 (char 0)"},
      {"{a", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"},
      {"\"\\", "Unterminated string starting at: line 1 column 1 (char 0)"},
      {"\"\\x\"", "Invalid \\escape: line 1 column 2 (char 1)"},
      {"\"\\u12\"", "Invalid \\uXXXX escape: line 1 column 3 (char 2)"},
      {"\"a\x01\"", "Invalid control character at: line 1 column 3 (char 2)"},
      {"1 2", "Extra data: line 1 column 3 (char 2)"},
      {"-", "Expecting value: line 1 column 1 (char 0)"},
      {"1.", "Extra data: line 1 column 2 (char 1)"},
      {"1.e5", "Extra data: line 1 column 2 (char 1)"},
      {"01", "Extra data: line 1 column 2 (char 1)"},
      {"1e", "Extra data: line 1 column 2 (char 1)"},
      {"\"\\ud83d\\u12\"", "Invalid \\uXXXX escape: line 1 column 9 (char 8)"},
      {"\n\n x", "Expecting value: line 3 column 2 (char 3)"},
      {"{\"\xC3\xA9\":}", "Expecting value: line 1 column 6 (char 5)"},
      {"{,}", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"},
      {"\xFF", "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"},
      {"{\"a\":\"\xE4\"}", "'utf-8' codec can't decode byte 0xe4 in position 6: invalid continuation byte"},
      {"\"\xE4\xB8", "'utf-8' codec can't decode bytes in position 1-2: unexpected end of data"},
      {"\"\xE4\xB8\"", "'utf-8' codec can't decode bytes in position 1-2: invalid continuation byte"},
      {"\xF0\x80", "'utf-8' codec can't decode byte 0xf0 in position 0: invalid continuation byte"},
  };
  for (const auto& one : kCases) {
    EXPECT_EQ(error_of(one.text), one.error) << one.text;
  }
}

TEST(Json, LoneSurrogatesAreRefusedAndPairsAreJoined) {
  EXPECT_EQ(error_of(R"("\ud800")"), "Lone surrogate in string: line 1 column 2 (char 1)");
  EXPECT_EQ(error_of(R"("\udc00\ud800")"), "Lone surrogate in string: line 1 column 2 (char 1)");
  EXPECT_NE(error_of("\"\xED\xA0\x80\""), "ok") << "a surrogate in UTF-8 is not UTF-8";
  Json json;
  std::string error;
  ASSERT_TRUE(read_json(R"("\ud83d\ude00")", json, error));
  EXPECT_EQ(*json.as_string(), "\xF0\x9F\x98\x80");
}

TEST(Json, DepthIsBounded) {
  std::string good = std::string(kMaxJsonDepth, '[') + std::string(kMaxJsonDepth, ']');
  EXPECT_EQ(error_of(good), "ok");
  EXPECT_EQ(error_of("[" + good + "]"), "Nested too deeply: line 1 column 33 (char 32)");
  EXPECT_NE(error_of(std::string(1'000'000, '[')), "ok");
}

TEST(Json, LastDuplicateWins) {
  Json json;
  std::string error;
  ASSERT_TRUE(read_json(R"({"a": 1, "b": 2, "a": "x"})", json, error));
  EXPECT_EQ(*json.find("a")->as_string(), "x");
  EXPECT_EQ(json.as_object()->size(), 2U);
  EXPECT_EQ(json.find("c"), nullptr);
}

TEST(Json, NumbersKeepTheirKind) {
  Json json;
  std::string error;
  ASSERT_TRUE(read_json("[1, -2.5, 1e3, 1e999, -1e999, 1e-999, NaN, 123456789012345678901234567890]", json, error));
  const Json::List& list = *json.as_list();
  EXPECT_STREQ(list[0].python_type(), "int");
  EXPECT_STREQ(list[1].python_type(), "float");
  EXPECT_EQ(list[1].as_number()->value, -2.5);
  EXPECT_EQ(list[2].as_number()->value, 1000);
  EXPECT_GT(list[3].as_number()->value, 1e308);
  EXPECT_LT(list[4].as_number()->value, -1e308);
  EXPECT_EQ(list[5].as_number()->value, 0);
  EXPECT_TRUE(list[7].as_number()->is_integer);
}

TEST(Json, ByteOrderMarkIsSkipped) {
  EXPECT_EQ(error_of("\xEF\xBB\xBF{}"), "ok");
}

TEST(Json, WriterRepairsWhatIsNotText) {
  auto written = [](std::string_view text) {
    std::string out;
    append_json_string(out, text);
    return out;
  };
  EXPECT_EQ(written("a\"\\\n\t\x01/\x7F\xC3\xA9"), "\"a\\\"\\\\\\n\\t\\u0001/\x7F\xC3\xA9\"");
  EXPECT_EQ(written("\xED\xA0\x80x"), "\"\\ud800x\"");
  EXPECT_EQ(written("a\xFF\xE4\xB8z"), "\"a\xEF\xBF\xBD\xEF\xBF\xBDz\"");
  Json json;
  std::string error;
  for (int byte = 0; byte < 256; ++byte) {
    std::string bytes = {'a', static_cast<char>(byte), 'b'};
    EXPECT_TRUE(read_json(written(bytes), json, error)) << byte << ": " << error;
  }
}

TEST(Utf8, StripTakesPythonsWhiteSpace) {
  EXPECT_EQ(strip(" \t\r\n\v\f\x1C\xC2\xA0\xE3\x80\x80 a b \xE2\x80\xA9\n"), "a b");
  EXPECT_EQ(strip(" \n "), "");
  EXPECT_EQ(strip("\xC3\xA9"), "\xC3\xA9");
}

TEST(Utf8, CountsCodePoints) {
  EXPECT_EQ(count_code_points("a\xC3\xA9\xF0\x9F\x98\x80"), 3U);
  EXPECT_EQ(byte_offset("a\xC3\xA9x", 2), 3U);
}

}  // namespace
}  // namespace pyexec::server
