// SPDX-License-Identifier: Apache-2.0
#pragma once

// A broken invariant ends the process: better a dead worker than a wrong answer. PYEXEC_ASSERT is always on and must be
// cheap; PYEXEC_DEBUG_ASSERT is for debug and sanitizer builds.

namespace pyexec {
[[noreturn]] void assertion_failed(const char* condition, const char* file, int line);
}

#define PYEXEC_ASSERT(condition)                                       \
  do {                                                                 \
    if (__builtin_expect(!(condition), 0)) {                           \
      ::pyexec::assertion_failed(#condition, __FILE_NAME__, __LINE__); \
    }                                                                  \
  } while (false)
#ifndef __FILE_NAME__
#define __FILE_NAME__ __FILE__
#endif
#ifdef NDEBUG
#define PYEXEC_DEBUG_ASSERT(condition) static_cast<void>(0)
#else
#define PYEXEC_DEBUG_ASSERT(condition) PYEXEC_ASSERT(condition)
#endif
