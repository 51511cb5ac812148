// SPDX-License-Identifier: Apache-2.0
//
// mappingproxy: made for a class's __dict__ and for types.MappingProxyType(mapping).
#pragma once

#include "interpreter/objects/objects.h"

namespace pyexec {

Value mapping_proxy_new(Run& run, Value mapping);  // a mapping, or a Type for its attributes
// The mapping behind the proxy; for a class a new Dict of its attributes.
Value mapping_proxy_target(Run& run, Value proxy);

}  // namespace pyexec
