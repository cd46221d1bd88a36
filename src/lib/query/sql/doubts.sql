-- Why a figure is flagged as implausible, with the words and the source of each bound.
SELECT
	doubts.kind, doubts.value, doubts.against, doubts.other, bounds.date, bounds.text_de, bounds.text_en,
	bounds.source_title, bounds.source_publisher, bounds.source_date, bounds.source_url
FROM doubts
JOIN bounds ON bounds.id = doubts.bound
WHERE doubts.figure = $id
ORDER BY doubts.bound;
