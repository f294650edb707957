# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries language level, warnings and hardening; no global flags anywhere.
add_library(bellhop_options INTERFACE)
target_compile_features(bellhop_options INTERFACE cxx_std_20)
target_include_directories(bellhop_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(bellhop_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 BELLHOP_VERSION="${PROJECT_VERSION}")

if(MSVC)
    target_compile_options(bellhop_options INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
    if(BELLHOP_WERROR)
        target_compile_options(bellhop_options INTERFACE /WX)
    endif()
else()
    target_compile_options(bellhop_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
        -Werror=switch -Werror=return-type)
    if(BELLHOP_WERROR)
        target_compile_options(bellhop_options INTERFACE -Werror)
    endif()
    target_compile_options(bellhop_options INTERFACE $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2 -fstack-protector-strong>)
endif()
if(BELLHOP_SANITIZE)
    target_compile_options(bellhop_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(bellhop_options INTERFACE -fsanitize=address,undefined)
endif()
if(BELLHOP_FUZZ)
    target_compile_options(bellhop_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(bellhop_options INTERFACE -fsanitize=address,undefined)
endif()
if(BELLHOP_COVERAGE)
    target_compile_options(bellhop_options INTERFACE --coverage)
    target_link_options(bellhop_options INTERFACE --coverage)
endif()
set_property(TARGET bellhop_options PROPERTY CXX_EXTENSIONS OFF)
