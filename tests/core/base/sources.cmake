target_sources(core_tests PRIVATE ${CMAKE_CURRENT_LIST_DIR}/idtest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/secrettest.cpp)
