using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CarTrade.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class ConsentAndPolicy : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "consent_events",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    topic = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    recipient_id = table.Column<Guid>(type: "uuid", nullable: true),
                    recipient_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    fields = table.Column<string[]>(type: "text[]", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    action = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    text_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    form = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    policy_version = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    clause = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    commitment = table.Column<byte[]>(type: "bytea", nullable: false),
                    salt = table.Column<byte[]>(type: "bytea", nullable: false),
                    xid = table.Column<ulong>(type: "xid8", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consent_events", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "external_links",
                schema: "privacy",
                columns: table => new
                {
                    link_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    accepted_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    read_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    checked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    raised_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    failures = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_external_links", x => x.link_id);
                });

            migrationBuilder.CreateTable(
                name: "policy_activations",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    policy_version = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    replaces = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    takes_force_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    proposed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    proposed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    approved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    history = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_policy_activations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "policy_feedback",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_id = table.Column<Guid>(type: "uuid", nullable: false),
                    clause = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    policy_version = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    contact = table.Column<byte[]>(type: "bytea", nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    adopted_in = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    note_en = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    note_ja = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    adopted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    history = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_policy_feedback", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "policy_notices",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    activation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_request = table.Column<bool>(type: "boolean", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_policy_notices", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "suppressions",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    address_hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    origin = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_suppressions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "policy_feedback_messages",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_staff = table.Column<bool>(type: "boolean", nullable: false),
                    text = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    feedback_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_policy_feedback_messages", x => x.id);
                    table.ForeignKey(
                        name: "fk_policy_feedback_messages_policy_feedback_feedback_id",
                        column: x => x.feedback_id,
                        principalSchema: "privacy",
                        principalTable: "policy_feedback",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_consent_events_text",
                schema: "privacy",
                table: "consent_events",
                column: "text_sha256");

            migrationBuilder.CreateIndex(
                name: "ix_consent_events_until",
                schema: "privacy",
                table: "consent_events",
                column: "until",
                filter: "until is not null");

            migrationBuilder.CreateIndex(
                name: "ix_consent_events_xid_id",
                schema: "privacy",
                table: "consent_events",
                columns: new[] { "xid", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_consent_events_owner_sequence",
                schema: "privacy",
                table: "consent_events",
                columns: new[] { "owner_id", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_policy_activations_version",
                schema: "privacy",
                table: "policy_activations",
                column: "policy_version",
                unique: true,
                filter: "state <> 'withdrawn'");

            migrationBuilder.CreateIndex(
                name: "ix_policy_feedback_clause",
                schema: "privacy",
                table: "policy_feedback",
                columns: new[] { "clause", "policy_version" });

            migrationBuilder.CreateIndex(
                name: "ix_policy_feedback_owner",
                schema: "privacy",
                table: "policy_feedback",
                columns: new[] { "owner_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_policy_feedback_messages_feedback_id",
                schema: "privacy",
                table: "policy_feedback_messages",
                column: "feedback_id");

            migrationBuilder.CreateIndex(
                name: "ix_policy_notices_owner",
                schema: "privacy",
                table: "policy_notices",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ux_policy_notices_owner",
                schema: "privacy",
                table: "policy_notices",
                columns: new[] { "activation_id", "owner_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_suppressions_address",
                schema: "privacy",
                table: "suppressions",
                columns: new[] { "channel", "address_hash", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consent_events",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "external_links",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "policy_activations",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "policy_feedback_messages",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "policy_notices",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "suppressions",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "policy_feedback",
                schema: "privacy");
        }
    }
}
