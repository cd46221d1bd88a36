-- The series of one figure: all facts of its metric, unit, stage, coverage, scope and subject, oldest first. A figure that
-- is in no fact (undated, doubtful, rejected) has a series too: the one it would stand in.
WITH own AS (
	SELECT metric, unit, stage, coverage, scope, subject FROM figures WHERE id = $id
)
SELECT
	facts.figure, facts.metric, facts.date, facts.value, facts.upper, facts.bound, facts.unit, facts.measure, facts.target,
	array_to_string(facts.figures, chr(10)) AS figures, coalesce(array_to_string(facts.flags, chr(10)), '') AS flags,
	len(facts.items)::INTEGER AS sources
FROM facts
JOIN own ON facts.metric = own.metric AND facts.unit = own.unit AND facts.stage = own.stage
	AND facts.coverage = own.coverage AND facts.scope = own.scope
	AND facts.subject IS NOT DISTINCT FROM own.subject
ORDER BY facts.day, facts.measure, facts.value, facts.figure;
