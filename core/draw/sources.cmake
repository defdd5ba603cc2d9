target_sources(baton_draw
    PRIVATE
        ${CMAKE_CURRENT_LIST_DIR}/colours.cpp
        ${CMAKE_CURRENT_LIST_DIR}/custodystrip.cpp
        ${CMAKE_CURRENT_LIST_DIR}/figure.cpp
        ${CMAKE_CURRENT_LIST_DIR}/intervals.cpp
        ${CMAKE_CURRENT_LIST_DIR}/pairbars.cpp
        ${CMAKE_CURRENT_LIST_DIR}/weekchart.cpp
    PUBLIC FILE_SET HEADERS FILES
        ${CMAKE_CURRENT_LIST_DIR}/colours.h
        ${CMAKE_CURRENT_LIST_DIR}/custodystrip.h
        ${CMAKE_CURRENT_LIST_DIR}/figure.h
        ${CMAKE_CURRENT_LIST_DIR}/intervals.h
        ${CMAKE_CURRENT_LIST_DIR}/pairbars.h
        ${CMAKE_CURRENT_LIST_DIR}/weekchart.h
)
