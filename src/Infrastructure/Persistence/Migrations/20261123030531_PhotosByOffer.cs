using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CarTrade.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class PhotosByOffer : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP POLICY IF EXISTS photos_site ON offers.photos;");
            migrationBuilder.DropTable(
                name: "photo_uses",
                schema: "offers");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "photo_uses",
                schema: "offers",
                columns: table => new
                {
                    photo_id = table.Column<Guid>(type: "uuid", nullable: false),
                    request_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_subject = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_photo_uses", x => new { x.photo_id, x.request_id });
                    table.ForeignKey(
                        name: "fk_photo_uses_photos_photo_id",
                        column: x => x.photo_id,
                        principalSchema: "offers",
                        principalTable: "photos",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_photo_uses_request",
                schema: "offers",
                table: "photo_uses",
                column: "request_id");
        }
    }
}
