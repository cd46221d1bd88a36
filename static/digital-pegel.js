/* Digitalpegel: puts a view into a page and gives it the height that it needs. EUPL-1.2. Take a copy of your own. */
(() => {
	class DigitalPegel extends HTMLElement {
		connectedCallback() {
			if (this.frame) return;
			const link = this.querySelector('a[href]');
			if (!link) {
				/* The page is still being read, and what stands inside comes next. */
				if (document.readyState === 'loading')
					addEventListener('DOMContentLoaded', () => this.connectedCallback(), { once: true });
				return;
			}
			this.link = link;
			this.style.display = 'block';
			if (!this.hasAttribute('click')) return this.show();
			const button = document.createElement('button');
			button.type = 'button';
			button.textContent = this.getAttribute('click') || this.name;
			button.addEventListener('click', () => this.show(true));
			this.append(button);
		}
		get name() {
			return this.link.textContent.trim() || this.link.querySelector('img')?.alt || '';
		}
		/* Told as "width:height …", narrow first: that of the widest that fits here, so that nothing moves later. */
		get told() {
			const pairs = (this.getAttribute('heights') || '')
				.split(' ')
				.map((pair) => pair.split(':').map(Number));
			const room = this.clientWidth;
			const [, height] = pairs.filter(([width]) => width <= room).pop() || pairs[0];
			return height || Number(this.getAttribute('height')) || 640;
		}
		show(focus) {
			const frame = document.createElement('iframe');
			/* Beside the view lies the same with the script that tells its height. */
			frame.src = new URL('auto.html' + this.link.hash, this.link.href).href;
			frame.title = this.name;
			frame.width = '100%';
			frame.height = String(this.told);
			frame.style.cssText = 'border:0;display:block';
			frame.loading = focus ? 'eager' : 'lazy';
			frame.referrerPolicy = 'no-referrer';
			frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
			this.listen = ({ source, data }) => {
				if (source !== frame.contentWindow || data?.type !== 'digitalpegel:height' || data.v !== 1) return;
				if (data.height >= 80 && data.height <= 6000) frame.height = String(Math.ceil(data.height));
			};
			addEventListener('message', this.listen);
			this.frame = frame;
			this.replaceChildren(frame);
			if (focus) frame.focus();
		}
		disconnectedCallback() {
			if (this.listen) removeEventListener('message', this.listen);
			if (this.frame) this.replaceChildren(this.link);
			this.frame = null;
		}
	}
	if (!customElements.get('digital-pegel')) customElements.define('digital-pegel', DigitalPegel);
})();
