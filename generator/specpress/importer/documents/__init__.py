"""Documents for machines made into specs: OpenAPI, JSON Schema and what else providers publish of the kind."""
