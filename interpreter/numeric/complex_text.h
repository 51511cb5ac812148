// SPDX-License-Identifier: Apache-2.0
//
// Complex numbers: repr, parse and the arithmetic whose corner cases are CPython's. Formatting by a spec stands in
// format_spec.h.
#pragma once

#include <cstddef>

#include "interpreter/numeric/float_text.h"
#include "interpreter/text/text_view.h"

namespace pyexec {

struct Complex {
  double real = 0;
  double imag = 0;
};

constexpr size_t kComplexReprSize = 2 * kFloatReprSize + 4;
// "(1+2j)", "1j" (real part +0), "(-0+1j)", "(nan+infj)".
size_t complex_repr(Complex value, char out[kComplexReprSize]);

// complex(text): optional whitespace and one pair of parentheses; "1+2j", "j", "-infj", "1_0e3". False:
// ValueError "complex() arg is a malformed string".
bool parse_complex(TextView text, Complex* value);

enum class ComplexStatus {
  kOk,
  kZeroDivision,  // "complex division by zero" or, from pow, "0.0 to a negative or complex power"
  kOverflow,      // "complex exponentiation" (pow), "absolute value too large" (abs)
};
ComplexStatus complex_divide(Complex a, Complex b, Complex* result);  // Smith's method, as _Py_c_quot
ComplexStatus complex_pow(Complex base, Complex exponent, Complex* result);
ComplexStatus complex_abs(Complex value, double* result);
Complex complex_multiply(Complex a, Complex b);

int64_t complex_hash(Complex value, int64_t nan_hash = 0);

}  // namespace pyexec
