// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <pyexec/pyexec.h>

#include <optional>

#include "interpreter/heap/value.h"

// Plain data at the border between host and program.

namespace pyexec {

class Run;

Value value_from_data(Run& run, const Data& data);
// Nothing where the value is not plain data (or nested beyond 64 levels). Runs no user code and raises nothing.
std::optional<Data> data_from_value(Run& run, Value value);

}  // namespace pyexec
