# cpack -G DEB in the build folder. Debug symbols go into a package of their own (xunwang-dbgsym) where the build has any.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME xunwang)
set(CPACK_PACKAGE_VENDOR "Xunwang")
set(CPACK_PACKAGE_CONTACT "${XUNWANG_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "inspection of government websites and new media")
set(CPACK_PACKAGE_DESCRIPTION "Xunwang is the desk of an office that inspects government websites and
government new media: register, checklist beside the site, evidence, pass
rates, and the quarterly notice with its annexes, proved, sealed and signed.
.
It brings the window (xunwang) and the same without one (xunwangctl).")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_VERBATIM_VARIABLES ON)

set(deb ${PROJECT_SOURCE_DIR}/packaging/deb)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time, and so is in no list of linked libraries.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, chromium, poppler-utils, libreoffice-writer-nogui | libreoffice-writer")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA "${deb}/postinst;${deb}/prerm;${deb}/postrm")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION TRUE)
set(CPACK_STRIP_FILES ON)
if(CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo" OR CMAKE_BUILD_TYPE STREQUAL "Debug" OR CMAKE_CXX_FLAGS MATCHES "-g( |$)")
  set(CPACK_STRIP_FILES OFF) # cpack strips into the package of symbols
  set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
endif()
include(CPack)
