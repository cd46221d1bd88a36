import { federalJoiner } from './joining-federal.ts';
import type { JoiningVerb } from './joining-verb.ts';
import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';
import { workedIn } from './place-seat.ts';
import { segmentTokens } from './spans.ts';

/** Who joins: how many, and the place of the first. */
export interface Actors {
	count: number;
	place: PlaceAt | null;
	/** All who are named as joining. */
	members: PlaceAt[];
}

const marker =
	/^(die|der|das|dem|den|\p{L}*(stadt|gemeinde)|markt|(land)?kreis|amt|bezirk|region|städteregion|verwaltungsgemeinschaft)$/u;
const together = /^(gemeinsam|zusammen|gleichzeitig|zeitgleich|parallel)$/;
const remark = /^([,–—-]|und|zwar|nämlich|dies)$/;
const relative = /^(der|die|das|dem|den|deren|dessen|denen|wo)$/;

/**
 * Who joins in a sentence: the places named in the verb's own clause, one after the other ("die Stadt X und der
 * Landkreis Y"), with those that it joins "gemeinsam mit"; else any that the sentence names. Members that a relative
 * clause tells of ("… bei, der auch Hanau angehört") join nothing.
 */
export function actorsOf(part: Part, verb: JoiningVerb, places: readonly PlaceAt[]): Actors {
	const sentence = part.sentenceOf[verb.last.from];
	const own = part.segmentOf[verb.last.from]!;
	const runs = runsOf(
		part,
		places.filter(
			(p) =>
				part.sentenceOf[p.from] === sentence &&
				!p.adjective &&
				!p.foreign &&
				p.key !== 'DE' &&
				!workedIn(part, p)
		)
	);
	const segments = (run: PlaceAt[]) => run.map((p) => part.segmentOf[p.from]!);
	// A list that its commas cut in pieces holds its clause together.
	const clause = new Set([
		own,
		...runs
			.map(segments)
			.filter((s) => s.includes(own))
			.flat()
	]);
	const inClause = (run: PlaceAt[]) => segments(run).some((s) => clause.has(s));
	const beside = runs.filter(
		(run) => isBeside(part, run[0]!) && (inClause(run) || remarkBehind(part, own, segments(run)[0]!))
	);
	const rest = runs.filter((run) => !beside.includes(run));
	const here = rest.filter(inClause);
	const acting = here.length
		? here
		: rest.filter(
				(run) =>
					segments(run)[0]! < own ||
					(!ofHome(part, own) && !isWhere(part, run[0]!) && !isRelative(part, segments(run)[0]!))
			);
	const named = acting.flat();
	const federal = here.length ? null : federalJoiner(part, own);
	if (federal) return { count: 1, place: federal, members: [federal] };
	return {
		count: Math.max(1, ...acting.map((run) => run.length)) + beside.flat().length,
		place: named.find((p) => (p.key?.length ?? 0) > 2) ?? named[0] ?? null,
		members: [
			...acting.reduce((most, run) => (run.length > most.length ? run : most), [] as PlaceAt[]),
			...beside.flat()
		]
	};
}

/** Places told one after the other ("A, B und C"): only a comma or "und", an article and what they are between them. */
function runsOf(part: Part, places: readonly PlaceAt[]): PlaceAt[][] {
	const runs: PlaceAt[][] = [];
	for (const place of places) {
		const last = runs.at(-1)?.at(-1);
		const [joint, ...between] = last ? part.tokens.slice(last.to, place.from).map((t) => t.norm) : [];
		const next =
			/^(,|und|sowie)$/.test(joint ?? '') && between.length <= 2 && between.every((w) => marker.test(w));
		if (next) runs.at(-1)!.push(place);
		else runs.push([place]);
	}
	return runs;
}

/** "gemeinsam mit Remscheid", "zeitgleich mit der Stadt Kassel"; a Land beside helps and does not join. */
function isBeside(part: Part, place: PlaceAt): boolean {
	let i = place.from - 1;
	for (let hops = 0; hops < 2 && marker.test(part.tokens[i]?.norm ?? ''); hops++) i--;
	return (
		place.key?.length !== 2 && part.tokens[i]?.norm === 'mit' && together.test(part.tokens[i - 1]?.norm ?? '')
	);
}

/** "…, und zwar gleichzeitig mit Remscheid": a remark behind the clause, which says nothing else. */
function remarkBehind(part: Part, own: number, segment: number): boolean {
	const words = segmentTokens(part, segment).map((t) => t.norm);
	return segment > own && together.test(words.find((w) => !remark.test(w)) ?? '');
}

/** "Die Stadt ist beigetreten, Anrufe nimmt das Servicecenter in Mainz an": who joins stands in the verb's own clause, as the heading's. */
const ofHome = (part: Part, segment: number): boolean =>
	segmentTokens(part, segment).some(
		(t, i, all) => settled.test(t.norm) && /^(die|der|das)$/.test(all[i - 1]?.norm ?? '')
	);

const settled =
	/^(\p{L}*stadt|gemeinde|marktgemeinde|kommune|(land)?kreis|\p{L}+kreis|amt|\p{L}+gemeinde|kreisverwaltung|stadtverwaltung|landratsamt)$/u;

const isWhere = (part: Part, place: PlaceAt): boolean =>
	/^(in|im|aus|nach)$/.test(part.tokens[place.from - 1]?.norm ?? '');

function isRelative(part: Part, segment: number): boolean {
	const { from } = part.segments[segment]!;
	return part.tokens[from]?.text === ',' && relative.test(part.tokens[from + 1]?.norm ?? '');
}
