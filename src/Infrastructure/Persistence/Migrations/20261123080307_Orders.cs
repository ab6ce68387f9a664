using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CarTrade.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Orders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "orders",
                schema: "deals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    deal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dealer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_id = table.Column<Guid>(type: "uuid", nullable: true),
                    proforma_number = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: true),
                    proformas = table.Column<int>(type: "integer", nullable: false),
                    state_before = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    cancellation = table.Column<string>(type: "jsonb", nullable: true),
                    history = table.Column<string>(type: "jsonb", nullable: true),
                    voyage = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_orders", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "proformas",
                schema: "deals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    order_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dealer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    supersedes = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: true),
                    buyer = table.Column<byte[]>(type: "bytea", nullable: true),
                    total_minor = table.Column<long>(type: "bigint", nullable: false),
                    port = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    bank_reference = table.Column<string>(type: "character varying(25)", maxLength: 25, nullable: false),
                    code = table.Column<string>(type: "character varying(11)", maxLength: 11, nullable: false),
                    issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    valid_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    body = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    chassis = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    colour = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    engine_cc = table.Column<int>(type: "integer", nullable: true),
                    fuel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    grade = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    make = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    manufacture_year = table.Column<int>(type: "integer", nullable: true),
                    mileage = table.Column<int>(type: "integer", nullable: false),
                    model = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    steering = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    transmission = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    year = table.Column<int>(type: "integer", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    fob_minor = table.Column<long>(type: "bigint", nullable: false),
                    freight_minor = table.Column<long>(type: "bigint", nullable: true),
                    incoterm = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    inspection_minor = table.Column<long>(type: "bigint", nullable: true),
                    insurance_minor = table.Column<long>(type: "bigint", nullable: true),
                    seller_address = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    seller_english_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    seller_jumvea_number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    seller_licence = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    seller_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    seller_phone = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    seller_prefecture = table.Column<int>(type: "integer", nullable: false),
                    instalments = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proformas", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_orders_dealer",
                schema: "deals",
                table: "orders",
                columns: new[] { "dealer_id", "id" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "ix_orders_open_state",
                schema: "deals",
                table: "orders",
                column: "state",
                filter: "closed_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_orders_request",
                schema: "deals",
                table: "orders",
                column: "request_id");

            migrationBuilder.CreateIndex(
                name: "ux_orders_deal",
                schema: "deals",
                table: "orders",
                column: "deal_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_orders_reference",
                schema: "deals",
                table: "orders",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_proformas_request",
                schema: "deals",
                table: "proformas",
                column: "request_id");

            migrationBuilder.CreateIndex(
                name: "ux_proformas_bank_reference",
                schema: "deals",
                table: "proformas",
                column: "bank_reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_proformas_number",
                schema: "deals",
                table: "proformas",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_proformas_order_revision",
                schema: "deals",
                table: "proformas",
                columns: new[] { "order_id", "revision" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "orders",
                schema: "deals");

            migrationBuilder.DropTable(
                name: "proformas",
                schema: "deals");
        }
    }
}
