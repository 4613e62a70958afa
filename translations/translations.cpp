// An empty unit: the library holds the compiled translations alone.
