"""Files into documents: one module a format, chosen by LOADERS."""
