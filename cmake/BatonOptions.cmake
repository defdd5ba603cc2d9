# What every target of ours is compiled with; STYLE is enforced here, not by memory.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON CACHE BOOL "Run moc; lint reads without linking and need not")
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_VISIBILITY=) # moc 6.4 stops at <compare> without it
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()

add_library(baton_options INTERFACE)
target_include_directories(baton_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(baton_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual $<$<BOOL:${BATON_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    # g++ 12 mistakes moved-from std::expected and optional members for uninitialised ones.
    target_compile_options(baton_options INTERFACE -Wno-maybe-uninitialized)
endif()
target_compile_definitions(baton_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 BATON_VERSION="${PROJECT_VERSION}")
if(BATON_SANITIZE)
    add_compile_options(-fsanitize=${BATON_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${BATON_SANITIZE})
    if(BATON_SANITIZE MATCHES undefined AND NOT BATON_FUZZ)
        # ASan stops on what these three guard, and they double the time of the compiler.
        add_compile_options(-fno-sanitize=null,alignment,object-size)
    endif()
endif()

# baton_library(name SOURCES ... HEADERS ... LINK ...): one layer of the house. Headers form a
# header set so that CMake can compile each of them alone (all_verify_interface_header_sets).
# WINDOWS: it is made of widgets, and its precompiled header holds them.
function(baton_library name)
    cmake_parse_arguments(ARG "WINDOWS" "" "SOURCES;HEADERS;LINK" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR} FILES ${ARG_HEADERS})
    target_link_libraries(${name} PUBLIC baton_options ${ARG_LINK})
    if(ARG_WINDOWS)
        target_precompile_headers(${name} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/windowspch.h)
    elseif(name STREQUAL baton_core)
        target_precompile_headers(${name} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/pch.h)
    else()
        target_precompile_headers(${name} REUSE_FROM baton_core) # six seconds each
    endif()
endfunction()

# In a unity build (CI) a file with a tr() of its own context is compiled alone.
function(baton_keep_contexts_apart target)
    get_target_property(sources ${target} SOURCES)
    get_target_property(folder ${target} SOURCE_DIR)
    foreach(source ${sources})
        file(REAL_PATH ${source} file BASE_DIRECTORY ${folder})
        if(NOT file MATCHES "\\.cpp$" OR NOT EXISTS ${file})
            continue()
        endif()
        file(STRINGS ${file} own REGEX "^QString tr\\(")
        if(own)
            set_source_files_properties(${source} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
        endif()
    endforeach()
endfunction()
