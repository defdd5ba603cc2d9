target_sources(core_tests PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/budgettest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/controlcharttest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/forecasttest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/postmortemtest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/statisticstest.cpp
)
