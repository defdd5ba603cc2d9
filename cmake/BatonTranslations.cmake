# Compiles resources/translations/*.ts and Qt's own texts into an object library.
find_program(LRELEASE lrelease PATHS /usr/lib/qt6/bin /usr/lib64/qt6/bin /opt/homebrew/bin REQUIRED)
find_path(QT_TRANSLATIONS qtbase_de.qm
    PATHS /usr/share/qt6/translations /opt/homebrew/share/qt/translations REQUIRED)

function(baton_translations target)
    set(folder ${CMAKE_BINARY_DIR}/generated/translations)
    set(rows "<file>contexts.txt</file>\n")
    set(contexts "")
    set(made "")
    foreach(language en de)
        set(source ${CMAKE_SOURCE_DIR}/resources/translations/baton_${language}.ts)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
        file(STRINGS ${source} names REGEX "<name>.*</name>")
        list(TRANSFORM names REPLACE ".*<name>(.*)</name>.*" "\\1")
        list(APPEND contexts ${names})
        add_custom_command(OUTPUT ${folder}/baton_${language}.qm DEPENDS ${source}
            COMMAND ${LRELEASE} -silent ${source} -qm ${folder}/baton_${language}.qm)
        string(APPEND rows "<file>baton_${language}.qm</file>\n")
        if(NOT language STREQUAL en) # the texts of Qt and of Baton are English
            file(COPY ${QT_TRANSLATIONS}/qtbase_${language}.qm DESTINATION ${folder})
            string(APPEND rows "<file>qtbase_${language}.qm</file>\n")
        endif()
        list(APPEND made ${folder}/baton_${language}.qm)
    endforeach()
    list(REMOVE_DUPLICATES contexts)
    list(JOIN contexts "\n" contexts)
    file(CONFIGURE OUTPUT ${folder}/contexts.txt @ONLY CONTENT "@contexts@")
    file(CONFIGURE OUTPUT ${folder}/translations.qrc @ONLY CONTENT
"<RCC><qresource prefix=\"/translations\">\n@rows@</qresource></RCC>\n")
    add_custom_command(OUTPUT ${folder}/translations.cpp
        DEPENDS ${made} ${folder}/translations.qrc ${folder}/contexts.txt
        COMMAND Qt6::rcc --name translations ${folder}/translations.qrc -o ${folder}/translations.cpp)
    # An object library, so that the linker keeps the resource's initialiser.
    add_library(${target} OBJECT ${folder}/translations.cpp)
    target_link_libraries(${target} PUBLIC Qt6::Core)
endfunction()
