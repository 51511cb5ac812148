// SPDX-License-Identifier: Apache-2.0
#include "interpreter/run/data.h"

#include "interpreter/run/run.h"

namespace pyexec {

Value value_from_data(Run& run, const Data& data) {
  if (data.is_null()) {
    return Value::none();
  }
  if (const bool* flag = data.as_bool()) {
    return Value::boolean(*flag);
  }
  if (const int64_t* number = data.as_integer()) {
    return Value::integer(*number);
  }
  if (const double* number = data.as_double()) {
    return Value::real(*number);
  }
  if (const std::string* text = data.as_string()) {
    TRY(Str * made, str_from_utf8(run, *text));
    return Value::object(made);
  }
  if (const Data::BigInteger* number = data.as_big_integer()) {
    return int_from_text(run, number->decimal, 10);
  }
  if (const Data::List* items = data.as_list()) {
    TRY(List * list, list_new(run, items->size()));
    for (const Data& item : *items) {
      TRY(Value value, value_from_data(run, item));
      TRY(list_append(run, list, value));
    }
    return Value::object(list);
  }
  TRY(Dict * dict, dict_new(run));
  for (const auto& [key, item] : *data.as_dict()) {
    TRY(Str * name, str_from_utf8(run, key));
    TRY(Value value, value_from_data(run, item));
    TRY(dict_set_str(run, dict, name, value));
  }
  return Value::object(dict);
}

namespace {

constexpr int kMostNesting = 64;

std::optional<Data> convert(Run& run, Value value, int depth) {
  if (depth > kMostNesting || !run.charge(1)) {
    return std::nullopt;
  }
  if (value.is_none()) {
    return Data();
  }
  if (value.is_bool()) {
    return Data(value.as_bool());
  }
  if (value.is_int()) {
    return Data(value.as_int());
  }
  if (value.is_float()) {
    return Data(value.as_float());
  }
  if (is_exact_str(value)) {
    if (str_has_surrogate(as_str(value))) {
      return std::nullopt;
    }
    return Data(str_to_utf8(as_str(value)));
  }
  if (is_big_int(value)) {
    Str* text = int_to_str(run, value, 10);
    if (text == nullptr) {
      run.catch_any();
      return std::nullopt;
    }
    return Data(Data::BigInteger{str_to_utf8(text)});
  }
  if (is_exact(value, &types::list_) || is_exact(value, &types::tuple_)) {
    bool is_a_list = is_list(value);
    size_t count = is_a_list ? as_list(value)->length : as_tuple(value)->length;
    Data::List items;
    items.reserve(count);
    for (size_t i = 0; i < count; ++i) {
      std::optional<Data> item =
          convert(run, is_a_list ? as_list(value)->items->items[i] : as_tuple(value)->items[i], depth + 1);
      if (!item) {
        return std::nullopt;
      }
      items.push_back(std::move(*item));
    }
    return Data(std::move(items));
  }
  if (is_exact(value, &types::dict_)) {
    Data::Dict items;
    size_t position = 0;
    Value key;
    Value item_value;
    while (dict_next(as_dict(value), &position, &key, &item_value)) {
      if (!is_exact_str(key) || str_has_surrogate(as_str(key))) {
        return std::nullopt;
      }
      std::optional<Data> item = convert(run, item_value, depth + 1);
      if (!item) {
        return std::nullopt;
      }
      items.emplace_back(str_to_utf8(as_str(key)), std::move(*item));
    }
    return Data(std::move(items));
  }
  return std::nullopt;
}

}  // namespace

std::optional<Data> data_from_value(Run& run, Value value) {
  return convert(run, value, 0);
}

}  // namespace pyexec
