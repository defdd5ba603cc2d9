target_sources(core_tests PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/personfindertest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/practicetest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/shapetest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/viewtest.cpp
)
