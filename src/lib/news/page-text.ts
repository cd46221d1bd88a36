import { looksLikeDate, toldDate } from './dates.ts';
import { isNoise, withoutReadOn } from './page-noise.ts';
import { draft, type Draft, type Drafts, type PlacesOf, type Problem, type Source } from './reading.ts';
import { unglue } from './title.ts';

/** A line that opens a teaser: its date, and what follows it. */
interface Dated {
	told: string;
	rest: string;
}

function datedLine(line: string): Dated | null {
	const found = /^\s*\[([^\]]{4,40})\](.*)$/su.exec(line);
	const told = found?.[1]?.trim() ?? '';
	return found && (toldDate(told) !== null || looksLikeDate(told))
		? { told, rest: found[2]?.trimStart() ?? '' }
		: null;
}

/** Whether a line can be a heading: short, and no end of a sentence. */
const isHeading = (line: string) => line.length <= 200 && !/[.:;,]$/.test(line.trim());

const shortestArticle = 40;

/** Whether the text is a saved page: at least one line opens with a date in brackets. */
export const isPageText = (text: string): boolean =>
	text.split(/\r\n|\r|\n/).some((line) => datedLine(line) !== null);

/**
 * Reads a page that was saved as text: a heading (`Ort: Titel`), below it `[dd.mm.yyyy]` and the teaser, which
 * ends at `mehr...`. What stands before the first heading of a teaser, or between two, is an article without a
 * date. The text of an item is exactly what is printed between date and `mehr...`.
 * @param placesOf tells where a glued heading is to be cut
 */
export function readPageText(source: Source, placesOf: PlacesOf): Drafts {
	const lines = source.text.split(/\r\n|\r|\n/);
	const drafts: Draft[] = [];
	const problems: Problem[] = [];
	const at = (line: number) => `${source.where}:${line + 1}`;
	const report = (line: number, what: string, todo: string, level: Problem['level'] = 'error') =>
		problems.push({ what, where: at(line), todo, level });

	const dated = lines.map(datedLine);
	/** For each heading of a teaser: the line of its date. */
	const teaserOf = new Map<number, number>();
	for (const [line, date] of dated.entries()) {
		if (!date) continue;
		let above = line - 1;
		while (above >= 0 && isNoise(lines[above] ?? '')) above--;
		if (above >= 0 && !dated[above] && !teaserOf.has(above)) teaserOf.set(above, line);
		else report(line, 'a teaser without a heading', 'put its title on the line above the date');
	}

	const headed = (line: number) => {
		const printed = (lines[line] ?? '').trim();
		const whole = unglue(printed, placesOf);
		return draft(whole ?? printed, { publisher: source.publisher, flags: whole ? ['glued_heading'] : [] });
	};
	/** Line numbers from `from` up to the next heading or date of a teaser. */
	const until = (from: number) => {
		const found: number[] = [];
		for (let i = from; i < lines.length && !teaserOf.has(i) && !dated[i]; i++) found.push(i);
		return found;
	};
	const textOf = (numbers: number[]) =>
		numbers
			.filter((i) => !isNoise(lines[i] ?? ''))
			.map((i) => (lines[i] ?? '').trim())
			.join('\n');

	/** Reads the teaser whose date is on `line`, and gives the line after it. */
	const readTeaser = (heading: number, line: number): number => {
		const { told, rest } = dated[line] ?? { told: '', rest: '' };
		const item = headed(heading);
		item.published = toldDate(told);
		if (item.published === null) {
			report(line, `'${told}' is no date of the calendar`, 'mend the date; the item is read as undated');
		}
		let { text, cut } = withoutReadOn(rest.trimStart());
		let next = line + 1;
		for (const i of until(next)) {
			const more = lines[i] ?? '';
			// Without "mehr..." the text goes on below, up to what can be the heading of something else.
			const startsOther = text !== '' && isHeading(more) && textOf([i - 1]) === '';
			if (cut || (startsOther && !isNoise(more))) break;
			next = i + 1;
			if (isNoise(more)) {
				cut ||= withoutReadOn(more).cut;
				continue;
			}
			const tail = withoutReadOn(more.trim());
			cut = tail.cut;
			text = [text, tail.text].filter(Boolean).join('\n');
		}
		if (cut) item.flags.push('truncated');
		if (text === '') report(line, `'${item.title}' has no text`, 'add the teaser after its date', 'note');
		drafts.push({ ...item, text });
		return next;
	};

	/** Reads an article without a date from these lines. */
	const readArticle = (numbers: number[]) => {
		const told = numbers.filter((i) => !isNoise(lines[i] ?? ''));
		const [heading, ...body] = told;
		if (heading === undefined) return;
		const { text, cut } = withoutReadOn(textOf(body));
		if (text.length < shortestArticle || !isHeading(lines[heading] ?? '')) {
			const some = (lines[heading] ?? '').trim().slice(0, 60);
			const todo = 'nothing, if it is no news; else give it a heading and a text';
			report(heading, `'${some}' belongs to no item and was left out`, todo, 'note');
			return;
		}
		const item = headed(heading);
		drafts.push({ ...item, text, flags: cut ? [...item.flags, 'truncated'] : item.flags });
	};

	let line = 0;
	while (line < lines.length) {
		const teaser = teaserOf.get(line);
		if (teaser !== undefined) {
			line = readTeaser(line, teaser);
		} else if (dated[line]) {
			line++;
			line += until(line).length;
		} else {
			const numbers = until(line);
			readArticle(numbers);
			line += Math.max(numbers.length, 1);
		}
	}
	return { drafts, problems };
}
