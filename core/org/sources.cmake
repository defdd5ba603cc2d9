target_sources(baton_core
    PRIVATE
        ${CMAKE_CURRENT_LIST_DIR}/cannedreply.cpp
        ${CMAKE_CURRENT_LIST_DIR}/checklist.cpp
        ${CMAKE_CURRENT_LIST_DIR}/personfinder.cpp
        ${CMAKE_CURRENT_LIST_DIR}/practice.cpp
        ${CMAKE_CURRENT_LIST_DIR}/setting.cpp
        ${CMAKE_CURRENT_LIST_DIR}/view.cpp
    PUBLIC FILE_SET HEADERS FILES
        ${CMAKE_CURRENT_LIST_DIR}/cannedreply.h
        ${CMAKE_CURRENT_LIST_DIR}/checklist.h
        ${CMAKE_CURRENT_LIST_DIR}/org.h
        ${CMAKE_CURRENT_LIST_DIR}/personfinder.h
        ${CMAKE_CURRENT_LIST_DIR}/practice.h
        ${CMAKE_CURRENT_LIST_DIR}/setting.h
        ${CMAKE_CURRENT_LIST_DIR}/view.h
)
