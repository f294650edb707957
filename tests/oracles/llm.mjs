// SPDX-License-Identifier: GPL-3.0-or-later
// The makers' own clients against the language model's server of the tests, and what they send beside what Bellhop sends.
// node llm.mjs LLM_STUB
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import http from "node:http";
import { createInterface } from "node:readline";

import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";

const apiKey = "canary-llm-key-0451";
const stub = spawn(process.argv[2], [], { stdio: ["pipe", "pipe", "inherit"] });
const base = await new Promise((found) => {
    createInterface({ input: stub.stdout }).on("line", (line) => {
        if (line.startsWith("listening on "))
            found(line.slice("listening on ".length));
    });
});
const mood = async (word) => assert.equal((await fetch(`${base}/mood/${word}`, { method: "POST", body: "{}" })).status, 200);

const schema = { type: "object", properties: { text: { type: "string" } }, required: ["text"], additionalProperties: false };
const data = JSON.stringify({ question: "parking?", answer: "The garage costs 18 euros." });
const said = "The garage costs 18 euros. You are welcome!";

const openai = new OpenAI({ apiKey, baseURL: `${base}/v1`, maxRetries: 2 });
const viaOpenAi = () => openai.chat.completions.create({ model: "stub-1",
    messages: [{ role: "system", content: "Reword." }, { role: "user", content: data }],
    response_format: { type: "json_schema", json_schema: { name: "text", strict: true, schema } },
    max_completion_tokens: 400 });
const anthropic = new Anthropic({ apiKey, baseURL: base, maxRetries: 2 });
const viaAnthropic = () => anthropic.messages.create({ model: "stub-1", max_tokens: 400, system: "Reword.",
    messages: [{ role: "user", content: data }], output_config: { format: { type: "json_schema", schema } } });

async function bothReadGoodAnswers() {
    await mood("good");
    const completion = await viaOpenAi();
    assert.equal(JSON.parse(completion.choices[0].message.content).text, said);
    assert.equal(completion.choices[0].finish_reason, "stop");
    assert.equal(completion.usage.prompt_tokens, 120);
    const message = await viaAnthropic();
    assert.equal(JSON.parse(message.content[0].text).text, said);
    assert.equal(message.stop_reason, "end_turn");
    assert.equal(message.usage.output_tokens, 24);
}

async function bothReadRefusalsAndCutAnswers() {
    await mood("refusing");
    const completion = await viaOpenAi();
    assert.equal(completion.choices[0].message.content, null);
    assert.ok(completion.choices[0].message.refusal);
    assert.equal((await viaAnthropic()).stop_reason, "refusal");
    await mood("cut-off");
    assert.equal((await viaOpenAi()).choices[0].finish_reason, "length");
    assert.equal((await viaAnthropic()).stop_reason, "max_tokens");
}

async function bothTryAgainWhatPassesAndSeeWhatDoesNot() {
    for (const ask of [viaOpenAi, viaAnthropic]) {
        await mood("busy-once");
        await ask(); // tried again by the client itself
    }
    await mood("busy");
    await assert.rejects(viaOpenAi(), OpenAI.RateLimitError);
    await assert.rejects(viaAnthropic(), Anthropic.RateLimitError);
    await mood("down");
    await assert.rejects(viaOpenAi(), OpenAI.InternalServerError);
    await assert.rejects(viaAnthropic(), Anthropic.InternalServerError);
    await mood("good");
    await assert.rejects(new OpenAI({ apiKey: "x", baseURL: `${base}/v1` }).chat.completions.create({ model: "m",
        messages: [{ role: "user", content: data }] }), OpenAI.AuthenticationError);
    await assert.rejects(new Anthropic({ apiKey: "x", baseURL: base }).messages.create({ model: "m", max_tokens: 1,
        messages: [{ role: "user", content: data }] }), Anthropic.AuthenticationError);
}

// What a client puts on the line, taken down by a server that only listens.
async function sentBy(send) {
    let seen;
    const ear = http.createServer((request, response) => {
        const parts = [];
        request.on("data", (part) => parts.push(part));
        request.on("end", () => {
            seen ??= { method: request.method, path: request.url, headers: request.headers,
                body: JSON.parse(Buffer.concat(parts).toString("utf8")) };
            response.writeHead(400, { "content-type": "application/json" }).end("{}");
        });
    });
    await new Promise((done) => ear.listen(0, "127.0.0.1", done));
    await send(`http://127.0.0.1:${ear.address().port}`);
    ear.close();
    return seen;
}

// The same members of the same types, in the same places.
const shape = (value) => {
    if (Array.isArray(value))
        return value.map(shape);
    if (value === null || typeof value !== "object")
        return typeof value;
    return Object.fromEntries(Object.keys(value).sort().map((key) => [key, shape(value[key])]));
};

async function bellhopSendsWhatTheySend() {
    const quietly = async (promise) => promise.catch(() => {});
    const ours = (dialect, suffix) => sentBy((url) => new Promise((done) => {
        const child = spawn(process.argv[2], ["ask", dialect, url + suffix], { stdio: ["ignore", "ignore", "inherit"] });
        child.on("close", done);
    }));
    const theirs = {
        openai: await sentBy((url) => quietly(new OpenAI({ apiKey, baseURL: `${url}/v1`, maxRetries: 0 })
            .chat.completions.create({ model: "stub-1", messages: [{ role: "system", content: "a" }, { role: "user", content: "b" }],
                response_format: { type: "json_schema", json_schema: { name: "text", strict: true, schema } },
                max_completion_tokens: 400 }))),
        anthropic: await sentBy((url) => quietly(new Anthropic({ apiKey, baseURL: url, maxRetries: 0 }).messages.create({
            model: "stub-1", max_tokens: 400, system: "a", messages: [{ role: "user", content: "b" }],
            output_config: { format: { type: "json_schema", schema } } }))),
    };
    for (const [dialect, suffix, headers] of [["openai", "/v1", ["authorization", "content-type"]],
        ["anthropic", "", ["content-type"]]]) {
        const sent = await ours(dialect, suffix);
        assert.equal(sent.method, theirs[dialect].method, dialect);
        assert.equal(sent.path, theirs[dialect].path, dialect);
        for (const header of headers)
            assert.equal(sent.headers[header], theirs[dialect].headers[header], `${dialect} ${header}`);
        if (dialect === "anthropic") { // the documented way; the newest client hands its key over as OpenAI's does
            assert.equal(sent.headers["x-api-key"], apiKey);
            assert.match(sent.headers["anthropic-version"], /^20\d\d-\d\d-\d\d$/);
        }
        assert.deepEqual(shape(sent.body), shape(theirs[dialect].body), dialect);
    }
}

function bellhopReadsTheStub() {
    for (const [dialect, url] of [["openai", `${base}/v1`], ["anthropic", base]])
        assert.equal(execFileSync(process.argv[2], ["ask", dialect, url]).toString(), `${said}\n120 24\n`);
}

try {
    await bothReadGoodAnswers();
    await bothReadRefusalsAndCutAnswers();
    await bothTryAgainWhatPassesAndSeeWhatDoesNot();
    await bellhopSendsWhatTheySend();
    await mood("good");
    bellhopReadsTheStub();
    console.log("the makers' clients and Bellhop agree");
} finally {
    stub.stdin.end();
}
