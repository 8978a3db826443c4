"""Django's PostgreSQL, but for the look at connections that stay open (env.database names it)."""
