"""The site: views, templates, static files, admin."""
