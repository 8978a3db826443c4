"""Telling others what changed, by the Standard Webhooks specification 1.0."""
