target_sources(baton_words
    PRIVATE
        ${CMAKE_CURRENT_LIST_DIR}/activitywords.cpp
        ${CMAKE_CURRENT_LIST_DIR}/bulkwords.cpp
        ${CMAKE_CURRENT_LIST_DIR}/errorwords.cpp
        ${CMAKE_CURRENT_LIST_DIR}/language.cpp
        ${CMAKE_CURRENT_LIST_DIR}/plainwords.cpp
        ${CMAKE_CURRENT_LIST_DIR}/practicewords.cpp
        ${CMAKE_CURRENT_LIST_DIR}/status.cpp
        ${CMAKE_CURRENT_LIST_DIR}/queuewords.cpp
    PUBLIC FILE_SET HEADERS FILES
        ${CMAKE_CURRENT_LIST_DIR}/bulkwords.h
        ${CMAKE_CURRENT_LIST_DIR}/language.h
        ${CMAKE_CURRENT_LIST_DIR}/practicewords.h
        ${CMAKE_CURRENT_LIST_DIR}/queuewords.h
        ${CMAKE_CURRENT_LIST_DIR}/sentences.h
        ${CMAKE_CURRENT_LIST_DIR}/status.h
)
