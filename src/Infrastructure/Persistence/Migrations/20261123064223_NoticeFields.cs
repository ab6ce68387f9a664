using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CarTrade.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class NoticeFields : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string[]>(
                name: "fields",
                schema: "privacy",
                table: "recipient_notices",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "fields",
                schema: "privacy",
                table: "recipient_notices");
        }
    }
}
