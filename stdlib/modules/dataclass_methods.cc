// SPDX-License-Identifier: Apache-2.0
//
// The methods that @dataclass adds: functions with native bodies that know the class's fields. Where an object's fields
// lie is remembered by its shape, so that an __init__ is a loop of stores.
#include <cstring>

#include "interpreter/eval/native_body.h"
#include "interpreter/objects/attributes.h"
#include "interpreter/objects/class.h"
#include "interpreter/objects/sequence.h"
#include "interpreter/objects/str_intern.h"
#include "interpreter/run/run.h"
#include "stdlib/modules/dataclasses.h"

namespace pyexec {

namespace {

struct FieldPlan {
  Str* name;
  Value factory;    // absent: none
  Value fixed;      // what a field outside __init__ gets; absent: nothing
  uint32_t offset;  // of its value in an object of the plan's shape
  bool in_init;
  bool is_init_only;  // InitVar: goes to __post_init__
  bool is_assigned;   // gets a value in __init__
};

// The body's memory: what it does, and where the fields were the last time.
struct Plan {
  Shape* from;     // __init__: of a new object
  Shape* shape;    // of an object with all its fields
  uint32_t epoch;  // Run::class_epoch when that was seen
  CompareOperator op;
  bool frozen;
  bool has_post_init;
  Type* cls;
  Value error;
  size_t count;
  FieldPlan fields[1];
};
Plan* plan_of(Buffer* data) {
  return reinterpret_cast<Plan*>(data->bytes());
}

Buffer* new_plan(Run& run, Type* cls, List* fields) {
  TRY(Buffer * data, run.allocate_buffer(sizeof(Plan) + fields->length * sizeof(FieldPlan)));
  Plan* plan = plan_of(data);
  plan->cls = cls;
  plan->count = fields->length;
  plan->error = Value::none();
  for (size_t i = 0; i < fields->length; ++i) {
    Field* field = as_field(fields->items->items[i]);
    plan->fields[i].name = field->name;
    plan->fields[i].factory = field->default_factory;
    plan->fields[i].fixed = Value::absent();
    plan->fields[i].is_assigned = true;
  }
  return data;
}

// Learns where an object keeps the plan's fields; false where that cannot be said by its shape.
bool learn(Run& run, Plan* plan, Object* object) {
  Type* type = object->type();
  plan->shape = nullptr;
  if (type->slots.get_attribute != nullptr || type->layout != CellKind::kInstance ||
      (object->flags & kFlagDictMode) != 0) {
    return false;
  }
  for (size_t i = 0; i < plan->count; ++i) {
    FieldPlan& field = plan->fields[i];
    if (!field.is_assigned) {
      continue;
    }
    Value attribute = type_lookup(run, type, field.name);
    int32_t index = -1;
    if (has_kind(attribute, CellKind::kMember) && static_cast<Member*>(attribute.as_object())->is_inline) {
      index = static_cast<int32_t>(static_cast<Member*>(attribute.as_object())->index);
    } else if (!is_data_descriptor(attribute)) {
      index = object->shape->find(field.name);
    }
    if (index < 0 || static_cast<uint32_t>(index) >= type->inline_capacity) {
      return false;
    }
    field.offset = static_cast<uint32_t>(reinterpret_cast<char*>(attribute_slot(object, static_cast<uint32_t>(index))) -
                                         reinterpret_cast<char*>(object));
  }
  plan->shape = object->shape;
  plan->epoch = run.class_epoch;
  return true;
}

inline Value* place(Object* object, const FieldPlan& field) {
  return reinterpret_cast<Value*>(reinterpret_cast<char*>(object) + field.offset);
}

Value read_field(Run& run, Plan* plan, Value object, size_t i) {
  if (object.as_object()->shape == plan->shape && plan->epoch == run.class_epoch) {
    Value value = *place(object.as_object(), plan->fields[i]);
    if (!value.is_empty()) {
      return value;
    }
  }
  return get_attribute(run, object, plan->fields[i].name);
}
void look_at(Run& run, Plan* plan, Value object) {
  if (object.is_object() && (object.as_object()->shape != plan->shape || plan->epoch != run.class_epoch)) {
    learn(run, plan, object.as_object());
  }
}

// ---- __init__

bool assign(Run& run, const Plan* plan, Value self, Str* name, Value value) {
  return plan->frozen ? generic_set_attribute(run, self, name, value) : set_attribute(run, self, name, value);
}

bool assign_again(Run& run, const Plan* plan, Value* slots, size_t count) {
  size_t parameter = 1;
  for (size_t i = 0; i < count; ++i) {
    const FieldPlan& field = plan->fields[i];
    if (field.is_assigned) {
      Value value = field.in_init ? slots[parameter] : *place(slots[0].as_object(), field);
      TRY(assign(run, plan, slots[0], field.name, value));
    }
    parameter += field.in_init ? 1 : 0;
  }
  return true;
}

Value init_body(Run& run, Value* slots, Buffer* data) {
  Plan* plan = plan_of(data);
  Value self = slots[0];
  Object* object = self.as_object();
  bool quick = self.is_object() && object->shape == plan->from && plan->epoch == run.class_epoch;
  Shape* before = self.is_object() ? object->shape : nullptr;
  size_t parameter = 1;
  for (size_t i = 0; i < plan->count; ++i) {
    FieldPlan& field = plan->fields[i];
    Value value = field.in_init ? slots[parameter] : field.fixed;
    if (!field.factory.is_absent() &&
        (!field.in_init || (value.is_object() && value.as_object() == &dataclass_factory_default_object))) {
      TRY(value, call(run, field.factory, {}));
      if (field.in_init) {
        slots[parameter] = value;
      }
      if (quick && (object->shape != plan->from || plan->epoch != run.class_epoch)) {
        quick = false;  // the factory changed the class or reached the object: what was stored so far is stored again
        TRY(assign_again(run, plan, slots, i));
      }
    }
    parameter += field.in_init ? 1 : 0;
    if (!field.is_assigned) {
      continue;
    }
    if (quick) {
      *place(object, field) = value;
    } else {
      TRY(assign(run, plan, self, field.name, value));
    }
  }
  if (quick) {
    object->shape = plan->shape;
  } else if (self.is_object() && before != nullptr &&
             (plan->frozen || object->type()->slots.set_attribute == nullptr) && learn(run, plan, object)) {
    plan->from = before;
  } else {
    plan->from = nullptr;
  }
  if (plan->has_post_init) {
    StackMark mark(run);
    TRY(Str * name, str_intern(run, "__post_init__"));
    TRY(Value hook, get_attribute(run, self, name));
    TRY(run.push(hook));
    Value* base = run.top();
    parameter = 1;
    for (size_t i = 0; i < plan->count; ++i) {
      if (plan->fields[i].is_init_only && plan->fields[i].in_init) {
        TRY(run.push(slots[parameter]));
      }
      parameter += plan->fields[i].in_init ? 1 : 0;
    }
    TRY(call_on_stack(run, hook, base, static_cast<uint32_t>(run.top() - base), nullptr));
  }
  return Value::none();
}

// ---- __repr__, __eq__, __hash__, comparisons

Value repr_body(Run& run, Value* slots, Buffer* data) {
  Plan* plan = plan_of(data);
  Value self = slots[0];
  StrBuilder builder(run);
  if (!self.is_object()) {
    return run.raise(types::type_error_, "a dataclass's __repr__ needs an instance");
  }
  ReprMark mark(self.as_object());
  if (!mark.entered()) {
    TRY(Str * dots, str_from_ascii(run, "..."));
    return Value::object(dots);
  }
  look_at(run, plan, self);
  TRY(builder.append(type_of(self)->qualified_name));
  TRY(builder.append_ascii("("));
  for (size_t i = 0; i < plan->count; ++i) {
    TRY(builder.append_ascii(i > 0 ? ", " : ""));
    TRY(builder.append(plan->fields[i].name));
    TRY(builder.append_ascii("="));
    TRY(Value value, read_field(run, plan, self, i));
    TRY(Str * text, to_repr(run, value));
    TRY(builder.append(text));
  }
  TRY(builder.append_ascii(")"));
  TRY(Str * text, builder.finish());
  return Value::object(text);
}

// The first fields of two instances that differ. kFalse: none do.
Truth first_difference(Run& run, Plan* plan, Value* slots, Value* left, Value* right) {
  look_at(run, plan, slots[0]);
  for (size_t i = 0; i < plan->count; ++i) {
    TRY(*left, read_field(run, plan, slots[0], i));
    TRY(*right, read_field(run, plan, slots[1], i));
    TRY(Truth same, equal(run, *left, *right));
    if (same == Truth::kFalse) {
      return Truth::kTrue;
    }
  }
  return Truth::kFalse;
}

Value eq_body(Run& run, Value* slots, Buffer* data) {
  if (type_of(slots[0]) != type_of(slots[1])) {
    return not_implemented();
  }
  Value left, right;
  TRY(Truth differ, first_difference(run, plan_of(data), slots, &left, &right));
  return Value::boolean(differ == Truth::kFalse);
}

Value order_body(Run& run, Value* slots, Buffer* data) {
  Plan* plan = plan_of(data);
  if (type_of(slots[0]) != type_of(slots[1])) {
    return not_implemented();
  }
  Value left, right;
  TRY(Truth differ, first_difference(run, plan, slots, &left, &right));
  if (differ == Truth::kTrue) {
    return compare(run, plan->op, left, right);
  }
  return Value::boolean(plan->op == CompareOperator::kLessEqual || plan->op == CompareOperator::kGreaterEqual);
}

Value hash_body(Run& run, Value* slots, Buffer* data) {
  Plan* plan = plan_of(data);
  look_at(run, plan, slots[0]);
  TRY(Tuple * all, tuple_new(run, plan->count));
  for (size_t i = 0; i < plan->count; ++i) {
    TRY(Value value, read_field(run, plan, slots[0], i));
    all->items[i] = value;
  }
  int64_t result = 0;
  TRY(hash(run, Value::object(all), &result));
  return Value::integer(result);
}

// ---- __setattr__ and __delattr__ of frozen ones

bool is_guarded(const Plan* plan, Value self, const Str* name) {
  if (type_of(self) == plan->cls) {
    return true;
  }
  for (size_t i = 0; i < plan->count; ++i) {
    if (plan->fields[i].name == name) {
      return true;
    }
  }
  return false;
}

RaisedResult raise_frozen(Run& run, const Plan* plan, Value name, const char* what) {
  TRY(Str * shown, to_repr(run, name));
  TRY(Str * prefix, str_from_ascii(run, what));
  TRY(Str * message, str_concat(run, prefix, shown));
  TRY(Value error, call(run, plan->error, {Value::object(message)}));
  return run.raise_object(error, Value::absent());
}

// super(cls, self).__setattr__ or its sister.
Value next_hook(Run& run, const Plan* plan, Value self, Str* hook) {
  TRY(Value super, call(run, Value::object(&types::super_), {Value::object(plan->cls), self}));
  return get_attribute(run, super, hook);
}

Value set_body(Run& run, Value* slots, Buffer* data) {
  Plan* plan = plan_of(data);
  TRY(Str * name, attribute_name(run, slots[1], "__setattr__"));
  if (is_guarded(plan, slots[0], name)) {
    return raise_frozen(run, plan, slots[1], "cannot assign to field ");
  }
  TRY(Value hook, next_hook(run, plan, slots[0], &names::dunder_setattr));
  return call(run, hook, {slots[1], slots[2]});
}

Value delete_body(Run& run, Value* slots, Buffer* data) {
  Plan* plan = plan_of(data);
  TRY(Str * name, attribute_name(run, slots[1], "__delattr__"));
  if (is_guarded(plan, slots[0], name)) {
    return raise_frozen(run, plan, slots[1], "cannot delete field ");
  }
  TRY(Value hook, next_hook(run, plan, slots[0], &names::dunder_delattr));
  return call(run, hook, {slots[1]});
}

// ---- making them

Str* qualified(Run& run, Type* cls, Str* name) {
  StrBuilder builder(run);
  TRY(builder.append(cls->qualified_name));
  TRY(builder.append_ascii("."));
  TRY(builder.append(name));
  return builder.finish();
}

Function* method(Run& run, Type* cls, Str* name, std::span<Str* const> parameters, NativeBody body, Buffer* data,
                 List* fields) {
  TRY(Str * qualified_name, qualified(run, cls, name));
  return native_body_function(run, {.name = name,
                                    .qualified_name = qualified_name,
                                    .module = cls->module,
                                    .parameters = parameters,
                                    .positional_count = parameters.size(),
                                    .body = body,
                                    .data = data,
                                    .kept = Value::object(fields)});
}

}  // namespace

Function* dataclass_init(Run& run, Type* cls, List* fields, bool frozen, bool slots, bool has_post_init) {
  TRY(Buffer * data, new_plan(run, cls, fields));
  Plan* plan = plan_of(data);
  plan->frozen = frozen;
  plan->has_post_init = has_post_init;
  // The parameters: self, the positional fields, the keyword-only ones.
  TRY(Buffer * name_memory, run.allocate_buffer((fields->length + 2) * sizeof(Str*)));
  Str** parameters = reinterpret_cast<Str**>(name_memory->bytes());
  size_t count = 0;
  bool has_self_field = false;
  for (size_t i = 0; i < fields->length; ++i) {
    has_self_field = has_self_field || as_field(fields->items->items[i])->name == &names::self_;
  }
  TRY(parameters[count++], has_self_field ? str_intern(run, "__dataclass_self__") : &names::self_);
  TRY(List * defaults, list_new(run, fields->length));
  NameTable* keyword_defaults = nullptr;
  Str* seen_default = nullptr;
  TRY(Dict * annotations, dict_new(run));
  size_t positional_count = 1;
  for (size_t i = 0; i < fields->length; ++i) {
    Field* field = as_field(fields->items->items[i]);
    FieldPlan& at = plan->fields[i];
    bool has_default = !field->default_value.is_absent();
    bool has_factory = !field->default_factory.is_absent();
    at.in_init = field->init;
    at.is_init_only = field->field_kind == FieldKind::kInitVar;
    if (!field->init) {
      at.fixed = slots && has_default ? field->default_value : Value::absent();
      at.is_assigned = has_factory || (slots && has_default);
    }
    if (at.is_init_only) {
      at.is_assigned = false;
    }
    bool keyword_only = field->keyword_only.is_true();
    if (!field->init) {
      continue;
    }
    parameters[count++] = field->name;
    TRY(dict_set_str(run, annotations, field->name, field->type));
    Value default_value = has_factory ? Value::object(&dataclass_factory_default_object) : field->default_value;
    if (keyword_only) {
      if (has_default || has_factory) {
        TRY(name_table_set(&run, &keyword_defaults, field->name, default_value));
      }
      continue;
    }
    positional_count = count;
    if (has_default || has_factory) {
      seen_default = field->name;
      TRY(list_append(run, defaults, default_value));
    } else if (seen_default != nullptr) {
      return run.raise(types::type_error_, "non-default argument '{}' follows default argument", {field->name});
    }
  }
  TRY(Str * return_name, str_intern(run, "return"));
  TRY(dict_set_str(run, annotations, return_name, Value::none()));
  TRY(Str * qualified_name, qualified(run, cls, &names::dunder_init));
  Tuple* default_tuple = nullptr;
  if (defaults->length > 0) {
    TRY(default_tuple, tuple_from(run, defaults->items->items, defaults->length));
  }
  Function* function = native_body_function(run, {.name = &names::dunder_init,
                                                  .qualified_name = qualified_name,
                                                  .module = cls->module,
                                                  .parameters = {parameters, count},
                                                  .positional_count = positional_count,
                                                  .defaults = default_tuple,
                                                  .keyword_defaults = keyword_defaults,
                                                  .body = init_body,
                                                  .data = data,
                                                  .kept = Value::object(fields)});
  TRY(function);
  function->annotations = Value::object(annotations);
  return function;
}

Function* dataclass_repr(Run& run, Type* cls, List* fields) {
  TRY(Buffer * data, new_plan(run, cls, fields));
  Str* parameters[] = {&names::self_};
  return method(run, cls, &names::dunder_repr, parameters, repr_body, data, fields);
}

static Function* two_sided(Run& run, Type* cls, List* fields, Str* name, NativeBody body, CompareOperator op) {
  TRY(Buffer * data, new_plan(run, cls, fields));
  plan_of(data)->op = op;
  TRY(Str * other, str_intern(run, "other"));
  Str* parameters[] = {&names::self_, other};
  return method(run, cls, name, parameters, body, data, fields);
}

Function* dataclass_eq(Run& run, Type* cls, List* fields) {
  return two_sided(run, cls, fields, &names::dunder_eq, eq_body, CompareOperator::kEqual);
}

Function* dataclass_order(Run& run, Type* cls, List* fields, CompareOperator op) {
  Str* name = op == CompareOperator::kLess        ? &names::dunder_lt
              : op == CompareOperator::kLessEqual ? &names::dunder_le
              : op == CompareOperator::kGreater   ? &names::dunder_gt
                                                  : &names::dunder_ge;
  return two_sided(run, cls, fields, name, order_body, op);
}

Function* dataclass_hash(Run& run, Type* cls, List* fields) {
  TRY(Buffer * data, new_plan(run, cls, fields));
  Str* parameters[] = {&names::self_};
  return method(run, cls, &names::dunder_hash, parameters, hash_body, data, fields);
}

Function* dataclass_frozen(Run& run, Type* cls, List* fields, Value error, bool is_delete) {
  TRY(Buffer * data, new_plan(run, cls, fields));
  plan_of(data)->error = error;  // the module keeps it
  Str* parameters[] = {&names::self_, &names::name_, &names::value_};
  return method(run, cls, is_delete ? &names::dunder_delattr : &names::dunder_setattr,
                std::span<Str* const>(parameters, is_delete ? 2 : 3), is_delete ? delete_body : set_body, data, fields);
}

}  // namespace pyexec
