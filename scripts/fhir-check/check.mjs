// Checks files of HL7 FHIR R4 in JSON with validators that know nothing of Repose, and with the invariants of R4 that they
// leave out. Prints one line for each fault and ends with "N resources, N faults"; its exit code says whether there are any.
//   node check.mjs FILE …
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const schemas = require("@solarahealth/fhir-r4");
const { Fhir } = require("fhir");
const fhirpath = require("fhirpath");
const model = require("fhirpath/fhir-context/r4");
const fhir = new Fhir();

// What R4 demands beyond types and numbers, by its own names. Those of "any" hold for every resource here.
const invariants = {
  any: {
    "per-1": "descendants().where($this is Period).all(start.hasValue().not() or end.hasValue().not() or (start <= end))",
    "qty-3": "descendants().where($this is Quantity).all(code.empty() or system.exists())",
    "att-1": "descendants().where($this is Attachment).all(data.empty() or contentType.exists())",
    "tim-2": "descendants().where(period.exists() and periodUnit.exists().not() and (frequency.exists())).empty()",
  },
  Appointment: {
    "app-1": "participant.all(type.exists() or actor.exists())",
    "app-2": "start.exists() = end.exists()",
    "app-3": "(start.exists() and end.exists()) or (status in ('proposed' | 'cancelled' | 'waitlist'))",
  },
  CarePlan: { "cpl-3": "activity.all(detail.empty() or reference.empty())" },
  Consent: { "ppc-1": "policy.exists() or policyRule.exists()" },
  Observation: {
    "obs-6": "dataAbsentReason.empty() or value.empty()",
    "obs-7": "value.empty() or component.code.where(coding.intersect(%resource.code.coding).exists()).empty()",
  },
  QuestionnaireResponse: { "qrs-1": "item.all((answer.exists() and item.exists()).not())" },
  CapabilityStatement: {
    "cpb-1": "rest.exists() or messaging.exists() or document.exists()",
    "cpb-2": "(description.count() + software.count() + implementation.count()) > 0",
    "cpb-9": "rest.resource.select(type).isDistinct()",
    "cpb-12": "rest.resource.all(searchParam.select(name).isDistinct())",
    "cpb-14": "(kind != 'software') or (software.exists() and implementation.empty())",
    "cpb-15": "(kind != 'requirements') or (implementation.exists().not() and software.exists().not())",
    "cpb-16": "implementation.exists() or kind != 'instance'",
  },
  Bundle: {
    "bdl-1": "total.empty() or (type = 'searchset') or (type = 'history')",
    "bdl-2": "entry.search.empty() or (type = 'searchset')",
    "bdl-7": "(type = 'history') or entry.where(fullUrl.exists()).select(fullUrl).isDistinct()",
    "bdl-8": "entry.all(fullUrl.contains('/_history/').not())",
  },
};

let [resources, faults] = [0, 0];
const say = (where, what) => {
  faults++;
  console.log(`${where}: ${what}`);
};

const bySchema = (resource) => {
  const schema = schemas[`create${resource.resourceType}Schema`];
  if (!schema) return ["no schema of this type is known"];
  const read = schema().safeParse(resource);
  return read.success ? [] : read.error.issues.map((one) => `${one.path.join(".")}: ${one.message}`);
};

const byDefinitions = (resource) =>
  fhir
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter((one) => one.severity === "error" || one.severity === "fatal")
    .map((one) => `${one.location}: ${one.message}`);

const byInvariants = (resource) =>
  Object.entries({ ...invariants.any, ...(invariants[resource.resourceType] ?? {}) })
    .filter(([, says]) => fhirpath.evaluate(resource, says, { resource }, model)[0] === false)
    .map(([name, says]) => `${name}: ${says}`);

// A choice of types, such as value[x], is made once: neither validator looks at that.
const byChoices = (resource) =>
  ["value", "effective", "performed"]
    .map((name) => Object.keys(resource).filter((one) => one.match(`^${name}[A-Z]`)))
    .filter((named) => named.length > 1)
    .map((named) => `more than one of ${named.join(", ")}`);

// The patterns of R4 for instants and dates, by the names of the elements that hold one here.
const moments = /^(effectiveDateTime|dateTime|date|start|end|created|creation|recorded|authored|timestamp)$/;
const moment = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d\d:\d\d))?)?)?$/;
const byMoments = (node) =>
  Object.entries(node).flatMap(([name, value]) =>
    value !== null && typeof value === "object" ? byMoments(value)
    : moments.test(name) && !moment.test(value) ? [`${name}: ${value} is no date or moment`]
    : [],
  );

const check = (where, resource) => {
  resources++;
  for (const by of [bySchema, byDefinitions, byInvariants, byChoices, byMoments]) {
    for (const fault of by(resource)) say(where, fault);
  }
};

for (const file of process.argv.slice(2)) {
  const read = JSON.parse(readFileSync(file, "utf8"));
  if (read.resourceType === "Bundle") {
    // Its resources are checked one by one, so that a fault names the one that has it.
    for (const { resource } of read.entry ?? []) check(`${file} ${resource.resourceType}/${resource.id}`, resource);
    check(`${file} Bundle`, { ...read, entry: (read.entry ?? []).slice(0, 3) });
  } else {
    check(`${file} ${read.resourceType}`, read);
  }
}

console.log(`${resources} resources, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
