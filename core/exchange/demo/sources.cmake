target_sources(baton_exchange
    PRIVATE
        ${CMAKE_CURRENT_LIST_DIR}/life.cpp
        ${CMAKE_CURRENT_LIST_DIR}/scenario.cpp
        ${CMAKE_CURRENT_LIST_DIR}/topics.cpp
    PUBLIC FILE_SET HEADERS FILES
        ${CMAKE_CURRENT_LIST_DIR}/dice.h
        ${CMAKE_CURRENT_LIST_DIR}/life.h
        ${CMAKE_CURRENT_LIST_DIR}/scenario.h
        ${CMAKE_CURRENT_LIST_DIR}/vocabulary.h
)
