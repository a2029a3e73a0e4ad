import { scaleLinear } from "d3-scale";
import { useId } from "react";
import type { ProfileLine } from "#schemas/report.ts";
import { say } from "./messages.fr.ts";

const WIDTH = 240;
const HEIGHT = 12;
const THOUSAND = 1000;

/** The points of a line as a bar: earned plain, what waits hatched, so that both are told apart in grey. */
export function ProfileBar({ line }: { line: ProfileLine }) {
  const hatching = useId();
  const x = scaleLinear().domain([0, THOUSAND]).range([0, WIDTH]);
  const { title, points, max } = line;
  const label = say(line.pending > 0 ? "bar-pending" : "bar-earned", { title, points, max });
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
      <defs>
        <pattern
          id={hatching}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" y1="0" x2="0" y2="6" stroke="var(--bar-wait)" strokeWidth="3" />
        </pattern>
      </defs>
      <rect width={WIDTH} height={HEIGHT} fill="var(--bar-ground)" />
      <rect width={x(line.earned)} height={HEIGHT} fill="var(--bar-earned)" />
      <rect x={x(line.earned)} width={x(line.pending)} height={HEIGHT} fill={`url(#${hatching})`} />
      <rect
        width={WIDTH}
        height={HEIGHT}
        fill="none"
        stroke="var(--bar-edge)"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
