target_sources(core_tests PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/clashtest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/undolasttest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/wordstest.cpp
)
