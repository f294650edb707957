# SPDX-License-Identifier: GPL-3.0-or-later
# libphonenumber as the target bellhop_phonenumber: vcpkg's package has a CMake file, Debian's has not.
add_library(bellhop_phonenumber INTERFACE)
find_package(libphonenumber CONFIG QUIET)
if(TARGET libphonenumber::phonenumber)
    target_link_libraries(bellhop_phonenumber INTERFACE libphonenumber::phonenumber)
else()
    find_path(PHONENUMBER_INCLUDE phonenumbers/phonenumberutil.h REQUIRED)
    find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
    target_include_directories(bellhop_phonenumber SYSTEM INTERFACE ${PHONENUMBER_INCLUDE})
    target_link_libraries(bellhop_phonenumber INTERFACE ${PHONENUMBER_LIBRARY})
endif()
