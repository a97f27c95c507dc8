"""The first tables"""

import sqlalchemy as sa
from alembic import op

import models.record

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "member",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("joined_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("is_example", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
    )
    op.create_table(
        "correction",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("record_kind", sa.String(length=40), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.String(length=40), nullable=False),
        sa.Column("old_value", sa.String(length=6000), nullable=False),
        sa.Column("old_value_removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("correction", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_correction_record_id"), ["record_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_correction_recorded_by_id"), ["recorded_by_id"], unique=False
        )

    op.create_table(
        "importmapping",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("headings_hash", sa.String(length=64), nullable=False),
        sa.Column("mapping", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("headings_hash"),
    )
    with op.batch_alter_table("importmapping", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_importmapping_recorded_by_id"), ["recorded_by_id"], unique=False
        )

    op.create_table(
        "neighbourhood",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("municipality", sa.String(length=120), nullable=False),
        sa.Column("cbs_code", sa.String(length=10), nullable=True),
        sa.Column("cbs_year", sa.Integer(), nullable=True),
        sa.Column("is_example", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("neighbourhood", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_neighbourhood_recorded_by_id"), ["recorded_by_id"], unique=False
        )

    op.create_table(
        "policygoal",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["policygoal.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("policygoal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_policygoal_parent_id"), ["parent_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_policygoal_recorded_by_id"), ["recorded_by_id"], unique=False
        )

    op.create_table(
        "party",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("neighbourhood_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("about", sa.String(length=1000), nullable=False),
        sa.Column("reach", sa.String(length=500), nullable=False),
        sa.ForeignKeyConstraint(
            ["neighbourhood_id"],
            ["neighbourhood.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("party", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_party_neighbourhood_id"), ["neighbourhood_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_party_recorded_by_id"), ["recorded_by_id"], unique=False
        )

    op.create_table(
        "round",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("neighbourhood_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=160), nullable=False),
        sa.Column("scope", sa.String(length=10), nullable=False),
        sa.Column("step", sa.String(length=10), nullable=False),
        sa.Column("policy_goal_id", sa.Uuid(), nullable=True),
        sa.Column("previous_round_id", sa.Uuid(), nullable=True),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["neighbourhood_id"],
            ["neighbourhood.id"],
        ),
        sa.ForeignKeyConstraint(
            ["policy_goal_id"],
            ["policygoal.id"],
        ),
        sa.ForeignKeyConstraint(
            ["previous_round_id"],
            ["round.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("round", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_round_neighbourhood_id"), ["neighbourhood_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_round_policy_goal_id"), ["policy_goal_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_round_previous_round_id"), ["previous_round_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_round_recorded_by_id"), ["recorded_by_id"], unique=False
        )

    op.create_table(
        "assignment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(length=160), nullable=False),
        sa.Column("present_situation", sa.String(length=6000), nullable=False),
        sa.Column("wanted_situation", sa.String(length=6000), nullable=False),
        sa.Column("for_whom", sa.String(length=1000), nullable=False),
        sa.Column("question", sa.String(length=1000), nullable=False),
        sa.Column("limits", sa.String(length=2000), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["round.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("assignment", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_assignment_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_assignment_round_id"), ["round_id"], unique=False)

    op.create_table(
        "conversation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("place", sa.String(length=160), nullable=False),
        sa.Column("format", sa.String(length=40), nullable=True),
        sa.Column("question", sa.String(length=500), nullable=False),
        sa.Column("summary", sa.String(length=4000), nullable=False),
        sa.Column("residents", sa.Integer(), nullable=False),
        sa.Column("volunteers", sa.Integer(), nullable=False),
        sa.Column("professionals", sa.Integer(), nullable=False),
        sa.Column("quotes_allowed", sa.Boolean(), nullable=False),
        sa.Column("children_present", sa.Boolean(), nullable=False),
        sa.Column("imported_from", sa.String(length=160), nullable=False),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["round.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_conversation_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_conversation_round_id"), ["round_id"], unique=False)

    op.create_table(
        "sharingsession",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("residents", sa.Integer(), nullable=False),
        sa.Column("volunteers", sa.Integer(), nullable=False),
        sa.Column("professionals", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["round.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("sharingsession", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_sharingsession_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_sharingsession_round_id"), ["round_id"], unique=False)

    op.create_table(
        "stepmove",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("from_step", sa.String(length=10), nullable=False),
        sa.Column("to_step", sa.String(length=10), nullable=False),
        sa.Column("moved_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(length=1000), nullable=False),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["round.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("stepmove", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_stepmove_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_stepmove_round_id"), ["round_id"], unique=False)

    op.create_table(
        "tensionestimate",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("phase", sa.String(length=10), nullable=False),
        sa.Column("set_on", sa.Date(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=False),
        sa.Column("present", sa.String(length=300), nullable=False),
        sa.Column("reason", sa.String(length=2000), nullable=False),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["round.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("tensionestimate", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_tensionestimate_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_tensionestimate_round_id"), ["round_id"], unique=False)

    op.create_table(
        "themerun",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("stage", sa.String(length=20), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("reader", sa.String(length=200), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("input_hash", sa.String(length=64), nullable=False),
        sa.Column("error_code", sa.String(length=60), nullable=False),
        sa.Column("heard_at", models.record.UtcDateTime(), nullable=True),
        sa.Column("seconds_left", sa.Integer(), nullable=True),
        sa.Column("finished_at", models.record.UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["round.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("themerun", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_themerun_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_themerun_round_id"), ["round_id"], unique=False)

    op.create_table(
        "alreadyhere",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("assignment_id", sa.Uuid(), nullable=False),
        sa.Column("party_id", sa.Uuid(), nullable=True),
        sa.Column("text", sa.String(length=2000), nullable=False),
        sa.ForeignKeyConstraint(
            ["assignment_id"],
            ["assignment.id"],
        ),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("alreadyhere", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_alreadyhere_assignment_id"), ["assignment_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_alreadyhere_party_id"), ["party_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_alreadyhere_recorded_by_id"), ["recorded_by_id"], unique=False
        )

    op.create_table(
        "note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=4000), nullable=False),
        sa.Column("perspective", sa.String(length=12), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("stumbling_block", sa.String(length=40), nullable=True),
        sa.Column("outside_id", sa.String(length=80), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("conversation_id", "position"),
    )
    with op.batch_alter_table("note", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_note_conversation_id"), ["conversation_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_note_recorded_by_id"), ["recorded_by_id"], unique=False
        )

    op.create_table(
        "option",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("assignment_id", sa.Uuid(), nullable=False),
        sa.Column("intervention_slug", sa.String(length=60), nullable=True),
        sa.Column("title", sa.String(length=160), nullable=False),
        sa.Column("description", sa.String(length=3000), nullable=False),
        sa.ForeignKeyConstraint(
            ["assignment_id"],
            ["assignment.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("option", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_option_assignment_id"), ["assignment_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_option_recorded_by_id"), ["recorded_by_id"], unique=False
        )

    op.create_table(
        "proposedtheme",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(length=200), nullable=False),
        sa.Column("phrases", sa.JSON(), nullable=False),
        sa.Column("typical", sa.JSON(), nullable=False),
        sa.Column("accepted_theme_id", sa.Uuid(), nullable=True),
        sa.Column("advice", sa.JSON(), nullable=False),
        sa.Column("decision", sa.String(length=10), nullable=False),
        sa.Column("decided_by_id", sa.Uuid(), nullable=True),
        sa.Column("decided_at", models.record.UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["decided_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["run_id"],
            ["themerun.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("proposedtheme", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_proposedtheme_accepted_theme_id"), ["accepted_theme_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_proposedtheme_run_id"), ["run_id"], unique=False)

    op.create_table(
        "teamname",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.String(length=300), nullable=False),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sharingsession.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("teamname", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_teamname_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_teamname_session_id"), ["session_id"], unique=False)

    op.create_table(
        "assignmentnote",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("assignment_id", sa.Uuid(), nullable=False),
        sa.Column("note_id", sa.Uuid(), nullable=False),
        sa.Column("part", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(
            ["assignment_id"],
            ["assignment.id"],
        ),
        sa.ForeignKeyConstraint(
            ["note_id"],
            ["note.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("assignmentnote", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_assignmentnote_assignment_id"), ["assignment_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_assignmentnote_note_id"), ["note_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_assignmentnote_recorded_by_id"), ["recorded_by_id"], unique=False
        )

    op.create_table(
        "choice",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("option_id", sa.Uuid(), nullable=False),
        sa.Column("decision", sa.String(length=8), nullable=False),
        sa.Column("reason", sa.String(length=3000), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("present", sa.String(length=300), nullable=False),
        sa.Column("look_again_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["option_id"],
            ["option.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("choice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_choice_option_id"), ["option_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_choice_recorded_by_id"), ["recorded_by_id"], unique=False
        )

    op.create_table(
        "proposedplace",
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("note_id", sa.Uuid(), nullable=False),
        sa.Column("proposal_id", sa.Uuid(), nullable=True),
        sa.Column("second_proposal_id", sa.Uuid(), nullable=True),
        sa.Column("certainty", sa.String(length=6), nullable=False),
        sa.Column("reason", sa.String(length=20), nullable=False),
        sa.Column("resembles", sa.JSON(), nullable=False),
        sa.Column("shared_words", sa.JSON(), nullable=False),
        sa.Column("x", sa.Float(), nullable=False),
        sa.Column("y", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(
            ["note_id"],
            ["note.id"],
        ),
        sa.ForeignKeyConstraint(
            ["proposal_id"],
            ["proposedtheme.id"],
        ),
        sa.ForeignKeyConstraint(
            ["run_id"],
            ["themerun.id"],
        ),
        sa.ForeignKeyConstraint(
            ["second_proposal_id"],
            ["proposedtheme.id"],
        ),
        sa.PrimaryKeyConstraint("run_id", "note_id"),
    )
    with op.batch_alter_table("proposedplace", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_proposedplace_note_id"), ["note_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_proposedplace_proposal_id"), ["proposal_id"], unique=False
        )

    op.create_table(
        "sessionnote",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("note_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["note_id"],
            ["note.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sharingsession.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("session_id", "note_id"),
    )
    with op.batch_alter_table("sessionnote", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sessionnote_note_id"), ["note_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_sessionnote_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_sessionnote_session_id"), ["session_id"], unique=False)

    op.create_table(
        "theme",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("description", sa.String(length=2000), nullable=False),
        sa.Column("origin", sa.String(length=8), nullable=False),
        sa.Column("accepted_by_id", sa.Uuid(), nullable=False),
        sa.Column("accepted_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("merged_into_id", sa.Uuid(), nullable=True),
        sa.Column("proposal_id", sa.Uuid(), nullable=True),
        sa.Column("team_name_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["accepted_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["merged_into_id"],
            ["theme.id"],
        ),
        sa.ForeignKeyConstraint(
            ["proposal_id"],
            ["proposedtheme.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["round.id"],
        ),
        sa.ForeignKeyConstraint(
            ["team_name_id"],
            ["teamname.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("theme", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_theme_accepted_by_id"), ["accepted_by_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_theme_merged_into_id"), ["merged_into_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_theme_proposal_id"), ["proposal_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_theme_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_theme_round_id"), ["round_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_theme_team_name_id"), ["team_name_id"], unique=False)

    op.create_table(
        "assignmenttheme",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("assignment_id", sa.Uuid(), nullable=False),
        sa.Column("theme_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assignment_id"],
            ["assignment.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["theme_id"],
            ["theme.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("assignment_id", "theme_id"),
    )
    with op.batch_alter_table("assignmenttheme", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_assignmenttheme_assignment_id"), ["assignment_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_assignmenttheme_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_assignmenttheme_theme_id"), ["theme_id"], unique=False)

    op.create_table(
        "dissent",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("theme_id", sa.Uuid(), nullable=False),
        sa.Column("perspective", sa.String(length=12), nullable=False),
        sa.Column("text", sa.String(length=2000), nullable=False),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["theme_id"],
            ["theme.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("dissent", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_dissent_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_dissent_theme_id"), ["theme_id"], unique=False)

    op.create_table(
        "intervention",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("assignment_id", sa.Uuid(), nullable=False),
        sa.Column("choice_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(length=160), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(
            ["assignment_id"],
            ["assignment.id"],
        ),
        sa.ForeignKeyConstraint(
            ["choice_id"],
            ["choice.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("intervention", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_intervention_assignment_id"), ["assignment_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_intervention_choice_id"), ["choice_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_intervention_recorded_by_id"), ["recorded_by_id"], unique=False
        )

    op.create_table(
        "themenote",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("theme_id", sa.Uuid(), nullable=False),
        sa.Column("note_id", sa.Uuid(), nullable=False),
        sa.Column("ended_at", models.record.UtcDateTime(), nullable=True),
        sa.Column("ended_by_id", sa.Uuid(), nullable=True),
        sa.Column("placed_by_hand", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ended_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["note_id"],
            ["note.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["theme_id"],
            ["theme.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("themenote", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_themenote_note_id"), ["note_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_themenote_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_themenote_theme_id"), ["theme_id"], unique=False)

    op.create_table(
        "interventionlog",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("intervention_id", sa.Uuid(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("text", sa.String(length=3000), nullable=False),
        sa.ForeignKeyConstraint(
            ["intervention_id"],
            ["intervention.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("interventionlog", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_interventionlog_intervention_id"), ["intervention_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_interventionlog_recorded_by_id"), ["recorded_by_id"], unique=False
        )

    op.create_table(
        "interventiontask",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("intervention_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("owner", sa.String(length=120), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["intervention_id"],
            ["intervention.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("interventiontask", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_interventiontask_intervention_id"), ["intervention_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_interventiontask_recorded_by_id"), ["recorded_by_id"], unique=False
        )

    op.create_table(
        "retrospective",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("intervention_id", sa.Uuid(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("residents", sa.Integer(), nullable=False),
        sa.Column("volunteers", sa.Integer(), nullable=False),
        sa.Column("professionals", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["intervention_id"],
            ["intervention.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("retrospective", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_retrospective_intervention_id"), ["intervention_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_retrospective_recorded_by_id"), ["recorded_by_id"], unique=False
        )

    op.create_table(
        "retrospectiveaction",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("retrospective_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("owner", sa.String(length=120), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["retrospective_id"],
            ["retrospective.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("retrospectiveaction", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_retrospectiveaction_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_retrospectiveaction_retrospective_id"),
            ["retrospective_id"],
            unique=False,
        )

    op.create_table(
        "retrospectiveline",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("retrospective_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("text", sa.String(length=2000), nullable=False),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["retrospective_id"],
            ["retrospective.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("retrospectiveline", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_retrospectiveline_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_retrospectiveline_retrospective_id"), ["retrospective_id"], unique=False
        )

    op.create_table(
        "carriedaction",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("action_id", sa.Uuid(), nullable=False),
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["action_id"],
            ["retrospectiveaction.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["round.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("carriedaction", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_carriedaction_action_id"), ["action_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_carriedaction_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_carriedaction_round_id"), ["round_id"], unique=False)

    op.create_table(
        "signal",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("round_id", sa.Uuid(), nullable=False),
        sa.Column("observation", sa.String(length=2000), nullable=False),
        sa.Column("interpretation", sa.String(length=2000), nullable=False),
        sa.Column("place", sa.String(length=160), nullable=False),
        sa.Column("observed_on", sa.Date(), nullable=False),
        sa.Column("source_kind", sa.String(length=12), nullable=False),
        sa.Column("is_positive", sa.Boolean(), nullable=False),
        sa.Column("stumbling_block", sa.String(length=40), nullable=True),
        sa.Column("follow_up_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("from_action_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["from_action_id"],
            ["retrospectiveaction.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["round_id"],
            ["round.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("signal", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_signal_from_action_id"), ["from_action_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_signal_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_signal_round_id"), ["round_id"], unique=False)

    op.create_table(
        "assignmentsignal",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("assignment_id", sa.Uuid(), nullable=False),
        sa.Column("signal_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assignment_id"],
            ["assignment.id"],
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
        sa.UniqueConstraint("assignment_id", "signal_id"),
    )
    with op.batch_alter_table("assignmentsignal", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_assignmentsignal_assignment_id"), ["assignment_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_assignmentsignal_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_assignmentsignal_signal_id"), ["signal_id"], unique=False
        )

    op.create_table(
        "conversationsignal",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=False),
        sa.Column("signal_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
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
        sa.UniqueConstraint("conversation_id", "signal_id"),
    )
    with op.batch_alter_table("conversationsignal", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_conversationsignal_conversation_id"), ["conversation_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_conversationsignal_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_conversationsignal_signal_id"), ["signal_id"], unique=False
        )

    op.create_table(
        "reportback",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("retrospective_id", sa.Uuid(), nullable=False),
        sa.Column("conversation_id", sa.Uuid(), nullable=True),
        sa.Column("signal_id", sa.Uuid(), nullable=True),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.Column("how", sa.String(length=200), nullable=False),
        sa.Column("text", sa.String(length=4000), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["retrospective_id"],
            ["retrospective.id"],
        ),
        sa.ForeignKeyConstraint(
            ["signal_id"],
            ["signal.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("reportback", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_reportback_conversation_id"), ["conversation_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_reportback_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_reportback_retrospective_id"), ["retrospective_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_reportback_signal_id"), ["signal_id"], unique=False)

    op.create_table(
        "signalfollowup",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recorded_by_id", sa.Uuid(), nullable=True),
        sa.Column("recorded_at", models.record.UtcDateTime(), nullable=False),
        sa.Column("signal_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.String(length=2000), nullable=False),
        sa.Column("followed_up_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["signal_id"],
            ["signal.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("signalfollowup", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_signalfollowup_recorded_by_id"), ["recorded_by_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_signalfollowup_signal_id"), ["signal_id"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("signalfollowup", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_signalfollowup_signal_id"))
        batch_op.drop_index(batch_op.f("ix_signalfollowup_recorded_by_id"))

    op.drop_table("signalfollowup")
    with op.batch_alter_table("reportback", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_reportback_signal_id"))
        batch_op.drop_index(batch_op.f("ix_reportback_retrospective_id"))
        batch_op.drop_index(batch_op.f("ix_reportback_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_reportback_conversation_id"))

    op.drop_table("reportback")
    with op.batch_alter_table("conversationsignal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_conversationsignal_signal_id"))
        batch_op.drop_index(batch_op.f("ix_conversationsignal_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_conversationsignal_conversation_id"))

    op.drop_table("conversationsignal")
    with op.batch_alter_table("assignmentsignal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_assignmentsignal_signal_id"))
        batch_op.drop_index(batch_op.f("ix_assignmentsignal_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_assignmentsignal_assignment_id"))

    op.drop_table("assignmentsignal")
    with op.batch_alter_table("signal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_signal_round_id"))
        batch_op.drop_index(batch_op.f("ix_signal_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_signal_from_action_id"))

    op.drop_table("signal")
    with op.batch_alter_table("carriedaction", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_carriedaction_round_id"))
        batch_op.drop_index(batch_op.f("ix_carriedaction_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_carriedaction_action_id"))

    op.drop_table("carriedaction")
    with op.batch_alter_table("retrospectiveline", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_retrospectiveline_retrospective_id"))
        batch_op.drop_index(batch_op.f("ix_retrospectiveline_recorded_by_id"))

    op.drop_table("retrospectiveline")
    with op.batch_alter_table("retrospectiveaction", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_retrospectiveaction_retrospective_id"))
        batch_op.drop_index(batch_op.f("ix_retrospectiveaction_recorded_by_id"))

    op.drop_table("retrospectiveaction")
    with op.batch_alter_table("retrospective", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_retrospective_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_retrospective_intervention_id"))

    op.drop_table("retrospective")
    with op.batch_alter_table("interventiontask", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_interventiontask_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_interventiontask_intervention_id"))

    op.drop_table("interventiontask")
    with op.batch_alter_table("interventionlog", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_interventionlog_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_interventionlog_intervention_id"))

    op.drop_table("interventionlog")
    with op.batch_alter_table("themenote", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_themenote_theme_id"))
        batch_op.drop_index(batch_op.f("ix_themenote_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_themenote_note_id"))

    op.drop_table("themenote")
    with op.batch_alter_table("intervention", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_intervention_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_intervention_choice_id"))
        batch_op.drop_index(batch_op.f("ix_intervention_assignment_id"))

    op.drop_table("intervention")
    with op.batch_alter_table("dissent", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_dissent_theme_id"))
        batch_op.drop_index(batch_op.f("ix_dissent_recorded_by_id"))

    op.drop_table("dissent")
    with op.batch_alter_table("assignmenttheme", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_assignmenttheme_theme_id"))
        batch_op.drop_index(batch_op.f("ix_assignmenttheme_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_assignmenttheme_assignment_id"))

    op.drop_table("assignmenttheme")
    with op.batch_alter_table("theme", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_theme_team_name_id"))
        batch_op.drop_index(batch_op.f("ix_theme_round_id"))
        batch_op.drop_index(batch_op.f("ix_theme_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_theme_proposal_id"))
        batch_op.drop_index(batch_op.f("ix_theme_merged_into_id"))
        batch_op.drop_index(batch_op.f("ix_theme_accepted_by_id"))

    op.drop_table("theme")
    with op.batch_alter_table("sessionnote", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sessionnote_session_id"))
        batch_op.drop_index(batch_op.f("ix_sessionnote_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_sessionnote_note_id"))

    op.drop_table("sessionnote")
    with op.batch_alter_table("proposedplace", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_proposedplace_proposal_id"))
        batch_op.drop_index(batch_op.f("ix_proposedplace_note_id"))

    op.drop_table("proposedplace")
    with op.batch_alter_table("choice", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_choice_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_choice_option_id"))

    op.drop_table("choice")
    with op.batch_alter_table("assignmentnote", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_assignmentnote_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_assignmentnote_note_id"))
        batch_op.drop_index(batch_op.f("ix_assignmentnote_assignment_id"))

    op.drop_table("assignmentnote")
    with op.batch_alter_table("teamname", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_teamname_session_id"))
        batch_op.drop_index(batch_op.f("ix_teamname_recorded_by_id"))

    op.drop_table("teamname")
    with op.batch_alter_table("proposedtheme", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_proposedtheme_run_id"))
        batch_op.drop_index(batch_op.f("ix_proposedtheme_accepted_theme_id"))

    op.drop_table("proposedtheme")
    with op.batch_alter_table("option", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_option_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_option_assignment_id"))

    op.drop_table("option")
    with op.batch_alter_table("note", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_note_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_note_conversation_id"))

    op.drop_table("note")
    with op.batch_alter_table("alreadyhere", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_alreadyhere_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_alreadyhere_party_id"))
        batch_op.drop_index(batch_op.f("ix_alreadyhere_assignment_id"))

    op.drop_table("alreadyhere")
    with op.batch_alter_table("themerun", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_themerun_round_id"))
        batch_op.drop_index(batch_op.f("ix_themerun_recorded_by_id"))

    op.drop_table("themerun")
    with op.batch_alter_table("tensionestimate", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_tensionestimate_round_id"))
        batch_op.drop_index(batch_op.f("ix_tensionestimate_recorded_by_id"))

    op.drop_table("tensionestimate")
    with op.batch_alter_table("stepmove", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_stepmove_round_id"))
        batch_op.drop_index(batch_op.f("ix_stepmove_recorded_by_id"))

    op.drop_table("stepmove")
    with op.batch_alter_table("sharingsession", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sharingsession_round_id"))
        batch_op.drop_index(batch_op.f("ix_sharingsession_recorded_by_id"))

    op.drop_table("sharingsession")
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_conversation_round_id"))
        batch_op.drop_index(batch_op.f("ix_conversation_recorded_by_id"))

    op.drop_table("conversation")
    with op.batch_alter_table("assignment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_assignment_round_id"))
        batch_op.drop_index(batch_op.f("ix_assignment_recorded_by_id"))

    op.drop_table("assignment")
    with op.batch_alter_table("round", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_round_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_round_previous_round_id"))
        batch_op.drop_index(batch_op.f("ix_round_policy_goal_id"))
        batch_op.drop_index(batch_op.f("ix_round_neighbourhood_id"))

    op.drop_table("round")
    with op.batch_alter_table("party", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_party_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_party_neighbourhood_id"))

    op.drop_table("party")
    with op.batch_alter_table("policygoal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_policygoal_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_policygoal_parent_id"))

    op.drop_table("policygoal")
    with op.batch_alter_table("neighbourhood", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_neighbourhood_recorded_by_id"))

    op.drop_table("neighbourhood")
    with op.batch_alter_table("importmapping", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_importmapping_recorded_by_id"))

    op.drop_table("importmapping")
    with op.batch_alter_table("correction", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_correction_recorded_by_id"))
        batch_op.drop_index(batch_op.f("ix_correction_record_id"))

    op.drop_table("correction")
    op.drop_table("member")
