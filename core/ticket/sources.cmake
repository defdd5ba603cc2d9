target_sources(baton_core
    PRIVATE
        ${CMAKE_CURRENT_LIST_DIR}/words.cpp
    PUBLIC FILE_SET HEADERS FILES
        ${CMAKE_CURRENT_LIST_DIR}/activity.h
        ${CMAKE_CURRENT_LIST_DIR}/command.h
        ${CMAKE_CURRENT_LIST_DIR}/fact.h
        ${CMAKE_CURRENT_LIST_DIR}/ticket.h
        ${CMAKE_CURRENT_LIST_DIR}/words.h
)
