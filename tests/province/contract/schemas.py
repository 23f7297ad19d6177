#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""schemas.py OPENAPI OUT: the schemas of the contract as JSON, for validators of JSON Schema, and which
of them a reply has: {"replies": {"GET /cases/{number} 200": "CaseInFull"}}."""
import json
import sys

import yaml


# What a format means, as a pattern: a validator compiles patterns once and formats every time.
PATTERNS = {"date": r"^\d{4}-\d\d-\d\d$",
            "date-time": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$"}


def with_patterns(schema):
    if isinstance(schema, list):
        return [with_patterns(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    changed = {name: with_patterns(value) for name, value in schema.items()}
    if changed.get("format") in PATTERNS:
        changed["pattern"] = PATTERNS[changed.pop("format")]
    return changed


def schema_of(response, api):
    if "$ref" in response:
        response = api["components"]["responses"][response["$ref"].split("/")[-1]]
    content = response.get("content", {})
    for media in ("application/json", "application/problem+json"):
        if media in content:
            return content[media]["schema"]["$ref"].split("/")[-1]
    return ""


def replies_of(api):
    for path, item in api["paths"].items():
        for method, operation in item.items():
            if method == "parameters":
                continue
            for status, response in operation["responses"].items():
                yield f"{method.upper()} {path} {status}", schema_of(response, api)


with open(sys.argv[1], encoding="utf-8") as source:
    contract = yaml.safe_load(source)
with open(sys.argv[2], "w", encoding="utf-8") as out:
    json.dump({"components": {"schemas": with_patterns(contract["components"]["schemas"])},
               "replies": dict(replies_of(contract))}, out, ensure_ascii=False, indent=1)
