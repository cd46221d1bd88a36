-- Told totals of one place and subject whose numbers differ though their dates are close, each pair in both directions,
-- with the reason so far as it can be told. Only `open` is a conflict: nothing but an error of one source explains it.
--   other_unit, other_coverage, other_stage   another series counts something else; the nearest of each stands here
--   rounding     one is the other, rounded or told as a bound
--   other_date   a year leaves room for both, or the later is the larger
--   open         of days that can be one, or the later is the smaller within a month; told by different items
CREATE TABLE conflicts AS
WITH levels AS (
	SELECT
		*,
		-- What a told value leaves open: "over 250" and "270" agree, "rund 100" and "104" too.
		CASE bound WHEN 'at_most' THEN 0 WHEN 'approx' THEN value * 0.95 ELSE value END AS lowest,
		CASE
			WHEN bound = 'at_least' THEN 'infinity'::DOUBLE
			WHEN upper IS NOT NULL THEN upper
			WHEN bound = 'approx' THEN value * 1.05
			ELSE value
		END AS highest,
		-- Half of the last place of a number that has at least two others: 270 is 265 to 275, 300 is just 300.
		CASE WHEN length(rtrim(value::HUGEINT::VARCHAR, '0')) BETWEEN 2 AND length(value::HUGEINT::VARCHAR) - 1
			THEN power(10, length(value::HUGEINT::VARCHAR) - length(rtrim(value::HUGEINT::VARCHAR, '0'))) / 2
			ELSE 0 END AS slack
	FROM facts
	WHERE measure = 'total' AND subject IS NOT NULL
),
pairs AS (
	SELECT
		a.figure,
		b.figure AS other,
		b.unit,
		b.coverage,
		b.stage,
		a.unit <> b.unit OR a.coverage <> b.coverage OR a.stage <> b.stage AS beside,
		list_has_any(a.items, b.items) AS same_item,
		greatest(0, greatest(a.since, b.since) - least(a.day, b.day)) AS apart,
		a.lowest <= b.highest AND b.lowest <= a.highest AS compatible,
		abs(a.value - b.value) <= greatest(a.slack, b.slack)
			OR (a.lowest <= b.highest AND b.lowest <= a.highest
				AND abs(a.value - b.value) <= 0.1 * greatest(a.value, b.value)) AS rounded,
		CASE
			WHEN a.unit <> b.unit THEN 'other_unit'
			WHEN a.coverage <> b.coverage THEN 'other_coverage'
			WHEN a.stage <> b.stage THEN 'other_stage'
			WHEN rounded THEN 'rounding'
			WHEN apart = 0 AND greatest(a.day - a.since, b.day - b.since) > 31 THEN 'other_date'
			WHEN apart > 0 AND (a.metric = 'funding_eur' OR (a.day < b.day) = (a.value < b.value)) THEN 'other_date'
			ELSE 'open'
		END AS reason
	FROM levels a
	JOIN levels b ON a.metric = b.metric AND a.scope = b.scope AND a.subject = b.subject
	WHERE a.figure <> b.figure AND a.value <> b.value
		AND a.since <= b.day + 62 AND b.since <= a.day + 62
		AND (a.stage <> b.stage OR a.target IS NOT DISTINCT FROM b.target)
),
-- Of another series the nearest is enough.
nearest AS (
	SELECT
		*,
		row_number() OVER (PARTITION BY figure, unit, coverage, stage ORDER BY apart, other) AS place
	FROM pairs
	WHERE beside AND NOT compatible AND (NOT same_item OR reason <> 'other_stage')
)
SELECT figure, other, reason, apart::INTEGER AS apart FROM nearest WHERE place = 1
UNION ALL
SELECT figure, other, reason, apart::INTEGER AS apart FROM pairs
WHERE NOT beside AND NOT same_item AND apart <= 31 AND (rounded OR NOT compatible);

UPDATE facts SET
	conflicts = disputed.others,
	flags = list_sort(list_distinct(list_append(flags, 'conflict')))
FROM (
	SELECT figure, list(other ORDER BY other) AS others FROM conflicts WHERE reason = 'open' GROUP BY figure
) AS disputed
WHERE facts.figure = disputed.figure;
