"""The store on a database through Django's ORM: SQLite in WAL by default, Postgres for a fleet."""
