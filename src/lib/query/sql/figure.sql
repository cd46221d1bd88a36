-- One figure with what stands beside it: its item, the facts that it is told in, and its verdict.
SELECT
	figures.* EXCLUDE (since, day, period_since, lead_name, verdict, flags),
	coalesce(array_to_string(figures.flags, chr(10)), '') AS flags,
	subjects.name AS subject_name, items.title, items.publisher, items.url, items.published,
	items.digest,
	coalesce(array_to_string(facts.figures, chr(10)), '') AS same_fact,
	coalesce(array_to_string(facts.conflicts, chr(10)), '') AS conflicts
FROM figures
JOIN items ON items.id = figures.item
LEFT JOIN subjects ON subjects.slug = figures.subject
LEFT JOIN facts ON list_contains(facts.figures, figures.id)
WHERE list_contains(string_split($ids, ','), figures.id)
ORDER BY figures.id;
