# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What most files include, read once: that is half and more of a debug build. A header costs 150 to 230 MB and the
# time of three files, so there are four for everything, and none has what only some files need. The sources must not
# rely on it: packages are built without, and clang-tidy reads them without (tools/lint).
set(gn_core_headers
    <algorithm> <array> <chrono> <functional> <memory> <optional> <utility> <vector>
    <QByteArray> <QDateTime> <QHash> <QList> <QMetaType> <QObject> <QString> <QStringList> <QUrl>
)
set(gn_widgets_headers ${gn_core_headers} <QPointer> <QTimer> <QWidget>)

# gn_add_precompiled(NAME LIBS … HEADERS …): the header that gn_precompile(TARGET NAME) takes.
function(gn_add_precompiled NAME)
    cmake_parse_arguments(ARG "" "" "LIBS;HEADERS" ${ARGN})
    set(empty "${CMAKE_CURRENT_BINARY_DIR}/precompiled/${NAME}.cpp")
    file(CONFIGURE OUTPUT "${empty}" CONTENT "// Only for its header.\n")
    add_library(gn_precompiled_${NAME} OBJECT "${empty}")
    target_link_libraries(gn_precompiled_${NAME} PRIVATE gn_options ${ARG_LIBS})
    target_precompile_headers(gn_precompiled_${NAME} PRIVATE ${ARG_HEADERS})
    set_target_properties(gn_precompiled_${NAME} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
endfunction()

# gn_precompile(TARGET NAME): nothing without GN_QUICK_BUILD.
function(gn_precompile TARGET NAME)
    if(GN_QUICK_BUILD)
        target_precompile_headers(${TARGET} REUSE_FROM gn_precompiled_${NAME})
    endif()
endfunction()

# gn_precompile_test(TARGET LIBRARY …): <QTest> is another one where QT_WIDGETS_LIB is defined, and both have the two
# folders of the test in them, which are for QFINDTESTDATA and would make the header another one in every folder.
function(gn_precompile_test TARGET)
    if(NOT GN_QUICK_BUILD)
        return()
    endif()
    set(kind test)
    foreach(library IN ITEMS gn_gui gn_app Qt6::Widgets)
        if(library IN_LIST ARGN)
            set(kind widgets_test)
        endif()
    endforeach()
    target_compile_options(${TARGET} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
    gn_precompile(${TARGET} ${kind})
    # Mostly this file is empty, because the classes are in the .cpp: reading <QTest> is all that it would cost.
    get_target_property(sources ${TARGET} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.h$")
    set(objects "")
    foreach(header IN LISTS sources)
        file(STRINGS "${header}" objects_here REGEX "Q_OBJECT" LIMIT_COUNT 1)
        list(APPEND objects ${objects_here})
    endforeach()
    if(NOT objects)
        set_source_files_properties(
            "${CMAKE_CURRENT_BINARY_DIR}/${TARGET}_autogen/mocs_compilation.cpp"
            PROPERTIES SKIP_PRECOMPILE_HEADERS ON
        )
    endif()
endfunction()

if(GN_QUICK_BUILD)
    gn_add_precompiled(core LIBS Qt6::Core HEADERS ${gn_core_headers})
    gn_add_precompiled(widgets LIBS Qt6::Widgets HEADERS ${gn_widgets_headers})
    if(GN_BUILD_TESTS)
        set(test_libs Qt6::Gui Qt6::Network Qt6::Test) # as gn_test_support has them
        gn_add_precompiled(test LIBS ${test_libs} HEADERS ${gn_core_headers} <QTest>)
        gn_add_precompiled(widgets_test LIBS ${test_libs} Qt6::Widgets HEADERS ${gn_widgets_headers} <QTest>)
        foreach(name IN ITEMS test widgets_test)
            target_compile_options(
                gn_precompiled_${name} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR
            )
        endforeach()
    endif()
endif()
