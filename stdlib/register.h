// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every table of the library registers itself through one function, declared here and called in register.cc: one line a
// file, in alphabetical order. register_library() is called once a process, between start_builtins() and
// finish_builtins() (interpreter/run/start.h).

namespace pyexec {

void register_abc_modules();
void register_array_module();
void register_artifacts_module();
void register_binascii_module();
void register_bisect_module();
void register_bool();
void register_bytes_io_module();
void register_bytes_methods();
void register_bytes_search_methods();
void register_class_getitem();
void register_cmath_module();
void register_collections_module();
void register_complex_methods();
void register_copy_module();
void register_csv_module();
void register_dataclasses_module();
void register_datetime_module();
void register_dict_methods();
void register_enum_module();
void register_float_methods();
void register_frozen_library();  // generated from stdlib/frozen
void register_functools_module();
void register_generator_methods();
void register_hashlib_module();
void register_heapq_module();
void register_int_methods();
void register_introspection_modules();
void register_iteration_functions();
void register_itertools_module();
void register_json_module();
void register_list_methods();
void register_math_module();
void register_memoryview_methods();
void register_number_functions();
void register_numeric_module();
void register_object_functions();
void register_operator_module();
void register_print_functions();
void register_random_module();
void register_range_methods();
void register_re_module();
void register_reduction_functions();
void register_set_methods();
void register_slice_methods();
void register_str_layout_methods();
void register_str_methods();
void register_str_search_methods();
void register_str_split_methods();
void register_string_io_module();
void register_struct_module();
void register_sys_module();
void register_text_builtins();
void register_time_module();
void register_tuple_methods();
void register_typing_module();
void register_unicodedata_module();
void register_zlib_module();
void register_tzdata_module();

void register_library();

}  // namespace pyexec
