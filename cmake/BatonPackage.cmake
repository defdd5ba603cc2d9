# What an installed Baton consists of, for CPack: the programs, the licence, the desktop entry. The
# release preset includes it right after project(); it waits until every target is known.
function(baton_package)
    include(GNUInstallDirs)
    foreach(program batondesk batondesk-cli)
        if(TARGET ${program})
            install(TARGETS ${program} RUNTIME)
        endif()
    endforeach()
    install(FILES ${CMAKE_SOURCE_DIR}/LICENSE ${CMAKE_SOURCE_DIR}/README.md
            ${CMAKE_SOURCE_DIR}/CHANGELOG.md TYPE DOC)
    if(TARGET batondesk AND EXISTS ${CMAKE_SOURCE_DIR}/installer/linux/batondesk.desktop)
        install(FILES ${CMAKE_SOURCE_DIR}/installer/linux/batondesk.desktop
                DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    endif()

    set(CPACK_PACKAGE_NAME batondesk)
    set(CPACK_PACKAGE_VENDOR "Baton Desk maintainers")
    set(CPACK_PACKAGE_CONTACT "Baton Desk maintainers <maintainers@users.noreply.h-seed-54445f19.example>")
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
    set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
    set(CPACK_STRIP_FILES ON)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION office)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # Loaded at run time, so that no library names them: windows and time zones.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, tzdata")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter")
    include(CPack)
endfunction()

cmake_language(DEFER CALL baton_package)
