# SPDX-License-Identifier: Apache-2.0
# Writes OUTPUT, a C++ file with the text of every Python file of FOLDER: the library's frozen modules.
file(GLOB files "${FOLDER}/*.py")
list(SORT files)
set(texts "")
set(rows "")
foreach(path IN LISTS files)
  get_filename_component(file "${path}" NAME)
  string(REGEX REPLACE "\\.py$" "" module "${file}")
  string(MAKE_C_IDENTIFIER "${module}" identifier)
  file(READ "${path}" text)
  # A character constant after another: one string literal has a limit in some compilers.
  string(LENGTH "${text}" length)
  set(pieces "")
  set(at 0)
  while(at LESS length)
    string(SUBSTRING "${text}" ${at} 8000 piece)
    string(APPEND pieces "R\"~~py~~(${piece})~~py~~\"\n")
    math(EXPR at "${at} + 8000")
  endwhile()
  string(APPEND texts "constexpr char k_${identifier}[] = ${pieces};\n")
  string(APPEND rows "    {\"${module}\", k_${identifier}},\n")
endforeach()
file(WRITE "${OUTPUT}" "// Generated from ${FOLDER} by cmake/embed_frozen.cmake.
// The standard asks compilers for literals of 64 KB only; those in use have no limit.
#pragma GCC diagnostic ignored \"-Woverlength-strings\"
#include \"interpreter/objects/native.h\"
#include \"stdlib/register.h\"

namespace pyexec {
namespace {
${texts}
constexpr FrozenModule kFrozenModules[] = {
${rows}};
}  // namespace

void register_frozen_library() {
  register_frozen_modules(kFrozenModules);
}
}  // namespace pyexec
")
