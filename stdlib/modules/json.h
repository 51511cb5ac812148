// SPDX-License-Identifier: Apache-2.0
#pragma once

// The two native halves of json: reading (json_decode.cc) and writing (json_encode.cc), the private modules _json_read
// and _json_write. The classes, the hooks' defaults and everything with options to choose from are in
// stdlib/frozen/json*.py.

namespace pyexec::json {

void register_reader();
void register_writer();

}  // namespace pyexec::json
