target_sources(baton_core
    PRIVATE
    PUBLIC FILE_SET HEADERS FILES
        ${CMAKE_CURRENT_LIST_DIR}/clock.h
        ${CMAKE_CURRENT_LIST_DIR}/error.h
        ${CMAKE_CURRENT_LIST_DIR}/id.h
        ${CMAKE_CURRENT_LIST_DIR}/instant.h
        ${CMAKE_CURRENT_LIST_DIR}/result.h
        ${CMAKE_CURRENT_LIST_DIR}/inbackground.h
        ${CMAKE_CURRENT_LIST_DIR}/whendone.h
        ${CMAKE_CURRENT_LIST_DIR}/word.h
)
