target_sources(baton_core
    PRIVATE
    PUBLIC FILE_SET HEADERS FILES
)
