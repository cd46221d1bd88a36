import { describe, expect, it } from 'vitest';
import { askedFile } from '#lib/ui/data/asked-file.ts';

const stands = ['2026-11-24', '2026-11-25', '2026-11-29'];
const asked = (file: string, search: string) => askedFile(file, new URLSearchParams(search), stands);

describe('a file in a state of knowledge', () => {
	it.each([
		['figures.csv', 'stand=2026-11-24', 'stand/2026-11-24/figures.csv'],
		['figures.csv', 'stand=2026-11-27', 'stand/2026-11-25/figures.csv'],
		['api/v1/levels.json', 'stand=2026-11-25', 'api/v1/stand/2026-11-25/levels.json'],
		['figures.csv', 'stand=2026-11-29', 'figures.csv'],
		['figures.duckdb', 'stand=2026-11-29', 'figures.duckdb'],
		['figures.csv', '', 'figures.csv'],
		['figures.csv', 'stand=', 'figures.csv']
	])('%s, asked with “%s”, is %s', (file, search, path) => {
		expect(asked(file, search)).toEqual({ path });
	});
	it.each([
		['figures.csv', 'stand=2026-11-30', 400, 'the newest state is that of 2026-11-29'],
		['figures.csv', 'stand=2026-11-23', 400, 'the first state is that of 2026-11-24'],
		['figures.csv', 'stand=2026-02-31', 400, "'2026-02-31' is no day"],
		['figures.csv', 'stand=gestern', 400, "'gestern' is no day"],
		['figures.parquet', 'stand=2026-11-24', 404, 'not figures.parquet'],
		['api/v1/stands.json', 'stand=2026-11-24', 404, 'not api/v1/stands.json']
	])('%s, asked with “%s”, is a problem of kind %s', (file, search, status, detail) => {
		expect(asked(file, search)).toMatchObject({ status, detail: expect.stringContaining(detail) as string });
	});
});
