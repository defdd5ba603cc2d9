target_sources(baton_report
    PRIVATE
        ${CMAKE_CURRENT_LIST_DIR}/dutyrun.cpp
        ${CMAKE_CURRENT_LIST_DIR}/howwework.cpp
        ${CMAKE_CURRENT_LIST_DIR}/htmlparts.cpp
        ${CMAKE_CURRENT_LIST_DIR}/published.cpp
        ${CMAKE_CURRENT_LIST_DIR}/publishedpage.cpp
    PUBLIC FILE_SET HEADERS FILES
        ${CMAKE_CURRENT_LIST_DIR}/dutyrun.h
        ${CMAKE_CURRENT_LIST_DIR}/howwework.h
        ${CMAKE_CURRENT_LIST_DIR}/htmlparts.h
        ${CMAKE_CURRENT_LIST_DIR}/published.h
)
