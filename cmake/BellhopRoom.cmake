# SPDX-License-Identifier: GPL-3.0-or-later
# bellhop_room(NAME SOURCES ... [SQL ...] [MOC] [PUBLIC libs...] [PRIVATE libs...])
#   One static library per room, target bellhop_NAME. SQL files are embedded (see bellhop_embed_sql).
# bellhop_tests(NAME SOURCES tst_a.cpp ... [SUPPORT helper.cpp ...] LIBS ... [LABELS ...])
#   One test executable per room, one ctest entry per class: tst_a.cpp holds the class TestA, found by BELLHOP_TEST_CLASS.

set(BELLHOP_PCH <QString> <QByteArray> <QHash> <QList> <QObject> <algorithm> <functional> <memory> <optional> <string>
    <variant> <vector>)

function(bellhop_embed_sql target)
    foreach(file IN LISTS ARGN)
        get_filename_component(stem ${file} NAME_WE)
        set(input ${CMAKE_CURRENT_SOURCE_DIR}/${file})
        set(output ${CMAKE_CURRENT_BINARY_DIR}/${target}_${stem}_sql.cpp)
        add_custom_command(OUTPUT ${output}
            COMMAND ${CMAKE_COMMAND} -DINPUT=${input} -DOUTPUT=${output} -DSYMBOL=${target}_${stem}_sql
                    -P ${CMAKE_SOURCE_DIR}/cmake/EmbedText.cmake
            DEPENDS ${input} ${CMAKE_SOURCE_DIR}/cmake/EmbedText.cmake VERBATIM)
        target_sources(${target} PRIVATE ${output})
        set_source_files_properties(${output} PROPERTIES SKIP_AUTOMOC ON SKIP_PRECOMPILE_HEADERS ON)
    endforeach()
endfunction()

function(bellhop_room name)
    cmake_parse_arguments(ROOM "MOC" "" "SOURCES;SQL;PUBLIC;PRIVATE;PCH" ${ARGN})
    set(target bellhop_${name})
    add_library(${target} STATIC ${ROOM_SOURCES})
    if(ROOM_MOC)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
    endif()
    target_link_libraries(${target} PUBLIC bellhop_options Qt6::Core ${ROOM_PUBLIC} PRIVATE ${ROOM_PRIVATE})
    target_precompile_headers(${target} PRIVATE ${BELLHOP_PCH} ${ROOM_PCH})
    if(ROOM_SQL)
        bellhop_embed_sql(${target} ${ROOM_SQL})
    endif()
endfunction()

function(bellhop_tests name)
    cmake_parse_arguments(TESTS "" "" "SOURCES;SUPPORT;LIBS;LABELS" ${ARGN})
    set(target tst_${name})
    set(main ${CMAKE_CURRENT_BINARY_DIR}/${target}_main.cpp)
    set(declarations "")
    set(entries "")
    foreach(source IN LISTS TESTS_SOURCES)
        get_filename_component(stem ${source} NAME_WE)
        string(APPEND declarations "QObject *make_${stem}();\n")
        string(APPEND entries "    {\"${stem}\", make_${stem}},\n")
        list(APPEND stems ${stem})
    endforeach()
    file(CONFIGURE OUTPUT ${main} CONTENT
"// Generated: which test classes this program holds.
#include \"tests/support/test_main.h\"
@declarations@
int main(int argc, char **argv)
{
    return bellhop::tests::runTestMain(argc, argv, {
@entries@    });
}
" @ONLY)
    add_executable(${target} ${TESTS_SOURCES} ${TESTS_SUPPORT} ${main})
    set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${target} PRIVATE bellhop_options bellhop_test_support Qt6::Test ${TESTS_LIBS})
    target_compile_options(${target} PRIVATE -O1)
    foreach(stem IN LISTS stems)
        add_test(NAME ${name}.${stem} COMMAND ${target} ${stem})
        set_tests_properties(${name}.${stem} PROPERTIES TIMEOUT 300 LABELS "${TESTS_LABELS}"
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false")
    endforeach()
endfunction()
