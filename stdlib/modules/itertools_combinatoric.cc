// SPDX-License-Identifier: Apache-2.0
//
// itertools.product, permutations, combinations and combinations_with_replacement. Each keeps its pool in `function`,
// as many indices as a result has items in `buffer`, and `started`; an exhausted one has no pool.
#include <algorithm>
#include <utility>

#include "stdlib/modules/itertools.h"

namespace pyexec {

namespace {

extern Type product_type;
extern Type permutations_type;
extern Type combinations_type;
extern Type combinations_with_replacement_type;

Value finished(Tool* tool) {
  tool->function = Value::empty();
  return Value::absent();
}

// pool[indices[i]] for i < length, as a new tuple.
Value selection(Run& run, Tool* tool, size_t length) {
  TRY(run.charge(length / 8));
  TRY(Tuple * result, tuple_new(run, length));
  Tuple* pool = as_tuple(tool->function);
  const size_t* indices = tool->indices();
  for (size_t i = 0; i < length; ++i) {
    result->items[i] = pool->items[indices[i]];
  }
  return Value::object(result);
}

bool allocate_indices(Run& run, Tool* tool, size_t count) {
  if (count > SIZE_MAX / 64) {
    return run.raise_memory_error();
  }
  TRY(run.charge(count / 8 + 1));
  TRY(tool->buffer, run.allocate_buffer((count > 0 ? count : 1) * sizeof(size_t)));
  return true;
}

// ---- product: function (Tuple of pools), step: how many
// ----------------------------------------------------------------

Value product_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  int64_t repeat = 1;
  for (uint32_t k = 0; keywords != nullptr && k < keywords->count; ++k) {
    Str* name = keywords->names[k];
    if (name->is_wide() || name->view() != "repeat") {
      return run.raise(types::type_error_, "'{}' is an invalid keyword argument for product()", {name});
    }
    TRY(to_size(run, arguments[count + k], &repeat));
  }
  if (repeat < 0) {
    return run.raise(types::value_error_, "repeat argument cannot be negative");
  }
  int64_t total = 0;
  if (repeat > 0 && (__builtin_mul_overflow(static_cast<int64_t>(count), repeat, &total) || total > INT64_MAX / 64)) {
    return run.raise(types::overflow_error_, "repeat argument too large");
  }
  TRY(run.charge(static_cast<uint64_t>(total)));
  TRY(Tuple * pools, tuple_new(run, static_cast<size_t>(total)));
  bool is_empty = false;
  for (uint32_t i = 0; i < count && total > 0; ++i) {
    TRY(Tuple * pool, pool_of(run, arguments[i]));
    is_empty = is_empty || pool->length == 0;
    for (int64_t turn = 0; turn < repeat; ++turn) {
      pools->items[turn * count + i] = Value::object(pool);
    }
  }
  TRY(Tool * tool, tool_new(run, type));
  tool->step = total;
  TRY(allocate_indices(run, tool, pools->length));
  tool->function = is_empty ? Value::empty() : Value::object(pools);
  return Value::object(tool);
}

Value product_next(Run& run, Value self) {
  Tool* tool = as_tool(self);
  if (tool->function.is_empty()) {
    return Value::absent();
  }
  Tuple* pools = as_tuple(tool->function);
  size_t* indices = tool->indices();
  if (tool->started) {
    size_t at = pools->length;
    for (;;) {
      if (at == 0) {
        return finished(tool);
      }
      --at;
      if (++indices[at] < as_tuple(pools->items[at])->length) {
        break;
      }
      indices[at] = 0;
    }
  }
  tool->started = true;
  TRY(run.charge(pools->length / 8));
  TRY(Tuple * result, tuple_new(run, pools->length));
  for (size_t i = 0; i < pools->length; ++i) {
    result->items[i] = as_tuple(pools->items[i])->items[indices[i]];
  }
  return Value::object(result);
}

// ---- the three that choose `step` of a pool
// -----------------------------------------------------------------------------

Tool* chooser(Run& run, Type* type, Value iterable, Value length, bool all_by_default) {
  int64_t r = 0;
  if (!all_by_default) {
    TRY(to_size(run, length, &r));
  }
  TRY(Tuple * pool, pool_of(run, iterable));
  if (all_by_default) {
    r = static_cast<int64_t>(pool->length);
    if (!length.is_absent() && !length.is_none()) {
      if (!is_int_like(length)) {
        return run.raise(types::type_error_, "Expected int as r");
      }
      TRY(to_size(run, length, &r));
    }
  }
  if (r < 0) {
    return run.raise(types::value_error_, "r must be non-negative");
  }
  TRY(Tool * tool, tool_new(run, type));
  tool->step = r;
  tool->function = Value::object(pool);
  return tool;
}

Value permutations_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  static constexpr std::string_view kNames[] = {"iterable", "r"};
  Value given[2];
  TRY(bind_tool(run, "permutations", kNames, 1, arguments, count, keywords, given));
  TRY(Tool * tool, chooser(run, type, given[0], given[1], true));
  size_t n = as_tuple(tool->function)->length;
  if (static_cast<uint64_t>(tool->step) > n) {
    tool->function = Value::empty();
    return Value::object(tool);
  }
  // The indices, then the cycles.
  TRY(allocate_indices(run, tool, n + static_cast<size_t>(tool->step)));
  for (size_t i = 0; i < n; ++i) {
    tool->indices()[i] = i;
  }
  for (size_t i = 0; i < static_cast<size_t>(tool->step); ++i) {
    tool->indices()[n + i] = n - i;
  }
  return Value::object(tool);
}

Value permutations_next(Run& run, Value self) {
  Tool* tool = as_tool(self);
  if (tool->function.is_empty()) {
    return Value::absent();
  }
  auto r = static_cast<size_t>(tool->step);
  if (tool->started) {
    size_t n = as_tuple(tool->function)->length;
    size_t* indices = tool->indices();
    size_t* cycles = indices + n;
    size_t i = r;
    for (;;) {
      if (i == 0 || n == 0) {
        return finished(tool);
      }
      --i;
      if (--cycles[i] != 0) {
        std::swap(indices[i], indices[n - cycles[i]]);
        break;
      }
      TRY(run.charge((n - i) / 8));
      size_t first = indices[i];
      for (size_t j = i; j + 1 < n; ++j) {
        indices[j] = indices[j + 1];
      }
      indices[n - 1] = first;
      cycles[i] = n - i;
    }
  }
  tool->started = true;
  return selection(run, tool, r);
}

template <bool repeats>
Value combinations_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  static constexpr std::string_view kNames[] = {"iterable", "r"};
  constexpr const char* kName = repeats ? "combinations_with_replacement" : "combinations";
  Value given[2];
  TRY(bind_tool(run, kName, kNames, 2, arguments, count, keywords, given));
  TRY(Tool * tool, chooser(run, type, given[0], given[1], false));
  size_t n = as_tuple(tool->function)->length;
  auto r = static_cast<size_t>(tool->step);
  if (repeats ? n == 0 && r > 0 : r > n) {
    tool->function = Value::empty();
    return Value::object(tool);
  }
  TRY(allocate_indices(run, tool, r));
  for (size_t i = 0; i < r; ++i) {
    tool->indices()[i] = repeats ? 0 : i;
  }
  return Value::object(tool);
}

Value combinations_next(Run& run, Value self) {
  Tool* tool = as_tool(self);
  if (tool->function.is_empty()) {
    return Value::absent();
  }
  auto r = static_cast<size_t>(tool->step);
  if (tool->started) {
    size_t n = as_tuple(tool->function)->length;
    size_t* indices = tool->indices();
    size_t i = r;
    while (i > 0 && indices[i - 1] == n - r + i - 1) {
      --i;
    }
    if (i == 0) {
      return finished(tool);
    }
    ++indices[i - 1];
    for (size_t j = i; j < r; ++j) {
      indices[j] = indices[j - 1] + 1;
    }
  }
  tool->started = true;
  return selection(run, tool, r);
}

Value combinations_with_replacement_next(Run& run, Value self) {
  Tool* tool = as_tool(self);
  if (tool->function.is_empty()) {
    return Value::absent();
  }
  auto r = static_cast<size_t>(tool->step);
  if (tool->started) {
    size_t n = as_tuple(tool->function)->length;
    size_t* indices = tool->indices();
    size_t i = r;
    while (i > 0 && indices[i - 1] + 1 == n) {
      --i;
    }
    if (i == 0) {
      return finished(tool);
    }
    size_t value = indices[i - 1] + 1;
    for (size_t j = i - 1; j < r; ++j) {
      indices[j] = value;
    }
  }
  tool->started = true;
  return selection(run, tool, r);
}

Type product_type = make_tool_type("itertools.product", product_next, product_create,
                                   "product(*iterables, repeat=1) --> product object\n\n"
                                   "Cartesian product of input iterables.  Equivalent to nested for-loops.");
Type permutations_type = make_tool_type("itertools.permutations", permutations_next, permutations_create,
                                        "Return successive r-length permutations of elements in the iterable.\n\n"
                                        "permutations(range(3), 2) --> (0,1), (0,2), (1,0), (1,2), (2,0), (2,1)");
Type combinations_type = make_tool_type("itertools.combinations", combinations_next, combinations_create<false>,
                                        "Return successive r-length combinations of elements in the iterable.\n\n"
                                        "combinations(range(4), 3) --> (0,1,2), (0,1,3), (0,2,3), (1,2,3)");
Type combinations_with_replacement_type = make_tool_type(
    "itertools.combinations_with_replacement", combinations_with_replacement_next, combinations_create<true>,
    "Return successive r-length combinations of elements in the iterable allowing individual elements to have "
    "successive repeats.\n\n"
    "combinations_with_replacement('ABC', 2) --> ('A','A'), ('A','B'), ('A','C'), ('B','B'), ('B','C'), ('C','C')");

Type* const kTypes[] = {&product_type, &permutations_type, &combinations_type, &combinations_with_replacement_type};

}  // namespace

void register_combinatoric_tools() {
  for (Type* type : kTypes) {
    complete_builtin_type(type);
  }
}

bool add_combinatoric_tools(Run& run, Module* module) {
  for (Type* type : kTypes) {
    TRY(name_table_set(&run, &module->attributes, type->name, Value::object(type)));
  }
  return true;
}

}  // namespace pyexec
