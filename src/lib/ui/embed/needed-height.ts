import { headPixels, headsIn, type Heads } from './stacked-heads.ts';

/** Pixels of a letter on average and of a line, for the sizes of text in a view; readers' letters may be wide. */
const sizes = {
	title: { letter: 13, line: 25 },
	normal: { letter: 10, line: 26.4 },
	small: { letter: 8.3, line: 23.3 },
	cell: { letter: 9.2, line: 23.3 },
	tiny: { letter: 7.3, line: 20.2 }
} as const;
type Size = keyof typeof sizes;

/** Around all that a view holds, and between its parts. */
const rim = 12;
const gap = 12;
/** Nobody's letters are quite these. */
const slack = 1.03;
/** The largest that a map is drawn, and the widest that text runs that is no title. */
const mapRoom = 416;
const measure = 704;

const inside = (html: string, tag: string): string[] =>
	[...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text = '']) => text);
const wordsOf = (html: string): string =>
	html
		.replaceAll(/<svg\b[\s\S]*?<\/svg>|<!--[\s\S]*?-->/g, '')
		.replaceAll(/<[^>]*>/g, ' ')
		.replaceAll(/&\w+;/g, '&')
		.replaceAll(/\s+/g, ' ')
		.trim();

function textHeight(words: string, size: Size, room: number): number {
	const { letter, line } = sizes[size];
	// Words are not cut: on average half of one is missing at the end of a line.
	const usable = Math.max(letter * 8, (size === 'title' ? room : Math.min(room, measure)) - letter * 4);
	return words === '' ? 0 : Math.ceil((words.length * letter) / usable) * line;
}

/** Rows of the ranks: a column is as wide as its longest cell, and all shrink where they have no room. */
function tableHeight(html: string, room: number): number {
	const rows = inside(html, 'tr').map((row) =>
		[...row.matchAll(/<(t[hd])\b([^>]*)>([\s\S]*?)<\/\1>/g)]
			.filter(([, , attributes = '']) => !attributes.includes('aria-hidden'))
			.map(([, , attributes = '', cell = '']) => {
				const words = wordsOf(cell);
				// Numbers and dates are not broken; what waits is told where a number would stand.
				return /class="(?:number|date)/.test(attributes) && !/muted[^]*<a\b/.test(attributes + cell)
					? words.replaceAll(/[ -]/g, '_')
					: words;
			})
	);
	const { letter, line } = sizes.cell;
	const columns = Math.max(0, ...rows.map((row) => row.length));
	const padding = 16;
	const wanted = Array.from(
		{ length: columns },
		(_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)) * letter
	);
	const least = Array.from({ length: columns }, (_, i) =>
		Math.max(...rows.flatMap((row) => (row[i] ?? '').split(/[ -]/).map((word) => word.length * letter)))
	);
	const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
	const free = room - columns * padding - sum(least);
	const asked = sum(wanted) - sum(least);
	const widths = wanted.map((width, i) => {
		const smallest = least[i] ?? 0;
		return free >= asked ? width : smallest + (Math.max(0, free) * (width - smallest)) / Math.max(1, asked);
	});
	return rows.reduce((all, row) => {
		const lines = row.map((cell, i) => Math.ceil((cell.length * letter) / Math.max(letter, widths[i] ?? 0)));
		return all + Math.max(1, ...lines) * line + rowPadding;
	}, 0);
}
const rowPadding = 9;

/** The same rows below each other, each cell behind its head, as `Stacked.svelte` has them where there is no room. */
function stackedHeight(html: string, heads: Heads, room: number): number {
	const { letter, line } = sizes.cell;
	const beside = Math.max(1, Math.floor((room + 16) / (256 + 16)));
	const width = (room - (beside - 1) * 16) / beside;
	const before = headPixels(heads, room + 2 * rim);
	const behind = width - before;
	const linesIn = (words: string, within: number) => Math.max(1, Math.ceil((words.length * letter) / within));
	return inside(html, 'tr').reduce((all, row) => {
		const cells = [...row.matchAll(/<(td|th)\b(?![^>]*data-none)([^>]*)>([\s\S]*?)<\/\1>/g)].map(
			([, , attributes = '', cell = '']) => ({
				head: /data-head="([^"]*)"/.exec(attributes)?.[1] ?? null,
				words: wordsOf(cell),
				drawn: cell.includes('<svg'),
				names: attributes.includes('scope="col"')
			})
		);
		if (cells.every(({ names }) => names)) return all;
		const paired = cells.flatMap(({ head, words, drawn }) =>
			// A head has less room, and smaller letters.
			head === null ? [] : [Math.max(drawn ? 2 : 1, linesIn(words, behind), linesIn(head, before - 8))]
		);
		let lines = 0;
		for (const { head, words } of cells) if (head === null && words !== '') lines += linesIn(words, room);
		for (let i = 0; i < paired.length; i += beside) lines += Math.max(...paired.slice(i, i + beside));
		return all + lines * line + 17;
	}, 0);
}
/** A view of this width has room for tables of many columns. */
const unstacked = 992;

/** The ranks where their columns have no room, as `StackedRanks.svelte` has them: a line, a bar, a line in small letters. */
function stackedRanksHeight(html: string, room: number): number {
	const { letter, line } = sizes.cell;
	const place = /<td class="[^"]*\brank\b/.test(html) ? 42 : 0;
	const width = room - place;
	const [body = ''] = inside(html, 'tbody');
	return inside(body, 'tr').reduce((all, row) => {
		const [name = ''] = inside(row, 'th').map(wordsOf);
		const cells = inside(row.replace(/<td class="[^"]*\brank\b[\s\S]*?<\/td>/, ''), 'td');
		const [level = '', bar = '', ...rest] = cells;
		const words = wordsOf(level);
		const beside = (name.length + words.length) * letter + 6;
		const lines =
			beside <= width
				? 1
				: Math.ceil((name.length * letter) / width) + Math.ceil((words.length * letter) / width);
		const told = rest.map(wordsOf).filter(Boolean).join(' · ');
		const more = bar.includes('<span') ? 10 + textHeight(told, 'tiny', width + sizes.tiny.letter * 4) : 0;
		return all + lines * line + more + rowPadding;
	}, 0);
}
/** A view of this width has room for the columns of the ranks. */
const rankColumns = 576;

/** A view of this width has terms beside what they say, as `Terms.svelte` has them, and this is the room of a term. */
const besideTerms = 576;
const termRoom = 240;

/** Drawings of timelines: one alone, or panels beside each other, as the style of `TimelineSection.svelte` has them. */
function timelineHeight(html: string, room: number): number {
	const alone = room < 420 ? 190 / 232 : room < 640 ? 220 / 420 : room < 860 ? 260 / 640 : 300 / 860;
	const joint = /"verlauf-narrow-title"/.test(html) ? room * alone + 60 : 0;
	const panels = [...html.matchAll(/<li\b[^>]*\bdata-land=[^>]*>([\s\S]*?)<\/li>/g)].map(
		([, panel = '']) => ({
			name: inside(panel, 'h2').map(wordsOf).join(),
			told: inside(panel, 'p').map(wordsOf).join(' ')
		})
	);
	const [only] = panels;
	if (only === undefined) return 0;
	if (panels.length === 1)
		return joint + room * alone + sizes.small.line + textHeight(only.told, 'small', room);
	const tight = room >= 320 && room < 480 && /"verlauf-[^"]*-tight/.test(html);
	const columns = tight ? 2 : Math.max(1, Math.floor((room + 16) / (232 + 16)));
	const width = (room - (columns - 1) * 16) / columns;
	const drawing = tight ? (width * 96) / 152 : (width * 88) / 232;
	let rows = 0;
	for (let i = 0; i < panels.length; i += columns) {
		const words = panels
			.slice(i, i + columns)
			.map(({ name, told }) => textHeight(name, 'small', width) * 0.77 + textHeight(told, 'small', width));
		rows += Math.max(...words) + drawing + gap;
	}
	return joint + rows;
}

/**
 * The pixels that a view needs at a width, its table closed, reckoned from its page, since nothing is drawn where records
 * are told; rather a little more than it takes than less, for what is cut off would have to be scrolled.
 * @param html of the page of a view or of a card
 */
export function neededHeight(html: string, width: number): number {
	const room = width - 2 * rim;
	const [main = ''] = inside(html, 'main');
	const [footer = ''] = inside(main, 'footer');
	const body = main
		.replace(/<footer\b[\s\S]*<\/footer>/, '')
		.replaceAll(/<details\b[\s\S]*?<\/details>/g, '<summary>Als Tabelle</summary>');
	const [table = ''] = inside(body, 'table');
	const [legend = ''] = /<ul\b[^>]*\bdata-legend[\s\S]*?<\/ul>/.exec(body) ?? [];
	const flow = body
		.replace(/<table\b[\s\S]*<\/table>/, '')
		.replaceAll(/<li\b[^>]*\bdata-land=[\s\S]*?<\/li>/g, '');
	const parts: number[] = [];
	for (const title of inside(flow, 'h1')) parts.push(textHeight(wordsOf(title), 'title', room));
	for (const tag of ['h2', 'summary']) {
		for (const text of inside(flow, tag)) parts.push(textHeight(wordsOf(text), 'normal', room));
	}
	const beside = width >= besideTerms;
	for (const tag of ['p', 'li', ...(beside ? [] : ['dt']), 'dd']) {
		for (const text of inside(flow.replace(legend, ''), tag))
			parts.push(textHeight(wordsOf(text), 'normal', room - (tag === 'dd' && beside ? termRoom : 40)));
	}
	// Entries of a legend stand beside each other, each behind its swatch.
	const entries = inside(legend, 'li').map(wordsOf);
	if (legend !== '')
		parts.push(textHeight(entries.map((entry) => `swatch${entry}`).join('  '), 'small', room));
	if (table !== '')
		parts.push(
			width < unstacked && table.includes('data-head=')
				? stackedHeight(table, headsIn(body), room)
				: width < rankColumns && /<td class="[^"]*\bbarcol\b/.test(table)
					? stackedRanksHeight(table, room)
					: tableHeight(table, room),
			textHeight(inside(table, 'caption').map(wordsOf).join(), 'small', room)
		);
	parts.push(timelineHeight(body, room));
	const [, across, down] =
		/class="drawing[^>]*>(?:<!--.*?-->)*\s*<svg[^>]*viewBox="\S+ \S+ (\S+) (\S+)"/.exec(main) ?? [];
	if (across && down) parts.push((Math.min(room, mapRoom) * Number(down)) / Number(across));
	const drawn = parts.filter((height) => height > 0);
	const foot = inside(footer, 'p').reduce(
		(all, text) => all + textHeight(wordsOf(text), 'tiny', room) + 4,
		3 * gap
	);
	return Math.ceil(slack * (drawn.reduce((all, height) => all + height + gap, 0) + foot + 2 * rim));
}
