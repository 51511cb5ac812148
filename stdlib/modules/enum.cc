// SPDX-License-Identifier: Apache-2.0
//
// _enum: what every look at an enumeration's member passes: by value, its hash, its name and value.
#include "interpreter/objects/attributes.h"
#include "interpreter/objects/builtin_type.h"
#include "interpreter/objects/module.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_intern.h"
#include "interpreter/run/start.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

Str* map_name() {
  static Str* name = str_immortal("_value2member_map_");
  return name;
}
Str* call_name() {
  static Str* name = str_immortal("_call");
  return name;
}
Str* own_name() {
  static Str* name = str_immortal("_name_");
  return name;
}

// ---- an attribute that reads another: Enum.name is _name_. On the class it is the member of that name, if there is
// one.

struct Redirect : Object {
  Str* target;
  Str* name;
};
void trace_redirect(Heap& heap, Object* object) {
  heap.mark_cell(static_cast<Redirect*>(object)->target);
  heap.mark_cell(static_cast<Redirect*>(object)->name);
}
Value redirect_get(Run& run, Value self, Value object, Type* owner) {
  Redirect* redirect = static_cast<Redirect*>(self.as_object());
  if (!object.is_absent()) {
    Value own = object.is_object() ? own_attribute(run, object.as_object(), redirect->target) : Value::absent();
    return own.is_absent() ? get_attribute(run, object, redirect->target) : own;
  }
  TRY(Str * shown, to_repr(run, Value::object(owner)));
  return run.raise(types::attribute_error_, "{} has no attribute '{}'", {shown, redirect->name});
}
bool redirect_set(Run& run, Value self, Value, Value value) {
  return run.raise(types::attribute_error_, "<enum 'Enum'> cannot {} attribute '{}'",
                   {value.is_absent() ? "delete" : "set", static_cast<Redirect*>(self.as_object())->name});
}
Value redirect_get_attribute(Run& run, Value self, Str* name) {
  if (name == &names::fget_) {
    TRY(Module * operators, import_module(run, "operator"));
    TRY(Str * getter, str_intern(run, "attrgetter"));
    TRY(Value make, get_attribute(run, Value::object(operators), getter));
    return call(run, make, {Value::object(static_cast<Redirect*>(self.as_object())->target)});
  }
  return generic_get_attribute(run, self, name);
}
Type redirect_type = make_builtin_type(
    {.name = "property",
     .layout = CellKind::kNative,
     .instance_bytes = sizeof(Redirect),
     .slots = {.get_attribute = redirect_get_attribute, .descriptor_get = redirect_get, .descriptor_set = redirect_set},
     .module = "enum",
     .trace = trace_redirect});

Value make_property(Call& call, Str& target) {
  Run& run = call.run();
  Redirect* redirect = run.allocate_object<Redirect>(&redirect_type, CellKind::kNative);
  TRY(redirect);
  TRY(redirect->target, str_intern(run, &target));
  TRY(Str * name, str_substring(run, &target, 1, target.length - 1));
  TRY(redirect->name, str_intern(run, name));
  return Value::object(redirect);
}

// ---- Color(1), hash(Color.RED): entered as methods of the classes, so they carry the mark of unbound methods.

Value enum_call(Call& call, Value cls, Args args, Keywords keywords) {
  Run& run = call.run();
  if (args.count == 1 && keywords.count() == 0 && is_type(cls)) {
    Value value = args[0];
    NameEntry* map = as_type(cls)->attributes->find(map_name());
    if (map != nullptr && is_dict(map->value) && type_of(value)->slots.hash != nullptr) {
      Value found = dict_get(run, as_dict(map->value), value);
      if (!found.is_absent() || type_of(value) == as_type(cls)) {
        return found.is_absent() ? value : found;
      }
    }
  }
  TRY(Value method, get_attribute(run, cls, call_name()));
  StackMark mark(run);
  Value* base = run.top();
  for (Value value : args) {
    TRY(run.push(value));
  }
  for (size_t i = 0; i < keywords.count(); ++i) {
    TRY(run.push(keywords.values[i]));
  }
  return call_on_stack(run, method, base, static_cast<uint32_t>(args.count), keywords.names);
}
Value enum_hash(Call& call, Value self) {
  Run& run = call.run();
  TRY(Value name, get_attribute(run, self, own_name()));
  int64_t result = 0;
  TRY(hash(run, name, &result));
  return Value::integer(result);
}

constexpr Entry kMethods[] = {
    {"__call__", "(cls, /, *args, **kwargs)", native<enum_call>, "A member by its value, or a new enumeration."},
    {"__hash__", "(self, /)", native<enum_hash>, "The hash of the member's name."},
};
constexpr Entry kFunctions[] = {
    {"make_property", "(target, /)", native<make_property>, "", EntryKind::kFunction},
};

bool fill_enum(Run& run, Module* module) {
  const char* const shown[] = {"call", "hash_of"};
  for (size_t i = 0; i < 2; ++i) {
    TRY(NativeFunction * function, native_function_new(&run, kMethods[i], &types::object_, nullptr));
    TRY(module_set(run, module, shown[i], Value::object(function)));
  }
  return true;
}

constexpr ModuleDefinition kModule = {.name = "_enum", .doc = nullptr, .functions = kFunctions, .fill = fill_enum};

// The module itself is written in Python; this tells where the rest of it is.
constexpr ModuleDefinition kPublic = {
    .name = "enum", .doc = nullptr, .functions = {}, .fill = nullptr, .rest = "_enum_more"};

}  // namespace

void register_enum_module() {
  map_name();
  call_name();
  own_name();
  complete_builtin_type(&redirect_type);
  redirect_type.message_name = redirect_type.name;
  for (const Entry& entry : kMethods) {
    prepare_signature(entry);
  }
  register_module(&kModule);
  register_module(&kPublic);
}

}  // namespace pyexec
