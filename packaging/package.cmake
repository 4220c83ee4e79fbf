# The Debian package: cpack --preset release, or packaging/deb.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME pullquote)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "editor for who said what in news")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "Pullquote maintainers <maintainers@pullquote.org>")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Pullquote shows a news article beside its quotes. One marks what was said, the
words that report it, who spoke and about what, nearly always with one key,
and exports the annotated article.
.
Quotes may come in parts, overlap and nest; several people can mark the same
article, each on a layer of their own. Every change is saved when it is made,
in one file for each project. The package also has pullquote-cli, which does
the same without a display.")
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_STRIP_FILES ON)
# The libraries are found by themselves. Plugins are not, nor fonts.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-extra, fonts-noto-color-emoji, poppler-data, qt6-translations-l10n, qt6-wayland")
# No scripts of ours: menus, icons, file types and manual pages are noticed by triggers of the packages that
# keep their indices.
include(CPack)
