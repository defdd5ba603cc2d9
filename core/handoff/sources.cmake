target_sources(baton_core
    PRIVATE
        ${CMAKE_CURRENT_LIST_DIR}/custody.cpp
    PUBLIC FILE_SET HEADERS FILES
        ${CMAKE_CURRENT_LIST_DIR}/custody.h
)
