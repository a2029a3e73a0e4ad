import type { ReactNode } from "react";
import { type Key, Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components";

export interface TabItem {
  id: string;
  title: ReactNode;
  panel: ReactNode;
}

interface Props {
  /** Names the list of tabs. */
  label: string;
  items: readonly TabItem[];
  selected?: string;
  onSelect?: (id: string) => void;
}

/** Panels of one page, one at a time; arrows move between tabs. Pages of their own are links, not tabs. */
export function Tabs({ label, items, selected, onSelect }: Props) {
  return (
    <AriaTabs selectedKey={selected} onSelectionChange={(key: Key) => onSelect?.(String(key))}>
      <TabList aria-label={label} className="tabs">
        {items.map(({ id, title }) => (
          <Tab key={id} id={id} className="tab">
            {title}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, panel }) => (
        <TabPanel key={id} id={id}>
          {panel}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
