// SPDX-License-Identifier: Apache-2.0
//
// The builtin functions that make iterators, and the iterator types by name. Those that consume one (sum, max, sorted
// …) are in reduction.cc.
#include "interpreter/objects/iterators.h"
#include "interpreter/objects/module.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_intern.h"
#include "stdlib/register.h"

namespace pyexec {

static Value builtin_len(Call& call, Value object) {
  int64_t size;
  TRY(length(call.run(), object, &size));
  return Value::integer(size);
}

static Value builtin_iter(Call& call, Value object, Value sentinel) {
  if (sentinel.is_absent()) {
    return get_iterator(call.run(), object);
  }
  if (!is_callable(object)) {
    return call.run().raise(types::type_error_, "iter(v, w): v must be callable");
  }
  return callable_iterator(call.run(), object, sentinel);
}

static Value builtin_next(Call& call, Value iterator, Value otherwise) {
  Run& run = call.run();
  Type* type = type_of(iterator);
  if (type->slots.next == nullptr) {
    return run.raise(types::type_error_, "'{}' object is not an iterator", {type});
  }
  // Not iterator_next(): a StopIteration that the iterator raised itself passes on with its value. The slot of a class
  // of the program drops it, so its method is called.
  Value item =
      type->has(kTypeHeap) ? call_special(run, iterator, &names::dunder_next, {}) : type->slots.next(run, iterator);
  if (item.is_absent()) {
    return otherwise.is_absent() ? Value(run.raise_with(types::stop_iteration_, {})) : otherwise;
  }
  if (item.is_raised() && !otherwise.is_absent() && run.catch_if(types::stop_iteration_) != nullptr) {
    return otherwise;
  }
  return item;
}

static Value builtin_aiter(Call& call, Value iterable) {
  Run& run = call.run();
  Value iterator = call_special(run, iterable, &names::dunder_aiter, {});
  TRY(iterator);
  if (iterator.is_absent()) {
    return run.raise(types::type_error_, "'{}' object is not an async iterable", {type_of(iterable)});
  }
  if (type_lookup(run, type_of(iterator), &names::dunder_anext).is_absent()) {
    return run.raise(types::type_error_, "aiter() returned not an async iterator of type '{}'", {type_of(iterator)});
  }
  return iterator;
}

static Value builtin_anext(Call& call, Value iterator, Value otherwise) {
  Run& run = call.run();
  Value awaitable = call_special(run, iterator, &names::dunder_anext, {});
  TRY(awaitable);
  if (awaitable.is_absent()) {
    return run.raise(types::type_error_, "'{}' object is not an async iterator", {type_of(iterator)});
  }
  if (otherwise.is_absent()) {
    return awaitable;
  }
  TRY(Module * module, import_module(run, "_anext"));
  TRY(Str * name, str_from_ascii(run, "with_default"));
  TRY(name, str_intern(run, name));
  TRY(Value function, get_attribute(run, Value::object(module), name));
  return pyexec::call(run, function, {awaitable, otherwise});
}

static constexpr Entry kIterationFunctions[] = {
    {"aiter", "(async_iterable, /)", native<builtin_aiter>, "Return an AsyncIterator for an AsyncIterable object.",
     EntryKind::kFunction},
    {"anext", "(aiterator, default=None, /)", native<builtin_anext>,
     "Return the next item from the async iterator; if default is given and the iterator is exhausted, return that.",
     EntryKind::kFunction},
    {"len", "(obj, /)", native<builtin_len>, "Return the number of items in a container.", EntryKind::kFunction},
    {"iter", "(object, sentinel=None, /)", native<builtin_iter>,
     "iter(iterable) -> iterator\niter(callable, sentinel) -> iterator\n\n"
     "Get an iterator from an object.  In the first form, the argument must\n"
     "supply its own iterator, or be a sequence.\n"
     "In the second form, the callable is called until it returns the sentinel.",
     EntryKind::kFunction},
    {"next", "(iterator, default=None, /)", native<builtin_next>,
     "next(iterator[, default])\n\nReturn the next item from the iterator. If default is given and the iterator\n"
     "is exhausted, it is returned instead of raising StopIteration.",
     EntryKind::kFunction},
};

static Value iterator_length_hint(Call&, Iterator& self) {
  int64_t hint = native_iterator_hint(&self);
  return hint < 0 ? not_implemented() : Value::integer(hint);
}

static constexpr Entry kIteratorMethods[] = {
    {"__length_hint__", "(self, /)", native<iterator_length_hint>,
     "Private method returning an estimate of len(list(it))."},
};

void register_iteration_functions() {
  add_builtin_functions(kIterationFunctions);
  for (Type* type : {&types::list_iterator_, &types::list_reverse_iterator_, &types::tuple_iterator_,
                     &types::range_iterator_, &types::set_iterator_, &types::dict_key_iterator_,
                     &types::dict_value_iterator_, &types::dict_item_iterator_, &types::dict_reverse_key_iterator_,
                     &types::dict_reverse_value_iterator_, &types::dict_reverse_item_iterator_}) {
    add_methods(type, kIteratorMethods);
  }
  add_builtin("enumerate", Value::object(&types::enumerate_));
  add_builtin("filter", Value::object(&types::filter_));
  add_builtin("map", Value::object(&types::map_));
  add_builtin("reversed", Value::object(&types::reversed_));
  add_builtin("zip", Value::object(&types::zip_));
}

}  // namespace pyexec
