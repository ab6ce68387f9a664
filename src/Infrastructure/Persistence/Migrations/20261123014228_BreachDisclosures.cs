using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CarTrade.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class BreachDisclosures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "acceptance_id",
                schema: "privacy",
                table: "legal_disclosures",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "agreement_clause",
                schema: "privacy",
                table: "legal_disclosures",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "agreement_version",
                schema: "privacy",
                table: "legal_disclosures",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "aim",
                schema: "privacy",
                table: "legal_disclosures",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid[]>(
                name: "approvers",
                schema: "privacy",
                table: "legal_disclosures",
                type: "uuid[]",
                nullable: false,
                defaultValue: new Guid[0]);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "noticed_at",
                schema: "privacy",
                table: "legal_disclosures",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "publish_until",
                schema: "privacy",
                table: "legal_disclosures",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "ck_legal_disclosures_breach",
                schema: "privacy",
                table: "legal_disclosures",
                sql: "(ground = 'breach') = (acceptance_id IS NOT NULL AND agreement_version IS NOT NULL AND aim IS NOT NULL)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_legal_disclosures_breach",
                schema: "privacy",
                table: "legal_disclosures");

            migrationBuilder.DropColumn(
                name: "acceptance_id",
                schema: "privacy",
                table: "legal_disclosures");

            migrationBuilder.DropColumn(
                name: "agreement_clause",
                schema: "privacy",
                table: "legal_disclosures");

            migrationBuilder.DropColumn(
                name: "agreement_version",
                schema: "privacy",
                table: "legal_disclosures");

            migrationBuilder.DropColumn(
                name: "aim",
                schema: "privacy",
                table: "legal_disclosures");

            migrationBuilder.DropColumn(
                name: "approvers",
                schema: "privacy",
                table: "legal_disclosures");

            migrationBuilder.DropColumn(
                name: "noticed_at",
                schema: "privacy",
                table: "legal_disclosures");

            migrationBuilder.DropColumn(
                name: "publish_until",
                schema: "privacy",
                table: "legal_disclosures");
        }
    }
}
