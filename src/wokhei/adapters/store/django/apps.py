"""The Django application that holds the store's tables."""

from django.apps import AppConfig


class StoreApp(AppConfig):
    """Registers the store's tables with Django."""

    name = "wokhei.adapters.store.django"
    label = "store"
    default_auto_field = "django.db.models.BigAutoField"
