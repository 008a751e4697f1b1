import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { unheard } from './unheard.ts';

function docWith(text: string): Y.Doc {
  const doc = new Y.Doc();
  doc.getText('t').insert(0, text);
  return doc;
}

describe('what is taken in unheard', () => {
  it('reaches the document but not the listeners, which hear everything after it', () => {
    const doc = new Y.Doc();
    const heard: Uint8Array[] = [];
    const listen = (update: Uint8Array) => void heard.push(update);
    doc.on('update', listen);
    const update = Y.encodeStateAsUpdate(docWith('bord'));
    expect(unheard(doc, [listen], () => Y.applyUpdate(doc, update))).toBe(true);
    expect(String(doc.getText('t'))).toBe('bord');
    expect(heard).toHaveLength(0);
    doc.getText('t').insert(0, 'het ');
    expect(heard).toHaveLength(1);
  });

  it('does not swallow an edit that follows from it at once', () => {
    const doc = new Y.Doc();
    const heard: Uint8Array[] = [];
    const listen = (update: Uint8Array) => void heard.push(update);
    doc.on('update', listen);
    const update = Y.encodeStateAsUpdate(docWith('bord'));
    unheard(doc, [listen], () => {
      Y.applyUpdate(doc, update);
      doc.getText('t').insert(0, 'het ');
    });
    expect(heard).toHaveLength(1);
  });

  it('tells when nothing came in, and listens again when taking it fails', () => {
    const doc = docWith('bord');
    const heard: Uint8Array[] = [];
    const listen = (update: Uint8Array) => void heard.push(update);
    doc.on('update', listen);
    expect(unheard(doc, [listen], () => Y.applyUpdate(doc, Y.encodeStateAsUpdate(doc)))).toBe(false);
    const fail = () => {
      throw new Error('broken');
    };
    expect(() => unheard(doc, [listen], fail)).toThrow('broken');
    doc.getText('t').insert(0, 'het ');
    expect(heard).toHaveLength(1);
  });
});
