import { ChevronDown, ChevronUp, Columns2, Search as SearchIcon } from "lucide-react";
import { Button } from "#app/ui/button.tsx";
import { say } from "#app/attempts/messages.fr.ts";
import styles from "./annexes-pane.module.css";
import type { Search } from "./use-annexe-search.ts";

interface Props {
  search: Search;
  isDouble: boolean;
  onDouble: () => void;
  onZoom: (step: 1 | -1) => void;
}

/** Looks for words, changes the size of the text, shows two annexes. */
export function AnnexeTools({ search, isDouble, onDouble, onZoom }: Props) {
  return (
    <div className={styles.tools} role="group" aria-label={say("annexe-tools")}>
      <SearchField search={search} />
      <Button kind="quiet" aria-label={say("zoom-out")} onClick={() => onZoom(-1)}>
        A−
      </Button>
      <Button kind="quiet" aria-label={say("zoom-in")} onClick={() => onZoom(1)}>
        A+
      </Button>
      <Button
        kind="quiet"
        iconOnly
        aria-label={say("two-annexes")}
        title={say("two-annexes")}
        aria-pressed={isDouble}
        onClick={onDouble}
      >
        <Columns2 className="icon" aria-hidden />
      </Button>
    </div>
  );
}

function SearchField({ search }: { search: Search }) {
  const { query, count, place } = search;
  const found = place === null ? String(count) : say("search-place", { place: place + 1, count });
  return (
    <div className={styles.search}>
      <SearchIcon className="icon" aria-hidden />
      <input
        className="input"
        type="search"
        autoComplete="off"
        aria-label={say("search-annexes")}
        value={query}
        onChange={(event) => search.look(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          if (event.shiftKey) search.previous();
          else search.next();
        }}
      />
      {query.trim() !== "" && (
        <span className={styles.found}>
          <output>{count === 0 ? say("search-none") : found}</output>
          <button
            type="button"
            aria-label={say("search-previous")}
            disabled={count === 0}
            onClick={search.previous}
          >
            <ChevronUp className="icon" aria-hidden />
          </button>
          <button type="button" aria-label={say("search-next")} disabled={count === 0} onClick={search.next}>
            <ChevronDown className="icon" aria-hidden />
          </button>
        </span>
      )}
    </div>
  );
}
