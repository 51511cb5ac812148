// SPDX-License-Identifier: Apache-2.0

// Options of the sanitizer builds that must hold however the command is started: the zygote and its workers have no
// environment to read them from. The collector scans the real stack, so that frames may not move into the sanitizer's
// heap (interpreter/heap/roots.h).

#if defined(__SANITIZE_ADDRESS__)
#define PYEXEC_ADDRESS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define PYEXEC_ADDRESS_SANITIZER 1
#endif
#endif

#ifdef PYEXEC_ADDRESS_SANITIZER
extern "C" __attribute__((visibility("default"), used)) const char* __asan_default_options();
const char* __asan_default_options() {
  return "detect_stack_use_after_return=0:allocator_may_return_null=1";
}
#endif
