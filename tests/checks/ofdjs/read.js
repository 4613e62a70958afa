// Reads and draws an OFD with ofd.js in a page without a screen (jsdom), and prints what stands on it:
// [{"width": px, "height": px, "texts": [{"text": "…", "x": px, "y": px, "size": px}, …], "paths": n that are seen}, …]
// usage: NODE_PATH=…/node_modules node read.js FILE.ofd
const fs = require('fs');
const { JSDOM } = require('jsdom');
const dom = new JSDOM('<!DOCTYPE html><body></body>');
for (const name of ['window', 'document', 'File', 'Blob', 'FileReader', 'DOMParser', 'XMLHttpRequest', 'Node'])
  global[name] = name === 'window' ? dom.window : dom.window[name];
global.self = dom.window;
const chatter = console.log;
console.log = () => {};
const ofd = require('ofd.js');
const bytes = fs.readFileSync(process.argv[2]);
const number = (style, name) => parseFloat((style.match(new RegExp('(?:^|;)\\s*' + name + ':\\s*([-\\d.]+)px')) || [])[1]);
ofd.parseOfdDocument({
  ofd: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  success(documents) {
    const pages = ofd.renderOfd(1000, documents[0]).map(page => {
      const style = page.getAttribute('style');
      const texts = [];
      let paths = 0;
      for (const svg of page.querySelectorAll('svg')) {
        const box = svg.getAttribute('style');
        for (const path of svg.querySelectorAll('path')) // without a fill SVG paints black
          paths += path.hasAttribute('stroke') || path.getAttribute('fill') !== 'none' ? 1 : 0;
        for (const text of svg.querySelectorAll('text'))
          texts.push({ text: text.textContent,
            x: number(box, 'left') + parseFloat(text.getAttribute('x')),
            y: number(box, 'top') + parseFloat(text.getAttribute('y')),
            size: number(text.getAttribute('style'), 'font-size'),
            turned: text.hasAttribute('transform') });
      }
      return { width: number(style, 'width'), height: number(style, 'height'), texts, paths };
    });
    fs.writeSync(1, JSON.stringify(pages));
    process.exit(0);
  },
  fail(error) {
    fs.writeSync(2, String(error && error.stack || error));
    process.exit(1);
  },
});
