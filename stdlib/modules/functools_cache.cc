// SPDX-License-Identifier: Apache-2.0
//
// functools.lru_cache and cache. The results are in a dict in the order of their last use; a call with one int or str
// is its own key.
#include "interpreter/objects/dict_inline.h"
#include "stdlib/modules/functools.h"

namespace pyexec {

namespace {

struct LruCache : Object {
  Cell* attributes;
  Value function;
  Dict* results;
  int64_t most;  // -1: no limit
  int64_t hits;
  int64_t misses;
  bool typed;
};
// What lru_cache(maxsize=…) returns: makes the wrapper when it is called with the function.
struct LruDecorator : Object {
  int64_t most;
  bool typed;
};

extern Type cache_type;
extern Type decorator_type;

LruCache* as_cache(Value value) {
  return static_cast<LruCache*>(value.as_object());
}

void cache_trace(Heap& heap, Object* object) {
  auto* cache = static_cast<LruCache*>(object);
  heap.mark_cell(cache->attributes);
  heap.mark(cache->function);
  heap.mark_cell(cache->results);
}

Value cache_new(Run& run, Value function, int64_t most, bool typed) {
  if (!is_callable(function)) {
    return run.raise(types::type_error_, "the first argument must be callable");
  }
  TRY(LruCache * cache, run.allocate_object<LruCache>(&cache_type, CellKind::kNative));
  cache->function = function;
  cache->most = most;
  cache->typed = typed;
  TRY(cache->results, dict_new(run));
  return update_wrapper(run, Value::object(cache), function);
}

// The key of a call with several arguments. The mark between positional ones and keywords is the type itself.
Value make_key(Run& run, const LruCache* cache, const Value* arguments, uint32_t count, const KeywordNames* keywords) {
  uint32_t named = keywords != nullptr ? keywords->count : 0;
  size_t length = count + (named > 0 ? 1 + 2 * named : 0) + (cache->typed ? count + named : 0);
  TRY(Tuple * key, tuple_new(run, length));
  if (length == 0) {
    return Value::object(key);
  }
  size_t at = 0;
  for (uint32_t i = 0; i < count; ++i) {
    key->items[at++] = arguments[i];
  }
  if (named > 0) {
    key->items[at++] = Value::object(&cache_type);
    for (uint32_t k = 0; k < named; ++k) {
      key->items[at++] = Value::object(keywords->names[k]);
      key->items[at++] = arguments[count + k];
    }
  }
  if (cache->typed) {
    for (uint32_t i = 0; i < count + named; ++i) {
      key->items[at++] = Value::object(type_of(arguments[i]));
    }
  }
  return Value::object(key);
}

Value cache_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  LruCache* cache = as_cache(self);
  if (cache->most == 0) {
    ++cache->misses;
    return call_on_stack(run, cache->function, arguments, count, keywords);
  }
  Value key;
  if (count == 1 && keywords == nullptr && !cache->typed && (arguments[0].is_int() || is_exact_str(arguments[0]))) {
    key = arguments[0];
  } else {
    TRY(key, make_key(run, cache, arguments, count, keywords));
  }
  int64_t key_hash;
  TRY(hash_key(run, key, &key_hash));
  TRY(Value known, dict_get_hashed(run, cache->results, key, key_hash));
  if (!known.is_absent()) {
    ++cache->hits;
    if (cache->most > 0) {
      TRY(dict_move_to_end(run, cache->results, key, true));
    }
    return known;
  }
  ++cache->misses;
  TRY(Value result, call_on_stack(run, cache->function, arguments, count, keywords));
  if (cache->most < 0) {
    TRY(dict_set_hashed(run, cache->results, key, key_hash, result));
    return result;
  }
  // The function may have called us with the same arguments meanwhile.
  TRY(known, dict_get_hashed(run, cache->results, key, key_hash));
  if (!known.is_absent()) {
    return result;
  }
  if (cache->results->length >= static_cast<size_t>(cache->most)) {
    Value old_key, old_value;
    dict_pop_first(cache->results, &old_key, &old_value);
  }
  TRY(dict_set_hashed(run, cache->results, key, key_hash, result));
  return result;
}

// On an instance it is a method.
Value cache_get(Run& run, Value self, Value object, Type*) {
  if (object.is_absent() || object.is_none()) {
    return self;
  }
  TRY(BoundMethod * method, bound_method_new(run, self, object));
  return Value::object(method);
}

Value cache_create(Run& run, Type*, Value* arguments, uint32_t count, const KeywordNames*) {
  TRY(check_argument_count(run, "_lru_cache_wrapper", count, 4, 4));
  int64_t most = -1;
  if (!arguments[1].is_none()) {
    TRY(to_index_exact(run, arguments[1], &most, &types::overflow_error_));
    most = most < 0 ? 0 : most;
  }
  TRY(Truth typed, truth(run, arguments[2]));
  return cache_new(run, arguments[0], most, typed == Truth::kTrue);
}

// ---- methods ------------------------------------------------------------------------------------------------------

Value info_class(Run& run) {
  TRY(Module * module, import_module(run, "functools"));
  TRY(Str * name, str_intern(run, "_CacheInfo"));
  Value known = module_find(module, name);
  if (!known.is_absent()) {
    return known;
  }
  TRY(Module * collections, import_module(run, "collections"));
  TRY(Str * maker_name, str_intern(run, "namedtuple"));
  TRY(Str * title, str_from_ascii(run, "CacheInfo"));
  TRY(Str * fields, str_from_ascii(run, "hits misses maxsize currsize"));
  TRY(Value maker, get_attribute(run, Value::object(collections), maker_name));
  Str* keyword = &names::module_;
  KeywordNames keywords{1, &keyword};
  Value arguments[] = {Value::object(title), Value::object(fields), Value::object(module->name)};
  TRY(Value made, call(run, maker, arguments, 2, &keywords));
  TRY(module_set(run, module, "_CacheInfo", made));
  return made;
}

Value method_info(Call& call, Value self) {
  Run& run = call.run();
  LruCache* cache = as_cache(self);
  TRY(Value type, info_class(run));
  return pyexec::call(run, type,
                      {Value::integer(cache->hits), Value::integer(cache->misses),
                       cache->most < 0 ? Value::none() : Value::integer(cache->most),
                       Value::integer(static_cast<int64_t>(cache->results->length))});
}

Value method_clear(Call& call, Value self) {
  LruCache* cache = as_cache(self);
  cache->hits = cache->misses = 0;
  dict_clear(call.run(), cache->results);
  return Value::none();
}

Value method_parameters(Call& call, Value self) {
  Run& run = call.run();
  LruCache* cache = as_cache(self);
  TRY(Dict * result, dict_new(run));
  TRY(Str * most, str_intern(run, "maxsize"));
  TRY(dict_set_str(run, result, most, cache->most < 0 ? Value::none() : Value::integer(cache->most)));
  TRY(Str * typed, str_intern(run, "typed"));
  TRY(dict_set_str(run, result, typed, Value::boolean(cache->typed)));
  return Value::object(result);
}

Value method_self(Call&, Value self) {
  return self;
}
Value method_deepcopy(Call&, Value self, Value) {
  return self;
}
Value method_reduce(Call& call, Value self) {
  return get_attribute(call.run(), self, &names::dunder_qualname);
}

constexpr Entry kCacheMethods[] = {
    {"cache_info", "(self, /)", native<method_info>, "Report cache statistics"},
    {"cache_clear", "(self, /)", native<method_clear>, "Clear the cache and cache statistics"},
    {"cache_parameters", "(self, /)", native<method_parameters>, "The arguments of the decorator"},
    {"__copy__", "(self, /)", native<method_self>, ""},
    {"__deepcopy__", "(self, memo, /)", native<method_deepcopy>, ""},
    {"__reduce__", "(self, /)", native<method_reduce>, ""},
};

Value decorator_call(Run& run, Value self, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  auto* decorator = static_cast<LruDecorator*>(self.as_object());
  if (count != 1 || (keywords != nullptr && keywords->count > 0)) {
    return run.raise(types::type_error_,
                     "lru_cache.<locals>.decorating_function() takes 1 positional argument but {} were given", {count});
  }
  return cache_new(run, arguments[0], decorator->most, decorator->typed);
}

Type cache_type = make_builtin_type({.name = "functools._lru_cache_wrapper",
                                     .layout = CellKind::kNative,
                                     .instance_bytes = sizeof(LruCache),
                                     .attributes_offset = offsetof(LruCache, attributes),
                                     .flags = kTypeBase | kTypeAttributes,
                                     .doc = "Create a cached callable that wraps another function.",
                                     .slots = {.call = cache_call, .descriptor_get = cache_get, .create = cache_create},
                                     .module = "functools",
                                     .trace = cache_trace});
Type decorator_type = make_builtin_type({.name = "function",
                                         .layout = CellKind::kNative,
                                         .instance_bytes = sizeof(LruDecorator),
                                         .slots = {.call = decorator_call}});

}  // namespace

Value functools_cache(Call& call, Value function) {
  return cache_new(call.run(), function, -1, false);
}

Value functools_lru_cache(Call& call, Value maxsize, Value typed) {
  Run& run = call.run();
  int64_t most = 128;
  bool is_typed = false;
  if (!typed.is_absent()) {
    TRY(Truth given, truth(run, typed));
    is_typed = given == Truth::kTrue;
  }
  if (maxsize.is_none()) {
    most = -1;
  } else if (!maxsize.is_absent() && is_int_like(maxsize)) {
    TRY(to_index_clamped(run, maxsize, &most));
    most = most < 0 ? 0 : most;
  } else if (!maxsize.is_absent() && is_callable(maxsize) && (typed.is_absent() || typed.is_bool())) {
    return cache_new(run, maxsize, 128, is_typed);
  } else if (!maxsize.is_absent()) {
    return run.raise(types::type_error_, "Expected first argument to be an integer, a callable, or None");
  }
  TRY(LruDecorator * decorator, run.allocate_object<LruDecorator>(&decorator_type, CellKind::kNative));
  decorator->most = most;
  decorator->typed = is_typed;
  return Value::object(decorator);
}

void register_lru_cache() {
  complete_builtin_type(&cache_type);
  complete_builtin_type(&decorator_type);
  add_methods(&cache_type, kCacheMethods);
}

}  // namespace pyexec
