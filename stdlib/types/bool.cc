// SPDX-License-Identifier: Apache-2.0
//
// bool has no methods of its own: all are int's.
#include "interpreter/objects/native.h"
#include "stdlib/register.h"

namespace pyexec {

void register_bool() {
  add_builtin("bool", Value::object(&types::bool_));
}

}  // namespace pyexec
