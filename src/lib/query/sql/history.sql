-- All versions that the ledger ever held of a figure, oldest first, each as its JSON.
SELECT figure, known_from, known_until FROM versions WHERE id = $id ORDER BY known_from, known_until NULLS LAST;
