install(TARGETS pullquote pullquote-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
# Found from the two by its place: app/formats/helperprogram.h.
install(TARGETS pullquote-pdf-reader pullquote-workbook RUNTIME DESTINATION libexec/pullquote)

set(APPLICATION org.pullquote.Pullquote)
set(MENU ${CMAKE_CURRENT_SOURCE_DIR}/menu)
set(ICONS ${CMAKE_SOURCE_DIR}/resources/icons)
set(MADE ${CMAKE_CURRENT_BINARY_DIR})
find_program(BASH bash REQUIRED)
find_program(GZIP gzip REQUIRED)
find_program(RSVG_CONVERT rsvg-convert)
set(MADE_FILES) # what the build makes for the installation

# Makes ${MADE}/NAME with a command of the shell, again when SOURCES change.
function(make_file NAME SOURCES COMMAND)
    add_custom_command(OUTPUT ${MADE}/${NAME} COMMAND ${BASH} -euc "${COMMAND}" DEPENDS ${SOURCES} VERBATIM)
    set(MADE_FILES ${MADE_FILES} ${MADE}/${NAME} PARENT_SCOPE)
endfunction()

# The menu entry, what software centres show, and the type of project files.
set(CHANGES ${CMAKE_CURRENT_SOURCE_DIR}/changes)
set(CHANGELOG ${CMAKE_SOURCE_DIR}/CHANGELOG.md)
configure_file(${MENU}/${APPLICATION}.metainfo.xml.in ${MADE}/metainfo.xml.in @ONLY)
make_file(${APPLICATION}.metainfo.xml "${MADE}/metainfo.xml.in;${CHANGES};${CHANGELOG}"
    "'${CHANGES}' appstream ${PROJECT_VERSION} >releases && sed -e '/^RELEASES/{r releases' -e 'd}' metainfo.xml.in >${APPLICATION}.metainfo.xml")
install(FILES ${MENU}/${APPLICATION}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${MADE}/${APPLICATION}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${MENU}/${APPLICATION}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)

# Icons of the program and of its documents: as drawn, and in the sizes of desktops that read no SVG.
function(install_icon NAME CONTEXT)
    install(FILES ${ICONS}/${NAME}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/${CONTEXT})
    if(RSVG_CONVERT)
        foreach(SIZE 16 24 32 48 64 128 256)
            make_file(${NAME}-${SIZE}.png "${ICONS}/${NAME}.svg"
                "'${RSVG_CONVERT}' -w ${SIZE} -h ${SIZE} -o ${NAME}-${SIZE}.png '${ICONS}/${NAME}.svg'")
            install(FILES ${MADE}/${NAME}-${SIZE}.png RENAME ${NAME}.png
                DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${SIZE}x${SIZE}/${CONTEXT})
        endforeach()
    endif()
    set(MADE_FILES ${MADE_FILES} PARENT_SCOPE)
endfunction()
install_icon(${APPLICATION} apps)
install_icon(application-x-pullquote mimetypes)

# For people at a shell.
foreach(PROGRAM pullquote pullquote-cli)
    set(PAGE ${CMAKE_CURRENT_SOURCE_DIR}/man/${PROGRAM}.1)
    make_file(${PROGRAM}.1.gz ${PAGE} "'${GZIP}' -9nc '${PAGE}' >${PROGRAM}.1.gz")
    install(FILES ${MADE}/${PROGRAM}.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES completion/${PROGRAM} DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
endforeach()

configure_file(debian/copyright.in ${MADE}/copyright @ONLY)
make_file(changelog.gz "${CHANGES};${CHANGELOG}"
    "'${CHANGES}' debian ${PROJECT_VERSION} | '${GZIP}' -9n >changelog.gz")
install(FILES ${MADE}/copyright ${MADE}/changelog.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/pullquote)

add_custom_target(pullquote_installed_files ALL DEPENDS ${MADE_FILES})
