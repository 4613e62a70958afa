# What is installed, and where. The program finds its parts relative to itself: ../lib/xunwang/ (the web view; plugins/ on Windows)
# and ../share/xunwang/fonts/. Translations, standards and templates are compiled in.
include(GNUInstallDirs)

# One date for everything that names one: the commit's, unless the environment sets it. A second build then says the same.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
  set(XUNWANG_EPOCH $ENV{SOURCE_DATE_EPOCH})
else()
  execute_process(COMMAND git log -1 --format=%ct WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    OUTPUT_VARIABLE XUNWANG_EPOCH OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  if(NOT XUNWANG_EPOCH)
    string(TIMESTAMP XUNWANG_EPOCH %s UTC)
  endif()
endif()
set(XUNWANG_MAINTAINER "Xunwang developers <maintainers@xunwang.invalid>" CACHE STRING "Whom packages name as their maintainer")

install(TARGETS xunwang xunwangctl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(TARGET xunwangweb)
  if(WIN32)
    install(TARGETS xunwangweb LIBRARY DESTINATION ${CMAKE_INSTALL_BINDIR}/plugins)
  else()
    install(TARGETS xunwangweb LIBRARY DESTINATION lib/xunwang)
  endif()
endif()

# The stand-ins for 仿宋 and 楷体, without which no notice can be laid out.
find_path(XUNWANG_FANDOL FandolFang-Regular.otf PATHS /usr/local/share/fonts/xunwang /usr/share/fonts/opentype/fandol
  /usr/share/texlive/texmf-dist/fonts/opentype/public/fandol NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH
  DOC "The folder of FandolFang-Regular.otf and FandolKai-Regular.otf")
if(XUNWANG_FANDOL)
  install(FILES ${XUNWANG_FANDOL}/FandolFang-Regular.otf ${XUNWANG_FANDOL}/FandolKai-Regular.otf
    DESTINATION ${CMAKE_INSTALL_DATADIR}/xunwang/fonts)
else()
  message(STATUS "FandolFang and FandolKai were not found: what is installed lays out notices only where they are (scripts/install-deps)")
endif()

if(UNIX AND NOT APPLE)
  # The date command and not string(TIMESTAMP), which reads SOURCE_DATE_EPOCH from the environment alone.
  foreach(pair XUNWANG_DATE:+%Y-%m-%d XUNWANG_DATE_RFC:-R)
    string(REGEX MATCH "^[^:]+" name ${pair})
    string(REGEX REPLACE "^[^:]+:" "" form ${pair})
    execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C date -u -d @${XUNWANG_EPOCH} ${form}
      OUTPUT_VARIABLE ${name} OUTPUT_STRIP_TRAILING_WHITESPACE)
  endforeach()
  set(made ${PROJECT_BINARY_DIR}/packaging)
  set(linux ${PROJECT_SOURCE_DIR}/packaging/linux)
  configure_file(${linux}/xunwang.metainfo.xml.in ${made}/io.github.xunwang.Xunwang.metainfo.xml @ONLY)
  configure_file(${PROJECT_SOURCE_DIR}/packaging/deb/changelog.in ${made}/changelog @ONLY)
  configure_file(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${made}/NEWS COPYONLY)
  configure_file(${linux}/xunwang.1 ${made}/xunwang.1 COPYONLY)
  configure_file(${linux}/xunwangctl.1 ${made}/xunwangctl.1 COPYONLY)
  foreach(file changelog NEWS xunwang.1 xunwangctl.1)
    execute_process(COMMAND gzip -9nkf ${made}/${file} COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
  install(FILES ${linux}/xunwang.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${made}/io.github.xunwang.Xunwang.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES ${linux}/xunwang-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME xunwang.xml)
  install(FILES ${linux}/apparmor/xunwang DESTINATION ${CMAKE_INSTALL_DATADIR}/xunwang/apparmor)
  set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
  foreach(size 16 22 24 32 48 64 128 256 512)
    set(drawing ${linux}/icons/xunwang-${size}.png)
    install(FILES ${drawing} DESTINATION ${icons}/${size}x${size}/apps RENAME xunwang.png)
    install(FILES ${drawing} DESTINATION ${icons}/${size}x${size}/mimetypes RENAME application-x-xunwang.png)
  endforeach()
  install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/xunwang.svg DESTINATION ${icons}/scalable/apps)
  install(FILES ${made}/xunwang.1.gz ${made}/xunwangctl.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${PROJECT_SOURCE_DIR}/packaging/deb/copyright ${made}/changelog.gz ${made}/NEWS.gz
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/xunwang)
  install(FILES ${PROJECT_SOURCE_DIR}/packaging/deb/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME xunwang)
endif()
