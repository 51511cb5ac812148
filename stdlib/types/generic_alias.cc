// SPDX-License-Identifier: Apache-2.0
//
// __class_getitem__ of the builtin containers: list[int], dict[str, int].
#include "interpreter/objects/class.h"
#include "interpreter/objects/native.h"
#include "stdlib/modules/containers.h"
#include "stdlib/register.h"

namespace pyexec {

static Value container_class_getitem(Call& call, Type& cls, Value item) {
  return generic_alias_new(call.run(), Value::object(&cls), item);
}

static constexpr Entry kClassGetItem[] = {
    {"__class_getitem__", "(cls, item, /)", native<container_class_getitem>, "See PEP 585", EntryKind::kClassMethod},
};

void add_class_getitem(Type* type) {
  add_methods(type, kClassGetItem);
}

static Value alias_mro_entries(Call& call, GenericAlias& self, Value) {
  TRY(Tuple * bases, tuple_from(call.run(), &self.origin, 1));
  return Value::object(bases);
}

static constexpr Entry kAliasMethods[] = {
    {"__mro_entries__", "(self, bases, /)", native<alias_mro_entries>, "The bases that stand for this one."},
};

void register_class_getitem() {
  add_methods(&types::generic_alias_, kAliasMethods);
  for (Type* type : {&types::list_, &types::tuple_, &types::dict_, &types::set_, &types::frozenset_, &types::enumerate_,
                     &types::mapping_proxy_}) {
    add_methods(type, kClassGetItem);
  }
}

}  // namespace pyexec
