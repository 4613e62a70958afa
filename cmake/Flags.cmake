# -O2: what a person waits for is the disk, the network and Qt; -O3 made the build a third longer and nothing faster.
string(REPLACE "-O3" "-O2" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")

# For a folder whose work others do: what shows, prints and tests. Half of a compiler's time is optimizing, and there nobody would notice.
macro(xw_compile_quickly)
  xw_optimize(-Og)
endmacro()

# Between the two: what writes a notice, plans and signs waits for its files and for the rooms below, which are at -O2. That level takes
# two thirds more of the compiler's time there.
macro(xw_compile_moderately)
  xw_optimize(-O1)
endmacro()

macro(xw_optimize level)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    string(REPLACE "-O2" "${level}" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")
  endif()
endmacro()

# The one place for compiler flags and definitions: every target of ours links xw_flags.
add_library(xw_flags INTERFACE)
target_compile_definitions(xw_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  XUNWANG_VERSION="${PROJECT_VERSION}" $<$<NOT:$<BOOL:${XUNWANG_WEB}>>:XUNWANG_WITHOUT_WEB>)
if(MSVC)
  target_compile_options(xw_flags INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${XUNWANG_WERROR}>:/WX>)
else()
  target_compile_options(xw_flags INTERFACE -Wall -Wextra -Wpedantic -Woverloaded-virtual -Wold-style-cast
    -Wnon-virtual-dtor -Wcast-qual -Wno-unused-parameter -Wno-missing-field-initializers
    $<$<BOOL:${XUNWANG_WERROR}>:-Werror>)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Several files at a time fill the compiler's memory (1 GB at most): tidying it up earlier took an eighth of the time.
    target_compile_options(xw_flags INTERFACE --param=ggc-min-expand=400 --param=ggc-min-heapsize=600000)
  endif()
  if(MINGW)
    # Several files at a time have more sections than the usual object format counts.
    target_compile_options(xw_flags INTERFACE -Wa,-mbig-obj)
  endif()
  find_program(XUNWANG_LLD ld.lld)
  if(XUNWANG_LLD AND NOT MINGW)
    target_link_options(xw_flags INTERFACE -fuse-ld=lld)
  endif()
  if(MINGW)
    # GNU's linker takes minutes there, LLVM's seconds. Without the time of day in it a program is the same each time.
    if(XUNWANG_LLD)
      set(CMAKE_CXX_LINKER_LAUNCHER ${PROJECT_SOURCE_DIR}/packaging/windows/link)
    endif()
    target_link_options(xw_flags INTERFACE -Wl,--no-insert-timestamp)
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
