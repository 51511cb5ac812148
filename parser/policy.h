// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

// The allowlist policy as data: which modules, builtin names and attribute names a program may mention. The walk
// applies it before anything runs, the evaluator asks the same functions for names that appear only at run time.

namespace pyexec {

enum class Policy : uint8_t { kStandard, kStrict };

// Whether a builtin of that name is refused (read where the program has not bound it).
bool policy_forbids_builtin(Policy policy, std::string_view name);

// Whether the attribute name may not be read, set or deleted by a program. `standard` refuses only what could reach an
// interpreter's inside (frames, code, globals, subclasses, …); `strict` refuses the original service's list and the
// introspection names too.
bool policy_forbids_attribute(Policy policy, std::string_view name);

enum class ImportVerdict : uint8_t {
  kAllowed,      // exists here and is allowed
  kUnsafe,       // would reach the host (os, subprocess, …), or is refused under this policy: PX201
  kUnsupported,  // harmless or third-party, but does not exist here: PX202, ModuleNotFoundError at run time
};
// `module` is the dotted name. What exists here is the closed list in policy.cc, which the stdlib's registration is
// tested against.
ImportVerdict policy_import(Policy policy, std::string_view module);

}  // namespace pyexec
