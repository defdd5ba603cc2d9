target_sources(core_tests PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/warningstest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/casestest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/propertiestest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/vectorstest.cpp
)
