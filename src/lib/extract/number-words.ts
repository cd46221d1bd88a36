import { remembered } from './memo.ts';

const units: Record<string, number> = {
	null: 0,
	ein: 1,
	eins: 1,
	zwei: 2,
	zwo: 2,
	drei: 3,
	vier: 4,
	fünf: 5,
	sechs: 6,
	sieben: 7,
	acht: 8,
	neun: 9,
	zehn: 10,
	elf: 11,
	zwölf: 12,
	dreizehn: 13,
	vierzehn: 14,
	fünfzehn: 15,
	sechzehn: 16,
	siebzehn: 17,
	achtzehn: 18,
	neunzehn: 19
};
const tens: Record<string, number> = {
	zwanzig: 20,
	dreißig: 30,
	dreissig: 30,
	vierzig: 40,
	fünfzig: 50,
	sechzig: 60,
	siebzig: 70,
	achtzig: 80,
	neunzig: 90
};
const declined: Record<string, number> = {
	zweier: 2,
	zweien: 2,
	dreier: 3,
	dreien: 3,
	vieren: 4,
	fünfen: 5,
	sechsen: 6,
	beide: 2,
	beiden: 2,
	beider: 2
};
/** Fractions that a number word may end in ("dreieinhalb", "zweidreiviertel"). */
const fractions: [ending: string, value: number][] = [
	['einhalb', 0.5],
	['einviertel', 0.25],
	['dreiviertel', 0.75]
];
const irregular: Record<string, number> = { erst: 1, dritt: 3, siebt: 7, siebent: 7, acht: 8 };

function below100(word: string): number | null {
	if (word in units) return units[word]!;
	if (word in tens) return tens[word]!;
	const at = word.indexOf('und');
	if (at <= 0) return null;
	const unit = units[word.slice(0, at)];
	const ten = tens[word.slice(at + 3)];
	return unit !== undefined && unit > 0 && unit < 10 && ten !== undefined ? unit + ten : null;
}

function after(word: string, size: number): number | null {
	const rest = word.startsWith('und') && !(word in units) ? word.slice(3) : word;
	if (rest === '') return 0;
	return size === 100 ? below100(rest) : below1000(rest);
}

function below1000(word: string): number | null {
	const at = word.indexOf('hundert');
	if (at < 0) return below100(word);
	const left = at === 0 ? 1 : below100(word.slice(0, at));
	const right = after(word.slice(at + 7), 100);
	// "zwölfhundert", "zweiundzwanzighundert": as years and round sums are told; never "zwanzighundert".
	return left === null || left < 1 || left % 10 === 0 || right === null ? null : left * 100 + right;
}

/** "dreieinhalb" 3.5, "anderthalb" 1.5; null where the word holds no fraction. */
function withFraction(word: string): number | null {
	if (word === 'anderthalb') return 1.5;
	for (const [ending, fraction] of fractions) {
		if (!word.endsWith(ending)) continue;
		const whole = units[word.slice(0, -ending.length).replace(/und$/, '')];
		return whole === undefined || whole < 1 || whole > 12 ? null : whole + fraction;
	}
	return null;
}

/**
 * Value of a German cardinal written as one word, below a million ("zweihundertsiebzig" 270, "dreieinhalb" 3.5).
 * The whole word must parse, so that "Neunkirchen" or "Zweifel" never do. Null for anything else.
 */
export const cardinal = remembered((word): number | null => {
	if (word in declined) return declined[word]!;
	const fraction = withFraction(word);
	if (fraction !== null) return fraction;
	if (word === 'ein' || word === 'null') return null;
	const at = word.indexOf('tausend');
	if (at < 0) return below1000(word);
	const before = word.slice(0, at);
	const left = at === 0 ? 1 : (withFraction(before) ?? below1000(before));
	const right = after(word.slice(at + 7), 1000);
	return left === null || right === null ? null : left * 1000 + right;
});

/** Value of an ordinal word in any case ("dreihundertste", "dritter"); null for anything else. */
export const ordinal = remembered((word): number | null => {
	const ending = /(e[nmrs]?)$/.exec(word);
	if (!ending) return null;
	const stem = word.slice(0, ending.index);
	// "achten" is a verb more often than the eighth.
	if (stem in irregular) return word === 'achten' ? null : irregular[stem]!;
	for (const mark of ['st', 't']) {
		if (!stem.endsWith(mark)) continue;
		const value = cardinal(stem.slice(0, -mark.length));
		if (value !== null && Number.isInteger(value) && value > 1) return value;
	}
	return null;
});

/** Words of size: value, and whether they make a number alone ("Dutzend") or only money and the like. */
export const scales: Record<string, number> = {
	tsd: 1e3,
	tausend: 1e3,
	mio: 1e6,
	million: 1e6,
	millionen: 1e6,
	mrd: 1e9,
	milliarde: 1e9,
	milliarden: 1e9,
	dutzend: 12,
	viertelmillion: 250_000,
	dreiviertelmillion: 750_000,
	viertelmilliarde: 250e6,
	dreiviertelmilliarde: 750e6
};
