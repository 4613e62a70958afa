# -O2: what a person waits for is the disk, the network and Qt; -O3 made the build a third longer and nothing faster.
string(REPLACE "-O3" "-O2" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")

# The one place for compiler flags and definitions: every target of ours links xw_flags.
add_library(xw_flags INTERFACE)
target_compile_definitions(xw_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  XUNWANG_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(xw_flags INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${XUNWANG_WERROR}>:/WX>)
else()
  target_compile_options(xw_flags INTERFACE -Wall -Wextra -Wpedantic -Woverloaded-virtual -Wold-style-cast
    -Wnon-virtual-dtor -Wcast-qual -Wno-unused-parameter -Wno-missing-field-initializers
    $<$<BOOL:${XUNWANG_WERROR}>:-Werror>)
  find_program(XUNWANG_LLD ld.lld)
  if(XUNWANG_LLD)
    target_link_options(xw_flags INTERFACE -fuse-ld=lld)
  endif()
endif()

# Every edge of the program says that it was passed: tests/fuzz/fuzz_coverage.cpp counts them for libFuzzer.
if(XUNWANG_FUZZ)
  target_compile_options(xw_flags INTERFACE -fsanitize-coverage=trace-pc,trace-cmp)
endif()

find_program(XUNWANG_CCACHE ccache)
if(XUNWANG_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${XUNWANG_CCACHE})
endif()
