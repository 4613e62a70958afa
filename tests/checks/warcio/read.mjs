// Reads an archive with warcio and prints what it finds, with digests that it computes itself:
// {"records": [{"type", "url", "date", "status", "block", "said", "text"}, …], "index": [{"urlkey", "offset", "length", …}]}
// usage: node read.mjs MODULES FILE.warc.gz
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
const [modules, file] = process.argv.slice(2);
const { WARCParser, CDXIndexer } = await import(pathToFileURL(path.join(modules, 'warcio/dist/node/index.js')))
  .then(async node => ({ ...(await import(pathToFileURL(path.join(modules, 'warcio/dist/index.js')))), ...node }));
const records = [];
for await (const record of new WARCParser(createReadStream(file), { parseHttp: false })) {
  const block = await record.readFully(false);
  records.push({ type: record.warcType, url: record.warcTargetURI, date: record.warcDate,
    said: record.warcHeader('WARC-Block-Digest'),
    block: 'sha256:' + createHash('sha256').update(block).digest('hex') });
}
let at = 0;
for await (const record of new WARCParser(createReadStream(file))) {
  if (record.warcType === 'response') {
    records[at].status = Number(record.httpHeaders.statusCode);
    records[at].text = await record.contentText();
  }
  await record.skipFully();
  ++at;
}
const index = [];
for await (const line of new CDXIndexer({ format: 'cdxj' }).iterIndex([{ filename: 'data.warc.gz', reader: createReadStream(file) }]))
  index.push(line);
process.stdout.write(JSON.stringify({ records, index }));
