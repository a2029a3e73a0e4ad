const LIST =
  /\bannexes?[ \u00a0](?:[0-9]{1,2}|[A-Z])\b(?:(?:, ?| et | à | ou |,? puis )(?:l['’])?(?:[0-9]{1,2}|[A-Z])\b)*/giu;
const NAME = /(?:annexes?[ \u00a0])?\b(?:[0-9]{1,2}|[A-Z])\b/giu;

/**
 * The HTML of a statement with « annexe 2 » and each number of « annexes 1, 2 et 7 » as buttons that carry the number,
 * where the paper has such an annexe. In: safe HTML, the numbers known. Out: safe HTML.
 */
export function linkAnnexes(html: string, numbers: ReadonlySet<string>): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) linkIn(text, numbers);
  return body.innerHTML;
}

function linkIn(text: Text, numbers: ReadonlySet<string>): void {
  const places = [...text.data.matchAll(LIST)].flatMap((list) =>
    [...list[0].matchAll(NAME)].map((name) => ({ at: list.index + name.index, words: name[0] })),
  );
  for (const { at, words } of places.reverse()) {
    const number = /\S+$/u.exec(words.replace("\u00a0", " "))?.[0] ?? "";
    if (!numbers.has(number)) continue;
    const found = text.splitText(at);
    found.splitText(words.length);
    const button = found.ownerDocument.createElement("button");
    button.type = "button";
    button.dataset.annexe = number;
    found.replaceWith(button);
    button.append(found);
  }
}
