using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CarTrade.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Matching : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string[]>(
                name: "bank_references",
                schema: "money",
                table: "statement_lines",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<Guid>(
                name: "bounced_line_id",
                schema: "money",
                table: "out_payments",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "announcements",
                schema: "deals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    order_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    minor = table.Column<long>(type: "bigint", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: false),
                    reference = table.Column<string>(type: "character varying(35)", maxLength: 35, nullable: false),
                    announced_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_announcements", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "line_matches",
                schema: "money",
                columns: table => new
                {
                    line_id = table.Column<Guid>(type: "uuid", nullable: false),
                    proposed_orders = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    proposed_minor = table.Column<long[]>(type: "bigint[]", nullable: false),
                    relation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    reversed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    history = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_line_matches", x => x.line_id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_statement_lines_import",
                schema: "money",
                table: "statement_lines",
                columns: new[] { "import_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_out_payments_line",
                schema: "money",
                table: "out_payments",
                column: "line_id",
                filter: "line_id is not null");

            migrationBuilder.CreateIndex(
                name: "ux_out_payments_bounced",
                schema: "money",
                table: "out_payments",
                column: "bounced_line_id",
                unique: true,
                filter: "bounced_line_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_announcements_order",
                schema: "deals",
                table: "announcements",
                columns: new[] { "order_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_announcements_request",
                schema: "deals",
                table: "announcements",
                column: "request_id");

            migrationBuilder.CreateIndex(
                name: "ix_line_matches_state",
                schema: "money",
                table: "line_matches",
                columns: new[] { "state", "line_id" });

            migrationBuilder.CreateIndex(
                name: "ux_line_matches_reversed_by",
                schema: "money",
                table: "line_matches",
                column: "reversed_by",
                unique: true,
                filter: "reversed_by is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "announcements",
                schema: "deals");

            migrationBuilder.DropTable(
                name: "line_matches",
                schema: "money");

            migrationBuilder.DropIndex(
                name: "ix_statement_lines_import",
                schema: "money",
                table: "statement_lines");

            migrationBuilder.DropIndex(
                name: "ix_out_payments_line",
                schema: "money",
                table: "out_payments");

            migrationBuilder.DropIndex(
                name: "ux_out_payments_bounced",
                schema: "money",
                table: "out_payments");

            migrationBuilder.DropColumn(
                name: "bank_references",
                schema: "money",
                table: "statement_lines");

            migrationBuilder.DropColumn(
                name: "bounced_line_id",
                schema: "money",
                table: "out_payments");
        }
    }
}
