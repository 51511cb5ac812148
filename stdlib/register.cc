// SPDX-License-Identifier: Apache-2.0
#include "stdlib/register.h"

namespace pyexec {

void register_library() {
  register_abc_modules();
  register_array_module();
  register_artifacts_module();
  register_binascii_module();
  register_bisect_module();
  register_bool();
  register_bytes_io_module();
  register_bytes_methods();
  register_bytes_search_methods();
  register_class_getitem();
  register_cmath_module();
  register_collections_module();
  register_complex_methods();
  register_copy_module();
  register_csv_module();
  register_dataclasses_module();
  register_datetime_module();
  register_dict_methods();
  register_enum_module();
  register_float_methods();
  register_frozen_library();
  register_functools_module();
  register_generator_methods();
  register_hashlib_module();
  register_heapq_module();
  register_int_methods();
  register_introspection_modules();
  register_iteration_functions();
  register_itertools_module();
  register_json_module();
  register_list_methods();
  register_math_module();
  register_memoryview_methods();
  register_number_functions();
  register_numeric_module();
  register_object_functions();
  register_operator_module();
  register_print_functions();
  register_random_module();
  register_range_methods();
  register_re_module();
  register_reduction_functions();
  register_set_methods();
  register_slice_methods();
  register_str_layout_methods();
  register_str_methods();
  register_str_search_methods();
  register_str_split_methods();
  register_string_io_module();
  register_struct_module();
  register_sys_module();
  register_text_builtins();
  register_time_module();
  register_tuple_methods();
  register_typing_module();
  register_unicodedata_module();
  register_zlib_module();
  register_tzdata_module();
}

}  // namespace pyexec
