# Makes core/storage/migrationlist.h out of resources/migrations/NNN_name.sql, in the order of NNN.
function(baton_embed_migrations target)
    file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/migrations/*.sql)
    list(SORT files)
    set(entries "")
    list(LENGTH files count)
    foreach(file ${files})
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
        get_filename_component(name ${file} NAME)
        string(REGEX MATCH "^0*([0-9]+)_" unused ${name})
        file(READ ${file} sql)
        string(APPEND entries "    {${CMAKE_MATCH_1}, R\"sql(${sql})sql\"},\n")
    endforeach()
    set(header ${CMAKE_BINARY_DIR}/generated/core/storage/migrationlist.h)
    file(CONFIGURE OUTPUT ${header} @ONLY CONTENT
"#pragma once
#include \"core/storage/migration.h\"
#include <array>
namespace baton::storage {
inline constexpr std::array<Migration, @count@> migrationList{{
@entries@}};
} // namespace baton::storage
")
    target_include_directories(${target} PRIVATE ${CMAKE_BINARY_DIR}/generated)
endfunction()

# Makes core/exchange/formatlist.h out of resources/formats/*.json.
function(baton_embed_formats target)
    file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/formats/*.json)
    list(SORT files)
    set(entries "")
    list(LENGTH files count)
    foreach(file ${files})
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
        get_filename_component(name ${file} NAME_WE)
        file(READ ${file} json)
        string(APPEND entries "    {\"${name}\", R\"json(${json})json\"},\n")
    endforeach()
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/core/exchange/formatlist.h @ONLY CONTENT
"#pragma once
#include <array>
#include <utility>
namespace baton::exchange {
inline constexpr std::array<std::pair<const char *, const char *>, @count@> formatList{{
@entries@}};
} // namespace baton::exchange
")
    target_include_directories(${target} PRIVATE ${CMAKE_BINARY_DIR}/generated)
endfunction()
