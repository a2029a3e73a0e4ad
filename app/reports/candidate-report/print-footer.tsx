/** What each printed sheet says at its foot; the text is quoted for CSS. */
export function PrintFooter({ text }: { text: string }) {
  const quoted = `"${text.replace(/[\\"<>\n\r]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
  return <style>{`@media print { @page { @bottom-left { content: ${quoted}; } } }`}</style>;
}
