using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CarTrade.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class AcceptedCars : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_deals_request",
                schema: "deals",
                table: "deals");

            migrationBuilder.AddColumn<int>(
                name: "accepted_cars",
                schema: "requests",
                table: "purchase_requests",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "accepted_cars",
                schema: "requests",
                table: "board_entries",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "ix_deals_request",
                schema: "deals",
                table: "deals",
                column: "request_id");

            migrationBuilder.Sql("update requests.purchase_requests set accepted_cars = 1 where accepted_offer_id is not null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_deals_request",
                schema: "deals",
                table: "deals");

            migrationBuilder.DropColumn(
                name: "accepted_cars",
                schema: "requests",
                table: "purchase_requests");

            migrationBuilder.DropColumn(
                name: "accepted_cars",
                schema: "requests",
                table: "board_entries");

            migrationBuilder.CreateIndex(
                name: "ux_deals_request",
                schema: "deals",
                table: "deals",
                column: "request_id",
                unique: true);
        }
    }
}
