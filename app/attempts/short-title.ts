const ROOM = 18;
const SMALL = /^(?:le|la|les|un|une|des|du|de|d['’]une?|avec|mme|au|aux|à|en|et)$/iu;

/**
 * What a tab has room for of a document's title: its first words after « Annexe 2 – », whole, at most 18 characters,
 * never ending on a small word.
 * @example shortTitle("Annexe 1 – Entretien avec Mme Lenoir, gérante") // "Entretien"
 */
export function shortTitle(title: string): string {
  const [, subject = title] = /^(?:annexe|document)\s+\S+\s*[–—:-]\s*(.+)$/iu.exec(title) ?? [];
  const kept: string[] = [];
  for (const word of subject.split(/[\s,(:]+/u)) {
    if (kept.length > 0 && [...kept, word].join(" ").length > ROOM) break;
    kept.push(word);
  }
  while (kept.length > 1 && SMALL.test(kept.at(-1) ?? "")) kept.pop();
  return kept.join(" ");
}
