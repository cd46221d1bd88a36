import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { lands } from '#lib/ui/lands.ts';

it('the sixteen are those of the register', () => {
	const register = parse<Record<string, string>>(readFileSync('data/places/laender.csv', 'utf8'), {
		columns: true,
		comment: '#'
	});
	expect(lands.map(({ key, abbr, name, cityState }) => [key, abbr, name.de, cityState ? '1' : '0'])).toEqual(
		register.map((row) => [row.key, row.abbr, row.name, row.is_city_state])
	);
});
