from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0002_polled_blobs"),
    ]

    operations = [
        migrations.CreateModel(
            name="AliasRow",
            fields=[
                ("name", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("source_id", models.CharField(db_index=True, max_length=64)),
                ("key", models.CharField(max_length=64)),
            ],
            options={"db_table": "alias"},
        ),
    ]
