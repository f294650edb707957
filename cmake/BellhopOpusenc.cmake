# SPDX-License-Identifier: GPL-3.0-or-later
# libopusenc as the target bellhop_opusenc: vcpkg's package has neither a CMake file nor one for pkg-config.
add_library(bellhop_opusenc INTERFACE)
find_path(OPUSENC_INCLUDE opusenc.h PATH_SUFFIXES opus REQUIRED)
find_library(OPUSENC_LIBRARY opusenc REQUIRED)
find_library(OPUS_LIBRARY opus REQUIRED)
target_include_directories(bellhop_opusenc SYSTEM INTERFACE ${OPUSENC_INCLUDE})
target_link_libraries(bellhop_opusenc INTERFACE ${OPUSENC_LIBRARY} ${OPUS_LIBRARY})
