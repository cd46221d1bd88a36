import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardinal, ordinal } from '#lib/extract/number-words.ts';
import { numbers } from '#lib/extract/number.ts';
import { tokenize } from '#lib/extract/token.ts';

const small =
	'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
		' '
	);
const tens = '- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** Writes a number below a million as one German word. */
function inWords(n: number): string {
	if (n >= 1000) return `${inWords(Math.floor(n / 1000))}tausend${n % 1000 ? inWords(n % 1000) : ''}`;
	if (n >= 100) return `${small[Math.floor(n / 100)]}hundert${n % 100 ? inWords(n % 100) : ''}`;
	if (n < 20) return small[n]!;
	return n % 10 ? `${small[n % 10]}und${tens[Math.floor(n / 10)]}` : tens[n / 10]!;
}

const read = (text: string) => {
	const tokens = tokenize(text);
	return numbers(
		tokens,
		tokens.map(() => 0)
	);
};
const values = (text: string) => read(text).map((n) => n.value);

describe('number words', () => {
	it('reads every number up to a million as it is written', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
				// A bare "ein…" of hundreds and thousands ends in "eins" when nothing follows.
				const word = inWords(n).replace(/(hundert|tausend)ein$/, '$1eins');
				expect(cardinal(word)).toBe(n);
			})
		);
	});

	it('reads ordinals in every case', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 20, max: 9999 }),
				fc.constantFrom('e', 'er', 'en', 'es', 'em'),
				(n, end) => {
					fc.pre(n % 100 === 0 || n % 100 > 19);
					expect(ordinal(`${inWords(n)}st${end}`)).toBe(n);
				}
			)
		);
	});

	it.each([
		'neunkirchen',
		'zweibrücken',
		'dreieich',
		'zweifel',
		'hundertprozentig',
		'achten',
		'einzeln',
		'elfen'
	])('takes no number out of %s', (word) => expect(cardinal(word)).toBeNull());
});

describe('numbers as news write them', () => {
	it.each<[string, number[]]>([
		['1.279 Dienste', [1279]],
		['1 532 Leistungen', [1532]],
		['1\u202f532'.replace('\u202f', ' '), [1532]],
		["1'264 Dienste", [1264]],
		['17,5 Mio. Euro', [17_500_000]],
		['2,3 Mrd. Euro', [2_300_000_000]],
		['eine halbe Million Euro', [500_000]],
		['eine Viertelmillion Euro', [250_000]],
		['anderthalb Millionen Euro', [1_500_000]],
		['dreieinhalb Milliarden Euro', [3_500_000_000]],
		['ein Dutzend Ämter', [12]],
		['ein halbes Dutzend Kommunen', [6]],
		['zwei Dutzend Anträge', [24]],
		['die 300. Behörde', [300]],
		['4,2 der insgesamt fünf Millionen Euro', [4_200_000, 5_000_000]],
		['Version 1.55', []],
		['am 12.12.2022', []],
		['300 bis', [300]],
		['eine knappe halbe Million Euro', [500_000]],
		['eine gute Viertelmillion Euro', [250_000]],
		['eineinviertel Millionen Euro', [1_250_000]],
		['zweieinhalbtausend Anträge', [2500]],
		['ein halbes Hundert Gemeinden', [50]],
		['ein knappes halbes Dutzend Ämter', [6]],
		['der 1.000. Dienst', [1000]],
		['zwölfhundert Kommunen', [1200]],
		['50 T€', [50_000]],
		['500.000,- Euro', [500_000]],
		['EUR 500.000', [500_000]],
		['ein 10-Punkte-Plan', []],
		['Millionenförderung, Milliardenprogramm', []],
		['die Drei-Millionen-Stadt', []],
		['einige Hundert, ein paar Tausend, Dutzende', []]
	])('%s', (text, want) => expect(values(text)).toEqual(want));

	it('reads digits in every grouping alike', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1000, max: 999_999_999 }), fc.constantFrom('.', ' ', "'"), (n, mark) => {
				const grouped = String(n).replace(/\B(?=(\d{3})+(?!\d))/g, mark);
				expect(values(`${grouped} Dienste`)).toEqual([n]);
			})
		);
	});

	const purse = fc.constantFrom('Programm', 'Paket', 'Euro-Programm', 'Euro-Paket', 'Euro-Topf', 'Förderung');
	const size = fc.constantFrom<[string, number]>(['Millionen', 1e6], ['Mio.', 1e6], ['Milliarden', 1e9]);

	it('reads the sum inside a compound, in digits and in words', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 999 }), size, purse, (n, [word, factor], noun) => {
				const spelled = word === 'Mio.' ? [] : [inWords(n).replace(/hundertein$/, 'hunderteins')];
				for (const number of [String(n), ...spelled]) {
					const [sum] = read(`Das ${number}-${word}-${noun} läuft.`);
					expect([sum?.value, sum?.money]).toEqual([n * factor, true]);
				}
			})
		);
	});

	it('reads halves of every size', () => {
		const wholes = fc.constantFrom<[string, number]>(
			['anderthalb', 1.5],
			['eineinhalb', 1.5],
			['zweieinhalb', 2.5],
			['dreieinhalb', 3.5],
			['zwölfeinhalb', 12.5]
		);
		const sizes = fc.constantFrom<[string, number]>(
			['Millionen', 1e6],
			['Milliarden', 1e9],
			['Tausend', 1e3],
			['Dutzend', 12]
		);
		fc.assert(
			fc.property(wholes, sizes, ([word, value], [size, factor]) => {
				expect(values(`${word} ${size}`)).toEqual([value * factor]);
			})
		);
	});

	it('reads a mark that was reached', () => {
		fc.assert(
			fc.property(fc.integer({ min: 20, max: 9999 }), fc.constantFrom('er-Marke', '-Marke'), (n, noun) => {
				expect(values(`die ${n}${noun}`)).toEqual([n]);
			})
		);
	});

	it('keeps both ends of a range', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }), (a, d) => {
				for (const text of [
					`${a} bis ${a + d} Kommunen`,
					`zwischen ${a} und ${a + d} Kommunen`,
					`${a}–${a + d} Kommunen`,
					`${a}- bis ${a + d} Kommunen`
				]) {
					const [range] = read(text);
					expect([range?.value, range?.upper]).toEqual([a, a + d]);
				}
			})
		);
	});

	it('gives both ends of a range the size that only the upper one bears', () => {
		const small = fc.integer({ min: 2, max: 8 });
		const sizes = fc.constantFrom<[string, number]>(
			['Millionen Euro', 1e6],
			['Mrd. Euro', 1e9],
			['Dutzend Ämter', 12]
		);
		fc.assert(
			fc.property(small, sizes, (a, [noun, factor]) => {
				const [range] = read(`${inWords(a)} bis ${inWords(a + 1)} ${noun}`);
				expect([range?.value, range?.upper]).toEqual([a * factor, (a + 1) * factor]);
			})
		);
		const [hundreds] = read('drei- bis vierhundert Dienste');
		expect([hundreds?.value, hundreds?.upper]).toEqual([300, 400]);
	});
});
