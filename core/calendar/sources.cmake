target_sources(baton_core
    PRIVATE
        ${CMAKE_CURRENT_LIST_DIR}/calendarcases.cpp
        ${CMAKE_CURRENT_LIST_DIR}/calendarspec.cpp
        ${CMAKE_CURRENT_LIST_DIR}/calendarwarnings.cpp
        ${CMAKE_CURRENT_LIST_DIR}/caseparts.cpp
        ${CMAKE_CURRENT_LIST_DIR}/openhours.cpp
        ${CMAKE_CURRENT_LIST_DIR}/workcalendar.cpp
        ${CMAKE_CURRENT_LIST_DIR}/zonetransitions.cpp
    PUBLIC FILE_SET HEADERS FILES
        ${CMAKE_CURRENT_LIST_DIR}/calendarcases.h
        ${CMAKE_CURRENT_LIST_DIR}/calendarspec.h
        ${CMAKE_CURRENT_LIST_DIR}/calendarwarnings.h
        ${CMAKE_CURRENT_LIST_DIR}/caseparts.h
        ${CMAKE_CURRENT_LIST_DIR}/openhours.h
        ${CMAKE_CURRENT_LIST_DIR}/workcalendar.h
        ${CMAKE_CURRENT_LIST_DIR}/zonetransitions.h
)
