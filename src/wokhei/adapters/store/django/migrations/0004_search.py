from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from wokhei.adapters.store.django import search


def build(apps: object, schema_editor: BaseDatabaseSchemaEditor) -> None:
    search.build(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0003_aliases"),
    ]

    operations = [
        migrations.RunPython(build, migrations.RunPython.noop),
    ]
