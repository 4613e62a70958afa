# A room is a static library of one folder; LINK names the rooms and libraries that its headers may show to others,
# USES what only its .cpp files may see. These two lists are the doors: nothing else can be included or linked.
#
#   xw_room(tables LINK xw_domain USES QuaZip::QuaZip)     app/tables/*.cpp -> xw_tables
#   xw_tests(LINK xw_tables LABEL unit)                    tst_*.cpp here   -> one test program
#
# GUI says that the room may see Qt Widgets, PICTURES that it may see Qt Gui: it then shares the precompiled headers of that
# kind. OBJECTS says that it holds Q_OBJECTs: only there moc has something to do. A room without it that declares one does
# not link.

# Precompiled headers are built once and shared: a full build must stay short on two cores.
add_library(xw_pch_core OBJECT ${PROJECT_SOURCE_DIR}/cmake/pch.cpp)
target_link_libraries(xw_pch_core PRIVATE xw_flags Qt6::Core)
target_precompile_headers(xw_pch_core PRIVATE <QtCore/QtCore> <tl/expected.hpp> <variant>)
add_library(xw_pch_gui OBJECT ${PROJECT_SOURCE_DIR}/cmake/pch.cpp)
target_link_libraries(xw_pch_gui PRIVATE xw_flags Qt6::Widgets)
target_precompile_headers(xw_pch_gui PRIVATE <QtCore/QtCore> <QtWidgets/QtWidgets> <tl/expected.hpp> <variant>)

add_library(xw_pch_pictures OBJECT ${PROJECT_SOURCE_DIR}/cmake/pch.cpp)
target_link_libraries(xw_pch_pictures PRIVATE xw_flags Qt6::Gui)
target_precompile_headers(xw_pch_pictures PRIVATE <QtCore/QtCore> <QtGui/QtGui> <tl/expected.hpp> <variant>)

# Names in unnamed namespaces must then differ within a room. They do: what has one name in two files is found twice.
# BATCH, where it is given, says how many at a time.
function(xw_several_at_a_time target)
  set(batch 48)
  if(ARGC GREATER 1)
    set(batch ${ARGV1})
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${XUNWANG_UNITY} UNITY_BUILD_BATCH_SIZE ${batch})
  if(XUNWANG_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # A private type in an unnamed namespace looks to it as if it stood in a header.
    target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
  endif()
endfunction()

# What moc makes of a room's headers, added to the list of its sources, each beside its own: then one compilation reads a header for
# both. AUTOMOC takes ten times as long (it looks at all headers of Qt for each) and waits for every library that the room links.
# A header without a Q_OBJECT gives an empty file. A .cpp that holds one includes its own "name.moc". Where files are compiled one by
# one, moc's parts are one of them.
function(xw_moc list)
  set(all ${${list}})
  list(SORT all)
  set(made)
  set(parts)
  set(together "")
  foreach(source ${all})
    list(APPEND made ${source})
    file(RELATIVE_PATH inner ${CMAKE_CURRENT_SOURCE_DIR} ${source})
    get_filename_component(folder ${inner} DIRECTORY)
    get_filename_component(stem ${inner} NAME_WE)
    set(into ${CMAKE_CURRENT_BINARY_DIR}/moc/${folder})
    file(MAKE_DIRECTORY ${into})
    if(source MATCHES "\\.h$")
      add_custom_command(OUTPUT ${into}/moc_${stem}.cpp DEPENDS ${source} VERBATIM
        COMMAND Qt6::moc --no-notes ${source} -o ${into}/moc_${stem}.cpp)
      if(XUNWANG_UNITY)
        list(APPEND made ${into}/moc_${stem}.cpp)
      else()
        list(APPEND parts ${into}/moc_${stem}.cpp)
        string(APPEND together "#include \"./${folder}/moc_${stem}.cpp\"\n")
      endif()
    else()
      file(STRINGS ${source} asks REGEX "^#include \"${stem}\\.moc\"")
      if(asks)
        # Interfaces of Qt that it names are found where Qt's headers lie.
        set(own ${CMAKE_CURRENT_BINARY_DIR}/moc/${stem}.moc)
        add_custom_command(OUTPUT ${own} DEPENDS ${source} VERBATIM COMMAND_EXPAND_LISTS
          COMMAND Qt6::moc --no-notes "-I$<JOIN:$<TARGET_PROPERTY:Qt6::Gui,INTERFACE_INCLUDE_DIRECTORIES>,;-I>" ${source} -o ${own})
        list(APPEND made ${own})
      endif()
    endif()
  endforeach()
  if(parts)
    set(all_parts ${CMAKE_CURRENT_BINARY_DIR}/moc/all_parts.cpp)
    file(CONFIGURE OUTPUT ${all_parts} CONTENT "${together}" @ONLY)
    set_source_files_properties(${all_parts} PROPERTIES OBJECT_DEPENDS "${parts}")
    list(APPEND made ${all_parts})
  endif()
  set(${list} ${made} PARENT_SCOPE)
endfunction()

function(xw_room name)
  cmake_parse_arguments(R "GUI;PICTURES;OBJECTS" "" "LINK;USES;PCH" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h
    ${CMAKE_CURRENT_SOURCE_DIR}/*/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*/*.h)
  if(R_OBJECTS)
    xw_moc(sources)
  endif()
  add_library(xw_${name} STATIC ${sources})
  set_target_properties(xw_${name} PROPERTIES LINKER_LANGUAGE CXX)
  xw_several_at_a_time(xw_${name})
  if(R_OBJECTS)
    target_include_directories(xw_${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
    # Each class comes with moc's part beside it.
    set_target_properties(xw_${name} PROPERTIES UNITY_BUILD_BATCH_SIZE 96)
  endif()
  target_include_directories(xw_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR})
  target_link_libraries(xw_${name} PUBLIC xw_flags Qt6::Core ${R_LINK} PRIVATE ${R_USES})
  if(R_PCH)
    target_precompile_headers(xw_${name} PRIVATE ${R_PCH})
  elseif(R_GUI)
    target_precompile_headers(xw_${name} REUSE_FROM xw_pch_gui)
  elseif(R_PICTURES)
    target_precompile_headers(xw_${name} REUSE_FROM xw_pch_pictures)
  else()
    target_precompile_headers(xw_${name} REUSE_FROM xw_pch_core)
  endif()
endfunction()

# A test with a real window, of which one at a time has the focus of a display: each has a display of its own, where xvfb-run is, and
# waits for the others where it is not.
find_program(XUNWANG_XVFB xvfb-run)
set_property(GLOBAL PROPERTY XW_DISPLAY 200)
function(xw_window_test name command program)
  if(NOT XUNWANG_XVFB)
    add_test(NAME ${name} COMMAND ${program} ${ARGN})
    set_tests_properties(${name} PROPERTIES RESOURCE_LOCK display)
    return()
  endif()
  # Far enough apart that two which start at once do not look for the same free number.
  get_property(display GLOBAL PROPERTY XW_DISPLAY)
  add_test(NAME ${name} COMMAND ${XUNWANG_XVFB} -a -n ${display} -s "-screen 0 2400x1600x24" $<TARGET_FILE:${program}> ${ARGN})
  math(EXPR display "${display} + 20")
  set_property(GLOBAL PROPERTY XW_DISPLAY ${display})
endfunction()

# The judges that are Java programs run for a second: most of their time went into compiling what runs once.
set(brief_java "JAVA_TOOL_OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")

# xw_tests(LINK libs... [GUI|PICTURES] [LABEL unit|db|gui|web|doc|fuzz] [TIMEOUT seconds] [WINDOW] [SECONDS test=n ...]
#          [ONLY tst_a.cpp ...] [EXCEPT tst_b.cpp ...] [UNIX tst_c.cpp ...])
#
# The tst_*.cpp of a folder are one program, build/tests/xw_tests_<folder>: the templates of Qt Test are read once for all, and
# there is one to link. WINDOW: a real window, see xw_window_test.
# ctest starts it once for each class. A second call in a folder adds to the same program. SECONDS says
# what a long test took, a TIMEOUT above the usual gives a guess: ctest starts those first, so that none is left at the end.
# UNIX: tests that speak to such a system itself (signals, a server, pipes with names, its Python): left out elsewhere.
function(xw_tests)
  cmake_parse_arguments(T "WINDOW;GUI;PICTURES" "LABEL;TIMEOUT" "LINK;ONLY;EXCEPT;SECONDS;UNIX" ${ARGN})
  if(NOT T_LABEL)
    set(T_LABEL unit)
  endif()
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 120)
  endif()
  if(T_ONLY)
    set(sources ${T_ONLY})
  else()
    file(GLOB sources CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp)
  endif()
  if(T_EXCEPT)
    list(REMOVE_ITEM sources ${T_EXCEPT})
  endif()

  if(T_UNIX AND NOT UNIX)
    list(REMOVE_ITEM sources ${T_UNIX})
  endif()

  get_filename_component(room ${CMAKE_CURRENT_SOURCE_DIR} NAME)
  set(program xw_tests_${room})
  if(NOT TARGET ${program})
    add_executable(${program} $<TARGET_OBJECTS:xw_test_main>)
    xw_several_at_a_time(${program} 8)
    set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    target_include_directories(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    target_compile_definitions(${program} PRIVATE
      XW_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" XW_TEST_CHECKS="${PROJECT_SOURCE_DIR}/tests/checks"
      XW_BIN="${PROJECT_BINARY_DIR}/bin" XW_SOURCE="${PROJECT_SOURCE_DIR}")
    if(T_GUI)
      target_precompile_headers(${program} REUSE_FROM xw_pch_tests_gui)
    elseif(T_PICTURES)
      target_precompile_headers(${program} REUSE_FROM xw_pch_tests_pictures)
    else()
      target_precompile_headers(${program} REUSE_FROM xw_pch_tests_core)
    endif()
  endif()
  target_link_libraries(${program} PRIVATE ${T_LINK} xw_testkit)

  foreach(source ${sources})
    get_filename_component(test ${source} NAME_WE)
    # Cheaper than AUTOMOC, which reads every source of the target; and without include paths: what moc needs to know of a test class stands in its file.
    add_custom_command(OUTPUT ${test}.moc DEPENDS ${source} VERBATIM
      COMMAND Qt6::moc ${CMAKE_CURRENT_SOURCE_DIR}/${source} -o ${CMAKE_CURRENT_BINARY_DIR}/${test}.moc)
    target_sources(${program} PRIVATE ${source} ${CMAKE_CURRENT_BINARY_DIR}/${test}.moc)
    if(T_WINDOW)
      xw_window_test(${test} COMMAND ${program} ${test})
    else()
      add_test(NAME ${test} COMMAND ${program} ${test})
    endif()
    set(platform offscreen)
    if(T_LABEL STREQUAL "web")
      set(platform xcb) # a real window: scripts/test brings a display
    endif()
    set_tests_properties(${test} PROPERTIES LABELS ${T_LABEL} TIMEOUT ${T_TIMEOUT}
      ENVIRONMENT "QT_QPA_PLATFORM=${platform};LC_ALL=C.UTF-8;TZ=Asia/Shanghai;QT_LOGGING_RULES=qt.qpa.*=false;${brief_java}")
    # Of the four places a processor (scripts/test) one that works takes two, one that waits a single one.
    if(NOT test IN_LIST XW_WAITING_TESTS)
      set_tests_properties(${test} PROPERTIES PROCESSORS 2)
    endif()
    if(T_TIMEOUT GREATER 120)
      math(EXPR guess "${T_TIMEOUT} / 20")
      set_tests_properties(${test} PROPERTIES COST ${guess})
    endif()
    foreach(pair ${T_SECONDS})
      if(pair MATCHES "^${test}=([0-9]+)$")
        set_tests_properties(${test} PROPERTIES COST ${CMAKE_MATCH_1})
      endif()
    endforeach()
  endforeach()
endfunction()
