/** A source of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const strange = [
	'1.',
	'300.',
	'17,5',
	'1 264',
	"1'264",
	'2021–2024',
	'§ 3',
	'%',
	'€',
	'(',
	')',
	'„',
	'“',
	'…',
	'\u00ad',
	'\u200b',
	'\u00a0',
	'🦆',
	'\ud83e',
	'\u0301',
	'zweihundertsiebzig',
	'Millionen',
	'Mrd.',
	'bis zu',
	'über',
	'davon',
	'weitere',
	'je',
	'nicht',
	'soll',
	'keine',
	'Kommunen',
	'Leistungen',
	'Euro',
	'Essen',
	'Neustadt',
	'Wien',
	'Kreis',
	'bundesweit',
	':',
	';',
	'–',
	'\n',
	'999999999999999999',
	'0',
	'-5',
	'1e9',
	'NaN',
	'<b>',
	'[01.02.2024]',
	'mehr...'
];

type Change = (words: string[], next: () => number) => string[];
const at = (words: readonly string[], next: () => number) => Math.floor(next() * words.length);

const changes: Change[] = [
	(words, next) => words.toSpliced(at(words, next), 1),
	(words, next) => {
		const i = at(words, next);
		return words.toSpliced(i, 0, words[i] ?? '');
	},
	(words, next) => words.toSpliced(at(words, next), 0, strange[Math.floor(next() * strange.length)]!),
	(words, next) => {
		const i = at(words, next);
		const j = at(words, next);
		const swapped = [...words];
		[swapped[i], swapped[j]] = [swapped[j] ?? '', swapped[i] ?? ''];
		return swapped;
	},
	(words, next) => words.slice(0, at(words, next)),
	(words, next) =>
		words.map((word) => (/\d/.test(word) ? word.replace(/\d+/, String(Math.floor(next() * 5000))) : word)),
	(words, next) => {
		const i = at(words, next);
		return words.toSpliced(i, 2, (words[i] ?? '') + (words[i + 1] ?? ''));
	},
	(words, next) => words.map((word) => (next() < 0.05 ? word.toUpperCase() : word)),
	(words, next) =>
		words.map((word) => (next() < 0.05 ? word.slice(0, Math.floor(next() * word.length)) : word)),
	(words) => words.map((word) => word.replace(/[.,;:]$/u, '')),
	(words, next) => [...words.slice(at(words, next)), ...words]
];

/** A text that somebody might have written badly, copied badly, or made to break the reader: one to four changes. */
export function mutated(text: string, next: () => number): string {
	let words = text.split(' ');
	for (let n = 1 + Math.floor(next() * 4); n > 0; n--)
		words = changes[Math.floor(next() * changes.length)]!(words, next);
	return words.join(' ');
}
