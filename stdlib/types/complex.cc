// SPDX-License-Identifier: Apache-2.0
//
// Methods of complex.
#include "interpreter/objects/float.h"
#include "interpreter/objects/format.h"
#include "interpreter/objects/native.h"
#include "interpreter/objects/str_text.h"
#include "stdlib/register.h"

namespace pyexec {
namespace {

Value complex_real(Call&, ComplexObject& self) {
  return Value::real(self.real);
}

Value complex_imag(Call&, ComplexObject& self) {
  return Value::real(self.imaginary);
}

Value complex_conjugate(Call& call, ComplexObject& self) {
  return complex_new(call.run(), self.real, -self.imaginary);
}

Value complex_self(Call& call, ComplexObject& self) {
  return self.type() == &types::complex_ ? Value::object(&self) : complex_new(call.run(), self.real, self.imaginary);
}

Value complex_getnewargs(Call& call, ComplexObject& self) {
  Value parts[2] = {Value::real(self.real), Value::real(self.imaginary)};
  return value_of(tuple_from(call.run(), parts, 2));
}

Value complex_format_method(Call& call, ComplexObject& self, Str& format_spec) {
  if (format_spec.length == 0) {
    return value_of(to_str(call.run(), Value::object(&self)));
  }
  return value_of(format_complex(call.run(), self.real, self.imaginary, &format_spec, self.type()));
}

Value complex_sizeof(Call&, ComplexObject&) {
  return Value::integer(32);
}

constexpr Entry kComplexMethods[] = {
    {"conjugate", "(self, /)", native<complex_conjugate>,
     "Return the complex conjugate of its argument. (3-4j).conjugate() == 3+4j."},
    {"__complex__", "(self, /)", native<complex_self>, "Convert this value to exact type complex."},
    {"__getnewargs__", "(self, /)", native<complex_getnewargs>, "Arguments for complex.__new__ when copying."},
    {"__format__", "(self, format_spec, /)", native<complex_format_method>,
     "Convert to a string according to format_spec."},
    {"__sizeof__", "(self, /)", native<complex_sizeof>, "Size of object in memory, in bytes."},
    {"real", "(self, /)", native<complex_real>, "the real part of a complex number", EntryKind::kGetter},
    {"imag", "(self, /)", native<complex_imag>, "the imaginary part of a complex number", EntryKind::kGetter},
};

}  // namespace

void register_complex_methods() {
  add_methods(&types::complex_, kComplexMethods);
  add_builtin("complex", Value::object(&types::complex_));
}

}  // namespace pyexec
