target_sources(baton_core
    PRIVATE
        ${CMAKE_CURRENT_LIST_DIR}/custody.cpp
        ${CMAKE_CURRENT_LIST_DIR}/timewent.cpp
    PUBLIC FILE_SET HEADERS FILES
        ${CMAKE_CURRENT_LIST_DIR}/custody.h
        ${CMAKE_CURRENT_LIST_DIR}/timewent.h
)
