target_sources(baton_core
    PRIVATE
        ${CMAKE_CURRENT_LIST_DIR}/account.cpp
        ${CMAKE_CURRENT_LIST_DIR}/secret.cpp
    PUBLIC FILE_SET HEADERS FILES
        ${CMAKE_CURRENT_LIST_DIR}/account.h
        ${CMAKE_CURRENT_LIST_DIR}/clock.h
        ${CMAKE_CURRENT_LIST_DIR}/error.h
        ${CMAKE_CURRENT_LIST_DIR}/id.h
        ${CMAKE_CURRENT_LIST_DIR}/instant.h
        ${CMAKE_CURRENT_LIST_DIR}/result.h
        ${CMAKE_CURRENT_LIST_DIR}/secret.h
        ${CMAKE_CURRENT_LIST_DIR}/inbackground.h
        ${CMAKE_CURRENT_LIST_DIR}/whendone.h
        ${CMAKE_CURRENT_LIST_DIR}/word.h
)
