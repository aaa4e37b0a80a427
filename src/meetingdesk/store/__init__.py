"""Where data lives: workspace, engine, migrations, attachments, backup, search."""
