// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/objects/operations.h"

// What other modules ask of typing.

namespace pyexec {

// Whether an annotation is ClassVar or ClassVar[...].
bool is_class_variable_annotation(Value annotation);

}  // namespace pyexec
