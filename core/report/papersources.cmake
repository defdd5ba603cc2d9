target_sources(baton_paper
    PRIVATE ${CMAKE_CURRENT_LIST_DIR}/paper.cpp
    PUBLIC FILE_SET HEADERS FILES ${CMAKE_CURRENT_LIST_DIR}/paper.h
)
