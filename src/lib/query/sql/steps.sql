-- The marks of the timelines of a view, from the year $from to the year $to: told totals and what was added, each fact
-- once. $places holds keys divided by commas; empty means all.
SELECT
	metric, unit, stage, coverage, scope, subject, date, value, upper, bound, measure, target, figure,
	since::VARCHAR AS since, day::VARCHAR AS day, period_since::VARCHAR AS period_since, lead, confidence,
	len(items)::INTEGER AS sources, coalesce(array_to_string(publishers, chr(10)), '') AS publishers,
	array_to_string(figures, chr(10)) AS figures,
	coalesce(array_to_string(conflicts, chr(10)), '') AS conflicts,
	coalesce(array_to_string(flags, chr(10)), '') AS flags
FROM facts
WHERE metric = $metric AND unit = $unit AND stage = $stage
	AND ($subject::VARCHAR IS NULL OR subject = $subject)
	AND ($coverage::VARCHAR IS NULL OR coverage = $coverage)
	AND ($lead::VARCHAR IS NULL OR lead = $lead)
	AND ($publisher::VARCHAR IS NULL OR list_contains(publishers, $publisher))
	AND ($confidence::VARCHAR IS NULL OR confidence = $confidence)
	AND ($contested::INTEGER = 0 OR len(conflicts) > 0)
	AND day BETWEEN make_date($from::INTEGER, 1, 1) AND make_date($to::INTEGER, 12, 31)
	AND ($places = '' OR list_contains(string_split($places, ','), scope))
ORDER BY day, scope, subject NULLS FIRST, coverage, measure, value, figure;
