"""Statistics offices and their files, one module each; SOURCES is the list."""
