// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

// JSON at the service's edges. The reader words its errors as Python's json module does ("Expecting value: line 1
// column 1 (char 0)"), because the service's clients know those texts; it takes strict UTF-8 only, refuses lone
// surrogates and nesting beyond a bound, and keeps the last of duplicate keys. The writer gives compact UTF-8 that is
// valid whatever bytes it is given.

namespace pyexec::server {

inline constexpr unsigned kMaxJsonDepth = 32;

class Json {
 public:
  using List = std::vector<Json>;
  using Object = std::vector<std::pair<std::string, Json>>;
  struct Number {
    double value = 0;
    bool is_integer = false;  // written without fraction and exponent
  };

  Json() = default;
  explicit Json(bool value) : value_(value) {}
  explicit Json(Number value) : value_(value) {}
  explicit Json(std::string value) : value_(std::move(value)) {}
  explicit Json(List value) : value_(std::move(value)) {}
  explicit Json(Object value) : value_(std::move(value)) {}

  bool is_null() const { return std::holds_alternative<std::monostate>(value_); }
  const bool* as_bool() const { return std::get_if<bool>(&value_); }
  const Number* as_number() const { return std::get_if<Number>(&value_); }
  const std::string* as_string() const { return std::get_if<std::string>(&value_); }
  const List* as_list() const { return std::get_if<List>(&value_); }
  const Object* as_object() const { return std::get_if<Object>(&value_); }
  // Of an object; null when there is none.
  const Json* find(std::string_view key) const;
  // "dict", "list", "str", "int", "float", "bool", "NoneType"
  const char* python_type() const;

 private:
  std::variant<std::monostate, bool, Number, std::string, List, Object> value_;
};

// False: `error` says why.
bool read_json(std::string_view text, Json& value, std::string& error);

// Appends `text` as a JSON string, quotes included. Bytes that are not UTF-8 become U+FFFD, a lone surrogate (as
// CPython's surrogatepass writes it) becomes its escape.
void append_json_string(std::string& out, std::string_view text);
// The shortest number that reads back the same; null for what JSON has no number for.
void append_json_number(std::string& out, double value);

}  // namespace pyexec::server
