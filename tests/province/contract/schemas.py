#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""schemas.py OPENAPI OUT: the schemas of the contract as JSON, for validators of JSON Schema."""
import json
import sys

import yaml

with open(sys.argv[1], encoding="utf-8") as source:
    schemas = yaml.safe_load(source)["components"]["schemas"]
with open(sys.argv[2], "w", encoding="utf-8") as out:
    json.dump({"components": {"schemas": schemas}}, out, ensure_ascii=False, indent=1)
