/** The server's plain handlers alone, from source: a process of its own, to be killed. */
import express from "express";
import { expressApi } from "#app/api/express-api.server.ts";
import { start } from "#app/config/start.server.ts";

const { config } = await start(process.env);
const app = express();
app.use(expressApi);
app.listen(config.port, config.host);
