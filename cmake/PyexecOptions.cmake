# Compiler and linker options that every target of the project shares.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 12)
  message(FATAL_ERROR "GCC ${CMAKE_CXX_COMPILER_VERSION} is too old: the product needs GCC 12 or later.")
endif()

add_library(pyexec_options INTERFACE)
# offsetof works on our plain structs with a base, in both compilers.
target_compile_options(pyexec_options INTERFACE -Wall -Wextra -Wpedantic $<$<COMPILE_LANGUAGE:CXX>:-Wno-invalid-offsetof>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 sees an overlap in every `"text" + std::to_string(n)` (its bug 105329).
  target_compile_options(pyexec_options INTERFACE -Wno-restrict)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # std::stable_sort of GCC 12's library uses a function that the library itself calls deprecated; only clang says so.
  target_compile_options(pyexec_options INTERFACE -Wno-deprecated-declarations)
endif()
if(PYEXEC_WERROR)
  target_compile_options(pyexec_options INTERFACE -Werror)
endif()

# Heap cells are reinterpreted as the object they hold, so the type-based alias rules do not apply. Nothing is exported:
# hidden visibility lets the compiler inline and call directly although the code is position independent.
add_compile_options(-fno-strict-aliasing -fvisibility=hidden)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # A Value comes back in two registers. GCC's vectoriser stores the halves and reads them as 16 bytes, and the processor
  # then waits for both stores (10 ns instead of 4): a quarter of the time of a method call.
  add_compile_options(-fno-tree-slp-vectorize)
endif()

# A value is two words that are written one by one; GCC likes to read them back as one vector, which then waits until both
# stores have left the store buffer. Without that, calls take less than half the time (fib: 0.67 s → 0.29 s).
add_compile_options(-fno-tree-slp-vectorize)

if(PYEXEC_SANITIZE)
  add_compile_options(-fsanitize=${PYEXEC_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${PYEXEC_SANITIZE})
else()
  add_compile_options(-fomit-frame-pointer)
endif()

# Hardening (the release preset switches it on). One line each, so that a cost can be measured by taking the line away;
# bench/RESULTS.md has the figures.
if(PYEXEC_HARDENING)
  add_compile_options(
    -fstack-protector-strong         # a smashed stack frame ends the process
    -fstack-clash-protection         # no frame jumps over the guard page
    -fcf-protection=none             # indirect calls are the evaluator's hot path: no endbr landing pads
    -fno-plt                         # with -z now: calls go straight through a read-only GOT
    -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
  )
  add_link_options(
    -pie
    -Wl,-z,relro -Wl,-z,now          # the GOT is read-only before main
    -Wl,-z,noexecstack
    -Wl,-z,separate-code             # no data on executable pages
    -Wl,--as-needed
  )
endif()

# Link-time optimisation. Objects are "fat" (machine code beside the intermediate form), so that the test binaries link in
# a second and only the command pays for the optimising link.
if(PYEXEC_LTO)
  add_compile_options(-flto=auto -ffat-lto-objects)
  add_link_options(-fno-lto)
endif()
function(pyexec_link_optimised target)
  if(PYEXEC_LTO)
    target_link_options(${target} PRIVATE -flto=auto -O2 -fno-tree-slp-vectorize)
  endif()
endfunction()
