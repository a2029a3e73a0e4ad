import type { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { useEffect, useLayoutEffect, useRef, useState, type MutableRefObject } from "react";
import { speaker } from "#app/ui/speaker.ts";
import type { BodyBlock } from "#deliverables/letter/body.ts";
import { LETTER_EDITOR } from "#deliverables/letter/editor-messages.fr.ts";
import { bodyOf, documentOf } from "./convert-body.ts";
import { editorState } from "./editor-state.ts";
import styles from "./rich-body.module.css";
import { Tools } from "./tools.tsx";

interface Props {
  id: string;
  labelledBy: string;
  body: BodyBlock[];
  onChange: (body: BodyBlock[]) => void;
}

const say = speaker(LETTER_EDITOR);

/** The editor of a body. The page holds the answer: what comes from elsewhere (another version) replaces what stands. */
export function RichBody({ id, labelledBy, body, onChange }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const [state, setState] = useState<EditorState | null>(null);
  const [isRefused, setRefused] = useState(false);
  const now = useNow({ body, onChange });
  /** Bodies told to the page and not yet heard back: a keystroke is never undone by the echo of the one before. */
  const told = useRef<string[]>([]);

  useLayoutEffect(() => {
    if (place.current === null) return;
    const made = new EditorView(place.current, {
      state: editorState(now.current.body, () => setRefused(true)),
      attributes: {
        id,
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": labelledBy,
        lang: "fr",
      },
      dispatchTransaction: (transaction) => {
        const next = made.state.apply(transaction);
        // Refused: it stands beyond the bounds.
        if (next === made.state) return;
        made.updateState(next);
        setState(next);
        if (!transaction.docChanged) return;
        setRefused(false);
        if (transaction.getMeta(FROM_PAGE) === true) return;
        const written = bodyOf(next.doc);
        told.current.push(JSON.stringify(written));
        now.current.onChange(written);
      },
    });
    setView(made);
    setState(made.state);
    return () => made.destroy();
  }, [id, labelledBy, now]);

  useEffect(() => {
    if (view === null || view.isDestroyed) return;
    const text = JSON.stringify(body);
    const echo = told.current.lastIndexOf(text);
    if (echo >= 0) told.current.splice(0, echo + 1);
    else if (text !== JSON.stringify(bodyOf(view.state.doc))) replaceBody(view, body);
  }, [view, body]);

  return (
    <div className={styles.rich}>
      {view && state && <Tools view={view} state={state} />}
      <div ref={place} />
      <p role="status" className={styles.refused}>
        {isRefused ? say("too-large") : ""}
      </p>
    </div>
  );
}

/** What the page gave last, for the editor that outlives each drawing of it. */
function useNow<T>(value: T): MutableRefObject<T> {
  const now = useRef(value);
  useLayoutEffect(() => {
    now.current = value;
  });
  return now;
}

const FROM_PAGE = "fromPage";

function replaceBody(view: EditorView, body: readonly BodyBlock[]): void {
  const { doc, tr } = view.state;
  view.dispatch(
    tr
      .replaceWith(0, doc.content.size, documentOf(body).content)
      .setMeta(FROM_PAGE, true)
      .setMeta("addToHistory", false),
  );
}
