using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CarTrade.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class LegalDesk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "legal_disclosures",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    interest = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    record_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    record_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    authority = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    authority_country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    key_id = table.Column<Guid>(type: "uuid", nullable: false),
                    statement = table.Column<byte[]>(type: "bytea", nullable: false),
                    requested = table.Column<long>(type: "bigint", nullable: false),
                    fields = table.Column<long>(type: "bigint", nullable: false),
                    necessity = table.Column<byte[]>(type: "bytea", nullable: true),
                    hold_id = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    proposed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    approved_by = table.Column<Guid>(type: "uuid", nullable: true),
                    gag_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    gag_reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    package_hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: true),
                    packaged_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    delivery_proof = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    told_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    history = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_disclosures", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "legal_packages",
                schema: "privacy",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_packages", x => x.case_id);
                });

            migrationBuilder.CreateTable(
                name: "legal_documents",
                schema: "privacy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    added_by = table.Column<Guid>(type: "uuid", nullable: false),
                    added_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_legal_documents", x => x.id);
                    table.ForeignKey(
                        name: "fk_legal_documents_legal_disclosures_case_id",
                        column: x => x.case_id,
                        principalSchema: "privacy",
                        principalTable: "legal_disclosures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_legal_disclosures_record",
                schema: "privacy",
                table: "legal_disclosures",
                column: "record_id");

            migrationBuilder.CreateIndex(
                name: "ix_legal_disclosures_untold",
                schema: "privacy",
                table: "legal_disclosures",
                column: "gag_until",
                filter: "packaged_at is not null and told_at is null");

            migrationBuilder.CreateIndex(
                name: "ux_legal_disclosures_reference",
                schema: "privacy",
                table: "legal_disclosures",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_legal_documents_case_id",
                schema: "privacy",
                table: "legal_documents",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_legal_packages_owner",
                schema: "privacy",
                table: "legal_packages",
                column: "owner_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "legal_documents",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "legal_packages",
                schema: "privacy");

            migrationBuilder.DropTable(
                name: "legal_disclosures",
                schema: "privacy");
        }
    }
}
