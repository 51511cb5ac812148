// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/objects/operations.h"

// ABCMeta: the metaclass of abstract classes. Its checks are native and remembered by Run::abstract_cache, since
// isinstance(x, Sequence) and its like stand in inner loops.

namespace pyexec {

class Run;

namespace types {
extern Type abc_meta_;
}

void start_abstract_class();  // completes abc_meta_ and its methods; start-up only
// ABCMeta.register: from now on `subclass` counts as a subclass of `cls`. Returns subclass.
Value abstract_register(Run& run, Type* cls, Value subclass);
// isinstance and issubclass for a class whose metaclass is ABCMeta or derives from it.
Truth abstract_instance_check(Run& run, Type* cls, Value object);
Truth abstract_subclass_check(Run& run, Type* cls, Value subclass);
// Computes __abstractmethods__ anew from the class's own attributes and its bases'.
bool update_abstract_methods(Run& run, Type* type);

}  // namespace pyexec
