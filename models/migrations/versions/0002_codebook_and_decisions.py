"""Codebook, vectors, decisions that can be undone, pairs of signals"""

import sqlalchemy as sa
from alembic import op

import models.record

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "notevector",
        sa.Column("note_id", sa.Uuid(), nullable=False),
        sa.Column("model", sa.String(length=32), nullable=False),
        sa.Column("text_code", sa.String(length=64), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["note_id"], ["note.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("note_id"),
    )
    with op.batch_alter_table("notevector", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_notevector_model"), ["model"], unique=False)

    op.create_table(
        "themedecision",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("theme_id", sa.Uuid(), nullable=True),
        sa.Column("made", sa.JSON(), nullable=False),
        sa.Column("ended", sa.JSON(), nullable=False),
        sa.Column("changed", sa.JSON(), nullable=False),
        sa.Column("undone_at", models.record.UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["round.id"],
        ),
        sa.ForeignKeyConstraint(
            ["theme_id"],
            ["theme.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("themedecision", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_themedecision_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_themedecision_round_id"), ["round_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_themedecision_theme_id"), ["theme_id"], unique=False)

    op.create_table(
        "signalpair",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("signal_id", sa.Uuid(), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=False),
        sa.Column("is_same", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["other_id"],
            ["signal.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["signal_id"],
            ["signal.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("signal_id", "other_id"),
    )
    with op.batch_alter_table("signalpair", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_signalpair_other_id"), ["other_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_signalpair_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_signalpair_signal_id"), ["signal_id"], unique=False)

    with op.batch_alter_table("proposedplace", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("sub_theme", sa.String(length=60), nullable=False, server_default="")
        )
        batch_op.add_column(sa.Column("examples", sa.JSON(), nullable=False, server_default="[]"))

    with op.batch_alter_table("proposedtheme", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("codebook", sa.String(length=60), nullable=False, server_default="")
        )

    with op.batch_alter_table("themenote", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("other_side", sa.Boolean(), nullable=False, server_default=sa.false())
        )


def downgrade() -> None:
    with op.batch_alter_table("themenote", schema=None) as batch_op:
        batch_op.drop_column("other_side")

    with op.batch_alter_table("proposedtheme", schema=None) as batch_op:
        batch_op.drop_column("codebook")

    with op.batch_alter_table("proposedplace", schema=None) as batch_op:
        batch_op.drop_column("examples")
        batch_op.drop_column("sub_theme")

    with op.batch_alter_table("signalpair", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_signalpair_signal_id"))
        batch_op.drop_index(batch_op.f("ix_signalpair_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_signalpair_other_id"))

    op.drop_table("signalpair")
    with op.batch_alter_table("themedecision", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_themedecision_theme_id"))
        batch_op.drop_index(batch_op.f("ix_themedecision_round_id"))
        batch_op.drop_index(batch_op.f("ix_themedecision_recorded_by_id"))

    op.drop_table("themedecision")
    with op.batch_alter_table("notevector", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_notevector_model"))

    op.drop_table("notevector")
