// SPDX-License-Identifier: Apache-2.0
//
// itertools: all but the combinatoric iterators, which are in itertools_combinatoric.cc.
#include "stdlib/modules/itertools.h"

#include <algorithm>

#include "interpreter/objects/class.h"
#include "stdlib/register.h"

namespace pyexec {

namespace {

void tool_trace(Heap& heap, Object* object) {
  auto* tool = static_cast<Tool*>(object);
  heap.mark_cell(tool->attributes);
  heap.mark(tool->source);
  heap.mark(tool->function);
  heap.mark(tool->value);
  heap.mark(tool->other);
  heap.mark_cell(tool->buffer);
}

Value end(Tool* tool) {
  tool->source = Value::empty();
  return Value::absent();
}

bool is_ended(const Tool* tool) {
  return tool->source.is_empty();
}

}  // namespace

Type make_tool_type(const char* name, Value (*next)(Run&, Value), CreateTool create, const char* doc) {
  Slots slots;
  slots.iter = iterator_itself;
  slots.next = next;
  slots.create = create;
  return make_builtin_type({.name = name,
                            .layout = CellKind::kNative,
                            .instance_bytes = sizeof(Tool),
                            .attributes_offset = offsetof(Tool, attributes),
                            .flags = kTypeBase,
                            .doc = doc,
                            .slots = slots,
                            .module = "itertools",
                            .trace = tool_trace});
}

Tool* tool_new(Run& run, Type* type) {
  return run.allocate_object<Tool>(type, CellKind::kNative);
}

bool bind_tool(Run& run, const char* function, std::span<const std::string_view> names, size_t required,
               const Value* arguments, uint32_t count, const KeywordNames* keywords, Value* out) {
  uint32_t named = keywords != nullptr ? keywords->count : 0;
  // What is missing comes before names that do not belong here, but behind too many arguments.
  for (size_t i = count; i < required && count + named <= names.size(); ++i) {
    bool is_given = false;
    for (uint32_t k = 0; k < named && !is_given; ++k) {
      is_given = !keywords->names[k]->is_wide() && keywords->names[k]->view() == names[i];
    }
    if (!is_given) {
      return run.raise(types::type_error_, "{}() missing required argument '{}' (pos {})", {function, names[i], i + 1});
    }
  }
  return bind_constructor(run, function, names, arguments, count, keywords, out);
}

bool expect_positional(Run& run, Type* type, const char* function, uint32_t count, uint32_t wanted,
                       const KeywordNames* keywords) {
  if (!type->has(kTypeHeap)) {
    TRY(refuse_keywords(run, function, keywords));
  }
  return check_argument_count(run, function, count, wanted, wanted);
}

Tuple* pool_of(Run& run, Value iterable) {
  TRY(Value tuple, tuple_from_iterable(run, iterable));
  return as_tuple(tuple);
}

namespace {

// ---- count: value, other (step); flag: both are small ints, in position and step -----------------------------------

extern Type count_type;
extern Type repeat_type;
extern Type chain_type;
extern Type groupby_type;
extern Type grouper_type;
extern Type tee_type;
extern Type tee_block_type;

bool is_number(Value value) {
  if (value.is_int_or_bool() || value.is_float()) {
    return true;
  }
  Type* type = type_of(value);
  return type->slots.to_index != nullptr || type->slots.to_float != nullptr || type->slots.to_int != nullptr ||
         has_kind(value, CellKind::kComplex);
}

Value count_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  static constexpr std::string_view kNames[] = {"start", "step"};
  Value given[2];
  TRY(bind_tool(run, "count", kNames, 0, arguments, count, keywords, given));
  Value start = given[0].is_absent() ? Value::integer(0) : given[0];
  Value step = given[1].is_absent() ? Value::integer(1) : given[1];
  if (!is_number(start) || !is_number(step)) {
    return run.raise(types::type_error_, "a number is required");
  }
  TRY(Tool * tool, tool_new(run, type));
  // By ones, a bool counts as the int that it is.
  tool->flag = step.is_int() && (start.is_int() || (start.is_bool() && step.as_int() == 1));
  if (tool->flag) {
    tool->position = start.as_int();
    tool->step = step.as_int();
  }
  tool->value = start;
  tool->other = step;
  return Value::object(tool);
}

Value count_next(Run& run, Value self) {
  Tool* tool = as_tool(self);
  if (tool->flag) [[likely]] {
    int64_t value = tool->position;
    if (!__builtin_add_overflow(value, tool->step, &tool->position)) [[likely]] {
      return Value::integer(value);
    }
    tool->flag = false;
    tool->value = Value::integer(value);
  }
  Value value = tool->value;
  TRY(tool->value, binary_operation(run, BinaryOperator::kAdd, value, tool->other));
  return value;
}

Value count_repr(Run& run, Value self) {
  Tool* tool = as_tool(self);
  StrBuilder builder(run);
  TRY(append_type_name(builder, self));
  TRY(builder.append_ascii("("));
  TRY(append_repr(run, builder, tool->flag ? Value::integer(tool->position) : tool->value));
  if (!(tool->other.is_int() && tool->other.as_int() == 1)) {
    TRY(builder.append_ascii(", "));
    TRY(append_repr(run, builder, tool->other));
  }
  TRY(builder.append_ascii(")"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

// ---- cycle: source, value (List of what came); position; flag: the source has ended ---------------------------------

Value cycle_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  TRY(expect_positional(run, type, "cycle", count, 1, keywords));
  TRY(Value source, get_iterator(run, arguments[0]));
  TRY(List * seen, list_new(run, 0));
  TRY(Tool * tool, tool_new(run, type));
  tool->source = source;
  tool->value = Value::object(seen);
  return Value::object(tool);
}

Value cycle_next(Run& run, Value self) {
  Tool* tool = as_tool(self);
  List* seen = as_list(tool->value);
  if (!tool->flag) {
    TRY(Value item, iterator_next(run, tool->source));
    if (!item.is_absent()) {
      if (!tool->flag) {
        TRY(list_append(run, seen, item));
      }
      return item;
    }
    tool->flag = true;
    tool->source = Value::none();
  }
  if (seen->length == 0) {
    return Value::absent();
  }
  auto at = static_cast<size_t>(tool->position);
  tool->position = at + 1 >= seen->length ? 0 : tool->position + 1;
  return seen->items->items[at < seen->length ? at : 0];
}

// ---- repeat: value; position: how often yet, -1 for ever
// -------------------------------------------------------------

Value repeat_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  static constexpr std::string_view kNames[] = {"object", "times"};
  Value given[2];
  TRY(bind_tool(run, "repeat", kNames, 1, arguments, count, keywords, given));
  int64_t times = -1;
  if (!given[1].is_absent()) {
    TRY(to_size(run, given[1], &times));
    times = std::max<int64_t>(times, 0);
  }
  TRY(Tool * tool, tool_new(run, type));
  tool->value = given[0];
  tool->position = times;
  return Value::object(tool);
}

Value repeat_next(Run&, Value self) {
  Tool* tool = as_tool(self);
  if (tool->position == 0) {
    return Value::absent();
  }
  tool->position -= tool->position > 0 ? 1 : 0;
  return tool->value;
}

Value repeat_repr(Run& run, Value self) {
  Tool* tool = as_tool(self);
  StrBuilder builder(run);
  TRY(append_type_name(builder, self));
  TRY(builder.append_ascii("("));
  TRY(append_repr(run, builder, tool->value));
  if (tool->position >= 0) {
    TRY(builder.append_ascii(", "));
    TRY(append_repr(run, builder, Value::integer(tool->position)));
  }
  TRY(builder.append_ascii(")"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

Value repeat_length_hint(Call& call, Tool& self) {
  if (self.position < 0) {
    return call.run().raise(types::type_error_, "len() of unsized object");
  }
  return Value::integer(self.position);
}
constexpr Entry kRepeatMethods[] = {
    {"__length_hint__", "(self, /)", native<repeat_length_hint>,
     "Private method returning an estimate of len(list(it))."},
};

// ---- accumulate: source, function (absent: +), value (the total)
// ------------------------------------------------------

Value accumulate_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  static constexpr std::string_view kNames[] = {"iterable", "func", "initial"};
  if (count > 2) {
    uint32_t all = count + (keywords != nullptr ? keywords->count : 0);
    if (all > 3) {
      return run.raise(types::type_error_, "accumulate() takes at most 3 arguments ({} given)", {all});
    }
    return run.raise(types::type_error_, "accumulate() takes at most 2 positional arguments ({} given)", {count});
  }
  Value given[3];
  TRY(bind_tool(run, "accumulate", kNames, 1, arguments, count, keywords, given));
  TRY(Value source, get_iterator(run, given[0]));
  TRY(Tool * tool, tool_new(run, type));
  tool->source = source;
  tool->function = given[1].is_none() ? Value::absent() : given[1];
  tool->other = given[2].is_none() ? Value::absent() : given[2];  // initial, until it has been given out
  tool->value = Value::absent();
  return Value::object(tool);
}

Value accumulate_next(Run& run, Value self) {
  Tool* tool = as_tool(self);
  if (!tool->other.is_absent()) {
    tool->value = tool->other;
    tool->other = Value::absent();
    return tool->value;
  }
  TRY(Value item, iterator_next(run, tool->source));
  if (item.is_absent()) {
    return item;
  }
  if (tool->value.is_absent()) {
    tool->value = item;
    return item;
  }
  if (tool->function.is_absent()) {
    int64_t sum;
    if (item.is_int() && tool->value.is_int() && !__builtin_add_overflow(tool->value.as_int(), item.as_int(), &sum)) {
      tool->value = Value::integer(sum);
      return tool->value;
    }
    TRY(tool->value, binary_operation(run, BinaryOperator::kAdd, tool->value, item));
    return tool->value;
  }
  TRY(tool->value, call(run, tool->function, {tool->value, item}));
  return tool->value;
}

// ---- chain: source (iterator of iterables), value (the iterator at hand, or empty)
// -------------------------------------

Tool* chain_new(Run& run, Type* type, Value iterables) {
  TRY(Tool * tool, tool_new(run, type));
  tool->source = iterables;
  return tool;
}

Value chain_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (!type->has(kTypeHeap)) {
    TRY(refuse_keywords(run, "chain", keywords));
  }
  TRY(Tuple * iterables, count == 0 ? tuple_empty() : tuple_from(run, arguments, count));
  TRY(Value source, get_iterator(run, Value::object(iterables)));
  TRY(Tool * tool, chain_new(run, type, source));
  return Value::object(tool);
}

Value chain_next(Run& run, Value self) {
  Tool* tool = as_tool(self);
  for (;;) {
    if (!tool->value.is_empty()) [[likely]] {
      TRY(Value item, iterator_next(run, tool->value));
      if (!item.is_absent()) [[likely]] {
        return item;
      }
      tool->value = Value::empty();
    }
    if (is_ended(tool)) {
      return Value::absent();
    }
    TRY(run.step());
    TRY(Value iterable, iterator_next(run, tool->source));
    if (iterable.is_absent()) {
      return end(tool);
    }
    Value iterator = get_iterator(run, iterable);
    if (iterator.is_raised()) {
      tool->source = Value::empty();
      return iterator;
    }
    tool->value = iterator;
  }
}

Value chain_from_iterable(Call& call, Type& cls, Value iterables) {
  TRY(Value source, get_iterator(call.run(), iterables));
  TRY(Tool * tool, chain_new(call.run(), &cls, source));
  return Value::object(tool);
}
constexpr Entry kChainMethods[] = {
    {"from_iterable", "(cls, iterable, /)", native<chain_from_iterable>,
     "Alternative chain() constructor taking a single iterable argument that evaluates lazily.",
     EntryKind::kClassMethod},
};

// ---- compress: source, other (iterator of selectors)
// -----------------------------------------------------------------

Value compress_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  static constexpr std::string_view kNames[] = {"data", "selectors"};
  Value given[2];
  TRY(bind_tool(run, "compress", kNames, 2, arguments, count, keywords, given));
  TRY(Value source, get_iterator(run, given[0]));
  TRY(Value selectors, get_iterator(run, given[1]));
  TRY(Tool * tool, tool_new(run, type));
  tool->source = source;
  tool->other = selectors;
  return Value::object(tool);
}

Value compress_next(Run& run, Value self) {
  Tool* tool = as_tool(self);
  for (;;) {
    TRY(run.step());
    TRY(Value item, iterator_next(run, tool->source));
    if (item.is_absent()) {
      return item;
    }
    TRY(Value selector, iterator_next(run, tool->other));
    if (selector.is_absent()) {
      return selector;
    }
    TRY(Truth selected, truth(run, selector));
    if (selected == Truth::kTrue) {
      return item;
    }
  }
}

// ---- dropwhile, takewhile, filterfalse, starmap: function, source
// ------------------------------------------------------

template <class Name>
Value predicate_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  TRY(expect_positional(run, type, Name::text, count, 2, keywords));
  TRY(Value source, get_iterator(run, arguments[1]));
  TRY(Tool * tool, tool_new(run, type));
  tool->function = arguments[0];
  tool->source = source;
  return Value::object(tool);
}
struct DropWhileName {
  static constexpr const char* text = "dropwhile";
};
struct TakeWhileName {
  static constexpr const char* text = "takewhile";
};
struct FilterFalseName {
  static constexpr const char* text = "filterfalse";
};
struct StarMapName {
  static constexpr const char* text = "starmap";
};

Truth holds(Run& run, Value function, Value item) {
  TRY(Value result, call(run, function, {item}));
  return truth(run, result);
}

Value dropwhile_next(Run& run, Value self) {
  Tool* tool = as_tool(self);
  for (;;) {
    TRY(Value item, iterator_next(run, tool->source));
    if (item.is_absent() || tool->started) {
      return item;
    }
    TRY(run.step());
    TRY(Truth drop, holds(run, tool->function, item));
    if (drop == Truth::kFalse) {
      tool->started = true;
      return item;
    }
  }
}

Value takewhile_next(Run& run, Value self) {
  Tool* tool = as_tool(self);
  if (is_ended(tool)) {
    return Value::absent();
  }
  TRY(Value item, iterator_next(run, tool->source));
  if (item.is_absent()) {
    return item;
  }
  TRY(Truth take, holds(run, tool->function, item));
  return take == Truth::kTrue ? item : end(tool);
}

Value filterfalse_next(Run& run, Value self) {
  Tool* tool = as_tool(self);
  bool plain = tool->function.is_none() || (tool->function.is_object() && tool->function.as_object() == &types::bool_);
  for (;;) {
    TRY(run.step());
    TRY(Value item, iterator_next(run, tool->source));
    if (item.is_absent()) {
      return item;
    }
    TRY(Truth good, plain ? truth(run, item) : holds(run, tool->function, item));
    if (good == Truth::kFalse) {
      return item;
    }
  }
}

Value starmap_next(Run& run, Value self) {
  Tool* tool = as_tool(self);
  TRY(Value item, iterator_next(run, tool->source));
  if (item.is_absent()) {
    return item;
  }
  TRY(Tuple * arguments, pool_of(run, item));
  return call(run, tool->function, arguments->items, arguments->length);
}

// ---- groupby: source, function (or none), value (current item), other (current key), stop: number of the group
// -------- position: 0 nothing fetched yet, 1 an item is at hand. A _grouper has its groupby in `source`, its key in
// `value` and in `stop` the number of the group that it walks through.

Value groupby_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  static constexpr std::string_view kNames[] = {"iterable", "key"};
  Value given[2];
  TRY(bind_tool(run, "groupby", kNames, 1, arguments, count, keywords, given));
  TRY(Value source, get_iterator(run, given[0]));
  TRY(Tool * tool, tool_new(run, type));
  tool->source = source;
  tool->function = given[1].is_absent() ? Value::none() : given[1];
  tool->buffer = nullptr;
  return Value::object(tool);
}

// Fetches an item and its key. kFalse: there is none.
Truth groupby_fetch(Run& run, Tool* tool) {
  TRY(Value item, iterator_next(run, tool->source));
  if (item.is_absent()) {
    return Truth::kFalse;
  }
  Value key = item;
  if (!tool->function.is_none()) {
    TRY(key, call(run, tool->function, {item}));
  }
  tool->value = item;
  tool->other = key;
  return Truth::kTrue;
}

Value groupby_next(Run& run, Value self) {
  Tool* tool = as_tool(self);
  ++tool->stop;  // the group given out before is over
  // Skip to the next new key. The key of the last group is kept in the buffer cell.
  for (;;) {
    if (tool->position != 0) {
      if (tool->buffer == nullptr) {
        break;
      }
      Value last = static_cast<ValueArray*>(tool->buffer)->items[0];
      TRY(Truth same, equal(run, last, tool->other));
      if (same == Truth::kFalse) {
        break;
      }
    }
    TRY(run.step());
    TRY(Truth more, groupby_fetch(run, tool));
    if (more == Truth::kFalse) {
      return Value::absent();
    }
    tool->position = 1;
  }
  if (tool->buffer == nullptr) {
    TRY(tool->buffer, run.allocate_values(1));
  }
  static_cast<ValueArray*>(tool->buffer)->items[0] = tool->other;
  TRY(Tool * group, tool_new(run, &grouper_type));
  group->source = self;
  group->value = tool->other;
  group->stop = tool->stop;
  TRY(Tuple * pair, tuple_new(run, 2));
  pair->items[0] = tool->other;
  pair->items[1] = Value::object(group);
  return Value::object(pair);
}

Value grouper_next(Run& run, Value self) {
  Tool* group = as_tool(self);
  Tool* parent = as_tool(group->source);
  if (group->stop != parent->stop) {
    return Value::absent();
  }
  if (parent->value.is_empty()) {
    TRY(Truth more, groupby_fetch(run, parent));
    if (more == Truth::kFalse) {
      return Value::absent();
    }
  }
  TRY(Truth same, equal(run, group->value, parent->other));
  if (same == Truth::kFalse) {
    return Value::absent();
  }
  Value item = parent->value;
  parent->value = Value::empty();
  return item;
}

Value grouper_create(Run& run, Type* type, Value*, uint32_t, const KeywordNames*) {
  return run.raise(types::type_error_, "cannot create '{}' instances", {type});
}

// ---- islice: source; position: items taken; stop: -1 none; step; other: number of the next item that is wanted
// ---------

bool islice_bound(Run& run, Value value, int64_t otherwise, const char* message, int64_t* out) {
  *out = otherwise;
  if (value.is_none()) {
    return true;
  }
  if (!has_index(value)) {
    return run.raise(types::value_error_, message);
  }
  TRY(Value number, to_index(run, value));
  if (!number.is_int() || number.as_int() < 0) {
    return run.raise(types::value_error_, message);
  }
  *out = number.as_int();
  return true;
}

Value islice_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  if (!type->has(kTypeHeap)) {
    TRY(refuse_keywords(run, "islice", keywords));
  }
  TRY(check_argument_count(run, "islice", count, 2, 4));
  int64_t start = 0;
  int64_t stop = -1;
  int64_t step = 1;
  constexpr const char* kStop = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
  constexpr const char* kBounds = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
  if (count == 2) {
    TRY(islice_bound(run, arguments[1], -1, kStop, &stop));
  } else {
    TRY(islice_bound(run, arguments[2], -1, kStop, &stop));
    TRY(islice_bound(run, arguments[1], 0, kBounds, &start));
  }
  if (count == 4) {
    TRY(islice_bound(run, arguments[3], 1, "Step for islice() must be a positive integer or None.", &step));
    if (step < 1) {
      return run.raise(types::value_error_, "Step for islice() must be a positive integer or None.");
    }
  }
  TRY(Value source, get_iterator(run, arguments[0]));
  TRY(Tool * tool, tool_new(run, type));
  tool->source = source;
  tool->other = Value::integer(start);
  tool->stop = stop;
  tool->step = step;
  return Value::object(tool);
}

Value islice_next(Run& run, Value self) {
  Tool* tool = as_tool(self);
  if (is_ended(tool)) {
    return Value::absent();
  }
  int64_t wanted = tool->other.as_int();
  while (tool->position < wanted) {
    TRY(run.step());
    Value skipped = iterator_next(run, tool->source);
    if (skipped.is_raised() || skipped.is_absent()) {
      tool->source = Value::empty();
      return skipped;
    }
    ++tool->position;
  }
  if (tool->stop != -1 && tool->position >= tool->stop) {
    return end(tool);
  }
  Value item = iterator_next(run, tool->source);
  if (item.is_raised() || item.is_absent()) {
    tool->source = Value::empty();
    return item;
  }
  ++tool->position;
  int64_t next;
  if (__builtin_add_overflow(wanted, tool->step, &next) || (tool->stop != -1 && next > tool->stop)) {
    next = tool->stop == -1 ? INT64_MAX : tool->stop;
  }
  tool->other = Value::integer(next);
  return item;
}

// ---- pairwise: source, value (the item before)
// -------------------------------------------------------------------------

Value pairwise_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  TRY(expect_positional(run, type, "pairwise", count, 1, keywords));
  TRY(Value source, get_iterator(run, arguments[0]));
  TRY(Tool * tool, tool_new(run, type));
  tool->source = source;
  return Value::object(tool);
}

Value pairwise_next(Run& run, Value self) {
  Tool* tool = as_tool(self);
  if (is_ended(tool)) {
    return Value::absent();
  }
  if (!tool->started) {
    Value first = iterator_next(run, tool->source);
    if (first.is_raised() || first.is_absent()) {
      tool->source = Value::empty();
      return first;
    }
    tool->value = first;
    tool->started = true;
  }
  if (is_ended(tool)) {  // the source came back to us
    return Value::absent();
  }
  Value old = tool->value;
  Value item = iterator_next(run, tool->source);
  if (item.is_raised() || item.is_absent()) {
    tool->source = Value::empty();
    tool->value = Value::empty();
    return item;
  }
  tool->value = item;
  TRY(Tuple * pair, tuple_new(run, 2));
  pair->items[0] = old;
  pair->items[1] = item;
  return Value::object(pair);
}

// ---- zip_longest: source (Tuple of iterators, none: ended), value (fill), position (iterators alive)
// -------------------

Value zip_longest_create(Run& run, Type* type, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  Value fill = Value::none();
  for (uint32_t k = 0; keywords != nullptr && k < keywords->count; ++k) {
    Str* name = keywords->names[k];
    if (name->is_wide() || name->view() != "fillvalue") {
      return run.raise(types::type_error_, "zip_longest() got an unexpected keyword argument");
    }
    fill = arguments[count + k];
  }
  TRY(Tuple * iterators, tuple_new(run, count));
  for (uint32_t i = 0; i < count; ++i) {
    TRY(Value iterator, get_iterator(run, arguments[i]));
    iterators->items[i] = iterator;
  }
  TRY(Tool * tool, tool_new(run, type));
  tool->source = Value::object(iterators);
  tool->value = fill;
  tool->position = count;
  return Value::object(tool);
}

Value zip_longest_next(Run& run, Value self) {
  Tool* tool = as_tool(self);
  Tuple* iterators = as_tuple(tool->source);
  if (iterators->length == 0 || tool->position == 0) {
    return Value::absent();
  }
  TRY(Tuple * items, tuple_new(run, iterators->length));
  for (size_t i = 0; i < iterators->length; ++i) {
    Value item = tool->value;
    if (!iterators->items[i].is_none()) {
      item = iterator_next(run, iterators->items[i]);
      if (item.is_raised()) {
        tool->position = 0;
        return item;
      }
      if (item.is_absent()) {
        iterators->items[i] = Value::none();
        if (--tool->position <= 0) {
          tool->position = 0;
          return Value::absent();
        }
        item = tool->value;
      }
    }
    items->items[i] = item;
  }
  return Value::object(items);
}

// ---- tee: source (the block at hand), position in it. A block: function (iterator), value (List), other (next block),
// flag: it is asking its iterator
// ------------------------------------------------------------------------------------------

constexpr size_t kBlockItems = 57;

Tool* tee_block(Run& run, Value iterator) {
  TRY(List * items, list_new(run, 4));
  TRY(Tool * block, tool_new(run, &tee_block_type));
  block->function = iterator;
  block->value = Value::object(items);
  block->other = Value::none();
  block->source = Value::none();
  return block;
}

Value tee_of(Run& run, Tool* block, int64_t position) {
  TRY(Tool * tool, tool_new(run, &tee_type));
  tool->source = Value::object(block);
  tool->position = position;
  return Value::object(tool);
}

Value tee_next(Run& run, Value self) {
  Tool* tool = as_tool(self);
  if (tool->position == static_cast<int64_t>(kBlockItems)) {
    Tool* block = as_tool(tool->source);
    if (block->other.is_none()) {
      TRY(Tool * next, tee_block(run, block->function));
      block->other = Value::object(next);
    }
    tool->source = block->other;
    tool->position = 0;
  }
  Tool* block = as_tool(tool->source);
  List* items = as_list(block->value);
  if (static_cast<size_t>(tool->position) < items->length) {
    return items->items->items[tool->position++];
  }
  if (block->flag) {
    return run.raise(types::runtime_error_, "cannot re-enter the tee iterator");
  }
  block->flag = true;
  Value item = iterator_next(run, block->function);
  block->flag = false;
  if (item.is_raised() || item.is_absent()) {
    return item;
  }
  TRY(list_append(run, items, item));
  ++tool->position;
  return item;
}

Value tee_copy(Call& call, Tool& self) {
  return tee_of(call.run(), as_tool(self.source), self.position);
}
constexpr Entry kTeeMethods[] = {
    {"__copy__", "(self, /)", native<tee_copy>, "Returns an independent iterator."},
};

Value tee_create(Run& run, Type*, Value* arguments, uint32_t count, const KeywordNames*) {
  TRY(check_argument_count(run, "_tee", count, 1, 1));
  TRY(Value source, get_iterator(run, arguments[0]));
  if (is_exact(source, &tee_type)) {
    return tee_of(run, as_tool(as_tool(source)->source), as_tool(source)->position);
  }
  TRY(Tool * block, tee_block(run, source));
  return tee_of(run, block, 0);
}

Value itertools_tee(Call& call, Value iterable, Opt<Size> n) {
  Run& run = call.run();
  int64_t copies = n.has ? n.value.value : 2;
  if (copies < 0) {
    return run.raise(types::value_error_, "n must be >= 0");
  }
  TRY(run.charge(static_cast<uint64_t>(copies)));
  if (copies == 0) {
    return Value::object(tuple_empty());
  }
  if (copies > INT32_MAX) {
    return run.raise_memory_error();
  }
  TRY(Value source, get_iterator(run, iterable));
  TRY(Tuple * result, tuple_new(run, static_cast<size_t>(copies)));
  Value first = source;
  if (!is_exact(source, &tee_type)) {
    TRY(Str * name, str_intern(run, "__copy__"));
    TRY(Value copier, lookup_special(run, source, name));
    if (copier.is_absent()) {
      TRY(Tool * block, tee_block(run, source));
      TRY(first, tee_of(run, block, 0));
    }
  }
  result->items[0] = first;
  for (int64_t i = 1; i < copies; ++i) {
    if (is_exact(first, &tee_type)) {
      TRY(Value copy, tee_of(run, as_tool(as_tool(first)->source), as_tool(first)->position));
      result->items[i] = copy;
    } else {
      TRY(Str * name, str_intern(run, "__copy__"));
      TRY(Value copy, call_method(run, first, name, {}));
      result->items[i] = copy;
    }
  }
  return Value::object(result);
}

constexpr Entry kFunctions[] = {
    {"tee", "(iterable, n=2, /)", native<itertools_tee>, "Returns a tuple of n independent iterators.",
     EntryKind::kFunction},
};

// ---- the table ------------------------------------------------------------------------------------------------------

Type with_repr(Type type, Value (*repr)(Run&, Value)) {
  type.slots.repr = repr;
  return type;
}

Type count_type =
    with_repr(make_tool_type("itertools.count", count_next, count_create,
                             "Return a count object whose .__next__() method returns consecutive values.\n\n"
                             "Equivalent to:\n    def count(firstval=0, step=1):\n        x = firstval\n"
                             "        while 1:\n            yield x\n            x += step"),
              count_repr);
Type cycle_type =
    make_tool_type("itertools.cycle", cycle_next, cycle_create,
                   "Return elements from the iterable until it is exhausted. Then repeat the sequence indefinitely.");
Type repeat_type =
    with_repr(make_tool_type("itertools.repeat", repeat_next, repeat_create,
                             "repeat(object [,times]) -> create an iterator which returns the object\n"
                             "for the specified number of times.  If not specified, returns the object\nendlessly."),
              repeat_repr);
Type accumulate_type = make_tool_type("itertools.accumulate", accumulate_next, accumulate_create,
                                      "Return series of accumulated sums (or other binary function results).");
Type chain_type = make_tool_type("itertools.chain", chain_next, chain_create,
                                 "chain(*iterables) --> chain object\n\n"
                                 "Return a chain object whose .__next__() method returns elements from the\n"
                                 "first iterable until it is exhausted, then elements from the next\n"
                                 "iterable, until all of the iterables are exhausted.");
Type compress_type = make_tool_type(
    "itertools.compress", compress_next, compress_create,
    "Return data elements corresponding to true selector elements.\n\n"
    "Forms a shorter iterator from selected data elements using the selectors to\nchoose the data elements.");
Type dropwhile_type = make_tool_type("itertools.dropwhile", dropwhile_next, predicate_create<DropWhileName>,
                                     "Drop items from the iterable while predicate(item) is true.\n\n"
                                     "Afterwards, return every element until the iterable is exhausted.");
Type takewhile_type = make_tool_type(
    "itertools.takewhile", takewhile_next, predicate_create<TakeWhileName>,
    "Return successive entries from an iterable as long as the predicate evaluates to true for each entry.");
Type filterfalse_type = make_tool_type("itertools.filterfalse", filterfalse_next, predicate_create<FilterFalseName>,
                                       "Return those items of iterable for which function(item) is false.\n\n"
                                       "If function is None, return the items that are false.");
Type starmap_type = make_tool_type("itertools.starmap", starmap_next, predicate_create<StarMapName>,
                                   "Return an iterator whose values are returned from the function evaluated with an "
                                   "argument tuple taken from the given sequence.");
Type groupby_type = make_tool_type("itertools.groupby", groupby_next, groupby_create,
                                   "make an iterator that returns consecutive keys and groups from the iterable\n\n"
                                   "  iterable\n    Elements to divide into groups according to the key function.\n"
                                   "  key\n    A function for computing the group category for each element.\n"
                                   "    If the key function is not specified or is None, the element itself\n"
                                   "    is used for grouping.");
Type grouper_type = make_tool_type("itertools._grouper", grouper_next, grouper_create, nullptr);
Type islice_type = make_tool_type("itertools.islice", islice_next, islice_create,
                                  "islice(iterable, stop) --> islice object\n"
                                  "islice(iterable, start, stop[, step]) --> islice object\n\n"
                                  "Return an iterator whose next() method returns selected values from an\n"
                                  "iterable.");
Type pairwise_type = make_tool_type("itertools.pairwise", pairwise_next, pairwise_create,
                                    "Return an iterator of overlapping pairs taken from the input iterator.\n\n"
                                    "    s -> (s0,s1), (s1,s2), (s2, s3), ...");
Type zip_longest_type = make_tool_type("itertools.zip_longest", zip_longest_next, zip_longest_create,
                                       "zip_longest(iter1 [,iter2 [...]], [fillvalue=None]) --> zip_longest object");
Type tee_type = make_tool_type("itertools._tee", tee_next, tee_create, "Iterator wrapped to make it copyable.");
Type tee_block_type = make_tool_type("itertools._tee_dataobject", nullptr, grouper_create, nullptr);

Type* const kTypes[] = {&count_type,    &cycle_type,     &repeat_type,    &accumulate_type,  &chain_type,
                        &compress_type, &dropwhile_type, &takewhile_type, &filterfalse_type, &starmap_type,
                        &groupby_type,  &islice_type,    &pairwise_type,  &zip_longest_type};

bool fill_itertools(Run& run, Module* module) {
  for (Type* type : kTypes) {
    TRY(name_table_set(&run, &module->attributes, type->name, Value::object(type)));
  }
  return add_combinatoric_tools(run, module);
}

constexpr ModuleDefinition kItertools = {"itertools", "Functional tools for creating and using iterators.", kFunctions,
                                         fill_itertools};

}  // namespace

void register_itertools_module() {
  for (Type* type : kTypes) {
    complete_builtin_type(type);
  }
  for (Type* type : {&grouper_type, &tee_type, &tee_block_type}) {
    complete_builtin_type(type);
  }
  add_methods(&repeat_type, kRepeatMethods);
  add_methods(&chain_type, kChainMethods);
  add_methods(&tee_type, kTeeMethods);
  add_class_getitem(&chain_type);
  register_combinatoric_tools();
  register_module(&kItertools);
}

}  // namespace pyexec
