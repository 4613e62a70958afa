// An empty unit: it exists so that the shared precompiled headers have an owner.
