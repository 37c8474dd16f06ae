// Checks what the bot sent and what the local Discord answered against Discord's own OpenAPI
// description. Usage: node openapi.mjs EXCHANGES, a file with one exchange as JSON on each line.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import * as lenient from "discord-api-spec/zod";

// The package takes its object type while it loads, so setStrictObject comes too late for it; only
// a copy that begins strict refuses unknown fields.
async function strictSchemas() {
  const original = new URL(import.meta.resolve("discord-api-spec/zod"));
  const text = readFileSync(original, "utf8");
  // Discord writes +00:00, which "date-time" means but Zod takes only when told to.
  const strict = text
    .replace("let zObject = z.object;", "let zObject = z.strictObject;")
    .replaceAll("z.iso.datetime()", "z.iso.datetime({ offset: true })");
  if (!strict.includes("zObject = z.strictObject;")) {
    throw new Error("discord-api-spec no longer chooses its object type where it did");
  }
  const copy = new URL("./node_modules/discord-api-spec/strict.mjs", import.meta.url);
  writeFileSync(copy, strict);
  return import(copy);
}

const schemas = await strictSchemas();
const one = (name) => ({ names: [name], list: false });
const listOf = (name) => ({ names: [name], list: true });
const anyOf = (...names) => ({ names, list: false });

const MESSAGE = one("MessageResponse");
const CHANNEL = anyOf("GuildChannelResponse", "PrivateChannelResponse", "ThreadResponse");
const COMMAND = one("ApplicationCommandResponse");
const APPLICATION = one("PrivateApplicationResponse");
const WEBHOOK_EDIT = one("IncomingWebhookUpdateRequestPartial");

// [route, schema of the request, schema of a successful reply]; undefined is an empty body.
const ROUTES = [
  ["GET /users/@me", undefined, one("UserPIIResponse")],
  ["POST /users/@me/channels", one("CreatePrivateChannelRequest"), one("PrivateChannelResponse")],
  ["GET /users/{}", undefined, one("UserResponse")],
  ["GET /gateway", undefined, one("GatewayResponse")],
  ["GET /gateway/bot", undefined, one("GatewayBotResponse")],
  ["GET /oauth2/applications/@me", undefined, APPLICATION],
  ["GET /applications/@me", undefined, APPLICATION],
  ["GET /guilds/{}/members/{}", undefined, one("GuildMemberResponse")],
  ["GET /guilds/{}/threads/active", undefined, one("ThreadsResponse")],
  ["GET /applications/{}/commands", undefined, listOf("ApplicationCommandResponse")],
  ["PUT /applications/{}/commands", listOf("ApplicationCommandUpdateRequest"),
    listOf("ApplicationCommandResponse")],
  ["POST /applications/{}/commands", one("ApplicationCommandCreateRequest"), COMMAND],
  ["GET /applications/{}/commands/{}", undefined, COMMAND],
  ["PATCH /applications/{}/commands/{}", one("ApplicationCommandPatchRequestPartial"), COMMAND],
  ["DELETE /applications/{}/commands/{}", undefined, undefined],
  ["GET /channels/{}", undefined, CHANNEL],
  ["PATCH /channels/{}", anyOf("UpdateThreadRequestPartial", "UpdateGuildChannelRequestPartial"),
    CHANNEL],
  ["DELETE /channels/{}", undefined, CHANNEL],
  ["POST /channels/{}/typing", undefined, undefined],
  ["POST /channels/{}/threads", one("CreateTextThreadWithoutMessageRequest"),
    one("CreatedThreadResponse")],
  ["GET /channels/{}/thread-members", undefined, listOf("ThreadMemberResponse")],
  ["PUT /channels/{}/thread-members/{}", undefined, undefined],
  ["DELETE /channels/{}/thread-members/{}", undefined, undefined],
  ["GET /channels/{}/messages", undefined, listOf("MessageResponse")],
  ["POST /channels/{}/messages", one("MessageCreateRequest"), MESSAGE],
  ["GET /channels/{}/messages/{}", undefined, MESSAGE],
  ["PATCH /channels/{}/messages/{}", one("MessageEditRequestPartial"), MESSAGE],
  ["DELETE /channels/{}/messages/{}", undefined, undefined],
  ["POST /channels/{}/messages/{}/threads", one("CreateTextThreadWithMessageRequest"),
    one("ThreadResponse")],
  ["POST /interactions/{}/{}/callback",
    anyOf("CreateMessageInteractionCallbackRequest", "UpdateMessageInteractionCallbackRequest",
      "ModalInteractionCallbackRequest", "ApplicationCommandAutocompleteCallbackRequest"),
    one("InteractionCallbackResponse")],
  // What the description gives for this route is meant for webhooks with a name and an avatar.
  ["POST /webhooks/{}/{}", one("IncomingWebhookInteractionRequest"), MESSAGE],
  ["GET /webhooks/{}/{}/messages/@original", undefined, MESSAGE],
  ["PATCH /webhooks/{}/{}/messages/@original", WEBHOOK_EDIT, MESSAGE],
  ["DELETE /webhooks/{}/{}/messages/@original", undefined, undefined],
  ["GET /webhooks/{}/{}/messages/{}", undefined, MESSAGE],
  ["PATCH /webhooks/{}/{}/messages/{}", WEBHOOK_EDIT, MESSAGE],
  ["DELETE /webhooks/{}/{}/messages/{}", undefined, undefined],
].map(([name, request, reply]) => ({ name, request, reply, pattern: pattern(name) }));

function pattern(name) {
  return new RegExp("^" + name.replaceAll("{}", "[^/]+") + "$");
}

/** Why a value does not fit, or undefined. */
function misfit(value, expected) {
  if (expected === undefined) {
    return value === null ? undefined : "a body where there should be none";
  }
  if (expected.list) {
    return Array.isArray(value)
      ? value.map((item) => misfit(item, anyOf(...expected.names))).find(Boolean)
      : "no list";
  }
  const results = expected.names.map((name) => {
    if (!schemas[name + "Schema"]) {
      throw new Error("no schema " + name);
    }
    return schemas[name + "Schema"].safeParse(value);
  });
  return results.some((result) => result.success)
    ? undefined
    : expected.names.join(" | ") + ": " + results.map((result) => told(result.error)).join(" | ");
}

/** The issues with their paths, of a union those of the branch that came closest. */
function told(error) {
  return error.issues.map((issue) => issueText(issue, [])).join("; ");
}

function issueText(issue, above) {
  const path = [...above, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const closest = issue.errors.reduce((best, next) => (depth(next) > depth(best) ? next : best));
    return closest.map((inner) => issueText(inner, path)).join("; ");
  }
  const keys = issue.keys ? " " + issue.keys.join(", ") : "";
  return (path.join(".") || "(root)") + " " + issue.code + keys;
}

/** How far a branch got: a wrong type number in the first place is the least. */
function depth(issues) {
  const wrongType = issues.some((issue) => issue.path.length === 1 && issue.path[0] === "type");
  return wrongType ? -issues.length - 1000 : -issues.length;
}

const isDigits = (value) => typeof value === "string" && /^\d+$/.test(value);
const isDigitsList = (value) =>
  Array.isArray(value) && value.length > 0 && value.every(isDigits);
const commands = (body) => (Array.isArray(body) ? body : [body]);
const attachments = (body, multipart) =>
  multipart ? (body?.attachments ?? body?.data?.attachments ?? []) : [];

// What JDA always sends in another type than described, and Discord takes: the objects of a body
// that have the field, when it is off, and what the description wants.
const KNOWN = [
  ["contexts", commands, isDigitsList, (list) => list.map(Number)],
  ["integration_types", commands, isDigitsList, (list) => list.map(Number)],
  ["default_member_permissions", commands, isDigits, Number],
  ["id", attachments, Number.isInteger, String],
  ["content_type", attachments, (type) => typeof type === "string", () => undefined],
  ["nsfw", commands, (flag) => typeof flag === "boolean", () => undefined],
  ["recipient_id", commands, Number.isInteger, String],
];

function withoutKnownDeviations(request, multipart, known) {
  const body = structuredClone(request);
  for (const [field, holders, isOff, repaired] of KNOWN) {
    for (const holder of holders(body, multipart)) {
      if (holder && isOff(holder[field])) {
        holder[field] = repaired(holder[field]);
        if (holder[field] === undefined) {
          delete holder[field];
        }
        known.set(field, (known.get(field) ?? 0) + 1);
      }
    }
  }
  return body;
}

function replyMisfit(exchange, expected) {
  if (exchange.status === 429) {
    return lenient.RatelimitedResponseSchema.safeParse(exchange.response).success
      ? undefined
      : "no RatelimitedResponse";
  }
  if (exchange.status >= 400) {
    return lenient.ErrorSchema.safeParse(exchange.response).success &&
      errorTree(exchange.response.errors ?? {})
      ? undefined
      : "no ErrorResponse";
  }
  return misfit(exchange.response, exchange.status === 204 ? undefined : expected);
}

/** Whether this is a tree of errors; the description wants numbers for codes that are words. */
function errorTree(node) {
  return Object.entries(node).every(([key, value]) =>
    key === "_errors"
      ? value.every((error) => typeof error.code === "string" && typeof error.message === "string")
      : errorTree(value));
}

const file = process.argv[2];
if (!file || !existsSync(file)) {
  console.error("There are no exchanges to check: " + file);
  process.exit(1);
}

const rows = new Map();
const known = new Map();
const deviations = new Map();
const deviates = (what, example) => {
  const before = deviations.get(what) ?? { times: 0, example };
  deviations.set(what, { ...before, times: before.times + 1 });
};
for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
  const exchange = JSON.parse(line);
  const asked = exchange.method + " " + exchange.path.replace(/\?.*/, "");
  const route = ROUTES.find((candidate) => candidate.pattern.test(asked));
  if (!route) {
    if (exchange.bot) {
      deviates("unknown route: " + asked, exchange.request);
    }
    continue;
  }
  const row = rows.get(route.name) ?? { requests: 0, replies: 0, deviations: 0 };
  rows.set(route.name, row);
  const found = [];
  // Tests of the local Discord itself send nonsense on purpose, without the bot's client.
  if (exchange.bot) {
    row.requests++;
    const request = withoutKnownDeviations(exchange.request, exchange.multipart, known);
    found.push(["request", misfit(request, route.request), exchange.request]);
  }
  // The description has no 5xx.
  if (exchange.status < 500) {
    row.replies++;
    found.push(["reply " + exchange.status, replyMisfit(exchange, route.reply), exchange.response]);
  }
  for (const [what, why, body] of found.filter(([, why]) => why)) {
    row.deviations++;
    deviates(`${route.name}, ${what}: ${why}`, body);
  }
}

const width = Math.max(...[...rows.keys()].map((name) => name.length), 5);
console.log("route".padEnd(width) + "  requests  replies  deviations");
for (const [name, row] of [...rows].sort()) {
  const cells = [row.requests, row.replies, row.deviations];
  const [requests, replies, off] = cells.map(String);
  console.log(
    name.padEnd(width) + requests.padStart(10) + replies.padStart(9) + off.padStart(12));
}
console.log(
  "known deviations of JDA: " +
    ([...known].map(([field, times]) => `${field} ${times}`).join(", ") || "none"));
if (rows.size === 0) {
  deviates("no exchange of a known route", null);
}
for (const [what, { times, example }] of deviations) {
  console.error(`DEVIATION ${what} (${times} times)\n    ${JSON.stringify(example).slice(0, 600)}`);
}
process.exit(deviations.size === 0 ? 0 : 1);
