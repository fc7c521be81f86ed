from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0004_search"),
    ]

    operations = [
        migrations.CreateModel(
            name="SnapshotRow",
            fields=[
                ("id", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("sha256", models.CharField(db_index=True, max_length=64)),
                ("at", models.DateTimeField(db_index=True)),
                ("final_url", models.TextField()),
                ("noun", models.TextField()),
            ],
            options={"db_table": "snapshot"},
        ),
    ]
