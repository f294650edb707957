// SPDX-License-Identifier: GPL-3.0-or-later
// verify_webhooks.mjs PROGRAM: reads what oracle_vectors prints and has the providers' own libraries verify it, and refuse what was changed.
import { execFileSync } from "node:child_process";
import { webcrypto } from "node:crypto";
import twilio from "twilio";
import { WhatsAppAPI } from "whatsapp-api-js";
import { Client } from "@great-detail/whatsapp";

globalThis.crypto ??= webcrypto;
const counts = { meta: 0, twilio: 0 };
const failures = [];

function must(holds, what) {
    if (!holds)
        failures.push(what);
}

async function great(vector, body) {
    const headers = { "x-hub-signature-256": vector.signature };
    const event = await new Client().webhook.eventNotification({ method: "POST", query: {}, headers, body });
    return event.checkSignature(vector.secret);
}

async function verifyMeta(vector) {
    const api = new WhatsAppAPI({ token: "token", appSecret: vector.secret, webhookVerifyToken: "verify", v: "v24.0" });
    const where = `meta ${vector.body.slice(0, 40)}`;
    must(await api.verifyRequestSignature(vector.body, vector.signature), `whatsapp-api-js refuses ${where}`);
    must(!(await api.verifyRequestSignature(vector.body + " ", vector.signature)), `whatsapp-api-js takes a changed ${where}`);
    must(await great(vector, vector.body), `@great-detail/whatsapp refuses ${where}`);
    must(!(await great(vector, vector.body + " ")), `@great-detail/whatsapp takes a changed ${where}`);
}

/// As express would give them: repeated names become lists.
function parametersOf(vector) {
    const parameters = {};
    for (const [name, value] of vector.parameters)
        parameters[name] = name in parameters ? [parameters[name], value].flat() : value;
    return parameters;
}

function verifyTwilio(vector) {
    const where = `twilio ${vector.url}`;
    if (vector.body !== undefined) {
        must(twilio.validateRequestWithBody(vector.secret, vector.signature, vector.url, vector.body), `refuses ${where}`);
        must(!twilio.validateRequestWithBody(vector.secret, vector.signature, vector.url, vector.body + " "), `takes a changed ${where}`);
        return;
    }
    const parameters = parametersOf(vector);
    must(twilio.validateRequest(vector.secret, vector.signature, vector.url, parameters), `refuses ${where}`);
    must(!twilio.validateRequest(vector.secret, vector.signature, vector.url, { ...parameters, x: "1" }), `takes a changed ${where}`);
    must(!twilio.validateRequest("other", vector.signature, vector.url, parameters), `takes another token for ${where}`);
    // And theirs is ours: the same value, not only one that they accept.
    must(twilio.getExpectedTwilioSignature === undefined
        || twilio.getExpectedTwilioSignature(vector.secret, vector.url, parameters) === vector.signature, `another value for ${where}`);
}

for (const line of execFileSync(process.argv[2], { encoding: "utf8", maxBuffer: 1 << 26 }).trim().split("\n")) {
    const vector = JSON.parse(line);
    ++counts[vector.provider];
    if (vector.provider === "meta")
        await verifyMeta(vector);
    else
        verifyTwilio(vector);
}
must(counts.meta >= 5 && counts.twilio >= 50, `only ${counts.meta} and ${counts.twilio} vectors`);
console.log(`verified: ${counts.meta} of Meta by two libraries, ${counts.twilio} of Twilio by its own`);
for (const failure of failures)
    console.error(failure);
process.exit(failures.length === 0 ? 0 : 1);
