import { ofAnotherPlace } from './another-place.ts';
import type { ItemReading } from './item.ts';
import type { Part } from './part.ts';
import type { Reading } from './reading.ts';
import { tagsIn } from './frame.ts';
import { segmentEvents, segmentTokens } from './spans.ts';

/**
 * Drops what says nothing of its own: the heading's number that the text tells too (exact or rounded), the same
 * amount told twice, and "davon n" without a stage, measure, coverage or kind of its own.
 */
export function withoutRepeats(
	readings: Reading[],
	item: ItemReading,
	drop: (r: Reading, reason: string) => void
): Reading[] {
	const kept: Reading[] = [];
	for (const r of readings) {
		if (isSubset(r, kept, item)) {
			drop(r, 'subset');
			continue;
		}
		const twin = kept.find((o) => o.metric === r.metric && same(o, r));
		if (twin) drop(r, 'told twice');
		else kept.push(r);
	}
	return kept;
}

function same(a: Reading, b: Reading): boolean {
	if (a.part !== b.part)
		return a.value === b.value || Math.abs(a.value - b.value) <= 0.05 * Math.max(a.value, b.value);
	if (a.metric === 'funding_eur') return a.value === b.value && a.stage === b.stage;
	return (
		a.value === b.value &&
		a.stage === b.stage &&
		a.metric === b.metric &&
		a.head?.via !== 'before' &&
		b.head?.via !== 'before' &&
		a.part.tokens[a.head!.from]?.norm === b.part.tokens[b.head!.from]?.norm
	);
}

function isSubset(r: Reading, kept: Reading[], item: ItemReading): boolean {
	const { part, number: n } = r;
	const segment = part.segmentOf[n.from]!;
	const davon = tagsIn(part, 'measure', segment).some(
		(t) => t.class === 'part' && Math.abs(t.from - n.from) <= 4
	);
	if (!davon) return false;
	const whole = kept.filter((k) => k.metric === r.metric && k.part === part).at(-1);
	if (!whole) return false;
	if (r.metric === 'funding_eur') return false;
	if (
		r.metric === 'services_live' &&
		(cameThen(part, segment) || (putOnline(whole) && onlyWhen(part, segment)))
	) {
		r.measure = 'added';
		return false;
	}
	if (r.measure !== whole.measure || r.stage !== whole.stage || r.coverage !== whole.coverage) return false;
	if (ownKind(part, segment) || ofAnotherPlace(part, whole.number, n, item.places[part.name])) return false;
	return (
		!item.subjects[part.name].some((s) => part.segmentOf[s.from] === segment) &&
		!/landes|bundes|kommunal/.test(
			segmentTokens(part, segment)
				.map((t) => t.norm)
				.join(' ')
		)
	);
}

/** "2024 hat die Stadt 31 davon freigeschaltet": what one year brought of them (guide 40: a measure of its own). */
const cameThen = (part: Part, segment: number): boolean => {
	const own = segmentTokens(part, segment).map((t) => t.norm);
	const year = own.some(
		(w, i) =>
			(/^20\d\d$/.test(w) && !/^(bis|seit|ende|ab|stand)$/.test(own[i - 1] ?? '')) ||
			(w === 'jahr' && /^(diesem|laufenden|vergangenen|vorigen|letzten)$/.test(own[i - 1] ?? ''))
	);
	return (
		year &&
		own.some((w) => /^(hat|haben|wurden|sind|habe|seien)$/.test(w)) &&
		own.some((w) =>
			/^(freigeschaltet|umgesetzt|eingeführt|hinzugekommen|dazugekommen|digitalisiert|gestartet|veröffentlicht|onlinegestellt|gebracht|gestellt|gegangen|freigegeben|entstanden)$/.test(
				w
			)
		)
	);
};

/** "hat 160 freigeschaltet": what only says when some of them came leaves this out. */
const putOnline = ({ part, number: n, stage }: Reading): boolean =>
	stage === 'live' &&
	segmentEvents(part, part.segmentOf[n.from]!).some(
		(e) => e.services && /^(change|start)$/.test(e.class) && e.phase === 'done'
	);

/** "38 davon allein im vorigen Jahr": when they came and nothing else, so the verb is the one of the whole. */
const onlyWhen = (part: Part, segment: number): boolean =>
	/^(allein )?(davon )?(allein )?(in diesem|im (laufenden|vergangenen|vorigen|letzten)) jahr$/.test(
		segmentTokens(part, segment)
			.filter((t) => t.kind === 'word')
			.map((t) => t.norm)
			.join(' ')
	);

/** "22 davon richten sich allein an Handwerksbetriebe": a part with its own kind is a figure of its own (guide 40). */
const ownKind = (part: Part, segment: number): boolean =>
	segmentTokens(part, segment).some(
		(t, i, all) =>
			/^(richten|richtet|wenden|wendet)$/.test(t.norm) &&
			all[i + 1]?.norm === 'sich' &&
			all.slice(i + 2).some((w) => w.norm === 'an')
	);
