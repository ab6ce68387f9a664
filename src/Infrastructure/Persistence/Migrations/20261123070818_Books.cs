using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CarTrade.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Books : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "money");

            migrationBuilder.CreateTable(
                name: "transactions",
                schema: "money",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    @event = table.Column<string>(name: "event", type: "character varying(40)", maxLength: 40, nullable: false),
                    cause = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reverses_id = table.Column<Guid>(type: "uuid", nullable: true),
                    commitment = table.Column<byte[]>(type: "bytea", nullable: false),
                    salt = table.Column<byte[]>(type: "bytea", nullable: false),
                    xid = table.Column<ulong>(type: "xid8", nullable: false),
                    rate_day = table.Column<DateOnly>(type: "date", nullable: true),
                    rate = table.Column<decimal>(type: "numeric(24,12)", precision: 24, scale: 12, nullable: true),
                    rate_source = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_transactions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "postings",
                schema: "money",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    transaction_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    account = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    order_id = table.Column<Guid>(type: "uuid", nullable: true),
                    line_id = table.Column<Guid>(type: "uuid", nullable: true),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    minor = table.Column<long>(type: "bigint", nullable: false),
                    commitment = table.Column<byte[]>(type: "bytea", nullable: false),
                    salt = table.Column<byte[]>(type: "bytea", nullable: false),
                    xid = table.Column<ulong>(type: "xid8", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_postings", x => x.id);
                    table.ForeignKey(
                        name: "fk_postings_transaction",
                        column: x => x.transaction_id,
                        principalSchema: "money",
                        principalTable: "transactions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_postings_account",
                schema: "money",
                table: "postings",
                columns: new[] { "account", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_postings_line",
                schema: "money",
                table: "postings",
                columns: new[] { "line_id", "account", "currency" },
                filter: "line_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_postings_order",
                schema: "money",
                table: "postings",
                columns: new[] { "order_id", "account", "currency" },
                filter: "order_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_postings_transaction",
                schema: "money",
                table: "postings",
                column: "transaction_id");

            migrationBuilder.CreateIndex(
                name: "ix_postings_xid_id",
                schema: "money",
                table: "postings",
                columns: new[] { "xid", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_transactions_xid_id",
                schema: "money",
                table: "transactions",
                columns: new[] { "xid", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_transactions_cause",
                schema: "money",
                table: "transactions",
                column: "cause",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_transactions_reverses",
                schema: "money",
                table: "transactions",
                column: "reverses_id",
                unique: true,
                filter: "reverses_id is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "postings",
                schema: "money");

            migrationBuilder.DropTable(
                name: "transactions",
                schema: "money");
        }
    }
}
