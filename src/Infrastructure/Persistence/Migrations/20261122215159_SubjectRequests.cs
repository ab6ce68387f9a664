using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CarTrade.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class SubjectRequests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "applied_erasures",
                schema: "privacy",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    applied_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_applied_erasures", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "certificates",
                schema: "privacy",
                columns: table => new
                {
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    issue = table.Column<int>(type: "integer", nullable: false),
                    issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    document = table.Column<string>(type: "text", maxLength: 200, nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_certificates", x => new { x.request_id, x.issue });
                });

            migrationBuilder.CreateTable(
                name: "erasure_plans",
                schema: "privacy",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entry = table.Column<string>(type: "text", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_erasure_plans", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "legal_holds",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ground = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: true),
                    placed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    placed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    released_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_holds", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recipient_notices",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dealer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    purchase_request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    operation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ground = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    escalated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recipient_notices", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "return_packages",
                schema: "privacy",
                columns: table => new
                {
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_id = table.Column<Guid>(type: "uuid", nullable: false),
                    archive = table.Column<byte[]>(type: "bytea", nullable: true),
                    files = table.Column<string[]>(type: "text[]", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    fetched_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_return_packages", x => x.request_id);
                });

            migrationBuilder.CreateTable(
                name: "subject_request_steps",
                schema: "privacy",
                columns: table => new
                {
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    turn = table.Column<int>(type: "integer", nullable: false),
                    done_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_subject_request_steps", x => new { x.request_id, x.place });
                });

            migrationBuilder.CreateTable(
                name: "subject_requests",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    operation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    scope = table.Column<string>(type: "jsonb", nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    objects_to_version = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    extension_reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    escalated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    preview_hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: true),
                    confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    resume_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    leased_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reply_key_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reply = table.Column<byte[]>(type: "bytea", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    history = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_subject_requests", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_certificates_hash",
                schema: "privacy",
                table: "certificates",
                column: "hash");

            migrationBuilder.CreateIndex(
                name: "ix_erasure_plans_request",
                schema: "privacy",
                table: "erasure_plans",
                column: "request_id");

            migrationBuilder.CreateIndex(
                name: "ix_legal_holds_live",
                schema: "privacy",
                table: "legal_holds",
                column: "record_id",
                filter: "released_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_recipient_notices_dealer",
                schema: "privacy",
                table: "recipient_notices",
                columns: new[] { "dealer_id", "id" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "ix_recipient_notices_unanswered",
                schema: "privacy",
                table: "recipient_notices",
                column: "due_at",
                filter: "answer is null");

            migrationBuilder.CreateIndex(
                name: "ux_recipient_notices_request_dealer",
                schema: "privacy",
                table: "recipient_notices",
                columns: new[] { "subject_request_id", "dealer_id", "purchase_request_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_subject_requests_open",
                schema: "privacy",
                table: "subject_requests",
                columns: new[] { "state", "id" },
                filter: "closed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_subject_requests_owner",
                schema: "privacy",
                table: "subject_requests",
                columns: new[] { "owner_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_subject_requests_reference",
                schema: "privacy",
                table: "subject_requests",
                column: "reference",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "applied_erasures",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "certificates",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "erasure_plans",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "legal_holds",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "recipient_notices",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "return_packages",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "subject_request_steps",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "subject_requests",
                schema: "privacy");
        }
    }
}
