# cmake -DSOURCE=... -DLANGUAGE=de -DCOPY=... [-DONLY=-pluralonly] -P: fails with the texts that are not translated.
find_program(LUPDATE lupdate PATHS /usr/lib/qt6/bin /usr/lib64/qt6/bin /opt/homebrew/bin REQUIRED)
# Collects the texts anew into a copy and looks for those that are not translated.
configure_file(${SOURCE}/resources/translations/baton_${LANGUAGE}.ts ${COPY} COPYONLY)
execute_process(COMMAND ${LUPDATE} -silent ${ONLY} -locations none -no-obsolete -I . core ui app -ts ${COPY}
    WORKING_DIRECTORY ${SOURCE} RESULT_VARIABLE failed ERROR_VARIABLE ignored)
if(failed)
    message(FATAL_ERROR "lupdate could not read the sources")
endif()
file(READ ${COPY} texts)
string(REGEX MATCHALL "<source>[^<]*</source>[^<]*(<comment>[^<]*</comment>[^<]*)?<translation type=\"unfinished\"" missing "${texts}")
list(LENGTH missing count)
if(count GREATER 0)
    foreach(one IN LISTS missing)
        string(REGEX REPLACE "<source>([^<]*)</source>.*" "\\1" words "${one}")
        message("  ${words}")
    endforeach()
    message(FATAL_ERROR "${count} texts have no ${LANGUAGE} translation: see docs/translating.md")
endif()
