using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CarTrade.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Shipments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "shipping");

            migrationBuilder.AddColumn<Guid>(
                name: "order_id",
                schema: "requests",
                table: "dealer_changes",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "shipments",
                schema: "shipping",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    order_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dealer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    destination = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    discharge = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: true),
                    vessel = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    voyage_number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    etd = table.Column<DateOnly>(type: "date", nullable: true),
                    eta = table.Column<DateOnly>(type: "date", nullable: true),
                    departed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    arrived_on = table.Column<DateOnly>(type: "date", nullable: true),
                    arrive_by = table.Column<DateOnly>(type: "date", nullable: true),
                    last_safe_sailing = table.Column<DateOnly>(type: "date", nullable: true),
                    import_disputed = table.Column<bool>(type: "boolean", nullable: false),
                    state_before = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    noticed = table.Column<string[]>(type: "text[]", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    events = table.Column<string>(type: "jsonb", nullable: true),
                    history = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_shipments", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_shipments_dealer",
                schema: "shipping",
                table: "shipments",
                columns: new[] { "dealer_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_shipments_request",
                schema: "shipping",
                table: "shipments",
                column: "request_id");

            migrationBuilder.CreateIndex(
                name: "ux_shipments_order",
                schema: "shipping",
                table: "shipments",
                column: "order_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "shipments",
                schema: "shipping");

            migrationBuilder.DropColumn(
                name: "order_id",
                schema: "requests",
                table: "dealer_changes");
        }
    }
}
