// SPDX-License-Identifier: Apache-2.0
#include "interpreter/api/stack.h"

#include <pthread.h>
#include <sys/mman.h>
#include <ucontext.h>

namespace pyexec {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define PYEXEC_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define PYEXEC_SANITIZED 1
#endif
#endif

#ifdef PYEXEC_SANITIZED

// Sanitizers follow threads, not switched stacks; their frames are larger, and so is the stack.
namespace {
constexpr size_t kStackBytes = size_t{512} << 20;
struct Task {
  NativeStack::Function function;
  void* context;
};
void* enter(void* argument) {
  Task* task = static_cast<Task*>(argument);
  uintptr_t base = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
  task->function(task->context, base, kStackBytes - (256 << 10));
  return nullptr;
}
}  // namespace

NativeStack::~NativeStack() = default;

bool NativeStack::run(Function function, void* context) {
  Task task{function, context};
  pthread_attr_t attributes;
  pthread_t thread;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, kStackBytes);
  bool started = pthread_create(&thread, &attributes, enter, &task) == 0;
  pthread_attr_destroy(&attributes);
  if (started) {
    pthread_join(thread, nullptr);
  }
  return started;
}

#else

namespace {

constexpr size_t kStackBytes = size_t{64} << 20;
constexpr size_t kGuardBytes = 64 << 10;

struct Task {
  NativeStack::Function function;
  void* context;
  ucontext_t caller;
  ucontext_t callee;
};

// makecontext passes ints only: the pointer comes in halves.
void enter(unsigned high, unsigned low) {
  Task* task = reinterpret_cast<Task*>(uintptr_t{high} << 32 | low);
  uintptr_t base = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
  task->function(task->context, base, kStackBytes - kGuardBytes - (16 << 10));
}

}  // namespace

NativeStack::~NativeStack() {
  if (memory_ != nullptr) {
    munmap(memory_, kStackBytes);
  }
}

bool NativeStack::run(Function function, void* context) {
  if (memory_ == nullptr) {
    // The guard is what stays inaccessible of the reservation; no mprotect, which a locked-down process may not call.
    constexpr int kFlags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK;
    void* memory = mmap(nullptr, kStackBytes, PROT_NONE, kFlags, -1, 0);
    if (memory == MAP_FAILED) {
      return false;
    }
    void* usable = static_cast<char*>(memory) + kGuardBytes;
    if (mmap(usable, kStackBytes - kGuardBytes, PROT_READ | PROT_WRITE, kFlags | MAP_FIXED, -1, 0) == MAP_FAILED) {
      munmap(memory, kStackBytes);
      return false;
    }
    memory_ = memory;
  }
  Task task{function, context, {}, {}};
  getcontext(&task.callee);
  task.callee.uc_stack.ss_sp = memory_;
  task.callee.uc_stack.ss_size = kStackBytes;
  task.callee.uc_link = &task.caller;
  uintptr_t address = reinterpret_cast<uintptr_t>(&task);
  makecontext(&task.callee, reinterpret_cast<void (*)()>(enter), 2, static_cast<unsigned>(address >> 32),
              static_cast<unsigned>(address));
  swapcontext(&task.caller, &task.callee);
  return true;
}

#endif

}  // namespace pyexec
