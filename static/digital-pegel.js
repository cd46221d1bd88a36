/* Digitalpegel: puts a view into a page and gives it the height that it needs. EUPL-1.2. Take a copy of your own. */
(() => {
	class DigitalPegel extends HTMLElement {
		connectedCallback() {
			if (this.frame) return;
			const link = this.querySelector('a[href]');
			if (!link) return;
			this.link = link;
			if (!this.hasAttribute('click')) return this.show();
			const button = document.createElement('button');
			button.type = 'button';
			button.textContent = this.getAttribute('click') || link.textContent;
			button.addEventListener('click', () => this.show(true));
			this.append(button);
		}
		show(focus) {
			const frame = document.createElement('iframe');
			frame.src = this.link.href;
			frame.title = this.link.textContent.trim();
			frame.width = '100%';
			frame.height = this.getAttribute('height') || '640';
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
