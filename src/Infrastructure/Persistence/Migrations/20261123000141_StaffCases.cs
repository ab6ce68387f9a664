using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CarTrade.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class StaffCases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_alarms",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    grant_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_alarms", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "case_grants",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: true),
                    case_reference = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: true),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    record_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    categories = table.Column<long>(type: "bigint", nullable: false),
                    reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    given_by = table.Column<Guid>(type: "uuid", nullable: false),
                    given_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reviewed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    reviewed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    finding = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    review_note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_grants", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    matter = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    record_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    opened_by = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    history = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_case_grants_account_record",
                schema: "privacy",
                table: "case_grants",
                columns: new[] { "account_id", "record_id", "expires_at" });

            migrationBuilder.CreateIndex(
                name: "ix_case_grants_case",
                schema: "privacy",
                table: "case_grants",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_grants_emergency",
                schema: "privacy",
                table: "case_grants",
                column: "id",
                filter: "case_id is null");

            migrationBuilder.CreateIndex(
                name: "ix_cases_record",
                schema: "privacy",
                table: "cases",
                column: "record_id");

            migrationBuilder.CreateIndex(
                name: "ux_cases_reference",
                schema: "privacy",
                table: "cases",
                column: "reference",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_alarms",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "case_grants",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "cases",
                schema: "privacy");
        }
    }
}
