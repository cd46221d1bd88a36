-- Facts: what is told, once, however many items tell it.
-- Told figures of one series, stage, measure and value are one fact where their dates are close: 62 days for a level,
-- a year for what was added (a round of money is told again for long). Only what has a date and a place counts; what
-- an editor rejected does not. "One more joined" without a number is another one in every item that doesn't name the
-- municipality.
CREATE TABLE facts AS
WITH counted AS (
	SELECT
		*,
		CASE WHEN implied AND length(scope) < 8 THEN item END AS own
	FROM figures
	WHERE counts AND day IS NOT NULL AND scope IS NOT NULL
),
gaps AS (
	SELECT
		*,
		since - max(day) OVER told > CASE measure WHEN 'total' THEN 62 ELSE 366 END AS is_new
	FROM counted
	WINDOW told AS (
		PARTITION BY metric, unit, coverage, scope, subject, stage, measure, value, upper, target, period, own
		ORDER BY day, since, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
	)
),
islands AS (
	SELECT
		*,
		count(*) FILTER (WHERE is_new) OVER (
			PARTITION BY metric, unit, coverage, scope, subject, stage, measure, value, upper, target, period, own
			ORDER BY day, since, id ROWS UNBOUNDED PRECEDING
		) AS island
	FROM gaps
),
-- The fact is dated and worded by the figure that is dated most precisely; of those, by the first.
ranked AS (
	SELECT
		*,
		row_number() OVER (
			PARTITION BY metric, unit, coverage, scope, subject, stage, measure, value, upper, target, period, own, island
			ORDER BY day - since, day, id
		) AS place
	FROM islands
),
told AS (
	SELECT
		any_value(id) FILTER (WHERE place = 1) AS figure,
		metric,
		unit,
		stage,
		coverage,
		scope,
		subject,
		max(lead) AS lead,
		measure,
		value,
		upper,
		any_value(bound) FILTER (WHERE place = 1) AS bound,
		any_value(as_of) FILTER (WHERE place = 1) AS date,
		any_value(since) FILTER (WHERE place = 1) AS since,
		any_value(day) FILTER (WHERE place = 1) AS day,
		period,
		any_value(period_since) AS period_since,
		target,
		list(id ORDER BY id) AS figures,
		list_sort(list_distinct(list(item))) AS items,
		list_sort(list_distinct(flatten(list(flags)))) AS flags
	FROM ranked
	GROUP BY metric, unit, coverage, scope, subject, stage, measure, value, upper, target, period, own, island
),
-- What a told value leaves open: "over 250" and "270" agree, "rund 100" and "104" too.
ranges AS (
	SELECT
		*,
		CASE bound WHEN 'at_most' THEN 0 WHEN 'approx' THEN value * 0.95 ELSE value END AS lowest,
		CASE
			WHEN bound = 'at_least' THEN 'infinity'::DOUBLE
			WHEN upper IS NOT NULL THEN upper
			WHEN bound = 'approx' THEN value * 1.05
			ELSE value
		END AS highest
	FROM told
),
-- Levels of one series and day that can't both be true, told by different items: a disagreement of sources.
disagreeing AS (
	SELECT a.figure, list(b.figure ORDER BY b.figure) AS conflicts
	FROM ranges a
	JOIN ranges b
		ON a.metric = b.metric AND a.unit = b.unit AND a.stage = b.stage AND a.coverage = b.coverage
		AND a.scope = b.scope AND a.subject IS NOT DISTINCT FROM b.subject AND a.day = b.day
		AND a.target IS NOT DISTINCT FROM b.target
	WHERE a.measure = 'total' AND b.measure = 'total' AND a.figure <> b.figure
		AND (a.lowest > b.highest OR b.lowest > a.highest)
		AND NOT list_has_any(a.items, b.items)
	GROUP BY a.figure
)
SELECT
	ranges.* EXCLUDE (flags, lowest, highest),
	coalesce(conflicts, []::VARCHAR[]) AS conflicts,
	CASE WHEN conflicts IS NULL OR list_contains(flags, 'conflict') THEN flags
		ELSE list_sort(list_append(flags, 'conflict')) END AS flags
FROM ranges
LEFT JOIN disagreeing USING (figure)
ORDER BY metric, unit, stage, day, scope, subject NULLS FIRST, coverage, measure, value, figure;
