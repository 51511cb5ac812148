// SPDX-License-Identifier: Apache-2.0
//
// Big integers against CPython's results (bigint_cases.inc), and the size checks that come before the work.
#include "interpreter/numeric/bigint.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <map>

#include "interpreter/numeric/float_text.h"
#include "interpreter/text/hash.h"
#include "tests/numeric/test_support.h"

namespace pyexec {
namespace {

using bigint::Limb;
using bigint::Size;
using bigint::View;
using test::hex_of;
using test::Number;

struct Row {
  const char* operation;
  const char* a;
  const char* b;
  const char* expected;
};

constexpr Row kRows[] = {
#include "tests/numeric/bigint_cases.inc"
};

// Memory of exactly `limbs` limbs.
std::unique_ptr<Limb[]> room(size_t limbs) {
  return std::make_unique<Limb[]>(limbs);
}

std::string float_cell(double value) {
  char text[kFloatHexSize];
  return std::string(text, float_hex(value, text));
}

using Binary = Size (*)(View, View, Limb*);
using BinaryLimbs = size_t (*)(View, View);

std::string binary(View a, View b, BinaryLimbs limbs, Binary function) {
  auto out = room(limbs(a, b));
  return hex_of(function(a, b, out.get()).view(out.get()));
}

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts(1);
  for (char c : text) {
    if (c == separator) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

std::string pow_mod(View base, View exponent, View modulus) {
  auto out = room(bigint::PowMod::result_limbs(modulus));
  auto scratch = room(bigint::PowMod::scratch_limbs(base, exponent, modulus));
  bigint::PowMod work(base, exponent, modulus, out.get(), scratch.get());
  while (!work.done()) {
    work.step();
  }
  return hex_of(work.finish().view(out.get()));
}

std::string run(const Row& row) {
  auto parts = split(row.operation, ':');
  const std::string& operation = parts[0];
  if (operation == "from_bytes") {
    auto bytes = test::decode_hex(row.a);
    auto out = room(bigint::from_bytes_limbs(bytes.size()));
    auto order = parts[1] == "little" ? bigint::ByteOrder::kLittle : bigint::ByteOrder::kBig;
    return hex_of(bigint::from_bytes(bytes, order, parts[2] == "1", out.get()).view(out.get()));
  }
  if (operation == "from_double") {
    double value = test::decode_float(row.a);
    auto out = room(bigint::from_double_limbs(value));
    return hex_of(bigint::from_double(value, out.get()).view(out.get()));
  }
  Number first(row.a);
  View a = first.view();
  if (operation == "cmp_double") {
    return std::to_string(bigint::compare_with_double(a, test::decode_float(row.b)));
  }
  Number second(row.b);
  View b = second.view();
  uint64_t count = bigint::fits_uint64(b) ? bigint::to_uint64_wrapping(b) : 0;
  if (operation == "add") {
    return binary(a, b, bigint::add_limbs, bigint::add);
  }
  if (operation == "sub") {
    return binary(a, b, bigint::add_limbs, bigint::subtract);
  }
  if (operation == "mul") {
    return binary(a, b, bigint::multiply_limbs, bigint::multiply);
  }
  if (operation == "and") {
    return binary(a, b, bigint::bitwise_limbs, bigint::bit_and);
  }
  if (operation == "or") {
    return binary(a, b, bigint::bitwise_limbs, bigint::bit_or);
  }
  if (operation == "xor") {
    return binary(a, b, bigint::bitwise_limbs, bigint::bit_xor);
  }
  if (operation == "cmp") {
    EXPECT_EQ(bigint::equal(a, b), bigint::compare(a, b) == 0);
    return std::to_string(bigint::compare(a, b));
  }
  if (operation == "gcd") {
    auto out = room(bigint::gcd_limbs(a, b));
    auto scratch = room(bigint::gcd_scratch_limbs(a, b));
    return hex_of(bigint::gcd(a, b, out.get(), scratch.get()).view(out.get()));
  }
  if (operation == "floordiv" || operation == "mod") {
    auto sizes = bigint::divide_limbs(a, b);
    auto quotient = room(sizes.quotient);
    auto remainder = room(sizes.remainder);
    auto division = bigint::floor_divmod(a, b, quotient.get(), remainder.get());
    if (operation == "mod" && b.magnitude.size() == 1 && !b.negative) {
      EXPECT_EQ(division.remainder.view(remainder.get()).is_zero() ? 0 : remainder[0],
                bigint::floor_mod_limb(a, b.magnitude[0]));
    }
    return hex_of(operation == "mod" ? division.remainder.view(remainder.get())
                                     : division.quotient.view(quotient.get()));
  }
  if (operation == "truediv") {
    auto scratch = room(bigint::true_divide_scratch_limbs(a, b));
    double result = 0;
    auto status = bigint::true_divide(a, b, scratch.get(), &result);
    return status == bigint::TrueDivision::kOk ? float_cell(result)
                                               : "!OverflowError: integer division result too large for a float";
  }
  if (operation == "not") {
    auto out = room(bigint::bit_not_limbs(a));
    return hex_of(bigint::bit_not(a, out.get()).view(out.get()));
  }
  if (operation == "hash") {
    int64_t hash = bigint::hash(a);
    if (bigint::fits_int64(a)) {
      EXPECT_EQ(hash, hash_int64(bigint::to_int64(a)));
    }
    Limb limb[1];
    return hex_of(bigint::from_int64(hash, limb).view(limb));
  }
  if (operation == "bit_length" || operation == "bit_count") {
    Limb limb[1];
    return hex_of(
        bigint::from_uint64(operation == "bit_length" ? bigint::bit_length(a) : bigint::bit_count(a), limb).view(limb));
  }
  if (operation == "float") {
    double result = 0;
    return bigint::to_double(a, &result) ? float_cell(result) : "!OverflowError: int too large to convert to float";
  }
  if (operation == "isqrt") {
    auto out = room(bigint::isqrt_limbs(a));
    return hex_of(bigint::isqrt(a, out.get()).view(out.get()));
  }
  if (operation == "lshift") {
    auto out = room(bigint::shift_left_limbs(a, count));
    return hex_of(bigint::shift_left(a, count, out.get()).view(out.get()));
  }
  if (operation == "rshift") {
    auto out = room(bigint::shift_right_limbs(a, count));
    return hex_of(bigint::shift_right(a, count, out.get()).view(out.get()));
  }
  if (operation == "round") {
    auto sizes = bigint::round_limbs(a, count);
    auto out = room(sizes.limbs);
    auto scratch = room(sizes.scratch);
    return hex_of(bigint::round(a, count, out.get(), scratch.get()).view(out.get()));
  }
  if (operation == "digits") {
    int base = static_cast<int>(count);
    std::string out(bigint::digits_bound(a, base), '\0');
    auto scratch = room(bigint::digits_scratch_limbs(a, base));
    out.resize(bigint::to_digits(a, base, out.data(), scratch.get()));
    // And back again.
    std::vector<uint8_t> values;
    for (char c : out) {
      values.push_back(static_cast<uint8_t>(c <= '9' ? c - '0' : c - 'a' + 10));
    }
    auto again = room(bigint::from_digits_limbs(values.size(), base));
    EXPECT_TRUE(bigint::equal(bigint::from_digits(values, base, again.get()).view(again.get()), a.absolute()));
    return out;
  }
  if (operation == "to_bytes") {
    std::vector<uint8_t> out(static_cast<size_t>(std::stoul(parts[1])));
    auto order = parts[2] == "little" ? bigint::ByteOrder::kLittle : bigint::ByteOrder::kBig;
    switch (bigint::to_bytes(a, out, order, parts[3] == "1")) {
      case bigint::ToBytes::kOk:
        return test::encode_hex(out.data(), out.size());
      case bigint::ToBytes::kTooBig:
        return "!OverflowError: int too big to convert";
      case bigint::ToBytes::kNegativeUnsigned:
        return "!OverflowError: can't convert negative int to unsigned";
    }
  }
  if (operation == "pow") {
    auto sizes = bigint::pow_limbs(a, count);
    auto out = room(sizes.limbs);
    auto scratch = room(sizes.scratch);
    return hex_of(bigint::pow(a, count, out.get(), scratch.get()).view(out.get()));
  }
  if (operation == "pow_mod") {
    Number modulus(parts[1]);
    return pow_mod(a, b, modulus.view());
  }
  if (operation == "invert") {
    auto out = room(bigint::invert_result_limbs(b));
    auto scratch = room(bigint::invert_scratch_limbs(a, b));
    Size size;
    return bigint::invert(a, b, out.get(), scratch.get(), &size)
               ? hex_of(size.view(out.get()))
               : "!ValueError: base is not invertible for the given modulus";
  }
  if (operation == "frexp") {
    int64_t exponent = 0;
    double mantissa = bigint::frexp(a, &exponent);
    EXPECT_EQ(exponent, bigint::to_int64(b));
    return float_cell(mantissa);
  }
  return "unknown operation";
}

TEST(BigInt, equals_cpython) {
  std::map<std::string, int> seen;
  int failures = 0;
  for (const Row& row : kRows) {
    ++seen[split(row.operation, ':')[0]];
    std::string result = run(row);
    if (result != row.expected && ++failures < 20) {
      ADD_FAILURE() << row.operation << " " << row.a << " " << row.b << "\n  got      " << result << "\n  expected "
                    << row.expected;
    }
  }
  EXPECT_EQ(failures, 0);
  EXPECT_GE(seen.size(), 28u);
}

TEST(BigInt, results_may_overwrite_an_operand) {
  std::vector<Limb> a = {~Limb{0}, ~Limb{0}, 0};
  View view{bigint::Limbs(a.data(), 2), false};
  bigint::SmallInt one(1);
  Size size = bigint::add(view, one.view(), a.data());
  EXPECT_EQ(hex_of(size.view(a.data())), "1" + std::string(32, '0'));
  size = bigint::subtract(size.view(a.data()), one.view(), a.data());
  EXPECT_EQ(hex_of(size.view(a.data())), std::string(32, 'f'));
}

TEST(BigInt, refuses_large_results_before_the_work) {
  bigint::SmallInt ten(10);
  bigint::SmallInt two(2);
  bigint::SmallInt one(1);
  bigint::SmallInt zero(0);
  EXPECT_EQ(bigint::pow_limbs(ten.view(), 10'000'000'000u).limbs, bigint::kTooLarge);
  EXPECT_EQ(bigint::pow_limbs(ten.view(), UINT64_MAX).limbs, bigint::kTooLarge);
  EXPECT_NE(bigint::pow_limbs(one.view(), UINT64_MAX).limbs, bigint::kTooLarge);
  EXPECT_NE(bigint::pow_limbs(two.view(), bigint::kMaxBits - 1).limbs, bigint::kTooLarge);
  EXPECT_EQ(bigint::pow_limbs(two.view(), bigint::kMaxBits + 1).limbs, bigint::kTooLarge);
  EXPECT_EQ(bigint::shift_left_limbs(one.view(), bigint::kMaxBits), bigint::kTooLarge);
  EXPECT_NE(bigint::shift_left_limbs(one.view(), bigint::kMaxBits - 1), bigint::kTooLarge);
  EXPECT_NE(bigint::shift_left_limbs(zero.view(), UINT64_MAX), bigint::kTooLarge);
  EXPECT_EQ(bigint::shift_left_limbs(one.view(), UINT64_MAX), bigint::kTooLarge);
  EXPECT_EQ(bigint::from_digits_limbs(3'000'000, 10), bigint::kTooLarge);
  EXPECT_NE(bigint::from_digits_limbs(2'500'000, 10), bigint::kTooLarge);
  EXPECT_EQ(bigint::from_bytes_limbs(2 << 20), bigint::kTooLarge);
  std::vector<Limb> half(bigint::kMaxLimbs / 2 + 1, 1);
  View big{half, false};
  EXPECT_EQ(bigint::multiply_limbs(big, big), bigint::kTooLarge);
  EXPECT_NE(bigint::multiply_limbs(big, ten.view()), bigint::kTooLarge);
}

// GMP's memory: live bytes and their peak through the hooks.
size_t live_bytes = 0;
size_t peak_bytes = 0;

void* counted_allocate(size_t size) {
  live_bytes += size;
  peak_bytes = std::max(peak_bytes, live_bytes);
  return std::malloc(size);
}
void* counted_reallocate(void* block, size_t old_size, size_t size) {
  live_bytes += size - old_size;
  peak_bytes = std::max(peak_bytes, live_bytes);
  return std::realloc(block, size);
}
void counted_release(void* block, size_t size) {
  live_bytes -= size;
  std::free(block);
}

TEST(BigInt, reserve_covers_what_gmp_takes) {
  bigint::set_allocator_hooks(counted_allocate, counted_reallocate, counted_release);
  auto check = [](const char* name, size_t limbs, auto work) {
    peak_bytes = live_bytes;
    size_t before = live_bytes;
    work();
    size_t used = peak_bytes - before;
    EXPECT_LE(used, bigint::gmp_reserve_bytes(limbs)) << name << " of " << limbs << " limbs";
    EXPECT_EQ(live_bytes, before) << name;
  };
  for (size_t n : {5u, 15u, 20u, 25u, 30u, 40u, 60u, 99u, 130u, 300u, 1000u, 3000u, 10000u, 30000u}) {
    for (size_t m : {size_t{3}, n / 3 + 1, n}) {
      std::vector<Limb> x(n);
      std::vector<Limb> y(m);
      for (size_t i = 0; i < n; ++i) {
        x[i] = 0x9E3779B97F4A7C15u * (i + 1);
      }
      for (size_t i = 0; i < m; ++i) {
        y[i] = 0xBF58476D1CE4E5B9u * (i + 7) | 1;
      }
      View a{x, false};
      View b{y, false};
      auto out = room(n + m + 4);
      auto other = room(2 * (n + m) + 8);
      auto scratch = room(6 * (n + m) + 40);
      check("multiply", n + m, [&] { bigint::multiply(a, b, out.get()); });
      check("square", 2 * n, [&] { bigint::multiply(a, a, other.get()); });
      check("divide", n + m, [&] { bigint::floor_divmod(a, b, out.get(), other.get()); });
      check("isqrt", n, [&] { bigint::isqrt(a, out.get()); });
      if (n <= 3000) {
        check("gcd", n + m, [&] { bigint::gcd(a, b, out.get(), scratch.get()); });
        Size size;
        check("invert", n + m, [&] { bigint::invert(a, b, other.get(), scratch.get(), &size); });
      }
      if (n <= 10000) {
        std::string digits(bigint::digits_bound(a, 10), '\0');
        check("digits", n, [&] { digits.resize(bigint::to_digits(a, 10, digits.data(), scratch.get())); });
        std::vector<uint8_t> values;
        for (char c : digits) {
          values.push_back(static_cast<uint8_t>(c - '0'));
        }
        auto again = room(bigint::from_digits_limbs(values.size(), 10));
        check("from_digits", n, [&] { bigint::from_digits(values, 10, again.get()); });
      }
    }
  }
  bigint::set_allocator_hooks(nullptr, nullptr, nullptr);  // GMP's own again
}

TEST(BigInt, large_numbers_divide_back) {
  for (size_t n : {50u, 500u, 5000u}) {
    std::vector<Limb> x(n);
    std::vector<Limb> y(n / 2);
    for (size_t i = 0; i < n; ++i) {
      x[i] = 0x9E3779B97F4A7C15u * (i * i + 1);
    }
    for (size_t i = 0; i < n / 2; ++i) {
      y[i] = 0xBF58476D1CE4E5B9u * (i * 3 + 7);
    }
    View a{x, true};
    View b{y, false};
    auto product = room(bigint::multiply_limbs(a, b));
    View ab = bigint::multiply(a, b, product.get()).view(product.get());
    auto sizes = bigint::divide_limbs(ab, b);
    auto quotient = room(sizes.quotient);
    auto remainder = room(sizes.remainder);
    auto division = bigint::floor_divmod(ab, b, quotient.get(), remainder.get());
    EXPECT_TRUE(bigint::equal(division.quotient.view(quotient.get()), a));
    EXPECT_EQ(division.remainder.limbs, 0u);
  }
}

TEST(BigInt, modular_power_of_machine_words) {
  EXPECT_EQ(bigint::pow_mod_uint64(3, 0, 1), 0u);
  EXPECT_EQ(bigint::pow_mod_uint64(2, 10, 1'000'000'007), 1024u);
  EXPECT_EQ(bigint::pow_mod_uint64(5, 1'000'000'005, 1'000'000'007), 400000003u);
  uint64_t modulus = 18446744073709551557u;  // the largest prime below 2**64: Fermat
  EXPECT_EQ(bigint::pow_mod_uint64(123456789, modulus - 1, modulus), 1u);
}

TEST(BigInt, conversions_of_machine_words) {
  Limb out[2];
  EXPECT_EQ(hex_of(bigint::from_int64(INT64_MIN, out).view(out)), "-8000000000000000");
  EXPECT_TRUE(bigint::fits_int64(bigint::from_int64(INT64_MIN, out).view(out)));
  EXPECT_EQ(bigint::to_int64(bigint::from_int64(INT64_MIN, out).view(out)), INT64_MIN);
  EXPECT_FALSE(bigint::fits_int64(bigint::from_uint64(uint64_t{1} << 63, out).view(out)));
  bigint::Int128 product = bigint::Int128{INT64_MIN} * INT64_MAX;
  EXPECT_EQ(hex_of(bigint::from_int128(product, out).view(out)), "-3fffffffffffffff8000000000000000");
  EXPECT_EQ(bigint::to_uint64_wrapping(bigint::SmallInt(-1).view()), UINT64_MAX);
}

}  // namespace
}  // namespace pyexec
