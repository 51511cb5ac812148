// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <pyexec/pyexec.h>

#include <string>

#include "interpreter/heap/value.h"

namespace pyexec {

class Run;

// A callable that hands plain data to a function of the host. `function` must outlive the run.
Value host_function_new(Run& run, const std::string& name, const HostFunction& function);

}  // namespace pyexec
