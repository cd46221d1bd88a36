import type { PlaceAt } from './place.ts';
import type { Part } from './part.ts';
import { sentenceTags } from './spans.ts';
import type { SubjectMention } from './subject-finder.ts';

export interface Joining {
	/** How many named authorities join. */
	count: number;
	done: boolean;
	from: number;
	to: number;
	place: PlaceAt | null;
	/** All who are named as joining. */
	members: PlaceAt[];
	subject: SubjectMention | null;
	note: string;
}

const bodies =
	/(verband|verbund|genossenschaft|anstalt|d-nrw|^verein|kisa|kitu|dikom|behördennummer|netzwerk|allianz|gesellschafter)/;

/**
 * A joining told without a number: "tritt die Stadt X der d-NRW bei", "X ist dem Zweckverband beigetreten", "hat
 * beschlossen, Gesellschafter … zu werden". Only with an association in the sentence (guide 5 and 26).
 */
export function joinings(
	part: Part,
	places: readonly PlaceAt[],
	subjects: readonly SubjectMention[]
): Joining[] {
	const found: Joining[] = [];
	part.sentences.forEach((sentence, number) => {
		const tags = sentenceTags(part, 'join', number);
		const tag = (cls: string) => tags.find((t) => t.class === cls);
		const enter = tag('enter');
		const particle =
			enter && tags.find((t) => t.class === 'particle' && t.from > enter.from && ends(part, t.to));
		const attach = tag('attach');
		const an = attach && find(part, attach.to, sentence.to, 'an');
		const joined = tag('joined');
		const joining = tag('joining');
		const decided = tag('decided');
		const become =
			joining &&
			part.tokens.slice(joining.to, sentence.to).some((t) => t.norm === 'werden' || t.norm === 'geworden');
		const verb =
			(enter && particle) ||
			(attach && an) ||
			joined ||
			(joining && decided && (become || /^[Bb]ei|^Einstieg|^Anschluss/.test(joining.form)));
		if (!verb) return;
		const told = Math.max(...[enter, attach, joined, joining].map((tag) => tag?.from ?? 0));
		const text = part.tokens.slice(sentence.from, sentence.to);
		if (
			text.some(
				(t) =>
					t.text === '?' ||
					/^(nicht|austritt|zahlreiche|mehrere|weitere|könnte|sollte|beantragt)$/.test(t.norm)
			)
		)
			return;
		const body =
			subjects.find(
				(m) => part.sentenceOf[m.from] === number && /association|hotline|platform/.test(m.kind)
			) ?? null;
		const named = text.some((t) => bodies.test(t.norm));
		if (!body && !named) return;
		if (
			part.numbers.some(
				(n) =>
					part.sentenceOf[n.from] === number &&
					// Who is counted joins as so many: "Das halbe Dutzend Kommunen, das noch fehlt, soll … beitreten".
					(n.form === 'ordinal' || n.from < told) &&
					part.at('heads', n.to).some((t) => t.class === 'authority')
			)
		)
			return;
		const actors = places.filter(
			(p) => part.sentenceOf[p.from] === number && !p.adjective && !p.foreign && p.key !== 'DE'
		);
		const past = joined !== undefined || enter?.form === 'trat';
		const done = past && !(enter && enter.form !== 'trat');
		const first = enter ?? attach ?? decided ?? joined ?? joining!;
		const last =
			particle ?? (an !== undefined && attach ? { from: an, to: an + 1 } : (joined ?? joining ?? first));
		const from = Math.min(first.from, last.from);
		const to = Math.max(first.to, last.to);
		const near = actors.filter((p) => inClauses(part, p, from, to));
		const who = near.length ? near : actors;
		const members = listed(part, who);
		found.push({
			count: Math.max(1, members.length),
			done: done && !decided,
			from,
			to,
			place: who.find((p) => (p.key?.length ?? 0) > 2) ?? who[0] ?? null,
			members,
			subject: body,
			note: `${first.form} … ${part.tokens[last.from]!.text}`
		});
	});
	return found;
}

function ends(part: Part, at: number): boolean {
	const next = part.tokens[at];
	return !next || next.kind === 'mark' || /^(und|sowie)$/.test(next.norm);
}

function find(part: Part, from: number, to: number, word: string): number | undefined {
	for (let i = from; i < to; i++) if (part.tokens[i]!.norm === word && ends(part, i + 1)) return i;
	return undefined;
}

/** Stands in a clause of the joining itself: "…; seit Montag berät ein Team in Weimar" tells no member. */
function inClauses(part: Part, place: PlaceAt, from: number, to: number): boolean {
	const at = part.segmentOf[place.from]!;
	return at >= part.segmentOf[from]! && at <= part.segmentOf[to - 1]!;
}

/** Places told one after the other ("A, B und C"): each of them joins. */
function listed(part: Part, actors: readonly PlaceAt[]): PlaceAt[] {
	let run: PlaceAt[] = actors.slice(0, 1);
	let best = run;
	for (let i = 1; i < actors.length; i++) {
		const between = part.tokens.slice(actors[i - 1]!.to, actors[i]!.from).map((t) => t.norm);
		const goesOn = between.length <= 2 && /^(,|und|sowie)$/.test(between[0] ?? '');
		run = goesOn ? [...run, actors[i]!] : [actors[i]!];
		if (run.length > best.length) best = run;
	}
	return best;
}
