// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>

#include "stdlib/modules/native_module.h"

// What the files of the module random share: a generator's state, and where a method draws from. The numbers come from
// random.cc, the distributions from random_distributions.cc.

namespace pyexec::random_module {

inline constexpr int kStateWords = 624;
struct RandomObject : Object {
  Cell* attributes;
  Value gauss_next;  // None, or the second number of the pair that gauss() computes
  uint32_t position;
  uint32_t state[kStateWords];
};

extern Type random_type;
extern Type system_random_type;

inline RandomObject* as_random(Value value) {
  return native_object<RandomObject>(value);
}

// The next 32 bits of the generator; a float of 53 bits in [0, 1) from it, or from the run's random source; `count`
// bits as an int, the first word drawn the lowest.
uint32_t next_word(RandomObject& self);
double next_double(RandomObject& self);
double system_double(Run& run);
Value generator_bits(Run& run, RandomObject& self, uint64_t count);
Value system_bits(Run& run, uint64_t count);

enum class Drawing : uint8_t { kGenerator, kSystem, kProgram };

// Draws as the methods of `self` do: from its own generator, from the host, or through a method of the program.
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

// ---- the distributions (random_distributions.cc)
Value random_uniform(Call& call, Value self, Value a, Value b);
Value random_triangular(Call& call, Value self, Value low_value, Value high_value, Value mode);
Value random_normalvariate(Call& call, Value self, Value mu, Value sigma);
Value random_gauss(Call& call, Value self, Value mu, Value sigma);
Value random_lognormvariate(Call& call, Value self, Value mu, Value sigma);
Value random_expovariate(Call& call, Value self, Value lambd);
Value random_vonmisesvariate(Call& call, Value self, Value mu_value, Value kappa_value);
Value random_gammavariate(Call& call, Value self, Value alpha_value, Value beta_value);
Value random_betavariate(Call& call, Value self, Value alpha_value, Value beta_value);
Value random_paretovariate(Call& call, Value self, Value alpha);
Value random_weibullvariate(Call& call, Value self, Value alpha, Value beta);

}  // namespace pyexec::random_module
