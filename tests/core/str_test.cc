// SPDX-License-Identifier: Apache-2.0
//
// How strings are stored: what programs cannot see. Appends in place, shared slices, narrowing, interning.
#include <gtest/gtest.h>
#include <pthread.h>
#include <cstring>
#include <string>

#include "interpreter/objects/format.h"
#include "interpreter/objects/str_intern.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/run/start.h"

namespace pyexec {
namespace {

class StrTest : public ::testing::Test {
 protected:
  void SetUp() override {
    start_builtins();
    options_.limits.heap_bytes = 64 << 20;
    // The collector scans up to the real end of this thread's stack, and not a byte beyond.
    pthread_attr_t attributes;
    void* lowest;
    size_t bytes;
    ASSERT_EQ(pthread_getattr_np(pthread_self(), &attributes), 0);
    ASSERT_EQ(pthread_attr_getstack(&attributes, &lowest, &bytes), 0);
    pthread_attr_destroy(&attributes);
    uintptr_t base = reinterpret_cast<uintptr_t>(lowest) + bytes;
    ASSERT_TRUE(run_.begin(nullptr, options_, PolicyProfile::kStandard, base, 4 << 20));
  }
  void TearDown() override { run_.end(); }

  Str* text(std::string_view utf8) { return str_from_utf8(run_, utf8); }

  RunOptions options_;
  pyexec::Run run_;
};

TEST_F(StrTest, one_character_strings_are_shared) {
  EXPECT_EQ(text("a"), text("a"));
  EXPECT_EQ(text("é"), str_latin1_character(0xE9));
  EXPECT_EQ(text(""), str_empty());
  EXPECT_TRUE(text("a")->is_immortal());
}

TEST_F(StrTest, text_is_stored_as_narrow_as_it_can_be) {
  EXPECT_EQ(text("caffè")->extra, 1);
  EXPECT_EQ(text("πr²")->extra, 4);
  const char32_t narrow[] = {U'a', 0xFF, U'b'};
  EXPECT_EQ(str_from_code_points(run_, narrow, 3)->extra, 1);
  Str* wide = text("aπ");
  EXPECT_EQ(str_substring(run_, wide, 0, 1), text("a"));
  Str* filled = str_allocate(run_, 2, 4);
  ucs4_units(filled)[0] = U'x';
  ucs4_units(filled)[1] = U'y';
  EXPECT_TRUE(str_equal(str_narrowed(run_, filled), text("xy")));
  EXPECT_EQ(str_hash(str_narrowed(run_, filled)), str_hash(text("xy")));
}

TEST_F(StrTest, lone_surrogates_survive) {
  Str* lone = text("a\xED\xA0\x80z");
  ASSERT_EQ(lone->length, 3u);
  EXPECT_EQ(lone->at(1), 0xD800u);
  EXPECT_TRUE(str_has_surrogate(lone));
  EXPECT_EQ(str_to_utf8(lone), "a\xED\xA0\x80z");
}

TEST_F(StrTest, repeated_appends_are_linear_and_leave_prefixes_alone) {
  Str* built = str_empty();
  Str* prefix = nullptr;
  std::string expected;
  uint64_t before = run_.heap().used();
  for (int i = 0; i < 20000; ++i) {
    std::string piece = std::to_string(i);
    expected += piece;
    built = str_concat(run_, built, text(piece));
    ASSERT_NE(built, nullptr);
    if (i == 10000) {
      prefix = built;
    }
  }
  EXPECT_EQ(built->view(), expected);
  EXPECT_EQ(prefix->view(), std::string_view(expected).substr(0, prefix->length));
  // 20,000 headers and pieces, and buffers that double: far from the sum of all prefixes (1 GB).
  EXPECT_LT(run_.heap().used() - before, uint64_t{8} << 20);
}

TEST_F(StrTest, two_appends_to_one_prefix_do_not_meet) {
  Str* base = text(std::string(400, 'x'));
  base = str_concat(run_, base, text("1"));
  base = str_concat(run_, base, text("2"));
  ASSERT_NE(base->owner, nullptr);
  Str* first = str_concat(run_, base, text("AAA"));
  Str* second = str_concat(run_, base, text("BBB"));
  EXPECT_EQ(first->owner, base->owner);
  EXPECT_NE(second->owner, base->owner);
  EXPECT_EQ(first->view().substr(402), "AAA");
  EXPECT_EQ(second->view().substr(402), "BBB");
}

TEST_F(StrTest, appends_widen) {
  Str* built = text(std::string(300, 'x'));
  for (int i = 0; i < 3; ++i) {
    built = str_concat(run_, built, text("é"));
  }
  built = str_concat(run_, built, text("π"));
  built = str_concat(run_, built, text("z"));
  ASSERT_EQ(built->length, 305u);
  EXPECT_EQ(built->at(302), U'é');
  EXPECT_EQ(built->at(303), U'π');
  EXPECT_EQ(built->at(304), U'z');
}

TEST_F(StrTest, large_slices_share_small_ones_copy) {
  Str* large = text(std::string(10000, 'q'));
  Str* half = str_substring(run_, large, 1, 6000);
  EXPECT_EQ(half->data, large->data + 1);
  EXPECT_EQ(half->owner, large);
  Str* part = str_substring(run_, large, 1, 20);
  EXPECT_EQ(part->owner, nullptr);
  run_.heap().collect();
  EXPECT_EQ(half->view(), std::string(5999, 'q'));
}

TEST_F(StrTest, interning_gives_one_string_a_text) {
  Str* name = str_intern(run_, "my_attribute");
  EXPECT_EQ(str_intern(run_, text("my_attribute")), name);
  EXPECT_TRUE(name->is_interned());
  EXPECT_NE(name->identity, 0u);
  EXPECT_EQ(str_intern(run_, "__init__"), &names::dunder_init);
  EXPECT_EQ(str_intern(run_, text("append")), &names::append_);
  EXPECT_EQ(str_intern(run_, "x"), str_latin1_character('x'));
  Str* wide = str_intern(run_, "größe_π");
  EXPECT_EQ(str_intern(run_, text("größe_π")), wide);
  for (int i = 0; i < 1000; ++i) {
    ASSERT_NE(str_intern(run_, "name" + std::to_string(i)), nullptr);
  }
  run_.heap().collect();
  EXPECT_EQ(str_intern(run_, text("my_attribute")), name);
  EXPECT_EQ(str_intern(run_, text("name999")), str_intern(run_, "name999"));
}

TEST_F(StrTest, builder_grows_widens_and_narrows) {
  StrBuilder builder(run_);
  std::string expected;
  for (int i = 0; i < 500; ++i) {
    ASSERT_TRUE(builder.append_ascii("abc"));
    expected += "abc";
  }
  ASSERT_TRUE(builder.append(U'é'));
  ASSERT_TRUE(builder.append_utf8("π"));
  ASSERT_TRUE(builder.append_repeated(U'-', 3));
  EXPECT_EQ(str_to_utf8(builder.finish()), expected + "éπ---");
  EXPECT_EQ(builder.length(), 0u);
  ASSERT_TRUE(builder.append_substring(text("aπb"), 2, 3));
  EXPECT_EQ(builder.finish(), text("b"));
}

TEST_F(StrTest, compares_by_code_points) {
  EXPECT_LT(str_compare(text("abc"), text("abd")), 0);
  EXPECT_LT(str_compare(text("é"), text("π")), 0);
  EXPECT_GT(str_compare(text("𝒳"), text("\xEF\xBF\xBD")), 0);
  EXPECT_EQ(str_compare(text("π"), text("π")), 0);
  EXPECT_LT(str_compare(text("ab"), text("abc")), 0);
}

TEST_F(StrTest, constant_specs_format_directly) {
  Str* spec_text = text(">8.2f");
  ConstantSpec spec = compile_format_spec(spec_text);
  EXPECT_TRUE(spec.is_valid);
  StrBuilder builder(run_);
  ASSERT_TRUE(format_into(run_, builder, Value::real(3.14159), 0, spec));
  ASSERT_TRUE(format_into(run_, builder, Value::integer(7), 0, spec));
  EXPECT_EQ(builder.finish()->view(), "    3.14    7.00");
  ConstantSpec zero = compile_format_spec(text("05"));
  ASSERT_TRUE(format_into(run_, builder, Value::integer(-42), 0, zero));
  ASSERT_TRUE(format_into(run_, builder, Value::object(text("ab")), 0, zero));
  EXPECT_EQ(builder.finish()->view(), "-0042ab000");
  ConstantSpec width = compile_format_spec(text("4"));
  ASSERT_TRUE(format_into(run_, builder, Value::integer(7), 0, width));
  ASSERT_TRUE(format_into(run_, builder, Value::object(text("ab")), 0, width));
  EXPECT_EQ(builder.finish()->view(), "   7ab  ");
}

}  // namespace
}  // namespace pyexec
