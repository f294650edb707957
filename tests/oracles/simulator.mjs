// SPDX-License-Identifier: GPL-3.0-or-later
// The providers' own and other people's clients drive the simulator and check what it signs.
// node simulator.mjs BELLHOP_SIM
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import http from "node:http";
import { createInterface } from "node:readline";

import Client from "@great-detail/whatsapp";
import twilio from "twilio";
import { WhatsAppAPI } from "whatsapp-api-js";
import { Text } from "whatsapp-api-js/messages";

const account = "AC00000000000000000000000000000001";
const number = "100200300400500";
const guest = "254722000200";

// What a relay would get.
const posts = [];
const relay = http.createServer((request, response) => {
    const parts = [];
    request.on("data", (part) => parts.push(part));
    request.on("end", () => {
        posts.push({ url: request.url, headers: request.headers, body: Buffer.concat(parts).toString("utf8") });
        response.end();
    });
});
await new Promise((done) => relay.listen(0, "127.0.0.1", done));
const hotel = `http://127.0.0.1:${relay.address().port}`;

const sim = spawn(process.argv[2], ["serve", "--listen", "127.0.0.1:0", "--relay", hotel, "--seed", "1", "--speed", "50",
    "--wait", "0"], { stdio: ["ignore", "pipe", "inherit"] });
const address = await new Promise((found) => {
    createInterface({ input: sim.stdout }).on("line", (line) => {
        if (line.startsWith("listening on "))
            found(line.slice("listening on ".length));
    });
});

const ask = async (path, body) => {
    const answer = await fetch(address + path, body ? { method: "POST", body: JSON.stringify(body) } : {});
    assert.equal(answer.status, 200, path);
    return answer.json();
};
const until = async (what, holds) => {
    for (let tries = 0; tries < 600; ++tries) {
        const value = await holds();
        if (value)
            return value;
        await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`did not come: ${what}`);
};
const write = (provider, message) => ask("/guests", { provider, guest: { phone: guest, name: "Amina" }, message });
const received = async (provider, text) =>
    until(text, async () => (await ask(`/ledger?provider=${provider}`)).received.find((one) => one.text === text));

// Twilio's own client, with its hosts led here.
class Detour extends twilio.RequestClient {
    request(options) {
        const uri = options.uri.replace(/^https:\/\/[a-z]+\.twilio\.com/, `${address}/twilio`);
        return super.request({ ...options, uri });
    }
}

async function twilioSendsListsAndFetches() {
    const client = twilio(account, "sim-auth-token", { httpClient: new Detour() });
    for (let i = 0; i < 5; ++i)
        await write("twilio", { type: "text", text: `Habari ${i} é` });
    await write("twilio", { type: "image", caption: "passport" });
    const sent = await client.messages.create({ from: "whatsapp:+14155550100", to: `whatsapp:+${guest}`,
        body: "Karibu sana", statusCallback: `${hotel}/status?ref=5f0c` });
    assert.match(sent.sid, /^SM[0-9a-f]{32}$/);
    assert.equal(sent.status, "queued");
    assert.ok(sent.dateCreated instanceof Date && !Number.isNaN(sent.dateCreated.getTime()));
    assert.equal((await received("twilio", "Karibu sana")).client_token, "5f0c");

    const today = new Date(Date.now() - 3600_000);
    const list = await client.messages.list({ to: "whatsapp:+14155550100", dateSentAfter: today, pageSize: 2 });
    assert.equal(list.length, 6);
    assert.ok(list.every((one) => one.direction === "inbound" && one.status === "received"));
    const photo = list.find((one) => one.numMedia === "1");
    assert.equal((await client.messages(photo.sid).media.list()).length, 1);
    await until("read", async () => (await client.messages(sent.sid).fetch()).status === "read");
    await assert.rejects(client.messages("SM00000000000000000000000000000000").fetch(), (error) => error.code === 20404);
    await assert.rejects(client.messages.create({ from: "whatsapp:+14155550100", to: "whatsapp:+1", body: "x" }),
        (error) => error.code === 21211 && error.status === 400);

    const contents = await client.content.v1.contents.list({ pageSize: 1 });
    assert.equal(contents.length, 2);
    const filled = await client.messages.create({ from: "whatsapp:+14155550100", to: `whatsapp:+${guest}`,
        contentSid: contents[0].sid, contentVariables: JSON.stringify({ 1: "Amina", 2: "8841" }) });
    assert.equal(filled.status, "queued");
    await received("twilio", "Hello Amina, your booking 8841 is confirmed. We look forward to seeing you.");
}

async function twilioBelievesOurSignatures() {
    const ours = await until("webhooks", () => {
        const found = posts.filter((post) => post.headers["x-twilio-signature"]);
        return found.length >= 9 ? found : null; // six of the guest, three statuses
    });
    for (const post of ours) {
        const form = Object.fromEntries(new URLSearchParams(post.body));
        const signature = post.headers["x-twilio-signature"];
        assert.ok(twilio.validateRequest("sim-auth-token", signature, hotel + post.url, form), post.url);
        assert.ok(!twilio.validateRequest("another", signature, hotel + post.url, form));
    }
    assert.ok(ours.some((post) => post.url === "/status?ref=5f0c"));
}

async function whatsappApiJsSendsAndBelieves() {
    const api = new WhatsAppAPI({ token: "sim-access-token", appSecret: "sim-app-secret",
        webhookVerifyToken: "sim-verify-token", v: "v26.0",
        ponyfill: { fetch: (url, init) => fetch(String(url).replace("https://graph.facebook.com", `${address}/meta`), init),
            subtle: crypto.subtle } });
    const { ids } = await write("meta", { type: "text", text: "¿Café? 😀" });
    const sent = await api.sendMessage(number, guest, new Text("From one library"));
    assert.match(sent.messages[0].id, /^wamid\./);
    await received("meta", "From one library");
    assert.equal((await api.markAsRead(number, ids[0])).success, true);
    const form = new FormData();
    const pdf = Buffer.from("%PDF-1.4\n%%EOF\n");
    form.set("file", new File([pdf], "a.pdf", { type: "application/pdf" }));
    form.set("type", "application/pdf");
    form.set("messaging_product", "whatsapp");
    const { id } = await api.uploadMedia(number, form);
    const known = await api.retrieveMedia(id);
    assert.equal(known.mime_type, "application/pdf");
    const file = await fetch(known.url, { headers: { Authorization: "Bearer sim-access-token" } });
    assert.deepEqual(Buffer.from(await file.arrayBuffer()), pdf);
    assert.equal((await api.deleteMedia(id)).success, true);

    const post = await until("webhook", () => posts.find((one) => one.headers["x-hub-signature-256"]
        && one.body.includes("Caf")));
    let heard;
    api.on.message = ({ message }) => { heard = message.text.body; };
    const signature = post.headers["x-hub-signature-256"];
    await api.post(JSON.parse(post.body), post.body, signature);
    await until("message", () => heard);
    assert.equal(heard, "¿Café? 😀");
    await assert.rejects(async () => api.post(JSON.parse(post.body), `${post.body} `, signature));
}

async function greatDetailSends() {
    const sdk = new Client({ prefixUrl: `${address}/meta`, graphVersion: "v26.0",
        request: { retry: 0, headers: { Authorization: "Bearer sim-access-token" } } });
    const sent = await sdk.message.createMessage({ phoneNumberID: number, to: `+${guest}`, type: "text",
        text: { body: "From another library" } }).json();
    assert.match(sent.messages[0].id, /^wamid\./);
    await received("meta", "From another library");
    const post = posts.find((one) => one.headers["x-hub-signature-256"]);
    const notice = await sdk.webhook.eventNotification({ method: "POST", query: {}, headers: post.headers,
        body: post.body });
    assert.equal(await notice.checkSignature("sim-app-secret"), true);
    assert.equal(await notice.checkSignature("another"), false);
}

let failed = 0;
for (const test of [twilioSendsListsAndFetches, twilioBelievesOurSignatures, whatsappApiJsSendsAndBelieves,
    greatDetailSends]) {
    try {
        await test();
        console.log(`PASS ${test.name}`);
    } catch (error) {
        ++failed;
        console.log(`FAIL ${test.name}: ${error.stack}`);
    }
}
sim.kill("SIGTERM");
await new Promise((done) => sim.on("exit", done));
relay.close();
relay.closeAllConnections();
process.exit(failed ? 1 : 0);
