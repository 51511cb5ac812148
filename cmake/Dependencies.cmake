# Third-party libraries. Names, versions and reasons stand in docs/dependencies.md.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

find_path(GMP_INCLUDE_DIR gmp.h REQUIRED)
find_library(GMP_LIBRARY gmp REQUIRED)
add_library(GMP::GMP INTERFACE IMPORTED)
target_include_directories(GMP::GMP INTERFACE "${GMP_INCLUDE_DIR}")
target_link_libraries(GMP::GMP INTERFACE "${GMP_LIBRARY}")

pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET libutf8proc>=2.8)
add_library(utf8proc::utf8proc ALIAS PkgConfig::UTF8PROC)

find_package(nlohmann_json 3.11 REQUIRED)
find_package(CLI11 2.1 REQUIRED)
pkg_check_modules(HTTPLIB REQUIRED IMPORTED_TARGET cpp-httplib>=0.11.4)
add_library(httplib_system ALIAS PkgConfig::HTTPLIB)

# tree-sitter's C core and the Python grammar: sources from the npm packages that package-lock.json pins.
set(TREE_SITTER "${CMAKE_CURRENT_SOURCE_DIR}/node_modules/tree-sitter/vendor/tree-sitter/lib")
set(TREE_SITTER_PYTHON "${CMAKE_CURRENT_SOURCE_DIR}/node_modules/tree-sitter-python")
if(NOT EXISTS "${TREE_SITTER}/src/lib.c" OR NOT EXISTS "${TREE_SITTER_PYTHON}/src/parser.c")
  message(FATAL_ERROR "The tree-sitter sources are missing: run ./dev setup (it calls npm ci).")
endif()
add_library(tree_sitter_python STATIC "${TREE_SITTER}/src/lib.c" "${TREE_SITTER_PYTHON}/src/parser.c"
            "${TREE_SITTER_PYTHON}/src/scanner.c")
set_target_properties(tree_sitter_python PROPERTIES C_STANDARD 11 C_EXTENSIONS ON)
target_compile_options(tree_sitter_python PRIVATE -w)
target_include_directories(tree_sitter_python SYSTEM PUBLIC "${TREE_SITTER}/include"
                           PRIVATE "${TREE_SITTER}/src" "${TREE_SITTER_PYTHON}/src")
