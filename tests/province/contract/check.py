#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a linter's recommended rules ask of docs/province-api/openapi.yaml, and what this contract
promises besides. Needs no network. Prints every breach; exit 1 if there is one."""
import json
import re
import sys
from pathlib import Path

import jsonschema
import yaml

FOLDER = Path(__file__).resolve().parents[3] / "docs" / "province-api"
API = yaml.safe_load((FOLDER / "openapi.yaml").read_text(encoding="utf-8"))
METHODS = ("get", "put", "post", "patch", "delete", "head", "options", "trace")
UNSIGNED = {"getHealth", "getClock"}
WRITES_WITHOUT_KEY = {"enrolTerminal", "issueTerminalToken", "signClerkIn", "refreshClerkToken",
                      "signClerkOut", "appendToAttachment"}


def resolve(reference):
    """What a local reference points to; None if nothing."""
    place = API
    for step in reference.removeprefix("#/").split("/"):
        step = step.replace("~1", "/").replace("~0", "~")
        if not isinstance(place, dict) or step not in place:
            return None
        place = place[step]
    return place


def nodes(place, path="#"):
    yield path, place
    if isinstance(place, dict):
        for key, value in place.items():
            yield from nodes(value, f"{path}/{key}")
    elif isinstance(place, list):
        for index, value in enumerate(place):
            yield from nodes(value, f"{path}/{index}")


def references():
    return [(path, place["$ref"]) for path, place in nodes(API)
            if isinstance(place, dict) and isinstance(place.get("$ref"), str)]


def follow(place):
    return resolve(place["$ref"]) if "$ref" in place else place


def operations():
    for path, item in API["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method], item.get("parameters", [])


def reference_breaches():
    used = set()
    for path, reference in references():
        if resolve(reference) is None:
            yield f"{path}: {reference} leads nowhere"
        used.add(reference)
    for kind in ("schemas", "parameters", "responses", "headers"):
        for name in API["components"].get(kind, {}):
            if f"#/components/{kind}/{name}" not in used:
                yield f"components/{kind}/{name} is never used"


def operation_breaches():
    seen = set()
    tags = {tag["name"] for tag in API["tags"]}
    for path, method, operation, shared in operations():
        name = operation.get("operationId", "")
        where = f"{method} {path}"
        if not name or name in seen:
            yield f"{where}: no operationId of its own"
        seen.add(name)
        if not operation.get("summary"):
            yield f"{where}: no summary"
        if not operation.get("tags") or not set(operation["tags"]) <= tags:
            yield f"{where}: tags that aren't described"
        if (operation.get("security", API["security"]) == []) != (name in UNSIGNED):
            yield f"{where}: security isn't as it must be"
        statuses = [str(status) for status in operation["responses"]]
        if not any(status.startswith("2") for status in statuses):
            yield f"{where}: no success"
        for family in ("4XX", "5XX"):
            answer = follow(operation["responses"].get(family, {}))
            if "application/problem+json" not in (answer or {}).get("content", {}):
                yield f"{where}: {family} is no problem document"
        parameters = [follow(one) for one in shared + operation.get("parameters", [])]
        named = {one["name"] for one in parameters if one["in"] == "path"}
        if named != set(re.findall(r"{(\w+)}", path)):
            yield f"{where}: path parameters are {sorted(named)}"
        has_key = any(one["name"] == "Idempotency-Key" for one in parameters)
        if has_key != (method != "get" and name not in WRITES_WITHOUT_KEY):
            yield f"{where}: Idempotency-Key isn't as it must be"


def schema_breaches():
    for name, schema in API["components"]["schemas"].items():
        try:
            jsonschema.Draft202012Validator.check_schema(schema)
        except jsonschema.SchemaError as error:
            yield f"schema {name}: {error.message}"
        for required in schema.get("required", []):
            if required not in schema.get("properties", {}):
                yield f"schema {name} requires {required}, which it doesn't have"
    for path, place in nodes(API):
        if isinstance(place, dict) and "type" in place and isinstance(place.get("examples"), list):
            for example in place["examples"]:
                for error in jsonschema.Draft202012Validator(place).iter_errors(example):
                    yield f"{path}: example {json.dumps(example)}: {error.message}"


def advice_breaches():
    """adapter.md says for every code what to do, and for no other."""
    table = (FOLDER / "adapter.md").read_text(encoding="utf-8").split("## What to do with a refusal")[1]
    table = table.split("\n## ")[0]
    named = set(re.findall(r"`([a-z]+\.[a-zA-Z*]+)`", table))
    families = {name.removesuffix("*") for name in named if name.endswith("*")}
    codes = set(API["components"]["schemas"]["ProblemCode"]["enum"])
    for code in sorted(codes):
        if code not in named and not any(code.startswith(family) for family in families):
            yield f"adapter.md has no advice for {code}"
    for name in sorted(named - codes):
        if not name.endswith("*"):
            yield f"adapter.md speaks of {name}, which the contract doesn't have"


def top_breaches():
    if API["openapi"] != "3.1.0":
        yield "not OpenAPI 3.1"
    for member in ("title", "version", "description", "license"):
        if not API["info"].get(member):
            yield f"info has no {member}"


found = [*top_breaches(), *reference_breaches(), *operation_breaches(), *schema_breaches(),
         *advice_breaches()]
print("\n".join(found) or "The contract holds together.")
sys.exit(1 if found else 0)
