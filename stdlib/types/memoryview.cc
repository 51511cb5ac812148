// SPDX-License-Identifier: Apache-2.0
//
// Methods and attributes of memoryview.
#include "interpreter/objects/memoryview.h"

#include "interpreter/objects/codecs.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_text.h"
#include "interpreter/run/start.h"
#include "stdlib/register.h"
#include "stdlib/types/bytes_methods.h"

namespace pyexec {
namespace {

MemoryView* view_of(Value self) {
  return static_cast<MemoryView*>(self.as_object());
}

Value memoryview_tobytes(Call& call, Value self, Value order) {
  Run& run = call.run();
  TRY(memoryview_check(run, view_of(self)));
  if (!order.is_absent() && !order.is_none()) {
    if (!is_str(order)) {
      return run.raise(types::type_error_, "tobytes() argument 'order' must be str or None, not {}", {type_of(order)});
    }
    // One dimension: every order is the same, but it must be one.
    std::string_view text = as_str(order)->is_wide() ? std::string_view() : as_str(order)->view();
    if (text != "C" && text != "F" && text != "A") {
      return run.raise(types::value_error_, "order must be 'C', 'F' or 'A'");
    }
  }
  return value_of(memoryview_bytes(call.run(), view_of(self)));
}

Value memoryview_tolist(Call& call, Value self) {
  Run& run = call.run();
  MemoryView* view = view_of(self);
  TRY(memoryview_check(run, view));
  TRY(run.charge(1 + static_cast<uint64_t>(view->length)));
  TRY(List * list, list_new(run, static_cast<size_t>(view->length)));
  for (int64_t i = 0; i < view->length; ++i) {
    TRY(uint8_t* item, memoryview_item(run, view, i));
    TRY(Value value, memoryview_unpack(run, view->format, item));
    TRY(list_append(run, list, value));
  }
  return Value::object(list);
}

Value memoryview_release(Call&, Value self) {
  view_of(self)->base = Value::none();
  return Value::none();
}

Value memoryview_enter(Call& call, Value self) {
  TRY(memoryview_check(call.run(), view_of(self)));
  return self;
}

Value memoryview_exit(Call&, Value self, Args) {
  view_of(self)->base = Value::none();
  return Value::none();
}

// The number of items that a shape has: of its dimensions, which must be positive ints.
bool shape_product(Run& run, Value shape, size_t* dimensions, uint64_t* product) {
  if (!is_list(shape) && !is_tuple(shape)) {
    return run.raise(types::type_error_, "shape must be a list or a tuple");
  }
  *dimensions = is_list(shape) ? as_list(shape)->length : as_tuple(shape)->length;
  if (*dimensions > 64) {
    return run.raise(types::value_error_, "memoryview: number of dimensions must not exceed 64");
  }
  *product = 1;
  for (size_t i = 0; i < *dimensions; ++i) {
    Value item = is_list(shape) ? as_list(shape)->items->items[i] : as_tuple(shape)->items[i];
    if (!is_int_like(item)) {
      return run.raise(types::type_error_, "memoryview.cast(): elements of shape must be integers");
    }
    int64_t length;
    TRY(to_index_exact(run, item, &length, &types::overflow_error_));
    if (length <= 0) {
      return run.raise(types::value_error_, "memoryview.cast(): elements of shape must be integers > 0");
    }
    if (__builtin_mul_overflow(*product, static_cast<uint64_t>(length), product)) {
      return run.raise(types::value_error_, "memoryview.cast(): product(shape) > SSIZE_MAX");
    }
  }
  return true;
}

Value memoryview_cast(Call& call, Value self, Str& format, Value shape) {
  Run& run = call.run();
  MemoryView* view = view_of(self);
  TRY(memoryview_check(run, view));
  if (!view->is_contiguous()) {
    return run.raise(types::type_error_, "memoryview: casts are restricted to C-contiguous views");
  }
  bool has_shape = !shape.is_absent() && !shape.is_none();
  size_t dimensions = 1;
  uint64_t product = 0;
  if (has_shape) {
    if (view->length == 0) {
      return run.raise(types::type_error_, "memoryview: cannot cast view with zeros in shape or strides");
    }
    TRY(shape_product(run, shape, &dimensions, &product));
  }
  TRY(Str * ascii, str_from_ascii(run, "ascii"));
  TRY(encode_str(run, &format, ascii, nullptr));
  std::string_view text = format.view();
  if (text.size() == 2 && text[0] == '@') {
    text.remove_prefix(1);
  }
  size_t item_size = text.size() == 1 ? memoryview_item_size(text[0]) : 0;
  if (item_size == 0) {
    return run.raise(types::value_error_,
                     "memoryview: destination format must be a native single character format prefixed with an "
                     "optional '@'");
  }
  auto is_byte = [](char code) { return code == 'B' || code == 'b' || code == 'c'; };
  if (!is_byte(text[0]) && !is_byte(view->format)) {
    return run.raise(types::type_error_, "memoryview: cannot cast between two non-byte formats");
  }
  auto bytes = static_cast<size_t>(view->length) * view->item_size;
  if (bytes % item_size != 0) {
    return run.raise(types::type_error_, "memoryview: length is not a multiple of itemsize");
  }
  if (has_shape && product * item_size != bytes) {
    return run.raise(types::type_error_, "memoryview: product(shape) * itemsize != buffer size");
  }
  if (dimensions != 1) {
    return run.raise(types::not_implemented_error_, "memoryview: only one dimension is supported");
  }
  TRY(MemoryView * result, memoryview_part(run, view, 0, static_cast<int64_t>(bytes / item_size), 1));
  result->format = text[0];
  result->item_size = static_cast<uint32_t>(item_size);
  result->stride = static_cast<int64_t>(item_size);
  return Value::object(result);
}

Value memoryview_toreadonly(Call& call, Value self) {
  TRY(MemoryView * result, memoryview_new(call.run(), self));
  result->is_readonly = true;
  return Value::object(result);
}

Value memoryview_hex(Call& call, Value self, Value sep, Opt<int64_t> bytes_per_sep) {
  TRY(Bytes * bytes, memoryview_bytes(call.run(), view_of(self)));
  return bytes_to_hex(call.run(), span_of(bytes), sep, bytes_per_sep.has ? bytes_per_sep.value : 1);
}

// ---- attributes ---------------------------------------------------------------------------------------------------

Value memoryview_obj(Call& call, Value self) {
  TRY(memoryview_check(call.run(), view_of(self)));
  return view_of(self)->base;
}

Value memoryview_nbytes(Call& call, Value self) {
  TRY(memoryview_check(call.run(), view_of(self)));
  return Value::integer(view_of(self)->length * view_of(self)->item_size);
}

Value memoryview_itemsize(Call& call, Value self) {
  TRY(memoryview_check(call.run(), view_of(self)));
  return Value::integer(view_of(self)->item_size);
}

Value memoryview_format(Call& call, Value self) {
  TRY(memoryview_check(call.run(), view_of(self)));
  return Value::object(str_latin1_character(static_cast<uint8_t>(view_of(self)->format)));
}

Value memoryview_ndim(Call& call, Value self) {
  TRY(memoryview_check(call.run(), view_of(self)));
  return Value::integer(1);
}

Value memoryview_readonly(Call& call, Value self) {
  TRY(memoryview_check(call.run(), view_of(self)));
  return Value::boolean(view_of(self)->is_readonly);
}

Value memoryview_contiguous(Call& call, Value self) {
  TRY(memoryview_check(call.run(), view_of(self)));
  return Value::boolean(view_of(self)->is_contiguous());
}

Value memoryview_shape(Call& call, Value self) {
  TRY(memoryview_check(call.run(), view_of(self)));
  Value item = Value::integer(view_of(self)->length);
  return value_of(tuple_from(call.run(), &item, 1));
}

Value memoryview_strides(Call& call, Value self) {
  TRY(memoryview_check(call.run(), view_of(self)));
  Value item = Value::integer(view_of(self)->stride);
  return value_of(tuple_from(call.run(), &item, 1));
}

Value memoryview_suboffsets(Call& call, Value self) {
  TRY(memoryview_check(call.run(), view_of(self)));
  return Value::object(tuple_empty());
}

constexpr Entry kMemoryviewMethods[] = {
    {"tobytes", "(self, /, order='C')", native<memoryview_tobytes>, "Return the data in the buffer as a byte string."},
    {"tolist", "(self, /)", native<memoryview_tolist>, "Return the data in the buffer as a list of elements."},
    {"release", "(self, /)", native<memoryview_release>,
     "Release the underlying buffer exposed by the memoryview object."},
    {"__enter__", "(self, /)", native<memoryview_enter>, "The view itself."},
    {"__exit__", "(self, /, *args)", native<memoryview_exit>, "Release the view.", EntryKind::kMethod,
     Wording::kKeywords},
    {"cast", "(self, /, format, shape=None)", native<memoryview_cast>, "Cast a memoryview to a new format."},
    {"toreadonly", "(self, /)", native<memoryview_toreadonly>, "Return a readonly version of the memoryview."},
    {"hex", "(self, /, sep=None, bytes_per_sep=1)", native<memoryview_hex>,
     "Return the data in the buffer as a str of hexadecimal numbers."},
    {"obj", "(self, /)", native<memoryview_obj>, "The underlying object of the memoryview.", EntryKind::kGetter},
    {"nbytes", "(self, /)", native<memoryview_nbytes>, "The amount of space in bytes.", EntryKind::kGetter},
    {"itemsize", "(self, /)", native<memoryview_itemsize>, "The size in bytes of each element.", EntryKind::kGetter},
    {"format", "(self, /)", native<memoryview_format>, "The format of each element.", EntryKind::kGetter},
    {"ndim", "(self, /)", native<memoryview_ndim>, "The number of dimensions.", EntryKind::kGetter},
    {"readonly", "(self, /)", native<memoryview_readonly>, "Whether the memory is read only.", EntryKind::kGetter},
    {"contiguous", "(self, /)", native<memoryview_contiguous>, "Whether the memory is contiguous.", EntryKind::kGetter},
    {"c_contiguous", "(self, /)", native<memoryview_contiguous>, "Whether the memory is C contiguous.",
     EntryKind::kGetter},
    {"f_contiguous", "(self, /)", native<memoryview_contiguous>, "Whether the memory is Fortran contiguous.",
     EntryKind::kGetter},
    {"shape", "(self, /)", native<memoryview_shape>, "The shape of the memory.", EntryKind::kGetter},
    {"strides", "(self, /)", native<memoryview_strides>, "The bytes to each element.", EntryKind::kGetter},
    {"suboffsets", "(self, /)", native<memoryview_suboffsets>, "Always empty.", EntryKind::kGetter},
};

}  // namespace

void register_memoryview_methods() {
  complete_builtin_type(&types::memory_iterator_);
  add_methods(&types::memoryview_, kMemoryviewMethods);
}

}  // namespace pyexec
