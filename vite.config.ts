import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

const EDITOR = /\/deliverables\/([\w-]+)\/editor\.tsx$/;

/** An editor is a file of its own, named after its type: whoever looks at the network sees which ones a paper fetched. */
const chunkFileNames = ({ moduleIds }: { moduleIds: string[] }) => {
  const type = moduleIds.map((id) => EDITOR.exec(id)?.[1]).find(Boolean);
  return type === undefined ? "assets/[name]-[hash].js" : `assets/${type}-editor-[hash].js`;
};

export default defineConfig({
  plugins: [remix(remixConfig)],
  server: { host: "127.0.0.1", hmr: { port: Number(process.env.HMR_PORT ?? 24678) } },
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 800,
    rollupOptions: { output: { chunkFileNames } },
  },
});
