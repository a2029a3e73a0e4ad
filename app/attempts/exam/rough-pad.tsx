import { say } from "#app/attempts/messages.fr.ts";
import { MAX_ROUGH_LENGTH } from "#app/attempts/reserved-answers.ts";
import { ToolPanel } from "./tool-panel.tsx";

interface Props {
  value: string;
  readOnly: boolean;
  onChange: (text: string) => void;
  onClose: () => void;
}

/** A sheet to scribble on: saved with the copy, never marked. */
export function RoughPad({ value, readOnly, onChange, onClose }: Props) {
  return (
    <ToolPanel title={say("rough-pad")} wide onClose={onClose}>
      <p className="meta" id="rough-hint">
        {say("rough-hint")}
      </p>
      <textarea
        className="input"
        data-first
        rows={14}
        maxLength={MAX_ROUGH_LENGTH}
        aria-label={say("rough-pad")}
        aria-describedby="rough-hint"
        spellCheck={false}
        value={value}
        readOnly={readOnly}
        onChange={(event) => onChange(event.target.value)}
      />
    </ToolPanel>
  );
}
