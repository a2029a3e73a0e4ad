/** What each printed sheet says at its foot; the text is quoted for CSS, and nothing in it can end the style. */
export function PrintFooter({ text }: { text: string }) {
  const quoted = `"${text.replace(/[\\"<>\n\r]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
  const css = `@media print { @page { @bottom-left { content: ${quoted}; } } }`;
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}
