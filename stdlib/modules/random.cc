// SPDX-License-Identifier: Apache-2.0
//
// The module random: CPython's generator (MT19937 with its seeding) and its distributions, bit for bit. The module's
// functions are methods of one hidden instance, a run's own. Where a class of the program overrides random() or
// getrandbits(), the other methods draw through it, as CPython's do.
#include <algorithm>
#include <cmath>

#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/sequence.h"
#include "stdlib/modules/native_module.h"
#include "stdlib/modules/sha512.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

constexpr int kStateWords = 624;
constexpr int kShift = 397;
constexpr double kPi = 3.141592653589793238462643383279502884197;
constexpr double kTwoPi = 2 * kPi;
constexpr double kE = 2.718281828459045235360287471352662497757;

struct RandomObject : Object {
  Cell* attributes;
  Value gauss_next;  // None, or the second number of the pair that gauss() computes
  uint32_t position;
  uint32_t state[kStateWords];
};

extern Type random_type;
extern Type system_random_type;

RandomObject* as_random(Value value) {
  return native_object<RandomObject>(value);
}

// ---- the generator ------------------------------------------------------------------------------------------------

void seed_word(RandomObject& self, uint32_t seed) {
  uint32_t* state = self.state;
  state[0] = seed;
  for (uint32_t i = 1; i < kStateWords; ++i) {
    state[i] = 1812433253u * (state[i - 1] ^ (state[i - 1] >> 30)) + i;
  }
  self.position = kStateWords;
}

template <class WordAt>
void seed_words(RandomObject& self, size_t count, WordAt word_at) {
  uint32_t* state = self.state;
  seed_word(self, 19650218u);
  size_t i = 1, j = 0;
  for (size_t k = std::max<size_t>(kStateWords, count); k != 0; --k) {
    state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >> 30)) * 1664525u)) + word_at(j) + static_cast<uint32_t>(j);
    if (++i >= kStateWords) {
      state[0] = state[kStateWords - 1];
      i = 1;
    }
    if (++j >= count) {
      j = 0;
    }
  }
  for (size_t k = kStateWords - 1; k != 0; --k) {
    state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >> 30)) * 1566083941u)) - static_cast<uint32_t>(i);
    if (++i >= kStateWords) {
      state[0] = state[kStateWords - 1];
      i = 1;
    }
  }
  state[0] = 0x80000000u;
}

void refresh(RandomObject& self) {
  uint32_t* state = self.state;
  auto mix = [](uint32_t high, uint32_t low) {
    uint32_t y = (high & 0x80000000u) | (low & 0x7FFFFFFFu);
    return (y >> 1) ^ ((y & 1) != 0 ? 0x9908B0DFu : 0);
  };
  int k = 0;
  for (; k < kStateWords - kShift; ++k) {
    state[k] = state[k + kShift] ^ mix(state[k], state[k + 1]);
  }
  for (; k < kStateWords - 1; ++k) {
    state[k] = state[k + kShift - kStateWords] ^ mix(state[k], state[k + 1]);
  }
  state[kStateWords - 1] = state[kShift - 1] ^ mix(state[kStateWords - 1], state[0]);
  self.position = 0;
}

uint32_t next_word(RandomObject& self) {
  if (self.position >= kStateWords) [[unlikely]] {
    refresh(self);
  }
  uint32_t y = self.state[self.position++];
  y ^= y >> 11;
  y ^= (y << 7) & 0x9D2C5680u;
  y ^= (y << 15) & 0xEFC60000u;
  return y ^ (y >> 18);
}

double next_double(RandomObject& self) {
  uint32_t a = next_word(self) >> 5;
  uint32_t b = next_word(self) >> 6;
  return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
}

double system_double(Run& run) {
  uint8_t bytes[7];
  run.random_bytes(bytes, sizeof bytes);
  uint64_t value = 0;
  for (uint8_t byte : bytes) {
    value = value << 8 | byte;
  }
  return static_cast<double>(value >> 3) * (1.0 / 9007199254740992.0);
}

// `count` bits, as an int; the first word drawn is the lowest.
template <class NextWord>
Value bits_from_words(Run& run, uint64_t count, NextWord next) {
  if (count == 0) {
    return Value::integer(0);
  }
  if (count <= 32) {
    return Value::integer(next() >> (32 - count));
  }
  if (count <= 63) {
    uint64_t low = next();
    uint64_t high = next() >> (64 - count);
    return Value::integer(static_cast<int64_t>(high << 32 | low));
  }
  if (count > bigint::kMaxBits) {
    return run.raise_memory_error();
  }
  size_t limbs = (count + 63) / 64;
  TRY(run.charge(count / 32));
  TRY(BigInt * number, int_allocate(run, limbs));
  uint64_t left = count;
  for (size_t i = 0; i < limbs; ++i) {
    uint64_t limb = 0;
    for (int half = 0; half < 2 && left > 0; ++half) {
      uint64_t word = next();
      if (left < 32) {
        word >>= 32 - left;
        left = 0;
      } else {
        left -= 32;
      }
      limb |= word << (32 * half);
    }
    number->limbs()[i] = limb;
  }
  size_t size = bigint::normalised_size(number->limbs(), limbs);
  return int_finish(run, number, limbs, {size, false});
}

Value system_bits(Run& run, uint64_t count) {
  // The excess bits of whole bytes are cut off.
  return bits_from_words(run, count, [&run] {
    uint32_t word;
    run.random_bytes(&word, sizeof word);
    return word;
  });
}

Value generator_bits(Run& run, RandomObject& self, uint64_t count) {
  return bits_from_words(run, count, [&self] { return next_word(self); });
}

// ---- where a method draws from ------------------------------------------------------------------------------------

enum class Drawing : uint8_t { kGenerator, kSystem, kProgram };

class Source {
 public:
  Source(Run& run, Value self) : run_(run), value_(self), self_(*as_random(self)) {
    Type* type = type_of(self);
    if (type == &random_type) {
      return;
    }
    if (type == &system_random_type) {
      random_ = bits_ = Drawing::kSystem;
      return;
    }
    random_ = origin(type, "random", &random_class_);
    bits_ = origin(type, "getrandbits", &bits_class_);
    // What stands earlier in the MRO decides how integers are drawn.
    for (size_t i = 0; i < type->mro->length; ++i) {
      Type* at = as_type(type->mro->items[i]);
      if (at == bits_class_) {
        break;
      }
      if (at == random_class_) {
        below_by_random_ = true;
        break;
      }
    }
  }

  // 0 ≤ *out < 1. False: raised.
  bool next(double* out) {
    switch (random_) {
      case Drawing::kGenerator:
        *out = next_double(self_);
        return true;
      case Drawing::kSystem:
        *out = system_double(run_);
        return true;
      case Drawing::kProgram:
        break;
    }
    TRY(Str * name, str_intern(run_, "random"));
    TRY(Value result, call_method(run_, value_, name, {}));
    return to_double(run_, result, out);
  }

  Value bits(uint64_t count) {
    switch (bits_) {
      case Drawing::kGenerator:
        return generator_bits(run_, self_, count);
      case Drawing::kSystem:
        return system_bits(run_, count);
      case Drawing::kProgram:
        break;
    }
    TRY(Str * name, str_intern(run_, "getrandbits"));
    return call_method(run_, value_, name, {Value::integer(static_cast<int64_t>(count))});
  }

  // An int in [0, limit), limit > 0.
  Value below(Value limit) {
    if (below_by_random_) {
      return below_with_random(limit);
    }
    if (bits_ == Drawing::kGenerator && limit.is_int()) [[likely]] {
      return Value::integer(static_cast<int64_t>(small_below(static_cast<uint64_t>(limit.as_int()))));
    }
    uint64_t count = int_bit_length(limit);
    while (true) {
      TRY(Value drawn, bits(count));
      TRY(Truth again, compare_truth(run_, CompareOperator::kGreaterEqual, drawn, limit));
      if (again == Truth::kFalse) {
        return drawn;
      }
      TRY(run_.step());
    }
  }
  // The same for a size.
  bool below(size_t limit, size_t* out) {
    if (bits_ == Drawing::kGenerator && !below_by_random_) [[likely]] {
      *out = small_below(limit);
      return true;
    }
    TRY(Value drawn, below(Value::integer(static_cast<int64_t>(limit))));
    int64_t index;
    TRY(to_index_exact(run_, drawn, &index, &types::index_error_));
    if (index < 0 || static_cast<size_t>(index) >= limit) {
      return run_.raise(types::index_error_, "list index out of range");
    }
    *out = static_cast<size_t>(index);
    return true;
  }

  Run& run() { return run_; }
  RandomObject& self() { return self_; }
  bool is_plain() const { return random_ == Drawing::kGenerator && bits_ == Drawing::kGenerator && !below_by_random_; }

 private:
  Drawing origin(Type* type, const char* name, Type** where) {
    Str* text = str_intern(run_, name);
    if (text == nullptr) {
      return Drawing::kGenerator;  // a limit is ending the run
    }
    Value found = type_lookup_where(run_, type, text, where);
    if (!has_kind(found, CellKind::kNativeFunction)) {
      return Drawing::kProgram;
    }
    return *where == &system_random_type ? Drawing::kSystem : Drawing::kGenerator;
  }

  uint64_t small_below(uint64_t limit) {
    auto count = static_cast<unsigned>(64 - __builtin_clzll(limit));
    uint64_t drawn;
    do {
      if (count <= 32) {
        drawn = next_word(self_) >> (32 - count);
      } else {
        uint64_t low = next_word(self_);
        drawn = static_cast<uint64_t>(next_word(self_) >> (64 - count)) << 32 | low;
      }
    } while (drawn >= limit);
    return drawn;
  }

  // For generators that can make floats only: multiples of 2**-53.
  Value below_with_random(Value limit) {
    constexpr int64_t kMost = int64_t{1} << 53;
    double drawn;
    if (!limit.is_int() || limit.as_int() >= kMost) {
      TRY(next(&drawn));
      double bound;
      TRY(int_to_double(run_, limit, &bound));
      return int_from_double(run_, std::floor(drawn * bound));
    }
    int64_t rest = kMost % limit.as_int();
    double most = static_cast<double>(kMost - rest) / static_cast<double>(kMost);
    do {
      TRY(run_.step());
      TRY(next(&drawn));
    } while (drawn >= most);
    return Value::integer(static_cast<int64_t>(std::floor(drawn * static_cast<double>(kMost))) % limit.as_int());
  }

  Run& run_;
  Value value_;
  RandomObject& self_;
  Drawing random_ = Drawing::kGenerator;
  Drawing bits_ = Drawing::kGenerator;
  bool below_by_random_ = false;
  Type* random_class_ = nullptr;
  Type* bits_class_ = nullptr;
};

// ---- seeding and state --------------------------------------------------------------------------------------------

void seed_from_host(Run& run, RandomObject& self) {
  uint32_t key[kStateWords];
  run.random_bytes(key, sizeof key);
  seed_words(self, kStateWords, [&key](size_t i) { return key[i]; });
}

bool seed_int(Run& run, RandomObject& self, Value plain) {
  IntView number(plain);
  bigint::Limbs limbs = number.view().magnitude;
  TRY(run.charge(limbs.size() + 20));
  size_t count = limbs.empty() ? 1 : limbs.size() * 2 - ((limbs.back() >> 32) == 0 ? 1 : 0);
  seed_words(self, count, [limbs](size_t i) {
    return limbs.empty() ? 0u : static_cast<uint32_t>(limbs[i / 2] >> (i % 2 == 0 ? 0 : 32));
  });
  return true;
}

// A text's bytes and their SHA-512 as one big number.
bool seed_bytes(Run& run, RandomObject& self, const uint8_t* data, size_t length) {
  TRY(run.charge(length / 8 + 32));
  size_t total = length + kSha512Bytes;
  TRY(Buffer * buffer, run.allocate_buffer(total));
  uint8_t* bytes = buffer->bytes();
  std::memcpy(bytes, data, length);
  sha512(data, length, bytes + length);
  size_t first = 0;
  while (first + 1 < total && bytes[first] == 0) {
    ++first;
  }
  size_t used = total - first;
  seed_words(self, (used + 3) / 4, [bytes, total, used](size_t i) {
    uint32_t word = 0;
    for (size_t k = 0; k < 4 && i * 4 + k < used; ++k) {
      word |= static_cast<uint32_t>(bytes[total - 1 - i * 4 - k]) << (8 * k);
    }
    return word;
  });
  return true;
}

bool is_bytes_like(Value value) {
  return has_kind(value, CellKind::kBytes) || has_kind(value, CellKind::kByteArray);
}

bool seed_hash(Run& run, RandomObject& self, Value value) {
  int64_t hashed;
  TRY(hash(run, value, &hashed));
  TRY(Value number, int_from_uint64(run, static_cast<uint64_t>(hashed)));
  return seed_int(run, self, number);
}

bool seed_version_1(Run& run, RandomObject& self, Value text) {
  size_t length = is_str(text) ? as_str(text)->length : as_bytes(text)->length;
  TRY(run.charge(length / 4 + 1));
  auto at = [text](size_t i) -> uint64_t { return is_str(text) ? as_str(text)->at(i) : as_bytes(text)->data[i]; };
  uint64_t x = length == 0 ? 0 : at(0) << 7;
  for (size_t i = 0; i < length; ++i) {
    x = (1000003 * x) ^ at(i);
  }
  x ^= length;
  TRY(Value number, int_from_uint64(run, x));
  return seed_int(run, self, number);
}

bool seed(Run& run, RandomObject& self, Value a, Value version) {
  bool is_first = version.is_int_or_bool() && version.as_int() == 1;
  bool is_second = version.is_int() && version.as_int() == 2;
  if (is_first && (is_str(a) || has_kind(a, CellKind::kBytes))) {
    TRY(seed_version_1(run, self, a));
  } else if (is_second && is_str(a)) {
    if (as_str(a)->is_wide() && str_has_surrogate(as_str(a))) {
      TRY(Str * encode, str_intern(run, "encode"));
      TRY(call_method(run, a, encode, {}));  // raises
    }
    std::string text = str_to_utf8(as_str(a));
    TRY(seed_bytes(run, self, reinterpret_cast<const uint8_t*>(text.data()), text.size()));
  } else if (is_second && is_bytes_like(a)) {
    TRY(seed_bytes(run, self, as_bytes(a)->data, as_bytes(a)->length));
  } else if (a.is_none()) {
    seed_from_host(run, self);
  } else if (is_int_like(a)) {
    TRY(seed_int(run, self, int_value(a)));
  } else if (is_float_like(a) || is_str(a) || is_bytes_like(a)) {
    TRY(seed_hash(run, self, a));
  } else {
    return run.raise(types::type_error_,
                     "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.");
  }
  self.gauss_next = Value::none();
  return true;
}

Value random_create(Run& run, Type* type, Value*, uint32_t, const KeywordNames*) {
  TRY(Object * object, instance_new(run, type));
  auto* self = static_cast<RandomObject*>(object);
  self->gauss_next = Value::none();
  seed_word(*self, 5489);  // __init__ seeds; a subclass that forgets it has a generator all the same
  if (type != &random_type) {
    seed_from_host(run, *self);
  }
  return Value::object(self);
}

bool random_initialize(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  Value x = Value::none();
  uint32_t keyword_count = keywords != nullptr ? keywords->count : 0;
  if (count > 1) {
    return run.raise(types::type_error_, "Random.__init__() takes from 1 to 2 positional arguments but {} were given",
                     {count + 1});
  }
  for (uint32_t i = 0; i < keyword_count; ++i) {
    if (keywords->names[i]->is_wide() || keywords->names[i]->view() != "x") {
      return run.raise(types::type_error_, "Random.__init__() got an unexpected keyword argument '{}'",
                       {keywords->names[i]});
    }
    if (count == 1) {
      return run.raise(types::type_error_, "Random.__init__() got multiple values for argument 'x'");
    }
    x = arguments[count + i];
  }
  if (count == 1) {
    x = arguments[0];
  }
  Type* type = type_of(self);
  if (type == &random_type) {
    return seed(run, *as_random(self), x, Value::integer(2));
  }
  if (type != &system_random_type) {
    TRY(Str * name, str_intern(run, "seed"));
    TRY(call_method(run, self, name, {x}));
  }
  return true;
}

Value random_seed(Call& call, Value self, Value a, Value version) {
  TRY(seed(call.run(), *as_random(self), a.is_absent() ? Value::none() : a,
           version.is_absent() ? Value::integer(2) : version));
  return Value::none();
}

Value random_getstate(Call& call, Value self) {
  Run& run = call.run();
  RandomObject& generator = *as_random(self);
  TRY(run.charge(kStateWords / 8));
  TRY(Tuple * words, tuple_new(run, kStateWords + 1));
  for (size_t i = 0; i < kStateWords; ++i) {
    words->items[i] = Value::integer(generator.state[i]);
  }
  words->items[kStateWords] = Value::integer(generator.position);
  Value items[] = {Value::integer(3), Value::object(words), generator.gauss_next};
  return value_of(tuple_from(run, items, 3));
}

bool set_words(Run& run, RandomObject& self, Value state, bool wrap) {
  if (!is_tuple(state)) {
    return run.raise(types::type_error_, "state vector must be a tuple");
  }
  Tuple* words = as_tuple(state);
  if (words->length != kStateWords + 1) {
    return run.raise(types::value_error_, "state vector is the wrong size");
  }
  uint32_t fresh[kStateWords];
  for (size_t i = 0; i <= kStateWords; ++i) {
    Value item = words->items[i];
    if (!is_int_like(item)) {
      return wrap ? run.raise(types::type_error_, "unsupported operand type(s) for %: '{}' and 'int'", {type_of(item)})
                  : run.raise(types::type_error_, "an integer is required");
    }
    Value plain = int_value(item);
    if (!plain.is_int() || (!wrap && plain.as_int() < 0)) {
      return int_sign(plain) < 0
                 ? run.raise(types::overflow_error_, "can't convert negative value to unsigned int")
                 : run.raise(types::overflow_error_, "Python int too large to convert to C unsigned long");
    }
    if (i < kStateWords) {
      fresh[i] = static_cast<uint32_t>(plain.as_int());
    } else if (plain.as_int() < 0 || plain.as_int() > kStateWords) {
      return run.raise(types::value_error_, "invalid state");
    } else {
      self.position = static_cast<uint32_t>(plain.as_int());
    }
  }
  std::memcpy(self.state, fresh, sizeof fresh);
  return true;
}

Value random_setstate(Call& call, Value self, Value state) {
  Run& run = call.run();
  TRY(Value version, get_item(run, state, Value::integer(0)));
  bool is_second = version.is_int() && version.as_int() == 2;
  if (!is_second && !(version.is_int() && version.as_int() == 3)) {
    TRY(Str * text, to_str(run, version));
    return run.raise(types::value_error_, "state with version {} passed to Random.setstate() of version 3", {text});
  }
  TRY(Value items, tuple_from_iterable(run, state));
  size_t count = as_tuple(items)->length;
  if (count != 3) {
    return count < 3 ? run.raise(types::value_error_, "not enough values to unpack (expected 3, got {})", {count})
                     : run.raise(types::value_error_, "too many values to unpack (expected 3)");
  }
  as_random(self)->gauss_next = as_tuple(items)->items[2];
  TRY(set_words(run, *as_random(self), as_tuple(items)->items[1], is_second));
  return Value::none();
}

// ---- numbers ------------------------------------------------------------------------------------------------------

Value random_random(Call&, Value self) {
  return Value::real(next_double(*as_random(self)));
}

bool bit_count(Run& run, Value k, uint64_t* out) {
  TRY(Value number, to_index(run, k));
  if (!number.is_int() || number.as_int() > INT32_MAX || number.as_int() < INT32_MIN) {
    return number.is_int()
               ? run.raise(types::overflow_error_, number.as_int() > 0 ? "signed integer is greater than maximum"
                                                                       : "signed integer is less than minimum")
               : run.raise(types::overflow_error_, "Python int too large to convert to C long");
  }
  if (number.as_int() < 0) {
    return run.raise(types::value_error_, "number of bits must be non-negative");
  }
  *out = static_cast<uint64_t>(number.as_int());
  return true;
}

Value random_getrandbits(Call& call, Value self, Value k) {
  uint64_t count;
  TRY(bit_count(call.run(), k, &count));
  return generator_bits(call.run(), *as_random(self), count);
}

Value random_randbytes(Call& call, Value self, Value n) {
  Run& run = call.run();
  Source source(run, self);
  TRY(Value bits, number_multiply(run, n, Value::integer(8)));
  uint64_t count;
  TRY(bit_count(run, bits, &count));
  size_t length = count / 8;
  TRY(run.charge(length / 4 + 1));
  if (source.is_plain()) {
    TRY(Bytes * bytes, bytes_new(run, nullptr, length));
    RandomObject& generator = source.self();
    for (size_t at = 0; at < length; at += 4) {
      uint32_t word = next_word(generator);
      size_t piece = std::min<size_t>(4, length - at);
      word >>= 32 - 8 * piece;
      std::memcpy(bytes->data + at, &word, piece);
    }
    return Value::object(bytes);
  }
  TRY(Value number, source.bits(count));
  TRY(Str * to_bytes, str_intern(run, "to_bytes"));
  TRY(Str * little, str_intern(run, "little"));
  return call_method(run, number, to_bytes, {Value::integer(static_cast<int64_t>(length)), Value::object(little)});
}

// randrange's arguments: whole floats are still taken.
Value range_argument(Run& run, Value value, const char* what) {
  if (value.is_int()) [[likely]] {
    return value;
  }
  if (has_index(value)) {
    return to_index(run, value);
  }
  TRY(Value whole, int_from_value(run, value));
  TRY(Truth same, compare_truth(run, CompareOperator::kEqual, whole, value));
  if (same == Truth::kFalse) {
    return run.raise(types::value_error_, "non-integer {} for randrange()", {what});
  }
  return whole;
}

Value in_range(Run& run, Source& source, Value start_value, Value stop_value, Value step_value) {
  TRY(Value start, range_argument(run, start_value, "arg 1"));
  if (stop_value.is_none()) {
    if (!(step_value.is_int() && step_value.as_int() == 1)) {
      return run.raise(types::type_error_, "Missing a non-None stop argument");
    }
    if (int_sign(start) > 0) {
      return source.below(start);
    }
    return run.raise(types::value_error_, "empty range for randrange()");
  }
  TRY(Value stop, range_argument(run, stop_value, "stop"));
  TRY(Value width, int_subtract(run, stop, start));
  TRY(Value step, range_argument(run, step_value, "step"));
  if (step.is_int() && step.as_int() == 1) {
    if (int_sign(width) > 0) {
      TRY(Value drawn, source.below(width));
      return number_add(run, start, drawn);
    }
    TRY(Str * first, to_str(run, start));
    TRY(Str * second, to_str(run, stop));
    TRY(Str * third, to_str(run, width));
    return run.raise(types::value_error_, "empty range for randrange() ({}, {}, {})", {first, second, third});
  }
  int direction = int_sign(step);
  if (direction == 0) {
    return run.raise(types::value_error_, "zero step for randrange()");
  }
  TRY(Value reach, int_add(run, width, step));
  TRY(reach, int_add(run, reach, Value::integer(-direction)));
  TRY(Value count, int_floor_divide(run, reach, step));
  if (int_sign(count) <= 0) {
    return run.raise(types::value_error_, "empty range for randrange()");
  }
  TRY(Value drawn, source.below(count));
  TRY(Value offset, number_multiply(run, step, drawn));
  return number_add(run, start, offset);
}

Value random_randrange(Call& call, Value self, Value start, Value stop, Value step) {
  Source source(call.run(), self);
  return in_range(call.run(), source, start, stop.is_absent() ? Value::none() : stop,
                  step.is_absent() ? Value::integer(1) : step);
}

Value random_randint(Call& call, Value self, Value a, Value b) {
  Run& run = call.run();
  Source source(run, self);
  Value stop;
  if (b.is_int() && b.as_int() < INT64_MAX) [[likely]] {
    stop = Value::integer(b.as_int() + 1);
  } else {
    TRY(stop, binary_operation(run, BinaryOperator::kAdd, b, Value::integer(1)));
  }
  return in_range(run, source, a, stop, Value::integer(1));
}

// ---- sequences ----------------------------------------------------------------------------------------------------

Value item_at(Run& run, Value sequence, size_t index) {
  if (is_exact(sequence, &types::list_) && index < as_list(sequence)->length) {
    return as_list(sequence)->items->items[index];
  }
  if (is_exact(sequence, &types::tuple_) && index < as_tuple(sequence)->length) {
    return as_tuple(sequence)->items[index];
  }
  return get_item(run, sequence, Value::integer(static_cast<int64_t>(index)));
}

Value random_choice(Call& call, Value self, Value seq) {
  Run& run = call.run();
  int64_t size;
  TRY(length(run, seq, &size));
  if (size == 0) {
    return run.raise(types::index_error_, "Cannot choose from an empty sequence");
  }
  Source source(run, self);
  size_t index;
  TRY(source.below(static_cast<size_t>(size), &index));
  return item_at(run, seq, index);
}

Value random_shuffle(Call& call, Value self, Value x) {
  Run& run = call.run();
  Source source(run, self);
  int64_t size;
  TRY(length(run, x, &size));
  bool is_plain = is_exact(x, &types::list_) && source.is_plain();
  LoopCharge charge(run);
  for (int64_t i = size - 1; i >= 1; --i) {
    size_t j;
    TRY(charge.next());
    TRY(source.below(static_cast<size_t>(i) + 1, &j));
    if (is_plain) {
      Value* items = as_list(x)->items->items;
      std::swap(items[i], items[j]);
      continue;
    }
    Value index = Value::integer(i);
    Value other = Value::integer(static_cast<int64_t>(j));
    TRY(Value first, get_item(run, x, other));
    TRY(Value second, get_item(run, x, index));
    TRY(set_item(run, x, index, first));
    TRY(set_item(run, x, other, second));
  }
  TRY(run.charge(static_cast<uint64_t>(size)));
  return Value::none();
}

// isinstance(population, collections.abc.Sequence)
Truth is_sequence(Run& run, Value value) {
  if (is_str(value) || is_list(value) || is_tuple(value) || is_bytes_like(value) || has_kind(value, CellKind::kRange) ||
      has_kind(value, CellKind::kMemoryView)) {
    return Truth::kTrue;
  }
  if (is_set(value) || is_dict(value) || !value.is_object()) {
    return Truth::kFalse;
  }
  if (type_of(value)->has(kTypeSequence) || !module_exists("collections.abc")) {
    return truth_of(type_of(value)->has(kTypeSequence));
  }
  TRY(Module * abc, import_module(run, "collections.abc"));
  TRY(Str * name, str_intern(run, "Sequence"));
  TRY(Value sequence, get_attribute(run, Value::object(abc), name));
  return is_instance_of(run, value, sequence);
}

// bisect_right(list, x) over [0, high).
bool insertion_point(Run& run, Value sorted, Value x, size_t high, size_t* out) {
  size_t low = 0;
  while (low < high) {
    size_t middle = (low + high) / 2;
    TRY(Value item, item_at(run, sorted, middle));
    TRY(Truth before, compare_truth(run, CompareOperator::kLess, x, item));
    if (before == Truth::kTrue) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  *out = low;
  return true;
}

// list(itertools.accumulate(values))
List* running_totals(Run& run, Value values) {
  Iteration items(run, values);
  TRY(items.ok());
  TRY(List * totals, list_new(run, 8));
  Value total = Value::absent();
  while (true) {
    TRY(Value item, items.next());
    if (item.is_absent()) {
      return totals;
    }
    if (total.is_absent()) {
      total = item;
    } else {
      TRY(total, number_add(run, total, item));
    }
    TRY(list_append(run, totals, total));
  }
}

List* sample_indices(Run& run, Source& source, size_t n, size_t k);

bool sample_size(Run& run, Value k, size_t n, size_t* out) {
  TRY(Truth low, compare_truth(run, CompareOperator::kLessEqual, Value::integer(0), k));
  Truth high = Truth::kFalse;
  if (low == Truth::kTrue) {
    TRY(high, compare_truth(run, CompareOperator::kLessEqual, k, Value::integer(static_cast<int64_t>(n))));
  }
  if (high == Truth::kFalse) {
    return run.raise(types::value_error_, "Sample larger than population or is negative");
  }
  if (!has_index(k)) {
    return run.raise(types::type_error_, "can't multiply sequence by non-int of type '{}'", {type_of(k)});
  }
  TRY(Value count, to_index(run, k));
  *out = static_cast<size_t>(count.as_int());
  return true;
}

// The positions that sample() picks from n, in order.
List* sample_indices(Run& run, Source& source, size_t n, size_t k) {
  TRY(run.charge(k));
  TRY(List * result, list_new(run, k));
  double set_size = 21;
  if (k > 5) {
    set_size += std::pow(4.0, std::ceil(std::log(static_cast<double>(k) * 3) / std::log(4.0)));
  }
  if (static_cast<double>(n) <= set_size) {
    TRY(run.charge(n));
    TRY(Buffer * buffer, run.allocate_buffer(n * sizeof(uint64_t)));
    auto* pool = reinterpret_cast<uint64_t*>(buffer->bytes());
    for (size_t i = 0; i < n; ++i) {
      pool[i] = i;
    }
    for (size_t i = 0; i < k; ++i) {
      size_t j;
      TRY(source.below(n - i, &j));
      TRY(list_append(run, result, Value::integer(static_cast<int64_t>(pool[j]))));
      pool[j] = pool[n - i - 1];
    }
    return result;
  }
  TRY(Set * selected, set_new(run, false));
  for (size_t i = 0; i < k; ++i) {
    while (true) {
      size_t j;
      TRY(source.below(n, &j));
      Value index = Value::integer(static_cast<int64_t>(j));
      TRY(Truth taken, set_contains(run, selected, index));
      if (taken == Truth::kFalse) {
        TRY(set_add(run, selected, index));
        TRY(list_append(run, result, index));
        break;
      }
      TRY(run.charge(1));
    }
  }
  return result;
}

Value random_sample(Call& call, Value self, Value population, Value k, Value counts) {
  Run& run = call.run();
  TRY(Truth is_fit, is_sequence(run, population));
  if (is_fit == Truth::kFalse) {
    return run.raise(types::type_error_, "Population must be a sequence.  For dicts or sets, use sorted(d).");
  }
  int64_t size;
  TRY(length(run, population, &size));
  auto n = static_cast<size_t>(size);
  List* cumulative = nullptr;
  if (!counts.is_absent() && !counts.is_none()) {
    TRY(cumulative, running_totals(run, counts));
    if (cumulative->length != n) {
      return run.raise(types::value_error_, "The number of counts does not match the population");
    }
    if (n == 0) {
      return run.raise(types::index_error_, "pop from empty list");
    }
    Value total = cumulative->items->items[--cumulative->length];
    if (!is_int_like(total)) {
      return run.raise(types::type_error_, "Counts must be integers");
    }
    if (int_sign(int_value(total)) <= 0) {
      return run.raise(types::value_error_, "Total of counts must be greater than zero");
    }
    if (!int_value(total).is_int()) {
      return run.raise(types::overflow_error_, "Python int too large to convert to C ssize_t");
    }
    n = static_cast<size_t>(int_value(total).as_int());
  }
  Source source(run, self);
  size_t wanted;
  TRY(sample_size(run, k, n, &wanted));
  TRY(List * chosen, sample_indices(run, source, n, wanted));
  for (size_t i = 0; i < wanted; ++i) {
    Value index = chosen->items->items[i];
    auto at = static_cast<size_t>(index.as_int());
    if (cumulative != nullptr) {
      TRY(insertion_point(run, Value::object(cumulative), index, cumulative->length, &at));
    }
    TRY(Value item, item_at(run, population, at));
    chosen->items->items[i] = item;
  }
  return Value::object(chosen);
}

// Weights that doubles hold exactly, the common case.
const double* plain_weights(Run& run, Value cumulative, size_t count) {
  if (!is_exact(cumulative, &types::list_)) {
    return nullptr;
  }
  constexpr int64_t kExact = int64_t{1} << 53;
  const Value* items = as_list(cumulative)->items->items;
  for (size_t i = 0; i < count; ++i) {
    bool fits =
        items[i].is_float() || (items[i].is_int() && items[i].as_int() <= kExact && items[i].as_int() >= -kExact);
    if (!fits) {
      return nullptr;
    }
  }
  Buffer* buffer = run.allocate_buffer(count * sizeof(double));
  if (buffer == nullptr) {
    return nullptr;
  }
  auto* weights = reinterpret_cast<double*>(buffer->bytes());
  for (size_t i = 0; i < count; ++i) {
    weights[i] = items[i].is_float() ? items[i].as_float() : static_cast<double>(items[i].as_int());
  }
  return weights;
}

Value random_choices(Call& call, Value self, Value population, Value weights, Value cum_weights, Value k) {
  Run& run = call.run();
  Source source(run, self);
  int64_t size;
  TRY(length(run, population, &size));
  auto n = static_cast<size_t>(size);
  bool has_weights = !weights.is_absent() && !weights.is_none();
  bool has_cumulative = !cum_weights.is_absent() && !cum_weights.is_none();
  double total = 0;
  const double* plain = nullptr;
  if (!has_cumulative && has_weights) {
    List* totals = nullptr;
    if (is_int_like(weights)) {
      TRY(Str * text, to_repr(run, weights));
      return run.raise(types::type_error_, "The number of choices must be a keyword argument: k={}", {text});
    }
    TRY(totals, running_totals(run, weights));
    cum_weights = Value::object(totals);
    has_cumulative = true;
  } else if (has_cumulative && has_weights) {
    return run.raise(types::type_error_, "Cannot specify both weights and cumulative weights");
  }
  if (has_cumulative) {
    int64_t count;
    TRY(length(run, cum_weights, &count));
    if (count != size) {
      return run.raise(types::value_error_, "The number of weights does not match the population");
    }
    TRY(Value last, get_item(run, cum_weights, Value::integer(-1)));
    TRY(last, number_add(run, last, Value::real(0)));
    TRY(to_double(run, last, &total));
    if (total <= 0) {
      return run.raise(types::value_error_, "Total of weights must be greater than zero");
    }
    if (!std::isfinite(total)) {
      return run.raise(types::value_error_, "Total of weights must be finite");
    }
    plain = plain_weights(run, cum_weights, n);
    TRY(!run.has_exception());
  }
  int64_t count = 1;
  if (!k.is_absent()) {
    TRY(to_index_clamped(run, k, &count));
  }
  TRY(List * result, list_new(run, count < 0 ? 0 : std::min<size_t>(static_cast<size_t>(count), 1 << 16)));
  for (int64_t i = 0; i < count; ++i) {
    TRY(run.charge(1));
    double drawn;
    TRY(source.next(&drawn));
    size_t index;
    if (!has_cumulative) {
      index = static_cast<size_t>(std::floor(drawn * static_cast<double>(n)));
    } else if (plain != nullptr) {
      index = static_cast<size_t>(std::upper_bound(plain, plain + n - 1, drawn * total) - plain);
    } else {
      TRY(insertion_point(run, cum_weights, Value::real(drawn * total), n - 1, &index));
    }
    TRY(Value item, item_at(run, population, index));
    TRY(list_append(run, result, item));
  }
  return Value::object(result);
}

// ---- distributions ------------------------------------------------------------------------------------------------

Value real_argument(Value value, double otherwise) {
  return value.is_absent() ? Value::real(otherwise) : value;
}

// What a formula computes with as a float; anything that is no number fails in the words of its first operator.
bool number_argument(Run& run, Value value, double* out) {
  if (value.is_float()) {
    *out = value.as_float();
    return true;
  }
  if (!is_int_like(value) && type_of(value)->slots.to_float == nullptr) {
    TRY(binary_operation(run, BinaryOperator::kMultiply, Value::real(1), value));
  }
  return to_double(run, value, out);
}

RaisedResult raise_math_domain(Run& run) {
  return run.raise(types::value_error_, "math domain error");
}

// log() as the module math has it.
bool checked_log(Run& run, double x, double* out) {
  if (!(x > 0)) {
    return raise_math_domain(run);
  }
  *out = std::log(x);
  return true;
}

bool checked_exp(Run& run, double x, double* out) {
  *out = std::exp(x);
  if (std::isinf(*out) && std::isfinite(x)) {
    return run.raise(types::overflow_error_, "math range error");
  }
  return true;
}

Value random_uniform(Call& call, Value self, Value a, Value b) {
  Run& run = call.run();
  Source source(run, self);
  TRY(Value width, number_subtract(run, b, a));
  double drawn;
  TRY(source.next(&drawn));
  TRY(Value offset, number_multiply(run, width, Value::real(drawn)));
  return number_add(run, a, offset);
}

Value random_triangular(Call& call, Value self, Value low_value, Value high_value, Value mode) {
  Run& run = call.run();
  Source source(run, self);
  Value low = real_argument(low_value, 0);
  Value high = real_argument(high_value, 1);
  double u;
  TRY(source.next(&u));
  double c = 0.5;
  if (!mode.is_absent() && !mode.is_none()) {
    TRY(Value part, number_subtract(run, mode, low));
    TRY(Value whole, number_subtract(run, high, low));
    Value ratio = number_divide(run, part, whole);
    if (ratio.is_raised()) {
      return run.catch_if(types::zero_division_error_) != nullptr ? low : Value::raised();
    }
    TRY(to_double(run, ratio, &c));
  }
  if (u > c) {
    u = 1.0 - u;
    c = 1.0 - c;
    std::swap(low, high);
  }
  if (u * c < 0) {
    return raise_math_domain(run);
  }
  TRY(Value width, number_subtract(run, high, low));
  TRY(Value offset, number_multiply(run, width, Value::real(std::sqrt(u * c))));
  return number_add(run, low, offset);
}

Value scaled(Run& run, Value mu, Value sigma, double z) {
  TRY(Value offset, number_multiply(run, Value::real(z), sigma));
  return number_add(run, mu, offset);
}

Value normal(Run& run, Source& source, Value mu, Value sigma) {
  static const double kMagic = 4 * std::exp(-0.5) / std::sqrt(2.0);
  while (true) {
    double u1, u2;
    TRY(run.step());
    TRY(source.next(&u1));
    TRY(source.next(&u2));
    u2 = 1.0 - u2;
    double z = kMagic * (u1 - 0.5) / u2;
    double zz = z * z / 4.0;
    double bound;
    TRY(checked_log(run, u2, &bound));
    if (zz <= -bound) {
      return scaled(run, mu, sigma, z);
    }
  }
}

Value random_normalvariate(Call& call, Value self, Value mu, Value sigma) {
  Source source(call.run(), self);
  return normal(call.run(), source, real_argument(mu, 0), real_argument(sigma, 1));
}

Value random_gauss(Call& call, Value self, Value mu, Value sigma) {
  Run& run = call.run();
  Source source(run, self);
  Value kept = source.self().gauss_next;
  source.self().gauss_next = Value::none();
  double z;
  if (kept.is_none()) {
    double angle, u;
    TRY(source.next(&angle));
    angle *= kTwoPi;
    TRY(source.next(&u));
    double radius;
    TRY(checked_log(run, 1.0 - u, &radius));
    radius = std::sqrt(-2.0 * radius);
    z = std::cos(angle) * radius;
    source.self().gauss_next = Value::real(std::sin(angle) * radius);
  } else {
    TRY(number_argument(run, kept, &z));
  }
  return scaled(run, real_argument(mu, 0), real_argument(sigma, 1), z);
}

Value random_lognormvariate(Call& call, Value self, Value mu, Value sigma) {
  Run& run = call.run();
  Source source(run, self);
  TRY(Value drawn, normal(run, source, mu, sigma));
  double x, result;
  TRY(to_double(run, drawn, &x));
  TRY(checked_exp(run, x, &result));
  return Value::real(result);
}

Value random_expovariate(Call& call, Value self, Value lambd) {
  Run& run = call.run();
  Source source(run, self);
  double u, logarithm;
  TRY(source.next(&u));
  TRY(checked_log(run, 1.0 - u, &logarithm));
  return number_divide(run, Value::real(-logarithm), lambd);
}

Value random_vonmisesvariate(Call& call, Value self, Value mu_value, Value kappa_value) {
  Run& run = call.run();
  Source source(run, self);
  double mu, kappa, u;
  TRY(Truth is_flat, compare_truth(run, CompareOperator::kLessEqual, kappa_value, Value::real(1e-6)));
  if (is_flat == Truth::kTrue) {
    TRY(source.next(&u));
    return Value::real(kTwoPi * u);
  }
  TRY(number_argument(run, kappa_value, &kappa));
  TRY(number_argument(run, mu_value, &mu));
  double s = 0.5 / kappa;
  double r = s + std::sqrt(1.0 + s * s);
  double z;
  while (true) {
    double u1, u2;
    TRY(run.step());
    TRY(source.next(&u1));
    z = std::cos(kPi * u1);
    double d = z / (r + z);
    TRY(source.next(&u2));
    if (u2 < 1.0 - d * d || u2 <= (1.0 - d) * std::exp(d)) {
      break;
    }
  }
  double q = 1.0 / r;
  double f = (q + z) / (1.0 + q * z);
  double u3;
  TRY(source.next(&u3));
  double angle = std::acos(f);
  return binary_operation(run, BinaryOperator::kModulo, Value::real(u3 > 0.5 ? mu + angle : mu - angle),
                          Value::real(kTwoPi));
}

// The operators that a parameter meets first, for their errors.
bool positive_parameters(Run& run, Value alpha, Value beta) {
  for (Value parameter : {alpha, beta}) {
    TRY(Truth bad, compare_truth(run, CompareOperator::kLessEqual, parameter, Value::real(0)));
    if (bad == Truth::kTrue) {
      return run.raise(types::value_error_, "gammavariate: alpha and beta must be > 0.0");
    }
  }
  return true;
}

bool gamma(Run& run, Source& source, double alpha, double* out) {
  static const double kLog4 = std::log(4.0);
  static const double kMagic = 1.0 + std::log(4.5);
  double u;
  if (alpha > 1.0) {
    double ainv = std::sqrt(2.0 * alpha - 1.0);
    double bbb = alpha - kLog4;
    double ccc = alpha + ainv;
    while (true) {
      double u1, u2;
      TRY(run.step());
      TRY(source.next(&u1));
      if (!(1e-7 < u1 && u1 < 0.9999999)) {
        continue;
      }
      TRY(source.next(&u2));
      u2 = 1.0 - u2;
      double v = std::log(u1 / (1.0 - u1)) / ainv;
      double x = alpha * std::exp(v);
      double z = u1 * u1 * u2;
      double r = bbb + ccc * v - x;
      if (r + kMagic - 4.5 * z >= 0.0 || r >= std::log(z)) {
        *out = x;
        return true;
      }
    }
  }
  if (alpha == 1.0) {
    TRY(source.next(&u));
    double logarithm;
    TRY(checked_log(run, 1.0 - u, &logarithm));
    *out = -logarithm;
    return true;
  }
  while (true) {
    double u1;
    TRY(run.step());
    TRY(source.next(&u));
    double b = (kE + alpha) / kE;
    double p = b * u;
    double x = p <= 1.0 ? std::pow(p, 1.0 / alpha) : -std::log((b - p) / alpha);
    TRY(source.next(&u1));
    if (p > 1.0 ? u1 <= std::pow(x, alpha - 1.0) : u1 <= std::exp(-x)) {
      *out = x;
      return true;
    }
  }
}

Value random_gammavariate(Call& call, Value self, Value alpha_value, Value beta_value) {
  Run& run = call.run();
  Source source(run, self);
  TRY(positive_parameters(run, alpha_value, beta_value));
  double alpha, x;
  TRY(number_argument(run, alpha_value, &alpha));
  TRY(gamma(run, source, alpha, &x));
  return number_multiply(run, Value::real(x), beta_value);
}

Value random_betavariate(Call& call, Value self, Value alpha_value, Value beta_value) {
  Run& run = call.run();
  Source source(run, self);
  double alpha, beta, y, x;
  TRY(positive_parameters(run, alpha_value, Value::real(1)));
  TRY(number_argument(run, alpha_value, &alpha));
  TRY(gamma(run, source, alpha, &y));
  if (y == 0) {
    return Value::real(0);
  }
  TRY(positive_parameters(run, beta_value, Value::real(1)));
  TRY(number_argument(run, beta_value, &beta));
  TRY(gamma(run, source, beta, &x));
  return number_divide(run, Value::real(y), Value::real(y + x));
}

Value random_paretovariate(Call& call, Value self, Value alpha) {
  Run& run = call.run();
  Source source(run, self);
  double u;
  TRY(source.next(&u));
  TRY(Value exponent, number_divide(run, Value::real(-1), alpha));
  return binary_operation(run, BinaryOperator::kPower, Value::real(1.0 - u), exponent);
}

Value random_weibullvariate(Call& call, Value self, Value alpha, Value beta) {
  Run& run = call.run();
  Source source(run, self);
  double u, logarithm;
  TRY(source.next(&u));
  TRY(checked_log(run, 1.0 - u, &logarithm));
  TRY(Value exponent, number_divide(run, Value::real(1), beta));
  TRY(Value power_value, binary_operation(run, BinaryOperator::kPower, Value::real(-logarithm), exponent));
  return number_multiply(run, alpha, power_value);
}

// ---- SystemRandom -------------------------------------------------------------------------------------------------

Value system_random(Call& call, Value) {
  return Value::real(system_double(call.run()));
}
Value system_getrandbits(Call& call, Value, Value k) {
  uint64_t count;
  TRY(bit_count(call.run(), k, &count));
  return system_bits(call.run(), count);
}
Value system_randbytes(Call& call, Value, Size n) {
  Run& run = call.run();
  if (n.value < 0) {
    return run.raise(types::value_error_, "negative argument not allowed");
  }
  TRY(run.charge(static_cast<uint64_t>(n.value) / 4));
  TRY(Bytes * bytes, bytes_new(run, nullptr, static_cast<size_t>(n.value)));
  run.random_bytes(bytes->data, bytes->length);
  return Value::object(bytes);
}
Value system_seed(Call&, Value, Args, Keywords) {
  return Value::none();
}
Value system_no_state(Call& call, Value, Args, Keywords) {
  return call.run().raise(types::not_implemented_error_, "System entropy source does not have state.");
}

Value random_gauss_next(Call&, Value self) {
  return as_random(self)->gauss_next;
}
Value random_reduce(Call& call, Value self) {
  TRY(Value state, random_getstate(call, self));
  Value items[] = {Value::object(type_of(self)), Value::object(tuple_empty()), state};
  return value_of(tuple_from(call.run(), items, 3));
}

void trace_random(Heap& heap, Object* object) {
  auto* self = static_cast<RandomObject*>(object);
  heap.mark_cell(self->attributes);
  heap.mark(self->gauss_next);
}

constexpr Slots random_slots() {
  Slots slots;
  slots.create = random_create;
  slots.initialize = random_initialize;
  return slots;
}

Type random_type = make_builtin_type({
    .name = "Random",
    .layout = CellKind::kNative,
    .instance_bytes = sizeof(RandomObject),
    .attributes_offset = offsetof(RandomObject, attributes),
    .flags = kTypeBase | kTypeAttributes,
    .base = nullptr,
    .doc = "A random number generator with a state of its own.",
    .slots = random_slots(),
    .module = "random",
    .trace = trace_random,
});
Type system_random_type = make_builtin_type({
    .name = "SystemRandom",
    .layout = CellKind::kNative,
    .instance_bytes = sizeof(RandomObject),
    .attributes_offset = offsetof(RandomObject, attributes),
    .flags = kTypeBase | kTypeAttributes,
    .base = &random_type,
    .doc = "A generator that draws on the host's source of randomness.",
    .slots = {},
    .module = "random",
    .trace = trace_random,
});

#define PYTHON EntryKind::kMethod, Wording::kPython
constexpr Entry kRandomMethods[] = {
    {"seed", "(self, a=None, version=2)", native<random_seed>, "Seeds the generator.", PYTHON},
    {"random", "(self, /)", native<random_random>, "random() -> x in the interval [0, 1)."},
    {"uniform", "(self, a, b)", native<random_uniform>, "A float between a and b.", PYTHON},
    {"triangular", "(self, low=0.0, high=1.0, mode=None)", native<random_triangular>, "Triangular distribution.",
     PYTHON},
    {"randint", "(self, a, b)", native<random_randint>, "An int from a to b, both included.", PYTHON},
    {"choice", "(self, seq)", native<random_choice>, "An element of a sequence that is not empty.", PYTHON},
    {"randrange", "(self, start, stop=None, step=1)", native<random_randrange>,
     "An element of range(start, stop, step).", PYTHON},
    {"sample", "(self, population, k, *, counts=None)", native<random_sample>,
     "k elements of a sequence at different places.", PYTHON},
    {"shuffle", "(self, x)", native<random_shuffle>, "Puts a list into a random order, in place.", PYTHON},
    {"choices", "(self, population, weights=None, *, cum_weights=None, k=1)", native<random_choices>,
     "k elements, drawn independently.", PYTHON},
    {"normalvariate", "(self, mu=0.0, sigma=1.0)", native<random_normalvariate>, "Normal distribution.", PYTHON},
    {"lognormvariate", "(self, mu, sigma)", native<random_lognormvariate>, "Log-normal distribution.", PYTHON},
    {"expovariate", "(self, lambd)", native<random_expovariate>, "Exponential distribution.", PYTHON},
    {"vonmisesvariate", "(self, mu, kappa)", native<random_vonmisesvariate>, "Von Mises distribution.", PYTHON},
    {"gammavariate", "(self, alpha, beta)", native<random_gammavariate>, "Gamma distribution.", PYTHON},
    {"gauss", "(self, mu=0.0, sigma=1.0)", native<random_gauss>, "Normal distribution, in pairs.", PYTHON},
    {"betavariate", "(self, alpha, beta)", native<random_betavariate>, "Beta distribution.", PYTHON},
    {"paretovariate", "(self, alpha)", native<random_paretovariate>, "Pareto distribution.", PYTHON},
    {"weibullvariate", "(self, alpha, beta)", native<random_weibullvariate>, "Weibull distribution.", PYTHON},
    {"getstate", "(self)", native<random_getstate>, "The state, for setstate().", PYTHON},
    {"setstate", "(self, state)", native<random_setstate>, "Restores a state of getstate().", PYTHON},
    {"getrandbits", "(self, k, /)", native<random_getrandbits>,
     "getrandbits(k) -> x. Generates an int with k random bits."},
    {"randbytes", "(self, n)", native<random_randbytes>, "n random bytes.", PYTHON},
    {"__getstate__", "(self)", native<random_getstate>, "The state, for copying.", PYTHON},
    {"__setstate__", "(self, state)", native<random_setstate>, "Restores a state.", PYTHON},
    {"__reduce__", "(self)", native<random_reduce>, "For copying.", PYTHON},
    {"gauss_next", "(self)", native<random_gauss_next>, nullptr, EntryKind::kGetter},
};
constexpr Entry kSystemRandomMethods[] = {
    {"random", "(self)", native<system_random>, "A float in [0, 1).", PYTHON},
    {"getrandbits", "(self, k)", native<system_getrandbits>, "An int of k random bits.", PYTHON},
    {"randbytes", "(self, n)", native<system_randbytes>, "n random bytes.", PYTHON},
    {"seed", "(self, *args, **kwds)", native<system_seed>, "Does nothing.", PYTHON},
    {"getstate", "(self, *args, **kwds)", native<system_no_state>, "There is no state.", PYTHON},
    {"setstate", "(self, *args, **kwds)", native<system_no_state>, "There is no state.", PYTHON},
};

// Methods of the hidden instance that are functions of the module.
constexpr const char* kModuleFunctions[] = {
    "seed",           "random",          "uniform",      "triangular",  "randint",       "choice",
    "randrange",      "sample",          "shuffle",      "choices",     "normalvariate", "lognormvariate",
    "expovariate",    "vonmisesvariate", "gammavariate", "gauss",       "betavariate",   "paretovariate",
    "weibullvariate", "getstate",        "setstate",     "getrandbits", "randbytes"};

bool fill_random(Run& run, Module* module) {
  TRY(module_set(run, module, "Random", Value::object(&random_type)));
  TRY(module_set(run, module, "SystemRandom", Value::object(&system_random_type)));
  auto* instance = run.allocate_object<RandomObject>(&random_type, CellKind::kNative);
  TRY(instance);
  instance->gauss_next = Value::none();
  seed_from_host(run, *instance);
  run.library_state[static_cast<size_t>(LibraryState::kRandom)] = Value::object(instance);
  for (const char* name : kModuleFunctions) {
    TRY(Str * text, str_intern(run, name));
    TRY(Value method, get_attribute(run, Value::object(instance), text));
    TRY(module_set(run, module, name, method));
  }
  return true;
}

const ModuleDefinition kRandom = {"random", "Random variable generators.", {}, fill_random};

}  // namespace

void register_random_module() {
  start_native_type(&random_type, kRandomMethods);
  start_native_type(&system_random_type, kSystemRandomMethods);
  register_module(&kRandom);
}

}  // namespace pyexec
