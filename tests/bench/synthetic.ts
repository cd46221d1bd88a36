import type { DuckDBConnection } from '@duckdb/node-api';

/**
 * Fills the tables of an empty data set with so many made-up figures: 16 Länder, Germany and 400 Kreise, 80 subjects,
 * ten years, a hundredth of them told twice. The same number gives the same rows.
 */
export async function fillSynthetic(connection: DuckDBConnection, figures: number): Promise<void> {
	const items = Math.max(1, Math.floor(figures / 3));
	await connection.run(`
		INSERT INTO items
		SELECT 'i' || n, NULL, 'Bench', 'Item ' || n, '2024', []::VARCHAR[], NULL, NULL, '2026-01-01'
		FROM range(${items}) t(n)`);
	await connection.run(`
		INSERT INTO subjects SELECT 's' || n, 'Subject ' || n, 'service', NULL FROM range(80) t(n)`);
	await connection.run(`
		INSERT INTO places
		SELECT lpad((1 + n % 16)::VARCHAR, 2, '0') || CASE WHEN n < 16 THEN '' ELSE lpad(n::VARCHAR, 3, '0') END,
			'Place ' || n, CASE WHEN n < 16 THEN 'land' ELSE 'kreis' END, lpad((1 + n % 16)::VARCHAR, 2, '0'), NULL,
			'', NULL, NULL, NULL, NULL
		FROM range(416) t(n)
		UNION ALL SELECT 'DE', 'Deutschland', 'nation', NULL, NULL, '', NULL, NULL, NULL, NULL`);
	await connection.run(`
		INSERT INTO figures BY NAME
		WITH drawn AS (
			SELECT n, (hash(n // 100 * 100 + least(n % 100, 98)) % 1000000007)::BIGINT AS h, DATE '2016-01-01' + (h // 11 % 3650)::INTEGER AS day,
				16 + h // 960 % 400 AS kreis
			FROM range(${figures}) t(n)
		)
		SELECT
			'f' || n AS id,
			'i' || (n % ${items}) AS item,
			['services_live', 'authorities_onboarded', 'funding_eur'][1 + h % 3] AS metric,
			(1 + h % 997)::DOUBLE AS value,
			['bundle', 'authority', 'eur'][1 + h % 3] AS unit,
			'exact' AS bound,
			CASE WHEN h % 3 = 2 THEN 'announced' ELSE 'live' END AS stage,
			CASE WHEN h // 3 % 5 = 0 THEN 'added' ELSE 'total' END AS measure,
			'unknown' AS coverage,
			CASE h // 15 % 4
				WHEN 0 THEN 'DE'
				WHEN 1 THEN lpad((1 + h // 60 % 16)::VARCHAR, 2, '0')
				ELSE lpad((1 + kreis % 16)::VARCHAR, 2, '0') || lpad(kreis::VARCHAR, 3, '0')
			END AS scope,
			's' || (h // 7 % 80) AS subject,
			day,
			day AS since,
			day::VARCHAR AS as_of,
			false AS implied,
			'Beleg' AS evidence,
			'text' AS evidence_in,
			0 AS evidence_start,
			5 AS evidence_end,
			repeat('0', 64) AS evidence_hash,
			'bench@1' AS rule,
			'sure' AS confidence,
			[]::VARCHAR[] AS flags,
			'2026-01-01' AS known_from,
			true AS counts
		FROM drawn`);
}
