# SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The flags that every target of the project is built with.
add_library(gn_options INTERFACE)
target_compile_features(gn_options INTERFACE cxx_std_20)
target_compile_definitions(
    gn_options
    INTERFACE
        QT_NO_CAST_FROM_ASCII
        QT_NO_CAST_TO_ASCII
        QT_NO_URL_CAST_FROM_STRING
        QT_NO_FOREACH
        QT_USE_QSTRINGBUILDER
        QT_NO_CONTEXTLESS_CONNECT
)
if(NOT MSVC)
    target_compile_options(
        gn_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Woverloaded-virtual
                             -Wno-missing-field-initializers # designated initialisers leave out what has a default
                             $<$<BOOL:${GN_WARNINGS_AS_ERRORS}>:-Werror>
    )
endif()
if(GN_SANITIZE)
    target_compile_options(gn_options INTERFACE -fsanitize=${GN_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(gn_options INTERFACE -fsanitize=${GN_SANITIZE})
elseif(NOT WIN32 AND NOT APPLE)
    target_compile_options(gn_options INTERFACE -fstack-protector-strong)
    target_compile_definitions(gn_options INTERFACE $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
    target_link_options(gn_options INTERFACE -Wl,-z,relro,-z,now)
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTOUIC_SEARCH_PATHS "${PROJECT_SOURCE_DIR}/ui")

# gn_add_layer(NAME SOURCES … [LIBS …] [PRECOMPILED widgets]): the static library of src/NAME, named gn_NAME.
function(gn_add_layer NAME)
    cmake_parse_arguments(ARG "" "PRECOMPILED" "SOURCES;LIBS" ${ARGN})
    add_library(gn_${NAME} STATIC ${ARG_SOURCES})
    target_include_directories(gn_${NAME} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(gn_${NAME} PUBLIC gn_options ${ARG_LIBS})
    if(NOT ARG_PRECOMPILED)
        set(ARG_PRECOMPILED core)
    endif()
    gn_precompile(gn_${NAME} ${ARG_PRECOMPILED})
endfunction()

# Where the test programs find the sources: under wine this machine's folders are on drive Z.
set(GN_TEST_SOURCE_DIR "${PROJECT_SOURCE_DIR}")
if(WIN32 AND CMAKE_CROSSCOMPILING)
    set(GN_TEST_SOURCE_DIR "Z:${PROJECT_SOURCE_DIR}")
endif()

# gn_add_test(NAME LIBS … [SOURCES …]): NAME.cpp of the current folder as one QtTest program and one CTest, labelled by
# the folder's name.
function(gn_add_test NAME)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBS" ${ARGN})
    add_executable(${NAME} ${NAME}.cpp ${ARG_SOURCES})
    target_include_directories(${NAME} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_compile_definitions(${NAME} PRIVATE GN_SOURCE_DIR="${GN_TEST_SOURCE_DIR}")
    target_link_libraries(${NAME} PRIVATE gn_test_support Qt6::Test ${ARG_LIBS})
    gn_precompile_test(${NAME} ${ARG_LIBS})
    if(MINGW)
        target_link_libraries(${NAME} PRIVATE gn_test_start)
        target_compile_options(${NAME} PRIVATE -O0) # the libraries are optimised; of the test that is time lost
    endif()
    add_test(NAME ${NAME} COMMAND ${NAME})
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME folder)
    set_tests_properties(${NAME} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen" TIMEOUT 300 LABELS "${folder}")
endfunction()
