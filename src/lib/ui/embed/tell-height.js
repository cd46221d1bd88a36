(() => {
	const m = document.querySelector('main'),
		s = (location.hash.match(/secret=([\w-]+)/) || [])[1],
		p = (d) => parent.postMessage(d, '*'),
		t = () => {
			const h = Math.ceil(m.getBoundingClientRect().height);
			p({ type: 'digitalpegel:height', v: 1, height: h });
			if (s) p({ message: 'height', value: h, secret: s });
		};
	new ResizeObserver(t).observe(m);
	addEventListener('load', t);
	addEventListener('message', (e) => e.data.message === 'ready' && t());
})();
