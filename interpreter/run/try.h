// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/heap/value.h"

// The failing path in one word. A function that may raise returns
//   Value       (raised() when an exception is pending),
//   Truth       (kRaised),
//   T*          (nullptr),
//   bool        (false: raised. A bool result never means a Python truth value; that is Truth),
//   Completion  (kRaise).
// TRY(expression);                  propagate
// TRY(Value item, expression);      propagate, else bind
// TRY stands inside braces, never as the naked body of an `if`.

namespace pyexec {

enum class [[nodiscard]] Completion : uint8_t { kNormal, kReturn, kBreak, kContinue, kRaise, kSuspend };

// Converts to "an exception is pending" in every result type.
struct RaisedResult {
  constexpr operator Value() const { return Value::raised(); }
  constexpr operator Truth() const { return Truth::kRaised; }
  constexpr operator bool() const { return false; }
  constexpr operator Completion() const { return Completion::kRaise; }
  template <class T>
  constexpr operator T*() const {
    return nullptr;
  }
};
inline constexpr RaisedResult kRaised{};

constexpr bool is_raised(Value value) {
  return value.is_raised();
}
constexpr bool is_raised(Truth truth) {
  return truth == Truth::kRaised;
}
constexpr bool is_raised(bool ok) {
  return !ok;
}
constexpr bool is_raised(Completion completion) {
  return completion == Completion::kRaise;
}
constexpr bool is_raised(const void* pointer) {
  return pointer == nullptr;
}

}  // namespace pyexec

#define PYEXEC_CONCAT_(a, b) a##b
#define PYEXEC_CONCAT(a, b) PYEXEC_CONCAT_(a, b)
#define PYEXEC_TRY_1(expression)           \
  do {                                     \
    if (::pyexec::is_raised(expression)) { \
      return ::pyexec::kRaised;            \
    }                                      \
  } while (false)
#define PYEXEC_TRY_2_(temporary, declaration, expression) \
  auto temporary = (expression);                          \
  if (::pyexec::is_raised(temporary)) {                   \
    return ::pyexec::kRaised;                             \
  }                                                       \
  declaration = temporary
#define PYEXEC_TRY_2(declaration, expression) \
  PYEXEC_TRY_2_(PYEXEC_CONCAT(try_result_, __COUNTER__), declaration, expression)
#define PYEXEC_TRY_PICK(_1, _2, NAME, ...) NAME
// An expression with commas outside parentheses (template arguments) must be parenthesised.
#define TRY(...) PYEXEC_TRY_PICK(__VA_ARGS__, PYEXEC_TRY_2, PYEXEC_TRY_1, )(__VA_ARGS__)
