"""Who does what: subjects, pronouns, roles and noun phrases."""
