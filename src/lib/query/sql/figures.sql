-- The figures behind a view: of its years, newest first, and those without a date, last. $places as in steps.sql; a
-- place brings the figures of the places in it with it.
SELECT
	figures.* EXCLUDE (
		since, day, period_since, lead_name, verdict, counts, flags, evidence_in, evidence_start, evidence_end, evidence_hash
	),
	coalesce(array_to_string(flags, chr(10)), '') AS flags,
	subjects.name AS subject_name, items.title, items.publisher, items.url, items.published
FROM figures
JOIN items ON items.id = figures.item
LEFT JOIN subjects ON subjects.slug = figures.subject
WHERE metric = $metric AND unit = $unit AND stage = $stage
	AND counts
	AND ($subject::VARCHAR IS NULL OR subject = $subject)
	AND ($coverage::VARCHAR IS NULL OR coverage = $coverage)
	AND ($lead::VARCHAR IS NULL OR figures.lead = $lead)
	AND ($publisher::VARCHAR IS NULL OR items.publisher = $publisher)
	AND ($confidence::VARCHAR IS NULL OR confidence = $confidence)
	AND ($contested::INTEGER = 0 OR list_contains(flags, 'conflict'))
	AND (day IS NULL OR day BETWEEN make_date($from::INTEGER, 1, 1) AND make_date($to::INTEGER, 12, 31))
	AND ($places = '' OR list_has_any(
		string_split($places, ','), [scope, left(scope, 5), left(scope, 2)]
	))
ORDER BY day DESC NULLS LAST, figures.id;
