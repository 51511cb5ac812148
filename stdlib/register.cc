// SPDX-License-Identifier: Apache-2.0
#include "stdlib/register.h"

namespace pyexec {

void register_library() {
  register_bytes_methods();
  register_bytes_search_methods();
  register_memoryview_methods();
  register_str_layout_methods();
  register_str_methods();
  register_str_search_methods();
  register_str_split_methods();
  register_text_builtins();
}

}  // namespace pyexec
