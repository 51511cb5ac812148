// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interpreter/numeric/complex_text.h"
#include "interpreter/objects/objects.h"
#include "interpreter/run/run.h"

// float and complex for those who compute with them. A float is inline; an instance of a subclass is a BoxedFloat.

namespace pyexec {

inline bool is_float_like(Value value) {
  return value.is_float() || has_kind(value, CellKind::kBoxedFloat);
}
inline double float_value(Value float_like) {
  return float_like.is_float() ? float_like.as_float() : static_cast<BoxedFloat*>(float_like.as_object())->value;
}
inline bool is_complex(Value value) {
  return has_kind(value, CellKind::kComplex);
}
inline Complex complex_value(Value complex) {
  auto* object = static_cast<ComplexObject*>(complex.as_object());
  return {object->real, object->imaginary};
}

// float(value): text too.
Value float_from_value(Run& run, Value value);
// An instance of `type`, float or a subclass of it.
Value float_of_type(Run& run, Type* type, double value);
// int(value); OverflowError and ValueError for infinities and NaNs.
Value int_from_finite_double(Run& run, double value);
// round(value, digits): digits none or absent: to an int.
Value float_round_value(Run& run, double value, Value digits);
bool float_divmod_checked(Run& run, double dividend, double divisor, double* quotient, double* remainder);
RaisedResult raise_float_range(Run& run);  // OverflowError(34, 'Numerical result out of range')

// An instance of `type`, complex or a subclass of it.
Value complex_of_type(Run& run, Type* type, Complex value);
// What __complex__, __float__ or __index__ says, without text. TypeError: must be real number, not str.
bool to_complex(Run& run, Value value, Complex* out);

}  // namespace pyexec
