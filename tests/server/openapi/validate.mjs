// SPDX-FileCopyrightText: 2026 Giphy Navigator contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// validate.mjs FILE: whether it is a description by its version of OpenAPI; and whether the validator would notice if
// it were none.
import { readFile } from "node:fs/promises";
import { argv, exit } from "node:process";
import { Validator } from "@seriousme/openapi-schema-validator";

const description = JSON.parse(await readFile(argv[2], "utf8"));
const validator = new Validator();
const result = await validator.validate(structuredClone(description));
if (!result.valid) {
    console.error(JSON.stringify(result.errors, null, 1));
    exit(1);
}
const broken = structuredClone(description);
delete broken.info.title;
if ((await new Validator().validate(broken)).valid) {
    console.error("the validator takes everything");
    exit(1);
}
console.log(`OpenAPI ${validator.version}: ${Object.keys(description.paths).length} paths, valid`);
