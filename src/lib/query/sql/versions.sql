-- All versions that the ledger ever held, each as its JSON, by figure and in the order of time.
SELECT figure, known_from, known_until FROM versions ORDER BY id, known_from, known_until NULLS LAST;
