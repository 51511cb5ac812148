// SPDX-License-Identifier: Apache-2.0
//
// Unicode properties, case mapping, repr, search, codecs against CPython's results.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "interpreter/text/codec.h"
#include "interpreter/text/escape.h"
#include "interpreter/text/search.h"
#include "interpreter/text/siphash.h"
#include "interpreter/text/unicode.h"
#include "interpreter/text/utf8.h"
#include "tests/numeric/test_support.h"

namespace pyexec {
namespace {

using test::decode_hex;
using test::decode_text;
using test::encode_hex;
using test::encode_text;
using test::Text;
using test::written;

struct TextRow {
  const char* operation;
  const char* text;
  const char* expected;
};
constexpr TextRow kTextRows[] = {
#include "tests/numeric/text_cases.inc"
};

std::string case_mapped(TextView text, unicode::CaseMapping mapping) {
  TextSize size = unicode::measure_case(text, mapping);
  return written(size, [&](auto* out) { unicode::map_case(text, mapping, out); });
}

std::string text_case(const TextRow& row) {
  std::string_view operation = row.operation;
  if (operation == "bytes_repr") {
    auto bytes = decode_hex(row.text);
    ReprSize size = measure_bytes_repr(bytes);
    return written({size.length, size.is_wide}, [&](auto* out) {
      if constexpr (sizeof(*out) == 1) {
        write_bytes_repr(bytes, size, out);
      }
    });
  }
  if (operation == "bytes_split") {
    auto bytes = decode_hex(row.text);
    std::string result;
    std::string backwards;
    size_t position = 0;
    for (Word word{}; next_ascii_word(bytes, &position, &word);) {
      result += (result.empty() ? "" : "|") + encode_hex(bytes.data() + word.start, word.end - word.start);
    }
    position = bytes.size();
    for (Word word{}; previous_ascii_word(bytes, &position, &word);) {
      backwards =
          encode_hex(bytes.data() + word.start, word.end - word.start) + (backwards.empty() ? "" : "|") + backwards;
    }
    EXPECT_EQ(result, backwards);
    return result;
  }
  Text owner(decode_text(row.text));
  TextView text = owner.view();
  using unicode::CaseMapping;
  if (operation == "lower") {
    return case_mapped(text, CaseMapping::kLower);
  }
  if (operation == "upper") {
    return case_mapped(text, CaseMapping::kUpper);
  }
  if (operation == "title") {
    return case_mapped(text, CaseMapping::kTitle);
  }
  if (operation == "capitalize") {
    return case_mapped(text, CaseMapping::kCapitalize);
  }
  if (operation == "swapcase") {
    return case_mapped(text, CaseMapping::kSwap);
  }
  if (operation == "casefold") {
    return case_mapped(text, CaseMapping::kFold);
  }
  if (operation == "is") {
    bool results[] = {
        unicode::text_is_alpha(text),   unicode::text_is_decimal(text),   unicode::text_is_digit(text),
        unicode::text_is_numeric(text), unicode::text_is_alnum(text),     unicode::text_is_space(text),
        unicode::text_is_upper(text),   unicode::text_is_lower(text),     unicode::text_is_title(text),
        unicode::text_is_ascii(text),   unicode::text_is_printable(text), unicode::text_is_identifier(text)};
    std::string result;
    for (bool value : results) {
      result += value ? '1' : '0';
    }
    return result;
  }
  if (operation == "repr") {
    ReprSize size = measure_repr(text);
    return written({size.length, size.is_wide}, [&](auto* out) { write_repr(text, size, out); });
  }
  if (operation == "ascii") {
    ReprSize size = measure_ascii(text);
    return written({size.length, size.is_wide}, [&](auto* out) {
      if constexpr (sizeof(*out) == 1) {
        write_ascii(text, size, out);
      }
    });
  }
  if (operation == "splitlines") {
    std::string kept;
    std::string bare;
    for (size_t start = 0; start < text.size();) {
      size_t next = 0;
      size_t end = unicode::line_end(text, start, &next);
      kept += (start == 0 ? "" : "|") + encode_text(text.slice(start, next));
      bare += (start == 0 ? "" : "|") + encode_text(text.slice(start, end));
      start = next;
    }
    return kept + "#" + bare;
  }
  if (operation == "split") {
    std::string result;
    std::string backwards;
    size_t position = 0;
    for (Word word{}; next_word(text, &position, &word);) {
      result += (result.empty() ? "" : "|") + encode_text(text.slice(word.start, word.end));
    }
    position = text.size();
    for (Word word{}; previous_word(text, &position, &word);) {
      backwards = encode_text(text.slice(word.start, word.end)) + (backwards.empty() ? "" : "|") + backwards;
    }
    EXPECT_EQ(result, backwards);
    return result;
  }
  return "unknown operation";
}

TEST(Text, methods_equal_cpython) {
  int failures = 0;
  for (const TextRow& row : kTextRows) {
    std::string result = text_case(row);
    if (result != row.expected && ++failures < 20) {
      ADD_FAILURE() << row.operation << " " << row.text << "\n  got      " << result << "\n  expected " << row.expected;
    }
  }
  EXPECT_EQ(failures, 0);
}

// FNV-1a over every property and mapping of every code point; unicode_digest.inc holds CPython's.
class Digest {
 public:
  void add(uint64_t value) {
    for (int i = 0; i < 4; ++i) {
      hash_ = (hash_ ^ (value & 0xFF)) * 0x100000001B3u;
      value >>= 8;
    }
  }
  uint64_t value() const { return hash_; }

 private:
  uint64_t hash_ = 0xCBF29CE484222325u;
};

TEST(Unicode, every_code_point_equals_cpython) {
  constexpr uint64_t kExpected[] = {
#include "tests/numeric/unicode_digest.inc"
  };
  Digest properties;
  Digest mappings;
  Digest values;
  Digest names;
  char32_t out[unicode::kMaxCaseExpansion];
  for (char32_t c = 0; c <= kMaxCodePoint; ++c) {
    char32_t neighbours[] = {U'a', c};
    TextView alone(neighbours + 1, 1);
    unsigned bits = 0;
    bool results[] = {unicode::is_alpha(c),
                      unicode::is_decimal(c),
                      unicode::is_digit(c),
                      unicode::is_numeric(c),
                      unicode::is_alnum(c),
                      unicode::is_space(c),
                      unicode::text_is_upper(alone),
                      unicode::text_is_lower(alone),
                      unicode::text_is_title(alone),
                      unicode::is_printable(c),
                      unicode::is_identifier_start(c),
                      unicode::is_identifier_continue(c),
                      unicode::is_line_break(c)};
    for (bool result : results) {
      bits = bits << 1 | (result ? 1 : 0);
    }
    properties.add(bits);
    size_t (*functions[])(char32_t, char32_t*) = {unicode::to_upper, unicode::to_lower, unicode::to_title,
                                                  unicode::case_fold};
    for (auto* function : functions) {
      size_t count = function(c, out);
      mappings.add(count);
      for (size_t i = 0; i < count; ++i) {
        mappings.add(out[i]);
      }
    }
    char name[unicode::kMaxNameLength];
    size_t name_length = unicode::character_name(c, name, sizeof name);
    for (size_t i = 0; i < name_length; ++i) {
      names.add(static_cast<uint64_t>(name[i]));
    }
    names.add(0);
    if (name_length > 0 && c % 7 == 0) {
      EXPECT_EQ(unicode::find_character({name, name_length}), c);
    }
    values.add(static_cast<uint64_t>(unicode::decimal_value(c) + 1));
    values.add(static_cast<uint64_t>(unicode::digit_value(c) + 1));
    double number = 0;
    values.add(unicode::numeric_value(c, &number) ? static_cast<uint64_t>(static_cast<int64_t>(number * 960 + 960))
                                                  : 7);
  }
  EXPECT_EQ(properties.value(), kExpected[0]);
  EXPECT_EQ(mappings.value(), kExpected[1]);
  EXPECT_EQ(values.value(), kExpected[2]);
  EXPECT_EQ(names.value(), kExpected[3]);
}

struct NameRow {
  const char* name;
  const char* expected;
};
constexpr NameRow kNameRows[] = {
#include "tests/numeric/name_cases.inc"
};

TEST(Unicode, names_are_found_as_in_cpython) {
  for (const NameRow& row : kNameRows) {
    EXPECT_EQ(unicode::find_character(row.name), std::strtoul(row.expected, nullptr, 16)) << row.name;
  }
}

constexpr TextRow kNormalRows[] = {
#include "tests/numeric/normal_cases.inc"
};

TEST(Unicode, normal_forms_equal_cpython) {
  for (const TextRow& row : kNormalRows) {
    std::string_view name = row.operation;
    auto form = name == "NFC"    ? unicode::NormalForm::kNfc
                : name == "NFD"  ? unicode::NormalForm::kNfd
                : name == "NFKC" ? unicode::NormalForm::kNfkc
                                 : unicode::NormalForm::kNfkd;
    Text text(decode_text(row.text));
    size_t bound = unicode::normalise_bound(text.view(), form);
    auto out = std::make_unique<Ucs4[]>(bound);
    size_t length = unicode::normalise(text.view(), form, out.get());
    EXPECT_EQ(encode_text(TextView(out.get(), length)), row.expected) << row.operation << " " << row.text;
  }
}

TEST(Unicode, long_runs_of_marks_are_sorted_stably) {
  // Classes 230, 220, 202 and 0x0345's 240 in turn, twice the same class so that stability shows.
  std::u32string marks = U"a";
  for (int i = 0; i < 20000; ++i) {
    marks += std::u32string(U"\u0345\u0301\u0300\u0323\u0327");
  }
  std::u32string out(unicode::normalise_bound(TextView(marks), unicode::NormalForm::kNfd), U' ');
  ASSERT_EQ(unicode::normalise(TextView(marks), unicode::NormalForm::kNfd, out.data()), marks.size());
  std::u32string expected = U"a" + std::u32string(20000, U'\u0327') + std::u32string(20000, U'\u0323');
  for (int i = 0; i < 20000; ++i) {
    expected += std::u32string(U"\u0301\u0300");
  }
  expected += std::u32string(20000, U'\u0345');
  EXPECT_TRUE(out == expected);
}

struct SearchRow {
  const char* haystack;
  const char* needle;
  const char* start;
  const char* end;
  const char* expected;
};
constexpr SearchRow kSearchRows[] = {
#include "tests/numeric/search_cases.inc"
};

TEST(Search, equals_cpython) {
  auto shown = [](size_t index) { return index == kNotFound ? std::string("-1") : std::to_string(index); };
  for (const SearchRow& row : kSearchRows) {
    Text haystack(decode_text(row.haystack));
    Text needle(decode_text(row.needle));
    // Also as UCS-4 though Latin-1 would do: a slice of a wide text.
    std::u32string wide_needle = decode_text(row.needle);
    std::u32string wide_haystack = decode_text(row.haystack);
    size_t start = std::stoul(row.start);
    size_t end = std::stoul(row.end);
    if (start > haystack.view().size()) {
      end = 0;  // str.find clips both; beyond the end nothing is found
    }
    for (TextView h : {haystack.view(), TextView(wide_haystack)}) {
      for (TextView n : {needle.view(), TextView(wide_needle)}) {
        std::string result = shown(text_find(h, n, start, end)) + " " + shown(text_rfind(h, n, start, end)) + " " +
                             std::to_string(text_count(h, n, start, end));
        EXPECT_EQ(result, row.expected) << row.haystack << " " << row.needle << " " << row.start << " " << row.end;
      }
    }
  }
}

TEST(Search, repetitive_text_stays_linear) {
  // Quadratic search would take minutes.
  std::u32string haystack(1'000'000, U'\u20ac');
  std::u32string needle = std::u32string(100'000, U'\u20ac') + U"b" + std::u32string(100'000, U'\u20ac');
  EXPECT_EQ(text_find(TextView(haystack), TextView(needle), 0, haystack.size()), kNotFound);
  EXPECT_EQ(text_rfind(TextView(haystack), TextView(needle), 0, haystack.size()), kNotFound);
  std::string bytes(1'000'000, 'a');
  std::string byte_needle = std::string(100'000, 'a') + "b" + std::string(100'000, 'a');
  EXPECT_EQ(text_find(TextView(bytes), TextView(byte_needle), 0, bytes.size()), kNotFound);
  EXPECT_EQ(text_rfind(TextView(bytes), TextView(byte_needle), 0, bytes.size()), kNotFound);
}

TEST(Search, compares_by_code_points) {
  std::u32string euro = U"a\u20ac";
  EXPECT_EQ(text_compare(TextView("a\xff"), TextView(euro)), -1);
  EXPECT_EQ(text_compare(TextView("ab"), TextView("a")), 1);
  EXPECT_EQ(text_compare(TextView(""), TextView("")), 0);
  EXPECT_TRUE(text_equal(TextView("abc"), TextView(std::u32string_view(U"abc"))));
  EXPECT_TRUE(text_starts_at(TextView("hello"), TextView("lo"), 3));
  EXPECT_FALSE(text_starts_at(TextView("hello"), TextView("lo"), 4));
  EXPECT_EQ(text_find_char(TextView("hello"), U'l', 0, 5), 2u);
  EXPECT_EQ(text_rfind_char(TextView("hello"), U'l', 0, 5), 3u);
  EXPECT_EQ(text_find_char(TextView("hello"), U'\u20ac', 0, 5), kNotFound);
}

struct CodecRow {
  const char* operation;
  const char* codec;
  const char* handler;
  const char* input;
  const char* expected;
};
constexpr CodecRow kCodecRows[] = {
#include "tests/numeric/codec_cases.inc"
};

std::string shown(const CodecError& error) {
  return std::string("!") + error.encoding + " " + std::to_string(error.start) + " " + std::to_string(error.end) + " " +
         error.reason;
}

TEST(Codec, equals_cpython) {
  int failures = 0;
  for (const CodecRow& row : kCodecRows) {
    Codec codec{};
    ErrorHandler handler{};
    ASSERT_TRUE(find_codec(row.codec, &codec));
    ASSERT_TRUE(find_error_handler(row.handler, &handler));
    std::string result;
    if (std::string_view(row.operation) == "encode") {
      Text text(decode_text(row.input));
      EncodeResult measured = measure_encode(codec, text.view(), handler);
      if (measured.error.ok()) {
        auto out = std::make_unique<uint8_t[]>(measured.size);
        encode(codec, text.view(), handler, out.get());
        result = encode_hex(out.get(), measured.size);
      } else {
        result = shown(measured.error);
      }
    } else {
      auto bytes = decode_hex(row.input);
      DecodeResult measured = measure_decode(codec, bytes, handler);
      result = measured.error.ok() ? written(measured.size, [&](auto* out) { decode(codec, bytes, handler, out); })
                                   : shown(measured.error);
    }
    if (result != row.expected && ++failures < 20) {
      ADD_FAILURE() << row.operation << " " << row.codec << " " << row.handler << " " << row.input << "\n  got      "
                    << result << "\n  expected " << row.expected;
    }
  }
  EXPECT_EQ(failures, 0);
}

TEST(Codec, finds_aliases) {
  Codec codec{};
  EXPECT_TRUE(find_codec("UTF-8", &codec) && codec == Codec::kUtf8);
  EXPECT_TRUE(find_codec("utf8", &codec) && codec == Codec::kUtf8);
  EXPECT_TRUE(find_codec("US-ASCII", &codec) && codec == Codec::kAscii);
  EXPECT_TRUE(find_codec("iso-8859-1", &codec) && codec == Codec::kLatin1);
  EXPECT_TRUE(find_codec("utf 16 LE", &codec) && codec == Codec::kUtf16Le);
  EXPECT_FALSE(find_codec("rot13", &codec));
  EXPECT_FALSE(find_codec(std::string(100, 'a'), &codec));
}

TEST(Utf8, strict_path_equals_the_codec) {
  std::u32string source = U"plain ascii text, \u00e9\u00e8 \u20ac \U0001f600 and again ascii";
  Text text(source);
  utf8::EncodedSize size = utf8::encoded_size(text.view());
  ASSERT_TRUE(size.error.ok());
  std::vector<uint8_t> bytes(size.size);
  utf8::encode(text.view(), bytes.data());
  utf8::Scan scan = utf8::scan(bytes);
  EXPECT_TRUE(scan.error.ok());
  EXPECT_EQ(scan.length, source.size());
  EXPECT_EQ(scan.max_char, U'\U0001f600');
  std::u32string back(scan.length, U' ');
  utf8::decode(bytes, back.data());
  EXPECT_EQ(back, source);
  EXPECT_EQ(utf8::to_string_lossy(TextView(std::u32string_view(U"a\xd800"
                                                               U"b"))),
            "a\\ud800b");
}

// Vectors from CPython 3.11's own SipHash-1-3 with a zero key: PYTHONHASHSEED=0, hash(bytes(range(n))).
TEST(SipHash, equals_cpython) {
  constexpr int64_t kExpected[] = {
#include "tests/numeric/siphash_vectors.inc"
  };
  uint8_t bytes[64];
  for (size_t i = 0; i < 64; ++i) {
    bytes[i] = static_cast<uint8_t>(i);
  }
  for (size_t n = 0; n < 64; ++n) {
    EXPECT_EQ(hash_bytes({0, 0}, bytes, n), kExpected[n]) << n;
  }
  EXPECT_NE(hash_bytes({1, 0}, bytes, 8), hash_bytes({0, 0}, bytes, 8));
}

}  // namespace
}  // namespace pyexec
