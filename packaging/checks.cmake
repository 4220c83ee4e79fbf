# A test that runs TOOL with the given arguments; skipped, with a word about it, where there is no such tool.
function(packaging_test NAME TOOL)
    find_program(TOOL_${TOOL} ${TOOL})
    if(TOOL_${TOOL})
        add_test(NAME ${NAME} COMMAND ${TOOL_${TOOL}} ${ARGN})
    else()
        add_test(NAME ${NAME} COMMAND ${CMAKE_COMMAND} -E echo "Skipped: ${TOOL} is not installed")
        set_tests_properties(${NAME} PROPERTIES SKIP_REGULAR_EXPRESSION "^Skipped: ")
    endif()
endfunction()

set(CHECKS ${CMAKE_CURRENT_SOURCE_DIR}/checks)
packaging_test(packaging_desktop_entry desktop-file-validate ${MENU}/${APPLICATION}.desktop)
packaging_test(packaging_mime_type xmllint --noout ${MENU}/${APPLICATION}.xml)
packaging_test(packaging_metainfo appstreamcli validate --no-net ${MADE}/${APPLICATION}.metainfo.xml)
packaging_test(packaging_scripts shellcheck ${CMAKE_CURRENT_SOURCE_DIR}/run ${CMAKE_CURRENT_SOURCE_DIR}/setup
    ${CMAKE_CURRENT_SOURCE_DIR}/test ${CMAKE_CURRENT_SOURCE_DIR}/deb ${CMAKE_CURRENT_SOURCE_DIR}/screenshots
    ${CMAKE_CURRENT_SOURCE_DIR}/keytable ${CMAKE_CURRENT_SOURCE_DIR}/translations ${CMAKE_CURRENT_SOURCE_DIR}/nightly
    ${CMAKE_SOURCE_DIR}/tests/fuzz/run ${CHANGES} ${CHECKS}/completion ${CHECKS}/filetype ${CHECKS}/manpage ${CHECKS}/package)
packaging_test(packaging_file_type bash ${CHECKS}/filetype ${MENU}/${APPLICATION}.xml $<TARGET_FILE:pullquote-cli>)
packaging_test(packaging_completion bash ${CHECKS}/completion $<TARGET_FILE:pullquote> $<TARGET_FILE:pullquote-cli>)
foreach(PROGRAM pullquote pullquote-cli)
    set(PAGE ${CMAKE_CURRENT_SOURCE_DIR}/man/${PROGRAM}.1)
    packaging_test(packaging_manpage_${PROGRAM} bash ${CHECKS}/manpage $<TARGET_FILE:${PROGRAM}> ${PAGE})
    packaging_test(packaging_manpage_form_${PROGRAM} mandoc -Tlint -Wwarning ${PAGE})
endforeach()
