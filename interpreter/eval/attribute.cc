// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/attributes.h"

#include <cstring>

#include "interpreter/eval/frame.h"

// `object.name` as a value and as a target. An inline cache holds up to four (shape, place) pairs: a place is a byte
// offset into the object, an index of its overflow array, or a class attribute's entry. The second word of a pair
// carries the class epoch in its upper half, so that a change of any class that caches cannot see makes the pair stale.

namespace pyexec {

namespace {

constexpr int kPairs = 4;
constexpr uint32_t kOverflow = 0x8000'0000;  // the place is an index of the overflow array

AttributeExpr* as_attribute(Expr* expr) {
  return static_cast<AttributeExpr*>(expr);
}
Str* name_of(AttributeExpr* expr) {
  return static_cast<Str*>(expr->name->interned);
}

inline Value* place_of(Object* object, uint32_t place) {
  if ((place & kOverflow) == 0) [[likely]] {
    return reinterpret_cast<Value*>(reinterpret_cast<char*>(object) + place);
  }
  return &static_cast<ValueArray*>(*attributes_word(object))->items[place & ~kOverflow];
}

inline uint64_t pack(uint32_t place, uint32_t epoch) {
  return uint64_t{epoch} << 32 | place;
}

void remember(AttributeExpr* expr, Run& run, Object* object, uint32_t index) {
  uint32_t inline_capacity = object->type()->inline_capacity;
  uint32_t place = index < inline_capacity
                       ? static_cast<uint32_t>(reinterpret_cast<char*>(attribute_slot(object, index)) -
                                               reinterpret_cast<char*>(object))
                       : kOverflow | (index - inline_capacity);
  int pair = expr->state < kPairs ? expr->state++ : kPairs - 1;
  expr->cache[pair * 2] = object->shape;
  expr->cache[pair * 2 + 1] = reinterpret_cast<void*>(pack(place, run.class_epoch));
}

[[gnu::noinline]] Value* cached_place_beyond(AttributeExpr* expr, Run& run, Object* object);

// The place of an own attribute seen before, or null.
inline Value* cached_place(AttributeExpr* expr, Run& run, Object* object) {
  if (expr->cache[0] == object->shape) [[likely]] {
    uint64_t word = reinterpret_cast<uint64_t>(expr->cache[1]);
    return (word >> 32) == run.class_epoch ? place_of(object, static_cast<uint32_t>(word)) : nullptr;
  }
  return expr->state > 1 ? cached_place_beyond(expr, run, object) : nullptr;
}

Value* cached_place_beyond(AttributeExpr* expr, Run& run, Object* object) {
  for (int pair = 1; pair < kPairs; ++pair) {
    if (expr->cache[pair * 2] == object->shape) {
      uint64_t word = reinterpret_cast<uint64_t>(expr->cache[pair * 2 + 1]);
      return (word >> 32) == run.class_epoch ? place_of(object, static_cast<uint32_t>(word)) : nullptr;
    }
    if (expr->cache[pair * 2] == nullptr) {
      return nullptr;
    }
  }
  return nullptr;
}

void forget_stale(AttributeExpr* expr, Object* object) {
  for (int pair = 0; pair < kPairs; ++pair) {
    if (expr->cache[pair * 2] == object->shape) {
      std::memset(static_cast<void*>(expr->cache), 0, sizeof expr->cache);
      expr->state = 0;
      return;
    }
  }
}

// The member of __slots__ that an attribute of the class is, when it keeps its value inline in `object`.
Member* inline_member(Value attribute, Value object) {
  if (!is_exact(attribute, &types::member_)) {
    return nullptr;
  }
  Member* member = static_cast<Member*>(attribute.as_object());
  return member->is_inline && is_instance(object, member->owner) ? member : nullptr;
}

[[gnu::noinline]] Value load_slowly(AttributeExpr* expr, Frame& frame, Value object) {
  Run& run = frame.run;
  Str* name = name_of(expr);
  Type* type = type_of(object);
  if (object.is_object() && type->slots.get_attribute == nullptr && type->attributes_offset != 0 &&
      (object.as_object()->flags & kFlagDictMode) == 0) {
    Value attribute = type_lookup(run, type, name);
    if (Member* member = inline_member(attribute, object)) {
      Value value = load_slot(attribute_slot(object.as_object(), member->index));
      if (!value.is_empty()) {
        forget_stale(expr, object.as_object());
        remember(expr, run, object.as_object(), member->index);
        return value;
      }
    }
    if (is_exact(attribute, &types::property_) && is_function(static_cast<Property*>(attribute.as_object())->getter)) {
      Value* base = run.top();
      TRY(run.push(object));
      Value result =
          call_function(run, as_function(static_cast<Property*>(attribute.as_object())->getter), base, 1, nullptr);
      if (result.is_raised()) {
        tell_attribute_error(run, object, name);
        return fail_here(frame, expr);
      }
      return result;
    }
    if (is_data_descriptor(attribute) && !type_of(attribute)->has(kTypeHeap) &&
        type_of(attribute)->slots.descriptor_get != nullptr) {  // a field of a named tuple, a getter of a builtin type
      Value result = type_of(attribute)->slots.descriptor_get(run, attribute, object, type);
      return result.is_raised() ? fail_here(frame, expr) : result;
    }
    int32_t index = object.as_object()->shape->find(name);
    if (index >= 0 && !is_data_descriptor(attribute)) {
      Value value = *attribute_slot(object.as_object(), static_cast<uint32_t>(index));
      if (!value.is_empty()) {
        forget_stale(expr, object.as_object());
        remember(expr, run, object.as_object(), static_cast<uint32_t>(index));
        return value;
      }
    }
  }
  Value result = get_attribute(run, object, name);
  return result.is_raised() ? fail_here(frame, expr) : result;
}

inline Value load_of(AttributeExpr* expr, Frame& frame, Value object) {
  if (object.is_object()) [[likely]] {
    Value* place = cached_place(expr, frame.run, object.as_object());
    if (place != nullptr) [[likely]] {
      Value value = load_slot(place);
      if (!value.is_empty()) [[likely]] {
        return value;
      }
    }
  }
  return load_slowly(expr, frame, object);
}

template <bool local>
Value eval_attribute(Expr* node, Frame& frame) {
  AttributeExpr* expr = as_attribute(node);
  TRY(Value object, evaluate_operand<local>(expr->object, frame));
  return load_of(expr, frame, object);
}

constexpr int kTransition = kPairs * 2;  // cache words: old shape, new shape, place and epoch

// A store that adds the attribute, as every `self.x = …` of an __init__ does, seen before from this shape.
inline bool store_by_transition(AttributeExpr* expr, Run& run, Object* object, Value value) {
  if (expr->cache[kTransition] != object->shape) {
    return false;
  }
  uint64_t word = reinterpret_cast<uint64_t>(expr->cache[kTransition + 2]);
  if ((word >> 32) != run.class_epoch) {
    return false;
  }
  object->shape = static_cast<Shape*>(expr->cache[kTransition + 1]);
  store_slot(place_of(object, static_cast<uint32_t>(word)), value);
  return true;
}

[[gnu::noinline]] bool store_slowly(AttributeExpr* expr, Frame& frame, Value object, Value value) {
  Run& run = frame.run;
  Str* name = name_of(expr);
  Shape* before = object.is_object() ? object.as_object()->shape : nullptr;
  if (object.is_object() && type_of(object)->slots.set_attribute == nullptr &&
      (object.as_object()->flags & kFlagDictMode) == 0) {
    if (Member* member = inline_member(type_lookup(run, type_of(object), name), object)) {
      forget_stale(expr, object.as_object());
      remember(expr, run, object.as_object(), member->index);
      store_slot(attribute_slot(object.as_object(), member->index), value);
      return true;
    }
  }
  if (!set_attribute(run, object, name, value)) {
    return fail_here(frame, expr);
  }
  // The shape after the store has the attribute: the next store of this kind finds it.
  Type* type = type_of(object);
  if (object.is_object() && type->slots.set_attribute == nullptr && type->attributes_offset != 0 &&
      (object.as_object()->flags & kFlagDictMode) == 0) {
    int32_t index = object.as_object()->shape->find(name);
    if (index >= 0 && !is_data_descriptor(type_lookup(run, type, name))) {
      Shape* after = object.as_object()->shape;
      if (after == before) {
        forget_stale(expr, object.as_object());
        remember(expr, run, object.as_object(), static_cast<uint32_t>(index));
      } else if (after->parent == before && static_cast<uint32_t>(index) < type->inline_capacity) {
        Value* place = attribute_slot(object.as_object(), static_cast<uint32_t>(index));
        auto offset =
            static_cast<uint32_t>(reinterpret_cast<char*>(place) - reinterpret_cast<char*>(object.as_object()));
        expr->cache[kTransition] = before;
        expr->cache[kTransition + 1] = after;
        expr->cache[kTransition + 2] = reinterpret_cast<void*>(pack(offset, run.class_epoch));
      }
    }
  }
  return true;
}

}  // namespace

Value load_attribute(AttributeExpr* expr, Frame& frame, Value object) {
  return load_of(expr, frame, object);
}

// `self.x = value` where the shape already has x, or gains it by a transition seen before.
bool store_attribute(AttributeExpr* expr, Frame& frame, Value object, Value value) {
  if (object.is_object()) [[likely]] {
    Value* place = cached_place(expr, frame.run, object.as_object());
    if (place != nullptr) [[likely]] {
      store_slot(place, value);
      return true;
    }
    if (store_by_transition(expr, frame.run, object.as_object(), value)) {
      return true;
    }
  }
  return store_slowly(expr, frame, object, value);
}

template <bool local>
static bool store_target(Expr* node, Frame& frame, Value value) {
  AttributeExpr* expr = as_attribute(node);
  TRY(Value object, evaluate_operand<local>(expr->object, frame));
  return store_attribute(expr, frame, object, value);
}

void link_attribute(AttributeExpr* expr) {
  std::memset(static_cast<void*>(expr->cache), 0, sizeof expr->cache);
  expr->state = 0;
  bool local = is_local(expr->object);
  expr->eval = local ? eval_attribute<true> : eval_attribute<false>;
  expr->store = local ? store_target<true> : store_target<false>;
}

}  // namespace pyexec
