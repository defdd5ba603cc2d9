target_sources(baton_core
    PRIVATE
    PUBLIC FILE_SET HEADERS FILES
        ${CMAKE_CURRENT_LIST_DIR}/org.h
)
