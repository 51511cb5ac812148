// SPDX-License-Identifier: Apache-2.0
#include "interpreter/objects/abstract_class.h"

#include "interpreter/objects/attributes.h"
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/class.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_intern.h"
#include "interpreter/run/start.h"

namespace pyexec {

namespace {

Str* registry_name() {
  static Str* name = str_immortal("_abc_impl");
  return name;
}

Truth is_abstract(Run& run, Value value) {
  if (!value.is_object()) {
    return Truth::kFalse;
  }
  Value flag = Value::absent();
  switch (value.as_object()->kind) {
    case CellKind::kFunction:
      flag = own_attribute(run, value.as_object(), &names::dunder_isabstractmethod);
      break;
    case CellKind::kStr:
    case CellKind::kTuple:
    case CellKind::kList:
    case CellKind::kDict:
    case CellKind::kMember:
    case CellKind::kNativeFunction:
      return Truth::kFalse;
    default:
      TRY(flag, get_attribute_or_absent(run, value, &names::dunder_isabstractmethod));
  }
  return flag.is_absent() ? Truth::kFalse : truth(run, flag);
}

Value abc_create(Run& run, Type* metatype, Value* arguments, uint32_t count, const KeywordNames* keywords) {
  TRY(Value made, types::type_.slots.create(run, metatype, arguments, count, keywords));
  if (is_type(made) && as_type(made)->has(kTypeHeap)) {
    Type* type = as_type(made);
    TRY(update_abstract_methods(run, type));
    TRY(name_table_set(&run, &type->attributes, registry_name(), Value::none()));
  }
  return made;
}

// The list of what was registered with `cls` itself, or null.
List* registry_of(Type* cls) {
  NameEntry* entry = cls->attributes != nullptr ? cls->attributes->find(registry_name()) : nullptr;
  return entry != nullptr && is_list(entry->value) ? as_list(entry->value) : nullptr;
}

Truth ask(Run& run, Type* cls, Type* subclass) {
  Type* where = nullptr;
  Value hook = type_lookup_where(run, cls, &names::dunder_subclasshook, &where);
  if (!hook.is_absent() && where != &types::object_) {
    TRY(Value bound, bind_attribute(run, hook, Value::absent(), cls));
    TRY(Value answer, call(run, bound, {Value::object(subclass)}));
    if (!is_not_implemented(answer)) {
      if (!answer.is_bool()) {
        return run.raise(types::assertion_error_, "__subclasshook__ must return either False, True, or NotImplemented");
      }
      return truth_of(answer.as_bool());
    }
  }
  if (subclass->is_subtype_of(cls)) {
    return Truth::kTrue;
  }
  if (List* registry = registry_of(cls)) {
    for (size_t i = 0; i < registry->length; ++i) {
      TRY(Truth found, is_subclass_of(run, Value::object(subclass), registry->items->items[i]));
      if (found == Truth::kTrue) {
        return found;
      }
    }
  }
  for (uint32_t i = 0; i < cls->subclass_count; ++i) {
    TRY(run.step());
    Value derived = static_cast<ValueArray*>(cls->subclasses)->items[i];
    TRY(Truth found, is_subclass_of(run, Value::object(subclass), derived));
    if (found == Truth::kTrue) {
      return found;
    }
  }
  return Truth::kFalse;
}

Truth subclass_check(Run& run, Type* cls, Type* subclass) {
  Run::AbstractCacheLine& line =
      run.abstract_cache[(reinterpret_cast<uintptr_t>(cls) >> 4 ^ reinterpret_cast<uintptr_t>(subclass) >> 6) &
                         (Run::kAbstractCacheLines - 1)];
  if (line.cls == cls && line.subclass == subclass && line.epoch == run.class_epoch) {
    return truth_of(line.answer);
  }
  RecursionGuard guard(run, " in __subclasscheck__");
  if (!guard.ok()) {
    return kRaised;
  }
  TRY(Truth answer, ask(run, cls, subclass));
  line = {cls, subclass, run.class_epoch, answer == Truth::kTrue};
  return answer;
}

// Whether a metaclass between the class's own and ABCMeta words the check anew.
bool has_own_subclass_check(Run& run, Type* cls) {
  Type* where = nullptr;
  static_cast<void>(type_lookup_where(run, type_of(Value::object(cls)), &names::dunder_subclasscheck, &where));
  return where != &types::abc_meta_;
}

Value abc_register(Call& call, Type& cls, Value subclass) {
  return abstract_register(call.run(), &cls, subclass);
}
Value abc_instance_check(Call& call, Type& cls, Value instance) {
  TRY(Truth answer, abstract_instance_check(call.run(), &cls, instance));
  return Value::boolean(answer == Truth::kTrue);
}
Value abc_subclass_check(Call& call, Type& cls, Value subclass) {
  TRY(Truth answer, abstract_subclass_check(call.run(), &cls, subclass));
  return Value::boolean(answer == Truth::kTrue);
}

constexpr Entry kMethods[] = {
    {"register", "(cls, subclass, /)", native<abc_register>, "Register a virtual subclass of an ABC."},
    {"__instancecheck__", "(cls, instance, /)", native<abc_instance_check>, "Override for isinstance(instance, cls)."},
    {"__subclasscheck__", "(cls, subclass, /)", native<abc_subclass_check>, "Override for issubclass(subclass, cls)."},
};

}  // namespace

bool update_abstract_methods(Run& run, Type* type) {
  TRY(Set * abstract, set_new(run, true));
  for (uint32_t i = 0; i < type->attributes->count; ++i) {
    NameEntry entry = type->attributes->entries()[i];
    if (entry.name == nullptr) {
      continue;
    }
    TRY(Truth flag, is_abstract(run, entry.value));
    if (flag == Truth::kTrue) {
      TRY(set_add(run, abstract, Value::object(entry.name)));
    }
  }
  for (size_t i = 0; i < type->bases->length; ++i) {
    Type* base = as_type(type->bases->items[i]);
    NameEntry* inherited =
        base->attributes != nullptr ? base->attributes->find(&names::dunder_abstractmethods) : nullptr;
    if (inherited == nullptr || !is_set(inherited->value)) {
      continue;
    }
    size_t position = 0;
    Value name;
    while (set_next(as_set(inherited->value), &position, &name)) {
      TRY(Str * text, str_intern(run, as_str(name)));
      Value now = type_lookup(run, type, text);
      TRY(now, now.is_absent() ? now : bind_attribute(run, now, Value::absent(), type));
      TRY(Truth flag, is_abstract(run, now));
      if (flag == Truth::kTrue) {
        TRY(set_add(run, abstract, name));
      }
    }
  }
  TRY(name_table_set(&run, &type->attributes, &names::dunder_abstractmethods, Value::object(abstract)));
  type->type_flags = abstract->used != 0 ? type->type_flags | kTypeAbstract : type->type_flags & ~kTypeAbstract;
  ++run.class_epoch;
  return true;
}

Value abstract_register(Run& run, Type* cls, Value subclass) {
  if (!is_type(subclass)) {
    return run.raise(types::type_error_, "Can only register classes");
  }
  TRY(Truth already, is_subclass_of(run, subclass, Value::object(cls)));
  if (already == Truth::kTrue) {
    return subclass;
  }
  TRY(Truth cycle, is_subclass_of(run, Value::object(cls), subclass));
  if (cycle == Truth::kTrue) {
    return run.raise(types::runtime_error_, "Refusing to create an inheritance cycle");
  }
  List* registry = registry_of(cls);
  if (registry == nullptr) {
    TRY(registry, list_new(run, 4));
    TRY(name_table_set(&run, &cls->attributes, registry_name(), Value::object(registry)));
  }
  TRY(list_append(run, registry, subclass));
  // What `match` knows of a class goes over to those that are registered with it.
  if (as_type(subclass)->has(kTypeHeap)) {
    as_type(subclass)->type_flags |= cls->type_flags & (kTypeSequence | kTypeMapping);
  }
  ++run.class_epoch;
  return subclass;
}

Truth abstract_subclass_check(Run& run, Type* cls, Value subclass) {
  if (!is_type(subclass)) {
    return run.raise(types::type_error_, "issubclass() arg 1 must be a class");
  }
  return subclass_check(run, cls, as_type(subclass));
}

Truth abstract_instance_check(Run& run, Type* cls, Value object) {
  Type* type = type_of(object);
  if (has_own_subclass_check(run, cls)) {
    return is_subclass_of(run, Value::object(type), Value::object(cls));
  }
  TRY(Truth answer, subclass_check(run, cls, type));
  if (answer == Truth::kTrue) {
    return answer;
  }
  // A proxy may claim another class.
  Type* where = nullptr;
  static_cast<void>(type_lookup_where(run, type, &names::dunder_class, &where));
  if (where == &types::object_ && type->slots.get_attribute == nullptr) {
    return answer;
  }
  TRY(Value claimed, get_attribute_or_absent(run, object, &names::dunder_class));
  if (!is_type(claimed) || as_type(claimed) == type) {
    return Truth::kFalse;
  }
  return subclass_check(run, cls, as_type(claimed));
}

Type types::abc_meta_ = make_builtin_type({.name = "ABCMeta",
                                           .layout = CellKind::kType,
                                           .instance_bytes = sizeof(Type),
                                           .flags = kTypeBase,
                                           .base = &types::type_,
                                           .doc = "Metaclass for defining Abstract Base Classes (ABCs).",
                                           .slots = {.create = abc_create},
                                           .module = "abc"});

void start_abstract_class() {
  registry_name();
  complete_builtin_type(&types::abc_meta_);
  types::abc_meta_.message_name = types::abc_meta_.name;
  add_methods(&types::abc_meta_, kMethods);
}

}  // namespace pyexec
