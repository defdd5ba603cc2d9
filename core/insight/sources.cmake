target_sources(baton_core
    PRIVATE
        ${CMAKE_CURRENT_LIST_DIR}/budget.cpp
        ${CMAKE_CURRENT_LIST_DIR}/controlchart.cpp
        ${CMAKE_CURRENT_LIST_DIR}/forecast.cpp
        ${CMAKE_CURRENT_LIST_DIR}/monday.cpp
        ${CMAKE_CURRENT_LIST_DIR}/postmortem.cpp
        ${CMAKE_CURRENT_LIST_DIR}/statistics.cpp
    PUBLIC FILE_SET HEADERS FILES
        ${CMAKE_CURRENT_LIST_DIR}/budget.h
        ${CMAKE_CURRENT_LIST_DIR}/controlchart.h
        ${CMAKE_CURRENT_LIST_DIR}/forecast.h
        ${CMAKE_CURRENT_LIST_DIR}/monday.h
        ${CMAKE_CURRENT_LIST_DIR}/postmortem.h
        ${CMAKE_CURRENT_LIST_DIR}/statistics.h
)
