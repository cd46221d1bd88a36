import fc from 'fast-check';
import { describe, it } from 'vitest';
import { holdsTold } from './always.ts';
import { read } from './read.ts';

const holds = holdsTold(read);
const count = fc.integer({ min: 12, max: 90 });

describe('what authorities join', () => {
	const among = fc.constantFrom(
		'',
		', darunter Gießen und Fulda,',
		', so das Ministerium,',
		', vor allem im Norden,'
	);

	it('is no other count, though its name is a number', () => {
		const joins = fc.constantFrom(
			'haben sich der Behördennummer 115 angeschlossen',
			'sind an die Servicenummer 115 angeschlossen',
			'sind an die 115 angebunden'
		);
		holds<[number, string, string]>([count, among, joins], (n, between, join) => [
			`[Hessen] ${n} Gemeinden${between} ${join}.`,
			`A ${n} live total 06`
		]);
	});
});
