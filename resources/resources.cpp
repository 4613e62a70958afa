// An empty unit: the library holds the compiled resources alone.
