# Third-party libraries: each is checked for its minimum version, and the versions found are printed. Names, licences and
# reasons stand in docs/dependencies.md.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

find_path(GMP_INCLUDE_DIR gmp.h REQUIRED)
find_library(GMP_LIBRARY gmp REQUIRED)
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_INCLUDES "${GMP_INCLUDE_DIR}")
check_cxx_source_compiles("#include <gmp.h>
  static_assert(__GNU_MP_VERSION * 100 + __GNU_MP_VERSION_MINOR >= 602, \"GMP 6.2\");
  static_assert(GMP_NUMB_BITS == 64, \"64-bit limbs without nails\");
  int main() {}" PYEXEC_GMP_IS_RECENT)
unset(CMAKE_REQUIRED_INCLUDES)
if(NOT PYEXEC_GMP_IS_RECENT)
  message(FATAL_ERROR "GMP 6.2 or later with 64-bit limbs is needed (Debian: libgmp-dev).")
endif()
add_library(GMP::GMP INTERFACE IMPORTED)
target_include_directories(GMP::GMP INTERFACE "${GMP_INCLUDE_DIR}")
target_link_libraries(GMP::GMP INTERFACE "${GMP_LIBRARY}")
execute_process(COMMAND pkg-config --modversion gmp OUTPUT_VARIABLE GMP_VERSION OUTPUT_STRIP_TRAILING_WHITESPACE)

# Debian's libutf8proc.pc of 2.8.0 claims 2.6.0, so the header is asked.
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET libutf8proc)
add_library(utf8proc::utf8proc ALIAS PkgConfig::UTF8PROC)
find_path(UTF8PROC_HEADER_DIR utf8proc.h HINTS ${UTF8PROC_INCLUDE_DIRS} REQUIRED)
file(STRINGS "${UTF8PROC_HEADER_DIR}/utf8proc.h" parts REGEX "^#define UTF8PROC_VERSION_(MAJOR|MINOR) [0-9]+")
string(REGEX REPLACE ".*MAJOR ([0-9]+).*MINOR ([0-9]+).*" "\\1.\\2" UTF8PROC_VERSION "${parts}")
if(UTF8PROC_VERSION VERSION_LESS 2.8)
  message(FATAL_ERROR "utf8proc ${UTF8PROC_VERSION} is too old: 2.8 or later is needed (Debian: libutf8proc-dev).")
endif()

# What the library's modules stand on: hashlib, zlib.
pkg_check_modules(CRYPTO REQUIRED IMPORTED_TARGET libcrypto>=3.0)
pkg_check_modules(ZLIB REQUIRED IMPORTED_TARGET zlib>=1.2.13)
# From their archives where there are any: a few functions of each are used, and loading the shared libraries would be most of what
# the command's start costs.
add_library(library_codecs INTERFACE)
foreach(package CRYPTO ZLIB)
  string(TOLOWER "lib${package}.a" archive)
  string(REPLACE libzlib.a libz.a archive "${archive}")
  find_library(${package}_ARCHIVE "${archive}" HINTS "${${package}_LIBDIR}")
  if(${package}_ARCHIVE)
    target_link_libraries(library_codecs INTERFACE "${${package}_ARCHIVE}")
  else()
    target_link_libraries(library_codecs INTERFACE PkgConfig::${package})
  endif()
endforeach()

set(versions "gmp ${GMP_VERSION}" "utf8proc ${UTF8PROC_VERSION}"
    "libcrypto ${CRYPTO_VERSION}" "zlib ${ZLIB_VERSION}")
if(PYEXEC_SERVICE)
  find_package(CLI11 2.1 REQUIRED)
  pkg_check_modules(HTTPLIB REQUIRED IMPORTED_TARGET cpp-httplib>=0.11.4)
  add_library(httplib_system ALIAS PkgConfig::HTTPLIB)
  list(APPEND versions "CLI11 ${CLI11_VERSION}" "cpp-httplib ${HTTPLIB_VERSION}")
endif()
if(PYEXEC_TESTS)
  find_package(GTest 1.12 REQUIRED)
  list(APPEND versions "googletest ${GTest_VERSION}")
endif()

# tree-sitter's C core and the Python grammar: sources from the npm packages that package-lock.json pins.
set(TREE_SITTER "${CMAKE_CURRENT_SOURCE_DIR}/node_modules/tree-sitter/vendor/tree-sitter/lib")
set(TREE_SITTER_PYTHON "${CMAKE_CURRENT_SOURCE_DIR}/node_modules/tree-sitter-python")
if(NOT EXISTS "${TREE_SITTER}/src/lib.c" OR NOT EXISTS "${TREE_SITTER_PYTHON}/src/parser.c")
  message(FATAL_ERROR "The tree-sitter sources are missing: run ./dev setup (it calls npm ci).")
endif()
foreach(package tree-sitter tree-sitter-python)
  file(READ "${CMAKE_CURRENT_SOURCE_DIR}/package.json" pinned)
  file(READ "${CMAKE_CURRENT_SOURCE_DIR}/node_modules/${package}/package.json" installed)
  string(JSON pinned GET "${pinned}" dependencies ${package})
  string(JSON installed GET "${installed}" version)
  if(NOT pinned STREQUAL installed)
    message(FATAL_ERROR "${package} ${installed} is installed, ${pinned} is pinned: run ./dev setup.")
  endif()
  list(APPEND versions "${package} ${installed}")
endforeach()
add_library(tree_sitter_python STATIC "${TREE_SITTER}/src/lib.c" "${TREE_SITTER_PYTHON}/src/parser.c"
            "${TREE_SITTER_PYTHON}/src/scanner.c")
set_target_properties(tree_sitter_python PROPERTIES C_STANDARD 11 C_EXTENSIONS ON)
target_compile_options(tree_sitter_python PRIVATE -w)
if(PYEXEC_SANITIZE MATCHES "undefined" AND CMAKE_C_COMPILER_ID MATCHES "Clang")
  # The grammar's scanner is declared without parameters in the old way of C, and called through a prototype.
  target_compile_options(tree_sitter_python PRIVATE -fno-sanitize=function)
endif()
target_include_directories(tree_sitter_python SYSTEM PUBLIC "${TREE_SITTER}/include"
                           PRIVATE "${TREE_SITTER}/src" "${TREE_SITTER_PYTHON}/src")

list(JOIN versions ", " versions)
message(STATUS "Compiler: ${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION}; libraries: ${versions}")
