// SPDX-License-Identifier: Apache-2.0
//
// The module random: CPython's generator (MT19937 with its seeding), numbers and sequences drawn from it, bit for bit.
// The module's functions are methods of one hidden instance, a run's own. Where a class of the program overrides
// random() or getrandbits(), the other methods draw through it, as CPython's do.
#include <algorithm>
#include <cmath>

#include "interpreter/objects/bytes_text.h"
#include "interpreter/objects/sequence.h"
#include "stdlib/modules/random_source.h"
#include "stdlib/modules/sha512.h"
#include "stdlib/register.h"

namespace pyexec {
namespace random_module {

constexpr int kShift = 397;

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

}  // namespace random_module

void register_random_module() {
  using namespace random_module;
  start_native_type(&random_type, kRandomMethods);
  start_native_type(&system_random_type, kSystemRandomMethods);
  register_module(&kRandom);
}

}  // namespace pyexec
