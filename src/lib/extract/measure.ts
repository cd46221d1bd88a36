import type { Measure } from '#lib/schema/figure.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import type { Tag } from './lexicon.ts';
import { segmentTags, segmentTokens, wordAt } from './spans.ts';

const growth =
	/^(wächst|wachsen|wuchs|wuchsen|(an)?gewachsen|gestiegen|steigt|stieg|stiegen|gesteigert|steigern|steigerte|erweitert|erweiterte|erweitern|zugelegt|zulegen|zunahm|zugenommen|erhöht|erhöhte|erhöhen|ausgebaut|ausbauen|baut|baute|ausgeweitet|ausweiten|vergrößert|vergrößern|vermehrt|ergänzt|ergänzte|aufgestockt|aufstocken|geklettert|kletterte|verlängert|bereichert|reicher|mehr|größer)$/;

const adjective = /^(neue[nr]?|zusätzliche[nr]?|weitere[nr]?|andere[n]?)$/;

export interface MeasureReading {
	measure: Measure;
	/** "um N gewachsen", "N mehr als": grammar alone tells it, and no reader of words is asked. */
	firm: boolean;
	/** "weitere N": an addition only where the stage is the one before. */
	more: boolean;
	/** "davon N": a part of the number before. */
	part: boolean;
	from: number;
	to: number;
}

/** "um 34", "um rund 34", "um mehr als 34". */
const grownBy = (part: Part, n: NumberMention): boolean =>
	part.tokens[n.from - 1]?.norm === 'um' ||
	part.tags.bounds.some(
		(t) => t.to === n.from && t.class !== 'skip' && part.tokens[t.from - 1]?.norm === 'um'
	);

const months = 'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember';
const season = `${months}|frühjahr|frühling|sommer|herbst|winter|jahresbeginn|jahresanfang|jahreswechsel`;
/** A short time that is over or goes on: what came in it is new. */
const shortTime = new RegExp(
	`(^| )(seit (dem |diesem |vergangenem |letztem |vorigem )?(${season}|jahr|monat|woche|kurzem)|(im|in diesem|in den|im laufenden|im vergangenen|im letzten|im vorigen|in der|seit den) (jahr|monat|quartal|halbjahr|vorjahr|(ersten|zweiten|dritten|vierten|vergangenen|letzten|zurückliegenden) (\\p{L}+ )?(jahr|monat|quartal|halbjahr|wochen|monaten|tagen))|allein (im|in|seit) )`,
	'u'
);

/**
 * "22 davon erst seit Januar", "davon 60 seit Jahresbeginn", "vierzehn davon sind seit Jahresbeginn eingestellt worden", "90 von
 * ihnen allein im ersten Halbjahr": a part that is there only since a day, or came in a short time, came on top.
 */
const onlySince = (part: Part, n: NumberMention): boolean => {
	const own = segmentTokens(part, part.segmentOf[n.from]);
	if (own.some((t, i) => t.norm === 'erst' && own[i + 1]?.norm === 'seit')) return true;
	const since = wordAt(part, n.to) === 'davon' ? n.to + 1 : n.to;
	if (
		wordAt(part, since) === 'seit' &&
		!/^(langem|jahren|monaten|jeher|anfang)$/.test(wordAt(part, since + 1))
	)
		return true;
	const came = own.some((t) => /^(wurden|worden|kamen|gekommen|allein|neu)$/.test(t.norm));
	return came && shortTime.test(own.map((t) => t.norm).join(' '));
};

/** "38 mehr als doppelt so viele", "mehr als das Dreifache": a level, and how it compares; no difference. */
const multiple = (part: Part, at: number): boolean =>
	[at, at + 1].some((i) =>
		/^(doppelt|doppelte|halb|hälfte|\p{L}+(mal|fache|fachen))$/u.test(part.tokens[i]?.norm ?? '')
	);

/** Words between a number and its noun, right before it, or at the clause's end, that tell level or addition. */
export function measureOf(part: Part, n: NumberMention, headFrom: number | null): MeasureReading {
	const segment = part.segmentOf[n.from];
	const inSegment = segmentTags(part, 'measure', segment);
	const until = headFrom ?? n.to + 3;
	const close = inSegment.filter(
		(t) => (t.from >= n.to && t.to <= until + 1) || (t.to <= n.from && t.from >= n.from - 3)
	);
	// "187 an das neue Verfahren", "auf der neuen Seite 64 Dienste": what is new is another noun than the one counted.
	const ofAnother = (t: Tag) =>
		t.to !== headFrom && adjective.test(t.form) && part.tokens[t.to]?.capital === true;
	const near = (cls: string) => close.find((t) => t.class === cls && !ofAnother(t));
	const adjacent = near('added');
	const more = near('more');
	const davon =
		close.find((t) => t.class === 'part') ??
		inSegment.find((t) => t.class === 'part' && t.to <= n.from && n.from - t.to < 4);
	const frame = inSegment.find(
		(t) => t.class === 'added' && /(hinzu|dazu|mehr als|zusätzlich$|neu$|ergänzt$)/.test(t.form)
	);
	const lately = davon !== undefined && onlySince(part, n);
	const difference = [n.to, (headFrom ?? n.to) + 1].some(
		(i) =>
			part.tokens[i]?.norm === 'mehr' &&
			/^(als|gegenüber)$/.test(part.tokens[i + 1]?.norm ?? '') &&
			!multiple(part, i + 2)
	);
	const grown = grownBy(part, n) && segmentTokens(part, segment).some((t) => growth.test(t.norm));
	const newcomers = headFrom !== null && /^(neu|beitritt)/.test(part.tokens[headFrom]!.norm);
	const added =
		difference ||
		newcomers ||
		lately ||
		grown ||
		(adjacent && !(adjacent.form === 'neu' && adjacent.from > until)) ||
		frame;
	const seen = adjacent ?? more ?? davon ?? frame;
	return {
		measure: added ? 'added' : 'total',
		firm: grown || difference,
		more: more !== undefined,
		part: davon !== undefined,
		from: seen?.from ?? n.from,
		to: seen?.to ?? n.to
	};
}
