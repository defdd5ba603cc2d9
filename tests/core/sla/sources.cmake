target_sources(core_tests PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/policywarningstest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/clockcasestest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/explaintest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/noticetest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/oracletest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/rulestest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/scenariostest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/suppliertest.cpp
    ${CMAKE_CURRENT_LIST_DIR}/vectorstest.cpp
)
