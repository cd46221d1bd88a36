import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml, type HtmlForm } from '#lib/news/html/read-html.ts';
import { htmlToText } from '#lib/news/html/text.ts';

const load = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
const readText = (text: string, form: HtmlForm | null = null) =>
	readHtml({ text, where: 'page', url: 'https://bote.example/liste/', publisher: null }, () => [], form);
const read = (name: string, form: HtmlForm | null = null) => readText(load(name), form);

describe('an article that says what it is', () => {
	const { drafts, problems } = read('article.html');
	const [article] = drafts;
	it('has title, day of publication (not of change), publisher and address', () => {
		expect(problems).toEqual([]);
		expect(drafts).toHaveLength(1);
		expect(article).toMatchObject({
			title: 'Musterstadt: Rathaus bietet 48 Dienste an',
			published: '2025-03-05',
			publisher: 'Musterbote Verlag',
			url: 'https://bote.example/meldungen/rathaus-digital'
		});
	});
	it('has its text without navigation, captions, scripts and what stands beside it', () => {
		expect(article?.text).toContain('48\u00a0Verwaltungsleistungen online verfügbar');
		expect(article?.text).toContain('Landkreis & dem kommunalen Rechenzentrum');
		expect(article?.text).not.toMatch(/9,90|99999|77 Dienste|Foto|©/);
	});
});

describe('an article that only its markup tells of', () => {
	const [article] = read('article-time.html').drafts;
	it('takes the one <time>, and joins the line above the heading to it', () => {
		expect(article).toMatchObject({
			title: 'Kreis Musterburg: Zulassung per Klick',
			published: '2025-05-06'
		});
		expect(article?.text).toMatch(/^Im Kreis Musterburg[\s\S]*Zutun läuft\.$/);
	});
	it('two different times are no date', () => {
		const two = load('article-time.html').replace('<p>Das', '<p><time datetime="2025-06-07">7.6.</time> Das');
		expect(readText(two).drafts[0]?.published).toBeNull();
	});
	it('a time of change beside it does not count', () => {
		const changed = load('article-time.html').replace(
			'<p>Das',
			'<p><time class="modified" datetime="2025-06-07">7.6.</time> Das'
		);
		const one = load('article-time.html').replace(
			'<p>Im',
			'<time class="updated" datetime="2025-06-07">7.6.</time><p>Im'
		);
		expect([changed, one].map((html) => readText(html).drafts[0]?.published)).toEqual([
			'2025-05-06',
			'2025-05-06'
		]);
	});
	it('broken JSON-LD is no data, and no failure', () => {
		const broken = load('article-time.html').replace(
			'</head>',
			'<script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script></head>'
		);
		expect(readText(broken).drafts[0]?.published).toBe('2025-05-06');
	});
});

describe('an article with a list beside it, on a page that says nothing of itself', () => {
	const body =
		'Die Stadt hat ihre Verwaltung weiter ausgebaut, wie sie heute mitteilt, und sie will noch mehr. '.repeat(
			9
		);
	const others = [1, 2, 3].map(
		(n) =>
			`<article><h3><a href="/m/${n}">Musterdorf: Meldung ${n}</a></h3><time datetime="2025-01-0${n}">x</time><p>Kurz gesagt: es wurde beraten.</p></article>`
	);
	const page = (main: string) =>
		`<html><body><div class="content"><h1>Musterstadt: Verwaltung ausgebaut</h1>${main}</div><section class="more">${others.join('')}</section></body></html>`;
	it('is the article', () => {
		const { drafts } = readText(page(`<p>[05.03.2025] ${body}</p><p>${body}</p>`));
		expect(drafts.map((d) => [d.title, d.published])).toEqual([
			['Musterstadt: Verwaltung ausgebaut', '2025-03-05']
		]);
		expect(drafts[0]?.text).toMatch(/^Die Stadt hat/);
	});
	it('is the list, if there is but a line above it', () => {
		expect(readText(page('<p>Alle Meldungen der Stadt.</p>')).drafts.map((d) => d.published)).toEqual([
			'2025-01-01',
			'2025-01-02',
			'2025-01-03'
		]);
	});
});

describe('a list of teasers', () => {
	const { drafts } = read('list.html');
	it('has each teaser with its own heading, date, text and address', () => {
		expect(
			drafts.map(({ title, published, url, text, flags }) => ({ title, published, url, text, flags }))
		).toEqual([
			{
				title: 'Musterstadt: 48 Dienste im Netz',
				published: '2025-03-05',
				url: 'https://bote.example/m/1',
				text: 'Inzwischen sind in Musterstadt 48 Dienste online verfügbar.',
				flags: ['truncated']
			},
			{
				title: 'Kreis Musterburg: Zulassung per Klick',
				published: '2025-03-04',
				url: 'https://bote.example/m/2',
				text: 'Neun Zulassungsstellen sind angeschlossen.\nWeitere folgen.',
				flags: []
			},
			{
				title: 'Bayern: Ohne Datum',
				published: null,
				url: 'https://anderswo.example/m/3',
				text: 'Das Kabinett hat über die Verwaltung von morgen beraten und nichts beschlossen.',
				flags: []
			}
		]);
	});
	it('printed as lines with dates in brackets, without markup of its own', () => {
		expect(read('list-printed.html').drafts.map((d) => [d.title, d.published, d.text, d.url])).toEqual([
			[
				'Musterstadt: 48 Dienste im Netz',
				'2025-03-05',
				'Inzwischen sind 48 Dienste online.',
				'https://bote.example/liste/m/1'
			],
			[
				'Musterdorf: Acht Dienste',
				'2025-03-04',
				'Musterdorf bietet acht Dienste an.',
				'https://bote.example/liste/m/2'
			]
		]);
	});
	it('<base href> decides what a link means', () => {
		const based = load('list.html').replace('<head>', '<head><base href="https://neu.example/x/">');
		expect(readText(based).drafts[0]?.url).toBe('https://neu.example/m/1');
	});
	it('no address is made of a script or a mail', () => {
		const bad = load('list.html').replaceAll('href="/m/1"', 'href="javascript:alert(1)"');
		expect(readText(bad).drafts[0]?.url).toBeNull();
	});
});

describe('teasers in the markup of common systems', () => {
	const long = 'Die Verwaltung hat ihr Angebot im Netz ausgebaut und will es weiter ausbauen.';
	const first = (html: string) => {
		const [d] = readText(`<html><body><main>${html}</main></body></html>`, 'list').drafts;
		return [d?.title, d?.published, d?.text, d?.url];
	};
	const expected = ['Ort: Acht Dienste', '2025-02-07', long, 'https://bote.example/m/1'];
	it('a heading in a heading, the date below the text', () => {
		const html = `<div class="article"><h3><a href="/m/1"><span itemprop="headline">Ort: Acht Dienste</span></a></h3>
			<div class="teaser-text"><p>${long}</p></div><time itemprop="datePublished" datetime="2025-02-07">7.2.</time></div>`;
		expect(first(html + html.replaceAll('/m/1', '/m/2'))).toEqual(expected);
	});
	it('two times, of which one says when it was changed', () => {
		const html = `<article><header><h2><a href="/m/1">Ort: Acht Dienste</a></h2>
			<time class="entry-date published" datetime="2025-02-07T10:00:00+01:00">x</time>
			<time class="updated" datetime="2025-03-01T10:00:00+01:00">y</time></header><div><p>${long}</p></div></article>`;
		expect(first(html + html.replaceAll('/m/1', '/m/2'))).toEqual(expected);
	});
	it('the date in the heading, and the link around everything', () => {
		const html = `<div class="teaser"><a href="/m/1"><h3><span class="x">07.02.2025</span> Ort: Acht Dienste</h3><p>${long}</p></a></div>`;
		expect(first(html + html.replaceAll('/m/1', '/m/2'))).toEqual(expected);
	});
	it('the place on a line of its own', () => {
		const html = `<div><h2><a href="/m/1">Ort:<br><span>Acht Dienste</span></a></h2><p>[07.02.2025] ${long} <a href="/m/1">mehr...</a></p></div>`;
		expect(first(html + html.replaceAll('/m/1', '/m/2'))).toEqual(expected);
	});
});

describe('a list that is given as data', () => {
	const articles = [
		{
			'@type': 'NewsArticle',
			headline: 'Musterstadt: Acht Dienste',
			datePublished: '2025-03-05',
			url: '/m/1',
			description: 'Acht &amp; mehr.'
		},
		{
			'@type': 'NewsArticle',
			headline: 'Musterdorf: Neun Dienste',
			datePublished: '2025-03-04',
			url: '/m/2',
			description: 'Neun.'
		}
	];
	const page = (data: unknown) =>
		`<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div id="app"></div></body></html>`;
	const expected = [
		['Musterstadt: Acht Dienste', '2025-03-05', 'https://bote.example/m/1', 'Acht & mehr.'],
		['Musterdorf: Neun Dienste', '2025-03-04', 'https://bote.example/m/2', 'Neun.']
	];
	it.each([
		['as a graph', { '@graph': articles }],
		['as an array', articles],
		[
			'as an ItemList',
			{ '@type': 'ItemList', itemListElement: articles.map((item) => ({ '@type': 'ListItem', item })) }
		]
	])('%s', (_, data) =>
		expect(readText(page(data)).drafts.map((d) => [d.title, d.published, d.url, d.text])).toEqual(expected)
	);
});

it('a page of neither form is a problem', () => {
	const { drafts, problems } = readText('<html><body><p>Wartung</p></body></html>');
	expect(drafts).toEqual([]);
	expect(problems).toHaveLength(1);
	expect(problems[0]?.level).toBe('error');
});

it('the form can be forced', () => {
	expect(read('list.html', 'article').drafts).toHaveLength(1);
	expect(read('article.html', 'list').drafts.length).not.toBe(0);
});

it('HTML as text: one line a block, entities resolved, plain text unchanged', () => {
	expect(htmlToText('<p>A &amp; B</p><ul><li>eins<li>zwei</ul><script>x</script>')).toBe('A & B\neins\nzwei');
	expect(htmlToText('5 < 6 und 7 > 3')).toBe('5 < 6 und 7 > 3');
});
